// The figures of the law behind an answer that have changed over time, each with its values and the one used here.

import { type Decision, date, isExact, type Parameter, type ParameterRow, type Unit } from '@jamin/engine';
import { formatDate, formatValue, type Language } from '@jamin/law';
import { answerWords } from '../words/answer-words.ts';

/** A time line of one figure, the oldest value first; none is the one used where the answer read several. */
export type FigureChanges = {
  readonly kind: 'changes';
  readonly heading: string;
  readonly points: readonly { readonly since: string; readonly value: string; readonly isUsed: boolean }[];
};

/** More time lines or values than these hide the answer. */
const MOST_FIGURES = 2;
const MOST_VALUES = 6;

export function figureChanges({ basis, known }: Decision, language: Language): readonly FigureChanges[] {
  const lines = basis.parameters.flatMap(({ parameter, row }) => {
    const isKnown = (one: ParameterRow): boolean => known === undefined || date(one.published ?? one.from) <= known;
    const read = basis.parameters.filter((other) => other.parameter === parameter);
    const points = changesOf(parameter, parameter.rows.filter(isKnown), read.length === 1 ? row : undefined, language);
    const heading = answerWords[language].changed(parameter.label[language]);
    return row === undefined || points.length < 2 ? [] : [{ kind: 'changes' as const, heading, points }];
  });
  const first = lines.filter(({ heading }, place) => lines.findIndex((other) => other.heading === heading) === place);
  return first.slice(0, MOST_FIGURES);
}

function changesOf(
  parameter: Parameter,
  rows: readonly ParameterRow[],
  used: ParameterRow | undefined,
  language: Language,
): FigureChanges['points'] {
  if (parameter.kind !== 'number') return [];
  const points: { since: string; value: string; isUsed: boolean }[] = [];
  for (const row of [...rows].sort((a, b) => date(a.from) - date(b.from))) {
    if (!isExact(row.value as Parameters<typeof isExact>[0])) continue;
    const value = formatValue(row.value as Parameters<typeof formatValue>[0], parameter.unit as Unit, language);
    const last = points[points.length - 1];
    if (last?.value === value) last.isUsed = last.isUsed || row === used;
    else {
      const since = answerWords[language].since(formatDate(date(row.from), language));
      points.push({ since, value, isUsed: row === used });
    }
  }
  const place = points.findIndex(({ isUsed }) => isUsed);
  const end = Math.min(points.length, Math.max(MOST_VALUES, place + MOST_VALUES / 2));
  return points.slice(Math.max(0, end - MOST_VALUES), end);
}
