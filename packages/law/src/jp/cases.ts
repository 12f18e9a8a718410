// Worked cases of JP: retirement age and first day, monthly or at once, survivors, and facts that do not fit.

import type { Raw } from '@jamin/engine';
import type { Case } from '../case.ts';
import { jpAmountCases } from './cases-amounts.ts';

type Values = { readonly [key: string]: Raw };

function derived(id: string, on: string, sentence: string, source: string, facts: Values, expect: Values): Case {
  return { id: `jp-${id}`, sentence, basis: 'derived', source, ask: 'jp', on, facts, expect };
}

function published(id: string, on: string, sentence: string, source: string, facts: Values, expect: Values): Case {
  return { ...derived(id, on, sentence, source, facts, expect), basis: 'published' };
}

/** A case that no figure answers: a contradiction, a missing fact, or what the law files do not cover. */
function open(id: string, on: string, sentence: string, source: string, facts: Values, undecided: string): Case {
  return { ...derived(id, on, sentence, source, facts, {}), undecided };
}

const AGE = 'PP 45/2015 Ps 15(1)-(3)';
const NETIZEN = 'https://netizenwatch.com/2025/01/08/usia-pensiun-pekerja-naik-menjadi-59-tahun-mulai-januari-2025/';
const GRID =
  'https://star.grid.id/read/453636410/' +
  'cair-setiap-bulan-ini-6-jenis-manfaat-jaminan-pensiun-anak-hingga-orang-tua?page=2';

function retires(birthDate: string, paidMonths = '100', balance = '5000000'): Values {
  return { event: 'retirement', birthDate, paidMonths, balance };
}

const ages: readonly Case[] = [
  derived(
    'age-56-first-day',
    '2015-07-01',
    'Ulang tahun ke-56 pada hari pertama program.',
    AGE,
    retires('1959-07-01'),
    {
      retirementAge: '56',
      retirementDate: '2015-07-01',
      form: 'lump-sum',
    },
  ),
  derived('age-born-1950', '2016-01-10', 'Sudah jauh di atas 56 saat program mulai.', AGE, retires('1950-05-05'), {
    retirementAge: '56',
    retirementDate: '2006-05-05',
    from: '2009-06-01',
    form: 'lump-sum',
  }),
  derived(
    'age-last-of-1962',
    '2018-12-31',
    'Lahir hari terakhir 1962: 56, sehari sebelum usia naik.',
    AGE,
    retires('1962-12-31'),
    {
      retirementAge: '56',
      retirementDate: '2018-12-31',
      form: 'lump-sum',
      from: '2019-01-01',
    },
  ),
  derived(
    'age-first-of-1963',
    '2019-01-01',
    'Lahir hari pertama 1963: 56 tahun belum cukup.',
    AGE,
    retires('1963-01-01'),
    {
      retirementAge: '57',
      retirementDate: '2020-01-01',
      form: 'none',
      from: '0',
      recipient: '0',
    },
  ),
  published(
    'age-born-1967',
    '2026-06-15',
    'Umur 58 pada 2025 belum pensiun; haknya pada 59 tahun, 2026.',
    NETIZEN,
    retires('1967-06-15', '120', '25000000'),
    { retirementAge: '59', retirementDate: '2026-06-15', form: 'lump-sum' },
  ),
  {
    ...derived(
      'age-born-1966',
      '2025-06-15',
      'Lahir 1966: 58 pada 2024, saat 58 berlaku.',
      AGE,
      retires('1966-06-15', '110'),
      {
        retirementAge: '58',
        retirementDate: '2024-06-15',
        from: '2025-07-01',
      },
    ),
    note: `Printed as 59: ${NETIZEN}`,
  },
  derived(
    'age-born-1979',
    '2044-07-01',
    'Lahir 1979: 65, tangga terakhir.',
    'PP 45/2015 Ps 15(3)',
    retires('1979-07-01', '179'),
    {
      retirementAge: '65',
      retirementDate: '2044-07-01',
      form: 'lump-sum',
    },
  ),
  derived(
    'age-leap-day',
    '2025-02-28',
    'Lahir 29 Februari: 57 tahun jatuh 28 Februari.',
    'RULINGS 6, 60',
    retires('1964-02-29'),
    {
      retirementAge: '57',
      retirementDate: '2021-02-28',
    },
  ),
  open(
    'before-programme',
    '2015-06-30',
    'Sehari sebelum program mulai.',
    'RULINGS 5',
    retires('1955-01-01'),
    'not-in-force:jp.form.form',
  ),
];

const starts: readonly Case[] = [
  published(
    'start-after-27-july',
    '2016-07-27',
    'Usia tercapai 27 Juli, haknya mulai 1 Agustus.',
    'http://archives.jamsosindonesia.com/identitas/manfaat_pensiun_lanjutan',
    retires('1960-07-27', '12', '1000000'),
    { retirementDate: '2016-07-27', from: '2016-08-01' },
  ),
  derived('start-day-before', '2016-07-26', 'Sehari sebelum usia pensiun.', 'RULINGS 61', retires('1960-07-27', '12'), {
    form: 'none',
    lumpSum: '0',
  }),
  derived(
    'start-no-facts-needed',
    '2016-07-26',
    'Belum usia pensiun: fakta lain tidak diperlukan.',
    'RULINGS 5, 61',
    { event: 'retirement', birthDate: '1960-07-27' },
    { form: 'none', retirementAge: '56' },
  ),
  derived(
    'start-three-years-later',
    '2023-03-15',
    'Bekerja terus, berhenti tepat tiga tahun sesudah usia pensiun.',
    'PP 45/2015 Ps 15(4)',
    retires('1963-03-15'),
    { retirementAge: '57', retirementDate: '2020-03-15', from: '2023-04-01' },
  ),
  derived(
    'start-much-later',
    '2026-02-10',
    'Berhenti enam tahun sesudahnya: dihitung dari tiga tahun.',
    'PP 45/2015 Ps 15(4)',
    retires('1963-03-15'),
    { retirementDate: '2020-03-15', from: '2023-04-01' },
  ),
];

const young = { birthDate: '1990-01-01', balance: '1500000' };
const wages = [{ year: '2023', wage: '8000000' }];
const flat = { wages, inflation: { '2023': '0' } };

const terms: readonly Case[] = [
  derived(
    'disability-month-after-registration',
    '2024-02-15',
    'Cacat total genap sebulan sesudah terdaftar.',
    'PP 45/2015 Ps 20(3) b',
    {
      event: 'disability',
      ...young,
      registered: '2024-01-15',
      paidMonths: '1',
      wages: [{ month: '2024-01', wage: '5000000' }],
    },
    { form: 'monthly', recipient: 'participant', monthly: '750000', from: '2024-03-01', averageWage: '5000000' },
  ),
  derived(
    'disability-day-early',
    '2024-02-14',
    'Cacat total sehari sebelum genap sebulan.',
    'PP 45/2015 Ps 20(3) b',
    { event: 'disability', ...young, registered: '2024-01-15', paidMonths: '1' },
    { form: 'lump-sum', recipient: 'participant', lumpSum: '1500000', from: '2024-03-01' },
  ),
  derived(
    'disability-after-retirement-age',
    '2024-02-14',
    'Cacat total sesudah usia pensiun: bukan pensiun cacat.',
    'PP 45/2015 Ps 20(1)',
    { event: 'disability', birthDate: '1960-01-01' },
    { form: 'none', retirementAge: '56' },
  ),
  derived(
    'death-one-year-a-member',
    '2024-03-01',
    'Meninggal genap setahun sesudah terdaftar, 12 dari 12 bulan.',
    'PP 45/2015 Ps 21(3)',
    {
      event: 'death',
      ...young,
      registered: '2023-03-01',
      paidMonths: '12',
      wages,
      inflation: { '2023': '0.05' },
      spouse: 'true',
    },
    { form: 'monthly', recipient: 'spouse', averageWage: '8400000', monthly: '630000', from: '2024-04-01' },
  ),
  derived(
    'death-day-early',
    '2024-02-29',
    'Meninggal sehari sebelum genap setahun.',
    'PP 45/2015 Ps 21(3) a',
    { event: 'death', ...young, registered: '2023-03-01', paidMonths: '12', spouse: 'true' },
    { form: 'lump-sum', recipient: 'spouse', lumpSum: '1500000', from: '2024-03-01' },
  ),
  published(
    'death-under-one-year',
    '2024-02-07',
    'Meninggal sebelum setahun menjadi peserta: dibayar sekaligus.',
    GRID,
    { event: 'death', ...young, registered: '2023-06-01', paidMonths: '8', spouse: 'true' },
    { form: 'lump-sum', recipient: 'spouse', lumpSum: '1500000' },
  ),
  derived(
    'density-80-percent',
    '2024-05-10',
    'Membayar 20 dari 25 bulan: tepat 80%.',
    'PP 45/2015 Ps 21(3) b; RULINGS 63',
    { event: 'death', ...young, registered: '2022-04-01', paidMonths: '20', ...flat, childrenCount: '3' },
    { form: 'monthly', recipient: 'child', monthly: '600000' },
  ),
  derived(
    'density-below-80-percent',
    '2024-06-01',
    'Membayar 20 dari 26 bulan.',
    'RULINGS 63',
    { event: 'death', ...young, registered: '2022-04-01', paidMonths: '20', childrenCount: '3' },
    { form: 'lump-sum', recipient: 'child', lumpSum: '1500000' },
  ),
  open(
    'registered-missing',
    '2024-06-01',
    'Hari terdaftar tidak disebut, padahal diperlukan.',
    'RULINGS 5',
    { event: 'death', ...young, paidMonths: '20', spouse: 'true' },
    'missing:registered',
  ),
  published(
    'retirement-under-15-years',
    '2024-02-07',
    'Usia pensiun tanpa 15 tahun iuran: dibayar sekaligus.',
    GRID,
    retires('1966-02-07', '100', '30000000'),
    { form: 'lump-sum', recipient: 'participant', lumpSum: '30000000', monthly: '0' },
  ),
  derived(
    'death-after-retirement-age',
    '2024-02-07',
    'Meninggal sesudah usia pensiun dengan 100 bulan: sekaligus, tanpa melihat pendaftaran.',
    'RULINGS 65',
    { event: 'death', birthDate: '1960-02-07', paidMonths: '100', balance: '9000000.25', spouse: 'true' },
    { form: 'lump-sum', recipient: 'spouse', lumpSum: '9000000.25', from: '2024-03-01' },
  ),
  derived(
    'nothing-paid',
    '2024-02-07',
    'Tidak ada satu bulan pun terbayar.',
    'RULINGS 65',
    retires('1960-02-07', '0', '0'),
    { form: 'none', retirementAge: '56', lumpSum: '0' },
  ),
];

const widow = { event: 'death', birthDate: '1960-01-01', inPayment: '1000000', spouse: 'true' };

const survivors: readonly Case[] = [
  derived(
    'widow-of-pensioner',
    '2024-06-20',
    'Janda dari penerima pensiun: setengahnya.',
    'PP 45/2015 Ps 21(2)',
    widow,
    {
      recipient: 'spouse',
      monthly: '500000',
      from: '2024-07-01',
    },
  ),
  derived(
    'child-after-the-widow',
    '2024-06-20',
    'Sesudah jandanya meninggal, anak menerima setengah pensiun janda itu, satu jumlah untuk berdua.',
    'PP 45/2015 Ps 22(2) c',
    { ...widow, spouse: 'false', childrenCount: '2', parent: 'true' },
    { recipient: 'child', monthly: '500000' },
  ),
  derived(
    'parent-of-pensioner',
    '2024-06-20',
    'Orang tua penerima pensiun: 20%, dinaikkan ke batas bawah.',
    'PP 45/2015 Ps 18, 23(2) b',
    { ...widow, spouse: 'false', parent: 'true' },
    { recipient: 'parent', monthly: '393500' },
  ),
  derived(
    'parent-twenty-percent',
    '2024-06-20',
    'Orang tua peserta dengan 180 bulan: 20% dari 15% upah rata-rata.',
    'PP 45/2015 Ps 23(2) a',
    {
      event: 'death',
      ...young,
      registered: '2015-07-01',
      paidMonths: '180',
      wages: [{ year: '2023', wage: '9559600' }],
      inflation: { '2023': '1' },
      parent: 'true',
    },
    { recipient: 'parent', averageWage: '19119200', monthly: '573576' },
  ),
  derived(
    'nobody',
    '2024-06-20',
    'Tidak meninggalkan siapa pun.',
    'RULINGS 66',
    { ...widow, spouse: 'false' },
    { form: 'none', recipient: '0', monthly: '0', from: '0' },
  ),
];

const misfits: readonly Case[] = [
  open('born-later', '2024-06-20', 'Lahir sesudah kejadian.', 'RULINGS 5', retires('2025-01-01'), 'born-after-event'),
  open(
    'registered-too-early',
    '2024-06-20',
    'Terdaftar sehari sebelum program ada.',
    'RULINGS 63',
    { ...retires('1960-01-01'), registered: '2015-06-30' },
    'registered-outside',
  ),
  open(
    'registered-too-late',
    '2024-06-20',
    'Terdaftar sesudah kejadian.',
    'RULINGS 63',
    { ...retires('1960-01-01'), registered: '2024-06-21' },
    'registered-outside',
  ),
  open(
    'wages-of-two-kinds',
    '2024-06-20',
    'Upah sebagian per tahun, sebagian per bulan.',
    'RULINGS 67',
    { ...retires('1960-01-01', '180'), wages: [...wages, { month: '2024-01', wage: '8000000' }] },
    'wages-of-two-kinds',
  ),
  open(
    'wage-without-time',
    '2024-06-20',
    'Upah tanpa tahun atau bulan.',
    'RULINGS 67',
    { ...retires('1960-01-01', '180'), wages: [{ wage: '8000000' }] },
    'wages-of-two-kinds',
  ),
  open(
    'wage-before-2015',
    '2024-06-20',
    'Upah tahun 2014.',
    'RULINGS 67',
    { ...retires('1960-01-01', '180'), wages: [{ year: '2014', wage: '8000000' }] },
    'wages-outside',
  ),
  open(
    'wage-after-event',
    '2024-06-20',
    'Upah tahun sesudah kejadian.',
    'RULINGS 67',
    { ...retires('1960-01-01', '180'), wages: [{ year: '2025', wage: '8000000' }] },
    'wages-outside',
  ),
  open(
    'wages-missing',
    '2024-06-20',
    'Masa iur cukup tetapi upah tidak disebut.',
    'RULINGS 5',
    retires('1960-01-01', '180'),
    'missing:wages',
  ),
  open(
    'paid-before-start',
    '2024-06-20',
    'Ditanyakan pembayaran tahun sebelum kematian.',
    'RULINGS 69',
    { ...widow, year: '2023' },
    'paid-before-start',
  ),
];

export const jpCases: readonly Case[] = [...ages, ...starts, ...terms, ...survivors, ...misfits, ...jpAmountCases];
