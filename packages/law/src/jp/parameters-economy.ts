// Growth and inflation figures that move the JP wage ceiling, wages and pensions.

import type { Parameter } from '@jamin/engine';
import { percent } from '@jamin/engine';

export const macroGdpGrowth: Parameter = {
  id: 'macro.gdp_growth',
  kind: 'number',
  label: { id: 'Pertumbuhan PDB setahun', en: 'GDP growth of the year' },
  unit: 'fraction',
  absence: { means: 'error' },
  rows: [
    {
      from: '2015-01-01',
      to: '2015-12-31',
      published: '2016-02-05',
      value: percent('4,79'),
      citations: [{ instrument: 'bps-brs' }],
      source: 'BPS Berita Resmi Statistik',
      read:
        'seen: https://www.krishand.com/support/article/' +
        'kenaikan-batas-upah-dan-manfaat-jaminan-pensiun-bpjs-tenaga-kerja-209.html',
      confidence: 'high',
    },
    {
      from: '2016-01-01',
      to: '2016-12-31',
      published: '2017-02-05',
      value: percent('5,02'),
      citations: [{ instrument: 'bps-brs' }],
      source: 'BPS Berita Resmi Statistik',
      read:
        'seen: https://www.krishand.com/support/article/' +
        'kenaikan-batas-upah-dan-manfaat-jaminan-pensiun-bpjs-tenaga-kerja-209.html',
      confidence: 'high',
    },
    {
      from: '2017-01-01',
      to: '2017-12-31',
      published: '2018-02-05',
      value: percent('5,07'),
      citations: [{ instrument: 'bps-brs' }],
      source: 'BPS Berita Resmi Statistik',
      read: 'memory',
      confidence: 'high',
    },
    {
      from: '2018-01-01',
      to: '2018-12-31',
      published: '2019-02-05',
      value: percent('5,17'),
      citations: [{ instrument: 'bps-brs' }],
      source: 'BPS Berita Resmi Statistik',
      read: 'seen: https://jimmybudhi.com/kenaikan-batasan-upah-dan-manfaat-pensiun-tahun-2019/',
      confidence: 'high',
    },
    {
      from: '2019-01-01',
      to: '2019-12-31',
      published: '2020-02-05',
      value: percent('5,02'),
      citations: [{ instrument: 'bps-brs' }],
      source: 'BPS Berita Resmi Statistik',
      read:
        'seen: http://www.krishandsoftware.com/blog/300/' +
        'batasan-upah-tertinggi-jaminan-pensiun-naik-per-maret-2020/',
      confidence: 'high',
    },
    {
      from: '2020-01-01',
      to: '2020-12-31',
      published: '2021-02-05',
      value: percent('-2,07'),
      citations: [{ instrument: 'bps-brs' }],
      source: 'BPS Berita Resmi Statistik',
      read: 'memory (implied by cap)',
      confidence: 'high',
    },
    {
      from: '2021-01-01',
      to: '2021-12-31',
      published: '2022-02-05',
      value: percent('3,69'),
      citations: [{ instrument: 'bps-brs' }],
      source: 'BPS Berita Resmi Statistik',
      read: 'memory (implied by cap)',
      confidence: 'high',
    },
    {
      from: '2022-01-01',
      to: '2022-12-31',
      published: '2023-02-05',
      value: percent('5,31'),
      citations: [{ instrument: 'bps-brs' }],
      source: 'BPS Berita Resmi Statistik',
      read: 'memory (implied by cap)',
      confidence: 'high',
    },
    {
      from: '2023-01-01',
      to: '2023-12-31',
      published: '2024-02-05',
      value: percent('5,05'),
      citations: [{ instrument: 'bps-brs' }],
      source: 'BPS Berita Resmi Statistik',
      read:
        'seen: https://www.krishand.com/support/article/' +
        'kenaikan-batas-upah-dan-manfaat-jaminan-pensiun-bpjs-tenaga-kerja-209.html',
      confidence: 'high',
    },
    {
      from: '2024-01-01',
      to: '2024-12-31',
      published: '2025-02-05',
      value: percent('5,03'),
      citations: [{ instrument: 'bps-brs' }],
      source: 'BPS Berita Resmi Statistik',
      read: 'memory (implied by cap)',
      confidence: 'high',
    },
    {
      from: '2025-01-01',
      to: '2025-12-31',
      published: '2026-02-05',
      value: percent('5,11'),
      citations: [{ instrument: 'bps-brs' }],
      source: 'BPS Berita Resmi Statistik',
      read: 'seen: public payroll sources (uplift 5.11%)',
      confidence: 'high',
    },
  ],
  note:
    'Annual real GDP growth of the year (BPS) used for the cap of the next year. Published about 5 ' +
    'February of the next year.',
};

export const macroInflationGeneral: Parameter = {
  id: 'macro.inflation_general',
  kind: 'number',
  label: { id: 'Inflasi umum setahun', en: 'General inflation of the year' },
  unit: 'fraction',
  absence: { means: 'error' },
  rows: [
    {
      from: '2015-01-01',
      to: '2015-12-31',
      published: '2016-01-02',
      value: percent('3,35'),
      citations: [{ instrument: 'bps-brs' }],
      source: 'BPS Berita Resmi Statistik',
      read:
        'seen: https://www.krishand.com/support/article/' +
        'kenaikan-batas-upah-dan-manfaat-jaminan-pensiun-bpjs-tenaga-kerja-209.html',
      confidence: 'high',
    },
    {
      from: '2016-01-01',
      to: '2016-12-31',
      published: '2017-01-02',
      value: percent('3,02'),
      citations: [{ instrument: 'bps-brs' }],
      source: 'BPS Berita Resmi Statistik',
      read: 'memory (fits 2017 bounds)',
      confidence: 'high',
    },
    {
      from: '2017-01-01',
      to: '2017-12-31',
      published: '2018-01-02',
      value: percent('3,61'),
      citations: [{ instrument: 'bps-brs' }],
      source: 'BPS Berita Resmi Statistik',
      read: 'memory (fits 2018 bounds)',
      confidence: 'high',
    },
    {
      from: '2018-01-01',
      to: '2018-12-31',
      published: '2019-01-02',
      value: percent('3,13'),
      citations: [{ instrument: 'bps-brs' }],
      source: 'BPS Berita Resmi Statistik',
      read: 'seen: https://jimmybudhi.com/kenaikan-batasan-upah-dan-manfaat-pensiun-tahun-2019/',
      confidence: 'high',
    },
    {
      from: '2019-01-01',
      to: '2019-12-31',
      published: '2020-01-02',
      value: percent('2,72'),
      citations: [{ instrument: 'bps-brs' }],
      source: 'BPS Berita Resmi Statistik',
      read: 'memory (fits 2020 bounds)',
      confidence: 'high',
    },
    {
      from: '2020-01-01',
      to: '2020-12-31',
      published: '2021-01-02',
      value: percent('1,68'),
      citations: [{ instrument: 'bps-brs' }],
      source: 'BPS Berita Resmi Statistik',
      read: 'memory (fits 2021 bounds)',
      confidence: 'high',
    },
    {
      from: '2021-01-01',
      to: '2021-12-31',
      published: '2022-01-02',
      value: percent('1,87'),
      citations: [{ instrument: 'bps-brs' }],
      source: 'BPS Berita Resmi Statistik',
      read: 'memory (fits 2022 bounds)',
      confidence: 'high',
    },
    {
      from: '2022-01-01',
      to: '2022-12-31',
      published: '2023-01-02',
      value: percent('5,51'),
      citations: [{ instrument: 'bps-brs' }],
      source: 'BPS Berita Resmi Statistik',
      read: 'memory (fits seen 2023 bounds)',
      confidence: 'high',
    },
    {
      from: '2023-01-01',
      to: '2023-12-31',
      published: '2024-01-02',
      value: percent('2,61'),
      citations: [{ instrument: 'bps-brs' }],
      source: 'BPS Berita Resmi Statistik',
      read:
        'seen: https://www.krishand.com/support/article/' +
        'kenaikan-batas-upah-dan-manfaat-jaminan-pensiun-bpjs-tenaga-kerja-209.html',
      confidence: 'high',
    },
    {
      from: '2024-01-01',
      to: '2024-12-31',
      published: '2025-01-02',
      value: percent('1,57'),
      citations: [{ instrument: 'bps-brs' }],
      source: 'BPS Berita Resmi Statistik',
      read: 'memory (fits seen 2025 bounds)',
      confidence: 'high',
    },
    {
      from: '2025-01-01',
      to: '2025-12-31',
      published: '2026-01-02',
      value: percent('2,92'),
      citations: [{ instrument: 'bps-brs' }],
      source: 'BPS Berita Resmi Statistik',
      read: 'memory',
      confidence: 'medium',
    },
  ],
  note:
    'Annual general inflation of the year (BPS): indexation, weighted wages, min/max. Published in ' +
    'the first days of the next year; the exact day was not looked up.',
};

export const jpEconomyParameters: readonly Parameter[] = [macroGdpGrowth, macroInflationGeneral];
