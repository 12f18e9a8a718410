// One example person for each question about a programme; invented, and always shown as an example.

import { addMonths, civil, type Day, type Decision, dayOf, monthsStarted, type Raw, writeDate } from '@jamin/engine';
import { decideCase, indonesia, reader } from '@jamin/law';
import type { ProgrammeName } from '../words/programme-words.ts';

/** What happened to the example person, as a case written for a day. */
type Example = {
  readonly id: string;
  readonly title: { readonly id: string; readonly en: string };
  readonly ask: string;
  /** The day of the case, worked out from the day asked about; that day itself where it is left out. */
  readonly on?: (day: Day) => Day;
  readonly facts: (day: Day) => { readonly [fact: string]: Raw };
};

export type Decided = { readonly example: Example; readonly decision: Decision };

const firstOfMonth = (day: Day): Day => dayOf(civil(day).year, civil(day).month, 1);
const before = (day: Day, months: number): string => writeDate(addMonths(day, -months));

const JP_SINCE = jpSince();

/** The day on which the programme starts, from the law. */
function jpSince(): Day {
  const value = indonesia.parameters.get('jp.programme_start')?.rows[0]?.value;
  if (value === undefined || value === null || typeof value !== 'object' || !('day' in value)) throw new Error('jp');
  return value.day;
}

const SCHOOL = [{ smp: '2', sma: '3', university: '4' }];

/** A month of a wage earner; the second wage lies above the ceilings, so that their changes are seen. */
function month(wage: string): Example {
  return {
    id: 'month',
    title: { id: 'Iuran sebulan pekerja bergaji', en: 'One month of contributions of a wage earner' },
    ask: 'contributions',
    on: firstOfMonth,
    facts: () => ({ segment: 'PU', wage, riskGroup: 'medium' }),
  };
}

const wageEarner: Example = month('5000000');
const highWage: Example = month('12000000');

/** Who else pays, each with a plain case of one month. */
const others: readonly Example[] = [
  {
    ...wageEarner,
    id: 'BPU',
    title: { id: 'Iuran sebulan pekerja mandiri', en: 'One month of a self-employed worker' },
    facts: () => ({ segment: 'BPU', income: '2000000', programmes: ['JKK', 'JKM', 'JHT'] }),
  },
  {
    ...wageEarner,
    id: 'JAKON',
    title: { id: 'Iuran satu proyek bangunan', en: 'The contribution of a building project' },
    facts: () => ({ segment: 'JAKON', contractValue: '500000000' }),
  },
  {
    ...wageEarner,
    id: 'PMI',
    title: { id: 'Iuran pekerja migran', en: 'The contribution of a migrant worker' },
    facts: () => ({ segment: 'PMI', contractMonths: '24', jht: '100000' }),
  },
];

const jht: readonly Example[] = [
  {
    id: 'layoff',
    title: { id: 'Kena PHK, sudah menunggu tiga bulan', en: 'Laid off, three months ago' },
    ask: 'jht',
    facts: (day) => ({ ground: 'layoff', endOfWork: before(day, 3), balance: '60000000' }),
  },
  {
    id: 'resignation',
    title: { id: 'Mengundurkan diri dua bulan lalu', en: 'Resigned two months ago' },
    ask: 'jht',
    facts: (day) => ({ ground: 'resignation', endOfWork: before(day, 2), balance: '40000000' }),
  },
  {
    id: 'housing',
    title: { id: 'Ambil sebagian untuk rumah', en: 'Taking a part for a home' },
    ask: 'jht',
    facts: () => ({ ground: 'partial-30-housing', balance: '90000000', membershipYears: '12' }),
  },
];

const jkk: readonly Example[] = [
  {
    id: 'recovered',
    title: { id: 'Celaka di tempat kerja, enam bulan tidak bekerja', en: 'Hurt at work, six months off' },
    ask: 'jkk',
    facts: () => ({
      segment: 'PU',
      wage: '4000000',
      outcome: 'temporary',
      incapacityDays: '180',
      'transport.land': '750000',
      medicalCost: '25000000',
    }),
  },
  {
    id: 'thumb',
    title: { id: 'Kehilangan ibu jari tangan kanan', en: 'Lost the right thumb' },
    ask: 'jkk',
    facts: () => ({
      segment: 'PU',
      wage: '4000000',
      outcome: 'partial-anatomical',
      losses: [{ part: 'ibu jari tangan kanan' }],
    }),
  },
  {
    id: 'death',
    title: { id: 'Meninggal karena kerja, satu anak kelas 2 SMP', en: 'Died at work, one child at school' },
    ask: 'jkk',
    facts: () => ({ segment: 'PU', wage: '4000000', outcome: 'death', children: SCHOOL }),
  },
];

const jkm: readonly Example[] = [
  {
    id: 'death',
    title: { id: 'Meninggal karena sakit, lima tahun peserta', en: 'Died of illness, a member for five years' },
    ask: 'jkm',
    facts: () => ({ segment: 'PU', membershipMonths: '60', contributionMonths: '60', children: SCHOOL }),
  },
  {
    id: 'new-bpu',
    title: { id: 'Pekerja mandiri, baru dua bulan membayar', en: 'Self-employed, only two months paid' },
    ask: 'jkm',
    facts: () => ({ segment: 'BPU', membershipMonths: '2', contributionMonths: '2' }),
  },
];

/** Paid every month since the first day of JP. */
function inPension(day: Day, wage: string): { readonly [fact: string]: Raw } {
  return {
    birthDate: '1980-05-10',
    registered: writeDate(JP_SINCE),
    paidMonths: String(Math.max(1, monthsStarted(JP_SINCE, day))),
    balance: '40000000',
    wages: [{ year: String(civil(day).year), wage }],
  };
}

const jp: readonly Example[] = [
  {
    id: 'disability',
    title: { id: 'Cacat total tetap, upah kecil', en: 'Total disability, on a low wage' },
    ask: 'jp',
    facts: (day) => ({ event: 'disability', ...inPension(day, '1500000') }),
  },
  {
    id: 'widow',
    title: { id: 'Meninggal, ada istri atau suami', en: 'Died, leaving a spouse' },
    ask: 'jp',
    facts: (day) => ({ event: 'death', spouse: 'true', ...inPension(day, '6000000') }),
  },
  {
    id: 'retirement',
    title: { id: 'Pensiun pada umur 60 tahun', en: 'Retiring at the age of 60' },
    ask: 'jp',
    facts: (day) => ({ event: 'retirement', ...inPension(day, '6000000'), birthDate: before(day, 12 * 60) }),
  },
];

const jkp: readonly Example[] = [
  {
    id: 'layoff',
    title: { id: 'Kena PHK, dua tahun membayar iuran', en: 'Laid off after two years of contributions' },
    ask: 'jkp',
    facts: () => ({ reason: 'layoff', wage: '4000000', paidMonths24: '24', consecutiveMonths: '24' }),
  },
];

/** The questions a programme answers; the cost of a month stands apart. */
const EXAMPLES: { readonly [programme in ProgrammeName]: readonly Example[] } = { jht, jkk, jkm, jp, jkp };

const from = reader(indonesia);

/** Decides an example as of a day with the law as it was then and is published today. */
function decided(example: Example, day: Day): Decided {
  const on = writeDate((example.on ?? ((same) => same))(day));
  const { decision, problems } = decideCase(from, { ask: example.ask, on, facts: example.facts(day) });
  if (decision === undefined) throw new Error(`${example.id}: ${problems.map(({ code }) => code).join(', ')}`);
  return { example, decision };
}

/** What the programme gives, example by example. */
export function benefitExamples(programme: ProgrammeName, day: Day): readonly Decided[] {
  return EXAMPLES[programme].map((example) => decided(example, day));
}

/** What a month costs a wage earner and the employer, all programmes at once. */
export function monthExample(day: Day): Decided {
  return decided(wageEarner, day);
}

/** The same on a wage above the ceilings. */
export function highMonthExample(day: Day): Decided {
  return decided(highWage, day);
}

/** A month of those who are no wage earners; `id` is the segment. */
export function otherMonths(day: Day): readonly Decided[] {
  return others.map((example) => decided(example, day));
}

/** What any ask answers for plain facts on a day, for what is no story of a person: terms and papers. */
export function asked(ask: string, day: Day, facts: { readonly [fact: string]: Raw }): Decision | undefined {
  return decideCase(from, { ask, on: writeDate(day), facts }).decision;
}
