// Holds statements of several texts against each other: what one office said earlier and later in the same year.

import type { Reading } from '../statement.ts';
import { comparePair } from './compare-pair.ts';
import { officeKey } from './office-name.ts';
import type { SeriesFinding, SeriesOffice, SeriesStatement } from './series.ts';

export type SeriesText = { readonly name: string; readonly reading: Reading };

export function checkSeries(texts: readonly SeriesText[]): { readonly offices: readonly SeriesOffice[] } {
  const groups = new Map<string, SeriesStatement[]>();
  for (const { name, reading } of texts) {
    for (const statement of reading.statements) {
      const key = statement.office === null ? '' : officeKey(statement.office.name);
      const group = groups.get(key) ?? [];
      group.push({ file: name, statement });
      groups.set(key, group);
    }
  }
  return { offices: [...groups].map(([key, group]) => officeOf(group, key !== '')) };
}

/** Statements that name no office are shown, but never compared: they may be of different offices. */
function officeOf(group: readonly SeriesStatement[], isKnown: boolean): SeriesOffice {
  const statements = inOrder(group);
  const findings: SeriesFinding[] = [];
  let compared = 0;
  if (isKnown) {
    for (const [earlier, later] of pairs(statements)) {
      const pair = comparePair(earlier, later);
      findings.push(...pair.findings);
      compared += pair.compared;
    }
  }
  return { office: group[0]?.statement.office?.name ?? null, statements, findings, compared };
}

function inOrder(group: readonly SeriesStatement[]): readonly SeriesStatement[] {
  const day = ({ statement }: SeriesStatement): string => statement.period.to ?? '9999';
  return [...group].sort((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0));
}

/** Each statement with the one before it in the same year. */
function pairs(statements: readonly SeriesStatement[]): readonly (readonly [SeriesStatement, SeriesStatement])[] {
  return statements.flatMap((later, index): readonly (readonly [SeriesStatement, SeriesStatement])[] => {
    const earlier = statements[index - 1];
    const year = later.statement.period.to?.slice(0, 4);
    if (earlier === undefined || year === undefined || earlier.statement.period.to?.slice(0, 4) !== year) return [];
    return [[earlier, later]];
  });
}
