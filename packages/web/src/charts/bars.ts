// A chart of horizontal bars from zero, name and figure written above each: rows in, Plot's options out.

import * as Plot from '@observablehq/plot';

/** The colours of the house that a mark may have, by the names of the style sheet. */
export type Accent = 'jht' | 'jkk' | 'jkm' | 'jp' | 'jkp' | 'quiet' | 'ink' | 'good' | 'bad' | 'action';

export type Bar = {
  readonly name: string;
  /** The figure as people read it. */
  readonly text: string;
  /** Its length; every bar begins at zero. */
  readonly value: number;
  readonly accent: Accent;
  /** A sum or a total, set apart from its parts by its thickness. */
  readonly isSum?: boolean;
};

const WIDTH = 360;
const ROW = 46;
/** What a line of words adds. */
const LINE = 19;
/** How many letters a name and a figure may have together to stand in one line. */
const ONE_LINE = 36;
const TEXT = 15;
/** A bar that is not zero can be seen. */
const LEAST = 0.004;

export function barsOptions(bars: readonly Bar[]): Plot.PlotOptions {
  const line = bars.some(({ name, text }) => name.length + text.length > ONE_LINE) ? LINE : 0;
  const longest = Math.max(...bars.map(({ value }) => value), 0) || 1;
  const rows = bars.map((bar, index) => ({
    ...bar,
    row: String(index),
    colour: `var(--${bar.accent})`,
    length: bar.value === 0 ? 0 : Math.max(bar.value, longest * LEAST),
  }));
  const parts = rows.filter(({ isSum }) => isSum !== true);
  const sums = rows.filter(({ isSum }) => isSum === true);
  const bar = { x: 'length', y: 'row', fill: { value: 'colour', scale: null } } as const;
  const words = { y: 'row', fontSize: TEXT, fill: 'var(--ink)' } as const;
  const figure = { ...words, text: 'text', fontWeight: 600, fontVariant: 'tabular-nums', dy: -11 + line / 2 } as const;
  return {
    width: WIDTH,
    height: rows.length * (ROW + line) + 2,
    margin: 0,
    marginLeft: 1,
    marginRight: 1,
    x: { axis: null, domain: [0, longest] },
    y: { axis: null, domain: rows.map(({ row }) => row), padding: 0 },
    marks: [
      Plot.barX(parts, { ...bar, insetTop: 25 + line, insetBottom: 8 }),
      Plot.barX(sums, { ...bar, insetTop: 25 + line, insetBottom: 4 }),
      Plot.text(rows, { ...words, text: 'name', frameAnchor: 'left', dy: -11 - line / 2 }),
      Plot.text(rows, { ...figure, frameAnchor: line === 0 ? 'right' : 'left' }),
      Plot.ruleX([0], { stroke: 'var(--quiet)' }),
    ],
  };
}
