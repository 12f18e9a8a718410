// Where a claim is made, by programme: the official ways, what each is limited to, and where that was read.

import type { Confidence, Words } from '@jamin/engine';

export type Channel = {
  readonly programme: 'JHT' | 'JKK' | 'JKM' | 'JP' | 'JKP';
  readonly way: 'jmo' | 'lapak-asik' | 'branch' | 'facility' | 'employer' | 'siapkerja';
  readonly name: Words;
  /** `{most}` stands for the value of `most`, and `{since}` for the month since when it holds. */
  readonly limit: Words;
  /** Only for members themselves: heirs go another way. */
  readonly isOwn?: true;
  /** The parameter with the highest balance of this way; before its first day there is no such way. */
  readonly most?: 'jmo.jht.max_balance';
  /** The address of the official site, where there is one. */
  readonly address?: string;
  readonly read: string;
  readonly confidence: Confidence;
};

/** Where the values were read. */
const READ = {
  jmo: 'seen: fame.grid.id 464087628',
  cell: 'memory: which programme this channel takes',
  jkm: 'seen: star.grid.id 453590509',
  jkp: 'seen: PP 37/2021 and Permenaker 2/2025',
  jkk: 'seen: PP 44/2015 articles 43 and 44; partner facilities from memory',
} as const;

const JMO: Words = { id: 'Aplikasi JMO', en: 'The JMO application' };
const LAPAK: Words = { id: 'Lapak Asik (daring)', en: 'Lapak Asik (online)' };
const BRANCH: Words = { id: 'Kantor cabang', en: 'A branch office' };
const LAPAK_ADDRESS = 'https://lapakasik.bpjsketenagakerjaan.go.id';
const AT_BRANCH: Words = { id: 'Bawa berkas asli.', en: 'Bring the original papers.' };

export const channels: readonly Channel[] = [
  {
    programme: 'JHT',
    way: 'jmo',
    name: JMO,
    limit: {
      id: 'Hanya untuk saldo sampai {most}. Batas ini berlaku sejak {since}.',
      en: 'Only for a balance up to {most}. This limit has applied since {since}.',
    },
    most: 'jmo.jht.max_balance',
    isOwn: true,
    read: READ.jmo,
    confidence: 'medium',
  },
  {
    programme: 'JHT',
    way: 'lapak-asik',
    name: LAPAK,
    limit: {
      id: 'Untuk saldo berapa pun. Unggah berkas, lalu wawancara lewat video atau telepon.',
      en: 'For any balance. Upload the papers, then have an interview by video or phone.',
    },
    address: LAPAK_ADDRESS,
    read: READ.cell,
    confidence: 'medium',
  },
  { programme: 'JHT', way: 'branch', name: BRANCH, limit: AT_BRANCH, read: READ.cell, confidence: 'medium' },
  {
    programme: 'JKK',
    way: 'facility',
    name: { id: 'Rumah sakit mitra (PLKK)', en: 'A partner hospital (PLKK)' },
    limit: {
      id: 'Tanpa membayar dulu. Sebut bahwa ini kecelakaan kerja.',
      en: 'Without paying first. Say that it is a work accident.',
    },
    isOwn: true,
    read: READ.jkk,
    confidence: 'medium',
  },
  {
    programme: 'JKK',
    way: 'employer',
    name: { id: 'Laporan majikan', en: 'The report of the employer' },
    limit: {
      id: 'Majikan melapor dua kali: saat kejadian dan saat sembuh, cacat, atau meninggal.',
      en: 'The employer reports twice: when it happens, and at recovery, disability or death.',
    },
    read: READ.jkk,
    confidence: 'high',
  },
  {
    programme: 'JKK',
    way: 'branch',
    name: BRANCH,
    limit: {
      id: 'Juga untuk mengganti biaya yang sudah dibayar: bawa kuitansi asli.',
      en: 'Also to be refunded what was paid: bring the original receipts.',
    },
    read: READ.cell,
    confidence: 'medium',
  },
  {
    programme: 'JKM',
    way: 'branch',
    name: BRANCH,
    limit: {
      id: 'Pindai kode Lapak Asik di kantor, pilih JKM, unggah berkas, ambil nomor antrean.',
      en: 'Scan the Lapak Asik code at the office, choose JKM, upload the papers, take a number.',
    },
    read: READ.jkm,
    confidence: 'high',
  },
  {
    programme: 'JP',
    way: 'branch',
    name: BRANCH,
    limit: { id: 'Isi formulir 7 di sana.', en: 'Fill in form 7 there.' },
    read: READ.cell,
    confidence: 'medium',
  },
  {
    programme: 'JP',
    way: 'lapak-asik',
    name: LAPAK,
    limit: { id: 'Tanyakan dulu apakah JP Anda bisa lewat sini.', en: 'Ask first whether your JP can go this way.' },
    address: LAPAK_ADDRESS,
    read: READ.cell,
    confidence: 'medium',
  },
  {
    programme: 'JKP',
    way: 'siapkerja',
    name: { id: 'Situs SIAPkerja Kemnaker', en: 'The SIAPkerja site of the ministry of manpower' },
    limit: {
      id: 'Hanya lewat situs ini. Kantor cabang hanya membantu.',
      en: 'Only through this site. A branch can only help.',
    },
    address: 'https://siapkerja.kemnaker.go.id',
    read: READ.jkp,
    confidence: 'high',
  },
];
