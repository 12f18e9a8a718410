// The questions for a claim of the JHT account: those that the law still needs once the branch has said what it knows.
import { businessDay, knownFacts, type StatedFact } from '@jamin/administration';
import { type Ask, decide, inquiry, type Law, type Raw, readFacts, snapshot } from '@jamin/engine';
import { factLabel, factsJson, factText, isRecord, type Json, type Language, readJson } from '@jamin/law';
import { type AnswerView, decisionView } from '../answers/answer-view.ts';
import { calculators } from '../answers/calculators.ts';
import type { FormField } from '../answers/field.ts';
import { formEntries } from '../answers/form-entries.ts';
import { planForm } from '../answers/form-plan.ts';
import { readForm } from '../answers/read-form.ts';
import type { EntryProblem, Typed } from '../answers/typed.ts';
import { claimWords } from '../words/claim-words.ts';
import type { Acting } from './acting.ts';
import type { FactRow } from './claim-view.ts';

type JhtForm = {
  readonly first: readonly FormField[];
  readonly more: readonly FormField[];
  readonly typed: Typed;
  readonly problems: readonly EntryProblem[];
  /** What the branch knows, which is not asked. */
  readonly known: readonly FactRow[];
  /** What the law says to all of it; nothing while something is wrong or missing. */
  readonly answer: AnswerView | undefined;
};

type Read = JhtForm & {
  /** What the claimant said, and what the branch adds. */
  readonly said: readonly StatedFact[];
  readonly added: readonly StatedFact[];
};

/** What is claimed for is the account as it is today. */
export async function jhtForm(
  { branch, actor, language }: Acting,
  membership: string,
  entries: Typed,
  isSent: boolean,
): Promise<Read> {
  const { law } = branch.kept;
  const on = businessDay(actor.at);
  const added = await knownFacts(branch.system, law, { membership, ask: 'jht', eventOn: on, at: actor.at });
  const [ask, calculator] = [law.asks.get('jht'), calculators['jht']];
  if (ask === undefined || calculator === undefined) throw new Error('no such question: jht');
  const known = readFacts(law, ask, rawOf(added, ask)).facts;
  const ours = new Set(Object.keys(known));
  const at = snapshot(law, on);
  const told = { ...entries, ...gathered(formEntries(law, factsJson(law, known))) };
  const plan = planForm(inquiry(at, ask, on), { ...calculator, lead: { ground: [] } }, told, language);
  const read = readForm(law, ask, plan.typed, language);
  const isStart = plan.typed['ground'] === undefined;
  const asked = (fields: readonly FormField[]) =>
    fields.filter(({ name }) => !ours.has(name) && (!isStart || name === 'ground')).map(ofTheLiving);
  const problems = isSent ? [...read.problems, ...unanswered(asked(plan.first), read, language)] : [];
  const isWhole = isSent && problems.length === 0;
  const decision = isWhole ? decide(at, ask, on, read.facts) : undefined;
  return {
    first: asked(plan.first),
    more: asked(plan.more),
    typed: Object.fromEntries(Object.entries(plan.typed).filter(([name]) => !ours.has(name.split('.')[0] ?? name))),
    problems,
    known: knownRows(law, known, added, language),
    answer: decision === undefined ? undefined : decisionView(law, decision, language),
    said: Object.entries(read.facts)
      .filter(([name]) => !ours.has(name))
      .map(([name, value]) => {
        const json = (factsJson(law, { [name]: value }) as { readonly [name: string]: Json })[name];
        return { name, value: JSON.stringify(json), source: 'claimant' };
      }),
    added,
  };
}

/** Who files for himself is not dead. */
function ofTheLiving(field: FormField): FormField {
  if (field.name !== 'ground') return field;
  return { ...field, choices: field.choices.filter(({ value }) => value !== 'death') };
}

/** A form without script cannot insist: what must be answered is told when it was not. */
function unanswered(
  fields: readonly FormField[],
  { facts, unknown }: ReturnType<typeof readForm>,
  language: Language,
): readonly EntryProblem[] {
  return fields
    .filter(({ name, isUsual }) => !isUsual && facts[name] === undefined && !unknown.includes(name))
    .map(({ name, question }) => ({ entry: name, label: question, message: needed[language], remedy: '' }));
}

const needed = { id: 'Ini perlu dijawab.', en: 'This needs an answer.' } as const;

function rawOf(facts: readonly StatedFact[], ask: Ask): { readonly [name: string]: Raw } {
  const own = facts.filter(({ name }) => ask.facts.includes(name));
  const { raw } = readJson(`{${own.map(({ name, value }) => `${JSON.stringify(name)}:${value}`).join()}}`);
  return isRecord(raw) ? raw : {};
}

function gathered(entries: readonly (readonly [string, string])[]): Typed {
  const typed = new Map<string, string[]>();
  for (const [name, value] of entries) typed.set(name, [...(typed.get(name) ?? []), value]);
  return Object.fromEntries(typed);
}

function knownRows(
  law: Law,
  known: ReturnType<typeof readFacts>['facts'],
  added: readonly StatedFact[],
  language: Language,
): readonly FactRow[] {
  return Object.entries(known).map(([name, value]) => {
    const source = added.find((one) => one.name === name)?.source ?? 'registry';
    const text = factText(law, name, value, language);
    return { name, label: factLabel(law, name, language), text, source: claimWords[language].sources[source] ?? '' };
  });
}
