// The class of hospital in which an accident at work is treated, as the regulation and its annex print it.

import type { Citation, Confidence, Words } from '@jamin/engine';

type CareClass = {
  readonly from: string;
  readonly words: Words;
  readonly citations: readonly Citation[];
  readonly read: string;
  readonly confidence: Confidence;
};

export const careClasses: readonly CareClass[] = [
  {
    from: '2015-07-01',
    words: {
      id: 'Kelas I di rumah sakit pemerintah, atau yang setara di rumah sakit swasta.',
      en: 'First class in a public hospital, or its equal in a private one.',
    },
    citations: [
      { instrument: 'pp-44-2015', article: '25' },
      { instrument: 'pp-44-2015', annex: 'III' },
    ],
    read: 'seen: https://id.scribd.com/document/481284436/PP-Nomor-82-Tahun-2019-Lamp-III-pdf',
    confidence: 'high',
  },
];
