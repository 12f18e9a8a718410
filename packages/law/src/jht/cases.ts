// Worked cases of JHT: who may claim, from which day, why not, how much, and what facts do not fit.

import type { Raw } from '@jamin/engine';
import type { Case } from '../case.ts';
import { jhtBalanceCases } from './cases-balance.ts';
import { jhtTaxCases } from './cases-tax.ts';

type Values = { readonly [key: string]: Raw };

function derived(id: string, on: string, sentence: string, source: string, facts: Values, expect: Values): Case {
  return { id: `jht-${id}`, sentence, basis: 'derived', source, ask: 'jht', on, facts, expect };
}

function published(id: string, on: string, sentence: string, source: string, facts: Values, expect: Values): Case {
  return { ...derived(id, on, sentence, source, facts, expect), basis: 'published' };
}

/** A case that no figure answers: a contradiction, a missing fact, or what the law files do not cover. */
function open(id: string, on: string, sentence: string, source: string, facts: Values, undecided: string): Case {
  return { ...derived(id, on, sentence, source, facts, {}), undecided };
}

const AGE = 'PP 46/2015 Ps 22(1)';
const PARTIAL = 'PP 46/2015 Ps 22(4)-(6)';
const PROCEDURE = 'Permenaker 4/2022';
const AUGUST = 'PP 60/2015; Permenaker 19/2015; RULINGS 47';
const KOMPAS =
  'https://nasional.kompas.com/copy/2022/04/28/19400091/' +
  'permenaker-baru-pegawai-resign-dan-kena-phk-kini-boleh-cairkan-jht';

function aged(birthDate: string, balance: string): Values {
  return { ground: 'age', birthDate, balance };
}

function left(ground: string, endOfWork: string, balance = '5000000'): Values {
  return { ground, endOfWork, balance };
}

const ages: readonly Case[] = [
  derived('age-day-before', '2024-05-19', 'Sehari sebelum ulang tahun ke-56.', AGE, aged('1968-05-20', '80000000'), {
    eligible: false,
    reason: 'age-not-reached',
    payableFrom: '2024-05-20',
    gross: '0',
  }),
  derived('age-on-birthday', '2024-05-20', 'Tepat pada ulang tahun ke-56.', AGE, aged('1968-05-20', '80000000'), {
    eligible: true,
    payableFrom: '2024-05-20',
    gross: '80000000',
    tax: '1500000',
    net: '78500000',
  }),
  derived(
    'age-still-working',
    '2024-06-01',
    'Sudah 56 tahun dan masih bekerja: tetap boleh mengambil.',
    'PP 46/2015 Ps 29; RULINGS 45',
    { ...aged('1968-05-20', '1000000.55'), stillEmployed: 'true' },
    { eligible: true, gross: '1000000.55', net: '1000000.55' },
  ),
  derived(
    'age-leap-day',
    '2024-02-29',
    'Lahir 29 Februari 1968, tahun ke-56 juga kabisat.',
    'RULINGS 6',
    aged('1968-02-29', '7000000'),
    { eligible: true, payableFrom: '2024-02-29' },
  ),
  derived(
    'age-55-last-day',
    '2015-06-30',
    'Umur 55 tahun pada hari terakhir aturan lama.',
    'PP 14/1993 Ps 24',
    aged('1960-06-30', '9000000'),
    { eligible: true, payableFrom: '2015-06-30', net: '9000000' },
  ),
  derived(
    'age-55-one-day-late',
    '2015-07-01',
    'Umur 55 tahun sehari sesudah aturan 56 mulai.',
    AGE,
    aged('1960-06-30', '9000000'),
    { eligible: false, reason: 'age-not-reached', payableFrom: '2016-06-30' },
  ),
  {
    ...derived(
      'age-55-as-known-before',
      '2015-07-10',
      'Umur 55 tahun, dengan hukum sebagaimana terbit sampai 29 Juni 2015: usia 55 sudah berakhir, 56 belum terbit.',
      'RULINGS 2',
      aged('1960-06-30', '9000000'),
      {},
    ),
    known: '2015-06-29',
    undecided: 'not-in-force:jht.claim_age',
  },
  derived(
    'age-first-day-covered',
    '2009-11-16',
    'Hari pertama aturan pajak JHT yang sekarang.',
    'PP 68/2009; RULINGS 47',
    aged('1954-11-16', '51000000'),
    { eligible: true, tax: '50000', net: '50950000' },
  ),
  open(
    'age-day-before-covered',
    '2009-11-15',
    'Sehari sebelum aturan itu.',
    'RULINGS 5, 47',
    aged('1950-01-01', '51000000'),
    'not-in-force:jht.claims.eligible',
  ),
  open(
    'age-without-birth',
    '2024-01-01',
    'Tanggal lahir tidak disebut.',
    'RULINGS 5',
    { ground: 'age' },
    'missing:birthDate',
  ),
  open(
    'age-born-later',
    '2024-01-01',
    'Tanggal lahir sesudah pengajuan.',
    'RULINGS 5',
    aged('2025-01-01', '1'),
    'born-after-claim',
  ),
];

const leaving: readonly Case[] = [
  published(
    'resignation-one-month',
    '2022-06-01',
    'Mengundurkan diri 1 Mei 2022 dan mengajukan sebulan kemudian.',
    KOMPAS,
    left('resignation', '2022-05-01', '20000000'),
    { eligible: true, payableFrom: '2022-06-01', net: '20000000' },
  ),
  derived(
    'resignation-day-before',
    '2022-05-31',
    'Sehari sebelum genap sebulan.',
    `${PROCEDURE} Ps 8`,
    left('resignation', '2022-05-01'),
    { eligible: false, reason: 'waiting-period', payableFrom: '2022-06-01', net: '0' },
  ),
  derived(
    'resignation-month-end',
    '2023-02-28',
    'Berhenti 31 Januari: sebulan kemudian adalah 28 Februari.',
    `${PROCEDURE} Ps 8; RULINGS 6`,
    left('resignation', '2023-01-31'),
    { eligible: true, payableFrom: '2023-02-28', net: '5000000' },
  ),
  derived(
    'resignation-working-again',
    '2023-06-01',
    'Sudah bekerja lagi di tempat lain.',
    `${PROCEDURE}; RULINGS 45`,
    { ...left('resignation', '2023-03-15'), stillEmployed: 'true' },
    { eligible: false, reason: 'still-employed', payableFrom: '2023-04-15', net: '0' },
  ),
  derived(
    'resignation-working-again-no-day',
    '2023-06-01',
    'Sudah bekerja lagi; hari berhenti tidak disebut dan tidak diperlukan.',
    'RULINGS 5, 45',
    { ground: 'resignation', stillEmployed: 'true' },
    { eligible: false, reason: 'still-employed' },
  ),
  open(
    'resignation-no-day',
    '2023-06-01',
    'Hari berhenti tidak disebut.',
    'RULINGS 5',
    { ground: 'resignation', balance: '5000000' },
    'missing:endOfWork',
  ),
  derived(
    'layoff-july-2015',
    '2015-08-11',
    'PHK, diajukan pada hari terakhir aturan “hanya pada usia 56”.',
    'PP 46/2015 Ps 26(3)',
    { ...left('layoff', '2015-07-02'), birthDate: '1970-01-31' },
    { eligible: false, reason: 'age-not-reached', payableFrom: '2026-01-31' },
  ),
  derived(
    'resignation-july-2015-at-56',
    '2015-07-01',
    'Mengundurkan diri dan sudah 56 tahun, pada hari pertama aturan itu.',
    'PP 46/2015 Ps 26(3)',
    { ...left('resignation', '2015-06-01'), birthDate: '1959-07-01' },
    { eligible: true, payableFrom: '2015-07-01', net: '5000000' },
  ),
  open(
    'layoff-june-2015',
    '2015-06-30',
    'PHK, diajukan sehari sebelum PP 46/2015.',
    'RULINGS 47',
    left('layoff', '2015-01-01'),
    'jht-ground-not-covered',
  ),
  derived(
    'layoff-12-august-2015',
    '2015-08-12',
    'PHK, pada hari PP 60/2015 terbit.',
    AUGUST,
    left('layoff', '2015-06-01'),
    {
      eligible: false,
      reason: 'waiting-period',
      payableFrom: '2015-09-01',
    },
  ),
  derived(
    'resignation-august-2015',
    '2015-08-12',
    'Mengundurkan diri 20 Juli 2015: sebulan kemudian belum 1 September.',
    AUGUST,
    left('resignation', '2015-07-20'),
    { eligible: false, reason: 'waiting-period', payableFrom: '2015-09-01' },
  ),
  derived(
    'layoff-31-august-2015',
    '2015-08-31',
    'PHK 20 Agustus 2015, diajukan pada hari terakhir sebelum tata cara baru.',
    AUGUST,
    left('layoff', '2015-08-20'),
    { eligible: false, reason: 'waiting-period', payableFrom: '2015-09-20' },
  ),
  derived(
    'layoff-1-september-2015',
    '2015-09-01',
    'PHK, pada hari tata cara baru mulai.',
    AUGUST,
    left('layoff', '2015-08-01'),
    {
      eligible: true,
      payableFrom: '2015-09-01',
    },
  ),
  {
    ...open(
      'layoff-as-known-in-july',
      '2015-08-20',
      'PHK, dengan hukum yang terbit sampai 1 Agustus 2015: aturan lama sudah berakhir, yang baru belum terbit.',
      'RULINGS 2, 5, 47',
      { ...left('layoff', '2015-06-01'), birthDate: '1959-07-01' },
      'not-in-force:jht.payable.from-layoff',
    ),
    known: '2015-08-01',
  },
  derived(
    'leaving-indonesia',
    '2023-05-31',
    'Orang asing pulang untuk selamanya.',
    `${PROCEDURE} Ps 4-5`,
    { ground: 'leaving-indonesia', balance: '70000000' },
    { eligible: true, payableFrom: '0', tax: '1000000', net: '69000000' },
  ),
  derived(
    'leaving-indonesia-still-employed',
    '2023-05-31',
    'Orang asing yang masih bekerja di Indonesia.',
    'RULINGS 45',
    { ground: 'leaving-indonesia', balance: '70000000', stillEmployed: 'true' },
    { eligible: false, reason: 'still-employed', payableFrom: '0' },
  ),
];

const since2022: readonly Case[] = [
  published(
    'contract-end-at-once',
    '2022-05-01',
    'Kontrak berakhir hari itu juga.',
    KOMPAS,
    left('contract-end', '2022-05-01', '20000000'),
    { eligible: true, payableFrom: '2022-05-01' },
  ),
  derived(
    'contract-end-first-day',
    '2022-04-26',
    'Kontrak berakhir, pada hari Permenaker 4/2022 mulai.',
    `${PROCEDURE} Ps 6(2) a`,
    left('contract-end', '2022-04-01'),
    { eligible: true, payableFrom: '2022-04-01' },
  ),
  open(
    'contract-end-day-before',
    '2022-04-25',
    'Kontrak berakhir, sehari sebelumnya.',
    'RULINGS 47',
    left('contract-end', '2022-04-01'),
    'jht-ground-not-covered',
  ),
  derived(
    'company-retirement-day-before',
    '2023-05-31',
    'Pensiun menurut perusahaan, sehari sebelum kerja berakhir.',
    `${PROCEDURE} Ps 6(1) a`,
    left('company-retirement', '2023-06-01', '7000000'),
    { eligible: false, reason: 'waiting-period', payableFrom: '2023-06-01' },
  ),
  derived(
    'company-retirement',
    '2023-06-01',
    'Pensiun menurut perusahaan, pada hari kerja berakhir.',
    `${PROCEDURE} Ps 6(1) a`,
    left('company-retirement', '2023-06-01', '7000000'),
    { eligible: true, payableFrom: '2023-06-01', gross: '7000000' },
  ),
  derived(
    'bpu-stopped',
    '2023-06-01',
    'Peserta mandiri berhenti bekerja hari itu.',
    `${PROCEDURE} Ps 6(2) b`,
    left('bpu-stopped', '2023-06-01', '7000000'),
    { eligible: true, payableFrom: '2023-06-01', net: '7000000' },
  ),
  derived(
    'bpu-not-stopped',
    '2023-06-01',
    'Peserta mandiri yang ternyata masih bekerja.',
    'RULINGS 45',
    { ...left('bpu-stopped', '2023-06-01'), stillEmployed: 'true' },
    { eligible: false, reason: 'still-employed', payableFrom: '2023-06-01' },
  ),
];

const disabled = { ground: 'total-disability', determinedOn: '2023-03-10', balance: '30000000' };
const partial = { ground: 'partial-10', membershipYears: '10', balance: '100000000' };

const others: readonly Case[] = [
  derived(
    'disability-month-after',
    '2023-04-01',
    'Cacat total dinyatakan 10 Maret: berhak sejak 1 April, walau masih tercatat bekerja.',
    'Permenaker 2/2022 Ps 7(2); RULINGS 48',
    { ...disabled, stillEmployed: 'true' },
    { eligible: true, payableFrom: '2023-04-01', gross: '30000000' },
  ),
  derived('disability-day-before', '2023-03-31', 'Sehari sebelumnya.', 'RULINGS 48', disabled, {
    eligible: false,
    reason: 'waiting-period',
    payableFrom: '2023-04-01',
  }),
  derived(
    'disability-july-2015',
    '2015-07-31',
    'Cacat total dinyatakan Juli 2015, pada bulan pertama PP 46/2015.',
    'RULINGS 47, 48',
    { ...disabled, determinedOn: '2015-07-01' },
    { eligible: false, reason: 'waiting-period', payableFrom: '2015-08-01' },
  ),
  derived(
    'death',
    '2016-02-01',
    'Peserta meninggal; ahli waris dibayar langsung dan kena pajak yang sama.',
    'PP 46/2015 Ps 23; RULINGS 46, 53',
    { ground: 'death', balance: '62000000' },
    { eligible: true, payableFrom: '0', gross: '62000000', tax: '600000', net: '61400000' },
  ),
  published(
    'partial-10-percent',
    '2022-03-04',
    'Sepuluh tahun menjadi peserta, masih bekerja, mengambil 10%.',
    'https://topcareer.id/read/2022/03/09/86807/hitung-hitungan-manfaat-jht-yang-bisa-diklaim-10-dan-30/?amp=1',
    { ...partial, stillEmployed: 'true' },
    { eligible: true, payableFrom: '0', gross: '10000000', tax: '0', net: '10000000' },
  ),
  derived(
    'partial-30-housing',
    '2022-03-04',
    'Mengambil 30% untuk rumah; sen hilang dan di atas 50 juta kena 5%.',
    PARTIAL,
    { ground: 'partial-30-housing', membershipYears: '12', balance: '200000003.99' },
    { gross: '60000001', tax: '500000', net: '59500001' },
  ),
  derived(
    'partial-too-short',
    '2023-03-03',
    'Kepesertaan 9,99 tahun.',
    PARTIAL,
    { ...partial, membershipYears: '9.99', balance: '90000000' },
    { eligible: false, reason: 'membership-too-short' },
  ),
  derived(
    'partial-second-time',
    '2023-03-03',
    'Sudah pernah mengambil sebagian.',
    PARTIAL,
    { ...partial, paidEarlier: [{ date: '2018-02-01', amount: '4000000' }] },
    { eligible: false, reason: 'partial-already-taken' },
  ),
  derived(
    'partial-short-and-taken',
    '2023-03-03',
    'Belum 10 tahun dan sudah pernah: alasan pertama adalah lamanya kepesertaan.',
    'RULINGS 45',
    { ...partial, membershipYears: '9', paidEarlier: [{ date: '2018-02-01', amount: '4000000' }] },
    { reason: 'membership-too-short' },
  ),
];

export const jhtCases: readonly Case[] = [
  ...ages,
  ...leaving,
  ...since2022,
  ...others,
  ...jhtTaxCases,
  ...jhtBalanceCases,
];
