// What one death can cost JKM: the sums at once by the day of death, and the scholarships that a period can hold.

import { changeDays, type Day, type Exact, exact, type Law, type Raw } from '@jamin/engine';
import type { ProgrammeKey } from '../statement.ts';
import { type Possible, UNKNOWN } from './bounds.ts';
import {
  beyondLump,
  migrantLine,
  mostLine,
  NOT_KNOWN,
  notKnownBefore,
  packageLine,
  partPayments,
} from './death-words.ts';
import {
  amountOf,
  citedOn,
  figureOn,
  greater,
  inSen,
  type LawReader,
  type RawFacts,
  rowOn,
  ruleStart,
  sum,
  wordsOfFact,
} from './law-reader.ts';
import { childrenFacts, fullMember, scholarshipLine, yearsSince } from './scholarship.ts';
import { eventsSince, type TimeSpan } from './span.ts';

type DeathKey = Extract<ProgrammeKey, `JKM${string}`>;

/** The sums of a whole case, and the rows of the law that hold them. */
const SUMS = ['jkm.benefit.santunan', 'jkm.benefit.berkala', 'jkm.benefit.funeral'];
/** The keys of the same sums in an answer. */
const KEYS = ['santunan-kematian', 'santunan-berkala', 'biaya-pemakaman'];
const SCHOLARSHIP = ['beasiswa.table', 'beasiswa.max_children', 'beasiswa.max_total'];
const NAMES = ['jkm.benefit', 'jkm.bpu.', 'jkm.pmi.', 'beasiswa.', 'jkm.scholarship.', 'jkk.scholarship.'];
const RULE = 'jkm.claims.total';
const MIGRANTS = 'PMI';

export function possibleDeath(reader: LawReader, key: DeathKey, period: TimeSpan): Possible {
  const { law } = reader;
  const start = ruleStart(law, RULE);
  const earliest = firstDay(law);
  if (start === null || earliest === null || period.last < earliest) return { ...UNKNOWN, lines: [NOT_KNOWN] };
  const recent = reader.moments(NAMES, Math.max(eventsSince(period, start), earliest), period.last);
  const least = leastOf(recent.flatMap((on) => packages(reader, key, on)));
  const whole = {
    least: least === null ? null : inSen(least.total),
    partOf: least === null ? null : partPayments(least.total, funeralOnly(reader, key, period)),
    lines: least === null ? [] : [packageLine(law, SUMS, least.sums, least.total, sumsSince(law, least.on))],
    citations: citedOn(law, [...SUMS, ...SCHOLARSHIP, 'jkm.multiple_employers'], period.last),
  };
  if (period.last < start || (period.first !== null && period.first < start)) {
    return { ...UNKNOWN, ...whole, lines: [...whole.lines, notKnownBefore(start)] };
  }
  return { ...whole, ...upperBounds(reader, key, period, whole.lines, recent) };
}

type Upper = Pick<Possible, 'usual' | 'most' | 'lines' | 'beyond'>;

function upperBounds(
  reader: LawReader,
  key: DeathKey,
  period: TimeSpan,
  before: Possible['lines'],
  recent: readonly Day[],
): Upper {
  const start = ruleStart(reader.law, RULE) ?? period.last;
  const people = variants(reader.law, key);
  const events = reader.moments(NAMES, start, period.last);
  const most = bestOf(events, people, (on, one) => paid(reader, on, one, yearsSince(on, period)));
  const promised = bestOf(events, people, (on, one) => paid(reader, on, one, null));
  const latest = recent.filter((on) => on >= start);
  const usual = bestOf(latest, people.filter(isOrdinary), (on, one) =>
    paid(reader, on, one, Math.min(period.years, yearsSince(on, period))),
  );
  const abroad = bestOf(
    [period.last],
    people.filter((one) => !isOrdinary(one)),
    (on, one) => paid(reader, on, one, 0),
  );
  return {
    usual: usual === null ? null : inSen(usual),
    most: most === null ? null : inSen(most),
    lines: [
      ...before,
      scholarshipLine(reader, period),
      ...(abroad === null ? [] : [migrantLine(abroad)]),
      ...(most === null ? [] : [mostLine(most)]),
    ],
    beyond: promised === null || most === null ? null : beyondLump(promised, most),
  };
}

/** What the law pays for a death with too short a membership: the funeral alone; null where it pays all or nothing. */
function funeralOnly(reader: LawReader, key: DeathKey, { last }: TimeSpan): Exact | null {
  if (!segmentsOf(reader.law, key).includes('BPU')) return null;
  const facts = { segment: 'BPU', membershipMonths: '0', contributionMonths: '0' };
  const decision = reader.granted('jkm', last, facts);
  const [total, funeral] = [amountOf(decision, 'total'), amountOf(decision, 'biaya-pemakaman')];
  return decision !== null && exact.compare(total, funeral) === 0 ? funeral : null;
}

type Package = { readonly on: Day; readonly sums: readonly Exact[]; readonly total: Exact };

/** The sums of one death without children; before the rules began, the rows that held them. */
function packages(reader: LawReader, key: DeathKey, on: Day): readonly Package[] {
  const start = ruleStart(reader.law, RULE) ?? on;
  if (on < start) {
    const sums = SUMS.map((id) => figureOn(reader.law, id, on)).filter((row) => row !== null);
    return sums.length === SUMS.length ? [{ on, sums, total: sum(sums) }] : [];
  }
  return variants(reader.law, key).flatMap((one) => {
    const decision = reader.granted('jkm', on, one);
    if (decision === null) return [];
    return [{ on, sums: KEYS.map((id) => amountOf(decision, id)), total: amountOf(decision, 'total') }];
  });
}

function leastOf(found: readonly Package[]): Package | null {
  return found.reduce<Package | null>(
    (least, one) => (least === null || exact.compare(one.total, least.total) < 0 ? one : least),
    null,
  );
}

/** The people whose deaths a line of a statement may count, each with a full record. */
function variants(law: Law, key: DeathKey): readonly RawFacts[] {
  return segmentsOf(law, key).flatMap((segment) => {
    const one = { ...fullMember(law), segment };
    return segment === MIGRANTS ? wordsOfFact(law, 'phase').map((phase) => ({ ...one, phase })) : [one];
  });
}

/** Migrant workers pay for themselves, so that a line about those without an employer may hold them. */
function segmentsOf(law: Law, key: DeathKey): readonly string[] {
  switch (key) {
    case 'JKM':
      return wordsOfFact(law, 'segment');
    case 'JKM_PU':
      return ['PU'];
    case 'JKM_BPU':
      return ['BPU', MIGRANTS];
    case 'JKM_JAKON':
      return ['JAKON'];
  }
}

function isOrdinary(one: RawFacts): boolean {
  return one['segment'] !== MIGRANTS;
}

/** All that a death on a day pays with so many years of scholarship; null years are the whole course. */
function paid(reader: LawReader, on: Day, one: RawFacts, years: number | null): Exact | null {
  const children: readonly Raw[] = childrenFacts(reader.law, on, years, null);
  return reader.amount('jkm', RULE, on, { ...one, children });
}

function bestOf(
  events: readonly Day[],
  people: readonly RawFacts[],
  amount: (on: Day, one: RawFacts) => Exact | null,
): Exact | null {
  const amounts = events.flatMap((on) => people.map((one) => amount(on, one))).filter((found) => found !== null);
  return amounts.length === 0 ? null : amounts.reduce(greater);
}

/** Since when the sums of a day have stood together. */
function sumsSince(law: Law, on: Day): Day {
  return (
    changeDays(SUMS.flatMap((id) => rowOn(law, id, on) ?? []))
      .filter((day) => day <= on)
      .at(-1) ?? on
  );
}

/** The first day on which all sums of a whole case are known. */
function firstDay(law: Law): Day | null {
  const rows = SUMS.flatMap((id) => law.parameters.get(id)?.rows ?? []);
  return changeDays(rows).find((on) => SUMS.every((id) => rowOn(law, id, on) !== undefined)) ?? null;
}
