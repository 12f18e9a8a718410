// Costs that JKK reimburses after an accident and the highest amount of each.

import type { Parameter } from '@jamin/engine';
import { percent, whole } from '@jamin/engine';

export const benefitTransportLand: Parameter = {
  id: 'jkk.benefit.transport.land',
  kind: 'number',
  label: { id: 'Batas biaya angkutan darat, sungai, dan danau', en: 'Transport cap: land, river and lake' },
  unit: 'IDR',
  absence: { means: 'error' },
  rows: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      value: whole(1_000_000n),
      citations: [{ instrument: 'pp-44-2015', annex: 'III' }],
      source: 'PP 44/2015 Lampiran III',
      read:
        'seen: https://megapolitan.antaranews.com/berita/180837/' +
        'ahli-waris-pengemudi-ojek-daring-terima-santunan-bpjamsostek',
      confidence: 'high',
      note:
        'corroborated: PP 70/2015 Lampiran (civil servants, Sept 2015) prints exactly 1.3 x this amount ' +
        '(public transcript of PP 70/2015)',
    },
    {
      from: '2019-12-02',
      published: '2019-12-02',
      value: whole(5_000_000n),
      citations: [{ instrument: 'pp-82-2019', annex: 'III', note: 'A.2.a' }],
      source: 'PP 82/2019 Lampiran III A.2.a',
      read:
        'seen: https://id.scribd.com/document/481284436/PP-Nomor-82-Tahun-2019-Lamp-III-pdf ; seen: ' +
        'https://radarmukomuko.disway.id/read/676298/' +
        'keuntungan-menjadi-peserta-bpjs-ketenagakerjaan-bagi-bukan-penerima-upah-layanan-kesehatan-' +
        'hingga-santunan/30',
      confidence: 'high',
    },
  ],
  note: 'Transport cap: land, river, lake. An upper limit.',
};

export const benefitTransportSea: Parameter = {
  id: 'jkk.benefit.transport.sea',
  kind: 'number',
  label: { id: 'Batas biaya angkutan laut', en: 'Transport cap: sea' },
  unit: 'IDR',
  absence: { means: 'error' },
  rows: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      value: whole(1_500_000n),
      citations: [{ instrument: 'pp-44-2015', annex: 'III' }],
      source: 'PP 44/2015 Lampiran III',
      read:
        'seen: https://megapolitan.antaranews.com/berita/180837/' +
        'ahli-waris-pengemudi-ojek-daring-terima-santunan-bpjamsostek',
      confidence: 'high',
      note:
        'corroborated: PP 70/2015 Lampiran (civil servants, Sept 2015) prints exactly 1.3 x this amount ' +
        '(public transcript of PP 70/2015)',
    },
    {
      from: '2019-12-02',
      published: '2019-12-02',
      value: whole(2_000_000n),
      citations: [{ instrument: 'pp-82-2019', annex: 'III' }],
      source: 'PP 82/2019 Lampiran III',
      read:
        'seen: https://radarmukomuko.disway.id/read/676298/' +
        'keuntungan-menjadi-peserta-bpjs-ketenagakerjaan-bagi-bukan-penerima-upah-layanan-kesehatan-' +
        'hingga-santunan/30',
      confidence: 'high',
    },
  ],
  note: 'Transport cap: sea. An upper limit.',
};

export const benefitTransportAir: Parameter = {
  id: 'jkk.benefit.transport.air',
  kind: 'number',
  label: { id: 'Batas biaya angkutan udara', en: 'Transport cap: air' },
  unit: 'IDR',
  absence: { means: 'error' },
  rows: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      value: whole(2_500_000n),
      citations: [{ instrument: 'pp-44-2015', annex: 'III' }],
      source: 'PP 44/2015 Lampiran III',
      read:
        'seen: https://megapolitan.antaranews.com/berita/180837/' +
        'ahli-waris-pengemudi-ojek-daring-terima-santunan-bpjamsostek',
      confidence: 'high',
      note:
        'corroborated: PP 70/2015 Lampiran (civil servants, Sept 2015) prints exactly 1.3 x this amount ' +
        '(public transcript of PP 70/2015)',
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
  note: 'Transport cap: air. An upper limit.',
};

export const benefitMedicalCap: Parameter = {
  id: 'jkk.benefit.medical_cap',
  kind: 'number',
  label: { id: 'Batas biaya pengobatan dan perawatan', en: 'Medical care cap' },
  unit: 'IDR',
  absence: { means: 'error' },
  rows: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      value: null,
      citations: [
        {
          instrument: 'pp-44-2015',
          article: '25',
          note: 'according to medical need, class I government hospital or equivalent private',
        },
        { instrument: 'pp-44-2015', annex: 'III' },
      ],
      source:
        'PP 44/2015 Pasal 25 / Lampiran III: according to medical need, class I government hospital or ' +
        'equivalent private',
      read: 'seen: https://id.scribd.com/document/481284436/PP-Nomor-82-Tahun-2019-Lamp-III-pdf',
      confidence: 'high',
      note: 'null = no cap',
    },
  ],
  note: 'Medical care cap. An upper limit.',
};

export const benefitHomecareCap: Parameter = {
  id: 'jkk.benefit.homecare_cap',
  kind: 'number',
  label: { id: 'Batas biaya perawatan di rumah', en: 'Home care cap' },
  unit: 'IDR',
  absence: { means: 'not-due', value: whole(0n) },
  rows: [
    {
      from: '2019-12-02',
      published: '2019-12-02',
      value: whole(20_000_000n),
      citations: [{ instrument: 'pp-82-2019', annex: 'III', note: 'A.1.m' }],
      source: 'PP 82/2019 Lampiran III A.1.m',
      read: 'seen: https://id.scribd.com/document/481284436/PP-Nomor-82-Tahun-2019-Lamp-III-pdf',
      confidence: 'high',
      conflicts: [
        'press says "per year for each case" (flipbuilder qies p.44); annex: max 1 year with a limit of ' + '20m',
      ],
    },
  ],
  note: 'Home care (home care), max 1 year. An upper limit.',
};

export const benefitDentureCap: Parameter = {
  id: 'jkk.benefit.denture_cap',
  kind: 'number',
  label: { id: 'Batas biaya gigi tiruan', en: 'Denture cap' },
  unit: 'IDR',
  absence: { means: 'error' },
  rows: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      value: whole(3_000_000n),
      citations: [{ instrument: 'pp-44-2015' }],
      source: 'PP 44/2015',
      read:
        'memory ; corroborated by PP 70/2015 (3,900,000 = 1.3 x 3,000,000) and PP 102/2015 (3,000,000), ' +
        'seen: public transcript of PP 70/2015, pp/2015/102.md',
      confidence: 'high',
    },
    {
      from: '2019-12-02',
      published: '2019-12-02',
      value: whole(5_000_000n),
      citations: [{ instrument: 'pp-82-2019' }],
      source: 'PP 82/2019',
      read: 'memory',
      confidence: 'medium',
    },
  ],
  note: 'Denture. An upper limit.',
};

export const benefitHearingAidCap: Parameter = {
  id: 'jkk.benefit.hearing_aid_cap',
  kind: 'number',
  label: { id: 'Batas biaya alat bantu dengar', en: 'Hearing aid cap' },
  unit: 'IDR',
  absence: { means: 'not-due', value: whole(0n) },
  rows: [
    {
      from: '2019-12-02',
      published: '2019-12-02',
      value: whole(2_500_000n),
      citations: [{ instrument: 'pp-82-2019' }],
      source: 'PP 82/2019',
      read: 'memory (same figure seen for PMI)',
      confidence: 'medium',
    },
  ],
  note: 'Hearing aid. An upper limit.',
};

export const benefitGlassesCap: Parameter = {
  id: 'jkk.benefit.glasses_cap',
  kind: 'number',
  label: { id: 'Batas biaya kacamata', en: 'Glasses cap' },
  unit: 'IDR',
  absence: { means: 'not-due', value: whole(0n) },
  rows: [
    {
      from: '2019-12-02',
      published: '2019-12-02',
      value: whole(1_000_000n),
      citations: [{ instrument: 'pp-82-2019' }],
      source: 'PP 82/2019',
      read: 'memory (same figure seen for PMI)',
      confidence: 'medium',
    },
  ],
  note: 'Glasses. An upper limit.',
};

export const benefitProsthesisMarkup: Parameter = {
  id: 'jkk.benefit.prosthesis_markup',
  kind: 'number',
  label: { id: 'Tambahan atas harga alat bantu dan alat ganti', en: 'Mark-up on orthosis and prosthesis prices' },
  unit: 'fraction',
  absence: { means: 'error' },
  rows: [
    {
      from: '2015-07-01',
      published: '2015-06-30',
      value: percent('40'),
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
      note: 'per case',
    },
  ],
  note: 'Orthosis/prosthesis: price list of the government rehabilitation hospital centre plus mark-up.',
};

export const jkkCostsParameters: readonly Parameter[] = [
  benefitTransportLand,
  benefitTransportSea,
  benefitTransportAir,
  benefitMedicalCap,
  benefitHomecareCap,
  benefitDentureCap,
  benefitHearingAidCap,
  benefitGlassesCap,
  benefitProsthesisMarkup,
];
