// The two bodies called BPJS side by side: what the law gives each of them, with its source and how sure it is.

import type { Citation, Confidence, Words } from '@jamin/engine';

/** One line of the comparison; `read` says where a value was read that no article gives. */
export type BodyPoint = {
  readonly point: string;
  readonly label: Words;
  readonly ketenagakerjaan: Words;
  readonly kesehatan: Words;
  readonly citations: readonly Citation[];
  readonly read: string;
  readonly confidence: Confidence;
};

const uu24 = (article: string, paragraph?: string): Citation => ({
  instrument: 'uu-24-2011',
  article,
  ...(paragraph === undefined ? {} : { paragraph }),
});

/** Where the values were read. */
const READ = {
  uu24: 'seen: UU 24/2011',
  pp44: 'seen: PP 44/2015 as amended',
  dues: 'seen: bacakoran.co 28266 (cites Perpres 63/2022 and 64/2020); PP 44/2015 for the other body',
  apps: 'seen: the applications named in press and public code; call numbers from memory',
} as const;

export const bodyPoints: readonly BodyPoint[] = [
  {
    point: 'for',
    label: { id: 'Untuk apa', en: 'What it is for' },
    ketenagakerjaan: {
      id: 'Uang saat kecelakaan kerja, meninggal, hari tua, pensiun, dan kehilangan kerja',
      en: 'Money for a work accident, death, old age, pension and a lost job',
    },
    kesehatan: { id: 'Berobat saat sakit', en: 'Medical care when you are ill' },
    citations: [uu24('6', '2'), uu24('9', '2'), { instrument: 'pp-37-2021', article: '1' }],
    read: READ.uu24,
    confidence: 'high',
  },
  {
    point: 'programmes',
    label: { id: 'Program', en: 'Programmes' },
    ketenagakerjaan: { id: 'JKK, JKM, JHT, JP, dan JKP', en: 'JKK, JKM, JHT, JP and JKP' },
    kesehatan: { id: 'JKN saja', en: 'JKN only' },
    citations: [uu24('6', '2'), uu24('9', '2'), { instrument: 'uu-6-2023' }],
    read: READ.uu24,
    confidence: 'high',
  },
  {
    point: 'form',
    label: { id: 'Bentuk', en: 'Legal form' },
    ketenagakerjaan: {
      id: 'Badan hukum publik, langsung di bawah Presiden, nirlaba',
      en: 'A public body under the President, not for profit',
    },
    kesehatan: {
      id: 'Badan hukum publik lain, juga langsung di bawah Presiden, nirlaba',
      en: 'Another public body, also under the President, not for profit',
    },
    citations: [uu24('4'), uu24('5'), uu24('7')],
    read: READ.uu24,
    confidence: 'high',
  },
  {
    point: 'members',
    label: { id: 'Siapa wajib ikut', en: 'Who must join' },
    ketenagakerjaan: {
      id: 'Semua yang bekerja: digaji, usaha sendiri, proyek, pekerja migran',
      en: 'Everyone who works: for a wage, for themselves, on a project, abroad',
    },
    kesehatan: { id: 'Semua penduduk, juga yang tidak bekerja', en: 'Every resident, including those who do not work' },
    citations: [uu24('14'), { instrument: 'pp-44-2015', article: '5' }],
    read: READ.pp44,
    confidence: 'high',
  },
  {
    point: 'unit',
    label: { id: 'Yang didaftarkan', en: 'Who is registered' },
    ketenagakerjaan: { id: 'Pekerjanya; keluarga jadi penerima', en: 'The worker; the family may receive' },
    kesehatan: { id: 'Seluruh keluarga', en: 'The whole family' },
    citations: [uu24('16')],
    read: READ.uu24,
    confidence: 'high',
  },
  {
    point: 'dues',
    label: { id: 'Iuran orang digaji', en: 'Contributions of wage earners' },
    ketenagakerjaan: {
      id: 'Persen dari upah: JKK dan JKM dibayar majikan; JHT dan JP dibagi; JKP tanpa potongan gaji',
      en: 'A percentage of the wage: the employer pays JKK and JKM; JHT and JP are shared; JKP takes nothing from pay',
    },
    kesehatan: {
      id: '5% dari upah: 4% majikan, 1% pekerja; upah dihitung paling tinggi Rp12 juta',
      en: '5% of the wage: 4% employer, 1% worker; wages count up to Rp12 million',
    },
    citations: [{ instrument: 'perpres-64-2020' }, { instrument: 'perpres-63-2022' }],
    read: READ.dues,
    confidence: 'high',
  },
  {
    point: 'self',
    label: { id: 'Iuran usaha sendiri', en: 'Contributions of the self-employed' },
    ketenagakerjaan: { id: 'Menurut penghasilan, per pekerja', en: 'By income, per worker' },
    kesehatan: {
      id: 'Per orang menurut kelas I, II, atau III; aturan kelas bisa berubah',
      en: 'Per person by class I, II or III; the classes may change',
    },
    citations: [{ instrument: 'perpres-64-2020' }, { instrument: 'perpres-59-2024' }],
    read: READ.dues,
    confidence: 'medium',
  },
  {
    point: 'due',
    label: { id: 'Batas bayar', en: 'Due day' },
    ketenagakerjaan: { id: 'Tanggal 15 bulan berikutnya (digaji)', en: 'The 15th of the next month (wage earners)' },
    kesehatan: { id: 'Tanggal 10 bulan berjalan', en: 'The 10th of the month' },
    citations: [{ instrument: 'pp-44-2015', article: '21' }, { instrument: 'perpres-63-2022' }],
    read: READ.dues,
    confidence: 'high',
  },
  {
    point: 'gives',
    label: { id: 'Yang diberikan', en: 'What it gives' },
    ketenagakerjaan: {
      id: 'Uang; untuk kecelakaan kerja juga seluruh perawatan yang perlu',
      en: 'Money; after a work accident also all the care that is needed',
    },
    kesehatan: { id: 'Pelayanan berobat, bukan uang', en: 'Medical care, not money' },
    citations: [{ instrument: 'pp-44-2015', article: '25' }],
    read: READ.pp44,
    confidence: 'high',
  },
  {
    point: 'card',
    label: { id: 'Nomor dan kartu', en: 'Number and card' },
    ketenagakerjaan: { id: 'KPJ, 11 angka', en: 'KPJ, 11 digits' },
    kesehatan: { id: 'JKN atau KIS, 13 angka; NIK juga diterima', en: 'JKN or KIS, 13 digits; NIK is accepted too' },
    citations: [],
    read: 'memory',
    confidence: 'medium',
  },
  {
    point: 'reach',
    label: { id: 'Aplikasi dan telepon', en: 'App and phone' },
    ketenagakerjaan: { id: 'JMO; telepon 175', en: 'JMO; phone 175' },
    kesehatan: { id: 'Mobile JKN; telepon 165', en: 'Mobile JKN; phone 165' },
    citations: [],
    read: READ.apps,
    confidence: 'medium',
  },
];
