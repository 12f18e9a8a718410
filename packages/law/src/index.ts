// The only door of the law package: the law as a value, and the words that explain it.

export * from './case.ts';
export { checkCase } from './case-check.ts';
export { indonesia } from './indonesia.ts';
export { changesJson, rangeJson } from './json/change-json.ts';
export { decisionJson } from './json/decision-json.ts';
export { answerJson, factJson, factsJson, type Json, valueText } from './json/value-json.ts';
export { codeText } from './words/answer-sentence.ts';
export { answerText, changesHeading, changeTexts } from './words/change-text.ts';
export { citationText, citationTexts } from './words/citation-text.ts';
export { type Depth, type Explanation, explanation, explanationText, type Section } from './words/explanation.ts';
export { factLabel, factText, keyLabel, keyUnit } from './words/fact-text.ts';
export { formatDate, formatMoney, formatNumber, formatValue, wordsOf } from './words/format.ts';
export { formulaText } from './words/formula-text.ts';
export { type RangeTexts, rangeTexts } from './words/range-text.ts';
export type { Connecting, Language } from './words/words.ts';
export type { Line } from './words/working-lines.ts';
