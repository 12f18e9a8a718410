// The only door of the engine.

export { type AnswerCase, type AnswerRange, type Assumption, answerRange } from './answer-range.ts';
export type { Basis } from './basis.ts';
export * from './calendar.ts';
export { valueBeside } from './cells.ts';
export { type Change, changesFor, type FactChange } from './changes.ts';
export { checkLaw, type Problem } from './check.ts';
export * from './citation.ts';
export * from './columns.ts';
export { answerAt, answerOf, columnsOf, type RuleAnswer, storedFacts } from './columns-data.ts';
export * from './columns-stored.ts';
export { lightLaw, readCompact, writeCompact } from './compact.ts';
export * from './decide.ts';
export * from './difference.ts';
export * as exact from './exact.ts';
export { decimal, type Exact, percent, type RoundingMode, ratio, readDecimal, whole, writeDecimal } from './exact.ts';
export { type Evaluation, evaluation, explain } from './explain.ts';
export * from './expression.ts';
export { expressionsUnder } from './expression-parts.ts';
export { type Inquiry, inquiry } from './inquiry.ts';
export * from './interpretation.ts';
export type { Input, ListInput, Program, ProgramOutput } from './ir.ts';
export * from './law.ts';
export { lower } from './lower.ts';
export type { Known } from './lowering.ts';
export type { Range } from './possible.ts';
export type { PossibleAnswer, PossibleKey } from './possible-answer.ts';
export { concluded, nextQuestion, type Ordinary, type StillNeeded, stillNeeded, type Told } from './questions.ts';
export * from './read-facts.ts';
export * from './sql.ts';
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
