// The only door of the law package: the law as a value, and the words that explain it.

export * from './case.ts';
export { checkCase } from './case-check.ts';
export { answerKeys, type Difference, differences, flatExpect } from './case-compare.ts';
export {
  type FigureUse,
  type Place,
  placesOf,
  type Reading,
  type RuleUse,
  readingsOf,
  roomOf,
  usedBy,
} from './citing.ts';
export { indonesia } from './indonesia.ts';
export { changesJson, rangeJson } from './json/change-json.ts';
export { decisionJson } from './json/decision-json.ts';
export { answerJson, factJson, factsJson, type Json, valueText } from './json/value-json.ts';
export { type PaperGiver, type PaperName, paperGiver, paperName } from './membership/documents-list.ts';
export { type HeirRelation, relationsOf } from './membership/heir-relations.ts';
export { type Answered, askOf, decideCase, decideWritten, type Reader, reader } from './stated/decide-case.ts';
export { contradictionProblem, factProblem, flawWords } from './stated/fact-problem.ts';
export { InputError, stop } from './stated/input-error.ts';
export { readJson } from './stated/json-text.ts';
export type { Problem } from './stated/problem.ts';
export { dayQuestion, type QuestionChoice, questionChoices, questionHint } from './stated/question-hint.ts';
export { questionWords } from './stated/question-words.ts';
export { isAboutMonth, type ReadDay, readDay, readEventDay, readMonth } from './stated/stated-day.ts';
export { readAnswer } from './stated/typed-answer.ts';
export { typedDay, typedMonth } from './stated/typed-day.ts';
export { typedNumber } from './stated/typed-number.ts';
export { isRecord, placed, type WrittenCase, writtenCase } from './stated/written-case.ts';
export { codeText } from './words/answer-sentence.ts';
export { sentence, upperFirst } from './words/capital.ts';
export { answerText, changesHeading, changesTexts } from './words/change-text.ts';
export { bearing, citationText, citationTexts } from './words/citation-text.ts';
export { type Depth, type Explanation, explanation, explanationText, type Section } from './words/explanation.ts';
export { factLabel, factText, keyLabel, keyUnit } from './words/fact-text.ts';
export { figureText, readText } from './words/figure-text.ts';
export { formatDate, formatMoney, formatMonth, formatNumber, formatValue, wordsOf } from './words/format.ts';
export { formulaText } from './words/formula-text.ts';
export { type RangeTexts, rangeTexts } from './words/range-text.ts';
export type { Connecting, Language } from './words/words.ts';
export type { Line } from './words/working-lines.ts';
