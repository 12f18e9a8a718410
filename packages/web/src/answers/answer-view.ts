// An answer as a page shows it: plain JSON, made in one way on the server and in the browser.

import {
  type Ask,
  answerRange,
  changesFor,
  concluded,
  type Day,
  type Decision,
  type Inquiry,
  inquiry,
  type Law,
  type Snapshot,
  stillNeeded,
  type Told,
  writeDate,
} from '@jamin/engine';
import {
  answerJson,
  answerText,
  changesHeading,
  changesTexts,
  type Explanation,
  explanation,
  factLabel,
  formatDate,
  type Json,
  keyLabel,
  keyUnit,
  type Language,
  questionWords,
  rangeTexts,
  type Section,
  wordsOf,
} from '@jamin/law';
import { type AnswerItem, heirsOf, itemsOf } from './answer-items.ts';
import { citationAddresses } from './citation-address.ts';
import { type Drawing, picturesOf } from './picture.ts';

type Dated = { readonly written: string; readonly text: string };

export type Amount = {
  readonly key: string;
  readonly label: string;
  readonly text: string;
  /** Whether it stands at the head of the answer. */
  readonly isMain: boolean;
};

type Confidence = { readonly level: string; readonly word: string; readonly means: string };

type Bounds = {
  readonly heading: string;
  readonly keys: readonly string[];
  readonly casesHeading: string;
  readonly cases: readonly string[];
  /** What still decides, in a sentence. */
  readonly needs: string;
};

/**
 * What would change the answer is found now; or later, while the answer is read already; or it was left out, for such
 * a search may take seconds.
 */
export type WhenChanges = 'now' | 'later' | 'left-out';

export type Changes = {
  readonly heading: string;
  readonly lines: readonly string[];
  readonly when: WhenChanges;
};

export type AnswerView = {
  readonly outcome: Decision['outcome'] | 'open';
  readonly ask: string;
  readonly label: string;
  readonly programme: string | undefined;
  readonly on: Dated;
  readonly known: Dated | undefined;
  readonly sentence: string;
  readonly amounts: readonly Amount[];
  /** Papers, or days by which something is due. */
  readonly items: readonly AnswerItem[];
  /** The class of heirs, where it stands in an order. */
  readonly heirs: string | undefined;
  /** The sum with its articles; then everything. */
  readonly sections: readonly Section[];
  readonly deep: readonly Section[];
  readonly citations: { readonly [text: string]: string };
  readonly confidence: Confidence | undefined;
  readonly changes: Changes;
  readonly bounds: Bounds | undefined;
  readonly missing: readonly { readonly name: string; readonly question: string }[];
  readonly contradiction: { readonly text: string; readonly facts: readonly string[] } | undefined;
  /** What was not asked because it changes nothing, in a sentence. */
  readonly indifferent: string;
  readonly pictures: readonly Drawing[];
  /** The exact values, as programs read them. */
  readonly values: { readonly [key: string]: Json };
};

/** More changes are seldom read. */
const MOST_CHANGES = 4;
const MOST_CASES = 12;
/** What a page searches before it shows what it has: some tenths of a second. */
const MOST_STEPS = 150_000;

/** The answer to an ask on a day: a decision, or while something decisive is unknown the bounds of it. */
export function answerView(
  at: Snapshot,
  ask: Ask,
  on: Day,
  told: Told,
  language: Language,
  when: WhenChanges = 'now',
): AnswerView {
  return viewOf(inquiry(at, ask, on), told, language, when);
}

/** The same, about an inquiry that was prepared before. */
export function viewOf(about: Inquiry, told: Told, language: Language, when: WhenChanges = 'now'): AnswerView {
  const { at } = about;
  const found = concluded(about, told);
  if (found === undefined) return openView(about, told, language);
  const { decision, indifferent } = found;
  const facts = indifferent.map((name) => factLabel(at.law, name, language)).join(', ');
  return {
    ...decisionView(at.law, decision, language),
    changes: changesOf(at, decision, language, when),
    indifferent: facts === '' ? '' : questionWords(language).indifferent(facts),
  };
}

/** A decision as a page shows it, without what would change it. */
export function decisionView(law: Law, decision: Decision, language: Language): AnswerView {
  const middle = explanation(law, decision, language, 2);
  const everything = explanation(law, decision, language, 3);
  const { contradiction, ask } = decision;
  return {
    ...framed(decision, language),
    outcome: decision.outcome,
    sentence: middle.sentence,
    amounts: amountsOf(law, decision, language),
    items: itemsOf(law, decision, language),
    heirs: heirsOf(decision),
    sections: middle.sections.filter(({ kind }) => kind !== 'confidence' && kind !== 'law'),
    deep: everything.sections.filter(({ kind }) => kind === 'facts' || kind === 'parameters' || kind === 'steps'),
    citations: citationAddresses(law, decision, language),
    confidence: confidenceOf(decision, middle, language),
    missing: decision.missing.map((name) => questionOf(law, ask, name, language)),
    contradiction: contradiction === undefined ? undefined : { text: middle.sentence, facts: contradiction.facts },
    pictures: picturesOf(law, decision, language),
    values: Object.fromEntries([...decision.values].map(([key, answer]) => [key, answerJson(answer)])),
  };
}

/** Asks that list something else for each claim or event: what would change that is another question. */
const OTHER_QUESTIONS: ReadonlySet<string> = new Set(['deadlines', 'documents']);

/** What has not happened yet is no condition of an answer: who has new work, says so. */
const NOT_YET: ReadonlySet<string> = new Set(['reemployedInMonth']);

type Framed = Pick<Decision, 'ask' | 'on' | 'known'>;

/** What every answer has, with nothing in it yet. */
function framed({ ask, on, known }: Framed, language: Language): Omit<AnswerView, 'outcome' | 'sentence'> {
  const dated = (day: Day): Dated => ({ written: writeDate(day), text: formatDate(day, language) });
  return {
    ask: ask.id,
    label: ask.label[language],
    programme: ask.programme,
    on: dated(on),
    known: known === undefined ? undefined : dated(known),
    amounts: [],
    items: [],
    heirs: undefined,
    sections: [],
    deep: [],
    citations: {},
    confidence: undefined,
    changes: { heading: changesHeading(language), lines: [], when: 'now' },
    bounds: undefined,
    missing: [],
    contradiction: undefined,
    indifferent: '',
    pictures: [],
    values: {},
  };
}

/** Nothing decisive was said yet: only the questions. */
export function askingView({ at, ask, on }: Inquiry, needed: readonly string[], language: Language): AnswerView {
  return {
    ...framed({ ask, on, known: at.known }, language),
    outcome: 'open',
    sentence: questionWords(language).notOne,
    missing: needed.map((name) => questionOf(at.law, ask, name, language)),
  };
}

function openView(about: Inquiry, told: Told, language: Language): AnswerView {
  const { at, ask, on } = about;
  const words = questionWords(language);
  const range = answerRange(about, told, MOST_CASES, MOST_STEPS);
  const texts = rangeTexts(at.law, ask, range, language);
  const { needed } = stillNeeded(about, told, MOST_STEPS);
  const open = [...new Set([...(told.unknown ?? []), ...needed])].filter((name) => range.needs.has(name));
  const facts = open.map((name) => factLabel(at.law, name, language)).join(', ');
  return {
    ...framed({ ask, on, known: at.known }, language),
    outcome: 'open',
    sentence: needed.length > 0 || facts === '' ? words.notOne : words.stillNeeded(facts),
    bounds: {
      heading: words.notOne,
      keys: texts.keys,
      casesHeading: words.cases,
      cases: texts.cases.length > 1 ? texts.cases : [],
      needs: facts === '' ? '' : words.stillNeeded(facts),
    },
    missing: needed.map((name) => questionOf(at.law, ask, name, language)),
  };
}

function questionOf(law: Law, ask: Ask, name: string, language: Language): { name: string; question: string } {
  const fact = ask.facts.includes(name) ? name : (name.split('.')[0] ?? name);
  return { name: fact, question: law.facts.get(fact)?.question[language] ?? fact };
}

function changesOf(at: Snapshot, decision: Decision, language: Language, when: WhenChanges): Changes {
  const heading = changesHeading(language);
  const isDecided = decision.outcome === 'granted' || decision.outcome === 'refused';
  if (!isDecided || OTHER_QUESTIONS.has(decision.ask.id)) return { heading, lines: [], when: 'now' };
  if (when !== 'now') return { heading, lines: [], when };
  const search = changesFor(at, decision, MOST_CHANGES, MOST_STEPS);
  const found = search.found.filter(({ changes }) => !changes.some(({ fact }) => NOT_YET.has(fact)));
  return { heading, lines: changesTexts(at.law, decision, { ...search, found }, language), when };
}

/** The amounts of an answer; those at its head are the totals, or else the first. */
function amountsOf(law: Law, { ask, values }: Decision, language: Language): readonly Amount[] {
  const decision = { ask, values } as Decision;
  const keys = [...values.keys()].filter((key) => keyUnit(law, ask, key) === 'IDR' && !Array.isArray(values.get(key)));
  const isTotal = (key: string): boolean =>
    key === 'total' || key === 'net' || key.startsWith('total.') || key.startsWith('loss.');
  const main = keys.some(isTotal) ? keys.filter(isTotal) : keys.slice(0, 1);
  return keys.map((key) => ({
    key,
    label: keyLabel(law, ask, key, language),
    text: answerText(law, decision, key, language),
    isMain: main.includes(key),
  }));
}

function confidenceOf(decision: Decision, from: Explanation, language: Language): Confidence | undefined {
  if (decision.outcome !== 'granted' && decision.outcome !== 'refused') return undefined;
  const { word, means } = wordsOf(language).confidence[from.confidence];
  return { level: from.confidence, word, means };
}
