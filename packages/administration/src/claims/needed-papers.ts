// Which papers a claim needs, by the law, from what is known of it.
import { type Day, decide, type Law, readFacts } from '@jamin/engine';
import { isRecord, paperName, readJson } from '@jamin/law';
import { knownLaw } from '../law-known.ts';
import type { ClaimAsk } from './tables.ts';

type Asked = { readonly ask: ClaimAsk; readonly known: Day; readonly facts: string };

/** Papers that every such claim brings; those that only some bring are an officer's to ask for. In the law's order. */
export function neededPapers(law: Law, asked: Asked): readonly string[] {
  return papersOf(law, asked).filter((code) => paperName(code, 'id')?.onlyIf === undefined);
}

/** All codes in the order of the law; the claim is made on the day it is looked at. */
function papersOf(law: Law, { ask: id, known, facts }: Asked): readonly string[] {
  const ask = law.asks.get('documents');
  const { raw } = readJson(facts);
  if (ask === undefined || !isRecord(raw)) return [];
  const told = Object.entries({ ...raw, programme: id.toUpperCase() });
  const own = Object.fromEntries(told.filter(([name]) => ask.facts.includes(name)));
  const read = readFacts(law, ask, own);
  const list = decide(knownLaw(law, known), ask, known, read.facts).values.get('documents');
  return Array.isArray(list) ? list.map(String) : [];
}
