// The SQL for PostgreSQL gives what the interpreter gives, on PGlite and on a server when DATABASE_URL is set.

import { lower, printSql } from '@jamin/engine';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { toyLaw } from '../packages/engine/src/toy/toy-law.ts';
import { type Database, openPostgres } from './databases.ts';
import { drawPeople, edgeLaw, expectAgreement } from './sql-edges.ts';

let postgres: Database;
beforeAll(async () => {
  postgres = await openPostgres();
});
afterAll(() => postgres.close());

test('each rule on the edges of integers, dates and the undecided', async () => {
  const people = drawPeople(1, edgeLaw, 1500);
  for (const rule of edgeLaw.rules.keys()) await expectAgreement(postgres, edgeLaw, [rule], people);
});

test('all rules of a law in one query, which keeps what several of them need', async () => {
  await expectAgreement(postgres, edgeLaw, [...edgeLaw.rules.keys()], drawPeople(2, edgeLaw, 1500));
  await expectAgreement(postgres, toyLaw, [...toyLaw.rules.keys()], drawPeople(3, toyLaw, 1500));
});

test('nobody in, nobody out', async () => {
  const ran = await postgres.run(lower(toyLaw, ['toy.total']), []);
  expect(ran.kind === 'answers' && ran.answers.get('toy.total')).toEqual([]);
});

test('a query reads a table of persons and a table for each list', () => {
  const printed = printSql(lower(toyLaw, ['toy.levy', 'toy.best']), 'postgres', { table: 'workers', key: 'number' });
  expect(printed.kind === 'sql' && printed.tables).toEqual([
    {
      name: 'workers',
      columns: [
        { name: 'number', type: 'BIGINT', nullable: false },
        { name: 'on', type: 'date', nullable: false },
        { name: 'wage', type: 'bigint', nullable: true },
        { name: 'group', type: 'text', nullable: true },
      ],
    },
    {
      name: 'children',
      fact: 'children',
      columns: [
        { name: 'number', type: 'BIGINT', nullable: false },
        { name: 'position', type: 'bigint', nullable: false },
        { name: 'born', type: 'date', nullable: true },
        { name: 'alive', type: 'boolean', nullable: true },
      ],
    },
  ]);
});
