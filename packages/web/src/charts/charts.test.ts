// Charts are whole in themselves: named, described, without styles, their figures written, their bars from zero.

import { expect, test } from 'vitest';
import { barsOptions } from './bars.ts';
import { serverSvg } from './server-charts.ts';
import { timeSeriesOptions } from './time-series.ts';

const told = { id: 'one', title: 'Rupiah <per> program', description: 'JHT & JKK' };
const bars = serverSvg(
  barsOptions([
    { name: 'JHT', text: 'Rp82.240.256.691', value: 300, accent: 'jht' },
    { name: 'JKK', text: 'Rp100', value: 100, accent: 'jkk' },
    { name: 'Jumlah', text: 'Rp400', value: 400, accent: 'ink', isSum: true },
  ]),
  told,
);
const series = serverSvg(
  timeSeriesOptions(
    [
      { year: 2021, value: 50, text: '50' },
      { year: 2023.5, value: 100, text: '100' },
    ],
    'action',
  ),
  told,
);

test.each([
  ['bars', bars],
  ['series', series],
])('%s hold no style and say what they are', (_, svg) => {
  expect(svg).toMatch(/^<svg /);
  expect(svg).not.toMatch(/<style|style=|class="plot/);
  expect(svg).toContain('role="img"');
  expect(svg).toContain('aria-labelledby="one-title one-desc"');
  expect(svg).toContain('<title id="one-title">Rupiah &lt;per&gt; program</title>');
  expect(svg).toContain('<desc id="one-desc">JHT &amp; JKK</desc>');
  expect(svg).toContain('viewBox="0 0 360 ');
  expect(
    [...svg.matchAll(/font-size="(\d+)"/g)].map(([, size]) => Number(size)).filter((size) => size >= 13),
  ).not.toEqual([]);
  for (const [, size] of svg.matchAll(/<g[^>]* font-size="(\d+)"/g)) expect(Number(size)).toBeGreaterThanOrEqual(13);
});

test('lengths are in proportion and begin at zero', () => {
  const rects = [...bars.matchAll(/<rect[^>]*>/g)].map(([rect]) => ({
    x: Number(/ x="([\d.]+)"/.exec(rect)?.[1]),
    width: Number(/ width="([\d.]+)"/.exec(rect)?.[1]),
  }));
  expect(rects.map(({ x }) => x)).toEqual([1, 1, 1]);
  const [jht = 0, jkk = 0, sum = 0] = rects.map(({ width }) => width);
  expect(jht / sum).toBeCloseTo(0.75, 3);
  expect(jkk / sum).toBeCloseTo(0.25, 3);
});

test('names, figures and years are written, colours come from the style sheet', () => {
  for (const text of ['JHT', 'Rp82.240.256.691', 'Jumlah', 'Rp400']) expect(bars).toContain(`>${text}</text>`);
  expect(bars).toContain('fill="var(--jht)"');
  for (const text of ['2021', '2024', '100']) expect(series).toContain(`>${text}</text>`);
});
