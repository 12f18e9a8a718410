// What it costs that a month was paid late, by the law, worker by worker and programme by programme.
import { columnsOf, type Day, type Facts, isExact, type Law } from '@jamin/engine';
import { columnRun } from '@jamin/law/payroll';
import { OperatingError } from '../error.ts';
import { holidaysAfter } from '../holidays.ts';
import { senOf } from '../money.ts';

/** The penalties of the programmes; JKP has none of its own. */
type Penalty = {
  readonly jkk: bigint;
  readonly jkm: bigint;
  readonly jht: bigint;
  readonly jp: bigint;
};

const RULES = {
  jkk: 'contributions.penalty.jkk-penalty',
  jkm: 'contributions.penalty.jkm-penalty',
  jht: 'contributions.penalty.jht-penalty',
  jp: 'contributions.penalty.jp-penalty',
} as const satisfies { readonly [programme in keyof Penalty]: string };
const PROGRAMMES = ['jkk', 'jkm', 'jht', 'jp'] as const;

const STATED = ['segment', 'wage', 'riskGroup', 'programmes', 'labourIntensiveRelief', 'paidOn', 'holidays'];
const CHUNK = 4096;

/** What the workers of one bill cost that was paid on a day. */
export type PenaltyAssessor = (workers: readonly Facts[], paidOn: Day) => Penalty;

/** @throws OperatingError when it assesses: `contributions/cannot-assess` with the rows that the law cannot assess. */
export function penaltyAssessor(law: Law, month: Day, known: Day): PenaltyAssessor {
  const ask = law.asks.get('contributions');
  if (ask === undefined) throw new OperatingError('contributions/no-such-ask');
  const absent = ask.facts.filter((fact) => !STATED.includes(fact));
  const run = columnRun(law, Object.values(RULES), { on: month, known, absent }, CHUNK);
  const holidays = holidaysAfter(month, known);
  return (workers, paidOn) => {
    const sums = { jkk: 0n, jkm: 0n, jht: 0n, jp: 0n };
    for (let start = 0; start < workers.length; start += CHUNK) {
      const rows = workers.slice(start, start + CHUNK);
      const facts = rows.map((one): Facts => ({ ...one, paidOn: { day: paidOn }, holidays }));
      run.run(columnsOf(run.program, facts), rows.length);
      for (const programme of PROGRAMMES) {
        const column = run.column(RULES[programme]);
        rows.forEach((_, row) => {
          const [code, value] = [column.code(row), column.value(row)];
          if (code !== undefined) {
            throw new OperatingError('contributions/cannot-assess', { rows: [{ row: start + row, code }] });
          }
          if (isExact(value)) sums[programme] += senOf(value);
        });
      }
    }
    return sums;
  };
}
