// Laws and presidential instruments that the programmes rest on.

import type { Instrument } from '@jamin/engine';

export const statutes: readonly Instrument[] = [
  {
    id: 'uu-3-1992',
    title: {
      id: 'UU 3/1992 tentang jaminan sosial tenaga kerja (Jamsostek)',
      en: 'Law 3/1992 on social security of workers (Jamsostek), the predecessor',
    },
    kind: 'undang-undang',
  },
  {
    id: 'uu-40-2004',
    title: {
      id: 'UU 40/2004 tentang sistem jaminan sosial nasional',
      en: 'Law 40/2004 on the national social security system',
    },
    kind: 'undang-undang',
    inForce: '2004-10-19',
    note: { id: 'hari berlakunya dari ingatan', en: 'the day in force is from memory' },
  },
  {
    id: 'uu-20-2008',
    title: {
      id: 'UU 20/2008 tentang usaha mikro, kecil, dan menengah',
      en: 'Law 20/2008 on micro, small and medium businesses',
    },
    kind: 'undang-undang',
    note: {
      id: 'batas skala usahanya berlaku sebelum 2 Februari 2021 (dari ingatan)',
      en: 'its thresholds of size applied before 2 February 2021 (memory)',
    },
  },
  {
    id: 'uu-36-2008',
    title: {
      id: 'UU 36/2008 tentang perubahan keempat atas UU Pajak Penghasilan',
      en: 'Law 36/2008 on the fourth amendment of the income tax law',
    },
    kind: 'undang-undang',
    published: '2008-09-23',
    inForce: '2009-01-01',
  },
  {
    id: 'uu-24-2011',
    title: {
      id: 'UU 24/2011 tentang Badan Penyelenggara Jaminan Sosial',
      en: 'Law 24/2011 on the social security carriers (BPJS)',
    },
    kind: 'undang-undang',
    inForce: '2011-11-25',
    address: 'https://peraturan.bpk.go.id/Details/39268',
  },
  {
    id: 'uu-7-2021',
    title: {
      id: 'UU 7/2021 tentang harmonisasi peraturan perpajakan',
      en: 'Law 7/2021 on the harmonisation of tax rules',
    },
    kind: 'undang-undang',
    published: '2021-10-29',
    amends: ['uu-36-2008'],
    note: {
      id: 'lapisan tarif pajak penghasilan baru sejak 1 Januari 2022',
      en: 'new income tax brackets from 1 January 2022',
    },
  },
  {
    id: 'uu-4-2023',
    title: {
      id: 'UU 4/2023 tentang pengembangan dan penguatan sektor keuangan (P2SK)',
      en: 'Law 4/2023 on the development and strengthening of the financial sector (P2SK)',
    },
    kind: 'undang-undang',
    inForce: '2023-01-12',
    amends: ['uu-40-2004'],
    note: {
      id: 'menulis ulang Pasal 36 sampai 38 UU 40/2004 tentang JHT; peraturan pelaksananya tidak ditemukan',
      en: 'rewrites Pasal 36 to 38 of UU 40/2004 on JHT; no implementing regulation was found',
    },
  },
  {
    id: 'uu-6-2023',
    title: {
      id: 'UU 6/2023 tentang penetapan aturan cipta kerja menjadi undang-undang',
      en: 'Law 6/2023 on the job creation rules enacted as law',
    },
    kind: 'undang-undang',
    note: { id: 'dasar hukum JKP', en: 'legal basis of JKP' },
  },
  {
    id: 'perpres-109-2013',
    title: {
      id: 'Perpres 109/2013 tentang penahapan kepesertaan program jaminan sosial',
      en: 'Presidential Regulation 109/2013 on the phases of participation in social security',
    },
    kind: 'peraturan presiden',
    inForce: '2015-07-01',
    address: 'https://pasal.id/en/peraturan/perpres/perpres-no-109-tahun-2013/koreksi/9302137',
    note: {
      id: 'Pasal 6 berlaku bagi pemberi kerja selain penyelenggara negara sejak 1 Juli 2015',
      en: 'Pasal 6 applies to employers other than the state from 1 July 2015',
    },
  },
  {
    id: 'perpres-7-2019',
    title: {
      id: 'Perpres 7/2019 tentang penyakit akibat kerja',
      en: 'Presidential Regulation 7/2019 on occupational diseases',
    },
    kind: 'peraturan presiden',
    signed: '2019-01-25',
    inForce: '2019-01-29',
  },
  {
    id: 'perpres-64-2020',
    title: {
      id: 'Perpres 64/2020 tentang perubahan kedua atas aturan jaminan kesehatan',
      en: 'Presidential Regulation 64/2020 on the second amendment of the health insurance rules',
    },
    kind: 'peraturan presiden',
    note: { id: 'BPJS Kesehatan; disebut hanya untuk perbandingan', en: 'BPJS Kesehatan; named for comparison only' },
  },
  {
    id: 'perpres-63-2022',
    title: {
      id: 'Perpres 63/2022 tentang jaminan kesehatan',
      en: 'Presidential Regulation 63/2022 on health insurance',
    },
    kind: 'peraturan presiden',
    note: {
      id: 'BPJS Kesehatan; disebut hanya untuk perbandingan, judulnya belum dibaca',
      en: 'BPJS Kesehatan; named for comparison only, title not read',
    },
  },
  {
    id: 'perpres-59-2024',
    title: {
      id: 'Perpres 59/2024 tentang perubahan ketiga atas aturan jaminan kesehatan',
      en: 'Presidential Regulation 59/2024 on the third amendment of the health insurance rules',
    },
    kind: 'peraturan presiden',
    note: { id: 'BPJS Kesehatan; disebut hanya untuk perbandingan', en: 'BPJS Kesehatan; named for comparison only' },
  },
  {
    id: 'inpres-2-2021',
    title: {
      id: 'Inpres 2/2021 tentang optimalisasi jaminan sosial ketenagakerjaan',
      en: 'Presidential Instruction 2/2021 on optimising employment social security',
    },
    kind: 'instruksi presiden',
  },
  {
    id: 'putusan-mk-170-puu-xxiii-2025',
    title: { id: 'Putusan MK 170/PUU-XXIII/2025', en: 'Constitutional Court judgment 170/PUU-XXIII/2025' },
    kind: 'putusan pengadilan',
    signed: '2025-10-30',
    note: {
      id: 'gugatan atas pajak pesangon, pensiun, dan JHT tidak dapat diterima',
      en: 'challenge of taxing severance, pensions and JHT inadmissible',
    },
  },
  {
    id: 'putusan-mk-186-puu-xxiii-2025',
    title: { id: 'Putusan MK 186/PUU-XXIII/2025', en: 'Constitutional Court judgment 186/PUU-XXIII/2025' },
    kind: 'putusan pengadilan',
    signed: '2025-11-13',
    note: {
      id: 'gugatan atas pajak pesangon, pensiun, dan JHT tidak dapat diterima',
      en: 'challenge of taxing severance, pensions and JHT inadmissible',
    },
  },
];
