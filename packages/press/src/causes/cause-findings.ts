// What may have caused that a column does not fit, and what else does not fit with the law or the total.

import type { Finding } from '../finding.ts';
import type { PossiblePayments } from '../possible/possible.ts';
import type { Statement } from '../statement.ts';
import type { Column } from '../sums/column.ts';
import { capital, programmeText, twice, unitText } from '../sums/figure-words.ts';
import { intervalOf } from '../sums/interval.ts';
import { finding } from '../sums/sum-findings.ts';
import { averageFindings } from './averages.ts';
import { candidatesFor } from './candidates.ts';
import { conflictFindings, isSettled } from './conflicts.ts';
import { correctionFindings, standsAlone } from './corrections.ts';
import { missingProgrammes } from './missing.ts';
import { otherPeriods, repeatedCounts } from './repeats.ts';

export function causeFindings(
  statement: Statement,
  cases: Column,
  amount: Column,
  possible: PossiblePayments,
  others: readonly Statement[],
): readonly Finding[] {
  return [
    ...columnFindings(statement, cases, amount, possible, others),
    ...columnFindings(statement, amount, cases, possible, others),
    ...averageFindings(statement, amount, possible),
  ];
}

function columnFindings(
  statement: Statement,
  column: Column,
  other: Column,
  possible: PossiblePayments,
  others: readonly Statement[],
): readonly Finding[] {
  const conflicts = conflictFindings(statement, column);
  if (column.verdict !== false) return conflicts;
  const found = [...partsAboveTotal(column), ...conflicts];
  if (isSettled(conflicts, column.kind)) return found;
  const causes = causesOf(statement, column, other, possible, others);
  return [...found, ...(causes.length > 0 ? causes : [unknownCause(column)])];
}

function causesOf(
  statement: Statement,
  column: Column,
  other: Column,
  possible: PossiblePayments,
  others: readonly Statement[],
): readonly Finding[] {
  const periods = otherPeriods(statement, column, others);
  if (periods.length > 0) return periods;
  const candidates = candidatesFor(column, statement, possible);
  // A correction that makes an impossible average possible needs no further cause.
  if (standsAlone(candidates)?.gains === true) return correctionFindings(column, candidates, false);
  const rivals = [...missingProgrammes(statement, column, other, possible), ...repeatedCounts(column)];
  return [...rivals, ...correctionFindings(column, candidates, rivals.length > 0)];
}

function unknownCause({ kind, total, addends }: Column): Finding {
  const spans = [...(total === null ? [] : [total.span]), ...addends.map(({ figure }) => figure.span)];
  const message = {
    id: 'Penyebab selisihnya tidak dapat diketahui dari teks ini.',
    en: 'What causes the difference cannot be told from this text.',
  };
  return finding('cause-unknown', kind, message, [], spans);
}

/** A part cannot be larger than its total. */
function partsAboveTotal({ kind, total, addends }: Column): readonly Finding[] {
  if (total === null) return [];
  const most = intervalOf(total, kind, 'cut').high;
  return addends
    .filter(({ figure }) => intervalOf(figure, kind, 'cut').low > most)
    .map(({ part, figure }) => {
      const message = twice((language) => {
        const name = capital(programmeText(part.key, language));
        const [value, whole] = [unitText(kind, figure.value, language), unitText(kind, total.value, language)];
        return language === 'id'
          ? `${name} (${value}) lebih besar daripada totalnya (${whole}).`
          : `${name} (${value}) is larger than the total (${whole}).`;
      });
      return finding('count-above-total', kind, message, [], [figure.span, total.span]);
    });
}
