// Notes what the law still asked of a claim, as an officer heard it from the claimant.
import { type StatedFact, stateFacts, type Within } from '@jamin/administration';
import { factsJson, type Json } from '@jamin/law';
import { readForm } from '../answers/read-form.ts';
import { type EntryProblem, typedEntries } from '../answers/typed.ts';
import type { Acting } from './acting.ts';

type Answered = { readonly problems: readonly EntryProblem[] };

/** Notes the answers; nothing is noted while one of them cannot be read. */
export async function answerFacts(
  within: Within,
  { branch, actor, language }: Acting,
  claim: string,
  form: FormData,
): Promise<Answered> {
  const { law } = branch.kept;
  const row = await within.selectFrom('claims.claim').select('ask').where('id', '=', claim).executeTakeFirst();
  const ask = law.asks.get(row?.ask ?? '');
  if (ask === undefined) return { problems: [] };
  const entries = typedEntries([...form].filter(([name]) => name !== 'do'));
  const { facts, problems } = readForm(law, ask, entries, language);
  if (problems.length > 0) return { problems };
  const json = factsJson(law, facts) as { readonly [name: string]: Json };
  const said = Object.entries(json).map(([name, value]): StatedFact => {
    return { name, value: JSON.stringify(value), source: 'officer' };
  });
  await stateFacts(within, { claim, facts: said, at: actor.at, by: actor.id });
  return { problems: [] };
}
