// Government regulations (PP) that carry the programmes, and their amendments.

import type { Instrument } from '@jamin/engine';

export const regulations: readonly Instrument[] = [
  {
    id: 'pp-86-2013',
    title: {
      id: 'PP 86/2013 tentang sanksi administratif dalam jaminan sosial',
      en: 'Government Regulation 86/2013 on administrative sanctions in social security',
    },
    kind: 'peraturan pemerintah',
    inForce: '2013-12-24',
    address: 'https://peraturan.bpk.go.id/Details/5421',
  },
  {
    id: 'pp-99-2013',
    title: {
      id: 'PP 99/2013 tentang pengelolaan aset jaminan sosial ketenagakerjaan',
      en: 'Government Regulation 99/2013 on the management of the assets of employment social security',
    },
    kind: 'peraturan pemerintah',
    inForce: '2013-12-27',
  },
  {
    id: 'pp-44-2015',
    title: {
      id: 'PP 44/2015 tentang penyelenggaraan program JKK dan JKM',
      en: 'Government Regulation 44/2015 on running the JKK and JKM programmes',
    },
    kind: 'peraturan pemerintah',
    signed: '2015-06-30',
    published: '2015-06-30',
    inForce: '2015-07-01',
    address: 'https://peraturan.bpk.go.id/Details/5612',
    note: {
      id: 'LN 2015/154, TLN 5714; lampirannya tidak terbaca',
      en: 'LN 2015/154, TLN 5714; the annexes were not readable',
    },
  },
  {
    id: 'pp-45-2015',
    title: {
      id: 'PP 45/2015 tentang penyelenggaraan program jaminan pensiun',
      en: 'Government Regulation 45/2015 on running the pension programme (JP)',
    },
    kind: 'peraturan pemerintah',
    signed: '2015-06-30',
    published: '2015-06-30',
    inForce: '2015-07-01',
    address: 'https://peraturan.bpk.go.id/Details/5613',
    note: {
      id: 'LN 2015/155, TLN 5715; peraturan perubahannya tidak ditemukan',
      en: 'LN 2015/155, TLN 5715; no amending regulation was found',
    },
  },
  {
    id: 'pp-46-2015',
    title: {
      id: 'PP 46/2015 tentang penyelenggaraan program jaminan hari tua',
      en: 'Government Regulation 46/2015 on running the old-age savings programme (JHT)',
    },
    kind: 'peraturan pemerintah',
    signed: '2015-06-30',
    published: '2015-06-30',
    inForce: '2015-07-01',
    address: 'https://peraturan.bpk.go.id/Details/5614',
    note: {
      id: 'LN 2015/156, TLN 5716; lampirannya belum dibaca',
      en: 'LN 2015/156, TLN 5716; the annex was not read',
    },
  },
  {
    id: 'pp-55-2015',
    title: {
      id: 'PP 55/2015 tentang perubahan atas PP 99/2013',
      en: 'Government Regulation 55/2015 on an amendment of PP 99/2013',
    },
    kind: 'peraturan pemerintah',
    amends: ['pp-99-2013'],
    note: { id: 'bagian dana operasional JHT dan JP sejak 2016', en: 'operating share of JHT and JP funds from 2016' },
  },
  {
    id: 'pp-60-2015',
    title: {
      id: 'PP 60/2015 tentang perubahan atas PP 46/2015',
      en: 'Government Regulation 60/2015 on an amendment of PP 46/2015',
    },
    kind: 'peraturan pemerintah',
    signed: '2015-08-12',
    published: '2015-08-12',
    inForce: '2015-08-12',
    amends: ['pp-46-2015'],
    note: {
      id: 'LN 2015/187; mengganti Pasal 26 dan menyerahkan tata cara klaim kepada menteri',
      en: 'LN 2015/187; replaces Pasal 26 and leaves the claim procedure to the minister',
    },
  },
  {
    id: 'pp-70-2015',
    title: {
      id: 'PP 70/2015 tentang JKK dan JKM bagi aparatur sipil negara',
      en: 'Government Regulation 70/2015 on JKK and JKM of civil servants',
    },
    kind: 'peraturan pemerintah',
    note: {
      id: 'di luar BPJS Ketenagakerjaan; lampirannya menguatkan angka PP 44/2015',
      en: 'outside BPJS Ketenagakerjaan; its annex corroborates figures of PP 44/2015',
    },
  },
  {
    id: 'pp-102-2015',
    title: {
      id: 'PP 102/2015 tentang asuransi sosial prajurit TNI, anggota Polri, dan ASN di lingkungannya',
      en: 'Government Regulation 102/2015 on social insurance of soldiers, police and their civil servants',
    },
    kind: 'peraturan pemerintah',
    note: {
      id: 'di luar BPJS Ketenagakerjaan; lampirannya menguatkan satu angka PP 44/2015',
      en: 'outside BPJS Ketenagakerjaan; its annex corroborates a figure of PP 44/2015',
    },
  },
  {
    id: 'pp-82-2019',
    title: {
      id: 'PP 82/2019 tentang perubahan atas PP 44/2015',
      en: 'Government Regulation 82/2019 on an amendment of PP 44/2015',
    },
    kind: 'peraturan pemerintah',
    signed: '2019-11-29',
    published: '2019-12-02',
    inForce: '2019-12-02',
    amends: ['pp-44-2015'],
    address: 'https://peraturan.bpk.go.id/Details/127681',
    note: {
      id: 'LN 2019/231, TLN 6427; manfaat naik, lampiran I dan III diganti',
      en: 'LN 2019/231, TLN 6427; higher benefits, annexes I and III replaced',
    },
  },
  {
    id: 'pp-49-2020',
    title: {
      id: 'PP 49/2020 tentang penyesuaian iuran selama bencana nonalam Covid-19',
      en: 'Government Regulation 49/2020 on adjusted contributions during the Covid-19 disaster',
    },
    kind: 'peraturan pemerintah',
    signed: '2020-08-31',
    published: '2020-09-01',
    note: {
      id: 'LN 2020/199; iuran bulan Agustus 2020 sampai Januari 2021',
      en: 'LN 2020/199; contribution months August 2020 to January 2021',
    },
  },
  {
    id: 'pp-7-2021',
    title: {
      id: 'PP 7/2021 tentang kemudahan, pelindungan, dan pemberdayaan koperasi dan UMKM',
      en: 'Government Regulation 7/2021 on cooperatives and micro, small and medium businesses',
    },
    kind: 'peraturan pemerintah',
    note: { id: 'batas skala usaha (dari ingatan)', en: 'thresholds of size (memory)' },
  },
  {
    id: 'pp-37-2021',
    title: {
      id: 'PP 37/2021 tentang penyelenggaraan program jaminan kehilangan pekerjaan',
      en: 'Government Regulation 37/2021 on running the job-loss programme (JKP)',
    },
    kind: 'peraturan pemerintah',
    signed: '2021-02-02',
    published: '2021-02-02',
    inForce: '2021-02-02',
    address: 'https://peraturan.bpk.go.id/Details/161919',
    note: { id: 'LN 2021/47, TLN 6649', en: 'LN 2021/47, TLN 6649' },
  },
  {
    id: 'pp-49-2023',
    title: {
      id: 'PP 49/2023 tentang perubahan kedua atas PP 44/2015',
      en: 'Government Regulation 49/2023 on the second amendment of PP 44/2015',
    },
    kind: 'peraturan pemerintah',
    published: '2023-10-06',
    inForce: '2023-10-06',
    amends: ['pp-44-2015'],
    address: 'https://peraturan.bpk.go.id/Details/266186',
    note: {
      id: 'LN 2023/128, TLN 6893; tarif rekomposisi, dugaan kecelakaan kerja',
      en: 'LN 2023/128, TLN 6893; recomposed rates, suspected accidents',
    },
  },
  {
    id: 'pp-6-2025',
    title: {
      id: 'PP 6/2025 tentang perubahan atas PP 37/2021',
      en: 'Government Regulation 6/2025 on an amendment of PP 37/2021',
    },
    kind: 'peraturan pemerintah',
    signed: '2025-02-07',
    published: '2025-02-07',
    inForce: '2025-02-07',
    amends: ['pp-37-2021'],
    address: 'https://peraturan.bpk.go.id/Details/314623',
    note: {
      id: 'LN 2025/14, TLN 7093; 60 persen selama enam bulan, iuran 0,36 persen',
      en: 'LN 2025/14, TLN 7093; 60 percent for six months, contribution 0.36 percent',
    },
  },
  {
    id: 'pp-7-2025',
    title: {
      id: 'PP 7/2025 tentang penyesuaian iuran JKK bagi industri padat karya',
      en: 'Government Regulation 7/2025 on adjusted JKK contributions of labour-intensive industries',
    },
    kind: 'peraturan pemerintah',
    signed: '2025-02-07',
    published: '2025-02-07',
    inForce: '2025-02-07',
    address: 'https://peraturan.bpk.go.id/Details/314624',
    note: { id: 'LN 2025/15', en: 'LN 2025/15' },
  },
  {
    id: 'pp-36-2025',
    title: {
      id: 'PP 36/2025 tentang perubahan atas PP 7/2025',
      en: 'Government Regulation 36/2025 on an amendment of PP 7/2025',
    },
    kind: 'peraturan pemerintah',
    signed: '2025-09-04',
    published: '2025-09-04',
    amends: ['pp-7-2025'],
    note: {
      id: 'memperpanjang keringanan sampai iuran Januari 2026; diketahui dari berita',
      en: 'extends the relief to contribution month January 2026; known from the press',
    },
  },
  {
    id: 'pp-50-2025',
    title: {
      id: 'PP 50/2025 tentang penyesuaian iuran JKK dan JKM bagi peserta bukan penerima upah',
      en: 'Government Regulation 50/2025 on adjusted JKK and JKM contributions of BPU',
    },
    kind: 'peraturan pemerintah',
    published: '2025-12-22',
    note: { id: 'diketahui dari berita', en: 'known from the press' },
  },
];
