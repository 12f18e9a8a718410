// Letters, announcements, figures and practice: sources that are not rules of law but carry values.

import type { Instrument } from '@jamin/engine';

export const sources: readonly Instrument[] = [
  {
    id: 'letter-b-1397-022018',
    title: { id: 'Surat BPJS Ketenagakerjaan B/1397/022018', en: 'BPJS Ketenagakerjaan letter B/1397/022018' },
    kind: 'surat',
    note: {
      id: 'batas upah JP Maret 2019 seperti dikutip; nomornya tampak seperti 2018',
      en: 'the JP ceiling of March 2019 as quoted; the number looks like 2018',
    },
  },
  {
    id: 'letter-b-0246-022021',
    title: { id: 'Surat BPJS Ketenagakerjaan B/0246/022021', en: 'BPJS Ketenagakerjaan letter B/0246/022021' },
    kind: 'surat',
    note: { id: 'batas upah JP Maret 2021', en: 'the JP ceiling of March 2021' },
  },
  {
    id: 'letter-b-726-022025',
    title: { id: 'Surat BPJS Ketenagakerjaan B/726/022025', en: 'BPJS Ketenagakerjaan letter B/726/022025' },
    kind: 'surat',
    note: {
      id: 'batas upah JP Maret 2025; nomornya dari satu sumber',
      en: 'the JP ceiling of March 2025; the number is from one source',
    },
  },
  {
    id: 'letter-b-1226-022026',
    title: { id: 'Surat BPJS Ketenagakerjaan B/1226/022026', en: 'BPJS Ketenagakerjaan letter B/1226/022026' },
    kind: 'surat',
    signed: '2026-02-25',
    note: {
      id: 'batas upah JP Maret 2026; satu sumber menulis B/3307/022026',
      en: 'the JP ceiling of March 2026; one source gives B/3307/022026',
    },
  },
  {
    id: 'bpjstk-announcement',
    title: { id: 'Pengumuman BPJS Ketenagakerjaan', en: 'Announcements of BPJS Ketenagakerjaan' },
    kind: 'pengumuman',
    note: {
      id: 'tingkat pengembangan JHT tiap tahun dan yang tercetak bersamanya',
      en: 'yearly development rates of JHT and what was printed with them',
    },
  },
  {
    id: 'bpjstk-service-rule',
    title: { id: 'Ketentuan layanan BPJS Ketenagakerjaan', en: 'Service rules of BPJS Ketenagakerjaan' },
    kind: 'ketentuan layanan',
    note: { id: 'batas pada aplikasi JMO', en: 'limits of the JMO application' },
  },
  {
    id: 'bps-brs',
    title: {
      id: 'Berita Resmi Statistik Badan Pusat Statistik',
      en: 'Official statistics releases of Statistics Indonesia (BPS)',
    },
    kind: 'statistik',
    note: {
      id: 'pertumbuhan pada awal Februari, inflasi pada awal Januari',
      en: 'growth in the first days of February, inflation in the first days of January',
    },
  },
  {
    id: 'jmo-simulator',
    title: { id: 'Simulator JHT pada aplikasi JMO', en: 'The JHT simulator of the JMO application' },
    kind: 'simulator',
    note: {
      id: 'dilihat pada 14 September 2024; cocok sampai ke rupiahnya',
      en: 'seen on 14 September 2024; reproduced to the rupiah',
    },
  },
  {
    id: 'practice',
    title: { id: 'Praktik yang terbaca dari pembayaran yang diumumkan', en: 'Practice read from published payments' },
    kind: 'praktik',
    note: {
      id: 'teksnya tidak ditemukan; barisnya menyebut dengan apa angkanya cocok',
      en: 'no text was found; the row says what the value fits',
    },
  },
  {
    id: 'ruling',
    title: { id: 'bacaan Jamin nomor', en: "Jamin's reading" },
    kind: 'penafsiran',
    note: {
      id: 'bacaan yang dipilih bila teksnya membiarkan pertanyaan terbuka; nomornya ada pada kutipan',
      en: 'a reading chosen where the text leaves a question open; the note of the citation carries its number',
    },
  },
];
