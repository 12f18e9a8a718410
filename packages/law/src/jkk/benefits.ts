// What JKK pays in cash after a work accident: temporary incapacity, death, periodic grant, funeral and scholarship.

import { type Expression, type Rule, write as w } from '@jamin/engine';
import { RUPIAH } from '../membership/parameters-rounding.ts';
import { isSegment } from '../membership/participation.ts';
import { benefitRounding } from '../membership/readings-general.ts';
import {
  benefitDeathFactor,
  benefitDeathMin,
  benefitFuneral,
  benefitPeriodic,
  benefitStmb,
  benefitStmbDayDivisor,
  benefitWageMultiple,
} from './parameters-benefits.ts';
import { pmiDeath } from './parameters-pmi.ts';
import { deathGrantReading, eventDecidesReading, incapacityReading, pmiOutsideReading, ROUNDING } from './readings.ts';
import { hasChildren, scholarship } from './scholarship.ts';
import { benefitWage } from './wage.ts';

const NOTHING = w.number('0', 'IDR');
const ONE_MONTH = w.number('1', 'months');

export const isPmi: Expression = isSegment('PMI');
/** Said to be while working abroad; where nothing is said, the weaker reading counts. */
const duringWork = w.all(w.given('phase'), w.equal(w.fact('phase'), w.word('during')));
const died = w.equal(w.fact('outcome'), w.word('death'));
const diedOrDisabled = w.isOneOf(w.fact('outcome'), 'death', 'total-disability');

/** STMB of the stated days on a wage; also used for the wage that should have been reported. */
export function incapacityOn(wage: Expression): Expression {
  const months = w.times(w.over(w.fact('incapacityDays'), w.value(benefitStmbDayDivisor)), ONE_MONTH);
  const shares = w.over(w.tiers(benefitStmb, months), ONE_MONTH);
  return w.round(w.times(wage, shares), 'half-up', RUPIAH, ROUNDING);
}

/** The death benefit on a wage; also used for the wage that should have been reported. */
export function deathGrantOn(wage: Expression): Expression {
  const fromWage = w.times(w.value(benefitDeathFactor), w.value(benefitWageMultiple), wage);
  return w.round(w.greatest(fromWage, w.value(benefitDeathMin)), 'half-up', RUPIAH, ROUNDING);
}

const dailyIncapacity: Rule = {
  id: 'jkk.benefits.daily-incapacity',
  label: { id: 'STMB dari hari tidak mampu bekerja', en: 'STMB from the days of incapacity' },
  type: 'IDR',
  versions: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      citations: [
        { instrument: 'pp-44-2015', annex: 'III' },
        { instrument: 'pp-82-2019', annex: 'III' },
      ],
      text: {
        id: 'Selama sementara tidak mampu bekerja, bagian tertentu dari upah diganti, menurut bulan ke berapa.',
        en: 'While temporarily unable to work, a share of the wage is replaced, by the month of incapacity.',
      },
      formula: incapacityOn(w.ref(benefitWage)),
    },
  ],
  interpretations: [incapacityReading, eventDecidesReading, benefitRounding],
};

export const stmb: Rule = {
  id: 'jkk.benefits.stmb',
  label: { id: 'Santunan sementara tidak mampu bekerja (STMB)', en: 'Temporary incapacity benefit (STMB)' },
  type: 'IDR',
  versions: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      citations: [
        { instrument: 'pp-44-2015', annex: 'III' },
        { instrument: 'pp-82-2019', article: '25', paragraph: '2', letter: 'b' },
        { instrument: 'permenaker-4-2023', article: '34', note: 'lists no STMB for PMI' },
      ],
      text: {
        id: 'Peserta yang sementara tidak mampu bekerja mendapat STMB; pekerja migran tidak.',
        en: 'A participant who is temporarily unable to work receives STMB; a migrant worker does not.',
      },
      formula: w.choose(
        w.when(isPmi, NOTHING),
        w.when(w.equal(w.fact('incapacityDays'), w.number('0', 'days')), NOTHING),
        w.ref(dailyIncapacity),
      ),
    },
  ],
};

const deathGrant: Rule = {
  id: 'jkk.benefits.death-grant',
  label: { id: 'Santunan kematian dari upah', en: 'Death benefit from the wage' },
  type: 'IDR',
  versions: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      citations: [
        { instrument: 'pp-44-2015', annex: 'III' },
        { instrument: 'pp-82-2019', annex: 'III' },
      ],
      text: {
        id: 'Santunan kematian: persentase x kelipatan x upah sebulan, paling sedikit sebesar santunan kematian JKM.',
        en: 'The death benefit is a percentage x a multiple x the monthly wage, at least the death grant of JKM.',
      },
      formula: deathGrantOn(w.ref(benefitWage)),
    },
  ],
  interpretations: [deathGrantReading, eventDecidesReading, benefitRounding],
};

const pmiDeathGrantOutside: Rule = {
  id: 'jkk.benefits.pmi-death-grant-outside',
  label: {
    id: 'Santunan kematian JKK bagi PMI sebelum berangkat atau setelah pulang',
    en: 'JKK death benefit of a PMI before leaving or after returning',
  },
  type: 'IDR',
  versions: [
    {
      from: '2023-02-22',
      published: '2023-02-22',
      citations: [{ instrument: 'permenaker-4-2023', article: '27', paragraph: '1', letter: 'c' }],
      formula: w.value(pmiDeath),
    },
  ],
  interpretations: [pmiOutsideReading],
};

const pmiDeathGrant: Rule = {
  id: 'jkk.benefits.pmi-death-grant',
  label: { id: 'Santunan kematian JKK bagi PMI', en: 'JKK death benefit of a PMI' },
  type: 'IDR',
  versions: [
    {
      from: '2023-02-22',
      published: '2023-02-22',
      citations: [{ instrument: 'permenaker-4-2023', article: '27', paragraph: '1', letter: 'c' }],
      text: {
        id: 'Ahli waris pekerja migran yang meninggal karena kecelakaan kerja mendapat satu santunan sekaligus.',
        en: 'The heirs of a migrant worker killed by a work accident receive one lump sum.',
      },
      formula: w.choose(w.when(duringWork, w.value(pmiDeath)), w.ref(pmiDeathGrantOutside)),
    },
  ],
};

export const santunanKematian: Rule = {
  id: 'jkk.benefits.santunan-kematian',
  label: { id: 'Santunan kematian', en: 'Death benefit' },
  type: 'IDR',
  versions: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      citations: [
        { instrument: 'pp-44-2015', article: '25', paragraph: '2' },
        { instrument: 'pp-82-2019', article: '25', paragraph: '2', letter: 'b' },
      ],
      text: {
        id: 'Santunan kematian dibayar bila peserta meninggal karena kecelakaan kerja.',
        en: 'The death benefit is paid when the participant dies of a work accident.',
      },
      formula: w.choose(w.when(w.not(died), NOTHING), w.when(isPmi, w.ref(pmiDeathGrant)), w.ref(deathGrant)),
    },
  ],
};

export const santunanBerkala: Rule = {
  id: 'jkk.benefits.santunan-berkala',
  label: { id: 'Santunan berkala (dibayar sekaligus)', en: 'Periodic grant (paid at once)' },
  type: 'IDR',
  versions: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      citations: [
        { instrument: 'pp-44-2015', annex: 'III' },
        { instrument: 'pp-82-2019', annex: 'III' },
      ],
      text: {
        id: 'Santunan berkala 24 bulan dibayar sekaligus bila peserta meninggal atau cacat total tetap.',
        en: 'The periodic grant of 24 months is paid at once on death or permanent total disability.',
      },
      formula: w.choose(w.when(w.all(w.not(isPmi), diedOrDisabled), w.value(benefitPeriodic)), NOTHING),
    },
  ],
  interpretations: [eventDecidesReading],
};

export const biayaPemakaman: Rule = {
  id: 'jkk.benefits.biaya-pemakaman',
  label: { id: 'Biaya pemakaman', en: 'Funeral cost' },
  type: 'IDR',
  versions: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      citations: [
        { instrument: 'pp-44-2015', annex: 'III' },
        { instrument: 'pp-82-2019', annex: 'III' },
      ],
      text: {
        id: 'Biaya pemakaman dibayar bila peserta meninggal karena kecelakaan kerja.',
        en: 'The funeral cost is paid when the participant dies of a work accident.',
      },
      formula: w.choose(w.when(w.all(w.not(isPmi), died), w.value(benefitFuneral)), NOTHING),
    },
  ],
  interpretations: [eventDecidesReading],
};

export const beasiswa: Rule = {
  id: 'jkk.benefits.beasiswa',
  label: { id: 'Beasiswa anak', en: "Children's scholarship" },
  type: 'IDR',
  versions: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      citations: [
        { instrument: 'pp-44-2015', article: '25', paragraph: '3' },
        { instrument: 'pp-82-2019', article: '25', paragraph: '3' },
      ],
      text: {
        id: 'Beasiswa diberikan bila peserta meninggal atau cacat total tetap, tanpa masa iur minimum.',
        en: 'The scholarship is given on death or permanent total disability, without a minimum period.',
      },
      formula: w.choose(w.when(w.all(diedOrDisabled, hasChildren), w.ref(scholarship)), NOTHING),
    },
  ],
};

export const jkkBenefitsRules: readonly Rule[] = [
  dailyIncapacity,
  stmb,
  deathGrant,
  pmiDeathGrantOutside,
  pmiDeathGrant,
  santunanKematian,
  santunanBerkala,
  biayaPemakaman,
  beasiswa,
];
