// Whether a programme without figures may hold what the total has more than its parts.

import type { Finding } from '../finding.ts';
import type { PossiblePayments } from '../possible/possible.ts';
import type { Figure, ProgrammeKey, Statement } from '../statement.ts';
import { programmeOf } from '../sums/addends.ts';
import { type Column, missingFrom } from '../sums/column.ts';
import { programmesText, twice, unitText } from '../sums/figure-words.ts';
import { finding } from '../sums/sum-findings.ts';
import { isImpossible, standingOf } from './plausibility.ts';

/** `other` is the other column: where it adds up to the last digit, nothing is missing. */
export function missingProgrammes(
  statement: Statement,
  column: Column,
  other: Column,
  possible: PossiblePayments,
): readonly Finding[] {
  const { kind, total, addends } = column;
  const residue = residueOf(column);
  if (total === null || residue === null || isExactFit(other)) return [];
  const count = statement.announcedCount;
  if (count !== null && count <= addends.length) return [];
  const absent = missingFrom(statement, addends, possible.programmes).filter(
    (key) => !isNamedWithFigures(statement, key),
  );
  const announced = absent.filter((key) => statement.announced.includes(key));
  const keys = (announced.length > 0 ? announced : absent).filter((key) =>
    isPossible(statement, key, residue, kind, residueOf(other), possible),
  );
  if (keys.length === 0) return [];
  const message = twice((language) => {
    const names = programmesText(keys, language);
    const left = unitText(kind, residue, language);
    if (language === 'id') {
      const why = announced.length > 0 ? 'disebut tanpa angka' : 'sudah berjalan waktu itu tetapi tidak disebut';
      return `Selisih ${left} dapat berasal dari ${names}, yang ${why}.`;
    }
    const why = announced.length > 0 ? 'is named without figures' : 'was in force but is not named';
    return `The difference of ${left} may be ${names}, which ${why}.`;
  });
  return [finding('programme-missing', kind, message, [], [total.span])];
}

function residueOf({ total, sum, verdict }: Column): bigint | null {
  if (verdict !== false || total === null || sum === null || total.value <= sum) return null;
  return total.value - sum;
}

function isExactFit({ verdict, total, addends }: Column): boolean {
  const figures = [...(total === null ? [] : [total]), ...addends.map(({ figure }) => figure)];
  return verdict === true && figures.every(({ precision }) => precision === 'exact');
}

function isNamedWithFigures({ parts }: Statement, key: ProgrammeKey): boolean {
  return parts.some((part) => programmeOf(part.key) === key && (part.cases !== null || part.amount !== null));
}

/** Where both columns leave a rest, their average must be one that the law makes possible. */
function isPossible(
  { period }: Statement,
  key: ProgrammeKey,
  residue: bigint,
  kind: Column['kind'],
  otherResidue: bigint | null,
  possible: PossiblePayments,
): boolean {
  if (otherResidue === null) return true;
  const [amount, cases] = kind === 'amount' ? [residue, otherResidue] : [otherResidue, residue];
  return !isImpossible(standingOf(exactly(amount), exactly(cases), possible(key, period.from, period.to)));
}

function exactly(value: bigint): Figure {
  return { value, step: 1n, precision: 'exact', text: '', span: { start: 0, end: 0 } };
}
