// The JSON of the check keeps its published schemas, and the page that describes it shows what the command writes.

import { readFileSync } from 'node:fs';
import { checkSeries, claimReview, reportJson, seriesJson } from '@jamin/press';
import { checkSchema, checkSeriesSchema } from '@jamin/web/schemas';
import { expect, test } from 'vitest';
import { misprinted, statedExample } from './stated-example.ts';

const described = readFileSync(new URL('../../../../docs/check-json.md', import.meta.url), 'utf8');
const [example = '', seriesExample = ''] = [...described.matchAll(/```json\n([^]*?)```/g)].map(
  ([, json]) => json ?? '',
);

function written(json: unknown): unknown {
  return JSON.parse(JSON.stringify(json));
}

function small() {
  return statedExample(
    [1205n, 12_350_000_000n],
    [
      ['JHT', 1100n, 10_100_000_000n],
      ['JKK', 105n, 2_250_000_000n],
    ],
  );
}

test('the JSON of a check keeps its schema', () => {
  for (const { checked } of [misprinted(), small()]) {
    expect(checkSchema.safeParse(written(reportJson(checked))).error?.issues ?? []).toEqual([]);
  }
  expect(checkSchema.safeParse(written(reportJson({ statements: [], ignored: [] }))).success).toBe(true);
});

test('the JSON of a series keeps its schema', () => {
  const texts = [misprinted(), small()].map(({ checked }, index) => ({
    name: `${index + 1}.txt`,
    reading: { statements: checked.statements.map(({ statement }) => statement), ignored: [] },
  }));
  const json = written(seriesJson(checkSeries(texts)));
  expect(checkSeriesSchema.safeParse(json).error?.issues ?? []).toEqual([]);
  expect(json).toMatchObject({ offices: [{ statements: [{}, {}], findings: expect.any(Array) }] });
});

test('the examples of the description keep the schemas, and every key of theirs is described', () => {
  expect(checkSchema.safeParse(JSON.parse(example)).error?.issues ?? []).toEqual([]);
  expect(checkSeriesSchema.safeParse(JSON.parse(seriesExample)).error?.issues ?? []).toEqual([]);
  const prose = described.replace(/```json\n[^]*?```/g, '');
  const keys = new Set([...`${example}${seriesExample}`.matchAll(/"([a-zA-Z_]+)":/g)].map(([, key]) => key ?? ''));
  const programmes = new Set(['JHT', 'JKK', 'id', 'en']);
  const missing = [...keys].filter((key) => !programmes.has(key) && !prose.includes(`\`${key}\``));
  expect(keys.size).toBeGreaterThan(25);
  expect(missing).toEqual([]);
});

test('ClaimReview is JSON that comes back as it was', () => {
  const review = claimReview(misprinted().checked.statements, { language: 'id' });
  expect(written(review)).toEqual(review);
});
