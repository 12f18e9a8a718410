// The words of the pages on instruments and articles.

import type { Language } from '@jamin/law';

type Kinds = { readonly [kind: string]: string };

/** What the register calls a kind of instrument, as a heading. */
const kindsId: Kinds = {
  'undang-undang': 'Undang-undang',
  'peraturan pemerintah': 'Peraturan pemerintah',
  'peraturan presiden': 'Peraturan presiden',
  'instruksi presiden': 'Instruksi presiden',
  'peraturan menteri': 'Peraturan menteri',
  'peraturan badan': 'Peraturan BPJS Ketenagakerjaan',
  'putusan pengadilan': 'Putusan Mahkamah Konstitusi',
  surat: 'Surat',
  pengumuman: 'Pengumuman',
  'ketentuan layanan': 'Ketentuan layanan',
  statistik: 'Statistik',
  simulator: 'Simulator',
  praktik: 'Praktik',
  penafsiran: 'Bacaan kami',
};

const kindsEn: Kinds = {
  'undang-undang': 'Statutes',
  'peraturan pemerintah': 'Government regulations',
  'peraturan presiden': 'Presidential regulations',
  'instruksi presiden': 'Presidential instructions',
  'peraturan menteri': 'Ministerial regulations',
  'peraturan badan': 'Regulations of BPJS Ketenagakerjaan',
  'putusan pengadilan': 'Decisions of the Constitutional Court',
  surat: 'Letters',
  pengumuman: 'Announcements',
  'ketentuan layanan': 'Service rules',
  statistik: 'Statistics',
  simulator: 'Simulator',
  praktik: 'Practice',
  penafsiran: 'Our readings',
};

type LawWords = {
  readonly kinds: Kinds;
  readonly title: string;
  readonly lead: string;
  readonly calculate: string;
  readonly contents: string;
  readonly description: string;
  readonly readings: string;
  readonly readingsLead: string;
  readonly articles: (count: number) => string;
  readonly nothingCited: string;
  readonly nothingHere: string;
  readonly signed: string;
  readonly published: string;
  readonly inForce: string;
  readonly unknownDates: string;
  readonly source: string;
  readonly noSource: string;
  readonly note: string;
  readonly amends: string;
  readonly amendedBy: string;
  readonly cited: string;
  readonly usedBy: (rules: number, figures: number) => string;
  readonly ofInstrument: (name: string) => string;
  readonly content: string;
  readonly contentLead: string;
  readonly figures: string;
  readonly rules: string;
  readonly rulesLead: string;
  readonly doubts: string;
  readonly doubtsLead: string;
  readonly noValue: string;
  readonly table: (rows: number) => string;
  readonly text: string;
  readonly conflicts: string;
  readonly publishedOn: (day: string) => string;
  readonly next: string;
  readonly meaning: string;
  readonly readAt: string;
  readonly now: string;
  readonly state: { readonly [state in 'now' | 'past' | 'later']: string };
  readonly fromTo: (from: string, to: string | undefined) => string;
};

/** What there is none of is left out. */
function counted(...counts: readonly (readonly [number, string])[]): string {
  return counts.flatMap(([count, name]) => (count === 0 ? [] : [`${count} ${name}`])).join(', ');
}

export const lawWords: { readonly [language in Language]: LawWords } = {
  id: {
    kinds: kindsId,
    title: 'Hukumnya',
    lead: 'Setiap hitungan di sini bersandar pada pasal. Ini semua peraturan yang kami pakai.',
    calculate: 'Hitung hak Anda',
    contents: 'Jenis peraturan',
    description: 'Daftar peraturan jaminan sosial ketenagakerjaan yang dipakai Jamin, pasal demi pasal.',
    readings: 'Bacaan kami, bernomor',
    readingsLead: 'Kadang hukum tidak tegas. Di sini tertulis cara kami membacanya, dan sebabnya.',
    articles: (count) => `${count} pasal dan lampiran dikutip`,
    nothingCited: 'Belum ada hitungan yang mengutipnya.',
    nothingHere: 'Belum ada aturan atau angka di sini yang mengutip peraturan ini.',
    signed: 'ditetapkan',
    published: 'terbit',
    inForce: 'berlaku',
    unknownDates: 'Tanggalnya belum kami baca.',
    source: 'Baca teks aslinya',
    noSource: 'Kami belum punya tautan ke teks aslinya.',
    note: 'Catatan kami',
    amends: 'Mengubah',
    amendedBy: 'Diubah oleh',
    cited: 'Pasal yang kami kutip',
    usedBy: (rules, figures) => counted([rules, 'aturan'], [figures, 'angka']),
    ofInstrument: (name) => `Bagian dari ${name}`,
    content: 'Isinya',
    contentLead: 'Ini isi pokoknya dengan kata-kata kami. Yang berlaku adalah teks aslinya.',
    figures: 'Angka dari pasal ini',
    rules: 'Aturan yang memakainya',
    rulesLead: 'Tiap aturan adalah satu rumus dalam hitungan kami.',
    doubts: 'Yang tidak tegas',
    doubtsLead: 'Hukumnya terbuka di sini. Kami memilih satu bacaan dan menyebut sebabnya.',
    noValue: 'tidak ditetapkan',
    table: (rows) => `tabel ${rows} baris`,
    text: 'ketentuan berupa kalimat',
    conflicts: 'Sumber lain menyebut (catatan dalam bahasa Inggris)',
    publishedOn: (day) => `terbit ${day}`,
    next: 'Hitung sendiri',
    meaning: 'Arti keyakinan',
    readAt: 'Dibaca di',
    now: 'Sekarang',
    state: { now: 'berlaku hari ini', past: 'sudah lewat', later: 'belum berlaku' },
    fromTo: (from, to) =>
      [from === '' ? 'sejak semula' : `sejak ${from}`, to === undefined ? '' : `sampai ${to}`].join(' ').trim(),
  },
  en: {
    kinds: kindsEn,
    title: 'The law',
    lead: 'Every sum here rests on an article. These are all the rules we use.',
    calculate: 'Work out your rights',
    contents: 'Kinds of rules',
    description: "The rules of Indonesia's employment social security that Jamin uses, article by article.",
    readings: 'Our readings, numbered',
    readingsLead: 'Sometimes the law is not clear. Here we say how we read it, and why.',
    articles: (count) => (count === 1 ? '1 article or annex cited' : `${count} articles and annexes cited`),
    nothingCited: 'No calculation uses it yet.',
    nothingHere: 'No rule or figure here cites this instrument yet.',
    signed: 'signed',
    published: 'published',
    inForce: 'in force',
    unknownDates: 'We have not read its dates yet.',
    source: 'Read the original text',
    noSource: 'We have no link to the original text yet.',
    note: 'Our note',
    amends: 'Amends',
    amendedBy: 'Amended by',
    cited: 'Articles we cite',
    usedBy: (rules, figures) =>
      counted([rules, rules === 1 ? 'rule' : 'rules'], [figures, figures === 1 ? 'figure' : 'figures']),
    ofInstrument: (name) => `Part of ${name}`,
    content: 'What it says',
    contentLead: 'This is the gist in our own words. The original text is what binds.',
    figures: 'Figures from this article',
    rules: 'Rules that use it',
    rulesLead: 'Each rule is one formula in our sums.',
    doubts: 'What is not clear',
    doubtsLead: 'The law is open here. We chose one reading and say why.',
    noValue: 'none set',
    table: (rows) => `table of ${rows} rows`,
    text: 'a rule in words',
    conflicts: 'Other sources say',
    publishedOn: (day) => `published ${day}`,
    next: 'Work it out yourself',
    meaning: 'What confidence means',
    readAt: 'Read at',
    now: 'Today',
    state: { now: 'in force today', past: 'past', later: 'not yet in force' },
    fromTo: (from, to) =>
      [from === '' ? 'from the start' : `from ${from}`, to === undefined ? '' : `to ${to}`].join(' ').trim(),
  },
};
