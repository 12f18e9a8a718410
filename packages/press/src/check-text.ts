// From a text to its checked statements: reads it, then recomputes each statement beside the others.

import { checkStatement } from './check-statement.ts';
import { readStatements } from './find/read-statements.ts';
import type { CheckedText } from './finding.ts';
import type { PossiblePayments } from './possible/possible.ts';
import type { Statement } from './statement.ts';

/** The statements of a text, the principal one first, and the figures that belong to none. */
export function checkText(text: string, possible: PossiblePayments): CheckedText {
  const { statements, ignored } = readStatements(text);
  const beside = (one: Statement) => statements.filter((other) => other !== one);
  return { statements: statements.map((one) => checkStatement(one, possible, beside(one))), ignored };
}
