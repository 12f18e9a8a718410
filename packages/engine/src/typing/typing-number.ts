// The units of arithmetic, of the law's parameters and of the calendar.

import type { Expression, Unit } from '../expression.ts';
import type { Parameter } from '../law.ts';
import {
  common,
  DAY,
  expectEach,
  expectType,
  isDimensionless,
  report,
  type Spot,
  showType,
  type Typed,
  typeAt,
  UNKNOWN,
  under,
} from './typed.ts';

type Numeral = Extract<
  Expression,
  {
    kind:
      | 'add'
      | 'subtract'
      | 'multiply'
      | 'divide'
      | 'round'
      | 'least'
      | 'greatest'
      | 'parameter'
      | 'bracket'
      | 'cell'
      | 'tiers'
      | 'date'
      | 'calendar';
  }
>;

const PURE: Typed = { kind: 'number', unit: 'fraction' };

export function typeOfNumber(spot: Spot, e: Numeral): Typed {
  switch (e.kind) {
    case 'add':
    case 'least':
    case 'greatest': {
      const type = common(
        spot,
        e.terms.map((term, index) => [`terms[${index}]`, term]),
      );
      const fits = type.kind === 'number' || type.kind === 'unknown' || (type.kind === 'date' && e.kind !== 'add');
      return fits ? type : report(spot, 'wrong-type', showType(type), 'a number');
    }
    case 'subtract': {
      const type = common(spot, [
        ['left', e.left],
        ['right', e.right],
      ]);
      return type.kind === 'number' || type.kind === 'unknown'
        ? type
        : report(spot, 'wrong-type', showType(type), 'a number');
    }
    case 'multiply':
      return typeOfProduct(spot, e.terms);
    case 'divide':
      return typeOfQuotient(spot, e);
    case 'round':
      return common(spot, [['value', e.value]]);
    case 'parameter':
    case 'bracket':
    case 'cell':
    case 'tiers':
      return typeOfLookup(spot, e);
    case 'date':
      return typeOfDate(spot, e);
    case 'calendar':
      expectEach(
        spot,
        e.args.map((arg, index) => [`args[${index}]`, arg]),
        DAY,
      );
      return { kind: 'number', unit: CALENDAR[e.op] };
  }
}

/** The number of a month or a day is a mere number, compared with counts and with days alike. */
const CALENDAR: { readonly [op in Extract<Expression, { kind: 'calendar' }>['op']]: Unit | 'any' } = {
  year: 'years',
  month: 'any',
  day: 'any',
  weekday: 'any',
  'month-index': 'months',
  'days-between': 'days',
  'months-started': 'months',
};

function numberAt(spot: Spot, part: string, e: Expression): Unit | 'any' | undefined {
  const inner = under(spot, part);
  const type = typeAt(inner, e);
  if (type.kind === 'number') return type.unit;
  if (type.kind !== 'unknown') report(inner, 'wrong-type', showType(type), 'a number');
  return undefined;
}

/** At most one factor has a dimension. */
function typeOfProduct(spot: Spot, terms: readonly Expression[]): Typed {
  const units = terms.map((term, index) => numberAt(spot, `terms[${index}]`, term));
  const dimensions = units.filter((unit) => unit !== undefined && !isDimensionless(unit));
  if (dimensions.length > 1)
    return report(spot, 'wrong-unit', dimensions.join(' × '), 'one unit, times fractions and counts');
  if (units.includes(undefined)) return UNKNOWN;
  if (dimensions[0] !== undefined) return { kind: 'number', unit: dimensions[0] };
  return { kind: 'number', unit: units.includes('any') ? 'any' : units.includes('fraction') ? 'fraction' : 'count' };
}

function typeOfQuotient(spot: Spot, e: Extract<Numeral, { kind: 'divide' }>): Typed {
  const [left, right] = [numberAt(spot, 'left', e.left), numberAt(spot, 'right', e.right)];
  if (left === undefined || right === undefined) return UNKNOWN;
  if (left === right || left === 'any') return left === 'any' ? { kind: 'number', unit: 'any' } : PURE;
  if (!isDimensionless(right))
    return report(spot, 'wrong-unit', `${left} ÷ ${right}`, 'the same unit, or a divisor without one');
  return { kind: 'number', unit: isDimensionless(left) ? 'fraction' : left };
}

function typeOfDate(spot: Spot, e: Extract<Numeral, { kind: 'date' }>): Typed {
  if (e.op === 'make') {
    const units: readonly (readonly Unit[])[] = [
      ['years', 'count'],
      ['months', 'count'],
      ['days', 'count'],
    ];
    e.args.forEach((arg, index) => expectUnit(spot, `args[${index}]`, arg, units[index] ?? ['count']));
    return DAY;
  }
  const [first, amount] = e.args;
  if (first !== undefined) expectEach(spot, [['args[0]', first]], DAY);
  if (amount !== undefined) expectUnit(spot, 'args[1]', amount, [e.op === 'add-days' ? 'days' : 'months', 'count']);
  return DAY;
}

function expectUnit(spot: Spot, part: string, e: Expression, allowed: readonly Unit[]): void {
  const unit = numberAt(spot, part, e);
  if (unit === undefined || unit === 'any' || allowed.includes(unit)) return;
  report(under(spot, part), 'wrong-unit', unit, allowed.join(' or '));
}

type Lookup = Extract<Numeral, { kind: 'parameter' | 'bracket' | 'cell' | 'tiers' }>;

function typeOfLookup(spot: Spot, e: Lookup): Typed {
  if (e.on !== undefined) expectEach(spot, [['on', e.on]], DAY);
  const parameter = spot.law.parameters.get(e.id);
  if (parameter === undefined) return report(spot, 'unknown-name', e.id, 'a parameter');
  if (e.kind === 'parameter') return typeOfUnit(spot, parameter);
  if (parameter.kind !== 'table') return report(spot, 'wrong-type', parameter.kind, 'a table');
  switch (e.kind) {
    case 'tiers': {
      const amount = typeAt(under(spot, 'amount'), e.amount);
      expectType(under(spot, 'amount'), amount, typeOfColumn(spot, parameter, 'up_to'));
      expectType(spot, typeOfColumn(spot, parameter, 'rate'), PURE);
      return amount;
    }
    case 'bracket':
      expectEach(spot, [['key', e.key]], typeOfColumn(spot, parameter, 'from'));
      return typeOfColumn(spot, parameter, e.column);
    case 'cell':
      expectEach(spot, [['key', e.key]], { kind: 'word', words: undefined });
      return typeOfColumn(spot, parameter, e.column);
  }
}

function typeOfUnit(spot: Spot, { unit, id, rows }: Parameter): Typed {
  switch (unit) {
    case 'text': {
      const words = rows.flatMap((row) => (typeof row.value === 'string' ? [row.value] : []));
      return { kind: 'word', words };
    }
    case 'date':
      return DAY;
    case 'boolean':
      return { kind: 'boolean' };
    case 'table':
      return report(spot, 'wrong-type', id, 'a parameter with one value');
    default:
      return { kind: 'number', unit };
  }
}

function typeOfColumn(spot: Spot, parameter: Parameter, column: string): Typed {
  const unit = parameter.columns?.[column];
  if (unit === undefined) return report(spot, 'unknown-name', `${parameter.id}.${column}`, 'a column with a unit');
  if (unit === 'boolean') return { kind: 'boolean' };
  if (unit !== 'word') return { kind: 'number', unit };
  const cells = parameter.rows.flatMap((row) => (Array.isArray(row.value) ? row.value : []));
  const words = cells.map((cell) => cell[column]).filter((word) => typeof word === 'string');
  return { kind: 'word', words: [...new Set(words)] };
}
