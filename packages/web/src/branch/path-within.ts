// Where to go after signing in: a path of this site, and never another one, however it is written.

/** The path and query of an address of this origin; undefined for every other. */
export function pathWithin(asked: string | null, origin: string): string | undefined {
  if (asked === null || !asked.startsWith('/') || !URL.canParse(asked, origin)) return undefined;
  const url = new URL(asked, origin);
  return url.origin === origin ? `${url.pathname}${url.search}` : undefined;
}
