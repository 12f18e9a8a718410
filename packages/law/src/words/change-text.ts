// Says in plain words what would change a decision: one line for every smallest set of facts.

import type { Answer, Change, Changes, Decision, FactChange, Law, Value } from '@jamin/engine';
import { lowerFirst } from './capital.ts';
import { explanation } from './explanation.ts';
import { factLabel, factName, factText, keyLabel, keyUnit, keyValueText, stretchText } from './fact-text.ts';
import type { Language } from './words.ts';
import { changeWords } from './words-changes.ts';

type At = { readonly law: Law; readonly before: Decision; readonly language: Language };

/** The lines of a search, with a last one where it stopped early; without any line nothing is said. */
export function changesTexts(law: Law, before: Decision, { found, isComplete }: Changes, language: Language): string[] {
  const lines = changeTexts(law, before, found, language);
  return isComplete || lines.length === 0 ? lines : [...lines, changeWords(language).maybeMore];
}

/** Lines such as "If the paid months are 12 months or more (now 11 months): Total of the cash: Rp14,400,000." */
export function changeTexts(law: Law, before: Decision, changes: readonly Change[], language: Language): string[] {
  const at: At = { law, before, language };
  const words = changeWords(language);
  return grouped(at, changes).map(({ first, result, others }) => {
    const conditions = first.changes.map((one) => conditionText(at, one, others)).join(` ${words.and} `);
    return `${words.when(conditions)}${result}`;
  });
}

/** The heading over such lines. */
export function changesHeading(language: Language): string {
  return changeWords(language).heading;
}

type Group = { readonly first: Change; readonly result: string; readonly others: FactChange[] };

/** Other words of the same fact with the same result are said together. */
function grouped(at: At, changes: readonly Change[]): Group[] {
  const groups: Group[] = [];
  for (const change of changes) {
    const result = resultText(at, change);
    const [only, ...more] = change.changes;
    const same = groups.find(
      ({ first, result: known }) =>
        known === result && more.length === 0 && first.changes.length === 1 && first.changes[0]?.fact === only?.fact,
    );
    if (same !== undefined && typeof only?.after === 'string') same.others.push(only);
    else groups.push({ first: change, result, others: [] });
  }
  return groups;
}

function conditionText(at: At, change: FactChange, others: readonly FactChange[]): string {
  const words = changeWords(at.language);
  const texts = [change, ...others].map((one) => valueText(at, one)).join(` ${words.or} `);
  const values = texts === words.anything ? words.stated : texts;
  const fact = factName(at.law, change.fact, at.language);
  const usual = change.fact === 'on' ? undefined : at.law.facts.get(change.fact)?.default;
  const before = factText(at.law, change.fact, change.before ?? usual, at.language);
  return `${words.were(fact, values)} ${words.now(before)}`;
}

function valueText(at: At, { fact, after, until, direction }: FactChange): string {
  if (after === undefined || until === undefined) return factText(at.law, fact, after, at.language);
  const [first, last] = direction === 'down' ? [until, after] : [after, until];
  return stretchText(at.law, fact, first, last, at.language);
}

function resultText(at: At, { decision, keys }: Change): string {
  const { law, language } = at;
  if (decision.outcome === 'incomplete') {
    const facts = decision.missing.map((name) => factLabel(law, name, language));
    return `: ${changeWords(language).depends(facts.join(', '))}`;
  }
  const sentence = lowerFirst(explanation(law, decision, language, 1).sentence);
  if (decision.outcome !== at.before.outcome) return `: ${sentence}`;
  return changeWords(language).then(shown(at, keys).map((key) => becomes(at, decision, key)));
}

/** The sum where there is one, else the amounts, else what differs. */
function shown(at: At, keys: readonly string[]): readonly string[] {
  const amounts = keys.filter((key) => keyUnit(at.law, at.before.ask, key) === 'IDR');
  const totals = amounts.filter((key) => key === 'total' || key.startsWith('total.') || key === 'net');
  return totals.length > 0 ? totals : amounts.length > 0 ? amounts : keys;
}

function becomes(at: At, after: Decision, key: string): string {
  const { law, before, language } = at;
  const words = changeWords(language);
  const text = (decision: Decision): string => answerText(law, decision, key, language);
  const label = lowerFirst(keyLabel(law, before.ask, key, language));
  const [members, earlier] = [after, before].map((one) => membersOf(at, one, key));
  if (members !== undefined && earlier !== undefined) {
    const more = members.filter((one) => !earlier.includes(one));
    const less = earlier.filter((one) => !members.includes(one));
    const gained = more.length === 0 ? [] : [words.gains(label, more.join(', '))];
    return [...gained, ...(less.length === 0 ? [] : [words.loses(label, less.join(', '))])].join('; ');
  }
  return after.values.has(key) ? words.becomes(label, text(after), text(before)) : words.ceases(label, text(before));
}

/** The members of a list; nothing for another answer. */
function membersOf({ law, language }: At, { ask, values }: Decision, key: string): readonly string[] | undefined {
  const answer = values.get(key);
  if (!Array.isArray(answer)) return undefined;
  return answer.map((one: Value) => keyValueText(law, ask, key, one, language));
}

/** One key of an answer in words; "none" when it is not due. */
export function answerText(law: Law, decision: Decision, key: string, language: Language): string {
  const answer: Answer | undefined = decision.values.get(key);
  if (answer === undefined) return changeWords(language).absent;
  const one = (value: Value): string => keyValueText(law, decision.ask, key, value, language);
  return Array.isArray(answer) ? answer.map(one).join(', ') : one(answer as Value);
}
