// Worked cases of JKM: package, three months of BPU, several employers, scholarships, migrant workers, arrears.

import type { Raw } from '@jamin/engine';
import type { Case } from '../case.ts';

type Values = { readonly [key: string]: Raw };

function derived(id: string, on: string, sentence: string, source: string, facts: Values, expect: Values): Case {
  return { id: `jkm-${id}`, sentence, basis: 'derived', source, ask: 'jkm', on, facts, expect };
}

function published(id: string, on: string, sentence: string, source: string, facts: Values, expect: Values): Case {
  return { ...derived(id, on, sentence, source, facts, expect), basis: 'published' };
}

/** A case that no figure answers: a contradiction, a missing fact, or what the law files do not cover. */
function open(id: string, on: string, sentence: string, source: string, facts: Values, undecided: string): Case {
  return { ...derived(id, on, sentence, source, facts, {}), undecided };
}

const PACKAGE = {
  'santunan-kematian': '20000000',
  'santunan-berkala': '12000000',
  'biaya-pemakaman': '10000000',
  beasiswa: '0',
  total: '42000000',
};
const ARTICLE = 'PP 44/2015 dan PP 82/2019 Ps 34';
const MINISTRY = 'https://beritapagi88.info/kemnaker-perluas-cakupan-perlindungan-pekerja-apa-saja-21295.html';
const lastYear = [{ sma: '1' }];

const payouts: readonly Case[] = [
  published(
    'payout-merauke-2024',
    '2024-06-13',
    'Nelayan peserta mandiri meninggal karena sakit; hari penyerahan dipakai.',
    'https://suara.merauke.go.id/post/4775/bpjs-ketenagakerjaan-merauke-serahkan-santunan-kematian-kepada-ahli-waris-nelayan.html',
    { segment: 'BPU' },
    { total: '42000000' },
  ),
  published(
    'payout-jateng-2024',
    '2024-08-22',
    'Pekerja meninggal karena sakit; rincian seperti tercetak.',
    'https://jateng.antaranews.com/berita/552910/dua-ahli-waris-terima-santunan-kematian-bpjs-ketenagakerjaan',
    { segment: 'PU' },
    PACKAGE,
  ),
  published(
    'payout-tangerang-2023',
    '2023-06-01',
    'Petugas keamanan meninggal mendadak karena sakit; harinya dikira.',
    'https://liputan6.com/news/read/5320884/security-meninggal-mendadak-di-pos-jaga-smpn-21-kota-tangerang',
    { segment: 'PU' },
    { total: '42000000' },
  ),
  published(
    'payout-bekasi-2022',
    '2022-03-01',
    'Pengemudi ojek daring, 11 bulan iuran, satu anak SMA: belum ada beasiswa.',
    'https://megapolitan.antaranews.com/berita/180837/ahli-waris-pengemudi-ojek-daring-terima-santunan-bpjamsostek',
    { segment: 'BPU', membershipMonths: '11', contributionMonths: '11', children: lastYear },
    { total: '42000000', beasiswa: '0' },
  ),
  published(
    'payout-demak-2025',
    '2025-05-01',
    'Agen bank peserta mandiri, setahun menjadi peserta; harinya dikira.',
    'https://jateng.tribunnews.com/2025/05/20/syarat-ahli-waris-agenbrilink-dapat-santunan-kematian-total-bisa-rp-42-juta?page=all',
    { segment: 'BPU', membershipMonths: '12', contributionMonths: '12' },
    { total: '42000000' },
  ),
  published(
    'payout-under-three-months',
    '2025-08-05',
    'BPU yang baru dua bulan menjadi peserta: biaya pemakaman saja.',
    'https://www.bursakota.co.id/?p=68592',
    { segment: 'BPU', membershipMonths: '2', contributionMonths: '2' },
    { 'biaya-pemakaman': '10000000', 'santunan-kematian': '0', 'santunan-berkala': '0', total: '10000000' },
  ),
  published(
    'payout-manado-2025',
    '2025-04-19',
    'Pekerja migran meninggal selama bekerja; satu anak kuliah empat tahun lagi.',
    'https://manado.antaranews.com/berita/288317/bpjamsostek-sulut-beri-santunan-kematian-pekerja-migran-indonesia-rp133-juta',
    { segment: 'PMI', phase: 'during', children: [{ university: '4' }] },
    { 'santunan-kematian': '85000000', beasiswa: '48000000', total: '133000000' },
  ),
  published(
    'payout-muara-enim-2024',
    '2024-06-01',
    'Pekerja meninggal, ayahnya ahli waris; harinya dikira.',
    'https://palpres.disway.id//read/710644/bpjs-ketenagakerjaan-muara-enim-bayarkan-klaim-ke-2-ahli-waris-segini-nilainya',
    { segment: 'PU' },
    { total: '42000000' },
  ),
  published(
    'ministry-two-employers',
    '2025-04-26',
    'Pekerja pada dua pemberi kerja: dua manfaat, pemakaman satu kali.',
    MINISTRY,
    { segment: 'PU', memberships: '2' },
    {
      'santunan-kematian': '40000000',
      'santunan-berkala': '24000000',
      'biaya-pemakaman': '10000000',
      total: '74000000',
    },
  ),
  published(
    'press-total-2022',
    '2022-01-01',
    'Rincian JKM dalam berita: 20 juta, 24 kali 500 ribu, dan 10 juta.',
    'https://keuangan.kontan.co.id/news/begini-cara-klaim-jaminan-kematian-bpjs-ketenagakerjaan?page=1',
    { segment: 'PU' },
    PACKAGE,
  ),
];

const dates: readonly Case[] = [
  open(
    'before-the-programme',
    '2015-06-30',
    'Meninggal sehari sebelum PP 44/2015 berlaku.',
    'PP 44/2015 Ps 63',
    { segment: 'PU' },
    'not-in-force:jkm.claims.eligible',
  ),
  derived(
    'first-day',
    '2015-07-01',
    'Meninggal pada hari pertama PP 44/2015.',
    ARTICLE,
    { segment: 'PU' },
    {
      total: '24000000',
    },
  ),
  derived(
    'last-day-of-old-amounts',
    '2019-12-01',
    'Meninggal sehari sebelum PP 82/2019 berlaku.',
    ARTICLE,
    { segment: 'PU' },
    {
      'santunan-kematian': '16200000',
      'santunan-berkala': '4800000',
      'biaya-pemakaman': '3000000',
      total: '24000000',
    },
  ),
  derived(
    'first-day-of-new-amounts',
    '2019-12-02',
    'Meninggal pada hari PP 82/2019 mulai berlaku.',
    ARTICLE,
    { segment: 'PU' },
    PACKAGE,
  ),
  derived(
    'construction-worker',
    '2021-11-11',
    'Pekerja konstruksi meninggal karena sakit: manfaat yang sama.',
    'PP 44/2015 Ps 56(1)',
    { segment: 'JAKON' },
    { total: '42000000', payer: 'bpjs' },
  ),
  derived(
    'wage-does-not-matter',
    '2021-11-11',
    'Upah boleh ditulis, tidak mengubah manfaat.',
    ARTICLE,
    { segment: 'PU', wage: '9000000' },
    PACKAGE,
  ),
  open('segment-missing', '2022-01-01', 'Segmen tidak disebut.', 'RULINGS 5', {}, 'missing:segment'),
];

const threeMonths: readonly Case[] = [
  derived(
    'bpu-day-before-rule',
    '2025-02-23',
    'BPU sebulan menjadi peserta, sehari sebelum aturan tiga bulan.',
    'RULINGS 8, 39',
    { segment: 'BPU', membershipMonths: '1', contributionMonths: '1' },
    { total: '42000000' },
  ),
  derived(
    'bpu-first-day-of-rule',
    '2025-02-24',
    'BPU sebulan menjadi peserta, pada hari aturan tiga bulan mulai.',
    'RULINGS 8, 39',
    { segment: 'BPU', membershipMonths: '1', contributionMonths: '1' },
    { total: '10000000' },
  ),
  {
    ...derived(
      'bpu-rule-not-yet-known',
      '2025-03-01',
      'Aturan tiga bulan belum diketahui.',
      'RULINGS 2, 39',
      { segment: 'BPU', membershipMonths: '1', contributionMonths: '1' },
      { total: '42000000' },
    ),
    known: '2025-02-23',
  },
  derived(
    'bpu-three-and-three',
    '2025-09-09',
    'Tiga bulan menjadi peserta dan tiga bulan iuran: penuh.',
    'RULINGS 39',
    { segment: 'BPU', membershipMonths: '3', contributionMonths: '3' },
    { total: '42000000' },
  ),
  derived(
    'bpu-two-paid',
    '2025-09-09',
    'Enam bulan menjadi peserta tetapi dua bulan iuran.',
    'RULINGS 39',
    { segment: 'BPU', membershipMonths: '6', contributionMonths: '2' },
    { total: '10000000' },
  ),
  derived(
    'bpu-no-scholarship-under-three',
    '2025-09-09',
    'Iuran dibayar di muka 40 bulan, baru dua bulan peserta.',
    'RULINGS 39',
    { segment: 'BPU', membershipMonths: '2', contributionMonths: '40', children: lastYear },
    { beasiswa: '0', total: '10000000' },
  ),
  open(
    'bpu-months-missing',
    '2025-09-09',
    'Bulan iuran BPU tidak diketahui.',
    'RULINGS 39',
    { segment: 'BPU', membershipMonths: '1' },
    'missing:contributionMonths',
  ),
  derived(
    'pu-first-month',
    '2025-09-09',
    'Aturan tiga bulan bukan untuk PU.',
    'RULINGS 39',
    { segment: 'PU', membershipMonths: '0', contributionMonths: '0' },
    { total: '42000000' },
  ),
];

const several: readonly Case[] = [
  derived(
    'two-employers-day-before',
    '2025-02-23',
    'Dua pemberi kerja, sehari sebelum Permenaker 1/2025.',
    'RULINGS 42',
    { segment: 'PU', memberships: '2' },
    {
      'santunan-kematian': '40000000',
      'santunan-berkala': '24000000',
      'biaya-pemakaman': '20000000',
      total: '84000000',
    },
  ),
  derived(
    'two-employers-first-day',
    '2025-02-24',
    'Dua pemberi kerja, pada hari Permenaker 1/2025.',
    'RULINGS 42',
    { segment: 'PU', memberships: '2' },
    { 'biaya-pemakaman': '10000000', total: '74000000' },
  ),
  derived(
    'three-employers-one-scholarship',
    '2024-05-05',
    'Tiga pemberi kerja: beasiswa tidak dikalikan.',
    'RULINGS 42',
    { segment: 'PU', memberships: '3', contributionMonths: '36', children: lastYear },
    { beasiswa: '3000000', total: '129000000' },
  ),
  open(
    'two-memberships-bpu',
    '2024-05-05',
    'Beberapa pemberi kerja ditulis untuk BPU.',
    'RULINGS 42',
    { segment: 'BPU', memberships: '2' },
    'memberships-of-others',
  ),
];

const scholarships: readonly Case[] = [
  derived(
    'scholarship-60-months-old',
    '2019-12-01',
    'Iuran 60 bulan, aturan lama: Rp12.000.000 satu kali.',
    ARTICLE,
    { segment: 'PU', contributionMonths: '60', children: lastYear },
    { beasiswa: '12000000', total: '36000000' },
  ),
  derived(
    'scholarship-59-months-old',
    '2019-12-01',
    'Iuran 59 bulan, aturan lama: belum cukup.',
    ARTICLE,
    { segment: 'PU', contributionMonths: '59', children: lastYear },
    { beasiswa: '0' },
  ),
  derived(
    'scholarship-36-months',
    '2019-12-02',
    'Iuran 36 bulan pada hari pertama aturan baru.',
    ARTICLE,
    { segment: 'PU', contributionMonths: '36', children: [{ sma: '3' }] },
    { beasiswa: '9000000', total: '51000000' },
  ),
  derived(
    'scholarship-35-months',
    '2023-06-06',
    'Iuran 35 bulan: belum cukup.',
    ARTICLE,
    { segment: 'PU', contributionMonths: '35', children: [{ sma: '3' }] },
    { beasiswa: '0', total: '42000000' },
  ),
  derived(
    'scholarship-not-reached',
    '2023-06-06',
    'Tanpa sisa tahun sekolah, bulan iuran tidak ditanyakan.',
    'RULINGS 36',
    { segment: 'PU', children: [{ sma: '0' }] },
    { beasiswa: '0', total: '42000000' },
  ),
  open(
    'scholarship-months-missing',
    '2023-06-06',
    'Ada sisa tahun sekolah, bulan iuran tidak diketahui.',
    'RULINGS 36',
    { segment: 'PU', children: lastYear },
    'missing:contributionMonths',
  ),
];

const migrants: readonly Case[] = [
  open(
    'pmi-day-before',
    '2023-02-21',
    'Pekerja migran meninggal sehari sebelum Permenaker 4/2023.',
    'RULINGS 40',
    { segment: 'PMI', phase: 'during' },
    'not-in-force:jkm.benefits.pmi-during-work',
  ),
  derived(
    'pmi-first-day',
    '2023-02-22',
    'Pekerja migran meninggal pada hari pertama Permenaker 4/2023.',
    'RULINGS 40',
    { segment: 'PMI', phase: 'during' },
    { 'santunan-kematian': '85000000', 'santunan-berkala': '0', 'biaya-pemakaman': '0', total: '85000000' },
  ),
  derived(
    'pmi-before-departure',
    '2024-05-05',
    'Calon pekerja migran meninggal; satu anak SMP dan SMA, tanpa masa iur.',
    'RULINGS 40',
    { segment: 'PMI', phase: 'before', children: [{ smp: '1', sma: '3' }] },
    { 'santunan-kematian': '20000000', 'biaya-pemakaman': '10000000', beasiswa: '11000000', total: '53000000' },
  ),
  derived(
    'pmi-after-return',
    '2024-05-05',
    'Pekerja migran meninggal setelah pulang.',
    'RULINGS 40',
    { segment: 'PMI', phase: 'after' },
    PACKAGE,
  ),
  open(
    'pmi-phase-missing',
    '2024-05-05',
    'Masa penempatan tidak disebut.',
    'RULINGS 40',
    { segment: 'PMI' },
    'missing:phase',
  ),
];

const arrears: readonly Case[] = [
  derived(
    'pu-three-months',
    '2024-04-04',
    'Pemberi kerja menunggak 3 bulan: BPJS membayar.',
    'PP 44/2015 Ps 41(1)',
    { segment: 'PU', arrearsMonths: '3' },
    { total: '42000000', payer: 'bpjs' },
  ),
  derived(
    'pu-four-months',
    '2024-04-04',
    'Pemberi kerja menunggak 4 bulan: ia membayar dulu.',
    'PP 44/2015 Ps 41(2)',
    { segment: 'PU', arrearsMonths: '4' },
    { total: '42000000', payer: 'employer' },
  ),
  derived(
    'bpu-three-months',
    '2024-04-04',
    'BPU menunggak 3 bulan: penuh setelah dilunasi ahli waris.',
    'PP 44/2015 Ps 42(1)',
    { segment: 'BPU', arrearsMonths: '3' },
    { total: '42000000', payer: 'bpjs' },
  ),
  derived(
    'bpu-four-months',
    '2024-04-04',
    'BPU menunggak 4 bulan: ahli waris tidak berhak.',
    'PP 44/2015 Ps 42(2)',
    { segment: 'BPU', arrearsMonths: '4' },
    { eligible: 'false', reason: 'arrears-over-limit', 'biaya-pemakaman': '0', total: '0', payer: '0' },
  ),
  open(
    'jakon-arrears',
    '2024-04-04',
    'Tunggakan ditulis pada pekerja konstruksi.',
    'RULINGS 38',
    { segment: 'JAKON', arrearsMonths: '1' },
    'arrears-not-known',
  ),
  open(
    'pmi-arrears',
    '2024-04-04',
    'Tunggakan ditulis pada pekerja migran.',
    'RULINGS 38',
    { segment: 'PMI', phase: 'during', arrearsMonths: '1' },
    'arrears-not-known',
  ),
];

export const jkmCases: readonly Case[] = [
  ...payouts,
  ...dates,
  ...threeMonths,
  ...several,
  ...scholarships,
  ...migrants,
  ...arrears,
];
