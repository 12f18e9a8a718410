// What can be done about a refused claim, by what was claimed: who is asked in which order, and the articles of that.

import type { Citation, Confidence, Words } from '@jamin/engine';
import { codeWithName, type ProgrammeCode } from './programme-names.ts';

export type DisputeBody =
  | 'deliberation'
  | 'complaint-unit'
  | 'manpower-office-or-djsn'
  | 'labour-inspector'
  | 'minister'
  | 'mediation'
  | 'district-court';

export type Dispute = {
  readonly id: 'jht' | 'jkk-determination' | 'jkk-other' | 'jkm' | 'jkp' | 'jp';
  readonly programme: 'JHT' | 'JKK' | 'JKM' | 'JP' | 'JKP';
  readonly name: Words;
  /** Who is asked, in order, as a sentence of a letter; undefined where no article was read. */
  readonly path: Words | undefined;
  /** The bodies of that path, in order. */
  readonly bodies: readonly DisputeBody[];
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

function about(code: ProgrammeCode, what: Words): Words {
  const { id, en } = codeWithName(code);
  return { id: `${id}: ${what.id}`, en: `${en}: ${what.en}` };
}

export const disputes: readonly Dispute[] = [
  {
    id: 'jht',
    programme: 'JHT',
    name: codeWithName('JHT'),
    path: unit,
    bodies: ['complaint-unit', 'manpower-office-or-djsn'],
    citations: [{ instrument: 'pp-46-2015', article: '36' }],
    confidence: 'high',
  },
  {
    id: 'jkk-determination',
    programme: 'JKK',
    name: about('JKK', {
      id: 'penetapan kecelakaan, persen cacat, atau jumlah',
      en: 'whether it is an accident, the percentage of disability, or the amount',
    }),
    path: {
      id:
        'Bila kita tetap berbeda pendapat, pengawas ketenagakerjaan menetapkan. ' +
        'Sesudah itu Menteri menetapkan, dan penetapan Menteri bersifat akhir.',
      en: 'If we still disagree, the labour inspector decides. After that the Minister does, and that is final.',
    },
    bodies: ['labour-inspector', 'minister'],
    citations: [{ instrument: 'pp-44-2015', article: '45' }],
    confidence: 'high',
  },
  {
    id: 'jkk-other',
    programme: 'JKK',
    name: about('JKK', { id: 'hal lain', en: 'something else' }),
    path: {
      id:
        'Saya ingin bermusyawarah dulu, lalu lewat unit pengaduan. ' +
        'Bila tidak selesai, jalannya mediasi, lalu pengadilan negeri.',
      en:
        'I would like to talk it over first, then turn to the complaint unit. ' +
        'If that fails, mediation follows, then the district court.',
    },
    bodies: ['deliberation', 'complaint-unit', 'mediation', 'district-court'],
    citations: [{ instrument: 'pp-44-2015', article: '58' }],
    confidence: 'high',
  },
  {
    id: 'jkm',
    programme: 'JKM',
    name: codeWithName('JKM'),
    path: unit,
    bodies: ['complaint-unit', 'manpower-office-or-djsn'],
    citations: [{ instrument: 'pp-44-2015', article: '57' }],
    confidence: 'high',
  },
  {
    id: 'jkp',
    programme: 'JKP',
    name: codeWithName('JKP'),
    path: {
      id: 'Saya ingin bermusyawarah dulu. Bila tidak selesai, jalannya mediasi, lalu pengadilan negeri.',
      en: 'I would like to talk it over first. If that fails, mediation follows, then the district court.',
    },
    bodies: ['deliberation', 'mediation', 'district-court'],
    citations: [{ instrument: 'pp-37-2021', article: '45' }],
    confidence: 'high',
  },
  {
    id: 'jp',
    programme: 'JP',
    name: codeWithName('JP'),
    path: undefined,
    // No article was read: the institution's own unit takes every complaint.
    bodies: ['complaint-unit'],
    citations: [],
    confidence: 'low',
  },
];
