// Writes amounts, counts, averages and days of a report as people read them, in both languages.

import { date, exact, ratio, type Words, whole } from '@jamin/engine';
import { formatDate, formatMoney, formatNumber, type Language } from '@jamin/law';
import type { Figure, Period, Precision } from '../statement.ts';

const SEN = 100n;

/** Writes one text twice. */
export function inBoth(write: (language: Language) => string): Words {
  return { id: write('id'), en: write('en') };
}

/** Sen as rupiah to the last digit: Rp97.855.640.881. */
export function rupiahText(sen: bigint, language: Language): string {
  return formatMoney(ratio(sen, SEN), language);
}

function countText(count: bigint, language: Language): string {
  return formatNumber(whole(count), language);
}

/** A figure as a table shows it: without "Rp", its column says so. */
export function figureText(kind: 'cases' | 'amount', value: bigint, language: Language): string {
  return kind === 'cases' ? countText(value, language) : rupiahText(value, language).replace('Rp', '');
}

/** A figure as a sentence says it. */
export function figureInWords(kind: 'cases' | 'amount', value: bigint, language: Language): string {
  if (kind === 'amount') return rupiahText(value, language);
  return `${countText(value, language)} ${language === 'id' ? 'kasus' : value === 1n ? 'case' : 'cases'}`;
}

const scales: readonly { readonly sen: bigint; readonly name: Words }[] = [
  { sen: 100_000_000_000_000n, name: { id: 'triliun', en: 'trillion' } },
  { sen: 100_000_000_000n, name: { id: 'miliar', en: 'billion' } },
  { sen: 100_000_000n, name: { id: 'juta', en: 'million' } },
];

/** An amount in short, two decimals: 25,96 juta; below a million to the rupiah. Rounded half up. */
export function shortAmount(sen: bigint, language: Language): string {
  const scale = scales.find((one) => sen >= one.sen);
  const rounded = exact.round(
    ratio(sen, scale?.sen ?? SEN),
    'half-up',
    scale === undefined ? whole(1n) : ratio(1n, SEN),
  );
  return `${formatNumber(rounded, language)}${scale === undefined ? '' : ` ${scale.name[language]}`}`;
}

const meant: { readonly [precision in Precision]: Words } = {
  exact: { id: '', en: '' },
  rounded: { id: 'sekitar ', en: 'about ' },
  'at-least': { id: 'lebih dari ', en: 'more than ' },
  almost: { id: 'hampir ', en: 'nearly ' },
};

/** A scale word with more decimals than three is harder to read than the figure in full. */
const THOUSAND = 1000n;

/** A figure as the text means it: "lebih dari Rp4 miliar" where it was not printed to the last digit. */
export function meantText(
  kind: 'cases' | 'amount',
  { value, precision }: Pick<Figure, 'value' | 'precision'>,
  language: Language,
): string {
  const full = kind === 'amount' ? rupiahText(value, language) : countText(value, language);
  if (precision === 'exact') return full;
  const [one, sign] = kind === 'amount' ? [1n, 'Rp'] : [SEN, ''];
  const scale = scales.find(({ sen }) => value * one >= sen);
  if (scale !== undefined && (value * one * THOUSAND) % scale.sen !== 0n) return `${meant[precision][language]}${full}`;
  const scaled = formatNumber(ratio(value * one, scale?.sen ?? SEN), language);
  return `${meant[precision][language]}${sign}${scaled}${scale === undefined ? '' : ` ${scale.name[language]}`}`;
}

/** The same with its unit, for a sentence. */
export function meantWords(kind: 'cases' | 'amount', figure: Pick<Figure, 'value' | 'precision'>, language: Language) {
  if (figure.precision === 'exact') return figureInWords(kind, figure.value, language);
  const unit = kind === 'amount' ? '' : language === 'id' ? ' kasus' : ' cases';
  return meantText(kind, figure, language) + unit;
}

export function dayText(day: string, language: Language): string {
  return formatDate(date(day), language);
}

/** "sepanjang 2024", "1 Januari – 23 Juli 2024", or "sampai dengan" where no beginning is stated. */
export function periodText({ from, to }: Pick<Period, 'from' | 'to'>, language: Language): string {
  const isId = language === 'id';
  if (from !== null && to !== null) return betweenText(from, to, language);
  if (to !== null) return `${isId ? 'sampai dengan' : 'up to'} ${dayText(to, language)}`;
  if (from !== null) return `${isId ? 'sejak' : 'from'} ${dayText(from, language)}`;
  return isId ? 'periode tidak disebut' : 'no period stated';
}

function betweenText(from: string, to: string, language: Language): string {
  const year = to.slice(0, 4);
  const isOneYear = from.startsWith(year);
  if (isOneYear && from.endsWith('-01-01') && to.endsWith('-12-31'))
    return language === 'id' ? `sepanjang ${year}` : `the year ${year}`;
  if (from === to) return dayText(to, language);
  const first = dayText(from, language);
  return `${isOneYear ? first.slice(0, -' 2024'.length) : first} – ${dayText(to, language)}`;
}
