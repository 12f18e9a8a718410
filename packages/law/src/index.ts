// The only door of the law package: the law as a value, and the words that explain it.

export { codeText } from './answer-sentence.ts';
export * from './case.ts';
export { checkCase } from './case-check.ts';
export { answerText, changesHeading, changeTexts } from './change-text.ts';
export { citationText, citationTexts } from './citation-text.ts';
export { type Depth, type Explanation, explanation, explanationText, type Section } from './explanation.ts';
export { factLabel, factText, keyLabel, keyUnit } from './fact-text.ts';
export { formatDate, formatMoney, formatNumber, formatValue, wordsOf } from './format.ts';
export { formulaText } from './formula-text.ts';
export { indonesia } from './indonesia.ts';
export { type RangeTexts, rangeTexts } from './range-text.ts';
export type { Connecting, Language } from './words.ts';
export type { Line } from './working-lines.ts';
