// The words of the page of one occupation, and what is special about some of them.

import type { Language } from '@jamin/law';

type OccupationWords = {
  readonly title: (name: string, price: string) => string;
  readonly description: (name: string, price: string) => string;
  readonly lead: string;
  readonly risks: string;
  readonly next: string;
  readonly payouts: string;
  readonly payoutsOwn: string;
  readonly payoutsNear: string;
  readonly payoutsNone: string;
  readonly morePayouts: string;
  readonly each: string;
  readonly handedOver: (day: string) => string;
  readonly reported: (day: string) => string;
  readonly paidBy: { readonly government: string; readonly member: string };
  readonly fits: string;
  readonly fitsChosen: string;
  readonly source: string;
  readonly unclear: string;
  readonly paper: string;
  readonly paperText: string;
  readonly all: string;
  readonly notes: { readonly [occupation: string]: string };
};

const mining = {
  id: 'Apakah tambang tanpa izin dapat didaftarkan belum kami temukan. Tanyakan ke kantor sebelum membayar.',
  en: 'We have not found whether mining without a licence can be registered. Ask the office before you pay.',
};
const building = {
  id: 'Bekerja di proyek yang terdaftar? Proyek itu yang membayar untuk Anda, bukan Anda sendiri.',
  en: 'Working on a registered project? Then the project pays for you, not you yourself.',
};
const village = {
  id: 'Desa sering membayar. Perangkat desa dapat dihitung sebagai penerima upah: tanyakan siapa yang membayar.',
  en: 'Villages often pay. Village staff may count as wage earners: ask who pays.',
};

function notesIn(language: Language): OccupationWords['notes'] {
  return {
    'penambang-timah-darat': mining[language],
    'penambang-timah-laut': mining[language],
    pelimbang: mining[language],
    'buruh-bangunan': building[language],
    'tukang-batu': building[language],
    'ketua-rt': village[language],
  };
}

export const occupationWords: Readonly<Record<Language, OccupationWords>> = {
  id: {
    title: (name, price) => `${name}: terlindungi mulai ${price} sebulan`,
    description: (name, price) => `${name}: bahaya kerja, harga ${price} sebulan, santunan, dan cara daftar.`,
    lead: 'Anda dapat mendaftar sendiri, tanpa majikan.',
    risks: 'Yang dapat terjadi di pekerjaan ini',
    next: 'Daftar dan bayar',
    payouts: 'Yang sudah dibayar kepada keluarga lain',
    payoutsOwn: 'Dari berita. Nama orang kami tinggalkan.',
    payoutsNear: 'Untuk pekerjaan ini belum kami temukan. Ini dari pekerjaan yang dekat.',
    payoutsNone: 'Belum ada berita tentang pekerjaan ini yang kami temukan.',
    morePayouts: 'Santunan lainnya',
    each: 'tiap keluarga',
    handedOver: (day) => `diserahkan ${day}`,
    reported: (day) => `diberitakan ${day}`,
    paidBy: { government: 'Iurannya dibayar pemerintah.', member: 'Iurannya dibayar sendiri.' },
    fits: 'Hukum hari itu memberi angka yang sama.',
    fitsChosen: 'Hukum hari itu memberi angka yang sama, bila penghasilan atau masanya seperti dugaan kami.',
    source: 'Baca beritanya',
    unclear:
      'Keringanan bagi angkutan menyebut ojek, sopir, dan kurir. Pekerjaan ini tidak disebut dalam yang kami baca, ' +
      'jadi kami memakai harga pekerjaan lain.',
    paper: 'Poster dan selebaran',
    paperText: 'Cetak, tempel di tempat kerja, dan bagikan.',
    all: 'Semua pekerjaan',
    notes: notesIn('id'),
  },
  en: {
    title: (name, price) => `${name}: protected from ${price} a month`,
    description: (name, price) => `${name}: dangers at work, price ${price} a month, grants and how to join.`,
    lead: 'You can join yourself, without an employer.',
    risks: 'What can happen in this work',
    next: 'Join and pay',
    payouts: 'What was paid to other families',
    payoutsOwn: 'From the press. We leave out names.',
    payoutsNear: 'We found none for this work yet. These are from work close to it.',
    payoutsNone: 'We have found no report about this work yet.',
    morePayouts: 'More payouts',
    each: 'each family',
    handedOver: (day) => `handed over ${day}`,
    reported: (day) => `reported ${day}`,
    paidBy: { government: 'The government paid the contributions.', member: 'The member paid the contributions.' },
    fits: 'The law of that day gives the same amount.',
    fitsChosen: 'The law of that day gives the same, if income or membership were as we assume.',
    source: 'Read the report',
    unclear:
      'The relief for transport names motorcycle taxis, drivers and couriers. ' +
      'This work is not named in what we read, so we use the price of other work.',
    paper: 'Poster and leaflet',
    paperText: 'Print it, put it up at work, hand it out.',
    all: 'All occupations',
    notes: notesIn('en'),
  },
};
