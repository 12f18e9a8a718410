// Worked cases on the due day of contributions, notices, warnings, refunds and pensioners, around each change.

import type { Case } from '../case.ts';

type Facts = Case['facts'];

function due(id: string, sentence: string, source: string, on: string, facts: Facts, expect: Facts): Case {
  return { id: `deadlines-${id}`, sentence, basis: 'derived', source, ask: 'deadlines', on, facts, expect };
}

function notRead(id: string, sentence: string, on: string, facts: Facts, code = 'deadline-not-read'): Case {
  return { ...due(id, sentence, 'RULINGS 5', on, facts, {}), undecided: code };
}

function month(programme: string, segment: string): Facts {
  return { programme, segment, event: 'contribution-month' };
}

const months: readonly Case[] = [
  due('month-pu', 'Iuran JKK April; 15 Mei hari kerja.', 'PP 44/2015 Ps 21(2)', '2025-04-01', month('JKK', 'PU'), {
    dueBy: { contribution: '2025-05-15', claim: '0' },
    compensation: '0',
    finePerMonth: '0',
  }),
  due('month-pu-saturday', 'Iuran JHT Januari; 15 Februari Sabtu.', 'RULINGS 21', '2025-01-01', month('JHT', 'PU'), {
    dueBy: { contribution: '2025-02-17' },
  }),
  due('month-jp-saturday', 'Iuran JP Januari tidak bergeser.', 'RULINGS 21', '2025-01-01', month('JP', 'PU'), {
    dueBy: { contribution: '2025-02-15' },
  }),
  due(
    'month-pu-holiday',
    'Sama, dan hari Seninnya libur.',
    'RULINGS 21',
    '2025-01-01',
    { ...month('JKM', 'PU'), holidays: ['2025-02-17'] },
    { dueBy: { contribution: '2025-02-18' } },
  ),
  due('month-before-pandemic', 'Iuran Juli 2020; Sabtu.', 'RULINGS 20', '2020-07-01', month('JHT', 'PU'), {
    dueBy: { contribution: '2020-08-17' },
  }),
  due('month-pandemic', 'Iuran Agustus 2020.', 'PP 49/2020 Ps 4(1)', '2020-08-01', month('JHT', 'PU'), {
    dueBy: { contribution: '2020-09-30' },
  }),
  due('month-pandemic-end', 'Iuran Januari 2021.', 'PP 49/2020 Ps 4(1)', '2021-01-01', month('JP', 'PU'), {
    dueBy: { contribution: '2021-02-28' },
  }),
  due('month-after-pandemic', 'Iuran Februari 2021.', 'RULINGS 20', '2021-02-01', month('JP', 'PU'), {
    dueBy: { contribution: '2021-03-15' },
  }),
  due('month-jkp-first', 'Iuran JKP yang pertama.', 'PP 37/2021', '2021-02-01', month('JKP', 'PU'), {
    dueBy: { contribution: '2021-03-15' },
  }),
  notRead('month-jkp-too-early', 'Bulan sebelum ada iuran JKP.', '2021-01-01', month('JKP', 'PU')),
  due('month-bpu-jkk', 'BPU: JKK bulan itu juga.', 'PP 44/2015 Ps 24(3)', '2025-04-01', month('JKK', 'BPU'), {
    dueBy: { contribution: '2025-04-15' },
  }),
  due('month-bpu-jkm', 'BPU: 15 Februari hari Sabtu.', 'PP 44/2015 Ps 24(4)', '2025-02-01', month('JKM', 'BPU'), {
    dueBy: { contribution: '2025-02-17' },
  }),
  due('month-bpu-jht', 'BPU: JHT bulan berikutnya.', 'PP 46/2015 Ps 21(3)', '2025-04-01', month('JHT', 'BPU'), {
    dueBy: { contribution: '2025-05-15' },
  }),
  due('month-first-of-law', 'Bulan pertama PP 44/2015.', 'PP 44/2015 Ps 24(3)', '2015-07-01', month('JKK', 'BPU'), {
    dueBy: { contribution: '2015-07-15' },
  }),
  notRead('month-before-the-law', 'Bulan sebelum PP 44/2015.', '2015-06-01', month('JKK', 'BPU')),
  notRead('month-bpu-jp', 'BPU tidak membayar JP.', '2025-04-01', month('JP', 'BPU')),
  notRead('month-project', 'Proyek membayar dengan angsuran.', '2025-04-01', month('JKK', 'JAKON')),
  notRead(
    'month-segment-unstated',
    'Segmennya tidak disebut.',
    '2025-04-01',
    { programme: 'JKK', event: 'contribution-month' },
    'missing:segment',
  ),
];

const warned = { programme: 'JHT', event: 'arrears-notice' };

const notices: readonly Case[] = [
  due(
    'mismatch',
    'Iuran diterima hari Senin: 14 hari kerja.',
    'PP 44/2015 Ps 23(3)',
    '2025-03-10',
    { programme: 'JKK', event: 'contribution-paid' },
    { dueBy: { 'mismatch-notice': '2025-03-28' } },
  ),
  notRead('mismatch-jht', 'Untuk JHT tenggat itu tidak terbaca.', '2025-03-10', {
    programme: 'JHT',
    event: 'contribution-paid',
  }),
  due('warned', 'Teguran pertama diterima.', 'PP 86/2013 Ps 6(1), 10', '2025-03-10', warned, {
    dueBy: { 'first-warning': '2025-03-20', 'last-warning': '2025-03-30' },
    finePerMonth: '0.001',
  }),
  due('warned-first-day', 'Hari pertama PP 86/2013.', 'PP 86/2013 Ps 10', '2013-12-24', warned, {
    dueBy: { 'first-warning': '2014-01-03', 'last-warning': '2014-01-13' },
  }),
  notRead('warned-too-early', 'Sehari sebelum PP 86/2013.', '2013-12-23', warned),
  notRead('warned-jkp', 'JKP punya sanksi sendiri, tanpa denda.', '2025-03-10', { ...warned, programme: 'JKP' }),
];

const settled = { programme: 'JKP', event: 'arrears-settled' };
const refundComplete = { programme: 'JKP', event: 'refund-complete' };

const others: readonly Case[] = [
  due('refund-claim', 'Tunggakan dilunasi 30 November.', 'PP 6/2025 Ps 39(5)', '2025-11-30', settled, {
    dueBy: { 'refund-claim': '2026-02-28' },
  }),
  due('refund-claim-first-day', 'Hari pertama PP 37/2021.', 'PP 37/2021 Ps 39(5)', '2021-02-02', settled, {
    dueBy: { 'refund-claim': '2021-05-02' },
  }),
  notRead('refund-claim-too-early', 'Sehari sebelum PP 37/2021.', '2021-02-01', settled),
  due('refund', 'Berkas penggantian lengkap.', 'PP 6/2025 Ps 39(6)', '2025-03-10', refundComplete, {
    dueBy: { refund: '2025-03-19' },
    compensation: '0',
  }),
  due(
    'facility-bill',
    'Tagihan rumah sakit diterima.',
    'PP 44/2015 Ps 46(1)',
    '2025-03-10',
    { programme: 'JKK', event: 'facility-bill' },
    { dueBy: { 'facility-payment': '2025-03-19' } },
  ),
  due(
    'retirement-notice',
    'Usia pensiun tercapai 31 Mei.',
    'Permenaker 29/2015 Ps 12(1)',
    '2025-05-31',
    { programme: 'JP', event: 'retirement' },
    { dueBy: { 'retirement-notice': '2025-02-28' } },
  ),
  due(
    'data-confirmed',
    'Pensiunan mengonfirmasi datanya.',
    'PP 45/2015 Ps 26(1)',
    '2025-03-10',
    { programme: 'JP', event: 'data-confirmed' },
    { dueBy: { 'data-confirmation': '2025-06-10' } },
  ),
  due(
    'next-payout-jkp',
    'JKP diajukan 31 Januari; bulan kedua jatuh 28 Februari, bulan ketiga 31 Maret.',
    'RULINGS 73',
    '2025-01-31',
    { programme: 'JKP', event: 'month-paid', at: '2025-02-28' },
    { dueBy: { 'next-payout': '2025-03-31' } },
  ),
  due(
    'next-payout-jkp-first',
    'Bulan pertama jatuh pada hari pengajuan.',
    'RULINGS 73',
    '2025-01-31',
    { programme: 'JKP', event: 'month-paid' },
    { dueBy: { 'next-payout': '2025-02-28' } },
  ),
  due(
    'next-payout-jp',
    'Pensiun Agustus dibayar; berikutnya 1 September.',
    'PP 45/2015 Ps 19(3)',
    '2024-08-14',
    { programme: 'JP', event: 'month-paid' },
    { dueBy: { 'next-payout': '2024-09-01' } },
  ),
  notRead('next-payout-jkp-early', 'Sebelum ada JKP.', '2021-02-01', { programme: 'JKP', event: 'month-paid' }),
  due(
    'counts-from-within-month',
    'Saldo dibukukan 10 Mei; iuran bulan itu berkembang mulai Juni.',
    'RULINGS 56',
    '2024-05-10',
    { programme: 'JHT', event: 'account-credited' },
    { dueBy: { 'counts-from': '2024-06-01' } },
  ),
  due(
    'counts-from-first',
    'Dibukukan tanggal 1: bulan itu sudah dihitung.',
    'RULINGS 56',
    '2024-05-01',
    { programme: 'JHT', event: 'account-credited' },
    { dueBy: { 'counts-from': '2024-05-01' } },
  ),
  due(
    'counts-from-year-end',
    'Dibukukan 31 Desember.',
    'RULINGS 56',
    '2010-12-31',
    { programme: 'JHT', event: 'account-credited' },
    { dueBy: { 'counts-from': '2011-01-01' } },
  ),
];

export const paymentDutiesCases: readonly Case[] = [...months, ...notices, ...others];
