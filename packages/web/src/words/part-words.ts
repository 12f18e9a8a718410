// The words of the page that shows the parts of the site: their names, and the states each is shown in.

import type { Words } from '@jamin/engine';
import type { Language } from '@jamin/law';

type PartPageWords = {
  readonly title: string;
  readonly lead: string;
  readonly example: string;
  readonly contents: string;
  readonly frame: string;
  readonly longNotice: string;
  readonly badNotice: string;
  readonly warnNotice: string;
  readonly plainNotice: string;
  readonly withPage: string;
  readonly withoutPage: string;
  readonly half: string;
  readonly notYet: string;
};

export const partPageWords: { readonly [language in Language]: PartPageWords } = {
  id: {
    title: 'Bagian situs ini',
    lead: 'Setiap bagian situs ini, dalam setiap keadaannya. Halaman ini untuk memeriksa tampilan.',
    example: 'Semua orang dan kantor di sini adalah CONTOH. Jawabannya dihitung hari ini menurut hukum yang berlaku.',
    contents: 'Isi',
    frame: 'Ada di atas dan di bawah halaman ini. Tombol bahasa di kanan atas membuka halaman yang sama.',
    longNotice:
      'CONTOH kata yang sangat panjang: ketidakberpihakannya/pertanggungjawabannya/ketenagakerjaan/' +
      'mempertanggungjawabkannya-tanpa-spasi. Kata seperti ini tidak boleh melebarkan halaman.',
    badNotice: 'CONTOH: ada yang salah, dan inilah cara memperbaikinya.',
    warnNotice: 'CONTOH: perhatikan ini sebelum lanjut.',
    plainNotice: 'CONTOH: sebuah catatan biasa.',
    withPage: 'ada halamannya',
    withoutPage: 'tanpa halaman',
    half: 'separuh jalan',
    notYet: 'baru mulai',
  },
  en: {
    title: 'The parts of this site',
    lead: 'Every part of this site, in each of its states. This page is for checking how they look.',
    example: 'All people and offices here are EXAMPLES (CONTOH). The answers are worked out today by the law in force.',
    contents: 'Contents',
    frame: 'It is above and below this page. The language button at the top opens the same page.',
    longNotice:
      'EXAMPLE of a very long word: ketidakberpihakannya/pertanggungjawabannya/ketenagakerjaan/' +
      'mempertanggungjawabkannya-without-spaces. Such a word must not widen the page.',
    badNotice: 'EXAMPLE: something is wrong, and this is how to put it right.',
    warnNotice: 'EXAMPLE: mind this before you go on.',
    plainNotice: 'EXAMPLE: a plain remark.',
    withPage: 'with a page',
    withoutPage: 'without a page',
    half: 'half done',
    notYet: 'just begun',
  },
};

export const partNames = {
  frame: { id: 'Kerangka dan pilihan bahasa', en: 'Layout and language switch' },
  question: { id: 'Pertanyaan', en: 'Question' },
  calculator: { id: 'Ringkasan kesalahan, isian, dan bagikan', en: 'Form, error summary and share' },
  answer: { id: 'Kartu jawaban dengan hitungannya', en: 'Answer card with its working' },
  citation: { id: 'Pasal', en: 'Citation' },
  confidence: { id: 'Tanda keyakinan', en: 'Confidence mark' },
  changes: { id: 'Yang mengubah jawaban', en: 'What would change the answer' },
  event: { id: 'Tenggat dan daftar berkas', en: 'Deadlines and document list' },
  badge: { id: 'Lencana program', en: 'Programme badge' },
  money: { id: 'Uang', en: 'Money' },
  figure: { id: 'Angka dengan jejaknya', en: 'Figure with walk-back' },
  chart: { id: 'Grafik, dengan tabel dan unduhan', en: 'Chart, with table and download' },
  map: { id: 'Peta', en: 'Map' },
  notice: { id: 'Catatan', en: 'Notice' },
  progress: { id: 'Kemajuan', en: 'Progress' },
  release: { id: 'Siaran dan unggah berkas', en: 'Release and upload' },
} as const satisfies { readonly [part: string]: Words };

export const stateNames = {
  empty: { id: 'kosong', en: 'empty' },
  filled: { id: 'terisi', en: 'filled in' },
  wrong: { id: 'salah', en: 'with a mistake' },
  unknown: { id: 'tidak tahu', en: 'not known' },
  long: { id: 'teks panjang', en: 'long text' },
  granted: { id: 'dibayar', en: 'granted' },
  refused: { id: 'ditolak', en: 'refused' },
  later: { id: 'belum', en: 'not yet' },
  range: { id: 'kisaran', en: 'a range' },
  asking: { id: 'masih bertanya', en: 'still asking' },
  doubt: { id: 'hukumnya belum jelas', en: 'not decided' },
  fits: { id: 'cocok', en: 'adds up' },
  none: { id: 'belum ada', en: 'none yet' },
} as const satisfies { readonly [state: string]: Words };

export type StateName = keyof typeof stateNames;
