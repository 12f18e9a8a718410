// Shows what the decisions about a population came to, in words and as JSON (schema jamin.population/1).

import { whole } from '@jamin/engine';
import { formatNumber, type Problem } from '@jamin/law';
import { type Terminal, wrap } from '../terminal.ts';

export type PopulationResult = {
  readonly file: string;
  readonly ask: string;
  readonly engine: string;
  readonly ignored: readonly string[];
  rows: number;
  readonly outcomes: Map<string, number>;
  /** Why nothing was decided, with how many. */
  readonly codes: Map<string, number>;
  readonly problems: Problem[];
  readonly out: string | undefined;
};

const words = {
  id: {
    people: (rows: string) => `${rows} orang`,
    outcomes: {
      granted: 'diberi',
      refused: 'ditolak',
      contradictory: 'fakta bertentangan',
      undecided: 'belum dapat diputuskan',
      invalid: 'fakta tidak sah',
    },
    ignored: 'Kolom yang diabaikan',
    more: (rows: string) => `… dan ${rows} lagi`,
    written: 'Hasil',
    notWritten: 'Tidak ada berkas yang ditulis; beri -o HASIL.csv atau -o HASIL.parquet.',
  },
  en: {
    people: (rows: string) => `${rows} people`,
    outcomes: {
      granted: 'granted',
      refused: 'refused',
      contradictory: 'contradictory facts',
      undecided: 'not decided',
      invalid: 'invalid facts',
    },
    ignored: 'Columns left aside',
    more: (rows: string) => `… and ${rows} more`,
    written: 'Written to',
    notWritten: 'No file was written; add -o OUT.csv or -o OUT.parquet.',
  },
} as const;

export function showPopulation(to: Terminal, result: PopulationResult, text: (problem: Problem) => string): void {
  if (to.json) {
    const { outcomes, codes, out, ...rest } = result;
    const counted = { outcomes: Object.fromEntries(outcomes), codes: Object.fromEntries(codes) };
    to.out(JSON.stringify({ schema: 'jamin.population/1', ...rest, ...counted, out: out ?? null }, null, 2));
    return;
  }
  const say = words[to.language];
  const count = (value: number): string => formatNumber(whole(value), to.language);
  for (const problem of result.problems) to.error(`${to.paint('red', '✗')} ${wrap(text(problem), to.width - 2, '  ')}`);
  const bad = [...result.codes.values()].reduce((sum, one) => sum + one, 0);
  if (bad > result.problems.length) to.error(say.more(count(bad - result.problems.length)));
  to.out(to.paint('bold', `${result.ask} · ${result.file} · ${say.people(count(result.rows))}`));
  for (const [outcome, some] of result.outcomes) {
    const label = say.outcomes[outcome as keyof typeof say.outcomes];
    to.out(`${count(some).padStart(12)}  ${label}`);
  }
  for (const [code, some] of result.codes) to.out(to.paint('dim', `${count(some).padStart(12)}  · ${code}`));
  if (result.ignored.length > 0) to.out(wrap(`${say.ignored}: ${result.ignored.join(', ')}`, to.width, '  '));
  to.out(result.out === undefined ? wrap(say.notWritten, to.width, '  ') : `${say.written}: ${result.out}`);
}
