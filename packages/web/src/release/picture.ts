// Pictures of a release as SVG: the bars of the programmes and the card for messaging apps; made of text alone.

import type { Language } from '@jamin/law';
import { escaped } from '../markup.ts';
import { type Figures, type Line, lineBeside, linesInTotal, ROWS, type Row } from './figures.ts';
import { count, officeName, periodText, rupiah } from './release-text.ts';
import { rowNames } from './release-words.ts';
import { nameBeside } from './scholarship-words.ts';

/** The colours of the house as a picture carries them away: it has no style sheet. */
export const inks = {
  paper: '#faf6ee',
  sheet: '#fffdf8',
  ink: '#231f1a',
  quiet: '#5e564b',
  line: '#d9d0c0',
  action: '#8f3210',
  bad: '#9b1c31',
  rows: { JHT: '#6a3a99', JKK: '#b02a58', JKM: '#55505c', JP: '#806000', JKP: '#7b4526', BEASISWA: '#3d5a1f' },
} as const satisfies { readonly rows: { readonly [row in Row]: string }; readonly [name: string]: unknown };

const FONT = 'font-family="system-ui, -apple-system, Segoe UI, Roboto, Noto Sans, Liberation Sans, sans-serif"';

type Text = { readonly x: number; readonly y: number; readonly size: number; readonly of: string };
type Look = { readonly fill?: string; readonly bold?: boolean; readonly end?: boolean };

export function textAt({ x, y, size, of }: Text, { fill = inks.ink, bold, end }: Look = {}): string {
  const weight = bold === true ? ' font-weight="700"' : '';
  const anchor = end === true ? ' text-anchor="end"' : '';
  return `<text x="${x}" y="${y}" font-size="${size}" fill="${fill}"${weight}${anchor}>${escaped(of)}</text>`;
}

export function box(x: number, y: number, width: number, height: number, fill: string): string {
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${fill}"/>`;
}

type Frame = { readonly width: number; readonly height: number; readonly title: string };

/** A picture that stands alone: its title is its text alternative. */
export function svg({ width, height, title }: Frame, parts: readonly string[]): string {
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" ` +
    `role="img" ${FONT}><title>${escaped(title)}</title>` +
    `${box(0, 0, width, height, inks.paper)}${parts.join('')}</svg>\n`
  );
}

const CHART = { width: 640, left: 20, row: 62, head: 84, foot: 44, bar: 18, gap: 14 } as const;

/** A bar for each programme by rupiah, from zero, labelled directly. */
export function chartSvg(figures: Figures, language: Language, mark: string): string {
  const { lines } = figures;
  const inner = CHART.width - 2 * CHART.left;
  const beside = lineBeside(figures);
  const height = CHART.head + lines.length * CHART.row + (beside === null ? 0 : CHART.gap) + CHART.foot;
  const rows = bars(figures, inner).flatMap(({ row, amount, cases, width }, index) => {
    const isBeside = row === beside?.row;
    const y = CHART.head + index * CHART.row + (isBeside ? CHART.gap : 0);
    const label = `${rupiah(amount, language)} · ${count(cases, figures, language)}`;
    return [
      textAt({ x: CHART.left, y: y + 14, size: 16, of: barName(row, figures, language) }, BOLD),
      textAt({ x: CHART.width - CHART.left, y: y + 14, size: 16, of: label }, { end: true }),
      box(CHART.left, y + 22, width, CHART.bar, inks.rows[row]),
      ...(isBeside ? [box(CHART.left, y - CHART.gap, inner, 2, inks.line)] : []),
    ];
  });
  const foot = [marked(mark, figures, language), sourceText(figures, language)]
    .filter((text) => text !== '')
    .join(' · ');
  return svg({ width: CHART.width, height, title: chartTitle(figures, language) }, [
    textAt({ x: CHART.left, y: 34, size: 20, of: headText(language) }, BOLD),
    textAt({ x: CHART.left, y: 60, size: 15, of: periodText(figures, language) }, { fill: inks.quiet }),
    ...rows,
    textAt({ x: CHART.left, y: height - 18, size: 13, of: foot }, { fill: mark === '' ? inks.quiet : inks.bad }),
  ]);
}

/** One sentence that says what the bars show. */
export function chartTitle(figures: Figures, language: Language): string {
  const said = ({ row, amount }: Line): string => `${shortName(row, language)} ${rupiah(amount, language)}`;
  const beside = lineBeside(figures);
  const apart = language === 'id' ? 'Di luar total' : 'Not in the total';
  const after = beside === null ? '' : ` ${apart}: ${said(beside)}.`;
  const parts = linesInTotal(figures).map(said).join(', ');
  const office = officeName(figures, language);
  const period = periodText(figures, language);
  return language === 'id'
    ? `Rupiah yang dibayar ${office} menurut program, ${period}: ${parts}.${after}`
    : `Rupiah paid by ${office} by programme, ${period}: ${parts}.${after}`;
}

/** Programmes are known by their letters; scholarships have none. */
function shortName(row: Row, language: Language): string {
  return row === 'BEASISWA' ? rowNames[row][language] : row;
}

function barName(row: Row, figures: Figures, language: Language): string {
  return row === lineBeside(figures)?.row ? nameBeside(row, language) : shortName(row, language);
}

const BOLD = { bold: true } as const;

type Bar = { readonly row: Row; readonly amount: bigint; readonly cases: bigint; readonly width: number };

/** Lengths in proportion to the rupiah; a hair where there is next to nothing. */
function bars({ lines }: Figures, most: number): readonly Bar[] {
  const largest = lines.reduce((found, { amount }) => (amount > found ? amount : found), 1n);
  return ROWS.flatMap((row) => {
    const line = lines.find((one) => one.row === row);
    if (line === undefined) return [];
    const share = Number((line.amount * BigInt(most)) / largest);
    return [{ row, amount: line.amount, cases: line.cases, width: Math.max(1, share) }];
  });
}

/** Widths of bars in whole points, for writers that draw them themselves. */
export function barWidths(figures: Figures, most: number): ReadonlyMap<Row, number> {
  return new Map(bars(figures, most).map(({ row, width }) => [row, width]));
}

const CARD = { side: 1080, left: 72, row: 94, head: 520, gap: 40, bar: 26, thin: 16 } as const;

/** A square card for messaging apps. */
export function cardSvg(figures: Figures, language: Language, mark: string): string {
  const { side, left } = CARD;
  const inner = side - 2 * left;
  const [first = '', second = ''] = wrapped(officeName(figures, language), 34);
  const stamp = marked(mark, figures, language);
  return svg({ width: side, height: side, title: chartTitle(figures, language) }, [
    box(0, 0, side, 20, inks.action),
    textAt({ x: left, y: 96, size: 42, of: first }, BOLD),
    textAt({ x: left, y: 146, size: 42, of: second }, BOLD),
    textAt(
      { x: left, y: second === '' ? 156 : 206, size: 34, of: periodText(figures, language) },
      { fill: inks.quiet },
    ),
    textAt({ x: left, y: 290, size: 40, of: language === 'id' ? 'Klaim yang dibayar' : 'Claims paid' }),
    textAt(
      {
        x: left,
        y: 376,
        size: fitted(rupiah(figures.total.amount, language), inner, 84),
        of: rupiah(figures.total.amount, language),
      },
      BOLD,
    ),
    textAt({ x: left, y: 436, size: 40, of: count(figures.total.cases, figures, language) }),
    ...cardRows(figures, language),
    ...(stamp === '' ? [] : [box(0, side - 96, side, 96, inks.bad)]),
    textAt(
      { x: left, y: side - 36, size: 32, of: stamp === '' ? sourceText(figures, language) : stamp },
      { fill: stamp === '' ? inks.quiet : inks.sheet, bold: stamp !== '' },
    ),
  ]);
}

/** The bars of the card; what the total leaves out stands apart, under words that say so. */
function cardRows(figures: Figures, language: Language): readonly string[] {
  const { side, left } = CARD;
  const beside = lineBeside(figures);
  const isFull = figures.lines.length > 5;
  const pitch = CARD.row * (isFull ? (beside === null ? 0.84 : 0.76) : beside === null ? 1 : 0.9);
  return bars(figures, side - 2 * left).flatMap(({ row, amount, cases, width }, index) => {
    const isBeside = row === beside?.row;
    const top = CARD.head + index * pitch;
    const y = isBeside ? top + CARD.gap : top;
    const label = `${rupiah(amount, language)} · ${count(cases, figures, language)}`;
    const apart = language === 'id' ? 'Di luar total di atas' : 'Not in the total above';
    return [
      ...(isBeside ? [textAt({ x: left, y: top - 4, size: 24, of: apart }, { fill: inks.quiet })] : []),
      textAt({ x: left, y, size: 34, of: shortName(row, language) }, BOLD),
      textAt({ x: side - left, y, size: 34, of: label }, { end: true }),
      box(left, y + 14, width, isFull && beside !== null ? CARD.thin : CARD.bar, inks.rows[row]),
    ];
  });
}

function headText(language: Language): string {
  return language === 'id' ? 'Klaim yang dibayar menurut program' : 'Claims paid by programme';
}

function sourceText(figures: Figures, language: Language): string {
  return `${language === 'id' ? 'Sumber' : 'Source'}: ${officeName(figures, language)}`;
}

function marked(mark: string, { isExample }: Figures, language: Language): string {
  const example = language === 'id' ? 'CONTOH, angka karangan' : 'CONTOH: invented figures';
  return [mark, isExample ? example : ''].filter((text) => text !== '').join(' · ');
}

/** The largest size at which a line of figures still fits. */
function fitted(text: string, width: number, most: number): number {
  return Math.min(most, Math.floor(width / (text.length * 0.58)));
}

/** A text in at most two lines of so many letters; what does not fit ends in an ellipsis. */
export function wrapped(text: string, most: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length + 1 <= most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.length <= 2 ? lines : [lines[0] ?? '', `${(lines[1] ?? '').slice(0, most - 1)}…`];
}
