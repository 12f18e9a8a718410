// What stands around an answer: headings, buttons, and what the page says of itself, in both languages.

import type { Language } from '@jamin/law';
import { fullNames } from '@jamin/law/reference/programme-names';

type AnswerWords = {
  readonly headings: { readonly [kind: string]: string };
  readonly asking: string;
  /** What stands above papers, those always brought and those brought in one case alone; and above days. */
  readonly papers: (count: number) => string;
  readonly always: string;
  readonly onlyIf: string;
  readonly terms: string;
  readonly how: string;
  /** The same where nothing is counted. */
  readonly basis: string;
  readonly deep: string;
  readonly lawDay: (day: string) => string;
  readonly knownDay: (day: string) => string;
  readonly copyLink: string;
  readonly copied: string;
  readonly linkHolds: string;
  readonly share: string;
  readonly print: string;
  readonly card: string;
  readonly confidence: (word: string) => string;
  readonly programmes: { readonly [programme: string]: string };
  readonly signature: string;
  readonly shareOf: string;
  /** The bill of an employer: its own part and what it held back. */
  readonly paidOver: string;
  readonly payers: { readonly [payer: string]: string };
  readonly altogether: string;
  readonly monthByMonth: string;
  readonly month: (number: number) => string;
  readonly afterTax: string;
  readonly paidIn: string;
  readonly changed: (figure: string) => string;
  readonly since: (day: string) => string;
  readonly used: string;
  /** While it is searched for what would change the answer, and where there was no time for that. */
  readonly searching: string;
  readonly notSearched: string;
};

export const answerWords: { readonly [language in Language]: AnswerWords } = {
  id: {
    headings: {
      granted: 'Jawabannya',
      refused: 'Tidak dapat dibayar',
      later: 'Belum dapat dibayar',
      incomplete: 'Masih ada yang perlu diketahui',
      contradictory: 'Keterangannya tidak cocok',
      'not-covered': 'Belum dapat kami jawab',
      open: 'Jawabannya belum satu',
    },
    asking: 'Jawab dulu pertanyaan ini, atau pilih “Saya tidak tahu”.',
    papers: () => 'Bawa berkas ini.',
    always: 'Selalu dibawa',
    onlyIf: 'Hanya jika …',
    terms: 'Hari terakhirnya:',
    how: 'Bagaimana hitungannya',
    basis: 'Dasar hukumnya',
    deep: 'Semua langkah dan angka hukumnya',
    lawDay: (day) => `Menurut hukum yang berlaku pada ${day}.`,
    knownDay: (day) => `Menurut yang diketahui pada ${day}.`,
    copyLink: 'Salin tautan',
    copied: 'Tautan tersalin.',
    linkHolds: 'Tautan memuat isian Anda. Kirim hanya kepada orang yang Anda percaya.',
    share: 'Bagikan',
    print: 'Cetak',
    card: 'Unduh gambar',
    confidence: (word) => `Keyakinan: ${word}`,
    programmes: fullNamesIn('id'),
    signature: 'Jamin, mandiri. Dihitung dari peraturan.',
    shareOf: 'Siapa membayar berapa',
    paidOver: 'Disetor pemberi kerja, termasuk potongan pekerja',
    payers: {
      employer: 'Pemberi kerja',
      worker: 'Pekerja',
      government: 'Pemerintah, di luar setoran',
      self: 'Anda',
      project: 'Proyek',
    },
    altogether: 'Semuanya',
    monthByMonth: 'Uang tunai bulan demi bulan',
    month: (number) => `Bulan ke-${number}`,
    afterTax: 'Saldo yang dibayar',
    paidIn: 'Iuran dan saldo awal',
    changed: (figure) => `Pernah berubah: ${figure}`,
    since: (day) => `Sejak ${day}`,
    used: 'dipakai di sini',
    searching: 'Kami sedang mencari apa yang dapat mengubah jawaban ini …',
    notSearched: 'Yang dapat mengubah jawaban ini belum dicari: server sedang ramai. Coba sekali lagi nanti.',
  },
  en: {
    headings: {
      granted: 'The answer',
      refused: 'Not payable',
      later: 'Not payable yet',
      incomplete: 'Something is still needed',
      contradictory: 'The answers do not fit together',
      'not-covered': 'We cannot answer this yet',
      open: 'There is not one answer yet',
    },
    asking: 'Answer these questions first, or choose “I do not know”.',
    papers: (count) => (count === 1 ? 'Bring this paper.' : 'Bring these papers.'),
    always: 'Always bring',
    onlyIf: 'Only if …',
    terms: 'The last days:',
    how: 'How it is worked out',
    basis: 'The law behind it',
    deep: 'Every step, and the figures of the law',
    lawDay: (day) => `By the law in force on ${day}.`,
    knownDay: (day) => `As it was known on ${day}.`,
    copyLink: 'Copy the link',
    copied: 'Link copied.',
    linkHolds: 'The link holds what you typed. Send it only to people you trust.',
    share: 'Share',
    print: 'Print',
    card: 'Download a picture',
    confidence: (word) => `Confidence: ${word}`,
    programmes: fullNamesIn('en'),
    signature: 'Jamin, independent. Worked out from the law.',
    shareOf: 'Who pays how much',
    paidOver: 'Paid over by the employer, with the worker’s part',
    payers: {
      employer: 'Employer',
      worker: 'Worker',
      government: 'Government, besides that',
      self: 'You',
      project: 'Project',
    },
    altogether: 'Altogether',
    monthByMonth: 'Cash month by month',
    month: (number) => `Month ${number}`,
    afterTax: 'What is paid out',
    paidIn: 'Contributions and opening balance',
    changed: (figure) => `Has changed: ${figure}`,
    since: (day) => `Since ${day}`,
    used: 'used here',
    searching: 'We are looking for what could change this answer …',
    notSearched: 'What could change this answer was not looked for: the server is busy. Try again later.',
  },
};

function fullNamesIn(language: Language): { readonly [programme: string]: string } {
  return Object.fromEntries(Object.entries(fullNames).map(([code, names]) => [code, names[language]]));
}
