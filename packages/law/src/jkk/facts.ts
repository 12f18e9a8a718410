// What JKK asks about a work accident: how it ended, what was lost and what was paid.

import { type Fact, type Scalar, whole } from '@jamin/engine';
import { rupiah } from '../membership/facts-contributions.ts';
import { disabilityTable } from './parameters-disability.ts';

/** A hundred billion rupiah: above every bill, so that a slip of the keys is noticed. */
const COST: Scalar = rupiah('0', '100000000000');

/** The names of the rows of the disability table, in its order. */
const parts: readonly string[] = disabilityTable.rows.flatMap(({ value }) =>
  Array.isArray(value) ? value.map((row) => String(row['name'])) : [],
);

export const outcome: Fact = {
  name: 'outcome',
  type: {
    kind: 'choice',
    values: ['temporary', 'partial-anatomical', 'partial-functional', 'total-disability', 'death'],
  },
  label: { id: 'Akibat kecelakaan kerja', en: 'Outcome of the accident' },
  question: {
    id: 'Bagaimana akhirnya: pulih, cacat sebagian anatomis, cacat sebagian fungsi, cacat total tetap, atau meninggal?',
    en: 'How did it end: recovered, loss of a part of the body, loss of function, total disability or death?',
  },
};

export const losses: Fact = {
  name: 'losses',
  type: {
    kind: 'list',
    most: 20,
    item: {
      part: { type: { kind: 'choice', values: parts } },
      functionLoss: { type: { kind: 'number', unit: 'fraction', decimals: 10, min: '0.0000000001', max: '1' } },
      steps: { type: { kind: 'number', unit: 'count', decimals: 0, min: '1', max: '10' }, default: whole(1n) },
      percent: { type: { kind: 'number', unit: 'count', decimals: 4, min: '0', max: '100' } },
    },
  },
  label: { id: 'Bagian tubuh atau fungsi yang hilang', en: 'Parts of the body or functions lost' },
  question: {
    id: 'Bagian tubuh atau fungsi mana yang hilang atau berkurang, menurut keterangan dokter?',
    en: "Which part of the body or which function was lost or reduced, by the doctor's statement?",
  },
};

export const incapacityDays: Fact = {
  name: 'incapacityDays',
  type: { kind: 'number', unit: 'days', decimals: 0, min: '0', max: '36500' },
  label: { id: 'Hari tidak mampu bekerja', en: 'Days unable to work' },
  question: {
    id: 'Berapa hari Anda tidak mampu bekerja, dihitung sejak kecelakaan?',
    en: 'For how many days could you not work, counted from the accident?',
  },
  default: whole(0n),
};

const transportLand: Fact = cost(
  'transport.land',
  { id: 'Ongkos angkutan darat, sungai, atau danau', en: 'Transport by land, river or lake' },
  {
    id: 'Berapa ongkos angkutan darat, sungai, atau danau yang Anda bayar setelah kecelakaan?',
    en: 'What did you pay for transport by land, river or lake after the accident?',
  },
);

const transportSea: Fact = cost(
  'transport.sea',
  { id: 'Ongkos angkutan laut', en: 'Transport by sea' },
  {
    id: 'Berapa ongkos angkutan laut yang Anda bayar setelah kecelakaan?',
    en: 'What did you pay for transport by sea after the accident?',
  },
);

const transportAir: Fact = cost(
  'transport.air',
  { id: 'Ongkos angkutan udara', en: 'Transport by air' },
  {
    id: 'Berapa ongkos angkutan udara yang Anda bayar setelah kecelakaan?',
    en: 'What did you pay for transport by air after the accident?',
  },
);

export const medicalCost: Fact = cost(
  'medicalCost',
  { id: 'Biaya pengobatan dan perawatan', en: 'Cost of treatment and care' },
  {
    id: 'Berapa biaya pengobatan dan perawatan akibat kecelakaan ini?',
    en: 'What did treatment and care after this accident cost?',
  },
);

export const homeCareCost: Fact = cost(
  'homeCareCost',
  { id: 'Biaya perawatan di rumah', en: 'Cost of home care' },
  { id: 'Berapa biaya perawatan di rumah?', en: 'What did care at home cost?' },
);

export const denture: Fact = cost(
  'denture',
  { id: 'Biaya gigi tiruan', en: 'Cost of a denture' },
  { id: 'Berapa biaya gigi tiruan?', en: 'What did a denture cost?' },
);

export const hearingAid: Fact = cost(
  'hearingAid',
  { id: 'Biaya alat bantu dengar', en: 'Cost of a hearing aid' },
  { id: 'Berapa biaya alat bantu dengar?', en: 'What did a hearing aid cost?' },
);

export const glasses: Fact = cost(
  'glasses',
  { id: 'Biaya kacamata', en: 'Cost of glasses' },
  { id: 'Berapa biaya kacamata?', en: 'What did glasses cost?' },
);

/** A bill that someone paid; what is not stated was not paid. */
function cost(name: string, label: Fact['label'], question: Fact['question']): Fact {
  return { name, type: COST, label, question, default: whole(0n) };
}

export const jkkFacts: readonly Fact[] = [
  outcome,
  losses,
  incapacityDays,
  transportLand,
  transportSea,
  transportAir,
  medicalCost,
  homeCareCost,
  denture,
  hearingAid,
  glasses,
];
