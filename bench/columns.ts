// The columns race: six amounts a month for up to forty million people, in chunks of 64 k that are reused.

import { compile, type OutputColumns } from '@jamin/engine';
import { type Amounts, billByHand, room } from './by-hand.ts';
import { median, medianRatio, same, timed } from './clock.ts';
import { BILL, billProgram, type Chunk, draw, emptyChunk, inputsOf } from './people.ts';
import { millions, type Row, times } from './table.ts';

const CHUNK = 65_536;
const EVERYBODY = 40_000_000;
const ROUNDS = 5;
const RACE = 'contributions of 40 million, columns, one thread';

export type Growth = { readonly people: number; readonly compiled: number; readonly anew: number };

export function raceColumns(): readonly Row[] {
  const chunk = emptyChunk(CHUNK);
  const jamin = compile(billProgram());
  const outputs = jamin.allocate(CHUNK);
  const amounts = room(CHUNK);
  const inputs = inputsOf(chunk);
  const contenders = [
    (count: number) => jamin.run(inputs, outputs, count),
    (count: number) => billByHand(chunk, amounts, count),
  ] as const;
  const compareAll = (count: number): void => compare(outputs, amounts, count);
  round(contenders, chunk, 100 * CHUNK, compareAll);
  const [compiled, hand]: [number[], number[]] = [[], []];
  for (let k = 0; k < ROUNDS; k += 1) {
    const [a, b] = round(contenders, chunk, EVERYBODY, compareAll);
    compiled.push(a);
    hand.push(b);
  }
  const closures = withoutEval(chunk);
  const ratio = medianRatio(compiled, hand);
  const speed = EVERYBODY / median(compiled) / 1000;
  const perSecond = (people: number, time: number): string => `${millions(people / time / 1000)} people/s`;
  return [
    { race: RACE, contender: 'written by hand', measured: perSecond(EVERYBODY, median(hand)), target: '' },
    {
      race: RACE,
      contender: 'Jamin, compiled columns',
      measured: `${perSecond(EVERYBODY, median(compiled))}, ${times(ratio)} the time by hand`,
      target: '≥ 50 M people/s, ≤ 1.2 × the time by hand',
      met: ratio <= 1.2 && speed >= 50,
    },
    {
      race: RACE,
      contender: 'Jamin, without eval (one million)',
      measured: perSecond(1_000_000, closures),
      target: '',
    },
  ];
}

type Contender = (count: number) => void;

/** Draws each chunk, times the contenders on it by turns, then compares; answers with the milliseconds of each. */
function round(
  contenders: readonly [Contender, Contender],
  chunk: Chunk,
  people: number,
  compareAll: (count: number) => void,
): [number, number] {
  const spent: [number, number] = [0, 0];
  for (let first = 0, turn = 0; first < people; first += CHUNK, turn ^= 1) {
    const count = Math.min(CHUNK, people - first);
    draw(chunk, first, count);
    for (const index of turn === 0 ? ([0, 1] as const) : ([1, 0] as const)) {
      spent[index] += timed(() => contenders[index](count));
    }
    compareAll(count);
  }
  return spent;
}

function compare(outputs: OutputColumns, amounts: Amounts, count: number): void {
  BILL.forEach((rule, index) => {
    const [found, expected] = [outputs[rule]?.values, amounts[index]];
    for (let i = 0; i < count; i += 1)
      if (found?.[i] !== expected?.[i]) same(`${rule}, row ${i}`, expected?.[i], found?.[i]);
  });
}

function withoutEval(chunk: Chunk): number {
  const jamin = compile(billProgram(), { eval: false });
  const outputs = jamin.allocate(CHUNK);
  const amounts = room(CHUNK);
  const contenders = [
    (count: number) => jamin.run(inputsOf(chunk), outputs, count),
    (count: number) => billByHand(chunk, amounts, count),
  ] as const;
  const once = (): number => round(contenders, chunk, 1_000_000, (count) => compare(outputs, amounts, count))[0];
  once();
  return median([once(), once(), once()]);
}

/** The speed for more and more people: compiled beforehand, and with compiling and warming up counted in. */
export function growthOfColumns(): readonly Growth[] {
  const chunk = emptyChunk(CHUNK);
  const inputs = inputsOf(chunk);
  const jamin = compile(billProgram());
  const outputs = jamin.allocate(CHUNK);
  const warm = (people: number, run: typeof jamin.run): number => {
    let spent = 0;
    for (let first = 0; first < people; first += CHUNK) {
      const count = Math.min(CHUNK, people - first);
      draw(chunk, first, count);
      spent += timed(() => run(inputs, outputs, count));
    }
    return spent;
  };
  warm(100 * CHUNK, jamin.run);
  return [3, 4, 5, 6, 7, 7.6].map((power) => {
    const people = power === 7.6 ? EVERYBODY : 10 ** power;
    const rounds = Array.from({ length: power > 6 ? 3 : 15 });
    const compiled = median(rounds.map(() => warm(people, jamin.run)));
    const anew = median(
      rounds.map(() => {
        let made = jamin;
        const making = timed(() => {
          made = compile(billProgram());
        });
        return making + warm(people, made.run);
      }),
    );
    return { people, compiled: people / compiled / 1000, anew: people / anew / 1000 };
  });
}
