// Worked cases on terms: each duty, the day before and on each change, and days off.

import type { Case } from '../case.ts';

type Facts = Case['facts'];

function due(id: string, sentence: string, source: string, on: string, facts: Facts, expect: Facts): Case {
  return { id: `deadlines-${id}`, sentence, basis: 'derived', source, ask: 'deadlines', on, facts, expect };
}

function notRead(id: string, sentence: string, on: string, facts: Facts, code = 'deadline-not-read'): Case {
  return { ...due(id, sentence, 'RULINGS 5', on, facts, {}), undecided: code };
}

const accident = { programme: 'JKK', event: 'accident' };
const complete = (programme: string): Facts => ({ programme, event: 'claim-complete' });

const accidents: readonly Case[] = [
  due('accident', 'Kecelakaan hari Senin.', 'PP 44/2015 Ps 43; PP 82/2019 Ps 26', '2025-03-10', accident, {
    dueBy: { 'employer-report-1': '2025-03-12', decision: '2025-04-11', claim: '2030-03-10' },
    expires: '2030-03-10',
    compensation: '0',
  }),
  due('accident-saturday', 'Kecelakaan hari Sabtu: jam tetap berjalan.', 'PP 44/2015 Ps 43', '2025-03-08', accident, {
    dueBy: { 'employer-report-1': '2025-03-10' },
  }),
  due(
    'disease-diagnosed-later',
    'Penyakit yang didiagnosis empat hari sesudah dicatat.',
    'PP 44/2015 Ps 43',
    '2025-03-10',
    { ...accident, at: '2025-03-14' },
    { dueBy: { 'employer-report-1': '2025-03-16', decision: '2025-04-15' } },
  ),
  due(
    'accident-before-late-effect',
    'Sehari sebelum laporan terlambat menjadi beban pemberi kerja.',
    'PP 44/2015 Ps 43',
    '2025-02-23',
    accident,
    { dueBy: { 'employer-report-1': '2025-02-25' } },
  ),
  due(
    'accident-late-effect',
    'Hari pertama laporan terlambat menjadi beban pemberi kerja.',
    'Permenaker 5/2021 Ps 8(2a)',
    '2025-02-24',
    accident,
    { dueBy: { 'employer-report-1': '2025-02-26' } },
  ),
  due('suspected-day-before', 'Sehari sebelum PP 49/2023.', 'PP 44/2015', '2023-10-05', accident, {
    dueBy: { decision: '0', 'employer-report-1': '2023-10-07' },
  }),
  due('suspected-first-day', 'Hari pertama PP 49/2023.', 'PP 49/2023 Ps 25A(3)', '2023-10-06', accident, {
    dueBy: { decision: '2023-11-07' },
  }),
  due('expiry-two-years', 'Sehari sebelum PP 82/2019.', 'PP 44/2015 Ps 26', '2019-12-01', accident, {
    expires: '2021-12-01',
  }),
  due('expiry-five-years', 'Hari pertama PP 82/2019.', 'PP 82/2019 Ps 26', '2019-12-02', accident, {
    expires: '2024-12-02',
    dueBy: { claim: '2024-12-02' },
  }),
  due('expiry-leap-day', 'Kecelakaan 29 Februari.', 'PP 82/2019 Ps 26; RULINGS 6', '2020-02-29', accident, {
    expires: '2025-02-28',
  }),
  due('accident-first-day-of-law', 'Hari pertama PP 44/2015.', 'PP 44/2015 Ps 26, 43', '2015-07-01', accident, {
    dueBy: { 'employer-report-1': '2015-07-03', claim: '2017-07-01' },
  }),
  notRead('accident-before-the-law', 'Sehari sebelum PP 44/2015.', '2015-06-30', accident),
  due(
    'recovered',
    'Dokter menyatakan sembuh pada hari Kamis.',
    'PP 44/2015 Ps 43(3), 43(7)',
    '2025-03-13',
    { programme: 'JKK', event: 'recovered' },
    { dueBy: { 'employer-report-2': '2025-03-15', 'incomplete-notice': '2025-03-25' }, expires: '0' },
  ),
  due(
    'recovered-with-holiday',
    'Sama, dengan satu hari libur di antaranya.',
    'PP 44/2015 Ps 43(7)',
    '2025-03-13',
    { programme: 'JKK', event: 'recovered', holidays: ['2025-03-24'] },
    { dueBy: { 'employer-report-2': '2025-03-15', 'incomplete-notice': '2025-03-26' } },
  ),
];

const payments: readonly Case[] = [
  due('pay-jkk', 'Berkas JKK lengkap.', 'PP 44/2015 Ps 37(2)-(3)', '2025-03-10', complete('JKK'), {
    dueBy: { payment: '2025-03-19' },
    compensation: '0.01',
    compensationPer: 'day',
  }),
  due('pay-jkm', 'Berkas JKM lengkap.', 'PP 44/2015 Ps 40(3)-(4)', '2025-03-10', complete('JKM'), {
    dueBy: { payment: '2025-03-13' },
    compensation: '0.01',
    compensationPer: 'day',
  }),
  due('pay-jkm-friday', 'Berkas JKM lengkap hari Jumat.', 'PP 44/2015 Ps 40(3)', '2025-03-14', complete('JKM'), {
    dueBy: { payment: '2025-03-19' },
  }),
  due(
    'pay-jkm-lebaran',
    'Berkas JKM lengkap menjelang Lebaran; satu hari libur jatuh pada Sabtu.',
    'PP 44/2015 Ps 40(3)',
    '2025-03-28',
    { ...complete('JKM'), holidays: ['2025-03-29', '2025-03-31', '2025-04-01'] },
    { dueBy: { payment: '2025-04-04' } },
  ),
  due('pay-jht', 'Berkas JHT lengkap: tanpa ganti rugi.', 'PP 46/2015 Ps 31(3)', '2025-03-10', complete('JHT'), {
    dueBy: { payment: '2025-03-17' },
    compensation: '0',
    compensationPer: '0',
  }),
  due('pay-jp', 'Berkas JP lengkap.', 'PP 45/2015 Ps 25(1) b, 35', '2025-03-10', complete('JP'), {
    dueBy: { payment: '2025-03-25' },
    compensation: '0.02',
    compensationPer: 'month',
  }),
  due('pay-jkp', 'Berkas JKP lengkap.', 'Permenaker 2/2025 Ps 13(6)', '2025-03-10', complete('JKP'), {
    dueBy: { decision: '2025-03-13', payment: '2025-03-13' },
    compensation: '0',
  }),
  due('pay-jkp-first-day', 'Hari pertama Permenaker 15/2021.', 'Permenaker 15/2021', '2021-07-28', complete('JKP'), {
    dueBy: { decision: '2021-08-02', payment: '2021-08-02' },
  }),
  notRead('pay-jkp-day-before', 'Sehari sebelum Permenaker 15/2021.', '2021-07-27', complete('JKP')),
  due(
    'pay-from-later-day',
    'Berkas baru lengkap dua hari kemudian.',
    'PP 46/2015 Ps 31(3)',
    '2025-03-10',
    { ...complete('JHT'), at: '2025-03-12' },
    { dueBy: { payment: '2025-03-19' } },
  ),
  notRead(
    'at-before-event',
    'Hari mulai tenggat mendahului peristiwanya.',
    '2025-03-10',
    { ...complete('JHT'), at: '2025-03-09' },
    'starts-before-event',
  ),
];

const layoff = { programme: 'JKP', event: 'layoff' };
const registered = (programme: string): Facts => ({ programme, event: 'registration' });
const hired = (programme: string): Facts => ({ programme, event: 'hire' });

const memberships: readonly Case[] = [
  due('layoff', 'PHK hari Senin.', 'Permenaker 2/2025 Ps 9(1); PP 6/2025 Ps 40 a', '2025-03-10', layoff, {
    dueBy: { 'phk-report': '2025-03-19', claim: '2025-09-10' },
    expires: '2025-09-10',
  }),
  due('layoff-day-before-pp-6', 'PHK sehari sebelum PP 6/2025.', 'RULINGS 72', '2025-02-06', layoff, {
    dueBy: { 'phk-report': '0', claim: '2025-08-06' },
  }),
  due('layoff-first-day-of-pp-6', 'PHK pada hari pertama PP 6/2025.', 'PP 6/2025 Ps 40 a', '2025-02-07', layoff, {
    dueBy: { 'phk-report': '2025-02-18', claim: '2025-08-07' },
  }),
  due('layoff-first-day-of-jkp', 'PHK pada hari pertama JKP.', 'PP 37/2021 Ps 40 a', '2021-02-02', layoff, {
    expires: '2021-05-02',
  }),
  notRead('layoff-before-jkp', 'PHK sehari sebelum JKP.', '2021-02-01', layoff),
  due(
    'registered-jkk',
    'Formulir lengkap dan iuran dibayar.',
    'PP 44/2015 Ps 7, 10(5)',
    '2025-03-10',
    registered('JKK'),
    {
      dueBy: { number: '2025-03-11', card: '2025-03-19', 'card-handover': '2025-03-24' },
    },
  ),
  due('registered-jkp', 'Terdaftar di JKP: nomor saja.', 'PP 37/2021 Ps 6(3)', '2025-03-10', registered('JKP'), {
    dueBy: { number: '2025-03-11', card: '0' },
  }),
  due('registered-friday', 'Formulir lengkap hari Jumat.', 'PP 46/2015 Ps 11(5)', '2025-03-14', registered('JHT'), {
    dueBy: { number: '2025-03-17' },
  }),
  notRead('registered-jkp-too-early', 'Sehari sebelum JKP.', '2021-02-01', registered('JKP')),
  notRead('registered-jp', 'Untuk JP tenggat nomor tidak terbaca.', '2025-03-10', registered('JP')),
  due('hired-jkk', 'Mulai bekerja.', 'PP 44/2015 Ps 10(1), penjelasan', '2025-03-10', hired('JKK'), {
    dueBy: { registration: '2025-03-19' },
  }),
  due('hired-jp', 'Mulai bekerja, JP.', 'PP 45/2015 Ps 4(2)', '2025-03-10', hired('JP'), {
    dueBy: { registration: '2025-04-09' },
  }),
  due('hired-jkp', 'Mulai bekerja, JKP.', 'PP 37/2021 Ps 6(1)', '2025-03-10', hired('JKP'), {
    dueBy: { registration: '2025-04-09' },
  }),
  due(
    'project-started',
    'Surat perintah kerja proyek terbit.',
    'Permenaker 44/2015',
    '2025-03-10',
    { ...hired('JKK'), segment: 'JAKON' },
    { dueBy: { registration: '2025-03-28' } },
  ),
  notRead('hired-jkp-too-early', 'Mulai bekerja sehari sebelum JKP.', '2021-02-01', hired('JKP')),
  due(
    'wage-changed',
    'Upah naik.',
    'PP 86/2013 Ps 3(4); PP 44/2015 Ps 9(3)',
    '2025-03-10',
    { programme: 'JHT', event: 'wage-change' },
    { dueBy: { 'wage-change': '2025-03-19' } },
  ),
  due(
    'wage-changed-first-day',
    'Hari pertama PP 86/2013, dengan Natal dan tahun baru.',
    'PP 86/2013 Ps 3(4)',
    '2013-12-24',
    { programme: 'JHT', event: 'wage-change', holidays: ['2013-12-25', '2014-01-01'] },
    { dueBy: { 'wage-change': '2014-01-06' } },
  ),
  notRead('wage-changed-too-early', 'Sehari sebelum PP 86/2013.', '2013-12-23', {
    programme: 'JHT',
    event: 'wage-change',
  }),
  notRead('no-such-term', 'JHT tidak punya tenggat laporan kecelakaan.', '2025-03-10', {
    programme: 'JHT',
    event: 'accident',
  }),
  notRead('programme-unstated', 'Programnya tidak disebut.', '2025-03-10', { event: 'accident' }, 'missing:programme'),
];

export const deadlinesCases: readonly Case[] = [...accidents, ...payments, ...memberships];
