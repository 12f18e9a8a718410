// Where to go after signing in: a path of this site, and never another one, however it is written.

/** The path and query of an address of this origin; undefined for every other. */
export function pathWithin(asked: string | null, origin: string): string | undefined {
  if (asked === null || !asked.startsWith('/') || !URL.canParse(asked, origin)) return undefined;
  const url = new URL(asked, origin);
  const path = `${url.pathname}${url.search}`;
  // Dots that fall away may leave two slashes, and what begins with them names another site once it is sent.
  return url.origin === origin && !/^\/[/\\]/.test(path) ? path : undefined;
}
