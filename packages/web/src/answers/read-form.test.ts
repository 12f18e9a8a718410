// What is typed into the fields of a form becomes the facts of a case, and what is wrong is told at its input.

import { date, decide, decimal, readFacts, snapshot, whole } from '@jamin/engine';
import { factsJson, indonesia } from '@jamin/law';
import { cases } from '@jamin/law/cases';
import { expect, test } from 'vitest';
import { fieldOf } from './field.ts';
import { readDays, readForm } from './read-form.ts';
import { typedEntries, typedText } from './typed.ts';

function ask(id: string) {
  const found = indonesia.asks.get(id);
  if (found === undefined) throw new Error(id);
  return found;
}

/** The entries of a form that state these facts. */
function entriesOf(facts: { readonly [name: string]: unknown }): [string, string][] {
  return Object.entries(facts).flatMap(([name, value]): [string, string][] => {
    const type = indonesia.facts.get(name)?.type;
    const cell = (one: unknown, unit?: string): string => (unit === 'fraction' ? `${Number(one) * 100}` : String(one));
    if (type?.kind === 'set') return (value as string[]).map((word) => [name, word]);
    if (type?.kind !== 'list') return [[name, cell(value, type?.kind === 'number' ? type.unit : undefined)]];
    const fields = Object.entries(type.item);
    const rows = Array.isArray(value)
      ? value
      : Object.entries(value as object).map(([key, one]) => ({
          [fields[0]?.[0] ?? '']: key,
          [fields[1]?.[0] ?? '']: one,
        }));
    return rows.flatMap((row, place) =>
      Object.entries(row as object).map(([field, one]): [string, string] => {
        const of = type.item[field]?.type;
        return [`${name}.${place}.${field}`, cell(one, of?.kind === 'number' ? of.unit : undefined)];
      }),
    );
  });
}

test('a form that states the facts of a case reads them exactly', () => {
  let looked = 0;
  for (const one of cases) {
    const asked = ask(one.ask);
    const { facts, problems } = readFacts(indonesia, asked, one.facts);
    if (problems.length > 0) continue;
    const own = Object.fromEntries(Object.entries(facts).filter(([name]) => asked.facts.includes(name)));
    const json = factsJson(indonesia, own) as { readonly [name: string]: unknown };
    const hasRates =
      JSON.stringify(json).includes('rate') || 'rates' in json || 'inflation' in json || 'losses' in json;
    if (hasRates) continue;
    const read = readForm(indonesia, asked, typedEntries(entriesOf(json)), 'en');
    expect(read.problems, one.id).toEqual([]);
    const kept = Object.entries(json).filter(([, value]) => !(Array.isArray(value) && value.length === 0));
    expect(factsJson(indonesia, read.facts), one.id).toEqual(Object.fromEntries(kept));
    looked += 1;
  }
  expect(looked).toBeGreaterThan(600);
});

test('amounts, days and percents are read as people type them', () => {
  const typed = typedEntries([
    ['birthDate', '20/5/1968'],
    ['ground', 'age'],
    ['balance', 'Rp4,5 juta'],
    ['npwp', 'false'],
  ]);
  const read = readForm(indonesia, ask('jht'), typed, 'id');
  expect(read.facts).toEqual({
    birthDate: { day: date('1968-05-20') },
    ground: 'age',
    balance: whole(4_500_000n),
    npwp: false,
  });
  const rates = readForm(indonesia, ask('jht-balance'), { 'rates.0.year': ['2026'], 'rates.0.rate': ['5,5'] }, 'id');
  expect(rates.facts['rates']).toEqual([{ year: whole(2026n), rate: decimal('0.055') }]);
});

test('"I do not know" is no fact and no problem, whatever stands beside it', () => {
  const read = readForm(indonesia, ask('jht'), { balance: ['7000000', '?'], npwp: ['?'] }, 'id');
  expect(read.facts).toEqual({});
  expect(read.unknown).toEqual(['balance', 'npwp']);
  expect(read.problems).toEqual([]);
});

test('a problem names its input, also in a row below an empty one', () => {
  const typed = { 'children.2.smp': ['banyak'], 'children.0.smp': ['1'], arrearsMonths: ['-3'] };
  const { problems } = readForm(indonesia, ask('jkm'), typed, 'id');
  expect(problems.map(({ entry }) => entry)).toEqual(['arrearsMonths', 'children.2.smp']);
  expect(problems[0]?.remedy).toMatch(/^Isi antara 0 bulan dan [\d.]+ bulan\.$/);
});

test('a row can stand for a stretch of months', () => {
  const typed = {
    'contributions.0.month': ['2024-11'],
    'contributions.0.until': ['2025-02'],
    'contributions.0.amount': ['228.000'],
  };
  const { facts } = readForm(indonesia, ask('jht-balance'), typed, 'id');
  const months = ['2024-11', '2024-12', '2025-01', '2025-02'];
  expect(factsJson(indonesia, facts)).toEqual({ contributions: months.map((month) => ({ month, amount: 228000 })) });
  const back = { ...typed, 'contributions.0.until': ['2024-10'] };
  expect(readForm(indonesia, ask('jht-balance'), back, 'id').problems[0]?.entry).toBe('contributions.0.until');
});

test('rows that stand for a century each are refused before they are all written out', { timeout: 4000 }, () => {
  const cells = Array.from({ length: 3000 }, (_, row) => [
    [`contributions.${row}.month`, ['1950-01']],
    [`contributions.${row}.until`, ['2049-12']],
  ]).flat();
  const { facts, problems } = readForm(indonesia, ask('jht-balance'), Object.fromEntries(cells), 'id');
  expect(facts['contributions']).toBeUndefined();
  expect(problems.length).toBeGreaterThan(0);
});

test('the day of the event is needed; a month will do for a contribution', () => {
  expect(readDays(ask('jkp'), {}, 'id').problems.map(({ entry }) => entry)).toEqual(['on']);
  expect(readDays(ask('contributions'), { on: ['2024-05'] }, 'id').on).toBe(date('2024-05-01'));
  const wrong = readDays(ask('jkp'), { on: ['2024-05-20'], known: ['2024-02-30'] }, 'en');
  expect(wrong.problems.map(({ entry }) => entry)).toEqual(['known']);
});

test('what was typed survives the way through a link', () => {
  const typed = { programmes: ['JHT', 'JP'], 'children.0.smp': ['1'], wage: ['?'] };
  expect(typedEntries(new URLSearchParams(typedText(typed)))).toEqual(typed);
});

test('every fact of every ask is a field with a question in both languages', () => {
  let looked = 0;
  for (const one of indonesia.asks.values()) {
    for (const name of one.facts) {
      for (const language of ['id', 'en'] as const) {
        const field = fieldOf(indonesia, one, name, language);
        expect(field.question.length).toBeGreaterThan(5);
        const isMarked = field.kind === 'choice' || field.kind === 'set' || field.kind === 'yes-no';
        expect(field.choices.length > 0, name).toBe(isMarked);
        expect(field.fields.length > 0, name).toBe(field.kind === 'rows');
        looked += 1;
      }
    }
  }
  expect(looked).toBeGreaterThan(200);
});

test('a refused claim is decided from what was typed', () => {
  const { facts } = readForm(indonesia, ask('jkp'), { reason: ['resignation'] }, 'id');
  const decision = decide(snapshot(indonesia), ask('jkp'), date('2025-05-20'), facts);
  expect(decision.outcome).toBe('refused');
});
