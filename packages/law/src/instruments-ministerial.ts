// Ministerial regulations and regulations of the carrier.

import type { Instrument } from '@jamin/engine';

export const ministerial: readonly Instrument[] = [
  {
    id: 'permenaker-19-2015',
    title: {
      id: 'Permenaker 19/2015 tentang tata cara dan persyaratan pembayaran manfaat JHT',
      en: 'Manpower Minister Regulation 19/2015 on the procedure and conditions of JHT payment',
    },
    kind: 'peraturan menteri',
    signed: '2015-08-19',
    inForce: '2015-09-01',
    note: {
      id: 'tanggalnya dari ingatan; dicabut Permenaker 4/2022',
      en: 'dates from memory; revoked by Permenaker 4/2022',
    },
  },
  {
    id: 'permenaker-26-2015',
    title: {
      id: 'Permenaker 26/2015 tentang tata cara JKK, JKM, dan JHT bagi penerima upah',
      en: 'Manpower Minister Regulation 26/2015 on the procedure of JKK, JKM and JHT for wage earners',
    },
    kind: 'peraturan menteri',
    note: { id: 'diganti Permenaker 5/2021', en: 'replaced by Permenaker 5/2021' },
  },
  {
    id: 'permenaker-29-2015',
    title: {
      id: 'Permenaker 29/2015 tentang pendaftaran, pembayaran, dan penghentian manfaat JP',
      en: 'Manpower Minister Regulation 29/2015 on registration, payment and end of JP benefits',
    },
    kind: 'peraturan menteri',
    address: 'https://www.pasal.id/peraturan/permen/permenaker-no-29-tahun-2015/koreksi/10460134',
    note: { id: 'hanya Pasal 12 dan 26 yang dibaca', en: 'only Pasal 12 and 26 were read' },
  },
  {
    id: 'permenaker-44-2015',
    title: {
      id: 'Permenaker 44/2015 tentang JKK dan JKM bagi pekerja jasa konstruksi',
      en: 'Manpower Minister Regulation 44/2015 on JKK and JKM of construction workers',
    },
    kind: 'peraturan menteri',
    signed: '2015-12-31',
    address: 'https://pasal.id/peraturan/permen/permenakertrans-no-44-tahun-2015',
    note: { id: 'diganti Permenaker 5/2021', en: 'replaced by Permenaker 5/2021' },
  },
  {
    id: 'permenaker-1-2016',
    title: {
      id: 'Permenaker 1/2016 tentang tata cara JKK, JKM, dan JHT bagi bukan penerima upah',
      en: 'Manpower Minister Regulation 1/2016 on the procedure of JKK, JKM and JHT for BPU',
    },
    kind: 'peraturan menteri',
    note: { id: 'diganti Permenaker 5/2021', en: 'replaced by Permenaker 5/2021' },
  },
  {
    id: 'permenaker-21-2017',
    title: {
      id: 'Permenaker 21/2017 tentang perubahan atas Permenaker 1/2016',
      en: 'Manpower Minister Regulation 21/2017 on an amendment of Permenaker 1/2016',
    },
    kind: 'peraturan menteri',
    amends: ['permenaker-1-2016'],
    note: { id: 'diganti Permenaker 5/2021', en: 'replaced by Permenaker 5/2021' },
  },
  {
    id: 'permenaker-4-2018',
    title: {
      id: 'Permenaker 4/2018 tentang tata cara pengenaan sanksi administratif',
      en: 'Manpower Minister Regulation 4/2018 on the procedure of administrative sanctions',
    },
    kind: 'peraturan menteri',
    note: { id: 'hanya judulnya yang dibaca', en: 'only the title was read' },
  },
  {
    id: 'permenaker-18-2018',
    title: {
      id: 'Permenaker 18/2018 tentang jaminan sosial pekerja migran Indonesia',
      en: 'Manpower Minister Regulation 18/2018 on social security of migrant workers',
    },
    kind: 'peraturan menteri',
    note: {
      id: 'diganti Permenaker 4/2023; hari berlakunya dari ingatan (Desember 2018)',
      en: 'followed by Permenaker 4/2023; its day in force is from memory (December 2018)',
    },
  },
  {
    id: 'permenaker-5-2021',
    title: {
      id: 'Permenaker 5/2021 tentang tata cara penyelenggaraan JKK, JKM, dan JHT',
      en: 'Manpower Minister Regulation 5/2021 on the procedure of JKK, JKM and JHT',
    },
    kind: 'peraturan menteri',
    inForce: '2021-04-01',
    note: { id: 'isinya belum dibaca', en: 'the body was not read' },
  },
  {
    id: 'permenaker-7-2021',
    title: {
      id: 'Permenaker 7/2021 tentang pendaftaran peserta dan rekomposisi iuran JKP',
      en: 'Manpower Minister Regulation 7/2021 on JKP registration and recomposition',
    },
    kind: 'peraturan menteri',
    address: 'https://id.scribd.com/document/545001293/2021PERMEN7',
    note: { id: 'hanya judul dan pertimbangannya yang dibaca', en: 'only title and recitals were read' },
  },
  {
    id: 'permenaker-15-2021',
    title: {
      id: 'Permenaker 15/2021 tentang tata cara pemberian manfaat JKP',
      en: 'Manpower Minister Regulation 15/2021 on the procedure of JKP benefits',
    },
    kind: 'peraturan menteri',
    inForce: '2021-07-28',
    note: { id: 'diketahui dari berita', en: 'known from the press' },
  },
  {
    id: 'permenaker-2-2022',
    title: {
      id: 'Permenaker 2/2022 tentang tata cara dan persyaratan pembayaran manfaat JHT',
      en: 'Manpower Minister Regulation 2/2022 on the procedure and conditions of JHT payment',
    },
    kind: 'peraturan menteri',
    signed: '2022-02-02',
    published: '2022-02-04',
    note: { id: 'diganti sebelum berlaku', en: 'replaced before it took effect' },
  },
  {
    id: 'permenaker-4-2022',
    title: {
      id: 'Permenaker 4/2022 tentang tata cara dan persyaratan pembayaran manfaat JHT',
      en: 'Manpower Minister Regulation 4/2022 on the procedure and conditions of JHT payment',
    },
    kind: 'peraturan menteri',
    signed: '2022-04-26',
    inForce: '2022-04-26',
    address: 'https://paralegal.id/peraturan/peraturan-menteri-ketenagakerjaan-nomor-4-tahun-2022/',
    note: {
      id: 'BN 2022/451; mencabut Permenaker 19/2015 dan 2/2022; dibaca dalam ringkasan',
      en: 'BN 2022/451; revokes Permenaker 19/2015 and 2/2022; read in summaries',
    },
  },
  {
    id: 'permenaker-4-2023',
    title: {
      id: 'Permenaker 4/2023 tentang jaminan sosial pekerja migran Indonesia',
      en: 'Manpower Minister Regulation 4/2023 on social security of migrant workers',
    },
    kind: 'peraturan menteri',
    signed: '2023-02-21',
    published: '2023-02-22',
    inForce: '2023-02-22',
    address: 'https://pasal.id/peraturan/permen/Permenaker-no-4-tahun-2023/koreksi/9656301',
  },
  {
    id: 'permenaker-1-2025',
    title: {
      id: 'Permenaker 1/2025 tentang perubahan atas Permenaker 5/2021',
      en: 'Manpower Minister Regulation 1/2025 on an amendment of Permenaker 5/2021',
    },
    kind: 'peraturan menteri',
    published: '2025-02-24',
    amends: ['permenaker-5-2021'],
    address: 'https://pasal.id/en/peraturan/permen/permenaker-no-1-tahun-2025/koreksi/9439634',
    note: {
      id: 'ketentuan mulai berlakunya belum dibaca; dianggap berlaku sejak diundangkan',
      en: 'the commencement clause was not read; taken as in force on promulgation',
    },
  },
  {
    id: 'permenaker-2-2025',
    title: {
      id: 'Permenaker 2/2025 tentang perubahan atas Permenaker 15/2021',
      en: 'Manpower Minister Regulation 2/2025 on an amendment of Permenaker 15/2021',
    },
    kind: 'peraturan menteri',
    inForce: '2025-02-07',
    amends: ['permenaker-15-2021'],
    address: 'https://pasal.id/peraturan/permen/permenaker-no-2-tahun-2025/koreksi/6495728',
    note: { id: 'Pasal 9 (sebagian), 13, dan Pasal II yang dibaca', en: 'Pasal 9 (part), 13 and Article II were read' },
  },
  {
    id: 'permenaker-3-2025',
    title: {
      id: 'Permenaker 3/2025 tentang JKP, menurut satu sumber',
      en: 'Manpower Minister Regulation 3/2025 on JKP, as one source says',
    },
    kind: 'peraturan menteri',
    note: { id: 'keberadaan dan isinya belum dipastikan', en: 'existence and content not verified' },
  },
  {
    id: 'pmk-16-2010',
    title: {
      id: 'PMK 16/PMK.03/2010 tentang tata cara pemotongan PPh Pasal 21 atas pembayaran sekaligus',
      en: 'Finance Minister Regulation 16/PMK.03/2010 on withholding income tax on lump sums',
    },
    kind: 'peraturan menteri',
    address: 'https://www.wibowopajak.com/2014/10/pmk-nomor-16pmk032010-tanggal-25.html',
    note: { id: 'judul pasal-pasalnya yang dibaca', en: 'titles of its articles were read' },
  },
  {
    id: 'pmk-148-2021',
    title: {
      id: 'PMK 148/PMK.02/2021 tentang dana program JKP',
      en: 'Finance Minister Regulation 148/PMK.02/2021 on the funds of the JKP programme',
    },
    kind: 'peraturan menteri',
    inForce: '2021-10-01',
    note: { id: 'judulnya belum dibaca; harinya dari ingatan', en: 'title not read; the day is from memory' },
  },
  {
    id: 'pmk-168-2023',
    title: {
      id: 'PMK 168/2023 tentang pemotongan PPh Pasal 21',
      en: 'Finance Minister Regulation 168/2023 on withholding income tax (PPh 21)',
    },
    kind: 'peraturan menteri',
    note: { id: 'disebut untuk pensiun bulanan', en: 'named for monthly pensions' },
  },
  {
    id: 'pmk-26-2025',
    title: {
      id: 'PMK 26/2025 tentang perubahan atas PMK 148/PMK.02/2021',
      en: 'Finance Minister Regulation 26/2025 on an amendment of PMK 148/PMK.02/2021',
    },
    kind: 'peraturan menteri',
    signed: '2025-04-14',
    amends: ['pmk-148-2021'],
    note: {
      id: 'diketahui dari berita; pengundangan dan mulai berlakunya belum terlihat',
      en: 'known from the press; promulgation and start not seen',
    },
  },
  {
    id: 'pmk-118-2025',
    title: {
      id: 'PMK 118/2025 tentang tabungan hari tua aparatur negara',
      en: 'Finance Minister Regulation 118/2025 on old-age savings of state personnel',
    },
    kind: 'peraturan menteri',
    note: { id: 'tidak mengubah JHT', en: 'does not change JHT' },
  },
  {
    id: 'peraturan-bpjstk-4-2015',
    title: {
      id: 'Peraturan BPJS Ketenagakerjaan 4/2015 tentang penetapan dan pembagian hasil pengembangan ' + 'dana JHT',
      en: 'BPJS Ketenagakerjaan Regulation 4/2015 on setting and distributing the development of JHT funds',
    },
    kind: 'peraturan badan',
    address: 'https://adoc.pub/berita-negara-republik-indonesiaf41f0f2b76a1791313eff7e651e836378236.html',
    note: { id: 'BN 2015/1329; hanya pembukaannya yang dibaca', en: 'BN 2015/1329; only the preamble was read' },
  },
];
