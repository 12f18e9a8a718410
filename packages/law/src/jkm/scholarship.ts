// The scholarship of JKM: the same sums as in JKK, but only after enough months of contributions.

import { type Rule, write as w } from '@jamin/engine';
import { isPmi } from '../jkk/benefits.ts';
import { beasiswaJkmMinContributionMonths } from '../jkk/parameters-scholarship.ts';
import { hasChildren, scholarship } from '../jkk/scholarship.ts';
import { fullPackage } from './benefits.ts';
import { contributionMonthsReading, pmiScholarshipReading } from './readings.ts';

const NOTHING = w.number('0', 'IDR');

const pmiBeasiswa: Rule = {
  id: 'jkm.scholarship.pmi-beasiswa',
  label: { id: 'Beasiswa anak PMI', en: "Scholarship of a PMI's children" },
  type: 'IDR',
  versions: [
    {
      from: '2023-02-22',
      published: '2023-02-22',
      citations: [{ instrument: 'permenaker-4-2023' }],
      text: {
        id: 'Anak pekerja migran mendapat beasiswa untuk paling banyak dua anak.',
        en: 'The children of a migrant worker receive a scholarship, at most two children.',
      },
      formula: w.ref(scholarship),
    },
  ],
  interpretations: [pmiScholarshipReading],
};

const afterEnoughMonths: Rule = {
  id: 'jkm.scholarship.after-enough-months',
  label: { id: 'Beasiswa bila masa iur cukup', en: 'Scholarship if the months of contributions suffice' },
  type: 'IDR',
  versions: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      citations: [
        { instrument: 'pp-44-2015', article: '34', paragraph: '1', letter: 'd' },
        { instrument: 'pp-82-2019', article: '34', paragraph: '1', letter: 'd' },
      ],
      text: {
        id: 'Beasiswa JKM memerlukan masa iur paling singkat 5 tahun; sejak 2 Desember 2019 paling singkat 3 tahun.',
        en: 'The JKM scholarship needs at least 5 years of contributions; since 2 December 2019 at least 3 years.',
      },
      formula: w.choose(
        w.when(w.atLeast(w.fact('contributionMonths'), w.value(beasiswaJkmMinContributionMonths)), w.ref(scholarship)),
        NOTHING,
      ),
    },
  ],
  interpretations: [contributionMonthsReading],
};

export const beasiswa: Rule = {
  id: 'jkm.scholarship.beasiswa',
  label: { id: 'Beasiswa anak', en: "Children's scholarship" },
  type: 'IDR',
  versions: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      citations: [
        { instrument: 'pp-44-2015', article: '34', paragraph: '1', letter: 'd' },
        { instrument: 'pp-82-2019', article: '34', paragraph: '1', letter: 'd' },
        { instrument: 'pp-82-2019', article: '34', paragraph: '3' },
      ],
      text: {
        id: 'Beasiswa diberikan bila ada anak yang masih sekolah.',
        en: 'The scholarship is given if a child is still in school.',
      },
      formula: w.choose(
        w.when(w.not(hasChildren), NOTHING),
        w.when(isPmi, w.ref(pmiBeasiswa)),
        w.when(w.not(w.ref(fullPackage)), NOTHING),
        w.when(w.equal(w.ref(scholarship), NOTHING), NOTHING),
        w.ref(afterEnoughMonths),
      ),
    },
  ],
};

export const jkmScholarshipRules: readonly Rule[] = [pmiBeasiswa, afterEnoughMonths, beasiswa];
