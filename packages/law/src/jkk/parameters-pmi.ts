// JKK benefits of Indonesian migrant workers (PMI).

import type { Parameter } from '@jamin/engine';
import { whole } from '@jamin/engine';

export const pmiDeath: Parameter = {
  id: 'jkk.pmi.death',
  kind: 'number',
  label: { id: 'Santunan kematian JKK bagi PMI', en: 'JKK death benefit for PMI' },
  unit: 'IDR',
  absence: { means: 'error' },
  rows: [
    {
      from: '2023-02-22',
      published: '2023-02-22',
      value: whole(85_000_000n),
      citations: [
        {
          instrument: 'permenaker-4-2023',
          article: '27',
          paragraph: '1',
          letter: 'c',
          note: 'item seen, amount from payout',
        },
      ],
      source: 'Permenaker 4/2023 Pasal 27 (1) c (item seen, amount from payout)',
      read:
        'seen: https://saranainfo.com/bpjs-ketenagakerjaan-salurkan-santunan-rp-85-juta-untuk-pmi-' +
        'meninggal-di-korea-24874.html',
      confidence: 'medium',
    },
  ],
  note: 'PMI death by work accident.',
};

export const pmiMedicalAbroadCap: Parameter = {
  id: 'jkk.pmi.medical_abroad_cap',
  kind: 'number',
  label: { id: 'Batas penggantian biaya pengobatan PMI di luar negeri', en: 'PMI cap on medical cost abroad' },
  unit: 'IDR',
  absence: { means: 'error' },
  rows: [
    {
      from: '2023-02-22',
      published: '2023-02-22',
      value: whole(50_000_000n),
      citations: [{ instrument: 'permenaker-4-2023' }],
      source: 'Permenaker 4/2023',
      read:
        'seen: https://sumatra.bisnis.com/read/20240318/533/1750369/' +
        'pekerja-migran-dapat-manfaat-lebih-banyak-tapi-iuran-tetap-sama',
      confidence: 'high',
    },
  ],
  note: 'PMI medical reimbursement for work accident abroad, per case.',
};

export const pmiHomecareCap: Parameter = {
  id: 'jkk.pmi.homecare_cap',
  kind: 'number',
  label: { id: 'Batas biaya perawatan di rumah bagi PMI', en: 'PMI home care cap' },
  unit: 'IDR',
  absence: { means: 'error' },
  rows: [
    {
      from: '2023-02-22',
      published: '2023-02-22',
      value: whole(20_000_000n),
      citations: [{ instrument: 'permenaker-4-2023' }],
      source: 'Permenaker 4/2023',
      read:
        'seen: https://sumatra.bisnis.com/read/20240318/533/1750369/' +
        'pekerja-migran-dapat-manfaat-lebih-banyak-tapi-iuran-tetap-sama',
      confidence: 'high',
    },
  ],
  note: 'PMI home care, max 1 year.',
};

export const pmiHearingAidCap: Parameter = {
  id: 'jkk.pmi.hearing_aid_cap',
  kind: 'number',
  label: { id: 'Batas biaya alat bantu dengar bagi PMI', en: 'PMI hearing aid cap' },
  unit: 'IDR',
  absence: { means: 'error' },
  rows: [
    {
      from: '2023-02-22',
      published: '2023-02-22',
      value: whole(2_500_000n),
      citations: [{ instrument: 'permenaker-4-2023' }],
      source: 'Permenaker 4/2023',
      read:
        'seen: https://sumatra.bisnis.com/read/20240318/533/1750369/' +
        'pekerja-migran-dapat-manfaat-lebih-banyak-tapi-iuran-tetap-sama',
      confidence: 'high',
    },
  ],
  note: 'PMI hearing aid.',
};

export const pmiGlassesCap: Parameter = {
  id: 'jkk.pmi.glasses_cap',
  kind: 'number',
  label: { id: 'Batas biaya kacamata bagi PMI', en: 'PMI glasses cap' },
  unit: 'IDR',
  absence: { means: 'error' },
  rows: [
    {
      from: '2023-02-22',
      published: '2023-02-22',
      value: whole(1_000_000n),
      citations: [{ instrument: 'permenaker-4-2023' }],
      source: 'Permenaker 4/2023',
      read:
        'seen: https://sumatra.bisnis.com/read/20240318/533/1750369/' +
        'pekerja-migran-dapat-manfaat-lebih-banyak-tapi-iuran-tetap-sama',
      confidence: 'high',
    },
  ],
  note: 'PMI glasses.',
};

export const pmiRape: Parameter = {
  id: 'jkk.pmi.rape',
  kind: 'number',
  label: { id: 'Bantuan PMI korban pemerkosaan', en: 'PMI assistance for victims of rape' },
  unit: 'IDR',
  absence: { means: 'error' },
  rows: [
    {
      from: '2023-02-22',
      published: '2023-02-22',
      value: whole(50_000_000n),
      citations: [{ instrument: 'permenaker-4-2023', article: '27' }],
      source: 'Permenaker 4/2023 Pasal 27',
      read: 'seen: https://jpnn.com/news/ahli-waris-pmi-yang-meninggal-di-korsel-dapat-santunan-rp-85-' + 'juta?page=2',
      confidence: 'medium',
    },
  ],
  note: 'PMI rape assistance (includes partial disability).',
};

export const pmiFailedDeparture: Parameter = {
  id: 'jkk.pmi.failed_departure',
  kind: 'number',
  label: { id: 'Bantuan calon PMI gagal berangkat', en: 'PMI assistance for failed departure' },
  unit: 'IDR',
  absence: { means: 'error' },
  rows: [
    {
      from: '2023-02-22',
      published: '2023-02-22',
      value: whole(10_000_000n),
      citations: [{ instrument: 'permenaker-4-2023', article: '27', paragraph: '1', letter: 'g' }],
      source: 'Permenaker 4/2023 Pasal 27 (1) g',
      read: 'seen: https://jpnn.com/news/ahli-waris-pmi-yang-meninggal-di-korsel-dapat-santunan-rp-85-' + 'juta?page=2',
      confidence: 'medium',
    },
  ],
  note: 'CPMI failed to depart, not own fault.',
};

export const pmiLossOnReturnCap: Parameter = {
  id: 'jkk.pmi.loss_on_return_cap',
  kind: 'number',
  label: { id: 'Batas ganti kerugian PMI dalam perjalanan pulang', en: 'PMI cap on loss on the way home' },
  unit: 'IDR',
  absence: { means: 'error' },
  rows: [
    {
      from: '2023-02-22',
      published: '2023-02-22',
      value: whole(10_000_000n),
      citations: [{ instrument: 'permenaker-4-2023', article: '27', paragraph: '1', letter: 'h' }],
      source: 'Permenaker 4/2023 Pasal 27 (1) h',
      read: 'seen: https://jpnn.com/news/ahli-waris-pmi-yang-meninggal-di-korsel-dapat-santunan-rp-85-' + 'juta?page=2',
      confidence: 'medium',
    },
  ],
  note: 'Loss caused by others on the way home. An upper limit.',
};

export const pmiUnilateralPhk: Parameter = {
  id: 'jkk.pmi.unilateral_phk',
  kind: 'number',
  label: {
    id: 'Bantuan PMI yang diberhentikan sepihak, per bulan',
    en: 'PMI assistance for unilateral dismissal, per month',
  },
  unit: 'IDR',
  absence: { means: 'error' },
  rows: [
    {
      from: '2023-02-22',
      published: '2023-02-22',
      value: whole(1_500_000n),
      citations: [{ instrument: 'permenaker-4-2023' }],
      source: 'Permenaker 4/2023',
      read:
        'seen: https://sumatra.bisnis.com/read/20240318/533/1750369/' +
        'pekerja-migran-dapat-manfaat-lebih-banyak-tapi-iuran-tetap-sama',
      confidence: 'medium',
      note: 'page: given from start of work until 1 month before contract end; full formula not read',
    },
  ],
  note: 'Unilateral dismissal, per month. Rupiah a month.',
};

export const pmiTotalDisability: Parameter = {
  id: 'jkk.pmi.total_disability',
  kind: 'number',
  label: { id: 'Santunan cacat total tetap PMI', en: 'PMI permanent total disability benefit' },
  unit: 'IDR',
  absence: { means: 'error' },
  rows: [
    {
      from: '2023-02-22',
      published: '2023-02-22',
      value: whole(100_000_000n),
      citations: [{ instrument: 'permenaker-4-2023' }],
      source: 'Permenaker 4/2023',
      read: 'memory',
      confidence: 'low',
    },
  ],
  note: 'PMI permanent total disability.',
};

export const pmiReferenceSum: Parameter = {
  id: 'jkk.pmi.reference_sum',
  kind: 'number',
  label: { id: 'Jumlah acuan santunan cacat sebagian PMI', en: 'Reference sum for PMI partial disability' },
  unit: 'IDR',
  absence: { means: 'error' },
  rows: [
    {
      from: '2018-12-01',
      value: whole(142_000_000n),
      citations: [{ instrument: 'permenaker-18-2018', note: 'annex, from memory: 60% = 85.2m, 70% = 99.4m' }],
      source: 'Permenaker 18/2018 annex (from memory: 60% = 85.2m, 70% = 99.4m)',
      read: 'memory',
      confidence: 'low',
    },
  ],
  note: 'Reference sum for PMI partial disability percentages.',
};

export const jkkPmiParameters: readonly Parameter[] = [
  pmiDeath,
  pmiMedicalAbroadCap,
  pmiHomecareCap,
  pmiHearingAidCap,
  pmiGlassesCap,
  pmiRape,
  pmiFailedDeparture,
  pmiLossOnReturnCap,
  pmiUnilateralPhk,
  pmiTotalDisability,
  pmiReferenceSum,
];
