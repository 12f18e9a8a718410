// The SQL for DuckDB gives what the interpreter gives, or is refused when it is printed.

import { date, lower, printSql } from '@jamin/engine';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { toyLaw } from '../packages/engine/src/toy/toy-law.ts';
import { type Database, openDuckdb } from './databases.ts';
import { drawPeople, edgeLaw, expectAgreement, tooLarge } from './sql-edges.ts';

let duckdb: Database;
beforeAll(async () => {
  duckdb = await openDuckdb();
});
afterAll(() => duckdb.close());

const toyTooLarge: readonly string[] = ['toy.growth', 'toy.index', 'toy.sum-rates'];

test('each rule on the edges of integers, dates and the undecided', async () => {
  const people = drawPeople(1, edgeLaw, 3000);
  const rules = [...edgeLaw.rules.keys()].filter((rule) => !tooLarge.includes(rule));
  for (const rule of rules) await expectAgreement(duckdb, edgeLaw, [rule], people);
});

test('all rules of a law in one query, which keeps what several of them need', async () => {
  const edges = [...edgeLaw.rules.keys()].filter((rule) => !tooLarge.includes(rule));
  await expectAgreement(duckdb, edgeLaw, edges, drawPeople(2, edgeLaw, 3000));
  const toys = [...toyLaw.rules.keys()].filter((rule) => !toyTooLarge.includes(rule));
  await expectAgreement(duckdb, toyLaw, toys, drawPeople(3, toyLaw, 3000));
});

test('a number that may leave 127 bits is refused, and only that', () => {
  for (const [law, expected] of [
    [edgeLaw, tooLarge],
    [toyLaw, toyTooLarge],
  ] as const) {
    const printed = printSql(lower(law, [...law.rules.keys()]), 'duckdb');
    expect(printed.kind).toBe('refused');
    if (printed.kind !== 'refused') continue;
    expect(printed.refusals.map((one) => one.rule).sort()).toEqual([...expected].sort());
    expect(new Set(printed.refusals.map((one) => one.code))).toEqual(new Set(['too-large-for-duckdb']));
  }
});

test('a simple rule is flat, so that it runs as fast as SQL written by hand', () => {
  const known = { on: date('2021-03-01'), stated: ['wage'] };
  const printed = printSql(lower(toyLaw, ['toy.contribution', 'toy.half'], known), 'duckdb');
  expect(printed.kind === 'sql' && printed.sql).toMatchInlineSnapshot(`
    "SELECT p."person", (((p."wage" * 27) + 2500) // 5000) AS "toy.contribution",
      (((p."wage" * 27) + 2500) // 5000) AS "toy.half"
    FROM "persons" AS p"
  `);
});
