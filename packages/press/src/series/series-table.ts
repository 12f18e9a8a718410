// What reports across texts share: which rows there are, and the verdict on one office or on all.

import type { Words } from '@jamin/engine';
import type { Verdict } from '../finding.ts';
import { PROGRAMME_KEYS } from '../statement.ts';
import type { SeriesKey, SeriesOffice, SeriesStatement } from './series.ts';

/** The programmes that any of the statements names, in the order of the reports, then the total if one is stated. */
export function seriesKeys(statements: readonly SeriesStatement[]): readonly SeriesKey[] {
  const named = new Set(statements.flatMap(({ statement }) => statement.parts.map(({ key }) => key)));
  const hasTotal = statements.some(({ statement: { total } }) => total.cases !== null || total.amount !== null);
  return [...PROGRAMME_KEYS.filter((key) => named.has(key)), ...(hasTotal ? (['total'] as const) : [])];
}

/** false: something does not fit; true: all that could be compared fits; null: nothing could be compared. */
export function seriesVerdict(offices: readonly SeriesOffice[]): Verdict {
  if (offices.some(({ findings }) => findings.length > 0)) return false;
  return offices.some(({ compared }) => compared > 0) ? true : null;
}

export function seriesVerdictWords(office: SeriesOffice): Words {
  const { findings, compared } = office;
  const verdict = seriesVerdict([office]);
  if (verdict === null) {
    return {
      id: 'Tidak ada yang dapat dibandingkan: perlu dua pernyataan atau lebih dari kantor dan tahun yang sama',
      en: 'Nothing to compare: two or more statements of the same office and year are needed',
    };
  }
  if (verdict)
    return { id: `${compared} angka dibandingkan, semuanya cocok`, en: `${compared} figures compared, all fit` };
  return {
    id: `${compared} angka dibandingkan, ${findings.length} yang perlu dilihat`,
    en: `${compared} figures compared, ${findings.length} to look at`,
  };
}
