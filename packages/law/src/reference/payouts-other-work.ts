// More payouts as outlets reported them: fish ponds, fields, roads, markets and neighbourhoods; nobody is named.

import type { Words } from '@jamin/engine';
import type { Payout } from './payouts.ts';

const illness: Words = {
  id: 'Santunan kematian, santunan berkala dan biaya pemakaman; meninggal bukan karena kerja',
  en: 'Death grant, periodic grant and funeral cost; the death was not caused by work',
};
const accident: Words = {
  id: 'Santunan kematian, santunan berkala dan biaya pemakaman; meninggal karena kecelakaan kerja',
  en: 'Death grant, periodic grant and funeral cost; death by a work accident',
};
const withScholarship: Words = {
  id: 'Santunan karena kecelakaan kerja, bersama beasiswa satu anak',
  en: 'Grants for a death by a work accident, with the scholarship of one child',
};

export const payoutsOfOtherWork: readonly Payout[] = [
  {
    id: 'tarakan-2023',
    who: { id: 'Petambak di Tarakan', en: 'A pond farmer in Tarakan' },
    occupation: 'pembudidaya-ikan',
    place: 'Kota Tarakan',
    ...{ day: '2023-02-22', dayIs: 'handed-over', amount: '42000000', families: 1, what: illness, payer: 'member' },
    ask: 'jkm',
    facts: { segment: 'BPU' },
    chosen: [],
    source:
      'https://kaltara.antaranews.com/berita/459612/bpjs-ketenagakerjaan-serahkan-santunan-kematian-kepada-ahli-waris',
    confidence: 'medium',
    note: {
      id: 'Tahunnya tercetak 2020, tetapi nama harinya cocok dengan 2023.',
      en: 'The year in print is 2020, but the weekday fits 2023.',
    },
  },
  {
    id: 'bojonegoro-2025',
    who: { id: 'Petani di Bojonegoro, tersambar petir saat panen', en: 'A farmer in Bojonegoro, struck by lightning' },
    occupation: 'petani-pangan',
    place: 'Kabupaten Bojonegoro',
    ...{ day: '2025-05-20', dayIs: 'handed-over', amount: '152500000', families: 1 },
    ...{ what: withScholarship, payer: 'government' },
    ask: 'jkk',
    facts: {
      segment: 'BPU',
      income: '1000000',
      outcome: 'death',
      children: [{ 'tk-sd': '5', smp: '3', sma: '3', university: '5' }],
    },
    chosen: ['segment', 'income', 'children'],
    source:
      'https://mediacahayabaru.id/2025/05/21/petani-di-bojonegoro-tewas-tersambar-petir-keluarga-dapat-santunan-rp152-juta',
    confidence: 'medium',
    note: {
      id: 'Penghasilan dan sisa tahun sekolah kami hitung balik dari jumlahnya.',
      en: 'The income and the school years left are worked out from the amount.',
    },
  },
  {
    id: 'mamuju-2024',
    who: { id: 'Petani di Mamuju', en: 'A farmer in Mamuju' },
    occupation: 'petani-pangan',
    place: 'Kabupaten Mamuju',
    ...{ day: '2024-02-22', dayIs: 'handed-over', amount: '42000000', families: 1, what: illness, payer: null },
    ask: 'jkm',
    facts: { segment: 'BPU' },
    chosen: [],
    source:
      'https://radarsulbar.fajar.co.id/2024/02/26/bpjamsostek-serahkan-santunan-jkm-kepada-ahli-waris-petani-di-mamuju',
    confidence: 'high',
  },
  {
    id: 'surabaya-2022',
    who: { id: 'Pengemudi ojek daring di Surabaya', en: 'An online motorcycle rider in Surabaya' },
    occupation: 'ojek-online',
    place: 'Surabaya',
    ...{ day: '2022-05-23', dayIs: 'reported', amount: '70000000', families: 1, what: accident, payer: null },
    ask: 'jkk',
    facts: { segment: 'BPU', income: '1000000', outcome: 'death' },
    chosen: ['segment', 'income'],
    source: 'https://bidik.news/bpjamsostek-beri-santunan-kematian-ke-ahli-waris-ojol-yang-meninggal',
    confidence: 'high',
    note: {
      id: 'Sebelum meninggal, biaya perawatannya Rp1,5 miliar ditanggung seluruhnya.',
      en: 'Before the death, care that cost Rp1.5 billion was paid in full.',
    },
  },
  {
    id: 'batam-2026',
    who: { id: 'Pengemudi ojek daring di Batam', en: 'An online motorcycle rider in Batam' },
    occupation: 'ojek-online',
    place: 'Kota Batam',
    ...{ day: '2026-02-15', dayIs: 'reported', amount: '42000000', families: 1, what: illness, payer: 'government' },
    ask: 'jkm',
    facts: { segment: 'BPU', membershipMonths: '3', contributionMonths: '3' },
    chosen: ['segment', 'membershipMonths', 'contributionMonths'],
    source:
      'https://metropolis.batampos.co.id/pemko-batam-serahkan-santunan-rp42-juta-kepada-keluarga-driver-ojol-yang-meninggal-di-atas-sepeda-motornya',
    confidence: 'high',
  },
  {
    id: 'jakarta-soto-2023',
    who: { id: 'Penjual soto di pasar Jakarta Timur', en: 'A soup seller at a market in East Jakarta' },
    occupation: 'pedagang-makanan-keliling',
    place: 'Jakarta',
    ...{ day: '2023-03-08', dayIs: 'reported', amount: '79600000', families: 1, what: accident, payer: null },
    ask: 'jkk',
    facts: { segment: 'BPU', income: '1200000', outcome: 'death' },
    chosen: ['income'],
    source:
      'https://jakrev.com/megapolitan/ahli-waris-pedagang-soto-pasar-klender-terima-santunan-meninggal-kecelakaan-kerja-bpjs-ketenagakerjaan/',
    confidence: 'high',
    note: {
      id: 'Ia jatuh dua hari setelah mendaftar. Penghasilannya kami hitung balik dari jumlahnya.',
      en: 'She fell two days after joining. The income is worked out from the amount.',
    },
  },
  {
    id: 'setiabudi-2025',
    who: { id: 'Pedagang es kelapa di Setiabudi', en: 'A coconut ice seller in Setiabudi' },
    occupation: 'pedagang-makanan-keliling',
    place: 'Jakarta',
    ...{ day: '2025-07-31', dayIs: 'reported', amount: '42000000', families: 1, what: illness, payer: 'member' },
    ask: 'jkm',
    facts: { segment: 'BPU', membershipMonths: '4', contributionMonths: '4' },
    chosen: [],
    source:
      'https://ipol.id/2025/07/baru-peserta-empat-bulan-almarhum-pedagang-es-kelapa-di-setiabudi-wariskan-santunan-bpjs-ketenagakerjaan-rp42-juta/',
    confidence: 'high',
    note: {
      id: 'Harinya tidak tercetak; bulannya Juli 2025.',
      en: 'The day is not printed; the month is July 2025.',
    },
  },
  {
    id: 'batang-buah-2023',
    who: { id: 'Pedagang buah di Batang', en: 'A fruit seller in Batang' },
    occupation: 'pedagang-pasar',
    place: 'Kabupaten Batang',
    ...{ day: '2023-02-21', dayIs: 'reported', amount: '42000000', families: 1, what: illness, payer: null },
    ask: 'jkm',
    facts: { segment: 'BPU' },
    chosen: [],
    source:
      'https://radarpekalongan.id/2023/02/21/rutin-bayar-rp16-500-bulan-tiga-warga-batang-peroleh-santunan-puluhan-juta-hingga-beasiswa',
    confidence: 'high',
  },
  {
    id: 'pekalongan-2023',
    who: { id: 'Enam pengurus RT dan RW di Pekalongan', en: 'Six neighbourhood heads in Pekalongan' },
    occupation: 'ketua-rt',
    place: 'Kota Pekalongan',
    ...{ day: '2023-06-23', dayIs: 'reported', amount: '42000000', families: 6, what: illness, payer: 'government' },
    ask: 'jkm',
    facts: { segment: 'BPU' },
    chosen: ['segment'],
    source: 'https://radarjawatengah.com/berita/jateng/pekalongan/2023/06/24/ahli-waris-rt-rw-terima-santunan-jkm',
    confidence: 'high',
  },
  {
    id: 'tangerang-selatan-2022',
    who: { id: 'Empat kader posyandu di Tangerang Selatan', en: 'Four health volunteers in South Tangerang' },
    occupation: 'kader-posyandu',
    place: 'Kota Tangerang Selatan',
    ...{ day: '2022-05-23', dayIs: 'handed-over', amount: '42000000', families: 4, what: illness, payer: 'government' },
    ask: 'jkm',
    facts: { segment: 'BPU' },
    chosen: ['segment'],
    source: 'https://fixsnews.co.id/wali-kota-tangsel-serahkan-santunan-kematian-ke-ahli-waris-kader-posyandu/',
    confidence: 'high',
  },
  {
    id: 'serang-2023',
    who: { id: 'Petugas kebersihan di Pabuaran, Serang', en: 'A street cleaner in Pabuaran, Serang' },
    occupation: 'petugas-sampah',
    place: 'Kabupaten Serang',
    ...{ day: '2023-02-09', dayIs: 'handed-over', amount: '42000000', families: 1, what: illness, payer: null },
    ask: 'jkm',
    facts: { segment: 'BPU' },
    chosen: ['segment'],
    source:
      'https://banten.antaranews.com/berita/238095/ahli-waris-petugas-kebersihan-itu-berhak-terima-santunan-rp42-juta-dari-bpjs-ketenagakerjaan',
    confidence: 'medium',
  },
];
