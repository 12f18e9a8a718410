// The words of the page of one office in the archive.

import type { Language } from '@jamin/law';

type OfficeWords = {
  readonly title: (name: string) => string;
  readonly describes: (name: string) => string;
  readonly lead: (all: number, fits: number, wrong: number, unknown: number) => string;
  readonly back: string;
  readonly timeHeading: string;
  readonly total: string;
  readonly timeCaption: (what: string) => string;
  readonly timeSays: (what: string, count: number) => string;
  readonly otherArea: string;
  readonly period: string;
  readonly about: string;
  readonly contents: string;
  readonly misfitHeading: string;
  readonly misfitLead: (compared: number) => string;
  readonly fitsOverTime: (compared: number) => string;
  readonly notCompared: string;
  readonly noBlame: string;
  readonly onlyHints: string;
  readonly hints: (count: number) => string;
  readonly statementsHeading: string;
  readonly restated: string;
  readonly published: string;
  readonly source: string;
  readonly check: string;
  readonly findings: string;
  readonly chartSays: (name: string) => string;
  readonly alsoIn: string;
  readonly differences: string;
  readonly disagreement: {
    readonly verdict: (column: string) => string;
    readonly figure: (programme: string, column: string) => string;
    readonly period: (check: string, annotation: string) => string;
  };
  readonly dataHeading: string;
  readonly data: string;
  readonly checkYours: string;
  readonly table: string;
  readonly download: string;
};

/** "Adds up: 2. Does not: 1.", without what there is none of. */
function counted(counts: { readonly [name: string]: number }): string {
  return Object.entries(counts)
    .flatMap(([name, count]) => (count === 0 ? [] : [`${name}: ${count}.`]))
    .join(' ');
}

const id: OfficeWords = {
  title: (name) => `${name}: apa yang diumumkan`,
  describes: (name) => `Pernyataan ${name} tentang klaim BPJS Ketenagakerjaan, dijumlah ulang satu per satu.`,
  lead: (all, fits, wrong, unknown) =>
    [
      `Arsip memuat ${all} pernyataan.`,
      counted({ Cocok: fits, 'Tidak cocok': wrong, 'Tidak dapat diperiksa': unknown }),
    ].join(' '),
  back: 'Semua kantor',
  timeHeading: 'Dari waktu ke waktu',
  total: 'Total',
  timeCaption: (what) => `${what} dalam rupiah, menurut pernyataan`,
  timeSays: (what, count) => `${what} disebut ${count} kali. Setiap batang adalah satu pernyataan.`,
  otherArea: '* Cakupannya berbeda. Angkanya tidak dapat dibandingkan begitu saja.',
  period: 'Periode',
  about: 'Tentang',
  contents: 'Pernyataan menurut waktu',
  misfitHeading: 'Yang tidak cocok antarpernyataan',
  misfitLead: (compared) => `Kami membandingkan ${compared} pasang angka dari tahun yang sama.`,
  fitsOverTime: (compared) => `Kami membandingkan ${compared} pasang angka dari tahun yang sama. Semuanya cocok.`,
  notCompared: 'Belum ada dua pernyataan dari tahun yang sama yang dapat dibandingkan.',
  noBlame: 'Angka dapat berbeda karena cakupan, cara menghitung kasus, atau salah cetak. Kami tidak tahu yang mana.',
  onlyHints: 'Tidak ada yang bertentangan. Beberapa pasang hanya menghitung hal yang berbeda.',
  hints: (count) => `${count} pasang yang tidak dapat dibandingkan begitu saja`,
  statementsHeading: 'Setiap pernyataan',
  restated: 'Isinya, dengan kata-kata kami',
  published: 'Terbit',
  source: 'Baca aslinya',
  check: 'Periksa sendiri',
  findings: 'Yang kami temukan',
  chartSays: (name) => `Yang diumumkan ${name}, menurut program.`,
  alsoIn: 'Pernyataan lain dalam teks yang sama',
  differences: 'Program dan pembaca kami membaca ini berbeda',
  disagreement: {
    verdict: (column) => `${column}: hasil hitungnya berbeda.`,
    figure: (programme, column) => `${programme}: angka ${column} dibaca berbeda.`,
    period: (check, annotation) => `Periode: program membaca ${check}; pembaca ${annotation}.`,
  },
  dataHeading: 'Unduh',
  data: 'Semua tentang kantor ini (JSON)',
  checkYours: 'Periksa angka Anda sendiri',
  table: 'Tabelnya',
  download: 'Unduh data kantor ini (JSON)',
};

const en: OfficeWords = {
  title: (name) => `${name}: what was announced`,
  describes: (name) => `What ${name} said about claims of BPJS Ketenagakerjaan, each statement added up again.`,
  lead: (all, fits, wrong, unknown) =>
    [
      `Statements in the archive: ${all}.`,
      counted({ 'Adds up': fits, 'Does not': wrong, 'Cannot be checked': unknown }),
    ].join(' '),
  back: 'All offices',
  timeHeading: 'Over time',
  total: 'The total',
  timeCaption: (what) => `${what} in rupiah, by statement`,
  timeSays: (what, count) => `${what} was given ${count} times. Each bar is one statement.`,
  otherArea: '* This covers something else. The figures cannot simply be compared.',
  period: 'Period',
  about: 'About',
  contents: 'Statements by time',
  misfitHeading: 'What does not fit between statements',
  misfitLead: (compared) => `We compared ${compared} pairs of figures of the same year.`,
  fitsOverTime: (compared) => `We compared ${compared} pairs of figures of the same year. All fit.`,
  notCompared: 'There are no two statements of one year yet that can be compared.',
  noBlame: 'Figures may differ by scope, by what counts as a case, or by a misprint. We do not know which.',
  onlyHints: 'Nothing contradicts. Some pairs only count different things.',
  hints: (count) => (count === 1 ? '1 pair' : `${count} pairs`).concat(' that cannot simply be compared'),
  statementsHeading: 'Each statement',
  restated: 'What it says, in our words (Indonesian)',
  published: 'Published',
  source: 'Read the original',
  check: 'Check it yourself',
  findings: 'What we found',
  chartSays: (name) => `What ${name} announced, by programme.`,
  alsoIn: 'Other statements in the same text',
  differences: 'Our program and our reader read this differently',
  disagreement: {
    verdict: (column) => `${column}: the results differ.`,
    figure: (programme, column) => `${programme}: the ${column} were read differently.`,
    period: (check, annotation) => `Period: the program read ${check}; the reader ${annotation}.`,
  },
  dataHeading: 'Download',
  data: 'All about this office (JSON)',
  checkYours: 'Check figures of your own',
  table: 'The table',
  download: 'Download the data of this office (JSON)',
};

export const officeWords: { readonly [language in Language]: OfficeWords } = { id, en };
