// A row of a form that stands for a stretch of months or years, written out month by month or year by year.

/** One century of months: no account is older. */
const MOST = 1200;

/** "2024-11" to "2025-02", or "2019" to "2021", each of them; undefined where it does not go forward. */
export function spanRows(first: string, last: string, span: string): readonly string[] | undefined {
  const [from, to] = [placeOf(first, span), placeOf(last, span)];
  if (from === undefined || to === undefined || to < from || to - from >= MOST) return undefined;
  return Array.from({ length: to - from + 1 }, (_, step) => written(from + step, span));
}

const A_YEAR = 12;

function placeOf(text: string, span: string): number | undefined {
  if (span === 'year') return /^\d{4}$/.test(text) ? Number(text) : undefined;
  const [, year, month] = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(text) ?? [];
  return year === undefined ? undefined : Number(year) * A_YEAR + Number(month) - 1;
}

function written(place: number, span: string): string {
  if (span === 'year') return String(place);
  const month = (place % A_YEAR) + 1;
  return `${(place - month + 1) / A_YEAR}-${String(month).padStart('00'.length, '0')}`;
}
