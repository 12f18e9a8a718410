// The sentences of a release that hold no figures: what each programme is, and which body does what.

import type { Words } from '@jamin/engine';
import { nameWithCode } from '@jamin/law/reference/programme-names';
import type { Unit } from '../words/release-terms.ts';
import type { Row } from './figures.ts';

/** The name as the press prints it, with its abbreviation. */
export const rowNames: { readonly [row in Row]: Words } = {
  JHT: nameWithCode('JHT'),
  JKK: nameWithCode('JKK'),
  JKM: nameWithCode('JKM'),
  JP: nameWithCode('JP'),
  JKP: nameWithCode('JKP'),
  BEASISWA: { id: 'Beasiswa', en: 'Scholarships' },
};

/** One plain sentence for each programme. */
export const meanings: { readonly [row in Row]: Words } = {
  JHT: {
    id: 'JHT adalah tabungan pekerja untuk hari tua, beserta hasil pengembangannya.',
    en: 'JHT is the worker’s own savings for old age, with what they earned.',
  },
  JKK: {
    id: 'JKK menanggung pengobatan dan santunan bila pekerja celaka karena kerja, juga di jalan berangkat dan pulang.',
    en: 'JKK pays for treatment and cash when work causes an accident, also on the way to work and home.',
  },
  JKM: {
    id: 'JKM memberi uang kepada keluarga bila peserta meninggal bukan karena kecelakaan kerja.',
    en: 'JKM gives money to the family when a member dies of something other than a work accident.',
  },
  JP: {
    id: 'JP memberi uang setiap bulan saat pensiun, atau sekaligus bila masa iurannya belum cukup.',
    en: 'JP gives money every month in retirement, or at once where too few months were paid.',
  },
  JKP: {
    id: 'JKP memberi uang tunai untuk sementara kepada pekerja yang terkena PHK sambil mencari kerja.',
    en: 'JKP gives cash for a while to workers who were laid off, as they look for work.',
  },
  BEASISWA: {
    id: 'Beasiswa menolong anak peserta yang meninggal atau cacat untuk tetap sekolah.',
    en: 'Scholarships keep the children of members who died or were disabled in school.',
  },
};

export const unitNames: { readonly [unit in Unit]: Words } = {
  case: { id: 'kasus', en: 'cases' },
  person: { id: 'orang', en: 'people' },
  payment: { id: 'pembayaran', en: 'payments' },
};

/** What the counts of a release are, so that nobody chains counts of two kinds. */
export const unitMeanings: { readonly [unit in Unit]: Words } = {
  case: {
    id: 'Yang dihitung di sini adalah klaim yang dibayar. Peserta dengan beberapa klaim dihitung untuk tiap klaimnya.',
    en: 'What is counted here is claims paid. A member with several claims counts for each of them.',
  },
  person: {
    id: 'Yang dihitung di sini adalah penerima. Orang yang menerima beberapa pembayaran dihitung sekali.',
    en: 'What is counted here is recipients. Someone with several payments counts once.',
  },
  payment: {
    id: 'Yang dihitung di sini adalah pembayaran. Pensiun bulanan dihitung setiap bulan.',
    en: 'What is counted here is payments. A monthly pension counts every month.',
  },
};

/** The box against the most frequent confusion. */
export const whichBody: { readonly title: Words; readonly lines: readonly Words[] } = {
  title: { id: 'Ketenagakerjaan atau Kesehatan?', en: 'Ketenagakerjaan or Kesehatan?' },
  lines: [
    {
      id: 'BPJS Ketenagakerjaan dan BPJS Kesehatan adalah dua badan yang terpisah.',
      en: 'BPJS Ketenagakerjaan and BPJS Kesehatan are two separate bodies.',
    },
    {
      id: 'BPJS Ketenagakerjaan: celaka karena kerja, meninggal, hari tua, pensiun, dan PHK. Pesertanya pekerja.',
      en: 'BPJS Ketenagakerjaan: accidents at work, death, old age, pension and layoff. Its members are workers.',
    },
    {
      id: 'BPJS Kesehatan: berobat saat sakit biasa. Pesertanya semua penduduk.',
      en: 'BPJS Kesehatan: treatment of ordinary illness. Its members are all residents.',
    },
    {
      id: 'Celaka saat bekerja? BPJS Ketenagakerjaan yang menanggung lebih dulu.',
      en: 'An accident at work? BPJS Ketenagakerjaan pays first.',
    },
  ],
};
