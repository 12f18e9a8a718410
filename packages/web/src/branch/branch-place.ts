// Which addresses belong to the branch: its pages, and those below them that are not there.
import { href, type PageKey } from '../addresses.ts';

const ROOTS = ['myClaims', 'desk', 'exampleBranch', 'signIn', 'myCompany'] as const satisfies readonly PageKey[];
const roots = ROOTS.flatMap((key) => [href(key, 'id'), href(key, 'en')]);

export function isOfBranch(pathname: string): boolean {
  return roots.some((root) => pathname === root || pathname.startsWith(`${root}/`));
}
