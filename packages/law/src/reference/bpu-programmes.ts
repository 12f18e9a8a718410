// Programmes that were seen to pay for workers without an employer: by whom, for whom, and when that was so.

import type { Confidence, Words } from '@jamin/engine';

/** `asOf` is the year, month or day of the report: nothing says that the programme still runs. */
export type BpuProgramme = {
  readonly id: string;
  readonly payer: 'village' | 'regency' | 'city' | 'province' | 'firm';
  readonly place: string;
  /** Kemendagri code of the province. */
  readonly province: string;
  readonly text: Words;
  readonly source: string;
  readonly asOf: string;
  readonly confidence: Confidence;
};

export const bpuProgrammes: readonly BpuProgramme[] = [
  {
    id: 'bangka-950',
    payer: 'regency',
    place: 'Kabupaten Bangka',
    province: '19',
    text: {
      id: 'Daerah membayar 950 pekerja rentan. Bagi hasil sawit membayar 2.450 pekerja sawit. Selama 12 bulan.',
      en: 'The regency pays for 950 vulnerable workers, and palm revenue for 2,450 palm workers. For 12 months.',
    },
    source:
      'https://babel.antaranews.com/berita/496641/dinsos-bangka-bantu-950-pekerja-rentan-jadi-peserta-bpjs-ketenagakerjaan',
    asOf: '2025',
    confidence: 'medium',
  },
  {
    id: 'bangka-tengah-fishers',
    payer: 'regency',
    place: 'Kabupaten Bangka Tengah',
    province: '19',
    text: {
      id: 'Daerah membayar tahun pertama untuk 500 nelayan. Sesudah itu nelayan membayar sendiri.',
      en: 'The regency pays the first year for 500 fishers. After that the fishers pay themselves.',
    },
    source:
      'https://babel.antaranews.com/berita/359925/' +
      'algafry-serahkan-jkm-senilai-rp42-juta-dan-bantuan-bpjs-ketenagakerjaan-kepada-nelayan-pangkalan-baru',
    asOf: '2023-07-18',
    confidence: 'high',
  },
  {
    id: 'bojonegoro',
    payer: 'regency',
    place: 'Kabupaten Bojonegoro',
    province: '35',
    text: {
      id: 'Daerah mendaftarkan 197.893 warga, termasuk petani, pengurus RT dan RW, marbot, dan guru ngaji.',
      en: 'The regency registered 197,893 people, among them farmers, neighbourhood heads and religious teachers.',
    },
    source:
      'https://mediacahayabaru.id/2025/05/21/petani-di-bojonegoro-tewas-tersambar-petir-keluarga-dapat-santunan-rp152-juta',
    asOf: '2025-05-20',
    confidence: 'high',
  },
  {
    id: 'batam',
    payer: 'city',
    place: 'Kota Batam',
    province: '21',
    text: {
      id: 'Kota membayar sekitar 3.000 pengemudi daring yang aktif.',
      en: 'The city pays for some 3,000 active online drivers.',
    },
    source:
      'https://metropolis.batampos.co.id/' +
      'pemko-batam-serahkan-santunan-rp42-juta-kepada-keluarga-driver-ojol-yang-meninggal-di-atas-sepeda-motornya',
    asOf: '2026-02-20',
    confidence: 'high',
  },
  {
    id: 'natuna',
    payer: 'regency',
    place: 'Kabupaten Natuna',
    province: '21',
    text: {
      id: 'Desa, daerah, dan provinsi membayar penuh iuran nelayan.',
      en: 'Villages, regency and province pay the full contribution of fishers.',
    },
    source: 'https://www.maritimnews.co/dua-nelayan-terima-santunan-bpjs-ketenagakerjaan-senilai-200-juta',
    asOf: '2025-07-31',
    confidence: 'high',
  },
  {
    id: 'pekalongan',
    payer: 'city',
    place: 'Kota Pekalongan',
    province: '33',
    text: {
      id: 'Anggaran kota membayar 2.000 pengurus RT dan RW sejak Januari 2023.',
      en: 'The city budget has paid for 2,000 neighbourhood heads since January 2023.',
    },
    source: 'https://radarjawatengah.com/berita/jateng/pekalongan/2023/06/24/ahli-waris-rt-rw-terima-santunan-jkm',
    asOf: '2023-06-23',
    confidence: 'high',
  },
  {
    id: 'kedisan',
    payer: 'village',
    place: 'Desa Kedisan',
    province: '51',
    text: {
      id: 'Anggaran desa membayar 78 pekerja selama setahun.',
      en: 'The village budget pays for 78 workers for a year.',
    },
    source: 'https://kedisan.desa.id',
    asOf: '2024',
    confidence: 'medium',
  },
];

/** SERTAKAN: anyone may pay for a worker nearby. */
export const sponsoring = {
  text: {
    id: 'SERTAKAN berarti "Sejahterakan Pekerja Sekitar Anda". Anda membayar iuran untuk pekerja di sekitar Anda.',
    en: 'SERTAKAN stands for "care for the workers around you". You pay the contribution of a worker near you.',
  },
  source: 'https://jateng.antaranews.com/amp/berita/534570/',
  asOf: '2025-12-17',
  confidence: 'high',
} as const satisfies Omit<BpuProgramme, 'id' | 'payer' | 'place' | 'province'>;
