// The relief of JKK for labour-intensive industries (2025 and 2026).

import type { Parameter } from '@jamin/engine';
import { date, percent, whole } from '@jamin/engine';

export const reliefPadatKaryaJkkFactor: Parameter = {
  id: 'relief.padat_karya.jkk_factor',
  kind: 'number',
  label: { id: 'Keringanan JKK industri padat karya', en: 'JKK relief for labour-intensive industries' },
  unit: 'fraction',
  absence: { means: 'neutral', value: whole(1n) },
  rows: [
    {
      from: '2025-02-01',
      to: '2025-07-31',
      published: '2025-02-07',
      value: percent('50'),
      citations: [{ instrument: 'pp-7-2025', article: '4', paragraph: '1' }],
      source: 'PP 7/2025 Ps 4(1)',
      read:
        'seen: transcript of https://peraturan.bpk.go.id/Details/314624 ; extension seen ' +
        'https://www.vozpublica.info/news/nasional/' +
        'prabowo-perpanjang-diskon-50-persen-jkk-bpjs-ketenagakerjaan-hingga-januari-2026',
      confidence: 'high',
    },
    {
      from: '2025-08-01',
      to: '2026-01-31',
      published: '2025-09-04',
      value: percent('50'),
      citations: [
        { instrument: 'pp-36-2025', article: '10A', note: 'extends PP 7/2025 to contribution month January 2026' },
      ],
      source: 'PP 36/2025 Ps 10A (extends PP 7/2025 to contribution month January 2026)',
      read:
        'seen: https://www.vozpublica.info/news/nasional/' +
        'prabowo-perpanjang-diskon-50-persen-jkk-bpjs-ketenagakerjaan-hingga-januari-2026',
      confidence: 'high',
    },
  ],
  note:
    'Factor on gross JKK, labour-intensive firms in six industries with >= 50 active participants ' +
    '(contribution months).',
};

export const reliefPadatKaryaJkpFromJkkVeryLow: Parameter = {
  id: 'relief.padat_karya.jkp_from_jkk.very_low',
  kind: 'number',
  label: {
    id: 'Rekomposisi JKP selama keringanan, risiko sangat rendah',
    en: 'JKP part during the relief, very low risk',
  },
  unit: 'fraction',
  absence: { means: 'error' },
  rows: [
    {
      from: '2025-02-01',
      to: '2025-07-31',
      published: '2025-02-07',
      value: percent('0,12'),
      citations: [{ instrument: 'pp-7-2025', article: '9', paragraph: '1', letter: 'a' }],
      source: 'PP 7/2025 Ps 9(1)a',
      read: 'seen: transcript of https://peraturan.bpk.go.id/Details/314624',
      confidence: 'high',
    },
    {
      from: '2025-08-01',
      to: '2026-01-31',
      published: '2025-09-04',
      value: percent('0,12'),
      citations: [
        { instrument: 'pp-36-2025', article: '10A', note: 'extends PP 7/2025 to contribution month January 2026' },
      ],
      source: 'PP 36/2025 Ps 10A (extends PP 7/2025 to contribution month January 2026)',
      read:
        'seen: https://www.vozpublica.info/news/nasional/' +
        'prabowo-perpanjang-diskon-50-persen-jkk-bpjs-ketenagakerjaan-hingga-januari-2026',
      confidence: 'high',
    },
  ],
  note: 'JKP recomposition, very-low group, during the relief (contribution months).',
};

export const reliefPadatKaryaJkpFromJkkOtherGroups: Parameter = {
  id: 'relief.padat_karya.jkp_from_jkk.other_groups',
  kind: 'number',
  label: { id: 'Rekomposisi JKP selama keringanan, risiko lain', en: 'JKP part during the relief, other groups' },
  unit: 'fraction',
  absence: { means: 'error' },
  rows: [
    {
      from: '2025-02-01',
      to: '2025-07-31',
      published: '2025-02-07',
      value: percent('0,14'),
      citations: [{ instrument: 'pp-7-2025', article: '9', paragraph: '1', letter: 'b' }],
      source: 'PP 7/2025 Ps 9(1)b',
      read: 'seen: transcript of https://peraturan.bpk.go.id/Details/314624',
      confidence: 'high',
    },
    {
      from: '2025-08-01',
      to: '2026-01-31',
      published: '2025-09-04',
      value: percent('0,14'),
      citations: [
        { instrument: 'pp-36-2025', article: '10A', note: 'extends PP 7/2025 to contribution month January 2026' },
      ],
      source: 'PP 36/2025 Ps 10A (extends PP 7/2025 to contribution month January 2026)',
      read:
        'seen: https://www.vozpublica.info/news/nasional/' +
        'prabowo-perpanjang-diskon-50-persen-jkk-bpjs-ketenagakerjaan-hingga-januari-2026',
      confidence: 'high',
    },
  ],
  note: 'JKP recomposition, other groups, during the relief (contribution months).',
};

export const reliefPadatKaryaMinWorkers: Parameter = {
  id: 'relief.padat_karya.min_workers',
  kind: 'number',
  label: { id: 'Peserta aktif paling sedikit untuk keringanan', en: 'Fewest active participants for the relief' },
  unit: 'count',
  absence: { means: 'error' },
  rows: [
    {
      from: '2025-02-01',
      to: '2025-07-31',
      published: '2025-02-07',
      value: whole(50n),
      citations: [{ instrument: 'pp-7-2025', article: '3', paragraph: '3' }],
      source: 'PP 7/2025 Ps 3(3)',
      read: 'seen: transcript of https://peraturan.bpk.go.id/Details/314624',
      confidence: 'high',
    },
    {
      from: '2025-08-01',
      to: '2026-01-31',
      published: '2025-09-04',
      value: whole(50n),
      citations: [
        { instrument: 'pp-36-2025', article: '10A', note: 'extends PP 7/2025 to contribution month January 2026' },
      ],
      source: 'PP 36/2025 Ps 10A (extends PP 7/2025 to contribution month January 2026)',
      read:
        'seen: https://www.vozpublica.info/news/nasional/' +
        'prabowo-perpanjang-diskon-50-persen-jkk-bpjs-ketenagakerjaan-hingga-januari-2026',
      confidence: 'high',
    },
  ],
  note: 'Minimum active participants (contribution months).',
};

export const reliefPadatKaryaPayBy: Parameter = {
  id: 'relief.padat_karya.pay_by',
  kind: 'date',
  label: { id: 'Hari terakhir membayar dengan keringanan', en: 'Last day to pay at the relieved rate' },
  unit: 'date',
  absence: { means: 'error' },
  rows: [
    {
      from: '2025-02-01',
      to: '2026-01-31',
      published: '2025-02-07',
      value: { day: date('2025-12-31') },
      citations: [{ instrument: 'pp-7-2025', article: '11' }],
      source: 'PP 7/2025 Ps 11',
      read: 'seen: transcript of https://peraturan.bpk.go.id/Details/314624',
      confidence: 'high',
    },
    {
      from: '2025-02-01',
      to: '2026-01-31',
      published: '2025-09-04',
      value: { day: date('2026-06-30') },
      citations: [{ instrument: 'pp-36-2025', article: '11' }],
      source: 'PP 36/2025 Ps 11',
      read:
        'seen: https://www.vozpublica.info/news/nasional/' +
        'prabowo-perpanjang-diskon-50-persen-jkk-bpjs-ketenagakerjaan-hingga-januari-2026',
      confidence: 'high',
    },
  ],
  note:
    'Last day on which a relieved JKK contribution can still be paid at the relieved rate; later the ' +
    'full rate is due.',
};

export const reliefPadatKaryaConditions: Parameter = {
  id: 'relief.padat_karya.conditions',
  kind: 'text',
  label: { id: 'Syarat keringanan industri padat karya', en: 'Conditions of the labour-intensive relief' },
  unit: 'text',
  absence: { means: 'error' },
  rows: [
    {
      from: '2025-02-07',
      published: '2025-02-07',
      value:
        '>= 50 workers registered as active BPJS participants; industries: makanan/minuman/tembakau; ' +
        'tekstil & pakaian jadi; kulit & barang kulit; alas kaki; mainan anak; furnitur; JKK paid up to ' +
        'Jan 2025; benefits not reduced (Pasal 8)',
      citations: [
        { instrument: 'pp-7-2025', article: '3' },
        { instrument: 'pp-7-2025', article: '8' },
      ],
      source: 'PP 7/2025 Pasal 3, 8',
      read:
        'seen: https://nasional.kontan.co.id/news/' +
        'prabowo-beri-diskon-50-iuran-jkk-untuk-industri-padat-karya ; seen: ' +
        'https://radiodms.com/prabowo-pangkas-iuran-jkk-industri-padat-karya-hingga-50-persen',
      confidence: 'high',
    },
  ],
  note: 'Who gets the 2025 labour-intensive relief.',
};

export const membershipReliefIndustryParameters: readonly Parameter[] = [
  reliefPadatKaryaJkkFactor,
  reliefPadatKaryaJkpFromJkkVeryLow,
  reliefPadatKaryaJkpFromJkkOtherGroups,
  reliefPadatKaryaMinWorkers,
  reliefPadatKaryaPayBy,
  reliefPadatKaryaConditions,
];
