// The scholarship that JKK and JKM share: the most that can be paid for the children over all their years of schooling.

import { type Expression, type Rule, write as w } from '@jamin/engine';
import { beasiswaMaxChildren, beasiswaMaxTotal, beasiswaTable } from './parameters-scholarship.ts';
import { eventDecidesReading, manyChildrenReading, oldScholarshipReading, scholarshipReading } from './readings.ts';

const LEVELS = ['tk-sd', 'smp', 'sma', 'university'];
const NO_YEARS = w.number('0', 'years');
const ONE_YEAR = w.number('1', 'years');

const NOTHING = w.number('0', 'IDR');

const children = w.list('children');

export const hasChildren: Expression = w.above(w.countOf(children, 'child', w.truth(true)), w.number('0'));

const hasYearLeft = w.someOf(
  children,
  'child',
  w.any(...LEVELS.map((level) => w.above(w.item('child', level), NO_YEARS))),
);

/** The years left of one level, up to the most that is paid, times the amount of a year. */
function levelSum(level: string): Expression {
  const years = w.least(w.item('child', level), w.cell(beasiswaTable, w.word(level), 'max_years'));
  return w.times(w.over(years, ONE_YEAR), w.cell(beasiswaTable, w.word(level), 'per_year'));
}

const once: Rule = {
  id: 'jkk.scholarship.once',
  label: { id: 'Beasiswa satu kali', en: 'Scholarship paid once' },
  type: 'IDR',
  versions: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      citations: [{ instrument: 'pp-44-2015', article: '25', paragraph: '3' }],
      text: {
        id: 'Beasiswa untuk setiap peserta, satu kali, bila ada anak sah yang masih sekolah.',
        en: 'A scholarship for each participant, once, if a legitimate child is still in school.',
      },
      formula: w.choose(w.when(hasYearLeft, w.value(beasiswaMaxTotal)), NOTHING),
    },
  ],
  interpretations: [oldScholarshipReading],
};

const byLevel: Rule = {
  id: 'jkk.scholarship.by-level',
  label: { id: 'Beasiswa menurut jenjang', en: 'Scholarship by level of school' },
  type: 'IDR',
  versions: [
    {
      from: '2019-12-02',
      published: '2019-12-02',
      citations: [
        { instrument: 'pp-82-2019', article: '25', paragraph: '3' },
        { instrument: 'pp-82-2019', article: '34', paragraph: '3' },
        { instrument: 'pp-82-2019', annex: 'III' },
      ],
      text: {
        id: 'Beasiswa tiap tahun menurut jenjang sekolah, untuk paling banyak dua anak.',
        en: 'A yearly scholarship by level of school, for at most two children.',
      },
      formula: w.largest(w.value(beasiswaMaxChildren), children, 'child', w.plus(...LEVELS.map(levelSum))),
    },
  ],
  interpretations: [scholarshipReading, manyChildrenReading],
};

export const scholarship: Rule = {
  id: 'jkk.scholarship.scholarship',
  label: { id: 'Beasiswa paling banyak untuk semua tahun', en: 'The most scholarship over all years' },
  type: 'IDR',
  versions: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      citations: [{ instrument: 'pp-44-2015', article: '25', paragraph: '3' }],
      formula: w.ref(once),
    },
    {
      from: '2019-12-02',
      published: '2019-12-02',
      citations: [{ instrument: 'pp-82-2019', article: '25', paragraph: '3' }],
      formula: w.ref(byLevel),
    },
  ],
  /** A yearly scholarship could also have begun for the children of an older death. */
  interpretations: [{ ...eventDecidesReading, matters: { to: '2019-12-01' } }],
};

export const jkkScholarshipRules: readonly Rule[] = [once, byLevel, scholarship];
