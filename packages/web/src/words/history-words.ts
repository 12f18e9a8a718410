// The words of the page that tells what changed in a programme.

import type { Language } from '@jamin/law';

type HistoryWords = {
  readonly title: (programme: string) => string;
  readonly lead: (count: number, programme: string) => string;
  readonly description: (programme: string) => string;
  readonly picture: (about: string, label: string) => string;
  readonly pictureSentence: (from: string, first: string, to: string, last: string) => string;
  /** Where no change reached the example. */
  readonly unchanged: (from: string, amount: string) => string;
  /** After a day: how many later days of change left the amount as it was. */
  readonly same: (more: number) => string;
  /** How many days of change from that day on cannot be worked out. */
  readonly days: (count: number) => string;
  readonly noAmount: string;
  readonly count: (count: number) => string;
  readonly effects: string;
  readonly noEffect: string;
  readonly who: string;
  readonly before: string;
  readonly after: string;
  readonly difference: string;
  readonly what: string;
  readonly source: string;
  readonly nothing: string;
  readonly gone: string;
  readonly words: string;
  readonly published: (day: string) => string;
  readonly future: string;
  readonly items: (count: number) => string;
  readonly back: string;
  readonly note: string;
};

export const historyWords: { readonly [language in Language]: HistoryWords } = {
  id: {
    title: (programme) => `Riwayat ${programme}`,
    lead: (count, programme) =>
      `Hukum ${programme} yang kami catat berubah pada ${count} hari. ` +
      'Yang terbaru di atas, yang belum berlaku di bawah.',
    description: (programme) => `Apa yang berubah dalam ${programme}, kapan, dan berapa bedanya dalam rupiah.`,
    picture: (about, label) => `${label}: ${about} (contoh)`,
    pictureSentence: (from, first, to, last) => `Pada ${from} ${first}; sejak ${to} ${last}.`,
    unchanged: (from, amount) => `Sejak ${from} tetap ${amount}: perubahan sesudahnya tidak mengubahnya.`,
    same: (more) => `sama setelah ${more} hari perubahan lagi`,
    days: (count) => `${count} hari perubahan`,
    noAmount: 'belum dapat dihitung',
    count: (count) => `${count} perubahan`,
    effects: 'Bedanya bagi orang contoh',
    noEffect: 'Bagi orang contoh kami, rupiahnya tidak berubah hari itu.',
    who: 'Contoh',
    before: 'Sehari sebelumnya',
    after: 'Mulai hari itu',
    difference: 'Beda',
    what: 'Yang berubah',
    source: 'Terbit dan pasal',
    nothing: 'belum ada',
    gone: 'tidak ada lagi angka yang tercatat',
    words: 'lihat pasalnya',
    published: (day) => `Terbit ${day}.`,
    future: 'Belum berlaku. Sudah tertulis dalam hukumnya.',
    items: (count) => `Lihat ${count} angka dan aturan`,
    back: 'Kembali ke programnya',
    note: 'Orang contoh tidak nyata. Hukum sehari sebelumnya dan hukum hari itu dihitung dengan keterangan yang sama.',
  },
  en: {
    title: (programme) => `History of ${programme}`,
    lead: (count, programme) =>
      `The law of ${programme} on record here changed on ${count} days. ` +
      'The latest comes first. What is still to come is at the end.',
    description: (programme) => `What changed in ${programme}, when, and what it meant in rupiah.`,
    picture: (about, label) => `${label}: ${about} (example)`,
    pictureSentence: (from, first, to, last) => `On ${from} ${first}; since ${to} ${last}.`,
    unchanged: (from, amount) => `Since ${from} always ${amount}: no later change touched it.`,
    same: (more) => `the same on ${more} later ${more === 1 ? 'day' : 'days'} of change`,
    days: (count) => `${count} days of change`,
    noAmount: 'cannot be worked out yet',
    count: (count) => (count === 1 ? '1 change' : `${count} changes`),
    effects: 'What it meant for the example people',
    noEffect: 'For our example people nothing changed in rupiah on that day.',
    who: 'Example',
    before: 'The day before',
    after: 'From that day',
    difference: 'Difference',
    what: 'What changed',
    source: 'Published, and article',
    nothing: 'nothing yet',
    gone: 'no figure on record any more',
    words: 'see the article',
    published: (day) => `Published ${day}.`,
    future: 'Not in force yet. It is already written in the law.',
    items: (count) => `See ${count} figures and rules`,
    back: 'Back to the programme',
    note: 'The example people are not real. The law of the day before and of the day are applied to the same facts.',
  },
};
