// The claims of a desk in heaps: to be decided, to be approved, objected to, done last; the longest wait first.
import {
  asActor,
  businessDay,
  type ClaimLine,
  type ClaimState,
  claimLines,
  claimReadiness,
  findPerson,
  type Within,
} from '@jamin/administration';
import { formatDate } from '@jamin/law';
import type { Acting } from './acting.ts';
import { senText } from './claim-view.ts';

type DeskLine = {
  readonly claim: string;
  readonly programme: string;
  readonly name: string;
  readonly filed: string;
  readonly state: string;
  /** The last day of the law; empty while something is missing, for then no term runs. */
  readonly due: string;
  readonly amount: string;
};

export type Heap = { readonly key: 'decide' | 'approve' | 'object' | 'done'; readonly lines: readonly DeskLine[] };

/** As many as somebody can look through; the law is asked about each. */
const WAITING = 30;
const DONE = 10;

export async function deskList(acting: Acting): Promise<readonly Heap[]> {
  const { branch, actor } = acting;
  return asActor(branch.people, actor, async (within) => [
    { key: 'decide', lines: await waiting(within, acting, ['filed', 'incomplete', 'returned']) },
    { key: 'approve', lines: await waiting(within, acting, ['decided']) },
    { key: 'object', lines: await objected(within, acting) },
    { key: 'done', lines: await done(within, acting) },
  ]);
}

/** Terms that run stand first, the one that ends soonest above. */
async function waiting(within: Within, acting: Acting, states: readonly ClaimState[]): Promise<readonly DeskLine[]> {
  const { branch, actor } = acting;
  const lines: (DeskLine & { readonly order: number })[] = [];
  for (const line of await claimLines(within, { states, most: WAITING })) {
    const { clock } = await claimReadiness(within, branch.kept, { claim: line.claim, at: actor.at });
    const due = clock === undefined ? undefined : Math.min(...clock.dueBy.values());
    const order = due === undefined || !Number.isFinite(due) ? Number.POSITIVE_INFINITY : due;
    const text = Number.isFinite(order) ? formatDate(order, acting.language) : '';
    lines.push({ ...(await deskLine(within, acting, line)), due: text, order });
  }
  return lines.sort((a, b) => (a.order === b.order ? 0 : a.order - b.order)).map(({ order: _, ...line }) => line);
}

/** Claims with an objection that has not ended, or that was upheld and waits for its new claim. */
async function objected(within: Within, acting: Acting): Promise<readonly DeskLine[]> {
  const rows = await within
    .selectFrom('claims.objection as o')
    .leftJoin('claims.objection_outcome as e', (join) =>
      join.onRef('e.claim', '=', 'o.claim').onRef('e.number', '=', 'o.number'),
    )
    .leftJoin('claims.renewal as r', (join) =>
      join.onRef('r.objected', '=', 'o.claim').onRef('r.number', '=', 'o.number'),
    )
    .select(['o.claim', 'o.filed_at'])
    .where((where) =>
      where.or([
        where('e.outcome', 'is', null),
        where.and([where('e.outcome', '=', 'upheld'), where('r.claim', 'is', null)]),
      ]),
    )
    .orderBy('o.filed_at')
    .limit(WAITING)
    .execute();
  const lines: DeskLine[] = [];
  for (const { claim } of rows) {
    const [line] = await claimLines(within, { claim });
    if (line !== undefined) lines.push(await deskLine(within, acting, line));
  }
  return lines;
}

async function done(within: Within, acting: Acting): Promise<readonly DeskLine[]> {
  const found = await claimLines(within, { states: ['granted', 'refused'], most: DONE, isNewestFirst: true });
  const lines: DeskLine[] = [];
  for (const line of found) lines.push(await deskLine(within, acting, line));
  return lines;
}

async function deskLine(within: Within, { branch, language }: Acting, line: ClaimLine): Promise<DeskLine> {
  const { claim, ask, membership, filedAt, state, amount } = line;
  const [person] = await findPerson(within, branch.vault, { kpj: membership });
  return {
    ...{ claim, programme: ask.toUpperCase(), name: person?.name ?? membership, state, due: '' },
    filed: formatDate(businessDay(filedAt), language),
    amount: amount === null || amount === 0n ? '' : senText(amount, language),
  };
}
