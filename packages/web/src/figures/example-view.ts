// What the pages of the example show of its figures: numbers as people read them, each with where it is explained.

import { date, ratio, whole } from '@jamin/engine';
import { formatDate, formatMoney, formatMonth, formatNumber, type Language } from '@jamin/law';
import { href } from '../addresses.ts';
import { type ExampleFigures, exampleProgrammes, type PublicCount } from '../branch/example-figures.ts';
import type { Bar } from '../charts/bars.ts';
import { exampleWords } from '../words/example-words.ts';
import { programmeNames } from '../words/programme-words.ts';
import { barChart, besideSum, type ChartView } from './chart-views.ts';

export type CountView = { readonly cases: string | null; readonly amount: string | null };
export type FigureLine = CountView & { readonly name: string; readonly long: string; readonly href: string };

export type FiguresView = {
  readonly from: string;
  readonly to: string;
  readonly lead: string;
  readonly books: string;
  readonly lines: readonly FigureLine[];
  readonly total: FigureLine;
  readonly chart: ChartView | null;
  readonly months: readonly { readonly month: string; readonly cells: readonly (string | null)[] }[];
  readonly heads: readonly string[];
  readonly isHidden: boolean;
};

const SEN = 100n;

export function figuresView(figures: ExampleFigures, language: Language): FiguresView {
  const words = exampleWords[language];
  const [from, to] = [figures.scope.from, figures.scope.to].map((day) => formatDate(day, language)) as [string, string];
  const total = { name: words.total, long: words.totalName, ...countView(figures.total, language) };
  return {
    ...{ from, to, books: booksText(figures, language) },
    lead:
      total.cases === null || total.amount === null
        ? words.hiddenLead(from, to)
        : words.paidLead(total.cases, total.amount, from, to),
    lines: figures.programmes.map(({ programme, paid }) => ({
      ...programmeNames[language][programme],
      name: programmeNames[language][programme].short,
      ...{ ...countView(paid, language), href: figureHref(programme, language) },
    })),
    total: { ...total, href: figureHref('total', language) },
    chart: chartOf(figures, { from, to }, language),
    heads: [...exampleProgrammes.map((programme) => programmeNames[language][programme].short), words.total],
    months: figures.months.map(({ month, paid }) => ({
      month: formatMonth(date(`${month}-01`), language),
      cells: paid.map((count) => countView(count, language).cases),
    })),
    isHidden: [figures.total, ...figures.programmes.map(({ paid }) => paid)].includes(undefined),
  };
}

export function countView(count: PublicCount, language: Language): CountView {
  if (count === undefined) return { cases: null, amount: null };
  return { cases: formatNumber(whole(count.cases), language), amount: formatMoney(ratio(count.sen, SEN), language) };
}

/** A figure of the branch now, or of a version of a release. */
export function figureHref(
  figure: string,
  language: Language,
  of?: { readonly release: string; readonly version: number },
): string {
  const address = href('exampleFigure', language, { figure });
  return of === undefined ? address : `${address}?siaran=${of.release}&versi=${of.version}`;
}

function booksText({ scope, sealed }: Pick<ExampleFigures, 'scope' | 'sealed'>, language: Language): string {
  const words = exampleWords[language];
  return scope.position === undefined ? words.books(`${sealed}`) : words.position(`${scope.position}`);
}

function chartOf(
  { programmes }: ExampleFigures,
  { from, to }: { readonly from: string; readonly to: string },
  language: Language,
): ChartView | null {
  const words = exampleWords[language];
  const bars = programmes.flatMap(({ programme, paid }): readonly Bar[] => {
    const { amount } = countView(paid, language);
    if (paid === undefined || amount === null) return [];
    return [{ name: programme.toUpperCase(), text: amount, value: Number(paid.sen / SEN), accent: programme }];
  });
  if (bars.length < 2) return null;
  const around = { id: 'contoh', caption: words.amountsFrom(from, to), says: words.chartSays, download: '' };
  return barChart(bars, around, besideSum);
}
