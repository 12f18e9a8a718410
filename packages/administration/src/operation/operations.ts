// What the command asks of a branch that is open: plain data in and out, for the branch may be open in another process.
import { type Day, date } from '@jamin/engine';
import { giveOneTimePassword } from '../access/one-time-password.ts';
import { OperatingError } from '../error.ts';
import { closeMonth, sealBooks, verifyBooks } from '../ledger/seal-books.ts';
import { countSealed, verifyFigures } from '../statistics/count-sealed.ts';
import { backupBranch } from './backup-branch.ts';
import type { BranchPlace } from './branch-settings.ts';
import type { OpenBranch } from './opened-branch.ts';
import { type Rotated, rotateKeys } from './rotate-keys.ts';
import { type PublishedTrace, tracePublished } from './trace-published.ts';
import type { Backup } from './write-backup.ts';

/** What can be asked, and what is answered: plain data, for it may come from another process. */
export type Operations = {
  readonly 'move-day': { readonly asked: { readonly day: string }; readonly answer: { readonly day: string } };
  readonly trace: { readonly asked: { readonly id: string; readonly shown: number }; readonly answer: PublishedTrace };
  readonly verify: { readonly asked: Record<string, never>; readonly answer: Verified };
  readonly seal: { readonly asked: Record<string, never>; readonly answer: SealedPosition };
  readonly 'close-month': { readonly asked: { readonly month: string }; readonly answer: { readonly month: string } };
  readonly 'rotate-keys': { readonly asked: Record<string, never>; readonly answer: Rotated };
  /** A password that counts once, for an account that is there: who lost his own, and nobody else can let him in. */
  readonly 'one-time-password': { readonly asked: { readonly email: string }; readonly answer: LetIn };
  readonly backup: { readonly asked: { readonly path: string }; readonly answer: Backup };
};

type Verified = {
  readonly batches: number;
  readonly transfers: number;
  /** Batches that no longer say what was sealed. */
  readonly breaches: readonly { readonly batch: string; readonly problem: string }[];
  /** Figures that are not the sum of their entries. */
  readonly adrift: number;
};

type LetIn = { readonly person: string; readonly password: string };

type SealedPosition = { readonly position: string; readonly transfers: number };

type Name = keyof Operations;

/** @throws OperatingError `branch/unknown-operation`, and those of what is asked. */
export async function performAsked(
  branch: OpenBranch,
  place: BranchPlace,
  name: string,
  asked: unknown,
): Promise<unknown> {
  if (!Object.hasOwn(performers, name)) throw new OperatingError('branch/unknown-operation', { name });
  const performer = performers[name as Name] as (branch: OpenBranch, asked: unknown, place: BranchPlace) => unknown;
  return performer(branch, asked, place);
}

const performers: {
  readonly [name in Name]: (
    branch: OpenBranch,
    asked: Operations[name]['asked'],
    place: BranchPlace,
  ) => Promise<Operations[name]['answer']>;
} = {
  'move-day': async (branch, { day }) => {
    await branch.moveDay(date(day), 'command');
    return { day };
  },
  trace: ({ system, clock }, asked) => tracePublished(system, { ...asked, at: clock() }),
  verify: async ({ system }) => {
    const breaches = await verifyBooks(system);
    const batches = await system
      .selectFrom('ledger.batch')
      .select(({ fn }) => [fn.countAll<bigint>().as('batches'), fn.sum<string>('transfers').as('transfers')])
      .executeTakeFirstOrThrow();
    return {
      batches: Number(batches.batches),
      transfers: Number(batches.transfers ?? 0),
      breaches: breaches.map(({ batch, problem }) => ({ batch: String(batch), problem })),
      adrift: (await verifyFigures(system)).length,
    };
  },
  seal: async ({ system, clock }) => {
    const { number, transfers } = await sealBooks(system, clock());
    await countSealed(system);
    return { position: String(number), transfers: Number(transfers) };
  },
  'close-month': async ({ system, clock }, { month }) => {
    await closeMonth(system, monthOf(month), clock(), 'command');
    return { month };
  },
  'rotate-keys': ({ system, vault }, _, place) => rotateKeys({ place, system, vault }),
  'one-time-password': async ({ system, clock }, { email }) => {
    const account = await system
      .selectFrom('sign_in.address')
      .select('person')
      .where('email', '=', email.toLowerCase())
      .executeTakeFirst();
    if (account === undefined) throw new OperatingError('branch/no-such-account', { email });
    const password = await giveOneTimePassword(system, { ...account, at: clock(), by: 'command' });
    return { ...account, password };
  },
  backup: ({ system, clock }, { path }, place) => backupBranch({ place, system }, path, clock),
};

function monthOf(written: string): Day {
  return date(`${written.slice(0, 7)}-01`);
}
