// The names of the figures in words, and what contradicts them: conflicts and traps a reader must know.

import type { Words } from '@jamin/engine';
import type { ConflictId, StatisticSeries, StatisticUnit } from './statistics.ts';

export const statisticSeriesWords: Readonly<Record<StatisticSeries, Words>> = {
  members: { id: 'Peserta', en: 'Members' },
  claims: { id: 'Klaim dibayar', en: 'Claims paid' },
  'job-loss': { id: 'Kehilangan pekerjaan', en: 'Job loss' },
  accidents: { id: 'Kasus kecelakaan kerja', en: 'Work-accident cases' },
  funds: { id: 'Dana', en: 'Funds' },
  provinces: { id: 'Peserta per provinsi', en: 'Members by province' },
  'bangka-belitung': { id: 'Bangka Belitung', en: 'Bangka Belitung' },
};

export const statisticUnitWords: Readonly<Record<StatisticUnit, Words>> = {
  people: { id: 'orang', en: 'people' },
  cases: { id: 'kasus', en: 'cases' },
  employers: { id: 'pemberi kerja', en: 'employers' },
  rupiah: { id: 'rupiah', en: 'rupiah' },
  percent: { id: 'persen', en: 'percent' },
};

/** Every item that a figure names. */
export const statisticWords: Readonly<Record<string, Words>> = {
  total: { id: 'Jumlah', en: 'Total' },
  JHT: { id: 'JHT', en: 'JHT (old-age savings)' },
  JKK: { id: 'JKK', en: 'JKK (work accident)' },
  JKM: { id: 'JKM', en: 'JKM (death)' },
  JP: { id: 'JP', en: 'JP (pension)' },
  JKP: { id: 'JKP', en: 'JKP (job loss)' },
  BEASISWA: { id: 'Beasiswa', en: 'Scholarships' },
  registered: { id: 'Terdaftar', en: 'Registered' },
  active: { id: 'Aktif', en: 'Active' },
  inactive: { id: 'Tidak aktif', en: 'Inactive' },
  'wage-earners': { id: 'Penerima upah (PU)', en: 'Wage earners (PU)' },
  'wage-earners-without-civil': { id: 'PU tanpa pegawai non-ASN', en: 'Wage earners without non-civil-service staff' },
  independent: { id: 'Bukan penerima upah (BPU)', en: 'Without a wage (BPU)' },
  construction: { id: 'Jasa konstruksi', en: 'Construction projects' },
  migrant: { id: 'Pekerja migran (PMI)', en: 'Migrant workers (PMI)' },
  'construction-and-migrant': { id: 'Jasa konstruksi dan PMI', en: 'Construction projects and migrant workers' },
  'active-jht': { id: 'Aktif di JHT', en: 'Active in JHT' },
  'active-jp': { id: 'Aktif di JP', en: 'Active in JP' },
  'active-jkp': { id: 'Aktif di JKP', en: 'Active in JKP' },
  employers: { id: 'Pemberi kerja', en: 'Employers' },
  'employers-active': { id: 'Pemberi kerja aktif', en: 'Active employers' },
  'employers-micro': { id: 'Pemberi kerja mikro', en: 'Micro employers' },
  'employers-paying-fully': { id: 'Pemberi kerja yang membayar penuh', en: 'Employers who pay in full' },
  'jkp-contributions': { id: 'Iuran JKP', en: 'JKP contributions' },
  'jkp-claims-monthly': { id: 'Klaim JKP per bulan', en: 'JKP claims a month' },
  'jkp-ratio': { id: 'Klaim JKP dibanding iuran', en: 'JKP claims against contributions' },
  'jkp-cash': { id: 'Penerima uang tunai JKP', en: 'Receivers of JKP cash' },
  'jkp-trained': { id: 'Ikut pelatihan JKP', en: 'Trained under JKP' },
  'jkp-back-at-work': { id: 'Bekerja kembali', en: 'Back at work' },
  'laid-off': { id: 'Terkena PHK', en: 'Laid off' },
  funds: { id: 'Dana investasi', en: 'Investment funds' },
  'funds-body': { id: 'Dana BPJS sendiri', en: 'Funds of the body itself' },
  'assets-programmes': { id: 'Aset dana jaminan sosial', en: 'Assets of the programmes' },
  'assets-body': { id: 'Aset BPJS sendiri', en: 'Assets of the body itself' },
  'assets-first': { id: 'Aset, pengumuman pertama', en: 'Assets as first announced' },
  'assets-later': { id: 'Aset, laporan tahun berikutnya', en: 'Assets in the next year’s report' },
  contributions: { id: 'Iuran', en: 'Contributions' },
  returns: { id: 'Hasil investasi', en: 'Investment returns' },
  'yield-jht': { id: 'Imbal hasil JHT', en: 'Yield of JHT' },
  'yield-jp': { id: 'Imbal hasil JP', en: 'Yield of JP' },
  'yield-jkm': { id: 'Imbal hasil JKM', en: 'Yield of JKM' },
  'yield-jkk': { id: 'Imbal hasil JKK', en: 'Yield of JKK' },
  'yield-jkp': { id: 'Imbal hasil JKP', en: 'Yield of JKP' },
  'share-deposits': { id: 'Bagian deposito', en: 'Share of deposits' },
  'share-debt': { id: 'Bagian surat utang', en: 'Share of debt' },
  'share-shares': { id: 'Bagian saham', en: 'Share of shares' },
  'share-mutual': { id: 'Bagian reksa dana', en: 'Share of mutual funds' },
  'share-direct': { id: 'Bagian investasi langsung', en: 'Share of direct investment' },
  coverage: { id: 'Cakupan pekerja (UCJ)', en: 'Coverage of workers (UCJ)' },
  accidents: { id: 'Kasus kecelakaan kerja', en: 'Work-accident cases' },
};

export const statisticConflicts: Readonly<Record<ConflictId, Words>> = {
  S1: {
    id: 'Klaim 2019: kenaikan 20,01% ke Rp36,5 triliun berarti Rp30,4 triliun. Yang sering dikutip Rp29,2 triliun.',
    en: 'Claims of 2019: a rise of 20.01% to Rp36.5 trillion means Rp30.4 trillion. Rp29.2 trillion is often quoted.',
  },
  S2: {
    id: 'Klaim 2023: DPR menerima Rp52,72 triliun. Siaran lain menyebut sekitar Rp53 triliun.',
    en: 'Claims of 2023: parliament was told Rp52.72 trillion. Other releases say about Rp53 trillion.',
  },
  S3: {
    id: 'JKM September 2024 (188.847) jauh di atas Juni (38.214). Mungkin yang dihitung orang. Jangan disambung.',
    en: 'JKM of September 2024 (188,847) is far above June (38,214). It may count people. Do not chain them.',
  },
  S4: {
    id: 'Satu artikel 3 Juli 2024 memasangkan nilai Juni 2024 dengan jumlah klaim sepanjang 2023.',
    en: 'An article of 3 July 2024 pairs amounts of June 2024 with the claim counts of all 2023.',
  },
  S5: {
    id: 'Peserta aktif naik turun jutaan orang dalam setahun. Angka Desember paling tinggi. Lihat selalu harinya.',
    en: 'Active members swing by millions within a year. December is the highest. Always look at the day.',
  },
  S6: {
    id: 'Angka aktif Kemnaker mungkin tanpa pekerja migran. Jumlah BPJS Ketenagakerjaan memasukkan mereka.',
    en: 'Active members of the ministry may leave out migrant workers. The body’s own total holds them.',
  },
  S7: {
    id: 'Klaim JP: 130.594 dalam tiga bulan 2025, 106.687 sepanjang 2023. Mungkin hitungan bulanan. Jangan disambung.',
    en: 'JP claims: 130,594 in three months of 2025, 106,687 in all 2023. Perhaps monthly payments. Do not chain them.',
  },
};
