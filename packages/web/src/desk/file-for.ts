// Files a claim as who acts, and adds what the branch knows: the claimant's words are his, the registry's the branch's.
import { asActor, claimLines, fileClaim, type StatedFact, stateFacts } from '@jamin/administration';
import type { Acting } from './acting.ts';

type Filing = {
  readonly membership: string;
  readonly ask: 'jht' | 'jkk' | 'jkm' | 'jp' | 'jkp';
  readonly eventOn: number;
  readonly said: readonly StatedFact[];
  readonly added: readonly StatedFact[];
  /** How many claims of this kind there were when the form was opened: sent twice, it is the same claim. */
  readonly before: number;
};

/** Gives the id of the claim. */
export async function fileFor({ branch, actor }: Acting, filing: Filing): Promise<string> {
  const { membership, ask, eventOn, said, added, before } = filing;
  const at = actor.at;
  const claim = await asActor(branch.people, actor, async (within) => {
    const row = await within
      .selectFrom('registry.membership')
      .select('branch')
      .where('kpj', '=', membership)
      .executeTakeFirstOrThrow();
    const key = `web:${membership}:${ask}:${before}`;
    return fileClaim(within, { key, branch: row.branch, membership, ask, eventOn, facts: said, at, by: actor.id });
  });
  // Only the branch itself speaks for its registry and its books; asked again, the same is said again.
  const last = await branch.system
    .selectFrom('claims.fact')
    .select('name')
    .where('claim', '=', claim)
    .where('source', 'in', ['registry', 'ledger'])
    .executeTakeFirst();
  if (last === undefined) await stateFacts(branch.system, { claim, facts: added, at, by: 'cabang' });
  return claim;
}

/** How many claims of this kind a member has. */
export async function claimsBefore(acting: Acting, membership: string, ask: string): Promise<number> {
  const lines = await asActor(acting.branch.people, acting.actor, (within) => claimLines(within, { membership }));
  return lines.filter((one) => one.ask === ask).length;
}
