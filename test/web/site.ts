// The web as tests meet it: the built pages on a free port, on a fixed day.
import { readDate } from '@jamin/engine';
import type { BranchNow } from '../../packages/web/src/branch/branch.ts';
import type { SignIn } from '../../packages/web/src/branch/sign-in.ts';
import { startServer } from '../../packages/web/src/server.ts';

/** The day on which the tests of pages happen. */
export const TEST_DAY = '2026-11-22';

export type Site = { readonly url: string; readonly stop: () => Promise<void> };

type Limits = {
  /** The branch behind the pages; none by default. */
  readonly branch?: BranchNow;
  /** How people sign in to it; nobody does by default. */
  readonly signIn?: SignIn;
  readonly sheetMilliseconds?: number;
  /** How long is searched for what would change an answer; 0 for not at all. */
  readonly answerMilliseconds?: number;
};

export async function startSite(limits: Limits = {}): Promise<Site> {
  const day = readDate(TEST_DAY);
  if (day === undefined) throw new Error(`${TEST_DAY} is no day.`);
  const { port, stop } = await startServer({
    port: 0,
    day: () => day,
    // Tests come all from one place, and share the machine with others.
    pagesPerMinute: 1_000_000,
    answerMilliseconds: 300_000,
    ...limits,
  });
  return { url: `http://localhost:${port}`, stop };
}
