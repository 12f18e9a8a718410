// Years of a JHT balance without a published rate: which they are, and between what the balance then lies.

import {
  civil,
  type Day,
  date,
  decide,
  type Exact,
  exact,
  type Facts,
  inForce,
  isDate,
  isExact,
  type ListRow,
  type Snapshot,
  whole,
} from '@jamin/engine';
import { formatMoney, formatValue, keyLabel, type Language } from '@jamin/law';
import { calculatorWords } from '../words/calculator-words.ts';
import type { AnswerView } from './answer-view.ts';

const PARAMETER = 'jht.development_rate';

/** The years, from the first with money in the account to the day asked for, of which no rate is known. */
export function yearsWithoutRate(at: Snapshot, facts: Facts, on: Day): readonly number[] {
  const rows = at.law.parameters.get(PARAMETER)?.rows ?? [];
  const stated = new Set(listed(facts, 'rates').map((row) => Number(isExact(row['year']) ? row['year'].n : 0n)));
  const opening = facts['opening.date'];
  const days = listed(facts, 'contributions').flatMap(({ month }) => (isDate(month) ? [month.day] : []));
  const start = isDate(opening as ListRow[string]) ? (opening as { readonly day: Day }).day + 1 : Math.min(...days, on);
  const [first, last] = [civil(start).year, civil(on).year];
  const years = Array.from({ length: Math.max(0, last - first + 1) }, (_, step) => first + step);
  return years.filter((year) => !stated.has(year) && inForce(rows, date(`${year}-01-01`), at.known) === undefined);
}

function listed(facts: Facts, name: string): readonly ListRow[] {
  const found = facts[name];
  return Array.isArray(found) ? (found as readonly ListRow[]) : [];
}

/** The balance with the lowest and with the highest rate that was published by then, in the missing years. */
export function boundsWithoutRate(
  at: Snapshot,
  view: AnswerView,
  facts: Facts,
  on: Day,
  language: Language,
): AnswerView {
  const ask = at.law.asks.get('jht-balance');
  const years = yearsWithoutRate(at, facts, on);
  const rates = publishedRates(at);
  const [lowest, highest] = [rates.toSorted(exact.compare).at(0), rates.toSorted(exact.compare).at(-1)];
  if (ask === undefined || years.length === 0 || lowest === undefined || highest === undefined) return view;
  const words = calculatorWords[language];
  const balances = [lowest, highest].map((rate) => {
    const given = years.map((year) => ({ year: whole(BigInt(year)), rate }));
    return decide(at, ask, on, { ...facts, rates: [...listed(facts, 'rates'), ...given] });
  });
  const keys = ['balance', 'development'].flatMap((key) => {
    const [low, high] = balances.map(({ values }) => values.get(key));
    if (low === undefined || high === undefined || !isExact(low as Exact) || !isExact(high as Exact)) return [];
    const texts = [low, high].map((value) => formatMoney(value as Exact, language));
    return [words.between(keyLabel(at.law, ask, key, language), texts[0] ?? '', texts[1] ?? '')];
  });
  const text = (rate: Exact): string => formatValue(rate, 'fraction', language);
  const heading = words.noRate(years.join(', '), text(lowest), text(highest));
  return {
    ...view,
    outcome: 'open',
    sentence: heading,
    bounds: { heading, keys, casesHeading: '', cases: [], needs: '' },
  };
}

/** Every rate that was public on the day from which the law is seen. */
function publishedRates(at: Snapshot): readonly Exact[] {
  const rows = at.law.parameters.get(PARAMETER)?.rows ?? [];
  const known = rows.filter((row) => inForce([row], date(row.from), at.known) !== undefined);
  return known.map(({ value }) => value).filter(isRate);
}

function isRate(value: unknown): value is Exact {
  return typeof value === 'object' && value !== null && 'n' in value;
}
