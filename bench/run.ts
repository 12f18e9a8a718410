// Runs every race and prints the one table; with --publish also writes it into docs/performance.md.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { growthChart } from './chart.ts';
import { raceClaims } from './claims.ts';
import { type Growth, growthOfColumns, raceColumns } from './columns.ts';
import { raceDatabase } from './database.ts';
import { raceExample } from './example.ts';
import { raceGrowth } from './growth.ts';
import { raceLedger } from './ledger.ts';
import { raceLoading } from './loading.ts';
import { machine } from './machine.ts';
import { raceOnePerson } from './one-person.ts';
import { racePayroll } from './payroll.ts';
import { raceFigures } from './press.ts';
import { raceSize } from './size.ts';
import { markdown, millions, type Row } from './table.ts';

const docs = join(import.meta.dirname, '../docs');
const page = join(docs, 'performance.md');

type Race = { readonly name: string; readonly run: (ground: string) => readonly Row[] | Promise<readonly Row[]> };

const races: readonly Race[] = [
  { name: 'columns', run: raceColumns },
  { name: 'database', run: raceDatabase },
  { name: 'person', run: raceOnePerson },
  { name: 'loading', run: raceLoading },
  { name: 'size', run: raceSize },
  { name: 'payroll', run: racePayroll },
  { name: 'press', run: raceFigures },
];

/** Those of the branch have a table of their own. */
const branchRaces: readonly Race[] = [{ name: 'ledger', run: raceLedger }];
const claimsRaces: readonly Race[] = [{ name: 'claims', run: raceClaims }];
const exampleRaces: readonly Race[] = [{ name: 'example', run: raceExample }];
const growthRaces: readonly Race[] = [{ name: 'growth', run: raceGrowth }];

await main(process.argv.slice(2));

/** `npm run bench` runs those of the law; names of races after `--` run those alone; a table is published whole. */
async function main(words: readonly string[]): Promise<void> {
  const names = words.filter((word) => !word.startsWith('--'));
  const all = [...races, ...branchRaces, ...claimsRaces, ...exampleRaces, ...growthRaces];
  const chosen = names.length === 0 ? races : all.filter((race) => names.includes(race.name));
  const unknown = names.filter((name) => !all.some((race) => race.name === name));
  if (unknown.length > 0) throw new Error(`No such race: ${unknown}. There are ${all.map((race) => race.name)}.`);
  const ground = mkdtempSync(join(tmpdir(), 'jamin-bench-'));
  const rows: Row[] = [];
  const load = (loadavg()[0] ?? 0).toFixed(1);
  try {
    for (const race of chosen) {
      const begun = performance.now();
      rows.push(...(await race.run(ground)));
      console.error(`${race.name}: ${((performance.now() - begun) / 1000).toFixed(0)} s`);
    }
  } finally {
    rmSync(ground, { recursive: true, force: true });
  }
  const growth = chosen === races ? growthOfColumns() : [];
  const table = [machine(), '', markdown(rows), ...(growth.length === 0 ? [] : ['', growthTable(growth)])].join('\n');
  console.log(table);
  if (!words.includes('--publish')) return;
  if (chosen === races) {
    publish('measured', `${table}\n\n![growth](performance.svg)`);
    writeFileSync(join(docs, 'performance.svg'), growthChart(growth));
  }
  for (const [mark, own] of [
    ['branch', branchRaces] as const,
    ['claims', claimsRaces] as const,
    ['example', exampleRaces] as const,
    ['growth', growthRaces] as const,
  ])
    if (chosen.length === own.length && own.every((race) => chosen.includes(race)))
      publish(mark, table.replace('\n', `; the machine's load before: ${load}\n`));
}

function growthTable(growth: readonly Growth[]): string {
  const lines = growth.map(({ people, compiled, anew }) => {
    return `| ${people.toLocaleString('en')} | ${millions(compiled)} | ${millions(anew)} |`;
  });
  const heads = ['people', 'a second, compiled beforehand', 'a second, with compiling and warming up'];
  return [`| ${heads.join(' | ')} |`, '|---:|---:|---:|', ...lines].join('\n');
}

/** Replaces what stands between two marks of the page; the words around them are written by people. */
function publish(mark: string, table: string): void {
  const [begin, end] = [`<!-- ${mark}: begin -->`, `<!-- ${mark}: end -->`];
  const text = readFileSync(page, 'utf8');
  const [before, after] = [text.slice(0, text.indexOf(begin)), text.slice(text.indexOf(end))];
  if (!text.includes(begin) || !text.includes(end)) throw new Error(`${page} has lost its marks.`);
  const day = new Date().toISOString().slice(0, 10);
  writeFileSync(page, `${before}${begin}\n\nMeasured on ${day}: ${table}\n\n${after}`);
}
