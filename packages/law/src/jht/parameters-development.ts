// Development (hasil pengembangan) of JHT balances.

import type { Parameter } from '@jamin/engine';
import { percent } from '@jamin/engine';

export const developmentRate: Parameter = {
  id: 'jht.development_rate',
  kind: 'number',
  label: { id: 'Tingkat pengembangan JHT', en: 'JHT development rate' },
  unit: 'fraction',
  absence: { means: 'error' },
  gaps: [{ from: '2013-01-01', to: '2015-12-31', because: 'No published rate was found for 2013 to 2015.' }],
  rows: [
    {
      from: '2011-01-01',
      to: '2011-12-31',
      published: '2012-03-01',
      value: percent('10,1'),
      citations: [{ instrument: 'bpjstk-announcement' }],
      source: 'BPJS Ketenagakerjaan announcement',
      read: 'seen: https://www.solopos.com/jamsostek-janji-pertahankan-bunga-tinggi-355816',
      confidence: 'medium',
    },
    {
      from: '2012-01-01',
      to: '2012-12-31',
      published: '2013-03-01',
      value: percent('10,55'),
      citations: [{ instrument: 'bpjstk-announcement' }],
      source: 'BPJS Ketenagakerjaan announcement',
      read: 'memory ("above 10%" seen: https://www.solopos.com/' + 'jamsostek-janji-pertahankan-bunga-tinggi-355816)',
      confidence: 'low',
    },
    {
      from: '2016-01-01',
      to: '2016-12-31',
      published: '2017-03-01',
      value: percent('7,19'),
      citations: [{ instrument: 'bpjstk-announcement' }],
      source: 'BPJS Ketenagakerjaan announcement',
      read: 'seen: https://pasardana.id/news/2017/2/8/' + 'imbal-hasil-jht-diklaim-lebih-besar-dari-deposito-bank-bumn',
      confidence: 'high',
    },
    {
      from: '2017-01-01',
      to: '2017-12-31',
      published: '2018-03-01',
      value: percent('7,82'),
      citations: [{ instrument: 'bpjstk-announcement' }],
      source: 'BPJS Ketenagakerjaan announcement',
      read:
        'seen: https://finansial.bisnis.com/read/20210531/215/1399942/' +
        'yield-bpjs-ketenagakerjaan-liabilitas-kepada-peserta',
      confidence: 'medium',
      conflicts: ['7.83% also circulates (memory, low)'],
    },
    {
      from: '2018-01-01',
      to: '2018-12-31',
      published: '2019-03-01',
      value: percent('6,26'),
      citations: [{ instrument: 'bpjstk-announcement' }],
      source: 'BPJS Ketenagakerjaan announcement',
      read:
        'seen: https://finansial.bisnis.com/read/20210531/215/1399942/' +
        'yield-bpjs-ketenagakerjaan-liabilitas-kepada-peserta',
      confidence: 'medium',
      conflicts: ['6.08% also circulates (memory, low)'],
    },
    {
      from: '2019-01-01',
      to: '2019-12-31',
      published: '2020-03-01',
      value: percent('6,06'),
      citations: [{ instrument: 'bpjstk-announcement' }],
      source: 'BPJS Ketenagakerjaan announcement',
      read:
        'seen: https://finansial.bisnis.com/read/20210531/215/1399942/' +
        'yield-bpjs-ketenagakerjaan-liabilitas-kepada-peserta',
      confidence: 'medium',
    },
    {
      from: '2020-01-01',
      to: '2020-12-31',
      published: '2021-05-31',
      value: percent('5,59'),
      citations: [{ instrument: 'bpjstk-announcement' }],
      source: 'BPJS Ketenagakerjaan announcement',
      read:
        'seen: https://finansial.bisnis.com/read/20210531/215/1399942/' +
        'yield-bpjs-ketenagakerjaan-liabilitas-kepada-peserta',
      confidence: 'high',
      conflicts: [
        'preliminary 5.63% in Jan 2021 (seen: kabarpriangan.pikiran-rakyat.com pr-1481342064, ' +
          'jagatbisnis.com 2021/02/15)',
      ],
    },
  ],
  note:
    'Annual development rate credited to participants for the year. Per year. No published rate was ' +
    'found for 2013-2015 and from 2021 on; `published` is approximate except for 2020.',
};

export const stateBankDeposit12m: Parameter = {
  id: 'jht.state_bank_deposit_12m',
  kind: 'number',
  label: { id: 'Bunga deposito 12 bulan bank pemerintah', en: '12-month deposit rate of state banks' },
  unit: 'fraction',
  absence: { means: 'error' },
  gaps: [{ from: '2017-01-01', to: '2019-12-31', because: 'No published average was found for 2017 to 2019.' }],
  rows: [
    {
      from: '2016-01-01',
      to: '2016-12-31',
      value: percent('4,88'),
      citations: [{ instrument: 'bpjstk-announcement' }],
      source: 'BPJS Ketenagakerjaan announcement',
      read: 'seen: https://semarak.co/manfaat-jht-bebas-risiko-dan-bunga-deposito/',
      confidence: 'high',
    },
    {
      from: '2020-01-01',
      to: '2020-12-31',
      value: percent('3,68'),
      citations: [{ instrument: 'bpjstk-announcement' }],
      source: 'BPJS Ketenagakerjaan announcement',
      read:
        'seen: https://finansial.bisnis.com/read/20210531/215/1399942/' +
        'yield-bpjs-ketenagakerjaan-liabilitas-kepada-peserta',
      confidence: 'medium',
      conflicts: ['3.87% in the January 2021 release'],
    },
  ],
  note:
    'Average 12-month deposit counter rate of state banks (statutory floor, PP 46/2015 Pasal 27(3)). ' + 'Per year.',
};

export const creditingMonthWeight: Parameter = {
  id: 'jht.crediting.month_weight',
  kind: 'text',
  label: { id: 'Bobot bulan dalam pengembangan setahun', en: "Weight of a month in the year's development" },
  unit: 'text',
  absence: { means: 'error' },
  rows: [
    {
      from: '2015-07-01',
      value: '(13 - m)/12',
      citations: [{ instrument: 'jmo-simulator' }],
      source: 'JMO simulator',
      read:
        'seen: https://detikindo.com/berapa-saldo-jht-setelah-5-tahun-dengan-gaji-rp-5-juta-simak-' +
        'penjelasannya/ (reproduced exactly)',
      confidence: 'high',
      note:
        'convention of the JMO simulator (seen 2024-09-14), applied to every year; not the accounting ' +
        'rule of Peraturan BPJS-TK 4/2015',
    },
  ],
  note: 'JMO simulator: contribution of month m earns rate x (13-m)/12 in its year; capitalised annually.',
};

export const p2skAccounts: Parameter = {
  id: 'jht.p2sk.accounts',
  kind: 'text',
  label: { id: 'Akun utama dan akun tambahan', en: 'Main and additional account' },
  unit: 'text',
  absence: { means: 'error' },
  rows: [
    {
      from: '2023-01-12',
      value: 'main > additional; proportions by PP, not found',
      citations: [
        { instrument: 'uu-4-2023', article: '188' },
        { instrument: 'uu-40-2004', article: '36' },
      ],
      source: 'UU 4/2023 Pasal 188 (UU 40/2004 Pasal 36)',
      read: 'seen: https://www.harrismanaloe.com/2023/03/uu-42023-tentang-uu-p2sk-terkait.html',
      confidence: 'high',
    },
  ],
  note: 'Main/additional account split; proportions not yet set.',
};

export const jhtDevelopmentParameters: readonly Parameter[] = [
  developmentRate,
  stateBankDeposit12m,
  creditingMonthWeight,
  p2skAccounts,
];
