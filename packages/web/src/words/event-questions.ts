// Questions that read better in an event than as the law puts them: about who died, or which account is meant.

import type { Words } from '@jamin/engine';

const JHT_BALANCE: Words = {
  id: 'Berapa saldo JHT Anda? (Lihat di aplikasi JMO.)',
  en: 'What is your JHT balance? (See the JMO application.)',
};

/** Asked where a right may be lost with time. */
const CLAIM_DAY: Words = {
  id: 'Kapan Anda mengajukan klaimnya? (Kosongkan kalau belum.)',
  en: 'On which day did you make the claim? (Leave it empty if you did not yet.)',
};

const SCHOOL: Words = {
  id: 'Anak: kelas berapa sekarang?',
  en: 'Children: which class are they in now?',
};

const ofTheDead: { readonly [fact: string]: Words } = {
  wage: {
    id: 'Berapa upah almarhum sebulan yang dilaporkan?',
    en: 'What was the reported monthly wage of the person who died?',
  },
  segment: { id: 'Bagaimana almarhum bekerja?', en: 'How did the person who died work?' },
  spouse: { id: 'Apakah suami atau istrinya masih ada?', en: 'Is there a husband or wife?' },
  balance: {
    id: 'Berapa saldo JHT almarhum?',
    en: 'What is the JHT balance of the person who died?',
  },
  birthDate: { id: 'Kapan almarhum lahir?', en: 'When was the person who died born?' },
  registered: {
    id: 'Sejak kapan almarhum terdaftar dalam Jaminan Pensiun (JP)?',
    en: 'Since when was the person who died registered in the pension (JP)?',
  },
  paidMonths: {
    id: 'Berapa bulan iuran JP almarhum yang dibayar?',
    en: 'How many months of JP were paid for the person who died?',
  },
  wages: {
    id: 'Berapa upah almarhum sebulan pada tiap tahun itu?',
    en: 'What was the monthly wage in each of those years?',
  },
  income: {
    id: 'Berapa penghasilan almarhum sebulan yang didaftarkan?',
    en: 'What monthly income had the person who died declared?',
  },
  children: SCHOOL,
  inPayment: {
    id: 'Berapa pensiun almarhum sebulan?',
    en: 'How much was the pension a month?',
  },
};

const words: { readonly [event: string]: { readonly [fact: string]: Words } } = {
  meninggal: ofTheDead,
  'kecelakaan-kerja': { children: SCHOOL },
  pensiun: { ground: { id: 'Apa yang ingin Anda ambil?', en: 'What do you want to take?' } },
  'majikan-menunggak': {
    paidOn: {
      id: 'Kalau iuran bulan ini sudah dibayar terlambat: tanggal berapa?',
      en: 'If the contributions of this month were paid late: on which day?',
    },
  },
  'kontrak-habis': {
    reason: { id: 'Bagaimana pekerjaan berakhir?', en: 'How did the work end?' },
    paidMonths24: {
      id: 'Berapa bulan iuran JKP terbayar dalam 24 bulan sebelum pekerjaan berakhir?',
      en: 'How many months of JKP were paid in the 24 months before the work ended?',
    },
  },
};

const everywhere: { readonly [fact: string]: Words } = { balance: JHT_BALANCE, claimDate: CLAIM_DAY };

/** The question of a fact about a member who died, wherever it is asked; undefined where the law's own serves. */
export function questionOfTheDead(fact: string): Words | undefined {
  return fact === 'children' ? undefined : ofTheDead[fact];
}

/** The question of a fact in an event; undefined where the law's own serves. */
export function eventQuestion(event: string, fact: string): Words | undefined {
  return words[event]?.[fact] ?? everywhere[fact];
}
