// Totals of a contribution month by payer: sums of amounts that are already rounded.

import { type Rule, write as w } from '@jamin/engine';
import { employer as jhtEmployer, selfEmployed as jhtSelf, worker as jhtWorker } from '../jht/contributions.ts';
import { employer as jkkEmployer, project as jkkProject, self as jkkSelf } from '../jkk/contributions.ts';
import { employer as jkmEmployer, project as jkmProject, self as jkmSelf } from '../jkm/contributions.ts';
import { employer as jpEmployer, worker as jpWorker } from '../jp/contributions.ts';
import { migrantMonth } from '../membership/participation.ts';
import { before, during } from '../membership/pmi.ts';
import { contributionRounding } from '../membership/readings-contributions.ts';

export const employer: Rule = {
  id: 'contributions.totals.employer',
  label: { id: 'Jumlah iuran pemberi kerja', en: 'Total paid by the employer' },
  type: 'IDR',
  versions: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      citations: [
        { instrument: 'pp-44-2015', article: '21' },
        { instrument: 'pp-46-2015', article: '19' },
        { instrument: 'pp-45-2015', article: '30' },
      ],
      text: {
        id: 'Pemberi kerja menyetor JKK dan JKM serta bagiannya dari JHT dan JP.',
        en: 'The employer pays JKK and JKM and its share of JHT and JP.',
      },
      formula: w.plus(w.ref(jkkEmployer), w.ref(jkmEmployer), w.ref(jhtEmployer), w.ref(jpEmployer)),
    },
  ],
  interpretations: [contributionRounding],
};

export const worker: Rule = {
  id: 'contributions.totals.worker',
  label: { id: 'Jumlah iuran pekerja', en: 'Total paid by the worker' },
  type: 'IDR',
  versions: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      citations: [
        { instrument: 'pp-46-2015', article: '16', paragraph: '1', letter: 'a' },
        { instrument: 'pp-45-2015', article: '28', paragraph: '3', letter: 'b' },
      ],
      text: {
        id: 'Pekerja menanggung bagiannya dari JHT dan JP, dipotong dari upah.',
        en: 'The worker bears his or her share of JHT and JP, held back from the wage.',
      },
      formula: w.plus(w.ref(jhtWorker), w.ref(jpWorker)),
    },
  ],
  interpretations: [contributionRounding],
};

/** BPU: the sum of the programmes joined. PMI: the package alone; the chosen JHT is paid monthly and stands apart. */
export const self: Rule = {
  id: 'contributions.totals.self',
  label: { id: 'Jumlah iuran bayar sendiri', en: 'Total paid by oneself' },
  type: 'IDR',
  versions: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      citations: [
        { instrument: 'pp-44-2015', article: '20' },
        { instrument: 'permenaker-4-2023', article: '18' },
      ],
      text: {
        id: 'BPU membayar semua programnya; PMI membayar paket sebelum dan selama bekerja.',
        en: 'A BPU pays for all programmes joined; a PMI pays the package before and during work.',
      },
      formula: w.choose(
        w.when(w.ref(migrantMonth), w.plus(w.ref(before), w.ref(during))),
        w.plus(w.ref(jkkSelf), w.ref(jkmSelf), w.ref(jhtSelf)),
      ),
    },
  ],
  interpretations: [contributionRounding],
};

export const project: Rule = {
  id: 'contributions.totals.project',
  label: { id: 'Jumlah iuran proyek', en: 'Total of the project' },
  type: 'IDR',
  versions: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      citations: [
        { instrument: 'pp-44-2015', article: '54' },
        { instrument: 'pp-44-2015', article: '55' },
      ],
      text: { id: 'Proyek membayar JKK dan JKM.', en: 'A project pays JKK and JKM.' },
      formula: w.plus(w.ref(jkkProject), w.ref(jkmProject)),
    },
  ],
  interpretations: [contributionRounding],
};

export const totalsRules: readonly Rule[] = [employer, worker, self, project];
