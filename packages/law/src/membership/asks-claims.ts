// Two questions about any claim: who may claim after a death, and which papers the claim needs.

import type { Ask } from '@jamin/engine';
import { documents, jkpNotYet } from './documents.ts';
import { heirClass } from './heirs.ts';

export const heirsAsk: Ask = {
  id: 'heirs',
  label: { id: 'Siapa yang berhak mengajukan setelah peserta meninggal', en: 'Who may claim after a death' },
  facts: [
    'programme',
    'spouse',
    'childrenCount',
    'parent',
    'grandparents',
    'grandchildren',
    'siblings',
    'parentsInLaw',
    'will',
  ],
  allowed: { programme: ['JKK', 'JKM', 'JHT', 'JP'] },
  contradictions: [],
  grounds: [],
  whenRefused: [],
  outputs: [{ key: 'class', rule: heirClass.id, show: 'always' }],
};

export const documentsAsk: Ask = {
  id: 'documents',
  label: { id: 'Berkas yang diperlukan', en: 'Papers a claim needs' },
  facts: ['programme', 'ground', 'outcome', 'event', 'reason', 'segment', 'heir', 'balance', 'paidEarlier'],
  allowed: { event: ['retirement', 'disability', 'death'] },
  contradictions: [
    {
      code: 'jkp-not-yet',
      rule: jkpNotYet.id,
      facts: ['programme', 'on'],
      label: {
        id: 'JKP baru ada sejak 2 Februari 2021. Pilih program lain atau hari sesudahnya.',
        en: 'JKP exists only since 2 February 2021. Choose another programme or a later day.',
      },
    },
  ],
  grounds: [],
  whenRefused: [],
  outputs: documents.map(({ code, rule }) => ({ key: `documents.${code}`, rule: rule.id, list: 'documents' })),
};
