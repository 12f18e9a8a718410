// What one case of JP can cost: the monthly pensions that a period can hold, or the contributions paid back at once.

import { civil, type Day, type Exact, exact, isDate, monthIndex, type Words, whole, writeDate } from '@jamin/engine';
import { formatDate, formatMoney, formatNumber } from '@jamin/law';
import { type Possible, UNKNOWN } from './bounds.ts';
import {
  amountOf,
  citedOn,
  figureOn,
  greater,
  highestFact,
  highestFigure,
  inSen,
  type LawReader,
  rowOn,
  sum,
} from './law-reader.ts';
import type { TimeSpan } from './span.ts';

const PENSION = 'jp.pension.first-monthly';
const CAP = 'jp.wage_cap';
const LEAST = 'jp.benefit_min';
const RATE = 'jht.development_rate';
const ROWS = ['jp.accrual', 'jp.deemed_months', CAP, 'jp.benefit_max', LEAST, 'jp.development_rate'];

export function possiblePension(reader: LawReader, period: TimeSpan): Possible {
  const { law } = reader;
  const { last } = period;
  const start = programmeStart(reader, last);
  if (start === null) return { ...UNKNOWN, lines: [NOT_YET] };
  const monthly = highestPension(reader, start, last);
  if (monthly === null) return { ...UNKNOWN, lines: [NOT_YET] };
  const months = BigInt(Math.max(1, monthIndex(last) - monthIndex(start)));
  const within = BigInt(Math.min(period.months, Number(months)));
  const arrears = exact.multiply(monthly, whole(months));
  const lump = lumpSum(reader, start, last);
  return {
    ...UNKNOWN,
    usual: inSen(greater(lump.total, exact.multiply(monthly, whole(within)))),
    most: inSen(greater(arrears, lump.total)),
    lines: [monthlyLine(monthly, months, arrears, start), lumpLine(lump), leastLine(figureOn(law, LEAST, last))],
    beyond: BEYOND,
    citations: citedOn(law, ROWS, last),
  };
}

function programmeStart(reader: LawReader, last: Day): Day | null {
  const value = rowOn(reader.law, 'jp.programme_start', last)?.value;
  return isDate(value) && value.day <= last ? value.day : null;
}

/**
 * The highest monthly pension that can run on a day: someone disabled young, who paid every month of the programme, on
 * the wage at the ceiling of whichever year counts for the most.
 */
function highestPension(reader: LawReader, start: Day, last: Day): Exact | null {
  const wage = highestFact(reader.law, 'wage');
  let highest: Exact | null = null;
  for (let year = civil(start).year; year <= civil(last).year; year += 1) {
    const monthly = reader.amount('jp', PENSION, last, {
      event: 'disability',
      birthDate: writeDate(start),
      registered: writeDate(start),
      paidMonths: String(monthIndex(last) - monthIndex(start) + 1),
      wages: [{ year: String(year), wage }],
    });
    if (monthly !== null) highest = highest === null ? monthly : greater(highest, monthly);
  }
  return highest;
}

type LumpSum = { readonly contributed: Exact; readonly rate: Exact; readonly total: Exact };

/**
 * All contributions on a wage at the ceiling. The development of JP is not published; a whole year at the highest rate
 * of JHT for each ceiling stands in for it, so that the sum is rather too high.
 */
function lumpSum(reader: LawReader, start: Day, last: Day): LumpSum {
  const rate = highestFigure(reader.law, RATE);
  const days = reader.moments([CAP], start, last);
  let contributed = exact.ZERO;
  let total = exact.ZERO;
  days.forEach((on, place) => {
    const until = days[place + 1];
    const months = until === undefined ? monthIndex(last) - monthIndex(on) + 1 : monthIndex(until) - monthIndex(on);
    const paid = exact.multiply(contributionOn(reader, on), whole(months));
    contributed = exact.add(contributed, paid);
    total = exact.round(exact.multiply(exact.add(total, paid), exact.add(exact.ONE, rate)), 'up', exact.ONE);
  });
  return { contributed, rate, total };
}

/** What employer and worker pay together in a month on the highest wage. */
function contributionOn(reader: LawReader, on: Day): Exact {
  const wage = highestFact(reader.law, 'wage');
  const decision = reader.granted('contributions', on, { segment: 'PU', wage, programmes: ['JP'] });
  return sum(['jp.employer', 'jp.worker'].map((key) => amountOf(decision, key)));
}

function monthlyLine(monthly: Exact, months: bigint, arrears: Exact, start: Day): Words {
  return {
    id:
      `Pensiun paling banyak ${formatMoney(monthly, 'id')} sebulan (rumus manfaat, upah pada batas JP); untuk ` +
      `${months} bulan sejak program mulai ${formatDate(start, 'id')}, bila semuanya baru dibayar dalam masa ini: ` +
      `${formatMoney(arrears, 'id')}.`,
    en:
      `A pension of at most ${formatMoney(monthly, 'en')} a month (benefit formula, wage at the JP ceiling); for the ` +
      `${months} months since the start on ${formatDate(start, 'en')}, if all are paid only in this period: ` +
      `${formatMoney(arrears, 'en')}.`,
  };
}

function lumpLine({ contributed, rate, total }: LumpSum): Words {
  const text = (language: 'id' | 'en'): string => formatNumber(exact.multiply(rate, whole(PER_CENT)), language);
  return {
    id:
      `Dibayar sekaligus: iuran pada batas upah ${formatMoney(contributed, 'id')}; dengan pengembangan tidak lebih ` +
      `dari sekitar ${formatMoney(total, 'id')} (tingkat JP tidak diterbitkan; dipakai yang tertinggi dari JHT, ` +
      `${text('id')}%).`,
    en:
      `Paid at once: contributions at the ceiling ${formatMoney(contributed, 'en')}; with development not above ` +
      `about ${formatMoney(total, 'en')} (the rate of JP is not published; the highest of JHT, ${text('en')}%, used).`,
  };
}

const PER_CENT = 100n;

function leastLine(least: Exact | null): Words {
  const [id, en] = least === null ? ['', ''] : [formatMoney(least, 'id'), formatMoney(least, 'en')];
  return {
    id: `Pensiun paling sedikit ${id} sebulan, tetapi pembayaran sekaligus tidak punya batas bawah.`,
    en: `The lowest pension is ${en} a month, but a payment at once has no least amount.`,
  };
}

const BEYOND: Words = {
  id: 'Hanya bila pensiun bulan-bulan mendatang ikut dihitung, atau beberapa orang dihitung satu kasus.',
  en: 'Only if pensions of months to come are counted too, or if several persons are counted as one case.',
};

const NOT_YET: Words = {
  id: 'Program JP belum berlaku pada masa itu menurut berkas hukum ini.',
  en: 'By these law files the JP programme was not in force in that period.',
};
