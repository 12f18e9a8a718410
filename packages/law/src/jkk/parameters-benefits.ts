// JKK cash benefits: temporary incapacity, disability, death, funeral and the periodic grant.

import type { Parameter } from '@jamin/engine';
import { percent, whole } from '@jamin/engine';

export const benefitStmb: Parameter = {
  id: 'jkk.benefit.stmb',
  kind: 'table',
  label: { id: 'Santunan sementara tidak mampu bekerja (STMB)', en: 'Temporary incapacity benefit (STMB)' },
  unit: 'table',
  columns: { from: 'months', up_to: 'months', rate: 'fraction' },
  absence: { means: 'error' },
  rows: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      value: [
        { from: whole(1n), up_to: whole(6n), rate: percent('100') },
        { from: whole(7n), up_to: whole(12n), rate: percent('75') },
        { from: whole(13n), up_to: null, rate: percent('50') },
      ],
      citations: [{ instrument: 'pp-44-2015', annex: 'III' }],
      source: 'PP 44/2015 Lampiran III',
      read:
        'memory; first 6 months 100% seen: https://ekonomi.kompas.com/read/2017/10/28/142704526/' +
        'bpjs-ketenagakerjaan-beri-santunan-bagi-pekerja-yang-jadi-korban-ledakan',
      confidence: 'high',
    },
    {
      from: '2019-12-02',
      published: '2019-12-02',
      value: [
        { from: whole(1n), up_to: whole(6n), rate: percent('100') },
        { from: whole(7n), up_to: whole(12n), rate: percent('100') },
        { from: whole(13n), up_to: null, rate: percent('50') },
      ],
      citations: [{ instrument: 'pp-82-2019', annex: 'III' }],
      source: 'PP 82/2019 Lampiran III',
      read:
        'seen: https://radarmukomuko.disway.id/read/676298/' +
        'keuntungan-menjadi-peserta-bpjs-ketenagakerjaan-bagi-bukan-penerima-upah-layanan-kesehatan-' +
        'hingga-santunan/30 ; seen: https://karawang.inews.id/amp/205673/' +
        'bpjs-ketenagakerjaan-gandeng-kepolisian-republik-indonesia-tindak-perusahaan-yang-tidak-patuh/2',
      confidence: 'high',
    },
  ],
  note: 'Temporary incapacity (STMB), share of the monthly wage by month of incapacity.',
};

export const benefitStmbDayDivisor: Parameter = {
  id: 'jkk.benefit.stmb.day_divisor',
  kind: 'number',
  label: { id: 'Jumlah hari dalam satu bulan STMB', en: 'Days in one month of STMB' },
  unit: 'days',
  absence: { means: 'error' },
  rows: [
    {
      from: '2015-07-01',
      value: whole(30n),
      citations: [{ instrument: 'practice' }],
      source: 'practice',
      read: 'memory; a payout of 67,481,333 implies thirds of a rupiah, consistent with wage/30',
      confidence: 'medium',
    },
  ],
  note: 'Divisor for a part month of STMB.',
};

export const benefitWageMultiple: Parameter = {
  id: 'jkk.benefit.wage_multiple',
  kind: 'number',
  label: {
    id: 'Kelipatan upah pada rumus cacat dan kematian',
    en: 'Wage multiple in the disability and death formulas',
  },
  unit: 'count',
  absence: { means: 'error' },
  rows: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      value: whole(80n),
      citations: [{ instrument: 'pp-44-2015', annex: 'III' }],
      source: 'PP 44/2015 Lampiran III',
      read:
        'seen: https://radarmukomuko.disway.id/read/676298/' +
        'keuntungan-menjadi-peserta-bpjs-ketenagakerjaan-bagi-bukan-penerima-upah-layanan-kesehatan-' +
        'hingga-santunan/30',
      confidence: 'high',
    },
  ],
  note: 'Multiplier in disability/death formulas. Monthly wages.',
};

export const benefitTotalDisabilityFactor: Parameter = {
  id: 'jkk.benefit.total_disability_factor',
  kind: 'number',
  label: { id: 'Faktor cacat total tetap', en: 'Permanent total disability factor' },
  unit: 'fraction',
  absence: { means: 'error' },
  rows: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      value: percent('70'),
      citations: [
        { instrument: 'pp-44-2015', annex: 'III' },
        { instrument: 'pp-82-2019', annex: 'III' },
      ],
      source: 'PP 44/2015 / 82/2019 Lampiran III',
      read:
        'seen: https://radarmukomuko.disway.id/read/676298/' +
        'keuntungan-menjadi-peserta-bpjs-ketenagakerjaan-bagi-bukan-penerima-upah-layanan-kesehatan-' +
        'hingga-santunan/30',
      confidence: 'high',
      note: '= 56 x wage (seen metrosulteng)',
    },
  ],
  note: 'Permanent total disability: factor x 80 x wage.',
};

export const benefitDeathFactor: Parameter = {
  id: 'jkk.benefit.death_factor',
  kind: 'number',
  label: { id: 'Faktor santunan kematian JKK', en: 'JKK death benefit factor' },
  unit: 'fraction',
  absence: { means: 'error' },
  rows: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      value: percent('60'),
      citations: [
        { instrument: 'pp-44-2015', annex: 'III' },
        { instrument: 'pp-82-2019', annex: 'III' },
      ],
      source: 'PP 44/2015 / 82/2019 Lampiran III',
      read:
        'seen: https://radarmukomuko.disway.id/read/676298/' +
        'keuntungan-menjadi-peserta-bpjs-ketenagakerjaan-bagi-bukan-penerima-upah-layanan-kesehatan-' +
        'hingga-santunan/30',
      confidence: 'high',
      note: '= 48 x wage',
    },
  ],
  note: 'Death by work accident: factor x 80 x wage.',
};

export const benefitDeathMin: Parameter = {
  id: 'jkk.benefit.death_min',
  kind: 'number',
  label: { id: 'Santunan kematian JKK paling sedikit', en: 'Lowest JKK death benefit' },
  unit: 'IDR',
  absence: { means: 'error' },
  rows: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      value: whole(16_200_000n),
      citations: [{ instrument: 'pp-44-2015' }],
      source: 'PP 44/2015',
      read: 'memory',
      confidence: 'medium',
    },
    {
      from: '2019-12-02',
      published: '2019-12-02',
      value: whole(20_000_000n),
      citations: [{ instrument: 'pp-82-2019', annex: 'III' }],
      source: 'PP 82/2019 Lampiran III',
      read:
        'seen: https://finance.detik.com/berita-ekonomi-bisnis/d-5759152/' +
        'meninggal-kecelakaan-kerja-di-gorong-gorong-gimana-klaim-santunannya/2',
      confidence: 'high',
      note: 'binds only when wage < 416,666',
    },
  ],
  note: 'Minimum JKK death benefit (= JKM santunan). A lower limit.',
};

export const benefitFuneral: Parameter = {
  id: 'jkk.benefit.funeral',
  kind: 'number',
  label: { id: 'Biaya pemakaman JKK', en: 'JKK funeral cost' },
  unit: 'IDR',
  absence: { means: 'error' },
  rows: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      value: whole(3_000_000n),
      citations: [{ instrument: 'pp-44-2015', annex: 'III' }],
      source: 'PP 44/2015 Lampiran III',
      read: 'seen: http://dhi.koran-jakarta.com/ahli-waris-korban-crane-dapat-santunan-rp123-juta/',
      confidence: 'high',
    },
    {
      from: '2019-12-02',
      published: '2019-12-02',
      value: whole(10_000_000n),
      citations: [{ instrument: 'pp-82-2019', annex: 'III' }],
      source: 'PP 82/2019 Lampiran III',
      read:
        'seen: https://radarmukomuko.disway.id/read/676298/' +
        'keuntungan-menjadi-peserta-bpjs-ketenagakerjaan-bagi-bukan-penerima-upah-layanan-kesehatan-' +
        'hingga-santunan/30',
      confidence: 'high',
    },
  ],
  note: 'Funeral cost.',
};

export const benefitPeriodic: Parameter = {
  id: 'jkk.benefit.periodic',
  kind: 'number',
  label: { id: 'Santunan berkala JKK', en: 'JKK periodic grant' },
  unit: 'IDR',
  absence: { means: 'error' },
  rows: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      value: whole(4_800_000n),
      citations: [{ instrument: 'pp-44-2015', note: '24 x 200,000' }],
      source: 'PP 44/2015 (24 x 200,000)',
      read: 'seen: http://dhi.koran-jakarta.com/ahli-waris-korban-crane-dapat-santunan-rp123-juta/',
      confidence: 'high',
    },
    {
      from: '2019-12-02',
      published: '2019-12-02',
      value: whole(12_000_000n),
      citations: [{ instrument: 'pp-82-2019', note: '24 x 500,000' }],
      source: 'PP 82/2019 (24 x 500,000)',
      read:
        'seen: https://radarmukomuko.disway.id/read/676298/' +
        'keuntungan-menjadi-peserta-bpjs-ketenagakerjaan-bagi-bukan-penerima-upah-layanan-kesehatan-' +
        'hingga-santunan/30',
      confidence: 'high',
    },
  ],
  note: 'Santunan berkala paid at once on death or permanent total disability.',
};

export const jkkBenefitsParameters: readonly Parameter[] = [
  benefitStmb,
  benefitStmbDayDivisor,
  benefitWageMultiple,
  benefitTotalDisabilityFactor,
  benefitDeathFactor,
  benefitDeathMin,
  benefitFuneral,
  benefitPeriodic,
];
