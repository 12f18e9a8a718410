// Questions about the real law: few, never one too few, and bounds that hold for everybody.

import {
  type Answer,
  type AnswerRange,
  type Ask,
  answerRange,
  changesFor,
  date,
  decide,
  exact,
  type Facts,
  type FactValue,
  inquiry,
  isDate,
  isExact,
  nextQuestion,
  type Ordinary,
  type Range,
  snapshot,
  type Told,
  type Value,
} from '@jamin/engine';
import { indonesia } from '@jamin/law';
import { expect, test } from 'vitest';
import { draw } from './draw.ts';
import { bestTree, type Person, type Population, type Tree } from './interview.ts';
import { drawPerson, edgesOf } from './people.ts';

const at = snapshot(indonesia);
const edges = edgesOf(indonesia);
const PEOPLE = 1000;

function askOf(id: string): Ask {
  const ask = indonesia.asks.get(id);
  if (ask === undefined) throw new Error(`no such ask: ${id}`);
  return ask;
}

function wordsOf(fact: string): readonly string[] {
  const type = indonesia.facts.get(fact)?.type;
  return type?.kind === 'choice' ? type.values : [];
}

function population(id: string, on: string, facts: Population['facts']): Population {
  return { ask: askOf(id), on: date(on), facts };
}

const yesOrNo = ['true', 'false'];
const few = ['0', '1'];

const jobLoss = population('jkp', '2025-06-15', {
  reason: ['layoff', 'resignation', 'contract-cut-short'],
  paidMonths24: ['11', '12'],
  wage: ['3000000', '9000000'],
  citizen: yesOrNo,
  ageAtRegistration: [null, '53', '54'],
  earlierClaims: ['0', '1', '3'],
  contributionMonthsSinceLastClaim: ['59', '60'],
  employerBankrupt: yesOrNo,
  arrearsMonths: ['0', '4', '7'],
  reemployedInMonth: [null, '2'],
  claimDate: [null, '2026-01-01'],
});

/** A value for each way the law can take, at least two of what it counts with; `never`: other facts are as usual. */
const populations: readonly (readonly [Ordinary, Population])[] = [
  [
    'never',
    population('jkp', '2025-06-15', {
      reason: ['layoff', 'resignation', 'contract-ended', 'contract-cut-short', 'retirement', 'death'],
      paidMonths24: ['0', '11', '12', '24'],
      wage: ['1000000', '3000000', '5000000', '9000000'],
    }),
  ],
  ['any', jobLoss],
  ['after', { ...jobLoss, usualShare: 0.8 }],
  [
    'any',
    population('jkp', '2024-03-10', {
      reason: ['layoff', 'resignation', 'contract-cut-short'],
      paidMonths24: ['11', '12'],
      consecutiveMonths: ['5', '6'],
      wage: ['3000000', '9000000'],
      citizen: yesOrNo,
      earlierClaims: few,
      contributionMonthsSinceLastClaim: ['59', '60'],
      claimDate: [null, '2024-06-11'],
    }),
  ],
  [
    'never',
    population('jht', '2025-06-15', {
      ground: wordsOf('ground').filter((word) => word !== 'none'),
      birthDate: ['1965-01-01', '1975-01-01'],
      endOfWork: ['2025-01-01', '2025-06-10'],
      determinedOn: ['2025-01-01', '2025-06-10'],
      balance: ['10000000', '60000000', '300000000'],
      membershipYears: ['5', '10'],
    }),
  ],
  [
    'never',
    population('jkk', '2025-06-15', {
      segment: ['PU', 'BPU', 'JAKON', 'PMI'],
      outcome: ['temporary', 'total-disability', 'death'],
      wage: ['300000', '4000000'],
      income: ['500000', '4000000'],
      phase: ['before', 'during', 'after'],
    }),
  ],
  [
    'any',
    population('jkk', '2025-06-15', {
      segment: ['PU', 'BPU', 'JAKON'],
      outcome: ['temporary', 'total-disability', 'death'],
      wage: ['300000', '4000000'],
      income: ['500000', '4000000'],
      incapacityDays: ['0', '30', '400'],
      medicalCost: ['0', '1000000'],
      homeCareCost: ['0', '30000000'],
      'transport.land': ['0', '9000000'],
      arrearsMonths: ['0', '4'],
    }),
  ],
  [
    'any',
    population('jkm', '2025-06-15', {
      segment: ['PU', 'BPU', 'JAKON'],
      membershipMonths: ['2', '3'],
      contributionMonths: ['2', '3', '40'],
      memberships: ['1', '2'],
      arrearsMonths: ['0', '4'],
      children: [[], [{ university: '5' }]],
    }),
  ],
  [
    'any',
    population('jp', '2030-08-15', {
      event: ['retirement', 'disability', 'death'],
      birthDate: ['1960-01-01', '1968-01-01', '1980-01-01'],
      registered: ['2015-07-01', '2029-12-01'],
      paidMonths: ['0', '60', '180'],
      balance: ['5000000', '20000000'],
      wages: [[{ year: '2029', wage: '5000000' }]],
      spouse: yesOrNo,
      childrenCount: few,
    }),
  ],
  [
    'any',
    population('heirs', '2025-06-15', {
      programme: ['JKK', 'JKM', 'JHT', 'JP'],
      spouse: yesOrNo,
      parent: yesOrNo,
      childrenCount: few,
      grandparents: few,
      grandchildren: few,
      siblings: few,
      parentsInLaw: few,
      will: yesOrNo,
    }),
  ],
  [
    'never',
    population('contributions', '2025-06-01', {
      segment: ['PU', 'BPU', 'PMI'],
      wage: ['3000000', '20000000'],
      income: ['1000000', '4000000'],
      riskGroup: ['very-low', 'low', 'medium', 'high', 'very-high'],
      contractMonths: ['6', '12', '24'],
    }),
  ],
];

/** What everybody of the population tells unasked: all facts that are not in question are as usual. */
function start({ ask, facts }: Population, ordinary: Ordinary): Told {
  const usual = ordinary === 'never' ? [] : ask.facts.filter((name) => !(name in facts));
  return { facts: {}, unknown: [], usual, ordinary };
}

/** Asks until nothing more matters; how many questions, and what was asked. */
function interview(
  about: ReturnType<typeof inquiry>,
  from: Told,
  tree: Tree,
  person: Person,
  seen: Map<string, string>,
) {
  let told = from;
  const asked = tree.names.map(() => 0);
  for (let count = 0; ; count += 1) {
    const key = asked.join(' ');
    const next = seen.get(key) ?? nextQuestion(about, told) ?? '';
    seen.set(key, next);
    const place = tree.names.indexOf(next);
    if (next === '') return { count, asked };
    expect(place, `asked for ${next}`).toBeGreaterThanOrEqual(0);
    asked[place] = person[place] ?? 0;
    const value = tree.value(next, person);
    told =
      value === undefined
        ? { ...told, usual: [...(told.usual ?? []), next] }
        : { ...told, facts: { ...told.facts, [next]: value } };
  }
}

test.each(populations)('%s: the mean number of questions is close to the best there can be', (ordinary, people) => {
  const tree = bestTree(at, people);
  const about = inquiry(at, people.ask, people.on);
  const from = draw(7);
  const seen = new Map<string, string>();
  let asked = 0;
  let best = 0;
  expect(tree.people.length).toBeGreaterThan(20);
  for (let count = 0; count < PEOPLE; count += 1) {
    const person = tree.drawn(from());
    const found = interview(about, start(people, ordinary), tree, person, seen);
    expect(tree.isSettled(found.asked), `${people.ask.id}: stopped too early`).toBe(true);
    asked += found.count;
    best += tree.fewest(person);
  }
  const line = `${people.ask.id}, ${ordinary}: ${asked / PEOPLE} questions, the best tree ${best / PEOPLE}`;
  process.stdout.write(`${line}, ratio ${(asked / best).toFixed(3)}\n`);
  expect(asked, line).toBeLessThanOrEqual(1.25 * best);
});

/** Long products of exact fractions, which take their time when a whole list is not known. */
const SLOW = new Set(['jp', 'jht-balance']);

function holds(range: Range, value: Value): boolean {
  switch (range.kind) {
    case 'none':
      return false;
    case 'number': {
      if (!isExact(value)) return false;
      const isAbove = range.min === undefined || exact.compare(range.min, value) <= 0;
      return isAbove && (range.max === undefined || exact.compare(value, range.max) <= 0);
    }
    case 'date':
      return isDate(value) && range.min <= value.day && value.day <= range.max;
    case 'words':
      return typeof value === 'string' && range.words.has(value);
    case 'truth':
      return value === true ? range.yes : value === false && range.no;
  }
}

function inRange(range: AnswerRange, key: string, answer: Answer): boolean {
  const one = range.keys.get(key);
  const values = Array.isArray(answer) ? (answer as readonly Value[]) : [answer as Value];
  return one !== undefined && values.every((value) => holds(one.range, value));
}

test.each([...indonesia.asks.values()].map((ask) => [ask.id, ask] as const))(
  '%s: whatever the unknown facts are, the answer lies in its range',
  (_, ask) => {
    const from = draw(11);
    let looked = 0;
    for (let count = 0; count < (SLOW.has(ask.id) ? 50 : 250); count += 1) {
      const { on, facts: all } = drawPerson(from, indonesia, edges, ask);
      const about = inquiry(at, ask, on);
      const names = ask.facts.filter((name) => all[name] !== undefined);
      const hidden = names.filter((name) => !about.optional.has(name) && from() < 0.4);
      const stated = Object.fromEntries(
        names.filter((name) => !hidden.includes(name)).map((name) => [name, all[name]]),
      );
      const facts = stated as { readonly [name: string]: FactValue };
      const range = answerRange(about, { facts, unknown: hidden }, 1);
      const others = Array.from({ length: 4 }, () => drawPerson(from, indonesia, edges, ask).facts);
      for (const person of [all, ...others]) {
        const filled = hidden.map((name) => [name, person[name]] as const).filter((one) => one[1] !== undefined);
        const decision = decide(at, ask, on, { ...facts, ...Object.fromEntries(filled) } as Facts);
        if (filled.length < hidden.length && decision.outcome === 'incomplete') continue;
        if (decision.outcome === 'incomplete' || decision.outcome === 'contradictory') continue;
        looked += 1;
        const about_ = `${ask.id} ${on} ${hidden.join(' ')} ${decision.outcome} ${decision.code}`;
        if (decision.outcome === 'not-covered') expect([...range.uncovered], about_).toContain(decision.code);
        else expect(decision.outcome === 'granted' ? range.canBeGranted : range.canBeRefused, about_).toBe(true);
        for (const [key, answer] of decision.values) expect(inRange(range, key, answer), `${about_} ${key}`).toBe(true);
      }
    }
    expect(looked).toBeGreaterThan(20);
  },
);

test.each(
  [...indonesia.asks.values()].filter(({ eligible }) => eligible !== undefined).map((ask) => [ask.id, ask] as const),
)('%s: no single truth or word that brings a refused right is missed, and every change is true', (_, ask) => {
  const from = draw(13);
  let looked = 0;
  for (let count = 0; looked < 60 && count < 4000; count += 1) {
    const { on, facts: drawn } = drawPerson(from, indonesia, edges, ask);
    const { on: __, ...facts } = drawn;
    const decision = decide(at, ask, on, facts);
    if (decision.outcome !== 'refused') continue;
    looked += 1;
    const { found: changes } = changesFor(at, decision, 200);
    for (const { decision: then } of changes) expect(['granted', 'incomplete']).toContain(then.outcome);
    const found = new Set(
      changes.map((change) => change.changes.map(({ fact, after }) => `${fact} ${String(after)}`).join()),
    );
    for (const name of ask.facts) {
      const type = indonesia.facts.get(name)?.type;
      const values =
        type?.kind === 'boolean' ? [true, false] : type?.kind === 'choice' ? (ask.allowed?.[name] ?? type.values) : [];
      for (const value of values) {
        if (indonesia.facts.get(name)?.fixed === true && found.size > 0) continue;
        if (value === (facts[name] ?? indonesia.facts.get(name)?.default)) continue;
        if (decide(at, ask, on, { ...facts, [name]: value }).outcome !== 'granted') continue;
        expect([...found], `${ask.id} ${on} ${name}`).toContain(`${name} ${value}`);
      }
    }
  }
  expect(looked).toBeGreaterThan(20);
});
