// What a month of many workers costs by the law, worker by worker: the law's own columns, so that 100,000 take moments.
import { columnsOf, type Day, exact, type Facts, isExact, type Law, whole } from '@jamin/engine';
import { answers, columnRun, outcomes, rulesOf } from '@jamin/law/payroll';
import { OperatingError } from '../error.ts';
import { senOf } from '../money.ts';
import { type DueDays, dueDays } from './due-day.ts';
import type { Shares } from './tables.ts';

/**
 * Which answers of the law make up which share. How the package of a migrant worker splits into JKK and JKM is not
 * published: it is booked with JKK, whole (docs/administration.md).
 */
const KEYS: { readonly [share in keyof Shares]: readonly string[] } = {
  jkk: ['jkk.employer', 'jkk.self', 'jkk.project', 'before', 'during'],
  jkm: ['jkm.employer', 'jkm.self', 'jkm.project'],
  jht_employer: ['jht.employer'],
  jht_worker: ['jht.worker', 'jht.self'],
  jp_employer: ['jp.employer'],
  jp_worker: ['jp.worker'],
  jkp_from_jkk: ['jkp.recomposed'],
  jkp_from_jkm: ['jkp.recomposed-jkm'],
  jkp_government: ['jkp.government'],
};

/** What is stated of a worker's month. */
const STATED = ['segment', 'wage', 'riskGroup', 'programmes', 'labourIntensiveRelief', 'income', 'sector', 'payer'];

/** What is stated besides of a project without wages and of a migrant worker; nobody else is asked for it. */
const STATED_APART = ['contractValue', 'contractMonths', 'individual', 'jht'];

/** Rows computed at a time: enough to be quick, few enough to stay small in memory. */
const CHUNK = 4096;

export type Assessor = {
  /** The shares of each worker, in the order given. */
  (workers: readonly Facts[]): readonly Shares[];
  /** The last day to pay a bill of the month that is issued on a day; the law is asked once for each day. */
  readonly dueOn: DueDays;
};

/**
 * An assessor of a month, by the law as known on a day; made once for many bills.
 *
 * @throws OperatingError when it assesses: `contributions/cannot-assess` with the rows (from 0) that the law cannot
 * assess, and its codes.
 */
export function monthAssessor(law: Law, month: Day, known: Day): Assessor {
  const made = new Map<boolean, (workers: readonly Facts[]) => readonly Shares[]>();
  const assess = (workers: readonly Facts[]) => {
    const apart = workers.some((facts) => STATED_APART.some((name) => facts[name] !== undefined));
    const by = made.get(apart) ?? assessorOf(law, month, known, apart ? [...STATED, ...STATED_APART] : STATED);
    made.set(apart, by);
    return by(workers);
  };
  return Object.assign(assess, { dueOn: dueDays(law, month) });
}

function assessorOf(law: Law, month: Day, known: Day, stated: readonly string[]) {
  const ask = law.asks.get('contributions');
  if (ask === undefined) throw new OperatingError('contributions/no-such-ask');
  const absent = ask.facts.filter((fact) => !stated.includes(fact));
  const run = columnRun(law, rulesOf(ask), { on: month, known, absent }, CHUNK);
  const [outcomeAt, answersAt] = [outcomes(ask, run.column), answers(ask, run.column)];
  return (workers: readonly Facts[]): readonly Shares[] => {
    const found: Shares[] = [];
    const wrong: { readonly row: number; readonly code: string }[] = [];
    for (let start = 0; start < workers.length; start += CHUNK) {
      const chunk = workers.slice(start, start + CHUNK);
      run.run(columnsOf(run.program, chunk), chunk.length);
      for (let row = 0; row < chunk.length; row += 1) {
        const { outcome, code } = outcomeAt(row);
        if (outcome !== 'granted') wrong.push({ row: start + row, code });
        else found.push(sharesOf(answersAt(row, false)));
      }
    }
    if (wrong.length > 0) throw new OperatingError('contributions/cannot-assess', { rows: wrong });
    return found;
  };
}

function sharesOf(values: ReadonlyMap<string, unknown>): Shares {
  const of = (share: keyof Shares) => {
    const amounts = KEYS[share].map((key) => values.get(key)).filter(isExact);
    return senOf(amounts.reduce((sum, amount) => exact.add(sum, amount), whole(0)));
  };
  return {
    jkk: of('jkk'),
    jkm: of('jkm'),
    jht_employer: of('jht_employer'),
    jht_worker: of('jht_worker'),
    jp_employer: of('jp_employer'),
    jp_worker: of('jp_worker'),
    jkp_from_jkk: of('jkp_from_jkk'),
    jkp_from_jkm: of('jkp_from_jkm'),
    jkp_government: of('jkp_government'),
  };
}

/** What is paid for a worker; the parts that go on to JKP are in it, the state's part is not. */
export function payable({ jkk, jkm, jht_employer, jht_worker, jp_employer, jp_worker }: Shares): bigint {
  return jkk + jkm + jht_employer + jht_worker + jp_employer + jp_worker;
}
