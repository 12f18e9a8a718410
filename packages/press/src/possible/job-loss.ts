// What one lost job can cost JKP: the months of cash that fall due by the end of a period, and training.

import { addMonths, type Day, type Exact, exact, type Words } from '@jamin/engine';
import { formatMoney } from '@jamin/law';
import { type Possible, UNKNOWN } from './bounds.ts';
import {
  amountsOf,
  citedOn,
  figureOn,
  greater,
  highestFact,
  inSen,
  type LawReader,
  ruleStart,
  sum,
} from './law-reader.ts';
import type { TimeSpan } from './span.ts';

const ROWS = [
  'jkp.wage_cap',
  'jkp.cash.rate.months_1_3',
  'jkp.cash.rate.months_4_6',
  'jkp.cash.max_months',
  'jkp.training.unit_cost_max',
];
const NAMES = ['jkp.wage_cap', 'jkp.cash.', 'jkp.benefits.'];
const TRAINING = 'jkp.training.unit_cost_max';

export function possibleJobLoss(reader: LawReader, { first, last }: TimeSpan): Possible {
  const { law } = reader;
  const start = ruleStart(law, 'jkp.benefits.total');
  if (start === null || last < start) return { ...UNKNOWN, lines: [NOT_YET] };
  const best = claimDays(reader, start, last)
    .map((on) => cashBy(reader, on, last))
    .reduce((a, b) => (exact.compare(sum(a), sum(b)) >= 0 ? a : b));
  const cash = sum(best);
  const training = reader
    .moments(['jkp.training.'], first ?? start, last)
    .map((on) => figureOn(law, TRAINING, on) ?? exact.ZERO)
    .reduce(greater);
  const most = exact.add(cash, training);
  return {
    ...UNKNOWN,
    usual: inSen(cash),
    most: inSen(most),
    lines: [cashLine(best, cash), ...(training.n === 0n ? [] : [trainingLine(training, most)]), NO_LEAST],
    beyond: BEYOND,
    citations: citedOn(law, ROWS, last),
  };
}

/** Days of claims among which the dearest must be: those whose months end with the period or with an older law. */
function claimDays(reader: LawReader, start: Day, last: Day): readonly Day[] {
  const changes = reader.moments(NAMES, start, last).filter((day) => day > start);
  const ends = [last, ...changes.map((day) => day - 1)];
  const months = cashOn(reader, last).map((_, place) => place);
  return [...new Set(ends.flatMap((end) => months.map((count) => Math.max(start, addMonths(end, -count)))))];
}

/** The months of cash of a claim that fall due by a day. */
function cashBy(reader: LawReader, on: Day, last: Day): readonly Exact[] {
  return cashOn(reader, on).filter((_, place) => addMonths(on, place) <= last);
}

/** The months of cash of someone on the highest wage who lost the job and claimed on a day. */
function cashOn(reader: LawReader, on: Day): readonly Exact[] {
  const decision = reader.granted('jkp', on, {
    reason: 'layoff',
    wage: highestFact(reader.law, 'wage'),
    paidMonths24: highestFact(reader.law, 'paidMonths24'),
    consecutiveMonths: highestFact(reader.law, 'consecutiveMonths'),
  });
  return amountsOf(decision, 'months');
}

/** "3 × Rp2.250.000 + 3 × Rp1.250.000 = Rp10.500.000". */
function cashLine(months: readonly Exact[], total: Exact): Words {
  const runs: { amount: Exact; count: number }[] = [];
  for (const amount of months) {
    const run = runs.at(-1);
    if (run !== undefined && exact.compare(run.amount, amount) === 0) run.count += 1;
    else runs.push({ amount, count: 1 });
  }
  const written = (language: 'id' | 'en'): string =>
    `${runs.map(({ amount, count }) => `${count} × ${formatMoney(amount, language)}`).join(' + ')} = ` +
    formatMoney(total, language);
  return {
    id: `Uang tunai paling banyak ${months.length} bulan, atas upah pada batasnya: ${written('id')} per kasus.`,
    en: `Cash for at most ${months.length} months, on a wage at the ceiling: ${written('en')} for one case.`,
  };
}

function trainingLine(training: Exact, most: Exact): Words {
  return {
    id: `Dengan biaya pelatihan ${formatMoney(training, 'id')}: paling banyak ${formatMoney(most, 'id')}.`,
    en: `With a training cost of ${formatMoney(training, 'en')}: at most ${formatMoney(most, 'en')}.`,
  };
}

const NO_LEAST: Words = {
  id: 'Uang tunai mengikuti upah; hukum tidak menetapkan paling sedikit.',
  en: 'The cash follows the wage; the law sets no least amount.',
};

const BEYOND: Words = {
  id: 'Hanya bila bulan-bulan sesudah masa ini ikut dihitung, atau beberapa kehilangan pekerjaan dihitung satu kasus.',
  en: 'Only if months after this period are counted too, or if several lost jobs are counted as one case.',
};

const NOT_YET: Words = {
  id: 'Program JKP belum berlaku pada masa itu menurut berkas hukum ini.',
  en: 'By these law files the JKP programme was not in force in that period.',
};
