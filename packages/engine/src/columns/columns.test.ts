// The executions in JavaScript equal the interpreter on the toy law, whatever the facts, the dates and what is known.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { date, writeDate } from '../calendar.ts';
import { ratio, writeDecimal } from '../exact.ts';
import { evaluation } from '../explain/explain.ts';
import { type Facts, type FactValue, snapshot } from '../explain/trace.ts';
import type { Type, Value } from '../expression.ts';
import { lower } from '../lower/lower.ts';
import type { Known } from '../lower/lowering.ts';
import { toyLaw } from '../toy/toy-law.ts';
import { compile, compileOne } from './columns.ts';
import { answerAt, answerOf, columnsOf, type RuleAnswer, storedFacts } from './columns-data.ts';

const rules = [...toyLaw.rules.keys()];
const days = [
  ...'2015-06-30 2015-07-01 2017-05-01 2019-12-31 2020-01-01 2020-03-01 2020-06-01 2020-09-15 2021-01-31'.split(' '),
  '2022-01-01',
  '2023-12-31',
  '2024-03-01',
];

function scalar(type: Type): fc.Arbitrary<Value> {
  switch (type.kind) {
    case 'number': {
      const power = 10n ** BigInt(type.decimals);
      const [min, max] = [type.min, type.max].map((text) => BigInt(Math.round(Number(text) * Number(power)))) as [
        bigint,
        bigint,
      ];
      const small = max > 300000n ? 300000n : max;
      return fc
        .oneof(fc.bigInt({ min: min > 0n ? min : min, max: small }), fc.bigInt({ min, max }))
        .map((n) => ratio(n, power));
    }
    case 'boolean':
      return fc.boolean();
    case 'date':
      return fc.integer({ min: date('1990-01-01'), max: date('2025-01-01') }).map((day) => ({ day }));
    case 'choice':
      return fc.constantFrom(...type.values);
    default:
      throw new Error(type.kind);
  }
}

function value(type: Type): fc.Arbitrary<FactValue> {
  if (type.kind === 'set') return fc.subarray([...type.values]);
  if (type.kind !== 'list') return scalar(type);
  const fields = Object.entries(type.item).map(
    ([name, field]) => [name, fc.option(scalar(field.type), { nil: undefined, freq: 12 })] as const,
  );
  const row = fc
    .record(Object.fromEntries(fields))
    .map((cells) => Object.fromEntries(Object.entries(cells).filter(([, cell]) => cell !== undefined)));
  return fc.array(row, { maxLength: Math.min(type.most, 6) }) as fc.Arbitrary<FactValue>;
}

const person: fc.Arbitrary<Facts> = fc
  .record(
    Object.fromEntries(
      [...toyLaw.facts.values()].map((fact) => [fact.name, fc.option(value(fact.type), { nil: undefined, freq: 12 })]),
    ),
  )
  .map((facts) => Object.fromEntries(Object.entries(facts).filter(([, one]) => one !== undefined)) as Facts);

const eventDay = fc.oneof(
  fc.constantFrom(...days.map(date)),
  fc.integer({ min: date('2014-01-01'), max: date('2025-12-31') }),
);

/** An answer as text, so that equal fractions are equal. */
function shown(answer: RuleAnswer): string {
  const { value } = answer;
  if (value === undefined) return `undecided ${answer.code}`;
  if (typeof value !== 'object') return String(value);
  return 'day' in value ? writeDate(value.day) : writeDecimal(value);
}

function interpreted(facts: Facts, on: number, known: number | undefined): { readonly [rule: string]: string } {
  const run = evaluation(snapshot(toyLaw, known), on, facts);
  return Object.fromEntries(
    rules.map((rule) => {
      const trace = run.rule(rule);
      return [rule, shown(trace.value === undefined ? { code: trace.code ?? '' } : { value: trace.value })];
    }),
  );
}

function everyWay(
  known: Known,
  people: readonly Facts[],
): { readonly [way: string]: readonly { readonly [rule: string]: string }[] } {
  const program = lower(toyLaw, rules, known);
  const ways: { [way: string]: { [rule: string]: string }[] } = {};
  for (const generated of [true, false]) {
    const columns = compile(program, { eval: generated });
    const outputs = columns.allocate(people.length);
    columns.run(columnsOf(program, people), outputs, people.length);
    ways[`columns ${generated}`] = people.map((_, row) =>
      Object.fromEntries(rules.map((rule) => [rule, shown(answerAt(program, outputs, rule, row))])),
    );
    const one = compileOne(program, { eval: generated });
    ways[`one ${generated}`] = people.map((facts) => {
      const results = one(storedFacts(program, facts));
      return Object.fromEntries(
        program.outputs.map((output) => [output.rule, shown(answerOf(output, results[output.rule]))]),
      );
    });
  }
  return ways;
}

describe('columns', () => {
  test('answer as the interpreter, with the event day in a column', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(person, eventDay), { minLength: 20, maxLength: 40 }),
        fc.option(eventDay, { nil: undefined }),
        (people, known) => {
          const expected = people.map(([facts, on]) => interpreted(facts, on, known));
          const ways = everyWay(
            known === undefined ? {} : { known },
            people.map(([facts, on]) => ({ ...facts, on: { day: on } })),
          );
          for (const [way, answers] of Object.entries(ways)) expect(answers, way).toEqual(expected);
        },
      ),
      { numRuns: 40 },
    );
  });

  test('answer as the interpreter, with everything known beforehand folded in', () => {
    fc.assert(
      fc.property(
        fc.array(person, { minLength: 10, maxLength: 20 }),
        eventDay,
        person,
        fc.array(fc.constantFrom(...toyLaw.facts.keys()), { maxLength: 3 }),
        (people, on, fixed, absent) => {
          const facts: Facts = Object.fromEntries(
            Object.entries(fixed).filter(
              ([name]) => !absent.includes(name) && toyLaw.facts.get(name)?.type.kind !== 'list' && name < 'g',
            ),
          );
          const all = people.map(
            (one): Facts => ({
              ...Object.fromEntries(Object.entries(one).filter(([name]) => !absent.includes(name))),
              ...facts,
            }),
          );
          const expected = all.map((one) => interpreted(one, on, undefined));
          for (const [way, answers] of Object.entries(
            everyWay({ on, facts: facts as { [name: string]: Value }, absent }, all),
          ))
            expect(answers, way).toEqual(expected);
        },
      ),
      { numRuns: 40 },
    );
  });
});
