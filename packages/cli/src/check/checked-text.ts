// From a text to its checked statements: read, then recompute each one beside the others.

import type { Law } from '@jamin/engine';
import { type CheckedText, checkStatement, possiblePayments, readStatements } from '@jamin/press';

export function checkedText(law: Law, text: string): CheckedText {
  const { statements, ignored } = readStatements(text);
  const possible = possiblePayments(law);
  const beside = (one: (typeof statements)[number]) => statements.filter((other) => other !== one);
  return { statements: statements.map((one) => checkStatement(one, possible, beside(one))), ignored };
}
