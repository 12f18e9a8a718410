// At what age a person retires, and from which month a pension runs.

import { type Expression, type Rule, type RuleVersion, write as w } from '@jamin/engine';
import { lawAsKnown, lawOfTheDay, leapDay } from '../membership/readings-general.ts';
import { BIRTHDAYS_MOST } from './facts.ts';
import { programmeStart } from './parameters.ts';
import {
  retirementAge as ageInForce,
  deferMaxYears,
  retirementAgeHighest,
  retirementAgeLowest,
} from './parameters-retirement.ts';
import { ageReading, disabilityReading, retirementReading } from './readings.ts';

const START: Pick<RuleVersion, 'from' | 'published'> = { from: '2015-07-01', published: '2015-06-30' };
const RETIREMENT_DATE_ID = 'jp.retirement.retirement-date';
const birthDate = w.fact('birthDate');
const age = w.item('age');

export const retirementAge: Rule = {
  id: 'jp.retirement.retirement-age',
  label: { id: 'Usia pensiun', en: 'Retirement age' },
  type: 'years',
  versions: [
    {
      ...START,
      citations: [
        { instrument: 'pp-45-2015', article: '15', paragraph: '1' },
        { instrument: 'pp-45-2015', article: '15', paragraph: '2' },
        { instrument: 'pp-45-2015', article: '15', paragraph: '3' },
      ],
      text: {
        id:
          'Usia pensiun pertama kali 56 tahun; mulai 1 Januari 2019 57 tahun; lalu naik satu tahun tiap tiga tahun ' +
          'sampai 65 tahun.',
        en: 'The retirement age is 56 at first, 57 from 1 January 2019, and rises by a year every three years to 65.',
      },
      formula: w.first(
        w.range(w.value(retirementAgeLowest), w.value(retirementAgeHighest), BIRTHDAYS_MOST),
        'age',
        w.atMost(w.value(ageInForce, w.greatest(w.addYears(birthDate, age), w.value(programmeStart))), age),
        age,
        w.value(retirementAgeHighest),
      ),
    },
  ],
  interpretations: [lawOfTheDay, lawAsKnown, ageReading],
};

export const retirementDate: Rule = {
  id: RETIREMENT_DATE_ID,
  label: { id: 'Hari mencapai usia pensiun', en: 'Day on which the retirement age is reached' },
  type: 'date',
  versions: [
    {
      ...START,
      citations: [{ instrument: 'pp-45-2015', article: '15' }],
      formula: w.addYears(birthDate, w.ref(retirementAge)),
    },
  ],
  interpretations: [leapDay(birthDate, w.ref({ id: RETIREMENT_DATE_ID })), ageReading],
};

export const retired: Rule = {
  id: 'jp.retirement.retired',
  label: { id: 'Sudah mencapai usia pensiun', en: 'The retirement age is reached' },
  type: 'boolean',
  versions: [
    {
      ...START,
      citations: [{ instrument: 'pp-45-2015', article: '15' }],
      formula: w.atLeast(w.eventDay, w.ref(retirementDate)),
    },
  ],
};

function nextMonth(day: Expression): Expression {
  return w.addMonths(w.dated('first-of-month', day), w.number('1', 'months'));
}

export const fromRetirement: Rule = {
  id: 'jp.retirement.from-retirement',
  label: { id: 'Pensiun hari tua mulai', en: 'Start of the old-age pension' },
  type: 'date',
  versions: [
    {
      ...START,
      citations: [
        { instrument: 'pp-45-2015', article: '15', paragraph: '4' },
        { instrument: 'pp-45-2015', article: '19', paragraph: '3' },
      ],
      text: {
        id: 'Hak timbul tanggal 1 bulan berikutnya; yang masih bekerja boleh menunda paling lama tiga tahun.',
        en: 'The right arises on the first of the next month; who still works may wait at most three years.',
      },
      formula: nextMonth(w.least(w.eventDay, w.addYears(w.ref(retirementDate), w.value(deferMaxYears)))),
    },
  ],
  interpretations: [retirementReading],
};

export const fromDisability: Rule = {
  id: 'jp.retirement.from-disability',
  label: { id: 'Pensiun cacat mulai', en: 'Start of the disability pension' },
  type: 'date',
  versions: [
    {
      ...START,
      citations: [{ instrument: 'pp-45-2015', article: '20', paragraph: '4' }],
      text: {
        id: 'Hak timbul tanggal 1 bulan berikutnya setelah cacat total tetap ditetapkan.',
        en: 'The right arises on the first of the month after the determination of total disability.',
      },
      formula: nextMonth(w.eventDay),
    },
  ],
  interpretations: [disabilityReading],
};

export const fromDeath: Rule = {
  id: 'jp.retirement.from-death',
  label: { id: 'Pensiun ahli waris mulai', en: 'Start of the survivors’ pension' },
  type: 'date',
  versions: [
    {
      ...START,
      citations: [{ instrument: 'pp-45-2015', article: '21', paragraph: '4' }],
      text: {
        id: 'Hak timbul tanggal 1 bulan berikutnya setelah peserta meninggal.',
        en: 'The right arises on the first of the month after the death.',
      },
      formula: nextMonth(w.eventDay),
    },
  ],
};

export const from: Rule = {
  id: 'jp.retirement.from',
  label: { id: 'Mulai dibayar', en: 'Paid from' },
  type: 'date',
  versions: [
    {
      ...START,
      citations: [{ instrument: 'pp-45-2015', article: '16' }],
      formula: w.choose(
        w.when(w.equal(w.fact('event'), w.word('retirement')), w.ref(fromRetirement)),
        w.when(w.equal(w.fact('event'), w.word('disability')), w.ref(fromDisability)),
        w.ref(fromDeath),
      ),
    },
  ],
};

export const retirementRules: readonly Rule[] = [
  retirementAge,
  retirementDate,
  retired,
  fromRetirement,
  fromDisability,
  fromDeath,
  from,
];
