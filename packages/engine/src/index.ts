// The only door of the engine.

export type { Basis } from './basis.ts';
export * from './calendar.ts';
export { checkLaw, type Problem } from './check.ts';
export * from './citation.ts';
export * from './columns.ts';
export { answerAt, answerOf, columnsOf, type RuleAnswer, storedFacts } from './columns-data.ts';
export * from './columns-stored.ts';
export * from './decide.ts';
export * as exact from './exact.ts';
export { decimal, type Exact, percent, type RoundingMode, ratio, readDecimal, whole, writeDecimal } from './exact.ts';
export { type Evaluation, evaluation, explain } from './explain.ts';
export * from './expression.ts';
export * from './interpretation.ts';
export type { Input, ListInput, Program, ProgramOutput } from './ir.ts';
export * from './law.ts';
export { lower } from './lower.ts';
export type { Known } from './lowering.ts';
export * from './read-facts.ts';
export {
  type Facts,
  type FactValue,
  isDate,
  isExact,
  type ListRow,
  type Snapshot,
  type Source,
  snapshot,
  type Trace,
} from './trace.ts';
export type { TypeProblem } from './typed.ts';
export * as write from './write.ts';
