// What can be done about a refused claim, by what was claimed: who is asked in which order, and the articles of that.

import type { Citation, Confidence, Words } from '@jamin/engine';

export type Dispute = {
  readonly id: 'jht' | 'jkk-determination' | 'jkk-other' | 'jkm' | 'jkp' | 'jp';
  readonly programme: 'JHT' | 'JKK' | 'JKM' | 'JP' | 'JKP';
  readonly name: Words;
  /** Who is asked, in order, as a sentence of a letter; undefined where no article was read. */
  readonly path: Words | undefined;
  readonly citations: readonly Citation[];
  readonly confidence: Confidence;
};

const unit: Words = {
  id:
    'Pengaduan ini ditujukan kepada unit mutu dan pengaduan. ' +
    'Bila belum puas, saya dapat mengadu ke dinas ketenagakerjaan setempat atau DJSN.',
  en:
    'This complaint is for the quality and complaint unit. ' +
    'If it does not help, I may turn to the local manpower office or the DJSN.',
};

export const disputes: readonly Dispute[] = [
  {
    id: 'jht',
    programme: 'JHT',
    name: { id: 'JHT (Jaminan Hari Tua)', en: 'JHT (old-age savings)' },
    path: unit,
    citations: [{ instrument: 'pp-46-2015', article: '36' }],
    confidence: 'high',
  },
  {
    id: 'jkk-determination',
    programme: 'JKK',
    name: {
      id: 'JKK (Jaminan Kecelakaan Kerja): penetapan kecelakaan, persen cacat, atau jumlah',
      en: 'JKK (work accident insurance): whether it is an accident, the percentage of disability, or the amount',
    },
    path: {
      id:
        'Bila kita tetap berbeda pendapat, pengawas ketenagakerjaan menetapkan. ' +
        'Sesudah itu Menteri menetapkan, dan penetapan Menteri bersifat akhir.',
      en: 'If we still disagree, the labour inspector decides. After that the Minister does, and that is final.',
    },
    citations: [{ instrument: 'pp-44-2015', article: '45' }],
    confidence: 'high',
  },
  {
    id: 'jkk-other',
    programme: 'JKK',
    name: {
      id: 'JKK (Jaminan Kecelakaan Kerja): hal lain',
      en: 'JKK (work accident insurance): something else',
    },
    path: {
      id:
        'Saya ingin bermusyawarah dulu, lalu lewat unit pengaduan. ' +
        'Bila tidak selesai, jalannya mediasi, lalu pengadilan negeri.',
      en:
        'I would like to talk it over first, then turn to the complaint unit. ' +
        'If that fails, mediation follows, then the district court.',
    },
    citations: [{ instrument: 'pp-44-2015', article: '58' }],
    confidence: 'high',
  },
  {
    id: 'jkm',
    programme: 'JKM',
    name: { id: 'JKM (Jaminan Kematian)', en: 'JKM (death insurance)' },
    path: unit,
    citations: [{ instrument: 'pp-44-2015', article: '57' }],
    confidence: 'high',
  },
  {
    id: 'jkp',
    programme: 'JKP',
    name: { id: 'JKP (Jaminan Kehilangan Pekerjaan)', en: 'JKP (unemployment insurance)' },
    path: {
      id: 'Saya ingin bermusyawarah dulu. Bila tidak selesai, jalannya mediasi, lalu pengadilan negeri.',
      en: 'I would like to talk it over first. If that fails, mediation follows, then the district court.',
    },
    citations: [{ instrument: 'pp-37-2021', article: '45' }],
    confidence: 'high',
  },
  {
    id: 'jp',
    programme: 'JP',
    name: { id: 'JP (Jaminan Pensiun)', en: 'JP (pension insurance)' },
    path: undefined,
    citations: [],
    confidence: 'low',
  },
];
