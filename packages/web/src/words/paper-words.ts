// The words of the poster and the leaflet: few, and readable from afar.

import type { Language } from '@jamin/law';

type PaperWords = {
  readonly from: string;
  readonly aMonth: string;
  readonly kicker: string;
  readonly until: (until: string) => string;
  readonly then: (from: string, amount: string) => string;
  readonly short: Readonly<
    Record<'deathAtWork' | 'death' | 'care' | 'monthAway' | 'disability' | 'scholarship', string>
  >;
  /** After how many months of contributions the whole of it is paid. */
  readonly afterMonths: (months: string) => string;
  readonly care: string;
  readonly scan: string;
  readonly call: string;
  readonly priced: (day: string) => string;
  readonly basis: string;
  readonly independent: string;
  readonly gets: string;
  readonly how: string;
  readonly steps: readonly string[];
  readonly stop: string;
  readonly owedMonths: string;
  readonly due: (day: string) => string;
  readonly owed: (months: string) => string;
  readonly lost: (months: string) => string;
  readonly fresh: (months: string, early: string) => string;
  readonly ahead: string;
  readonly village: string;
  readonly title: (name: string) => string;
};

export const paperWords: Readonly<Record<Language, PaperWords>> = {
  id: {
    from: 'Terlindungi mulai',
    aMonth: 'sebulan',
    kicker: 'Bekerja tanpa majikan',
    until: (until) => `Berlaku sampai ${until}.`,
    then: (from, amount) => `Mulai ${from}: ${amount}.`,
    short: {
      deathAtWork: 'untuk keluarga, bila meninggal karena kerja',
      death: 'untuk keluarga, bila meninggal karena sebab lain{after}',
      care: 'setelah kecelakaan kerja, sampai sembuh',
      monthAway: 'untuk sebulan tidak bisa bekerja',
      disability: 'bila cacat total tetap karena kerja',
      scholarship: 'paling banyak, untuk sekolah {children} anak',
    },
    care: 'Berobat tanpa batas',
    scan: 'Pindai untuk harga terbaru dan cara daftar.',
    call: 'Tanya: telepon 175',
    priced: (day) => `Harga pada ${day}.`,
    basis: 'Dasar:',
    independent: 'Dibuat oleh Jamin. Mandiri, bukan BPJS Ketenagakerjaan.',
    gets: 'Yang Anda dan keluarga dapatkan',
    how: 'Cara daftar dan bayar',
    steps: [
      'Siapkan KTP.',
      'Daftar di aplikasi JMO, di kantor BPJS Ketenagakerjaan, atau lewat agen Perisai.',
      'Bayar dengan kode iuran Anda. Simpan bukti bayarnya.',
    ],
    stop: 'Jangan sampai putus',
    owedMonths: 'Bulan yang belum dibayar:',
    due: (day) => `Bayar paling lambat tanggal ${day} setiap bulan.`,
    owed: (months) => `Menunggak sampai ${months} bulan: masih terlindungi. Lunasi dulu, baru santunan dibayar.`,
    lost: (months) => `Menunggak lebih dari ${months} bulan: hak hilang.`,
    afterMonths: (months) => `, sesudah ${months} bulan iuran`,
    fresh: (months, early) => `Selama ${months} bulan pertama, kematian karena sebab lain hanya memberi ${early}.`,
    ahead: 'Musim sepi? Bayar beberapa bulan sekaligus selagi ada uang.',
    village: 'Tanyakan ke kantor desa: mungkin iuran Anda sudah dibayar.',
    title: (name) => `${name}: perlindungan tanpa majikan`,
  },
  en: {
    from: 'Protected from',
    aMonth: 'a month',
    kicker: 'Working without an employer',
    until: (until) => `Valid until ${until}.`,
    then: (from, amount) => `From ${from}: ${amount}.`,
    short: {
      deathAtWork: 'for the family, after a death because of work',
      death: 'for the family, after a death from another cause{after}',
      care: 'after a work accident, until you recover',
      monthAway: 'for a month unable to work',
      disability: 'for permanent total disability from work',
      scholarship: 'at most, for the schooling of {children} children',
    },
    care: 'Care without a limit',
    scan: "Scan for today's price and how to join.",
    call: 'Ask: telephone 175',
    priced: (day) => `Price on ${day}.`,
    basis: 'Basis:',
    independent: 'Made by Jamin. Independent, not BPJS Ketenagakerjaan.',
    gets: 'What you and your family get',
    how: 'How to join and pay',
    steps: [
      'Have your identity card ready.',
      'Join in the JMO app, at an office of BPJS Ketenagakerjaan, or with a Perisai agent.',
      'Pay with your payment code. Keep the proof of payment.',
    ],
    stop: 'Do not let it lapse',
    owedMonths: 'Months not yet paid:',
    due: (day) => `Pay by day ${day} of every month.`,
    owed: (months) => `Up to ${months} months owed: still protected. Pay what is owed first.`,
    lost: (months) => `More than ${months} months owed: the right is lost.`,
    afterMonths: (months) => `, once ${months} months are paid`,
    fresh: (months, early) => `In the first ${months} months, a death from another cause gives only ${early}.`,
    ahead: 'A quiet season ahead? Pay several months at once while there is money.',
    village: 'Ask the village office: perhaps your contribution is already paid.',
    title: (name) => `${name}: protection without an employer`,
  },
};
