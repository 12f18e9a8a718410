// The national and regional figures that were read in a source, as charts with tables; conflicts stand beside them.

import { exact } from '@jamin/engine';
import { formatNumber, type Language } from '@jamin/law';
import { periodText, shortAmount } from '@jamin/press';
import {
  type ConflictId,
  publishedStatistics,
  type Statistic,
  statisticConflicts,
  statisticUnitWords,
  statisticWords,
} from '@jamin/press/archive';
import type { Accent } from '../charts/bars.ts';
import { archiveWords } from '../words/archive-words.ts';
import { archiveHref } from './archive-files.ts';
import { barChart, type ChartView, directionOf, shortDay, type TableView, timeChart, yearOf } from './chart-views.ts';

type Wanted = {
  readonly series: Statistic['series'];
  readonly item?: string;
  readonly unit?: Statistic['unit'];
  readonly to?: string;
  readonly area?: string;
};

/** What was read in a source; figures from memory stand only in the download, where they are marked. */
function read({ series, item, unit, to, area }: Wanted): readonly Statistic[] {
  return publishedStatistics
    .filter((one) => one.series === series && one.basis === 'seen')
    .filter((one) => item === undefined || one.item === item)
    .filter((one) => (unit === undefined || one.unit === unit) && (to === undefined || one.to === to))
    .filter((one) => area === undefined || one.area === area)
    .toSorted((a, b) => (a.to < b.to ? -1 : a.to > b.to ? 1 : 0));
}

export function statisticCharts(language: Language): readonly ChartView[] {
  return [members(language), claims(language), programmes(language), funds(language), provinces(language)];
}

function members(language: Language): ChartView {
  const said = archiveWords[language].charts.members;
  const all = read({ series: 'members', item: 'active', unit: 'people', area: 'nasional' });
  const peak = all.reduce((most, one) => (Number(one.value) > Number(most.value) ? one : most));
  const last = all.at(-1) ?? peak;
  const points = all.map((one) => ({
    year: yearOf(one.to),
    value: Number(one.value),
    text: one === peak || one === last || one === all[0] ? inShort(one.value, language) : '',
    isBelow: one === last && one !== peak,
  }));
  const ends = { peak: valueText(peak, language), peakDay: shortDay(peak.to, language) };
  const says = said.says({ ...ends, last: valueText(last, language), lastDay: shortDay(last.to, language) });
  const around = { id: 'members', ...said, ...seen(all, language), says, download: file() };
  return timeChart(points, 'action', around, tableOf(all, language));
}

function claims(language: Language): ChartView {
  const { claimsCaption: caption, claimsSay } = archiveWords[language];
  const whole = read({ series: 'claims', item: 'total', unit: 'rupiah', area: 'nasional' });
  const years = whole.filter(({ from, to }) => from?.endsWith('-01-01') === true && to.endsWith('-12-31'));
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) throw new Error('no whole year of claims was read');
  const says = claimsSay[directionOf(amountOf(last), amountOf(first))]({
    first: valueText(first, language),
    firstYear: first.to.slice(0, 4),
    last: valueText(last, language),
    lastYear: last.to.slice(0, 4),
  });
  const bars = years.map((one) => barOf(one, one.to.slice(0, 4), 'action', language));
  const around = { id: 'claims', caption, ...seen(whole, language), says, download: file() };
  return barChart(bars, around, tableOf(whole, language));
}

/** The last whole year whose total was read with the programmes under it. */
function programmes(language: Language): ChartView {
  const words = archiveWords[language];
  const { total, parts } = lastDivided();
  const all = read({ series: 'claims', unit: 'rupiah', to: total.to, area: 'nasional' });
  const cases = read({ series: 'claims', unit: 'cases', to: total.to, area: 'nasional' });
  const largest = parts.reduce((most, one) => (Number(one.value) > Number(most.value) ? one : most));
  const bars = [
    ...parts.map((one) => barOf(one, itemText(one, language), PROGRAMMES[one.item] ?? 'quiet', language)),
    { ...barOf(total, itemText(total, language), 'ink', language), isSum: true },
  ];
  const year = total.to.slice(0, 4);
  const says = words.programmesSay({
    programme: largest.item,
    amount: valueText(largest, language),
    total: valueText(total, language),
    year,
  });
  const note = fits(parts, total) ? words.programmesFit : words.programmesDiffer;
  const around = { id: 'programmes', caption: words.programmesCaption(year), note, says, download: file() };
  return barChart(bars, around, tableOf([...all, ...cases], language));
}

const PROGRAMMES: { readonly [item: string]: Accent } = { JHT: 'jht', JKK: 'jkk', JKM: 'jkm', JP: 'jp', JKP: 'jkp' };

function lastDivided(): { readonly total: Statistic; readonly parts: readonly Statistic[] } {
  const all = read({ series: 'claims', unit: 'rupiah', area: 'nasional' });
  const ofYear = (total: Statistic) => all.filter(({ from, to }) => from === total.from && to === total.to);
  const isProgramme = ({ item }: Statistic) => PROGRAMMES[item] !== undefined;
  const divided = all
    .filter(({ item, from, to }) => item === 'total' && from?.endsWith('-01-01') === true && to.endsWith('-12-31'))
    .map((total) => ({ total, parts: ofYear(total).filter(isProgramme) }))
    .filter(({ parts }) => parts.length === Object.keys(PROGRAMMES).length);
  const last = divided.at(-1);
  if (last === undefined) throw new Error('no year of claims was read with its programmes');
  return last;
}

/** Whether the parts make the whole: each may be off by half of its last printed digit. */
function fits(parts: readonly Statistic[], total: Statistic): boolean {
  const sum = parts.reduce((all, one) => all + amountOf(one), 0n);
  const off = sum - amountOf(total);
  const slack = [...parts, total].reduce((all, { step }) => all + BigInt(step), 0n);
  return (off < 0n ? -off : off) * 2n <= slack;
}

function amountOf({ value }: Statistic): bigint {
  return BigInt(value);
}

/** The conflicts that bear on what is shown, each once. */
function seen(all: readonly Statistic[], language: Language): { readonly note?: string } {
  const ids = [...new Set(all.flatMap(({ conflicts }) => conflicts))].toSorted();
  return ids.length === 0 ? {} : { note: archiveWords[language].seeConflicts(ids) };
}

function funds(language: Language): ChartView {
  const said = archiveWords[language].charts.funds;
  const all = read({ series: 'funds', item: 'funds', unit: 'rupiah', area: 'nasional' });
  const last = all.at(-1);
  const says = said.says({
    last: last === undefined ? '' : valueText(last, language),
    lastDay: last === undefined ? '' : shortDay(last.to, language),
  });
  const bars = all.map((one) => barOf(one, shortDay(one.to, language), 'action', language));
  const rest = read({ series: 'funds', to: last?.to ?? '', area: 'nasional' }).filter(({ item }) => item !== 'funds');
  return barChart(bars, { id: 'funds', ...said, says, download: file() }, tableOf([...all, ...rest], language));
}

function provinces(language: Language): ChartView {
  const said = archiveWords[language].charts.babel;
  const all = read({ series: 'bangka-belitung', item: 'active', unit: 'people' });
  const year = read({ series: 'provinces', item: 'active', unit: 'people', area: '19' });
  const both = [...year, ...all];
  const last = both.at(-1);
  const says = said.says({
    last: last === undefined ? '' : valueText(last, language),
    lastDay: last === undefined ? '' : shortDay(last.to, language),
  });
  const bars = both.map((one) => barOf(one, shortDay(one.to, language), 'action', language));
  const rest = read({ series: 'bangka-belitung' }).filter(({ item }) => item !== 'active');
  return barChart(bars, { id: 'babel', ...said, says, download: file() }, tableOf([...both, ...rest], language));
}

/** The conflicts and traps, in the order of their numbers. */
export function conflictsOf(language: Language): readonly { readonly id: ConflictId; readonly text: string }[] {
  const ids = ['S1', 'S2', 'S3', 'S4', 'S5', 'S6', 'S7'] as const satisfies readonly ConflictId[];
  return ids.map((id) => ({ id, text: statisticConflicts[id][language] }));
}

function file(): string {
  return archiveHref('statistics.csv');
}

function barOf(one: Statistic, name: string, accent: Accent, language: Language) {
  return { name, text: valueText(one, language), value: Number(one.value), accent };
}

function itemText({ item }: Statistic, language: Language): string {
  return statisticWords[item]?.[language] ?? item;
}

/** In short where the source rounds; with its unit. */
function valueText({ unit, value, step, isApproximate }: Statistic, language: Language): string {
  const about = isApproximate ? '≈ ' : '';
  if (unit === 'rupiah') return `${about}Rp${inShort(value, language)}`;
  const isRounded = step !== '1' && !step.includes('.');
  const number = isRounded ? inShort(value, language) : formatNumber(exact.decimal(value), language);
  return unit === 'percent' ? `${about}${number}%` : `${about}${number} ${statisticUnitWords[unit][language]}`;
}

/** "41,56 juta", as sources print such figures. */
function inShort(value: string, language: Language): string {
  return shortAmount(BigInt(value) * 100n, language);
}

function tableOf(all: readonly Statistic[], language: Language): TableView {
  const heads = archiveWords[language].statisticHeads;
  return {
    heads,
    rows: all.map((one) => [
      one.from === null ? shortDay(one.to, language) : periodText(one, language),
      `${itemText(one, language)}: ${valueText(one, language)}`,
      [one.source, ...one.conflicts].join(' · '),
    ]),
  };
}
