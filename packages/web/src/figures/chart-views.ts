// Charts of statements and of figures over time, drawn on the server, each with its sentence and the table behind it.

import { date } from '@jamin/engine';
import type { Language } from '@jamin/law';
import {
  type Checked,
  dayText,
  type Figure,
  figureText,
  type Kind,
  type ProgrammeKey,
  pageWords,
  programmeHead,
  rupiahText,
  shortAmount,
} from '@jamin/press';
import { type Accent, type Bar, barsOptions } from '../charts/bars.ts';
import { serverSvg } from '../charts/server-charts.ts';
import { type Point, timeSeriesOptions } from '../charts/time-series.ts';

export type ChartView = {
  readonly svg: string;
  /** The sentence that says what the chart shows. */
  readonly says: string;
  readonly caption: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** What a reader must know about the figures. */
  readonly note: string | null;
  readonly download: string;
};

type Around = Pick<ChartView, 'says' | 'caption' | 'download'> & { readonly id: string; readonly note?: string };
export type TableView = Pick<ChartView, 'heads' | 'rows'>;

/** Of a chart that has its sum as a table beside it. */
export const besideSum: TableView = { heads: [], rows: [] };

export function barChart(bars: readonly Bar[], around: Around, table: TableView): ChartView {
  const { id, says, caption, download, note = null } = around;
  const description = bars.map(({ name, text }) => `${name}: ${text}`).join('; ');
  const svg = serverSvg(barsOptions(bars), { id, title: caption, description });
  return { svg, says, caption, download, note, ...table };
}

export function timeChart(points: readonly Point[], accent: Accent, around: Around, table: TableView): ChartView {
  const { id, says, caption, download, note = null } = around;
  const description = table.rows.map((row) => row.slice(0, 2).join(': ')).join('; ');
  const svg = serverSvg(timeSeriesOptions(points, accent), { id, title: caption, description });
  return { svg, says, caption, download, note, ...table };
}

/** The programmes of a statement, their sum and the printed total, all from zero. */
export function statementBars(checked: Checked, kind: Kind, language: Language): readonly Bar[] {
  const { statement, sum } = checked;
  const total = statement.total[kind];
  const parts = statement.parts.flatMap((part): readonly Bar[] => {
    const figure = part[kind];
    return figure === null ? [] : [bar(programmeHead(part.key)[language], figure, kind, accentOf(part.key), language)];
  });
  const added = sum[kind];
  const state = checked.reconciles[kind] === false ? 'bad' : 'ink';
  return [
    ...parts,
    ...(added === null
      ? []
      : [
          {
            name: pageWords.sumRow[language],
            text: inWords(kind, added, isExact(checked, kind), language),
            value: Number(added),
            accent: 'ink' as const,
            isSum: true,
          },
        ]),
    ...(total === null ? [] : [{ ...bar(pageWords.totalRow[language], total, kind, state, language), isSum: true }]),
  ];
}

export function bar(name: string, figure: Figure, kind: Kind, accent: Accent, language: Language): Bar {
  const text = inWords(kind, figure.value, figure.precision === 'exact', language);
  return { name, text, value: Number(figure.value), accent };
}

/** To the digit where the text gives it so; in short where it is rounded. */
function inWords(kind: Kind, value: bigint, exactly: boolean, language: Language): string {
  if (kind === 'cases') return figureText('cases', value, language);
  return exactly ? rupiahText(value, language) : `Rp${shortAmount(value, language)}`;
}

function isExact({ statement, sumOver }: Checked, kind: Kind): boolean {
  return statement.parts.every((part) => !sumOver[kind].includes(part.key) || part[kind]?.precision === 'exact');
}

export function accentOf(key: ProgrammeKey): Accent {
  const accents: { readonly [head: string]: Accent } = { JHT: 'jht', JKK: 'jkk', JKM: 'jkm', JP: 'jp', JKP: 'jkp' };
  return accents[key.split('_')[0] ?? ''] ?? 'quiet';
}

/** How one amount stands to another. */
export function directionOf(one: bigint, other: bigint): 'more' | 'same' | 'less' {
  return one > other ? 'more' : one < other ? 'less' : 'same';
}

/** A day as a place on a line of years. */
export function yearOf(day: string): number {
  const year = Number(day.slice(0, 4));
  const [first, next] = [date(`${day.slice(0, 4)}-01-01`), date(`${year + 1}-01-01`)];
  return year + (date(day) - first) / (next - first);
}

export function shortDay(day: string, language: Language): string {
  return day.endsWith('-12-31') ? day.slice(0, 4) : dayText(day, language);
}
