// What the law asks about a claim of JHT and about the account behind it.

import type { Fact, Type } from '@jamin/engine';
import { ratesByYear, rupiah } from '../membership/facts-contributions.ts';

const YES_OR_NO: Type = { kind: 'boolean' };

/** One trillion rupiah: above every account. */
const ACCOUNT_MAX = '1000000000000';

/** A hundred years of months. */
const CONTRIBUTIONS_MOST = 1200;

/** Payments out of one account: few in practice. */
const PAYMENTS_MOST = 50;

export const ground: Fact = {
  name: 'ground',
  type: {
    kind: 'choice',
    values: [
      'age',
      'company-retirement',
      'resignation',
      'layoff',
      'contract-end',
      'bpu-stopped',
      'leaving-indonesia',
      'total-disability',
      'death',
      'partial-10',
      'partial-30-housing',
    ],
  },
  label: { id: 'Alasan mengambil JHT', en: 'Ground for claiming JHT' },
  question: {
    id: 'Mengapa JHT diambil (misalnya sudah cukup umur, berhenti kerja, kena PHK)?',
    en: 'Why is JHT claimed (for example age, resignation, layoff)?',
  },
};

export const endOfWork: Fact = {
  name: 'endOfWork',
  type: { kind: 'date' },
  label: { id: 'Hari kerja berakhir', en: 'Day on which the work ended' },
  question: {
    id: 'Kapan pekerjaan Anda berakhir, menurut surat pengunduran diri, PHK, atau kontrak?',
    en: 'When did your work end, by the letter of resignation, the layoff or the contract?',
  },
};

export const determinedOn: Fact = {
  name: 'determinedOn',
  type: { kind: 'date' },
  label: { id: 'Hari cacat total tetap dinyatakan', en: 'Day on which total disability was determined' },
  question: {
    id: 'Kapan dokter menyatakan Anda cacat total tetap?',
    en: 'When did a doctor determine that you are permanently and totally disabled?',
  },
};

export const membershipYears: Fact = {
  name: 'membershipYears',
  type: { kind: 'number', unit: 'years', decimals: 4, min: '0', max: '120' },
  label: { id: 'Lama kepesertaan', en: 'Length of membership' },
  question: {
    id: 'Berapa tahun Anda menjadi peserta, dijumlah dari semua tempat kerja?',
    en: 'For how many years have you been a member, all employers together?',
  },
};

export const paidEarlier: Fact = {
  name: 'paidEarlier',
  type: {
    kind: 'list',
    most: PAYMENTS_MOST,
    item: { date: { type: { kind: 'date' } }, amount: { type: rupiah('0', ACCOUNT_MAX) } },
  },
  label: { id: 'JHT yang sudah pernah dibayar', en: 'Earlier payments of JHT' },
  question: {
    id: 'Kalau JHT dari rekening ini sudah pernah diambil: kapan saja dan berapa (sebelum pajak)?',
    en: 'If JHT of this account was paid before: when, and how much (before tax)?',
  },
};

export const stillEmployed: Fact = {
  name: 'stillEmployed',
  type: YES_OR_NO,
  label: { id: 'Masih atau sudah bekerja lagi', en: 'Still or again employed' },
  question: { id: 'Apakah Anda sekarang masih atau sudah bekerja lagi?', en: 'Are you still, or again, employed?' },
  default: false,
};

export const npwp: Fact = {
  name: 'npwp',
  type: YES_OR_NO,
  label: { id: 'Punya NPWP', en: 'Has a taxpayer number (NPWP)' },
  question: { id: 'Apakah Anda punya NPWP?', en: 'Do you have a taxpayer number (NPWP)?' },
  default: true,
};

const openingDate: Fact = {
  name: 'opening.date',
  type: { kind: 'date' },
  label: { id: 'Tanggal saldo awal', en: 'Day of the opening balance' },
  question: { id: 'Saldo awal itu per tanggal berapa?', en: 'As of which day is the opening balance?' },
};

export const openingBalance: Fact = {
  name: 'opening.balance',
  type: rupiah('0', ACCOUNT_MAX),
  label: { id: 'Saldo awal', en: 'Opening balance' },
  question: { id: 'Berapa saldo JHT Anda pada hari itu?', en: 'What was your JHT balance on that day?' },
};

export const contributions: Fact = {
  name: 'contributions',
  type: {
    kind: 'list',
    most: CONTRIBUTIONS_MOST,
    item: {
      month: { type: { kind: 'date', precision: 'month' } },
      amount: { type: rupiah('0', ACCOUNT_MAX) },
    },
  },
  label: { id: 'Iuran JHT tiap bulan', en: 'JHT contributions by month' },
  question: {
    id: 'Berapa iuran JHT (bagian Anda dan perusahaan) untuk tiap bulan?',
    en: 'What was paid into JHT (your part and the employer’s) for each month?',
  },
};

export const rates: Fact = {
  name: 'rates',
  type: ratesByYear('0'),
  label: { id: 'Tingkat pengembangan per tahun', en: 'Development rate by year' },
  question: {
    id: 'Berapa tingkat pengembangan tiap tahun? (Kalau dikosongkan: yang diumumkan.)',
    en: 'What was the development rate of each year? (Left empty: the published ones.)',
  },
};

export const jhtFacts: readonly Fact[] = [
  ground,
  endOfWork,
  determinedOn,
  membershipYears,
  paidEarlier,
  stillEmployed,
  npwp,
  openingDate,
  openingBalance,
  contributions,
  rates,
];
