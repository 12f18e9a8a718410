// How fast press statements are read and recomputed, in megabytes a second on one core, on articles as printed.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { indonesia } from '@jamin/law';
import { checkStatement, possiblePayments, readStatements } from '@jamin/press';
import { median, same, timed } from './clock.ts';
import { type Row, rounded } from './table.ts';

const RACE = 'press statements, MB of text a second, one core';
const ROUNDS = 9;
const LEAST = 2;

const folder = join(import.meta.dirname, '../test/figures');
const possible = possiblePayments(indonesia);

/** Articles one by one, the same as one long text, and beside them the expressions a person would write by hand. */
export function raceFigures(): readonly Row[] {
  const texts = articles();
  const whole = texts.join('\n\n');
  const megabytes = Buffer.byteLength(whole) / 1e6;
  const found = texts.reduce((sum, text) => sum + readStatements(text).statements.length, 0);
  if (found < texts.length * 0.9) throw new Error(`Only ${found} statements were read in ${texts.length} articles.`);
  const contenders: readonly Contender[] = [
    { name: 'Jamin reads the statements of each article', run: () => readEach(texts), least: LEAST },
    { name: 'Jamin reads and recomputes them', run: () => checkEach(texts), least: null },
    { name: 'Jamin reads all as one text', run: () => readStatements(whole).statements.length, least: LEAST },
    {
      name: 'two expressions by hand: “Rp…” and “… kasus”, not paired, no total, no years',
      run: () => byHand(whole),
      least: null,
    },
  ];
  const speeds = contenders.map(() => [] as number[]);
  const answers = contenders.map(({ run }) => run());
  for (let round = 0; round < ROUNDS; round += 1) {
    contenders.forEach(({ name, run }, index) => {
      let answer = 0;
      const milliseconds = timed(() => {
        answer = run();
      });
      same(name, answers[index], answer);
      speeds[index]?.push((1000 * megabytes) / milliseconds);
    });
  }
  return contenders.map(({ name, least }, index) => rowOf(name, median(speeds[index] ?? []), least));
}

/** `run` answers how many it found, so that each round can be held to the first. */
type Contender = { readonly name: string; readonly run: () => number; readonly least: number | null };

function rowOf(contender: string, speed: number, least: number | null): Row {
  const row = { race: RACE, contender, measured: `${rounded(speed)} MB/s` };
  return least === null ? { ...row, target: '' } : { ...row, target: `≥ ${least} MB/s`, met: speed >= least };
}

function readEach(texts: readonly string[]): number {
  let statements = 0;
  for (const text of texts) statements += readStatements(text).statements.length;
  return statements;
}

function checkEach(texts: readonly string[]): number {
  let findings = 0;
  for (const text of texts) {
    const { statements } = readStatements(text);
    const [first, ...others] = statements;
    if (first !== undefined) findings += checkStatement(first, possible, others).findings.length;
  }
  return findings;
}

/** Every amount and every count, whatever it is of: which programme, which year, which total stays open. */
function byHand(text: string): number {
  let found = 0;
  for (const _ of text.matchAll(/Rp\.? ?[\d.,]+(?: ?(?:ribu|juta|miliar|triliun))?/gi)) found += 1;
  for (const _ of text.matchAll(/[\d.,]+ (?:kasus|klaim|peserta|orang|penerima)/gi)) found += 1;
  return found;
}

type Frame = { readonly title: string; readonly before: readonly string[]; readonly after: readonly string[] };

/** The annotated statements, each inside an article of 400 to 800 words. */
function articles(): readonly string[] {
  const frames: readonly Frame[] = JSON.parse(readFileSync(join(folder, 'articles.json'), 'utf8'));
  const lines = ['press', 'prose', 'whole'].flatMap((name) =>
    readFileSync(join(folder, `${name}.jsonl`), 'utf8')
      .trim()
      .split('\n'),
  );
  return lines.flatMap((line, index) => {
    const { text }: { readonly text: string } = JSON.parse(line);
    const frame = frames[index % frames.length];
    return frame === undefined ? [] : [[frame.title, ...frame.before, text, ...frame.after].join('\n\n')];
  });
}
