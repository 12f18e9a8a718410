// How long a fresh process takes to load the whole law, with and without Node's module compile cache.

import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { median, same } from './clock.ts';
import { installPacked } from './packed.ts';
import type { Row } from './table.ts';

const ROUNDS = 9;
const RACE = 'loading the whole law in a fresh process';
const source = pathToFileURL(join(import.meta.dirname, '../packages/law/src/index.ts')).href;

type Contender = { readonly name: string; readonly from: string | undefined; readonly cached: boolean };
type Spent = { readonly inside: number; readonly whole: number };

const BARE: Contender = { name: 'bare Node', from: undefined, cached: true };
const PACKED: Contender = { name: 'Jamin as packed, compile cache', from: '@jamin/law', cached: true };
const OTHERS: readonly Contender[] = [
  { name: 'Jamin as packed, no cache', from: '@jamin/law', cached: false },
  { name: 'Jamin from its TypeScript, compile cache', from: source, cached: true },
  { name: 'Jamin from its TypeScript, no cache', from: source, cached: false },
];

export function raceLoading(ground: string): readonly Row[] {
  const folder = installPacked(ground);
  const contenders = [BARE, PACKED, ...OTHERS];
  const spent = contenders.map((): Spent[] => []);
  const rules = new Set<string>();
  for (let round = -2; round < ROUNDS; round += 1) {
    contenders.forEach((contender, index) => {
      const { answer, ...one } = load(folder, contender, join(ground, 'cache'));
      if (contender.from !== undefined) rules.add(answer);
      if (round >= 0) spent[index]?.push(one);
    });
  }
  same('numbers of rules loaded', 1, rules.size);
  const bare = median((spent[0] ?? []).map((one) => one.whole));
  return contenders.slice(1).map(({ name }, index) => {
    const runs = spent[index + 1] ?? [];
    const inside = median(runs.map((one) => one.inside));
    const more = median(runs.map((one) => one.whole)) - bare;
    const measured = `${inside.toFixed(0)} ms (whole process: ${more.toFixed(0)} ms more than bare Node)`;
    const row = { race: RACE, contender: name, measured, target: '' };
    return name === PACKED.name ? { ...row, target: '< 50 ms', met: inside < 50 && more < 50 } : row;
  });
}

function load(folder: string, { from, cached }: Contender, cache: string): Spent & { readonly answer: string } {
  const file = join(folder, 'load.mjs');
  const work = from === undefined ? "''" : `(await import(${JSON.stringify(from)})).indonesia.rules.size`;
  writeFileSync(file, `const t = performance.now(); const n = ${work}; console.log(performance.now() - t, n);\n`);
  const { NODE_COMPILE_CACHE: _, ...rest } = process.env;
  const env = cached ? { ...rest, NODE_COMPILE_CACHE: cache } : rest;
  const begun = performance.now();
  const done = spawnSync(process.execPath, [file], { cwd: folder, env, encoding: 'utf8' });
  const whole = performance.now() - begun;
  if (done.status !== 0) throw new Error(`the law did not load: ${done.stderr}`);
  const [inside = '', answer = ''] = done.stdout.trim().split(' ');
  return { inside: Number(inside), whole, answer };
}
