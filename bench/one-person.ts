// The race for one person: a wage earner's month with every key of the ask, against engines that hold the same rules.

import {
  type Ask,
  compileOne,
  type Day,
  date,
  decide,
  evaluation,
  exact,
  type Facts,
  isExact,
  lower,
  type Snapshot,
  type StoredFacts,
  snapshot,
  whole,
} from '@jamin/engine';
import { indonesia } from '@jamin/law';
import { median, same, timed, timedLater } from './clock.ts';
import { draw, emptyChunk, MONTH, RISK_GROUPS } from './people.ts';
import { type Person, PROGRAMMES, type Rival } from './rival.ts';
import { jsonRules } from './rival-json-rules.ts';
import { publicodes } from './rival-publicodes.ts';
import { zen } from './rival-zen.ts';
import { millions, type Row } from './table.ts';

const PEOPLE = 1024;
const ROUNDS = 9;
const WARM_UP = 5;
const RACE = 'one person, one month, all eleven amounts';

type Subject = { readonly plain: Person; readonly facts: Facts; readonly stored: StoredFacts };

/** One in eight has joined fewer programmes; wages are multiples of Rp10,000, so that floats answer exactly. */
function subjects(): readonly Subject[] {
  const chunk = emptyChunk(PEOPLE);
  draw(chunk, 0, PEOPLE);
  return Array.from({ length: PEOPLE }, (_, i) => {
    const wage = Math.floor((chunk.wage[i] ?? 0) / 1_000_000) * 10_000;
    const riskGroup = RISK_GROUPS[chunk.riskGroup[i] ?? 0] ?? '';
    const some = i % 8 === 0 ? { programmes: PROGRAMMES.slice(0, 2 + ((i >> 3) % 3)) } : {};
    return {
      plain: { wage, riskGroup, ...some },
      facts: { segment: 'PU', wage: whole(wage), riskGroup, ...some },
      stored: { wage: wage * 100, riskGroup, ...some },
    };
  });
}

/** The rules behind the keys that a wage earner's month can have; the penalty is asked only with a day of payment. */
function rulesOfWageEarners(ask: Ask): readonly string[] {
  const others = /\.(?:self|project)$|^(?:before|during|penalty)$/;
  return ask.outputs.filter(({ key }) => !others.test(key)).map(({ rule }) => rule);
}

type Setting = { readonly at: Snapshot; readonly ask: Ask; readonly on: Day; readonly rules: readonly string[] };

export async function raceOnePerson(): Promise<readonly Row[]> {
  const ask = indonesia.asks.get('contributions');
  if (ask === undefined) throw new Error('the law has no ask for contributions');
  const setting: Setting = { at: snapshot(indonesia), ask, on: date(MONTH), rules: rulesOfWageEarners(ask) };
  const people = subjects();
  const expected = people.map((person) => explained(setting, person));
  const rows = [compiled(setting, people, expected), traced(setting, people), decided(setting, people, expected)];
  for (const rival of [zen(), jsonRules(), publicodes()]) rows.push(await against(rival, people, expected));
  return rows;
}

/** Sen of every rule, from the full working: what all others must equal. */
function explained({ at, on, rules }: Setting, { facts }: Subject): readonly number[] {
  const run = evaluation(at, on, facts);
  return rules.map((rule) => {
    const { value } = run.rule(rule);
    if (!isExact(value)) throw new Error(`${rule} has no amount`);
    const sen = exact.multiply(value, whole(100));
    same(`${rule} in whole sen`, 1n, sen.d);
    return Number(sen.n);
  });
}

function compiled({ on, rules }: Setting, people: readonly Subject[], expected: readonly (readonly number[])[]): Row {
  const one = compileOne(lower(indonesia, rules, { on, facts: { segment: 'PU' } }));
  people.forEach(({ stored }, i) => {
    const answer = one(stored);
    rules.forEach((rule, k) => same(`${rule}, person ${i}`, expected[i]?.[k], answer[rule]));
  });
  let seen = 0;
  const speed = perSecond(500, people, ({ stored }) => {
    seen += one(stored)[rules[0] as string] as number;
  });
  same('what was added up', true, seen > 0);
  return row('Jamin, compiled for the month, no trace', speed, 8_000_000);
}

function traced({ at, on, rules }: Setting, people: readonly Subject[]): Row {
  const speed = perSecond(10, people, ({ facts }) => {
    const run = evaluation(at, on, facts);
    for (const rule of rules) run.rule(rule);
  });
  return row('Jamin, full trace', speed, 150_000);
}

function decided({ at, ask, on }: Setting, people: readonly Subject[], expected: readonly (readonly number[])[]): Row {
  people.forEach(({ facts }, i) => {
    const total = decide(at, ask, on, facts).values.get('total.employer');
    const sen = isExact(total) ? exact.multiply(total, whole(100)).n : undefined;
    same(`total.employer, person ${i}`, BigInt(expected[i]?.[9] ?? -1), sen);
  });
  return row(
    'Jamin, decision with trace and basis',
    perSecond(3, people, ({ facts }) => decide(at, ask, on, facts)),
  );
}

/** The median of several rounds, each of `repeats` times everybody, after a few rounds to warm up. */
function perSecond(repeats: number, people: readonly Subject[], work: (person: Subject) => void): number {
  const once = (): number =>
    timed(() => {
      for (let k = 0; k < repeats; k += 1) for (const person of people) work(person);
    });
  for (let k = 0; k < WARM_UP; k += 1) once();
  const spent = median(Array.from({ length: ROUNDS }, once));
  return ((repeats * people.length) / spent) * 1000;
}

async function against(
  rival: Rival,
  people: readonly Subject[],
  expected: readonly (readonly number[])[],
): Promise<Row> {
  for (const [i, { plain }] of people.entries()) {
    const sen = (await rival.answer(plain)).map((amount) => Math.round(amount * 100));
    expected[i]?.forEach((amount, k) => same(`${rival.name}, amount ${k} of person ${i}`, amount, sen[k]));
  }
  const once = (): Promise<number> =>
    timedLater(async () => {
      for (const { plain } of people) await rival.answer(plain);
    });
  await once();
  await once();
  const spent: number[] = [];
  for (let k = 0; k < 3; k += 1) spent.push(await once());
  rival.close();
  return row(rival.name, (people.length / median(spent)) * 1000);
}

function row(contender: string, speed: number, least?: number): Row {
  const measured = `${millions(speed / 1_000_000)} a second`;
  if (least === undefined) return { race: RACE, contender, measured, target: '' };
  const target = least >= 1_000_000 ? `≥ ${least / 1_000_000} M a second` : `≥ ${least / 1000} k a second`;
  return { race: RACE, contender, measured, target, met: speed >= least };
}
