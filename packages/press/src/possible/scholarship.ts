// What the scholarship pays: for one child in a year, and for all the years that can be paid in a period.

import { civil, type Day, type Exact, exact, type Law, type Raw, type Words } from '@jamin/engine';
import { formatDate, formatMoney, formatNumber } from '@jamin/law';
import { type Possible, UNKNOWN } from './bounds.ts';
import {
  citedOn,
  figureOn,
  greater,
  highestFact,
  inSen,
  type LawReader,
  type RawFacts,
  ruleStart,
  tableOn,
} from './law-reader.ts';
import { eventsSince, type TimeSpan } from './span.ts';

const TABLE = 'beasiswa.table';
const CHILDREN = 'beasiswa.max_children';
const TOTAL = 'beasiswa.max_total';
const RULE = 'jkk.scholarship.scholarship';
const NAMES = ['beasiswa.', 'jkk.scholarship.', 'jkm.scholarship.'];

export function possibleScholarship(reader: LawReader, period: TimeSpan): Possible {
  const { law } = reader;
  const start = ruleStart(law, RULE);
  if (start === null || period.last < start)
    return { ...UNKNOWN, lines: [start === null ? NOT_HELD : notKnownBefore(start)] };
  const recent = reader.moments(NAMES, Math.max(eventsSince(period, start), start), period.last);
  const least = recent.map((on) => cheapestYear(reader, on)).reduce(lesser);
  const usual = recent.map((on) => paid(reader, on, 1, 1)).reduce(greater);
  const events = reader.moments(NAMES, start, period.last);
  const most = events.map((on) => paidSince(reader, on, period)).reduce(greater);
  const promised = events.map((on) => paid(reader, on, null, null)).reduce(greater);
  return {
    least: inSen(least),
    usual: inSen(usual),
    most: period.first !== null && period.first < start ? null : inSen(most),
    lines: [...yearLines(least, usual), scholarshipLine(reader, period)],
    partOf: null,
    beyond: exact.compare(promised, most) > 0 ? futureYears(promised) : null,
    citations: citedOn(law, [TABLE, CHILDREN, TOTAL], period.last),
  };
}

/** The children's years of school that pay the most within so many years; null is all that the law allows. */
export function childrenFacts(law: Law, on: Day, years: number | null, count: number | null): readonly Raw[] {
  const allowed = figureOn(law, CHILDREN, on) ?? exact.ONE;
  const child: Record<string, string> = {};
  let left = years;
  for (const { name, longest } of levelsOn(law, on)) {
    const taken = left === null ? longest : Math.min(left, longest);
    if (taken > 0) child[name] = String(taken);
    if (left !== null) left -= taken;
  }
  return Array.from({ length: Math.min(count ?? Number(allowed.n), Number(allowed.n)) }, () => child);
}

/** All calendar years from a death to the end of the period: as many as can still be paid in it. */
export function yearsSince(on: Day, { last }: TimeSpan): number {
  return civil(last).year - civil(on).year + 1;
}

/** How the scholarship of a case adds up over the years that can be paid in the period. */
export function scholarshipLine(reader: LawReader, period: TimeSpan): Words {
  const { law } = reader;
  const start = ruleStart(law, RULE) ?? period.last;
  const events = reader.moments(NAMES, start, period.last);
  const best = events.reduce((a, b) =>
    exact.compare(paidSince(reader, a, period), paidSince(reader, b, period)) >= 0 ? a : b,
  );
  const sum = paidSince(reader, best, period);
  const year = paid(reader, best, 1, null);
  const children = figureOn(law, CHILDREN, best) ?? exact.ONE;
  const [from, to] = [civil(best).year, civil(period.last).year];
  const count = formatNumber(children, 'id');
  if (tableOn(law, TABLE, best).length === 0) {
    return {
      id: `Beasiswa ${formatMoney(sum, 'id')} per peserta, satu kali.`,
      en: `A scholarship of ${formatMoney(sum, 'en')} for each participant, once.`,
    };
  }
  return {
    id:
      `Beasiswa paling banyak ${formatMoney(year, 'id')} setahun (${count} anak pada jenjang termahal); untuk tahun ` +
      `${from} sampai ${to}, bila semuanya baru dibayar dalam masa ini, paling banyak ${formatMoney(sum, 'id')}.`,
    en:
      `A scholarship of at most ${formatMoney(year, 'en')} a year (${count} children at the dearest level); for the ` +
      `years ${from} to ${to}, if all of them are paid only in this period, at most ${formatMoney(sum, 'en')}.`,
  };
}

/** What stands beyond a period: the years of school still to come, handed over as one sum. */
function futureYears(promised: Exact): Words {
  return {
    id:
      'Hanya bila beasiswa tahun-tahun mendatang ikut dihitung: untuk seluruh masa sekolah paling banyak ' +
      `${formatMoney(promised, 'id')}.`,
    en:
      'Only if scholarships of years to come are counted too: over all years of school at most ' +
      `${formatMoney(promised, 'en')}.`,
  };
}

const NOT_HELD: Words = {
  id: 'Berkas hukum ini tidak memuat beasiswa; tidak ada batas yang dapat dihitung.',
  en: 'These law files do not hold the scholarship; no bound can be computed.',
};

function notKnownBefore(start: Day): Words {
  const [id, en] = [formatDate(start, 'id'), formatDate(start, 'en')];
  return {
    id: `Berkas hukum ini tidak memuat beasiswa sebelum ${id}; tidak ada batas yang dapat dihitung.`,
    en: `These law files do not hold the scholarship before ${en}; no bound can be computed.`,
  };
}

type Level = { readonly name: string; readonly longest: number };

/** The levels of school, the dearest first, each with the most years that are paid. */
function levelsOn(law: Law, on: Day): readonly Level[] {
  const rows = tableOn(law, TABLE, on).map((row) => ({
    name: String(row['name']),
    longest: asNumber(row['max_years']),
    yearly: asNumber(row['per_year']),
  }));
  if (rows.length > 0) return rows.sort((a, b) => b.yearly - a.yearly);
  const type = law.facts.get('children')?.type;
  return type?.kind === 'list' ? Object.keys(type.item).map((name) => ({ name, longest: 1 })) : [];
}

function asNumber(cell: unknown): number {
  return typeof cell === 'object' && cell !== null && 'n' in cell ? Number(cell.n) : 0;
}

function paidSince(reader: LawReader, on: Day, period: TimeSpan): Exact {
  return paid(reader, on, yearsSince(on, period), null);
}

/** What the law pays for the children of a death on a day, as the ask about JKM answers it. */
function paid(reader: LawReader, on: Day, years: number | null, count: number | null): Exact {
  return paidFor(reader, on, childrenFacts(reader.law, on, years, count));
}

function cheapestYear(reader: LawReader, on: Day): Exact {
  const levels = levelsOn(reader.law, on);
  return levels.map(({ name }) => paidFor(reader, on, [{ [name]: '1' }])).reduce(lesser);
}

function paidFor(reader: LawReader, on: Day, children: readonly Raw[]): Exact {
  const facts = { ...fullMember(reader.law), segment: 'PU', children };
  return reader.amount('jkm', 'jkm.scholarship.beasiswa', on, facts) ?? exact.ZERO;
}

/** Someone who was a member and paid for as long as can be stated. */
export function fullMember(law: Law): RawFacts {
  return {
    membershipMonths: highestFact(law, 'membershipMonths'),
    contributionMonths: highestFact(law, 'contributionMonths'),
  };
}

function yearLines(least: Exact, most: Exact): readonly Words[] {
  if (exact.compare(least, most) === 0) return [];
  const line = {
    id: `Satu anak dalam setahun: ${formatMoney(least, 'id')} sampai ${formatMoney(most, 'id')} menurut jenjang.`,
    en: `One child in a year: ${formatMoney(least, 'en')} to ${formatMoney(most, 'en')} by level of school.`,
  };
  return [line];
}

function lesser(a: Exact, b: Exact): Exact {
  return exact.compare(a, b) <= 0 ? a : b;
}
