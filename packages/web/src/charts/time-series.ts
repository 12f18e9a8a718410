// A chart of one figure over time, from zero, with the figures that matter written beside their points.

import * as Plot from '@observablehq/plot';
import type { Accent } from './bars.ts';

export type Point = {
  /** Years since the beginning of our era, with the part of the year: 2024.5. */
  readonly year: number;
  readonly value: number;
  /** Written above the point; empty where points stand too near each other. */
  readonly text: string;
  /** Whether it is written below the point, as another stands above. */
  readonly isBelow?: boolean;
};

const WIDTH = 360;
const HEIGHT = 230;
const TEXT = 15;
/** Room above the highest point for what is written there. */
const ROOM = 1.18;

export function timeSeriesOptions(points: readonly Point[], accent: Accent): Plot.PlotOptions {
  const years = points.map(({ year }) => year);
  const first = Math.floor(Math.min(...years));
  const last = Math.ceil(Math.max(...years));
  const highest = Math.max(...points.map(({ value }) => value), 0) || 1;
  const colour = `var(--${accent})`;
  const words = { text: 'text', fontSize: TEXT, fontWeight: 600, fill: 'var(--ink)' } as const;
  const [above, below] = [points.filter(({ isBelow }) => isBelow !== true), points.filter(({ isBelow }) => isBelow)];
  const at = { x: 'year', y: 'value' } as const;
  return {
    width: WIDTH,
    height: HEIGHT,
    margin: 4,
    marginBottom: 28,
    marginLeft: 30,
    marginRight: 42,
    x: { axis: null, domain: [first, last] },
    y: { axis: null, domain: [0, highest * ROOM] },
    marks: [
      Plot.ruleY([0], { stroke: 'var(--quiet)' }),
      Plot.axisX(ticksOf(first, last), {
        tickFormat: String,
        fontSize: TEXT,
        tickSize: 4,
        label: null,
        color: 'var(--quiet)',
      }),
      Plot.ruleX(points, { x: 'year', y1: 0, y2: 'value', stroke: 'var(--line)' }),
      Plot.line(points, { ...at, stroke: colour, strokeWidth: 2 }),
      Plot.dot(points, { ...at, fill: colour, r: 4 }),
      Plot.text(above, { ...at, ...words, dy: -13 }),
      Plot.text(below, { ...at, ...words, dy: 16, dx: 8 }),
    ],
  };
}

/** Every year, or every second one where a phone has no room for all. */
function ticksOf(first: number, last: number): readonly number[] {
  const step = last - first > 6 ? 2 : 1;
  return Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, index) => first + index * step);
}
