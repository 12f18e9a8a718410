// Worked cases of JHT balances: within a year, over years, opening balances, rates, and facts that do not fit.

import type { Raw } from '@jamin/engine';
import type { Case } from '../case.ts';

type Values = { readonly [key: string]: Raw };

function derived(id: string, on: string, sentence: string, facts: Values, expect: Values): Case {
  const source = 'PP 46/2015 Ps 22(2), 27; JMO simulator; RULINGS 54-57';
  return { id: `jht-balance-${id}`, sentence, basis: 'derived', source, ask: 'jht-balance', on, facts, expect };
}

function open(id: string, on: string, sentence: string, facts: Values, undecided: string): Case {
  return { ...derived(id, on, sentence, facts, {}), undecided };
}

function years(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

/** The same contribution in every month of the years. */
function monthly(from: number, to: number, amount: string): readonly Raw[] {
  return years(from, to).flatMap((year) =>
    Array.from({ length: 12 }, (_, index) => ({ month: `${year}-${String(index + 1).padStart(2, '0')}`, amount })),
  );
}

function steady(from: number, to: number, rate: string): { readonly [year: string]: string } {
  return Object.fromEntries(years(from, to).map((year) => [String(year), rate]));
}

const CNBC =
  'https://www.cnbcindonesia.com/mymoney/20220217174434-72-316269/' +
  'simulasi-jht-gaji-rp4-juta-dapat-rp66-juta-di-usia-56-tahun';

export const jhtBalanceCases: readonly Case[] = [
  {
    ...derived(
      'simulator',
      '2024-12-31',
      'Lima tahun iuran Rp285.000 dengan 5% setahun, seperti simulator JMO.',
      { contributions: monthly(2020, 2024, '285000'), rates: steady(2020, 2024, '0.05') },
      { balance: '19409470', development: '2309470' },
    ),
    basis: 'published',
    source: 'https://detikindo.com/berapa-saldo-jht-setelah-5-tahun-dengan-gaji-rp-5-juta-simak-penjelasannya/',
  },
  {
    ...derived(
      'no-interest',
      '2024-12-31',
      'Enam puluh iuran tanpa pengembangan.',
      { contributions: monthly(2020, 2024, '285000'), rates: steady(2020, 2024, '0') },
      { balance: '17100000', development: '0' },
    ),
    basis: 'published',
    source: 'http://ifsp-srilanka.org/segini-estimasi-saldo-jht-jika-kerja-5-tahun-dengan-gaji-rp-5-juta-35390.html',
  },
  {
    ...derived(
      'idle-20m',
      '2026-12-31',
      'Saldo Rp20 juta didiamkan setahun.',
      { opening: { date: '2025-12-31', balance: '20000000' }, rates: { '2026': '0.05' } },
      { balance: '21000000', development: '1000000' },
    ),
    basis: 'published',
    source:
      'https://jabar.jpnn.com/jabar-terkini/29576/' +
      'bpjs-ketenagakerjaan-depok-imbau-pppk-paruh-waktu-eks-honorer-tidak-terburu-buru-cairkan-jht',
  },
  {
    ...derived(
      'ministry-5-years',
      '2021-12-31',
      'Lima tahun iuran Rp228.000 dengan 5,7%: contoh kementerian, dihitung menurut simulator.',
      { contributions: monthly(2017, 2021, '228000'), rates: steady(2017, 2021, '0.057') },
      { balance: '15804319' },
    ),
    source: CNBC,
    note: 'Printed as 15,800,310, an approximation.',
  },
  {
    ...derived(
      'ministry-26-years-idle',
      '2047-12-31',
      'Saldo itu didiamkan 26 tahun.',
      { opening: { date: '2021-12-31', balance: '15800310' }, rates: steady(2022, 2047, '0.057') },
      { balance: '66775212', development: '50974902' },
    ),
    source: CNBC,
    note: 'Printed as 66,775,213: 66,775,212.36 rounded up.',
  },
  {
    ...derived(
      'thirty-years',
      '2044-12-31',
      'Tiga puluh tahun iuran Rp171.000 dengan 7%.',
      { contributions: monthly(2015, 2044, '171000'), rates: steady(2015, 2044, '0.07') },
      { balance: '201183055' },
    ),
    source: 'https://finance.detik.com/moneter/d-2959365/dana-jht-disimpan-sampai-56-tahun-kalau-cair-dapat-berapa',
    note: 'Printed as 135,432,000: 66 times 2,052,000.',
  },
  derived(
    'mid-year',
    '2024-06-30',
    'Di tengah tahun, pada hari terakhir bulan.',
    {
      opening: { date: '2023-12-31', balance: '12000000' },
      contributions: [
        { month: '2024-01', amount: '600000' },
        { month: '2024-06', amount: '600000' },
      ],
      rates: { '2024': '0.06' },
    },
    { balance: '13581000', development: '381000' },
  ),
  derived(
    'mid-year-day-before',
    '2024-06-29',
    'Sehari sebelumnya bulan Juni belum penuh.',
    {
      opening: { date: '2023-12-31', balance: '12000000' },
      contributions: [
        { month: '2024-01', amount: '600000' },
        { month: '2024-06', amount: '600000' },
      ],
      rates: { '2024': '0.06' },
    },
    { balance: '13515000', development: '315000' },
  ),
  derived(
    'opening-in-march',
    '2017-12-31',
    'Saldo awal 31 Maret: sembilan bulan lagi, dengan tingkat yang diumumkan.',
    { opening: { date: '2017-03-31', balance: '4000000' } },
    { balance: '4234600', development: '234600' },
  ),
  derived(
    'opening-first-of-august',
    '2017-12-31',
    'Saldo awal 1 Agustus: bulan Agustus masih dihitung.',
    { opening: { date: '2017-08-01', balance: '4800000' } },
    { balance: '4956400', development: '156400' },
  ),
  derived(
    'december-only',
    '2024-12-31',
    'Satu iuran Desember mendapat satu bulan.',
    { contributions: [{ month: '2024-12', amount: '1200000' }], rates: { '2024': '0.05' } },
    { balance: '1205000', development: '5000' },
  ),
  derived(
    'two-in-one-month',
    '2024-12-31',
    'Dua iuran untuk bulan yang sama, dari dua perusahaan.',
    {
      contributions: [
        { month: '2024-12', amount: '700000' },
        { month: '2024-12', amount: '500000' },
      ],
      rates: { '2024': '0.05' },
    },
    { balance: '1205000', development: '5000' },
  ),
  derived(
    'rounded-half-up',
    '2024-12-31',
    'Saldo akhir setengah rupiah dibulatkan ke atas.',
    { opening: { date: '2023-12-31', balance: '10.5' }, rates: { '2024': '0' } },
    { balance: '11', development: '0.5' },
  ),
  derived('empty', '2024-12-31', 'Rekening tanpa iuran.', { contributions: [] }, { balance: '0', development: '0' }),
  derived(
    'no-full-month-no-rate',
    '2024-01-30',
    'Belum ada bulan penuh pada 2024: tingkat 2024 tidak diperlukan.',
    { opening: { date: '2023-12-31', balance: '1000000' }, contributions: [{ month: '2024-01', amount: '1' }] },
    { balance: '1000001', development: '0' },
  ),
  open(
    'no-rate',
    '2024-01-31',
    'Sehari kemudian bulan Januari penuh, dan untuk 2024 tidak ada tingkat yang diumumkan.',
    { opening: { date: '2023-12-31', balance: '1000000' } },
    'not-in-force:jht.development_rate',
  ),
  {
    ...derived(
      'rate-as-published',
      '2020-12-31',
      'Tingkat 2020 pada hari diumumkan.',
      { opening: { date: '2019-12-31', balance: '1000000' } },
      { balance: '1055900' },
    ),
    known: '2021-05-31',
  },
  {
    ...open(
      'rate-not-yet-published',
      '2020-12-31',
      'Sehari sebelum tingkat 2020 diumumkan.',
      { opening: { date: '2019-12-31', balance: '1000000' } },
      'not-in-force:jht.development_rate',
    ),
    known: '2021-05-30',
  },
  derived(
    'under-jamsostek',
    '2012-12-31',
    'Masih di bawah PP 14/1993, dengan tingkat 2011 dan 2012.',
    { opening: { date: '2010-12-31', balance: '1000000' } },
    { balance: '1217156', development: '217156' },
  ),
  derived(
    'under-jamsostek-within-years',
    '2012-06-30',
    'Dari pertengahan 2011 sampai pertengahan 2012, enam bulan tiap tahun.',
    { opening: { date: '2011-06-30', balance: '1000000' } },
    { balance: '1105914', development: '105914' },
  ),
  open('nothing-stated', '2024-12-31', 'Tidak ada yang disebut.', {}, 'missing:contributions'),
  open(
    'opening-without-balance',
    '2024-12-31',
    'Tanggal saldo awal tanpa saldonya.',
    { opening: { date: '2023-12-31' } },
    'missing:opening.balance',
  ),
  open(
    'opened-later',
    '2024-12-31',
    'Saldo awal sesudah hari yang ditanyakan.',
    { opening: { date: '2025-01-01', balance: '1' } },
    'opened-after-day',
  ),
  open(
    'contribution-in-opening',
    '2024-12-31',
    'Iuran dari bulan yang sudah termasuk saldo awal.',
    {
      opening: { date: '2024-03-02', balance: '1' },
      contributions: [{ month: '2024-03', amount: '1' }],
      rates: { '2024': '0' },
    },
    'contributed-before-opening',
  ),
  open(
    'contribution-later',
    '2024-12-31',
    'Iuran bulan depan.',
    { contributions: [{ month: '2025-01', amount: '1' }] },
    'contributed-after-day',
  ),
];
