// The JSON of what would change a decision and of an answer that is not yet one.

import {
  type AnswerRange,
  type Ask,
  type Assumption,
  type Changes,
  type Decision,
  type FactValue,
  type Law,
  type PossibleKey,
  type Range,
  writeDate,
  writeDecimal,
} from '@jamin/engine';
import { changeTexts } from '../words/change-text.ts';
import { rangeTexts } from '../words/range-text.ts';
import { answerJson, factJson, type Json } from './value-json.ts';

function value(law: Law, name: string, fact: FactValue | undefined): Json {
  return fact === undefined ? null : factJson(fact, law.facts.get(name)?.type);
}

/** Each change with the facts that would be otherwise, the answer then, and a sentence in both languages. */
export function changesJson(law: Law, before: Decision, { found }: Changes): Json {
  return found.map((change) => ({
    changes: change.changes.map(({ fact, before: old, after, until, direction, open }) => ({
      fact,
      before: value(law, fact, old),
      after: value(law, fact, after),
      until: open === true ? null : value(law, fact, until),
      direction: direction ?? null,
    })),
    outcome: change.decision.outcome,
    missing: change.decision.missing,
    values: Object.fromEntries([...change.decision.values].map(([key, answer]) => [key, answerJson(answer)])),
    text: {
      id: changeTexts(law, before, [change], 'id')[0] ?? '',
      en: changeTexts(law, before, [change], 'en')[0] ?? '',
    },
  }));
}

function keyJson({ range, mayBeAbsent, sure }: PossibleKey): Json {
  return { ...boundsJson(range), mayBeAbsent, ...(sure === undefined ? {} : { sure: [...sure] }) };
}

function boundsJson(range: Range): { readonly [key: string]: Json } {
  switch (range.kind) {
    case 'none':
      return {};
    case 'number':
      return {
        min: range.min === undefined ? null : writeDecimal(range.min),
        max: range.max === undefined ? null : writeDecimal(range.max),
      };
    case 'date': {
      const day = (one: number): Json => (Number.isFinite(one) ? writeDate(one) : null);
      return { min: day(range.min), max: day(range.max) };
    }
    case 'words':
      return { among: [...range.words] };
    case 'truth':
      return { among: [...(range.yes ? [true] : []), ...(range.no ? [false] : [])] };
  }
}

function assumptionJson(law: Law, assumption: Assumption): Json {
  const type = law.facts.get(assumption.fact)?.type;
  if ('among' in assumption)
    return { fact: assumption.fact, among: assumption.among.map((one) => factJson(one, type)) };
  return { fact: assumption.fact, first: factJson(assumption.first, type), last: factJson(assumption.last, type) };
}

/** The bounds of every key and the cases, with sentences in both languages. */
export function rangeJson(law: Law, ask: Ask, range: AnswerRange): Json {
  const [id, en] = [rangeTexts(law, ask, range, 'id'), rangeTexts(law, ask, range, 'en')];
  return {
    canBeGranted: range.canBeGranted,
    canBeRefused: range.canBeRefused,
    uncovered: [...range.uncovered],
    keys: Object.fromEntries([...range.keys].map(([key, one]) => [key, keyJson(one)])),
    cases: range.cases.map(({ assumptions, answer }, place) => ({
      assumptions: assumptions.map((one) => assumptionJson(law, one)),
      canBeGranted: answer.canBeGranted,
      canBeRefused: answer.canBeRefused,
      keys: Object.fromEntries([...answer.keys].map(([key, one]) => [key, keyJson(one)])),
      text: { id: id.cases[place] ?? '', en: en.cases[place] ?? '' },
    })),
    needs: [...range.needs],
  };
}
