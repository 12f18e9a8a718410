// Evaluates arithmetic, truth, choice and dates on exact values.

import { addMonths, civil, dayOf, monthIndex, monthsStarted, weekday } from '../calendar.ts';
import { add, divide, multiply, ONE, round, subtract, whole, ZERO } from '../exact.ts';
import type { Expression, Value } from '../expression.ts';
import {
  better,
  compareValues,
  dayValue,
  decided,
  evaluateAll,
  exactOf,
  numberOf,
  passOn,
  type Run,
  stopped,
  type Trace,
} from './trace.ts';

type Calculation = Extract<
  Expression,
  { kind: 'add' | 'subtract' | 'multiply' | 'divide' | 'round' | 'least' | 'greatest' }
>;

export function calculate(run: Run, e: Calculation): Trace {
  const operands = 'terms' in e ? e.terms : e.kind === 'round' ? [e.value] : [e.left, e.right];
  const { parts, code } = evaluateAll(run, operands);
  if (code !== undefined) return stopped(e, code, parts);
  switch (e.kind) {
    case 'add': {
      let sum = ZERO;
      for (const part of parts) sum = add(sum, exactOf(part));
      return decided(e, sum, parts);
    }
    case 'multiply': {
      let product = ONE;
      for (const part of parts) product = multiply(product, exactOf(part));
      return decided(e, product, parts);
    }
    case 'subtract':
      return decided(e, subtract(exactOf(parts[0]), exactOf(parts[1])), parts);
    case 'divide': {
      const divisor = exactOf(parts[1]);
      if (divisor.n === 0n) return stopped(e, 'division-by-zero', parts);
      return decided(e, divide(exactOf(parts[0]), divisor), parts);
    }
    case 'round':
      return decided(e, round(exactOf(parts[0]), e.mode, e.to), parts);
    case 'least':
    case 'greatest': {
      let best = parts[0]?.value as Value;
      for (const part of parts) if (better(e.kind, part.value as Value, best)) best = part.value as Value;
      return decided(e, best, parts);
    }
  }
}

type Judgement = Extract<Expression, { kind: 'compare' | 'all' | 'any' | 'not' | 'choose' }>;

export function judge(run: Run, e: Judgement): Trace {
  switch (e.kind) {
    case 'compare': {
      const { parts, code } = evaluateAll(run, [e.left, e.right]);
      if (code !== undefined) return stopped(e, code, parts);
      return decided(e, holds(e.op, compareValues(parts[0]?.value as Value, parts[1]?.value as Value)), parts);
    }
    case 'all':
    case 'any': {
      const parts: Trace[] = [];
      const end = e.kind === 'any';
      for (const term of e.terms) {
        const part = run.evaluate(run, term);
        parts.push(part);
        if (part.code !== undefined) return stopped(e, part.code, parts);
        if (part.value === end) return decided(e, end, parts);
      }
      return decided(e, !end, parts);
    }
    case 'not': {
      const part = run.evaluate(run, e.term);
      return part.code === undefined ? decided(e, part.value !== true, [part]) : stopped(e, part.code, [part]);
    }
    case 'choose':
      return choice(run, e);
  }
}

function choice(run: Run, e: Extract<Expression, { kind: 'choose' }>): Trace {
  const parts: Trace[] = [];
  for (const branch of e.branches) {
    const condition = run.evaluate(run, branch.when);
    parts.push(condition);
    if (condition.code !== undefined) return stopped(e, condition.code, parts);
    if (condition.value === true) return passOn(e, run.evaluate(run, branch.then), parts);
  }
  return passOn(e, run.evaluate(run, e.otherwise), parts);
}

function holds(op: Extract<Expression, { kind: 'compare' }>['op'], order: number): boolean {
  switch (op) {
    case '<':
      return order < 0;
    case '<=':
      return order <= 0;
    case '=':
      return order === 0;
    case '!=':
      return order !== 0;
    case '>=':
      return order >= 0;
    case '>':
      return order > 0;
  }
}

type Reckoning = Extract<Expression, { kind: 'date' | 'calendar' }>;

export function reckon(run: Run, e: Reckoning): Trace {
  const { parts, code } = evaluateAll(run, e.args);
  if (code !== undefined) return stopped(e, code, parts);
  const [a, b, c] = parts;
  switch (e.op) {
    case 'add-days':
      return decided(e, { day: dayValue(a) + numberOf(b) }, parts);
    case 'add-months':
      return decided(e, { day: addMonths(dayValue(a), numberOf(b)) }, parts);
    case 'first-of-month':
      return decided(e, { day: dayValue(a) - civil(dayValue(a)).day + 1 }, parts);
    case 'last-of-month': {
      const start = dayValue(a) - civil(dayValue(a)).day + 1;
      return decided(e, { day: addMonths(start, 1) - 1 }, parts);
    }
    case 'make':
      return decided(e, { day: dayOf(numberOf(a), numberOf(b), numberOf(c)) }, parts);
    case 'year':
    case 'month':
    case 'day':
      return decided(e, whole(civil(dayValue(a))[e.op]), parts);
    case 'weekday':
      return decided(e, whole(weekday(dayValue(a))), parts);
    case 'month-index':
      return decided(e, whole(monthIndex(dayValue(a))), parts);
    case 'days-between':
      return decided(e, whole(dayValue(b) - dayValue(a)), parts);
    case 'months-started':
      return decided(e, whole(monthsStarted(dayValue(a), dayValue(b))), parts);
  }
}
