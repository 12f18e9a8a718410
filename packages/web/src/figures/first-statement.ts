// The statement that stands in front of the archive and of the page that opens the house.

import type { Language } from '@jamin/law';
import { recomputeOffice } from '@jamin/press/archive';
import { possible, type StatementLine, statementLine } from './published.ts';

/** Counts add up, rupiah do not. */
export const FIRST = { office: 'pangkalpinang', statement: 'bpjs-001' } as const;

/** It as one of a list; without the charts of the archive, so that it is quickly there. */
export function firstStatement(language: Language): StatementLine | null {
  const office = recomputeOffice(FIRST.office, possible());
  const one = office?.statements.find(({ published }) => published.id === FIRST.statement);
  return office === null || office === undefined || one === undefined ? null : statementLine(office, one, language);
}
