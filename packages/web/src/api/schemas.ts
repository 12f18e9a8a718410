// The schemas of everything the API takes and gives, for programs and tests that hold an answer to them.

export { problemSchema } from '../serving/problem.ts';
export { checkSchema, checkSeriesSchema } from './check-schema.ts';
export { decisionSchema } from './decision-schema.ts';
