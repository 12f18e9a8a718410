// Lowest and highest monthly pension of JP.

import type { Parameter } from '@jamin/engine';
import { whole } from '@jamin/engine';

export const benefitMin: Parameter = {
  id: 'jp.benefit_min',
  kind: 'number',
  label: { id: 'Manfaat pensiun paling sedikit', en: 'Lowest monthly pension' },
  unit: 'IDR',
  absence: { means: 'error' },
  rows: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      value: whole(300_000n),
      citations: [{ instrument: 'pp-45-2015', article: '18' }],
      source: 'PP 45/2015 Pasal 18',
      read: 'seen: public transcript of PP 45/2015',
      confidence: 'high',
    },
    {
      from: '2016-03-01',
      value: whole(310_050n),
      citations: [{ instrument: 'pp-45-2015', article: '18' }],
      source: 'PP 45/2015 Pasal 18',
      read:
        'seen: https://www.krishand.com/support/article/' +
        'kenaikan-batas-upah-dan-manfaat-jaminan-pensiun-bpjs-tenaga-kerja-209.html',
      confidence: 'high',
    },
    {
      from: '2017-03-01',
      value: whole(319_450n),
      citations: [{ instrument: 'pp-45-2015', article: '18' }],
      source: 'PP 45/2015 Pasal 18',
      read: 'memory; fits rule',
      confidence: 'medium',
    },
    {
      from: '2018-03-01',
      value: whole(331_000n),
      citations: [{ instrument: 'pp-45-2015', article: '18' }],
      source: 'PP 45/2015 Pasal 18',
      read: 'memory; fits rule',
      confidence: 'medium',
    },
    {
      from: '2019-03-01',
      value: whole(341_400n),
      citations: [{ instrument: 'pp-45-2015', article: '18' }],
      source: 'PP 45/2015 Pasal 18',
      read: 'seen: https://jimmybudhi.com/kenaikan-batasan-upah-dan-manfaat-pensiun-tahun-2019/',
      confidence: 'high',
    },
    {
      from: '2020-03-01',
      value: whole(350_700n),
      citations: [{ instrument: 'pp-45-2015', article: '18' }],
      source: 'PP 45/2015 Pasal 18',
      read: 'memory; fits rule',
      confidence: 'medium',
    },
    {
      from: '2021-03-01',
      value: whole(356_600n),
      citations: [{ instrument: 'pp-45-2015', article: '18' }],
      source: 'PP 45/2015 Pasal 18',
      read: 'memory; fits rule',
      confidence: 'medium',
    },
    {
      from: '2022-03-01',
      value: whole(363_300n),
      citations: [{ instrument: 'pp-45-2015', article: '18' }],
      source: 'PP 45/2015 Pasal 18',
      read: 'memory; fits rule',
      confidence: 'medium',
    },
    {
      from: '2023-03-01',
      value: whole(383_400n),
      citations: [{ instrument: 'pp-45-2015', article: '18' }],
      source: 'PP 45/2015 Pasal 18',
      read:
        'seen: https://jatim.suaraindonesia.co.id/news/advertorial/662fb085ccb43/' +
        'Batasan-Upah-JP-Naik-Manfaat-Bagi-Peserta-BPJamsostek-Ikut-Meningkat',
      confidence: 'high',
    },
    {
      from: '2024-03-01',
      value: whole(393_500n),
      citations: [{ instrument: 'pp-45-2015', article: '18' }],
      source: 'PP 45/2015 Pasal 18',
      read:
        'seen: https://www.krishand.com/support/article/' +
        'kenaikan-batas-upah-dan-manfaat-jaminan-pensiun-bpjs-tenaga-kerja-209.html (min); a public code ' +
        'repository (max)',
      confidence: 'high',
    },
    {
      from: '2025-03-01',
      value: whole(399_700n),
      citations: [{ instrument: 'pp-45-2015', article: '18' }],
      source: 'PP 45/2015 Pasal 18',
      read: 'seen: several public payroll sources that agree',
      confidence: 'medium',
    },
    {
      from: '2026-03-01',
      value: whole(411_400n),
      citations: [{ instrument: 'pp-45-2015', article: '18' }],
      source: 'PP 45/2015 Pasal 18',
      read: 'derived from 2025 x 1.0292 rounded up to Rp100; not seen',
      confidence: 'medium',
      conflicts: ['one public note (October 2026) starts the same amount on 2026-02-01'],
    },
  ],
  note:
    'Lowest monthly pension (Manfaat Pensiun paling sedikit). Month of effect uncertain: January or ' +
    'March. Rupiah a month.',
};

export const benefitMax: Parameter = {
  id: 'jp.benefit_max',
  kind: 'number',
  label: { id: 'Manfaat pensiun paling banyak', en: 'Highest monthly pension' },
  unit: 'IDR',
  absence: { means: 'error' },
  rows: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      value: whole(3_600_000n),
      citations: [{ instrument: 'pp-45-2015', article: '18' }],
      source: 'PP 45/2015 Pasal 18',
      read: 'seen: public transcript of PP 45/2015',
      confidence: 'high',
    },
    {
      from: '2016-03-01',
      value: whole(3_720_600n),
      citations: [{ instrument: 'pp-45-2015', article: '18' }],
      source: 'PP 45/2015 Pasal 18',
      read:
        'seen: https://www.krishand.com/support/article/' +
        'kenaikan-batas-upah-dan-manfaat-jaminan-pensiun-bpjs-tenaga-kerja-209.html',
      confidence: 'high',
    },
    {
      from: '2017-03-01',
      value: whole(3_833_000n),
      citations: [{ instrument: 'pp-45-2015', article: '18' }],
      source: 'PP 45/2015 Pasal 18',
      read: 'memory; fits rule',
      confidence: 'medium',
    },
    {
      from: '2018-03-01',
      value: whole(3_971_400n),
      citations: [{ instrument: 'pp-45-2015', article: '18' }],
      source: 'PP 45/2015 Pasal 18',
      read: 'memory; fits rule',
      confidence: 'medium',
    },
    {
      from: '2019-03-01',
      value: whole(4_095_750n),
      citations: [{ instrument: 'pp-45-2015', article: '18' }],
      source: 'PP 45/2015 Pasal 18',
      read: 'seen: https://jimmybudhi.com/kenaikan-batasan-upah-dan-manfaat-pensiun-tahun-2019/',
      confidence: 'high',
    },
    {
      from: '2020-03-01',
      value: whole(4_207_200n),
      citations: [{ instrument: 'pp-45-2015', article: '18' }],
      source: 'PP 45/2015 Pasal 18',
      read: 'memory; fits rule',
      confidence: 'medium',
    },
    {
      from: '2021-03-01',
      value: whole(4_277_900n),
      citations: [{ instrument: 'pp-45-2015', article: '18' }],
      source: 'PP 45/2015 Pasal 18',
      read: 'memory; fits rule',
      confidence: 'medium',
    },
    {
      from: '2022-03-01',
      value: whole(4_357_900n),
      citations: [{ instrument: 'pp-45-2015', article: '18' }],
      source: 'PP 45/2015 Pasal 18',
      read: 'memory; fits rule',
      confidence: 'medium',
    },
    {
      from: '2023-03-01',
      value: whole(4_598_100n),
      citations: [{ instrument: 'pp-45-2015', article: '18' }],
      source: 'PP 45/2015 Pasal 18',
      read:
        'seen: https://jatim.suaraindonesia.co.id/news/advertorial/662fb085ccb43/' +
        'Batasan-Upah-JP-Naik-Manfaat-Bagi-Peserta-BPJamsostek-Ikut-Meningkat',
      confidence: 'high',
    },
    {
      from: '2024-03-01',
      value: whole(4_718_200n),
      citations: [{ instrument: 'pp-45-2015', article: '18' }],
      source: 'PP 45/2015 Pasal 18',
      read:
        'seen: https://www.krishand.com/support/article/' +
        'kenaikan-batas-upah-dan-manfaat-jaminan-pensiun-bpjs-tenaga-kerja-209.html (min); a public code ' +
        'repository (max)',
      confidence: 'high',
    },
    {
      from: '2025-03-01',
      value: whole(4_792_300n),
      citations: [{ instrument: 'pp-45-2015', article: '18' }],
      source: 'PP 45/2015 Pasal 18',
      read: 'seen: several public payroll sources that agree',
      confidence: 'medium',
    },
    {
      from: '2026-03-01',
      value: whole(4_932_300n),
      citations: [{ instrument: 'pp-45-2015', article: '18' }],
      source: 'PP 45/2015 Pasal 18',
      read: 'derived from 2025 x 1.0292 rounded up to Rp100; not seen',
      confidence: 'medium',
      conflicts: ['one public note (October 2026) starts the same amount on 2026-02-01'],
    },
  ],
  note:
    'Highest monthly pension (Manfaat Pensiun paling banyak). Month of effect uncertain: January or ' +
    'March. Rupiah a month.',
};

export const roundingBounds: Parameter = {
  id: 'jp.rounding.bounds',
  kind: 'number',
  label: { id: 'Pembulatan batas manfaat pensiun', en: 'Rounding unit of the pension bounds' },
  unit: 'IDR',
  absence: { means: 'error' },
  rows: [
    {
      from: '2016-03-01',
      to: '2023-02-28',
      value: whole(50n),
      citations: [{ instrument: 'practice', note: 'not in PP 45/2015; fits the published values of 2016-2022' }],
      source: 'not in PP; fits 2016-2022',
      read: 'derived',
      confidence: 'high',
    },
    {
      from: '2023-03-01',
      value: whole(100n),
      citations: [
        {
          instrument: 'practice',
          note: 'not in PP 45/2015; fits the published values of 2023-2025 (2020-2022 fit both)',
        },
      ],
      source: 'not in PP; fits 2023-2025 (2020-2022 fit both)',
      read: 'derived',
      confidence: 'high',
    },
  ],
  note: 'Rounding unit of min/max, upwards.',
};

export const jpBoundsParameters: readonly Parameter[] = [benefitMin, benefitMax, roundingBounds];
