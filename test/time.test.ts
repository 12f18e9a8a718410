// Time itself: every figure of the law on the day before, on and after each of its changes, as known before and after
// each publication.

import {
  answerAt,
  changeDays,
  columnsOf,
  compile,
  createLaw,
  type Day,
  date,
  explain,
  inForce,
  isExact,
  lower,
  type Parameter,
  type Rule,
  snapshot,
  write as w,
} from '@jamin/engine';
import { indonesia } from '@jamin/law';
import { expect, test } from 'vitest';
import { show } from './reach.ts';

const numbers = [...indonesia.parameters.values()].filter((one) => one.rows.some((row) => isExact(row.value)));

function ruleOf(parameter: Parameter): Rule {
  const unit = parameter.unit === 'IDR' ? 'IDR' : 'count';
  const citations = [{ instrument: 'ruling', article: '1' }];
  return {
    id: parameter.id,
    label: parameter.label,
    type: unit,
    versions: [{ from: '1900-01-01', citations, formula: w.value(parameter) }],
  };
}

const law = createLaw({
  parameters: numbers,
  rules: numbers.map(ruleOf),
  facts: [],
  asks: [],
  instruments: [...indonesia.instruments.values()],
  gaps: {},
});

/** The day before, on and after each change; at least one day inside the calendar. */
function around(days: readonly Day[]): Day[] {
  return [...new Set(days.flatMap((day) => [day - 1, day, day + 1]))].filter((day) => day >= date('1900-01-01'));
}

function publications(parameter: Parameter): (Day | undefined)[] {
  const days = parameter.rows.map((row) => date(row.published ?? row.from));
  return [undefined, ...new Set(days.flatMap((day) => [day - 1, day]))];
}

/** The definition, written again in the plainest way. */
function plainly(parameter: Parameter, on: Day, known: Day | undefined) {
  const candidates = parameter.rows
    .map((row) => ({ row, from: date(row.from), published: date(row.published ?? row.from) }))
    .filter((one) => one.from <= on && (one.row.to === undefined || on <= date(one.row.to)))
    .filter((one) => known === undefined || one.published <= known)
    .sort((a, b) => b.from - a.from || b.published - a.published);
  return candidates[0]?.row;
}

test('the row in force, and all executions agree on its value', () => {
  let looked = 0;
  for (const parameter of numbers) {
    const days = around(changeDays(parameter.rows));
    for (const known of publications(parameter)) {
      const at = snapshot(law, known);
      const program = lower(law, [parameter.id], known === undefined ? {} : { known });
      const compiled = compile(program);
      const outputs = compiled.allocate(days.length);
      compiled.run(
        columnsOf(
          program,
          days.map((day) => ({ on: { day } })),
        ),
        outputs,
        days.length,
      );
      days.forEach((day, index) => {
        looked += 1;
        const row = inForce(parameter.rows, day, known);
        expect(row, `${parameter.id} on ${day}`).toBe(plainly(parameter, day, known));
        const meant = explain(at, parameter.id, day, {});
        const got = answerAt(program, outputs, parameter.id, index);
        expect(`${show(got.value)} ${got.code}`, parameter.id).toBe(`${show(meant.value)} ${meant.code}`);
      });
    }
  }
  expect(looked).toBeGreaterThan(1000);
});
