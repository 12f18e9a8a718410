// Payouts to families of workers without a wage as outlets reported them, fishers first; nobody is named.

import type { Confidence, Raw, Words } from '@jamin/engine';

/** One payout, with the facts from which the law gives the same amount. */
export type Payout = {
  readonly id: string;
  readonly who: Words;
  /** The id of an occupation of the reference data; null where none fits. */
  readonly occupation: string | null;
  readonly place: string;
  /** The day that is taken for the law in force; the day of death is not printed in any of them. */
  readonly day: string;
  readonly dayIs: 'handed-over' | 'reported';
  /** Rupiah for each family, as printed. */
  readonly amount: string;
  /** How many families received it at once. */
  readonly families: number;
  readonly what: Words;
  /** Who paid the contributions. */
  readonly payer: 'government' | 'member' | null;
  readonly ask: 'jkk' | 'jkm';
  readonly facts: { readonly [fact: string]: Raw };
  /** Facts that the source does not print, and that were chosen so that the law can be asked. */
  readonly chosen: readonly string[];
  readonly source: string;
  readonly confidence: Confidence;
  readonly note?: Words;
};

const illness: Words = {
  id: 'Santunan kematian, santunan berkala dan biaya pemakaman; meninggal bukan karena kerja',
  en: 'Death grant, periodic grant and funeral cost; the death was not caused by work',
};
const accident: Words = {
  id: 'Santunan kematian, santunan berkala dan biaya pemakaman; meninggal karena kecelakaan kerja',
  en: 'Death grant, periodic grant and funeral cost; death by a work accident',
};

export const payouts: readonly Payout[] = [
  {
    id: 'bangka-tengah-2023-04',
    who: { id: 'Dua nelayan di Bangka Tengah', en: 'Two fishers in Bangka Tengah' },
    occupation: 'nelayan-laut',
    place: 'Kabupaten Bangka Tengah',
    ...{ day: '2023-04-14', dayIs: 'handed-over', amount: '42000000', families: 2, what: illness, payer: null },
    ask: 'jkm',
    facts: { segment: 'BPU', membershipMonths: '6', contributionMonths: '6' },
    chosen: [],
    source:
      'https://babel.antaranews.com/berita/346338/bupati-bangka-tengah-serahkan-santunan-kematian-bpjamsostek-rp42-juta-kepada-nelayan',
    confidence: 'high',
    note: {
      id: 'Menjadi peserta paling lama enam bulan, dengan iuran Rp16.800 sebulan.',
      en: 'Members for at most six months, at Rp16,800 a month.',
    },
  },
  {
    id: 'bangka-tengah-2023-07',
    who: { id: 'Nelayan di Pangkalan Baru, Bangka Tengah', en: 'A fisher in Pangkalan Baru, Bangka Tengah' },
    occupation: 'nelayan-laut',
    place: 'Kabupaten Bangka Tengah',
    ...{ day: '2023-07-18', dayIs: 'handed-over', amount: '42000000', families: 1, what: illness, payer: null },
    ask: 'jkm',
    facts: { segment: 'BPU' },
    chosen: ['segment'],
    source:
      'https://babel.antaranews.com/berita/359925/algafry-serahkan-jkm-senilai-rp42-juta-dan-bantuan-bpjs-ketenagakerjaan-kepada-nelayan-pangkalan-baru',
    confidence: 'high',
  },
  {
    id: 'anambas-2020',
    who: { id: 'Nelayan penyelam di Kepulauan Anambas', en: 'A diving fisher in the Anambas islands' },
    occupation: 'nelayan-laut',
    place: 'Kabupaten Kepulauan Anambas',
    ...{ day: '2020-06-03', dayIs: 'reported', amount: '70000000', families: 1, what: accident, payer: 'government' },
    ask: 'jkk',
    facts: { segment: 'BPU', income: '1000000', outcome: 'death' },
    chosen: [],
    source: 'https://zonasidik.com/?p=1492',
    confidence: 'high',
  },
  {
    id: 'anambas-2024',
    who: { id: 'Empat nelayan di Kepulauan Anambas', en: 'Four fishers in the Anambas islands' },
    occupation: 'nelayan-laut',
    place: 'Kabupaten Kepulauan Anambas',
    ...{ day: '2024-05-05', dayIs: 'handed-over', amount: '42000000', families: 4, what: illness, payer: 'government' },
    ask: 'jkm',
    facts: { segment: 'BPU' },
    chosen: ['segment'],
    source:
      'https://radarsatu.com/2024/05/06/ahli-waris-dari-empat-nelayan-di-anambas-terima-santunan-dari-bpjs-ketenagakerjaan/',
    confidence: 'high',
  },
  {
    id: 'merauke-2024-jkk',
    who: { id: 'Nelayan di Merauke', en: 'A fisher in Merauke' },
    occupation: 'nelayan-laut',
    place: 'Kabupaten Merauke',
    ...{ day: '2024-06-13', dayIs: 'handed-over', amount: '187600000', families: 1, what: accident, payer: null },
    ask: 'jkk',
    facts: { segment: 'BPU', income: '3500000', outcome: 'death' },
    chosen: ['segment', 'income'],
    source:
      'https://suara.merauke.go.id/post/4775/bpjs-ketenagakerjaan-merauke-serahkan-santunan-kematian-kepada-ahli-waris-nelayan.html',
    confidence: 'medium',
    note: {
      id: 'Rincian yang tercetak tidak cocok dengan jumlahnya; jumlahnya cocok dengan hukum. Beasiswa di luar ini.',
      en: 'The items in print do not fit their total; the total fits the law. Scholarships come on top.',
    },
  },
  {
    id: 'merauke-2024-jkm',
    who: { id: 'Nelayan di Merauke', en: 'A fisher in Merauke' },
    occupation: 'nelayan-laut',
    place: 'Kabupaten Merauke',
    ...{ day: '2024-06-13', dayIs: 'handed-over', amount: '42000000', families: 1, what: illness, payer: null },
    ask: 'jkm',
    facts: { segment: 'BPU' },
    chosen: ['segment'],
    source:
      'https://suara.merauke.go.id/post/4775/bpjs-ketenagakerjaan-merauke-serahkan-santunan-kematian-kepada-ahli-waris-nelayan.html',
    confidence: 'medium',
  },
  {
    id: 'natuna-2025',
    who: { id: 'Nelayan di Natuna', en: 'A fisher in Natuna' },
    occupation: 'nelayan-laut',
    place: 'Kabupaten Natuna',
    ...{ day: '2025-07-31', dayIs: 'handed-over', amount: '42000000', families: 1, what: illness, payer: 'government' },
    ask: 'jkm',
    facts: { segment: 'BPU', membershipMonths: '3', contributionMonths: '3' },
    chosen: ['segment', 'membershipMonths', 'contributionMonths'],
    source: 'https://www.maritimnews.co/dua-nelayan-terima-santunan-bpjs-ketenagakerjaan-senilai-200-juta',
    confidence: 'high',
    note: {
      id: 'Satu kalimat berita itu menyebut kedua kematian karena kerja; rinciannya menyebut yang ini bukan.',
      en: 'One sentence of the report calls both deaths work-related; its details say that this one was not.',
    },
  },
  {
    id: 'batang-2023',
    who: { id: 'Awak kapal ikan dari Batang', en: 'A fishing crew hand from Batang' },
    occupation: 'buruh-nelayan',
    place: 'Kabupaten Batang',
    ...{ day: '2023-07-26', dayIs: 'handed-over', amount: '70000000', families: 2, what: accident, payer: null },
    ask: 'jkk',
    facts: { segment: 'BPU', income: '1000000', outcome: 'death' },
    chosen: ['segment', 'income'],
    source: 'https://infojateng.id/read/38806/sedekah-laut-bpjs-ketenagakerjaan-berikan-santunan-kecelakaan-kerja/',
    confidence: 'medium',
    note: {
      id: 'Beasiswa anak dibayar di luar ini: Rp145.500.000 untuk dua anak, dan Rp66.000.000 untuk satu anak.',
      en: 'Scholarships come on top: Rp145,500,000 for two children, and Rp66,000,000 for one child.',
    },
  },
  {
    id: 'bekasi-2022',
    who: { id: 'Pengemudi ojek daring di Bekasi', en: 'An online motorcycle rider in Bekasi' },
    occupation: 'ojek-online',
    place: 'Bekasi',
    ...{ day: '2022-03-11', dayIs: 'handed-over', amount: '42000000', families: 1, what: illness, payer: null },
    ask: 'jkm',
    facts: { segment: 'BPU', membershipMonths: '11', contributionMonths: '11' },
    chosen: [],
    source: 'https://poskota.co.id/2022/03/11/meninggal-ahli-waris-ojek-online-terima-santunan-bpjamsostek?halaman=all',
    confidence: 'high',
  },
  {
    id: 'demak-2025',
    who: { id: 'Agen layanan bank di Demak', en: 'A banking agent in Demak' },
    occupation: null,
    place: 'Kabupaten Demak',
    ...{ day: '2025-05-20', dayIs: 'reported', amount: '42000000', families: 1, what: illness, payer: null },
    ask: 'jkm',
    facts: { segment: 'BPU', membershipMonths: '12', contributionMonths: '12' },
    chosen: ['segment', 'membershipMonths', 'contributionMonths'],
    source:
      'https://jateng.tribunnews.com/2025/05/20/syarat-ahli-waris-agenbrilink-dapat-santunan-kematian-total-bisa-rp-42-juta?page=all',
    confidence: 'medium',
  },
  {
    id: 'jakarta-2023',
    who: { id: 'Pengemudi taksi di Jakarta', en: 'A taxi driver in Jakarta' },
    occupation: null,
    place: 'Jakarta',
    ...{ day: '2023-06-26', dayIs: 'reported', amount: '42000000', families: 1, what: illness, payer: null },
    ask: 'jkm',
    facts: { segment: 'BPU', membershipMonths: '1', contributionMonths: '1' },
    chosen: [],
    source:
      'https://jakartanews.id/2023/06/26/almarhum-pengemudi-taksi-blue-bird-wariskan-santunan-bpjs-ketenagakerjaan-rp42-juta/',
    confidence: 'high',
    note: {
      id: 'Baru sekali membayar iuran. Syarat lama menjadi peserta berubah sesudahnya: tanyakan pada hukum hari itu.',
      en: 'Had paid one contribution. The rule on months of membership changed later: ask the law of the day.',
    },
  },
];
