// The only door of the engine.

export * from './calendar.ts';
export { checkLaw, type Problem } from './check.ts';
export * from './citation.ts';
export * from './columns/columns.ts';
export { answerAt, answerOf, columnsOf, type RuleAnswer, storedFacts } from './columns/columns-data.ts';
export * from './columns/columns-stored.ts';
export { lightLaw, readCompact, writeCompact } from './compact.ts';
export * as exact from './exact.ts';
export { decimal, type Exact, percent, type RoundingMode, ratio, readDecimal, whole, writeDecimal } from './exact.ts';
export type { Basis } from './explain/basis.ts';
export * from './explain/decide.ts';
export { type Evaluation, evaluation, explain } from './explain/explain.ts';
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
} from './explain/trace.ts';
export * from './expression.ts';
export { expressionsUnder } from './expression-parts.ts';
export * from './interpretation.ts';
export * from './law.ts';
export type { Input, ListInput, Program, ProgramOutput } from './lower/ir.ts';
export { lower } from './lower/lower.ts';
export type { Known } from './lower/lowering.ts';
export { type AnswerCase, type AnswerRange, type Assumption, answerRange } from './questions/answer-range.ts';
export { valueBeside } from './questions/cells.ts';
export { type Change, type Changes, changesFor, type FactChange, NO_CHANGES } from './questions/changes.ts';
export * from './questions/difference.ts';
export { type Inquiry, inquiry } from './questions/inquiry.ts';
export type { Range } from './questions/possible.ts';
export type { PossibleAnswer, PossibleKey } from './questions/possible-answer.ts';
export {
  concluded,
  nextQuestion,
  type Ordinary,
  type StillNeeded,
  stillNeeded,
  type Told,
} from './questions/questions.ts';
export * from './read-facts.ts';
export * from './read-stated.ts';
export * from './sql/sql.ts';
export type { TypeProblem } from './typing/typed.ts';
export * as write from './write.ts';
