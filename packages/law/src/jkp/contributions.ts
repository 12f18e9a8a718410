// The parts of JKP: what is taken out of JKK and JKM, and what the government adds; nobody is billed for it apart.

import { type Expression, type Interpretation, type Rule, write as w } from '@jamin/engine';
import {
  reliefPadatKaryaJkpFromJkkOtherGroups,
  reliefPadatKaryaJkpFromJkkVeryLow,
} from '../membership/parameters-relief-industry.ts';
import { SEN } from '../membership/parameters-rounding.ts';
import { joinsJht, joinsJkk, joinsJkm, wageMonth } from '../membership/participation.ts';
import { CONTRIBUTION_ROUNDING, contributionRounding, monthDecides } from '../membership/readings-contributions.ts';
import { industryRelief } from '../membership/relief.ts';
import { monthlyWage } from '../membership/wage.ts';
import { contributionFromJkkRate, contributionFromJkmRate, contributionGovernmentRate, wageCap } from './parameters.ts';

const NOTHING = w.number('0', 'IDR');

const partsReading: Interpretation = {
  ruling: 17,
  question: { id: 'Kapan dan dari apa bagian JKP dihitung?', en: 'When and on what are the JKP parts worked out?' },
  choice: {
    id: 'Hanya bila ikut JKK, JKM, JHT, dan JKP; dari upah sampai 5.000.000. Tidak menambah tagihan dan jumlah.',
    en: 'Only with JKK, JKM, JHT and JKP; on the wage up to 5,000,000. They add nothing to the bill or the totals.',
  },
  because: {
    id: 'Pasal 4 ayat (3) dan Pasal 11. Apakah JKK menyimpan 0,14% di atas batas upah, tidak memengaruhi angka ini.',
    en: 'Articles 4(3) and 11. Whether JKK keeps 0.14% above the cap does not touch these figures.',
  },
  confidence: 'medium',
  matters: { when: w.above(w.ref(monthlyWage), w.value(wageCap)) },
};

const firstMonthReading: Interpretation = {
  ruling: 9,
  question: { id: 'Bulan iuran JKP yang pertama?', en: 'Which is the first JKP contribution month?' },
  choice: { id: 'Februari 2021.', en: 'February 2021.' },
  because: {
    id: 'PP 37/2021 berlaku mulai 2 Februari 2021 dan tidak menyebut bulan iuran pertamanya.',
    en: 'PP 37/2021 is in force from 2 February 2021 and does not name its first contribution month.',
  },
  confidence: 'medium',
  matters: { from: '2021-02-01', to: '2021-02-28' },
};

const firstNewRateReading: Interpretation = {
  ruling: 9,
  question: { id: 'Sejak bulan mana iuran JKP 0,36%?', en: 'From which month on is the JKP contribution 0.36%?' },
  choice: { id: 'Februari 2025.', en: 'February 2025.' },
  because: {
    id: 'PP 7/2025, terbit pada hari yang sama dengan PP 6/2025, mulai dengan Februari 2025.',
    en: 'PP 7/2025, of the same day as PP 6/2025, starts with February 2025.',
  },
  confidence: 'medium',
  matters: { from: '2025-02-01', to: '2025-02-28' },
};

const fromJkmReading: Interpretation = {
  ruling: 10,
  question: {
    id: 'Apakah sebagian JKM masih menjadi JKP sejak Februari 2025?',
    en: 'Does a part of JKM still go to JKP from February 2025?',
  },
  choice: { id: 'Tidak.', en: 'No.' },
  because: {
    id: 'Iuran 0,36% tidak menyisakan tempat baginya, walau Pasal 18A PP 44/2015 tidak dicabut dengan tegas.',
    en: 'The 0.36% leaves no room for it, though article 18A of PP 44/2015 was not expressly repealed.',
  },
  confidence: 'medium',
  matters: { from: '2025-02-01' },
};

/** Whether the month counts for JKP. */
export const member: Rule = {
  id: 'jkp.contributions.member',
  label: { id: 'Peserta JKP bulan itu', en: 'JKP member in that month' },
  type: 'boolean',
  versions: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      citations: [{ instrument: 'uu-24-2011', article: '6', note: 'four programmes; JKP is not yet one of them' }],
      formula: w.truth(false),
    },
    {
      from: '2021-02-01',
      published: '2021-02-02',
      citations: [
        { instrument: 'pp-37-2021', article: '4', paragraph: '3' },
        { instrument: 'pp-6-2025', article: '4', paragraph: '3' },
      ],
      text: {
        id: 'Peserta JKP adalah pekerja yang juga ikut JKK, JKM, dan JHT.',
        en: 'A JKP member is a worker who has also joined JKK, JKM and JHT.',
      },
      formula: w.all(
        w.ref(wageMonth),
        w.ref(joinsJkk),
        w.ref(joinsJkm),
        w.ref(joinsJht),
        w.any(w.not(w.given('programmes')), w.has('programmes', 'JKP')),
      ),
    },
  ],
  interpretations: [firstMonthReading, firstNewRateReading],
};

/** The wage up to the JKP ceiling. */
export const cappedWage: Rule = {
  id: 'jkp.contributions.capped-wage',
  label: { id: 'Upah untuk iuran JKP', en: 'Wage for JKP contributions' },
  type: 'IDR',
  versions: [
    {
      from: '2021-02-01',
      published: '2021-02-02',
      citations: [
        { instrument: 'pp-37-2021', article: '11', paragraph: '7' },
        { instrument: 'pp-6-2025', article: '11', paragraph: '7' },
      ],
      text: {
        id: 'Upah sebulan sebagai dasar iuran JKP ada batas tertingginya.',
        en: 'The monthly wage for JKP contributions has a ceiling.',
      },
      formula: w.least(w.ref(monthlyWage), w.value(wageCap)),
    },
  ],
  interpretations: [partsReading],
};

function part(rate: Expression): Expression {
  return w.choose(
    w.when(w.ref(member), w.round(w.times(w.ref(cappedWage), rate), 'half-up', SEN, CONTRIBUTION_ROUNDING)),
    NOTHING,
  );
}

/** The part of JKK that goes to JKP. */
export const recomposed: Rule = {
  id: 'jkp.contributions.recomposed',
  label: { id: 'Bagian JKK untuk JKP', en: 'Part of JKK that goes to JKP' },
  type: 'IDR',
  versions: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      citations: [
        { instrument: 'pp-37-2021', article: '11', paragraph: '5', letter: 'a' },
        { instrument: 'pp-6-2025', article: '11', paragraph: '5' },
        { instrument: 'pp-7-2025', article: '9', paragraph: '1' },
      ],
      text: {
        id: 'Sebagian upah diambil dari iuran JKK; selama keringanan padat karya kurang untuk risiko sangat rendah.',
        en: 'A share of the wage is taken from JKK; in the labour-intensive relief less for the very low risk group.',
      },
      formula: part(
        w.choose(
          w.when(w.not(w.ref(industryRelief)), w.value(contributionFromJkkRate)),
          w.when(w.equal(w.fact('riskGroup'), w.word('very-low')), w.value(reliefPadatKaryaJkpFromJkkVeryLow)),
          w.value(reliefPadatKaryaJkpFromJkkOtherGroups),
        ),
      ),
    },
  ],
  interpretations: [contributionRounding, monthDecides, partsReading],
};

/** The part of JKM that went to JKP before February 2025. */
export const recomposedJkm: Rule = {
  id: 'jkp.contributions.recomposed-jkm',
  label: { id: 'Bagian JKM untuk JKP', en: 'Part of JKM that goes to JKP' },
  type: 'IDR',
  versions: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      citations: [
        { instrument: 'pp-37-2021', article: '11', paragraph: '5', letter: 'b' },
        { instrument: 'pp-6-2025', article: '11', paragraph: '5' },
      ],
      text: {
        id: 'Sebagian upah diambil dari iuran JKM sampai Januari 2025.',
        en: 'A share of the wage was taken from JKM up to January 2025.',
      },
      formula: part(w.value(contributionFromJkmRate)),
    },
  ],
  interpretations: [contributionRounding, monthDecides, partsReading, fromJkmReading],
};

/** What the central government adds. */
export const government: Rule = {
  id: 'jkp.contributions.government',
  label: { id: 'Iuran JKP dari pemerintah', en: 'JKP contribution of the government' },
  type: 'IDR',
  versions: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      citations: [
        { instrument: 'pp-37-2021', article: '11', paragraph: '4' },
        { instrument: 'pp-6-2025', article: '11', paragraph: '4' },
      ],
      text: {
        id: 'Pemerintah pusat membayar bagiannya dari upah sebulan.',
        en: 'The central government pays a share of the monthly wage.',
      },
      formula: part(w.value(contributionGovernmentRate)),
    },
  ],
  interpretations: [contributionRounding, monthDecides, partsReading],
};

export const jkpContributionsRules: readonly Rule[] = [member, cappedWage, recomposed, recomposedJkm, government];
