// The only door of the engine.

export * from './calendar.ts';
export * from './citation.ts';
export * from './decide.ts';
export * as exact from './exact.ts';
export { decimal, percent, readDecimal, ratio, whole, writeDecimal, type Exact, type RoundingMode } from './exact.ts';
export { evaluation, explain, type Evaluation } from './explain.ts';
export * from './expression.ts';
export * from './law.ts';
export * from './read-facts.ts';
export {
  isDate,
  isExact,
  snapshot,
  type Facts,
  type FactValue,
  type ListRow,
  type Snapshot,
  type Source,
  type Trace,
} from './trace.ts';
export * as write from './write.ts';
