// Says in plain words between which bounds an answer lies while a fact is not known, and which cases there are.

import {
  type AnswerCase,
  type AnswerRange,
  type Ask,
  type Assumption,
  date,
  type Law,
  type PossibleAnswer,
  type PossibleKey,
  type Range,
  type Unit,
} from '@jamin/engine';
import { codeText } from './answer-sentence.ts';
import { inSentence, lowerFirst } from './capital.ts';
import { factName, factText, keyLabel, keyUnit, stretchText } from './fact-text.ts';
import { formatDate, formatValue, wordsOf } from './format.ts';
import type { Language } from './words.ts';
import { changeWords } from './words-changes.ts';

type At = { readonly law: Law; readonly ask: Ask; readonly language: Language };

export type RangeTexts = {
  /** One line for each key: "Total: between Rp0 and Rp18,000,000". */
  readonly keys: readonly string[];
  /** One line for each case: "If the wage is Rp5,000,000 or more: …". */
  readonly cases: readonly string[];
};

export function rangeTexts(law: Law, ask: Ask, range: AnswerRange, language: Language): RangeTexts {
  const at: At = { law, ask, language };
  const keys = [...range.keys]
    .filter(([key]) => key !== 'reason')
    .map(([key, one]) => {
      const words = changeWords(language);
      const text = key === 'eligible' ? rightText(at, range) : keyText(at, key, one);
      const label = keyLabel(law, ask, key, language);
      return `${label}: ${one.mayBeAbsent && key !== 'eligible' ? words.maybeAbsent(text) : text}`;
    });
  return { keys, cases: range.cases.map((one) => caseText(at, one)) };
}

function rightText(at: At, range: { readonly canBeGranted: boolean; readonly canBeRefused: boolean }): string {
  const words = wordsOf(at.language);
  const both = range.canBeGranted && range.canBeRefused;
  return both ? `${words.yes} ${words.working.or} ${words.no}` : range.canBeGranted ? words.yes : words.no;
}

/** A key in words; of a list each word by its label, and those that may be left out marked so. */
function keyText(at: At, key: string, { range, sure }: PossibleKey): string {
  const { law, ask, language } = at;
  if (range.kind !== 'words' || sure === undefined) return rangeText(range, keyUnit(law, ask, key), language);
  const texts = [...range.words].map((word) => {
    const rule = ask.outputs.find((output) => output.key === `${key}.${word}`)?.rule;
    const label = law.rules.get(rule ?? '')?.label[language] ?? formatValue(word, undefined, language);
    return sure.has(word) ? lowerFirst(label) : changeWords(language).perhaps(lowerFirst(label));
  });
  return texts.join(', ');
}

/** A bound above this says only that a fact may be anything; so does a stretch of days longer than a life. */
const LONGEST_AMOUNT = 'Rp9.999.999.999'.length;
const LONGEST_WAIT = date('2100-01-01') - date('2000-01-01');

/** A range in words: one value, two bounds, or the words it can be. */
function rangeText(range: Range, unit: Unit | undefined, language: Language): string {
  const words = changeWords(language);
  switch (range.kind) {
    case 'none':
      return words.unknown;
    case 'number': {
      const [min, max] = [range.min, range.max].map((one) =>
        one === undefined ? undefined : formatValue(one, unit, language),
      );
      if (unit === 'IDR' && (max?.length ?? 0) > LONGEST_AMOUNT) return words.open;
      if (min === undefined) return max === undefined ? words.unknown : words.atMost(max);
      if (max === undefined) return words.atLeast(min);
      return min === max ? min : words.between(min, max);
    }
    case 'date': {
      if (!Number.isFinite(range.min) || !Number.isFinite(range.max)) return words.unknown;
      if (range.max - range.min > LONGEST_WAIT) return words.open;
      const [first, last] = [formatDate(range.min, language), formatDate(range.max, language)];
      return first === last ? first : words.between(first, last);
    }
    case 'words':
      return [...range.words].map((word) => formatValue(word, undefined, language)).join(` ${words.or} `);
    case 'truth': {
      const { yes, no } = wordsOf(language);
      return [...(range.yes ? [yes] : []), ...(range.no ? [no] : [])].join(` ${words.or} `);
    }
  }
}

function caseText(at: At, { assumptions, answer }: AnswerCase): string {
  const words = changeWords(at.language);
  const conditions = assumptions.map((one) => assumptionText(at, one)).join(` ${words.and} `);
  return `${assumptions.length === 0 ? words.otherwise : words.when(conditions)}: ${outcomeText(at, answer)}`;
}

function assumptionText(at: At, assumption: Assumption): string {
  const { law, language } = at;
  const words = changeWords(language);
  const { fact } = assumption;
  const value =
    'among' in assumption
      ? assumption.among.map((one) => factText(law, fact, one, language)).join(` ${words.or} `)
      : stretchText(law, fact, assumption.first, assumption.last, language);
  return words.is(factName(law, fact, language), value);
}

function outcomeText(at: At, answer: PossibleAnswer): string {
  const { law, ask, language } = at;
  const words = wordsOf(language).outcome;
  if (answer.canBeRefused && !answer.canBeGranted) {
    const reason = answer.keys.get('reason')?.range;
    const codes = reason?.kind === 'words' ? [...reason.words] : [];
    const labels = ask.grounds
      .filter(({ code }) => codes.includes(code))
      .map(({ label }) => lowerFirst(label[language]));
    return words.refused(labels.join(` ${changeWords(language).or} `));
  }
  if (!answer.canBeGranted) {
    return words.notCovered([...answer.uncovered].map((code) => inSentence(codeText(law, code, language))).join('; '));
  }
  const keys = [...answer.keys].filter(([key]) => key !== 'reason' && key !== 'eligible');
  const totals = keys.filter(([key]) => key === 'total' || key.startsWith('total.') || key === 'net');
  const texts = (totals.length > 0 ? totals : keys).map(([key, one]) => {
    return `${keyLabel(law, ask, key, language)}: ${keyText(at, key, one)}`;
  });
  const right = answer.canBeRefused ? [rightText(at, answer)] : [];
  return `${[...right, ...(texts.length === 0 ? [changeWords(language).payable] : texts)].join('; ')}.`;
}
