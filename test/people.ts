// Draws synthetic people for the law: facts of an ask near the figures and days on which the law changes its answer.

import {
  type Ask,
  changeDays,
  type Day,
  date,
  decimal,
  type Exact,
  exact,
  type Facts,
  type FactValue,
  type Field,
  isExact,
  type Law,
  type ListRow,
  type Scalar,
  type Type,
  type Value,
  whole,
} from '@jamin/engine';
import { between, type Draw, pick } from './draw.ts';
import { fits } from './people-who-fit.ts';

/** What is worth standing next to: every day a figure or rule changes, and every figure by its unit. */
type Edges = { readonly days: readonly Day[]; readonly figures: ReadonlyMap<string, readonly Exact[]> };

export function edgesOf(law: Law): Edges {
  const days = new Set<Day>();
  const figures = new Map<string, Exact[]>();
  for (const parameter of law.parameters.values()) {
    for (const day of changeDays(parameter.rows)) days.add(day);
    for (const row of parameter.rows) {
      if (isExact(row.value)) figures.set(parameter.unit, [...(figures.get(parameter.unit) ?? []), row.value]);
    }
  }
  for (const rule of law.rules.values()) for (const day of changeDays(rule.versions)) days.add(day);
  return { days: [...days], figures };
}

function drawDay(from: Draw, edges: Edges, on: Day | undefined): Day {
  const near = from();
  if (on !== undefined && near < 0.5) return on + between(from, -800, 60);
  if (near < 0.7) return pick(from, edges.days) + between(from, -1, 1);
  return between(from, date('2009-01-01'), date('2032-12-31'));
}

function drawNumber(from: Draw, edges: Edges, type: Extract<Type, { kind: 'number' }>): Exact {
  const [low, high] = [decimal(type.min), decimal(type.max)];
  const step = exact.divide(whole(1), whole(10n ** BigInt(type.decimals)));
  const inside = (value: Exact): Exact => {
    const fitted = exact.round(value, 'down', step);
    if (exact.compare(fitted, low) < 0) return low;
    return exact.compare(fitted, high) > 0 ? high : fitted;
  };
  const kind = from();
  const figures = edges.figures.get(type.unit) ?? [];
  if (kind < 0.3 && figures.length > 0) {
    return inside(exact.add(pick(from, figures), exact.multiply(step, whole(between(from, -1, 1)))));
  }
  if (type.unit === 'fraction') return inside(exact.divide(whole(between(from, 0, 1_000_000)), whole(1_000_000)));
  if (type.unit !== 'IDR') return inside(whole(kind < 0.9 ? between(from, 0, 60) : between(from, 0, 700)));
  const size = 10 ** (4 + from() * 4.5);
  const rupiah = kind < 0.7 ? Math.floor(size / 1000) * 1000 : Math.floor(size);
  return inside(exact.add(whole(rupiah), kind < 0.85 ? whole(0) : exact.multiply(step, whole(between(from, 0, 99)))));
}

function drawScalar(from: Draw, edges: Edges, type: Scalar, on: Day, words?: readonly string[]): Value {
  if (type.kind === 'boolean') return from() < 0.5;
  if (type.kind === 'date') return { day: drawDay(from, edges, on) };
  if (type.kind === 'choice') return pick(from, words ?? type.values);
  return drawNumber(from, edges, type);
}

/** Facts whose ordinary values lie elsewhere than those of their type. */
const ordinary: { readonly [name: string]: (from: Draw, on: Day) => Value } = {
  birthDate: (from, on) => ({ day: from() < 0.95 ? on - Math.floor(365.25 * (20 + from() * 50)) : on + 1 }),
  paidMonths: (from) => whole(pick(from, [0, 1, 12, 100, 179, 180, 181, 300, between(from, 0, 240)])),
  inPayment: (from) => whole(between(from, 300_000, 6_000_000)),
  year: (from, on) => whole(1970 + Math.floor(on / 365.25) + between(from, 0, 4)),
};

function drawRow(
  from: Draw,
  edges: Edges,
  fields: { readonly [name: string]: Field },
  on: Day,
  index: number,
): ListRow {
  const row: { [field: string]: Value } = {};
  for (const [name, field] of Object.entries(fields)) {
    if (field.default !== undefined && from() < 0.4) continue;
    if (name === 'year') row[name] = whole(1970 + Math.floor(on / 365.25) - index + 1);
    else if (name === 'month') row[name] = { day: firstOfMonth(on, index) };
    else row[name] = drawScalar(from, edges, field.type, on);
  }
  return row;
}

function firstOfMonth(on: Day, back: number): Day {
  return date(new Date((on - back * 31) * 86_400_000).toISOString().slice(0, 8).concat('01'));
}

/** Rows that state years and months at once (wages) are of one kind, but for those left as they are. */
function oneKind(row: ListRow, months: boolean | undefined): ListRow {
  if (months === undefined || row['year'] === undefined || row['month'] === undefined) return row;
  const { [months ? 'year' : 'month']: _, ...rest } = row;
  return rest;
}

function drawFact(from: Draw, edges: Edges, name: string, type: Type, on: Day, words?: readonly string[]): FactValue {
  switch (type.kind) {
    case 'list': {
      const length =
        type.map === true ? between(from, 0, 14) : between(from, 0, Math.min(type.most, pick(from, [1, 3, 14])));
      const months = from() < 0.05 ? undefined : from() < 0.4;
      const ahead = from() < 0.1 ? 2 : 0;
      return Array.from({ length }, (_, index) => oneKind(drawRow(from, edges, type.item, on, index - ahead), months));
    }
    case 'set':
      return from() < 0.4 ? type.values : type.values.filter(() => from() < 0.6);
    default:
      return ordinary[name]?.(from, on) ?? drawScalar(from, edges, type, on, words);
  }
}

/** One person: a day and facts of an ask, most of them stated, and the day among them as `on`; half fit together. */
export function drawPerson(from: Draw, law: Law, edges: Edges, ask: Ask): { readonly on: Day; readonly facts: Facts } {
  const fitting = from() < 0.5;
  const on = drawOn(from, edges, ask, fitting);
  const facts: { [name: string]: FactValue } = { on: { day: on } };
  for (const name of ask.facts) {
    const fact = law.facts.get(name);
    const share = fact?.default !== undefined ? 0.5 : fitting ? 0.97 : 0.85;
    if (fact === undefined || from() > share) continue;
    facts[name] = drawFact(from, edges, name, fact.type, on, ask.allowed?.[name]);
  }
  return { on, facts: fitting ? fitted(facts, ask, fits[ask.id]?.(from, on) ?? {}) : facts };
}

function drawOn(from: Draw, edges: Edges, ask: Ask, fitting: boolean): Day {
  const drawn = from() < 0.5 ? pick(from, edges.days) + between(from, -1, 1) : drawDay(from, edges, undefined);
  const started = fitting && from() < 0.9 ? between(from, date('2015-07-01'), date('2028-12-31')) : drawn;
  const on = Math.max(drawn < date('2015-07-01') ? started : drawn, date('1990-01-01'));
  return ask.id === 'contributions' && from() < 0.9 ? firstOfMonth(on, 0) : on;
}

/** Who states a segment states the facts of that segment and none of another. */
const ofSegments = ['wage', 'dailyWage', 'income', 'pieceEarnings', 'phase', 'contractValue', 'contractMonths', 'jht'];

function fitted(facts: Facts, ask: Ask, better: Facts): Facts {
  const kept = Object.entries(facts).filter(
    ([name]) => better['segment'] === undefined || better[name] !== undefined || !ofSegments.includes(name),
  );
  const chosen = Object.entries(better).filter(([name]) => ask.facts.includes(name));
  return Object.fromEntries([...kept, ...chosen]);
}
