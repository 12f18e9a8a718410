// What the law asks about a pension: registration, months paid, wages, and what is already in payment.

import type { Fact } from '@jamin/engine';
import { ratesByYear, rupiah, WAGE_MAX, YEAR, YEARS_MOST } from '../membership/facts-contributions.ts';

/** Birthdays at which the retirement age can be met. */
export const BIRTHDAYS_MOST = 20;

/** A hundred years of months. */
const WAGES_MOST = 1200;

export const registered: Fact = {
  name: 'registered',
  type: { kind: 'date' },
  label: { id: 'Tanggal terdaftar dalam JP', en: 'Day of registration in JP' },
  question: { id: 'Sejak kapan Anda terdaftar dalam Jaminan Pensiun?', en: 'Since when are you registered in JP?' },
};

export const paidMonths: Fact = {
  name: 'paidMonths',
  type: { kind: 'number', unit: 'months', decimals: 0, min: '0', max: '1200' },
  label: { id: 'Bulan iuran JP yang terbayar', en: 'Months of JP paid' },
  question: {
    id: 'Berapa bulan iuran JP Anda yang terbayar penuh?',
    en: 'How many months of JP were fully paid?',
  },
};

export const wages: Fact = {
  name: 'wages',
  type: {
    kind: 'list',
    most: WAGES_MOST,
    item: {
      year: { type: YEAR },
      month: { type: { kind: 'date', precision: 'month' } },
      wage: { type: rupiah('0', WAGE_MAX) },
    },
  },
  label: { id: 'Upah tiap tahun atau tiap bulan', en: 'Wages by year or by month' },
  question: {
    id: 'Berapa upah Anda sebulan pada tiap tahun (atau tiap bulan) Anda membayar iuran JP?',
    en: 'What was your monthly wage in each year (or month) in which JP was paid?',
  },
};

export const inflation: Fact = {
  name: 'inflation',
  type: ratesByYear('-0.9'),
  label: { id: 'Inflasi umum per tahun', en: 'General inflation by year' },
  question: {
    id: 'Berapa inflasi umum tiap tahun? (Kalau dikosongkan: angka BPS.)',
    en: 'What was the general inflation of each year? (Left empty: the figures of BPS.)',
  },
};

export const caps: Fact = {
  name: 'caps',
  type: {
    kind: 'list',
    most: YEARS_MOST,
    map: true,
    item: { year: { type: YEAR }, cap: { type: rupiah('0', WAGE_MAX) } },
  },
  label: { id: 'Batas upah per tahun', en: 'Wage ceiling by year' },
  question: {
    id: 'Berapa batas upah JP mulai Maret tiap tahun? (Kalau dikosongkan: yang diumumkan.)',
    en: 'What is the JP wage ceiling from March of each year? (Left empty: the published ones.)',
  },
};

export const inPayment: Fact = {
  name: 'inPayment',
  type: rupiah('0', WAGE_MAX),
  label: { id: 'Pensiun yang sudah dibayar sebulan', en: 'Monthly pension already in payment' },
  question: {
    id: 'Kalau pensiun sudah dibayar sebelum kematian itu: berapa sebulan?',
    en: 'If a pension was already paid before that death: how much a month?',
  },
};

export const year: Fact = {
  name: 'year',
  type: YEAR,
  label: { id: 'Tahun pembayaran', en: 'Year of payment' },
  question: {
    id: 'Untuk pembayaran tahun berapa? (Kalau dikosongkan: tahun pertama.)',
    en: 'For the payments of which year? (Left empty: the first.)',
  },
};

export const jpFacts: readonly Fact[] = [registered, paidMonths, wages, inflation, caps, inPayment, year];
