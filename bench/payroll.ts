// A payroll of one million CSV rows through the jamin command: time of the whole process and the most memory it held.

import { spawnSync } from 'node:child_process';
import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { billByHand, room } from './by-hand.ts';
import { median, same } from './clock.ts';
import { draw, emptyChunk, MONTH, RISK_GROUPS } from './people.ts';
import type { Row } from './table.ts';

const ROWS = 1_000_000;
const CHUNK = 50_000;
const ROUNDS = 3;
const RACE = 'payroll of one million CSV rows, `jamin contributions`';
const KEYS = ['jkk.employer', 'jkm.employer', 'jht.employer', 'jht.worker', 'jp.employer', 'jp.worker'];
const command = join(import.meta.dirname, '../packages/cli/bin/jamin.js');
const REPORT_MEMORY = 'process.on("exit",()=>console.error(`memory ${process.resourceUsage().maxRSS}`))';

export function racePayroll(ground: string): readonly Row[] {
  const [sheet, bill] = [join(ground, 'payroll.csv'), join(ground, 'bill.csv')];
  const expected = writeSheet(sheet);
  const runs = Array.from({ length: ROUNDS }, () => run(sheet, bill, expected));
  const lines = readFileSync(bill, 'utf8').trimEnd().split('\n').length;
  same('rows of the bill with its heading', ROWS + 1, lines);
  const seconds = median(runs.map((one) => one.seconds));
  const megabytes = Math.max(...runs.map((one) => one.megabytes));
  return [
    {
      race: RACE,
      contender: 'CSV to CSV, every row checked',
      measured: `${seconds.toFixed(1)} s, ${megabytes.toFixed(0)} MB`,
      target: '≤ 15 s, ≤ 300 MB',
      met: seconds <= 15 && megabytes <= 300,
    },
  ];
}

/** Writes the sheet and answers with the totals of the six amounts, in sen. */
function writeSheet(path: string): readonly number[] {
  const [chunk, amounts] = [emptyChunk(CHUNK), room(CHUNK)];
  const totals = KEYS.map(() => 0);
  const file = openSync(path, 'w');
  writeSync(file, 'nomor pegawai,nama,upah,kelompok risiko\n');
  for (let first = 0; first < ROWS; first += CHUNK) {
    draw(chunk, first, CHUNK);
    billByHand(chunk, amounts, CHUNK);
    const lines: string[] = [];
    for (let i = 0; i < CHUNK; i += 1) {
      const group = RISK_GROUPS[chunk.riskGroup[i] ?? 0];
      lines.push(`P${first + i + 1},Pekerja ${first + i + 1},${(chunk.wage[i] ?? 0) / 100},${group}\n`);
      amounts.forEach((amount, index) => {
        totals[index] = (totals[index] ?? 0) + (amount[i] ?? 0);
      });
    }
    writeSync(file, lines.join(''));
  }
  closeSync(file);
  return totals;
}

function run(
  sheet: string,
  bill: string,
  expected: readonly number[],
): { readonly seconds: number; readonly megabytes: number } {
  const hook = `data:text/javascript,${encodeURIComponent(REPORT_MEMORY)}`;
  const parameters = ['contributions', sheet, '-o', bill, '--month', MONTH.slice(0, 7), '--json'];
  const begun = performance.now();
  const done = spawnSync(process.execPath, ['--import', hook, command, ...parameters], { encoding: 'utf8' });
  const seconds = (performance.now() - begun) / 1000;
  if (done.status !== 0) throw new Error(`jamin contributions ended with ${done.status}: ${done.stderr}`);
  const { totals, rows } = JSON.parse(done.stdout);
  same('rows computed', ROWS, rows.computed);
  KEYS.forEach((key, index) => same(`total of ${key}`, expected[index], Math.round(Number(totals[key]) * 100)));
  const memory = /memory (\d+)/.exec(done.stderr)?.[1];
  return { seconds, megabytes: (Number(memory) * 1024) / 1_000_000 };
}
