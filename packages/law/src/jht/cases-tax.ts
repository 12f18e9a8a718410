// Worked cases of the income tax on JHT: the two calendar years, the third year, brackets and NPWP.

import type { Raw } from '@jamin/engine';
import type { Case } from '../case.ts';

type Values = { readonly [key: string]: Raw };

function derived(id: string, on: string, sentence: string, source: string, facts: Values, expect: Values): Case {
  return { id: `jht-tax-${id}`, sentence, basis: 'derived', source, ask: 'jht', on, facts, expect };
}

const STATUTE = 'PP 68/2009, elucidation (LN 2009/169)';
const FINAL = 'PP 68/2009 Ps 2(2), 5';
const PROGRESSIVE = 'PP 68/2009 Ps 6(1); UU PPh Ps 17';

function old(balance: string): Values {
  return { ground: 'age', birthDate: '1950-01-01', balance };
}

function laidOff(endOfWork: string, balance: string, ...paidEarlier: readonly (readonly [string, string])[]): Values {
  return { ground: 'layoff', endOfWork, balance, paidEarlier: paidEarlier.map(([date, amount]) => ({ date, amount })) };
}

export const jhtTaxCases: readonly Case[] = [
  {
    ...derived('statute-150m', '2009-12-31', 'Rp150 juta dibayar sekaligus.', STATUTE, old('150000000'), {
      eligible: true,
      gross: '150000000',
      tax: '5000000',
      net: '145000000',
    }),
    basis: 'statute',
    note: 'The text has no date; the age was 55 then.',
  },
  {
    ...derived(
      'statute-second-part',
      '2010-02-28',
      'Bagian kedua pada tahun berikutnya: Rp100 juta sesudah Rp50 juta pada Desember 2009.',
      STATUTE,
      { ...old('100000000'), paidEarlier: [{ date: '2009-12-15', amount: '50000000' }] },
      { tax: '5000000', net: '95000000' },
    ),
    basis: 'statute',
  },
  {
    ...derived(
      'statute-third-year',
      '2011-06-30',
      'Bagian ketiga pada tahun ketiga; daftar pembayaran tidak berurutan.',
      STATUTE,
      {
        ...old('50000000'),
        paidEarlier: [
          { date: '2010-02-28', amount: '100000000' },
          { date: '2009-12-15', amount: '50000000' },
        ],
      },
      { tax: '2500000', net: '47500000' },
    ),
    basis: 'statute',
  },
  {
    ...derived(
      'statute-severance-scale',
      '2009-12-31',
      'Rp175 juta: tarif JHT, bukan tarif pesangon.',
      STATUTE,
      old('175000000'),
      { tax: '6250000' },
    ),
    note: 'The elucidation of article 4 prints 13,750,000 for severance pay.',
  },
  {
    ...derived(
      '60m-2024',
      '2024-12-26',
      'Rp60 juta: 5% dari Rp10 juta.',
      'https://rakcer.id/2024/12/26/panduan-lengkap-pencairan-saldo-jht-bpjs-ketenagakerjaan-dan-potongan-pajaknya',
      { ground: 'age', birthDate: '1968-01-01', balance: '60000000' },
      { tax: '500000', net: '59500000' },
    ),
    basis: 'published',
  },
  derived('at-50m', '2023-03-03', 'Tepat Rp50 juta: tanpa pajak.', FINAL, laidOff('2023-01-01', '50000000'), {
    tax: '0',
    net: '50000000',
  }),
  derived(
    'just-above-50m',
    '2023-03-03',
    'Rp50.000.039,99: 5% dari kelebihannya, dibulatkan ke bawah.',
    'RULINGS 51, 52',
    laidOff('2023-01-01', '50000039.99'),
    { tax: '1', net: '50000038.99' },
  ),
  derived(
    'second-year',
    '2024-01-15',
    'Sisa dibayar tahun berikutnya: Rp10 juta dan Rp45 juta dijumlahkan.',
    FINAL,
    laidOff('2023-11-10', '45000000', ['2023-12-20', '10000000']),
    { tax: '250000', net: '44750000' },
  ),
  derived(
    'last-day-of-second-year',
    '2024-12-31',
    'Hari terakhir dua tahun kalender.',
    FINAL,
    laidOff('2024-01-10', '45000000', ['2023-01-01', '10000000']),
    { tax: '250000' },
  ),
  derived(
    'first-day-of-third-year',
    '2025-01-01',
    'Sehari kemudian tarifnya progresif: 5% dari Rp45 juta.',
    PROGRESSIVE,
    laidOff('2024-01-10', '45000000', ['2023-01-01', '10000000']),
    { tax: '2250000' },
  ),
  derived(
    'already-above-50m',
    '2024-03-01',
    'Pembayaran pertama sudah di atas Rp50 juta: sisanya 5% penuh.',
    FINAL,
    laidOff('2024-01-10', '20000000', ['2023-05-01', '60000000']),
    { tax: '1000000' },
  ),
  derived(
    'earlier-tax-rounded',
    '2024-03-01',
    'Yang terutang sebelumnya sudah dibulatkan ke bawah: seluruhnya Rp3, sebelumnya Rp1, jadi sekarang Rp2.',
    'RULINGS 51, 52',
    laidOff('2024-01-10', '30', ['2023-05-01', '50000030']),
    { tax: '2' },
  ),
  derived(
    'old-brackets',
    '2021-12-31',
    'Tahun ketiga, hari terakhir lapisan lama: 5% x 50 juta dan 15% x 50 juta.',
    PROGRESSIVE,
    laidOff('2021-11-01', '100000000', ['2019-01-01', '10000000']),
    { tax: '10000000' },
  ),
  derived(
    'new-brackets',
    '2022-01-01',
    'Hari pertama lapisan baru: 5% x 60 juta dan 15% x 40 juta.',
    PROGRESSIVE,
    laidOff('2021-11-01', '100000000', ['2019-01-01', '10000000']),
    { tax: '9000000' },
  ),
  derived(
    'all-brackets',
    '2023-05-01',
    'Rp6 miliar melewati semua lapisan.',
    PROGRESSIVE,
    laidOff('2023-01-01', '6000000000', ['2019-01-01', '1']),
    { tax: '1794000000' },
  ),
  derived(
    'earlier-in-the-year',
    '2023-05-01',
    'Sudah ada pembayaran pada tahun yang sama: lapisannya dilanjutkan.',
    PROGRESSIVE,
    laidOff('2023-01-01', '30000000', ['2023-02-01', '50000000'], ['2020-02-01', '10000000']),
    { tax: '3500000' },
  ),
  derived(
    'without-npwp',
    '2024-10-01',
    'Tahun ketiga tanpa NPWP: pajak progresif dikali 1,2.',
    'PP 68/2009 Ps 6(3)',
    { ...laidOff('2024-08-01', '70000000', ['2021-03-01', '10000000']), npwp: 'false' },
    { tax: '5400000' },
  ),
  derived(
    'final-without-npwp',
    '2024-10-01',
    'Pajak final tanpa NPWP tetap.',
    'RULINGS 53',
    { ...laidOff('2024-08-01', '70000000'), npwp: 'false' },
    { tax: '1000000' },
  ),
  {
    ...derived(
      'paid-later',
      '2024-10-01',
      'Pembayaran “terdahulu” bertanggal sesudah pengajuan.',
      'RULINGS 50',
      laidOff('2024-08-01', '70000000', ['2024-10-02', '1']),
      {},
    ),
    undecided: 'paid-after-claim',
  },
  derived(
    'paid-same-day',
    '2024-10-01',
    'Pembayaran terdahulu pada hari yang sama dihitung.',
    'RULINGS 50, 51',
    laidOff('2024-08-01', '40000000', ['2024-10-01', '20000000']),
    { tax: '500000' },
  ),
];
