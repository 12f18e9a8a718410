// Pages that are one person's: kept by nobody on the way, and found by no search.
import { href } from '../addresses.ts';

const roots = (['myClaims', 'desk'] as const).flatMap((key) => [href(key, 'id'), href(key, 'en')]);

/** What such a page says to browsers, to what stands between and to search engines. */
export const privateHeaders = { 'Cache-Control': 'no-store', 'X-Robots-Tag': 'noindex, nofollow' } as const;

export function isPrivate(pathname: string): boolean {
  return roots.some((root) => pathname === root || pathname.startsWith(`${root}/`));
}
