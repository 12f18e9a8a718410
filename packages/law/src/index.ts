// The only door of the law package: the law as a value, and the words that explain it.

export * from './case.ts';
export { checkCase } from './case-check.ts';
export { citationText, citationTexts } from './citation-text.ts';
export {
  codeText,
  type Depth,
  type Explanation,
  explanation,
  explanationText,
  type Line,
  type Section,
} from './explanation.ts';
export { formatDate, formatMoney, formatNumber, formatValue, wordsOf } from './format.ts';
export { formulaText } from './formula-text.ts';
export { indonesia } from './indonesia.ts';
export type { Connecting, Language } from './words.ts';
