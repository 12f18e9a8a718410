// Files claims as who acts, and adds what the branch knows: the claimant's words are his, the registry's the branch's.
import {
  asActor,
  besideActor,
  claimLines,
  fileClaim,
  type StatedFact,
  stateFacts,
  takeTurn,
  type Within,
} from '@jamin/administration';
import type { Acting } from './acting.ts';

export type Filing = {
  /** Filed again with it, it is the same claim. */
  readonly key: string;
  readonly membership: string;
  readonly ask: 'jht' | 'jkk' | 'jkm' | 'jp' | 'jkp';
  readonly eventOn: number;
  readonly said: readonly StatedFact[];
  readonly added: readonly StatedFact[];
};
export type OneOfForm = Filing & {
  /** It is there already where a claim of the member has a key that begins with one of these. */
  readonly begin: readonly string[];
  /** Another of its kind is open: where it is not there already, it is not filed now. */
  readonly isLater?: boolean;
};

/** Gives the id of the claim. */
export function fileFor({ branch, actor }: Acting, filing: Filing): Promise<string> {
  return besideActor(branch.system, actor, (within, as) =>
    filed(within, filing, actor.at, () => as((own) => fileAs(own, filing, { at: actor.at, by: actor.id }))),
  );
}

/**
 * All of one form in one transaction, or none. What is there already, whoever filed it, is part of the answer and is
 * not filed again; two who send at once come one after the other.
 */
export function fileTogether(
  { branch, actor }: Acting,
  membership: string,
  filings: readonly OneOfForm[],
): Promise<readonly string[]> {
  const when = { at: actor.at, by: actor.id };
  return besideActor(branch.system, actor, async (within, as) => {
    await takeTurn(within, `filing ${membership}`);
    const before = await as((own) =>
      own.selectFrom('claims.claim').select(['id', 'key']).where('membership', '=', membership).execute(),
    );
    const ids: string[] = [];
    for (const filing of filings) {
      const there = before.filter(({ key }) => filing.begin.some((one) => key.startsWith(one)));
      if (there.length > 0) ids.push(...there.map(({ id }) => id));
      else if (filing.isLater !== true)
        ids.push(await filed(within, filing, actor.at, () => as((own) => fileAs(own, filing, when))));
    }
    return ids;
  });
}

async function filed(within: Within, { added }: Filing, at: string, file: () => Promise<string>): Promise<string> {
  const claim = await file();
  // Only the branch itself speaks for its registry and its books; asked again, the same is said already.
  const last = await within
    .selectFrom('claims.fact')
    .select('name')
    .where('claim', '=', claim)
    .where('source', 'in', ['registry', 'ledger'])
    .executeTakeFirst();
  if (last === undefined) await stateFacts(within, { claim, facts: added, at, by: 'cabang' });
  return claim;
}

async function fileAs(
  own: Within,
  { key, membership, ask, eventOn, said }: Filing,
  when: { readonly at: string; readonly by: string },
): Promise<string> {
  const { branch } = await own
    .selectFrom('registry.membership')
    .select('branch')
    .where('kpj', '=', membership)
    .executeTakeFirstOrThrow();
  return fileClaim(own, { key, branch, membership, ask, eventOn, facts: said, ...when });
}

/** How many claims of this kind a member has. */
export async function claimsBefore(acting: Acting, membership: string, ask: string): Promise<number> {
  const lines = await asActor(acting.branch.people, acting.actor, (within) => claimLines(within, { membership }));
  return lines.filter((one) => one.ask === ask).length;
}
