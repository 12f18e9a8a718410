// The costs that JKK pays back after a work accident, each up to its own limit and never rounded.

import { type Expression, type Parameter, type Rule, write as w } from '@jamin/engine';
import { isPmi } from './benefits.ts';
import {
  benefitDentureCap,
  benefitGlassesCap,
  benefitHearingAidCap,
  benefitHomecareCap,
  benefitTransportAir,
  benefitTransportLand,
  benefitTransportSea,
} from './parameters-costs.ts';
import { pmiGlassesCap, pmiHearingAidCap, pmiHomecareCap, pmiMedicalAbroadCap } from './parameters-pmi.ts';
import { costsReading, pmiOutsideReading } from './readings.ts';

const NOTHING = w.number('0', 'IDR');

const citations: Rule['versions'][number]['citations'] = [
  { instrument: 'pp-44-2015', annex: 'III' },
  { instrument: 'pp-82-2019', annex: 'III' },
];

/** A cost up to its limit; without a cost no limit is looked up. */
function upTo(name: string, cap: Expression): Expression {
  return w.choose(w.when(w.equal(w.fact(name), NOTHING), NOTHING), w.least(w.fact(name), cap));
}

/** The limit of a migrant worker, or that of everyone else. */
function limit(pmiCap: Parameter, cap: Parameter): Expression {
  return w.choose(w.when(isPmi, w.value(pmiCap)), w.value(cap));
}

const landOrSeaOrAir = w.plus(w.fact('transport.land'), w.fact('transport.sea'), w.fact('transport.air'));

export const pengangkutan: Rule = {
  id: 'jkk.costs.pengangkutan',
  label: { id: 'Penggantian ongkos pengangkutan', en: 'Transport cost' },
  type: 'IDR',
  versions: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      citations,
      text: {
        id: 'Ongkos ke rumah sakit atau ke rumah diganti; tiap jenis angkutan ada batasnya sendiri.',
        en: 'Transport to hospital or home is paid back; each mode has a limit of its own.',
      },
      formula: w.choose(
        w.when(w.all(isPmi, w.above(landOrSeaOrAir, NOTHING)), w.undecided('pmi-transport-not-read')),
        w.when(isPmi, NOTHING),
        w.plus(
          upTo('transport.land', w.value(benefitTransportLand)),
          upTo('transport.sea', w.value(benefitTransportSea)),
          upTo('transport.air', w.value(benefitTransportAir)),
        ),
      ),
    },
  ],
  interpretations: [costsReading],
};

const pmiCareOutside: Rule = {
  id: 'jkk.costs.pmi-care-outside',
  label: {
    id: 'Biaya pengobatan PMI sebelum berangkat atau setelah pulang',
    en: 'Medical cost of a PMI before leaving or after returning',
  },
  type: 'IDR',
  versions: [
    {
      from: '2023-02-22',
      published: '2023-02-22',
      citations: [{ instrument: 'permenaker-4-2023' }],
      formula: w.fact('medicalCost'),
    },
  ],
  interpretations: [pmiOutsideReading],
};

const pmiCare: Rule = {
  id: 'jkk.costs.pmi-care',
  label: { id: 'Penggantian biaya pengobatan PMI', en: 'Medical cost of a PMI' },
  type: 'IDR',
  versions: [
    {
      from: '2023-02-22',
      published: '2023-02-22',
      citations: [{ instrument: 'permenaker-4-2023' }],
      text: {
        id: 'Biaya pengobatan di negara penempatan diganti sampai batasnya.',
        en: 'Treatment in the country of placement is paid back up to a limit.',
      },
      formula: w.choose(
        w.when(w.equal(w.fact('medicalCost'), NOTHING), NOTHING),
        w.when(
          w.equal(w.fact('phase'), w.word('during')),
          w.least(w.fact('medicalCost'), w.value(pmiMedicalAbroadCap)),
        ),
        w.ref(pmiCareOutside),
      ),
    },
  ],
};

export const perawatan: Rule = {
  id: 'jkk.costs.perawatan',
  label: { id: 'Biaya pengobatan dan perawatan', en: 'Treatment and care' },
  type: 'IDR',
  versions: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      citations: [
        { instrument: 'pp-44-2015', article: '25', paragraph: '2', letter: 'a' },
        { instrument: 'pp-82-2019', article: '25', paragraph: '2', letter: 'a' },
      ],
      text: {
        id:
          'Perawatan dan pengobatan diberikan sesuai kebutuhan medis. Biayanya tidak dibatasi, kecuali bagi pekerja ' +
          'migran: untuk mereka ada batasnya.',
        en:
          'Treatment and care are given by medical need. There is no limit on the cost, except for migrant workers: ' +
          'for them there is one.',
      },
      formula: w.choose(w.when(isPmi, w.ref(pmiCare)), w.fact('medicalCost')),
    },
  ],
  interpretations: [costsReading],
};

export const homecare: Rule = {
  id: 'jkk.costs.homecare',
  label: { id: 'Perawatan di rumah', en: 'Home care' },
  type: 'IDR',
  versions: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      citations: [
        { instrument: 'pp-82-2019', annex: 'III', note: 'A.1.m' },
        { instrument: 'permenaker-4-2023', note: 'PMI' },
      ],
      text: {
        id: 'Perawatan di rumah paling lama 1 tahun, sampai batas biayanya.',
        en: 'Home care for at most 1 year, up to a limit of cost.',
      },
      formula: upTo('homeCareCost', limit(pmiHomecareCap, benefitHomecareCap)),
    },
  ],
  interpretations: [costsReading],
};

export const gigiTiruan: Rule = {
  id: 'jkk.costs.gigi-tiruan',
  label: { id: 'Gigi tiruan', en: 'Denture' },
  type: 'IDR',
  versions: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      citations,
      text: {
        id: 'Biaya gigi tiruan diganti sampai batasnya.',
        en: 'The cost of a denture is paid back up to a limit.',
      },
      formula: w.choose(
        w.when(w.all(isPmi, w.above(w.fact('denture'), NOTHING)), w.undecided('pmi-denture-not-read')),
        w.when(isPmi, NOTHING),
        upTo('denture', w.value(benefitDentureCap)),
      ),
    },
  ],
  interpretations: [costsReading],
};

export const alatBantuDengar: Rule = {
  id: 'jkk.costs.alat-bantu-dengar',
  label: { id: 'Alat bantu dengar', en: 'Hearing aid' },
  type: 'IDR',
  versions: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      citations: [
        { instrument: 'pp-82-2019', annex: 'III' },
        { instrument: 'permenaker-4-2023', note: 'PMI' },
      ],
      text: {
        id: 'Biaya alat bantu dengar diganti sampai batasnya.',
        en: 'The cost of a hearing aid is paid back up to a limit.',
      },
      formula: upTo('hearingAid', limit(pmiHearingAidCap, benefitHearingAidCap)),
    },
  ],
  interpretations: [costsReading],
};

export const kacamata: Rule = {
  id: 'jkk.costs.kacamata',
  label: { id: 'Kacamata', en: 'Glasses' },
  type: 'IDR',
  versions: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      citations: [
        { instrument: 'pp-82-2019', annex: 'III' },
        { instrument: 'permenaker-4-2023', note: 'PMI' },
      ],
      text: {
        id: 'Biaya kacamata diganti sampai batasnya.',
        en: 'The cost of glasses is paid back up to a limit.',
      },
      formula: upTo('glasses', limit(pmiGlassesCap, benefitGlassesCap)),
    },
  ],
  interpretations: [costsReading],
};

export const jkkCostsRules: readonly Rule[] = [
  pengangkutan,
  pmiCareOutside,
  pmiCare,
  perawatan,
  homecare,
  gigiTiruan,
  alatBantuDengar,
  kacamata,
];
