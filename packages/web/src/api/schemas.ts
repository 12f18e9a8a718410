// The schemas of everything the API takes and gives, for programs and tests that hold an answer to them.

export { checkSchema, checkSeriesSchema } from './check-schema.ts';
export { decisionSchema } from './decision-schema.ts';
export { problemSchema } from './problem.ts';
