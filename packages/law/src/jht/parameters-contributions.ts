// JHT contribution rates and who takes part.

import type { Parameter } from '@jamin/engine';
import { percent, whole } from '@jamin/engine';

export const contributionTotal: Parameter = {
  id: 'jht.contribution.total',
  kind: 'number',
  label: { id: 'Jumlah iuran JHT', en: 'JHT contribution, total' },
  unit: 'fraction',
  absence: { means: 'error' },
  rows: [
    {
      from: '1993-07-01',
      to: '2015-06-30',
      value: percent('5,7'),
      citations: [{ instrument: 'pp-14-1993', article: '9', note: 'the paragraph with the rates' }],
      source: 'PP 14/1993 Pasal 9 (ayat with rates)',
      read: 'seen: public transcript of PP 14/1993',
      confidence: 'medium',
      note: 'start date of PP 14/1993 from memory',
    },
    {
      from: '2015-07-01',
      published: '2015-06-30',
      value: percent('5,7'),
      citations: [{ instrument: 'pp-46-2015', article: '16', paragraph: '1' }],
      source: 'PP 46/2015 Pasal 16(1)',
      read: 'seen: public transcript of PP 46/2015',
      confidence: 'high',
    },
  ],
  note: 'JHT contribution of wage workers (PU), share of Upah sebulan.',
};

export const puEmployerRate: Parameter = {
  id: 'jht.pu.employer_rate',
  kind: 'number',
  label: { id: 'Iuran JHT bagian pemberi kerja', en: 'JHT contribution, employer share' },
  unit: 'fraction',
  absence: { means: 'error' },
  rows: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      value: percent('3,7'),
      citations: [{ instrument: 'pp-46-2015', article: '16', paragraph: '1', letter: 'b' }],
      source: 'PP 46/2015 Ps 16(1)b',
      read: 'seen: transcript of https://peraturan.bpk.go.id/Details/5614 ; seen: public transcript of PP ' + '46/2015',
      confidence: 'high',
    },
  ],
  note: 'JHT employer share.',
};

export const puWorkerRate: Parameter = {
  id: 'jht.pu.worker_rate',
  kind: 'number',
  label: { id: 'Iuran JHT bagian pekerja', en: 'JHT contribution, worker share' },
  unit: 'fraction',
  absence: { means: 'error' },
  rows: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      value: percent('2'),
      citations: [{ instrument: 'pp-46-2015', article: '16', paragraph: '1', letter: 'a' }],
      source: 'PP 46/2015 Ps 16(1)a',
      read: 'seen: transcript of https://peraturan.bpk.go.id/Details/5614 ; seen: public transcript of PP ' + '46/2015',
      confidence: 'high',
    },
  ],
  note: 'JHT worker share.',
};

export const wageCeiling: Parameter = {
  id: 'jht.wage_ceiling',
  kind: 'number',
  label: { id: 'Batas upah JHT', en: 'JHT wage ceiling' },
  unit: 'IDR',
  absence: { means: 'error' },
  rows: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      value: null,
      citations: [{ instrument: 'pp-46-2015', article: '17' }],
      source: 'PP 46/2015 Pasal 17',
      read: 'seen: public transcript of PP 46/2015',
      confidence: 'high',
    },
  ],
  note: 'Wage ceiling for JHT (none stated). Rupiah a month.',
};

export const foreignerMinMonths: Parameter = {
  id: 'jht.foreigner_min_months',
  kind: 'number',
  label: { id: 'Masa kerja paling singkat bagi orang asing', en: 'Length of work from which foreigners take part' },
  unit: 'months',
  absence: { means: 'error' },
  rows: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      value: whole(6n),
      citations: [
        { instrument: 'pp-46-2015', article: '1', note: 'number 3' },
        { instrument: 'pp-46-2015', article: '4', paragraph: '2', letter: 'c' },
      ],
      source: 'PP 46/2015 Pasal 1.3, 4(2)c',
      read: 'seen: public transcript of PP 46/2015',
      confidence: 'high',
    },
  ],
  note: 'Foreigners participate from this length of work.',
};

export const operatingCostMax: Parameter = {
  id: 'jht.operating_cost_max',
  kind: 'number',
  label: { id: 'Dana operasional paling banyak', en: 'Operating funds, at most' },
  unit: 'fraction',
  absence: { means: 'error' },
  rows: [
    {
      from: '2013-12-27',
      to: '2015-12-31',
      value: percent('2'),
      citations: [{ instrument: 'pp-99-2013', article: '13' }],
      source: 'PP 99/2013 Pasal 13',
      read: 'seen: public transcript of PP 99/2013',
      confidence: 'medium',
    },
    {
      from: '2016-01-01',
      value: percent('10'),
      citations: [
        { instrument: 'pp-55-2015', note: 'Pasal 13(1)b; of PP 99/2013 as amended' },
        { instrument: 'pp-99-2013', article: '13', paragraph: '1', letter: 'b' },
      ],
      source: 'PP 55/2015 (Pasal 13(1)b)',
      read: 'seen: public transcript of PP 55/2015',
      confidence: 'high',
    },
  ],
  note: 'Operating funds, maximum share of JHT contributions and of development results.',
};

export const jhtContributionsParameters: readonly Parameter[] = [
  contributionTotal,
  puEmployerRate,
  puWorkerRate,
  wageCeiling,
  foreignerMinMonths,
  operatingCostMax,
];
