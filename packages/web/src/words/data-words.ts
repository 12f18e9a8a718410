// The words of the page of data, and the name and sentence of every dataset.

import type { Words } from '@jamin/engine';

export const datasetWords = {
  'parameter-hukum': {
    title: { id: 'Parameter hukum', en: 'Parameters of the law' },
    describes: {
      id: 'Setiap tarif, batas, dan jumlah dalam hukum, dengan masa berlaku, pasal, dan sumber yang berbeda.',
      en: 'Every rate, bound and amount of the law, with its dates, its articles, and sources that differ.',
    },
  },
  penafsiran: {
    title: { id: 'Penafsiran', en: 'Readings' },
    describes: {
      id: 'Bagian hukum yang tidak tegas: pertanyaannya, pilihan kami, dan alasannya.',
      en: 'Where the law is unclear: the question, our choice, and the reason.',
    },
  },
  'kasus-publik': {
    title: { id: 'Kasus publik', en: 'Public cases' },
    describes: {
      id: 'Contoh kasus dengan jawabannya, dan angka pers yang dihitung ulang.',
      en: 'Worked cases with their answers, and figures of the press worked out again.',
    },
  },
  'arsip-angka': {
    title: { id: 'Arsip angka', en: 'Archive of figures' },
    describes: {
      id: 'Pernyataan kantor tentang klaim yang dibayar, ditandai dan dijumlah ulang, serta angka nasional.',
      en: 'Statements of offices about claims paid, annotated and added up again, and national figures.',
    },
  },
} as const satisfies { readonly [name: string]: { readonly title: Words; readonly describes: Words } };

export const archiveTableWords = {
  statements: {
    name: 'statements',
    describes: {
      id: 'Satu baris per program dalam tiap pernyataan, dan satu untuk totalnya.',
      en: 'One row for each programme of a statement, and one for its total.',
    },
  },
  statistics: {
    name: 'statistics',
    describes: {
      id: 'Satu baris per angka nasional atau daerah.',
      en: 'One row for each national or regional figure.',
    },
  },
} as const;

/** What people call a table, by its name in addresses. */
export const tableTitles: { readonly [table: string]: Words } = {
  parameters: { id: 'Parameter', en: 'Parameters' },
  values: { id: 'Nilai', en: 'Values' },
  cells: { id: 'Isi tabel', en: 'Cells of tables' },
  citations: { id: 'Dasar hukum', en: 'Articles' },
  conflicts: { id: 'Sumber yang berbeda', en: 'Sources that differ' },
  instruments: { id: 'Peraturan', en: 'Instruments' },
  readings: { id: 'Penafsiran', en: 'Readings' },
  cases: { id: 'Kasus', en: 'Cases' },
  printed: { id: 'Angka di pers', en: 'Figures in the press' },
  statements: { id: 'Pernyataan', en: 'Statements' },
  statistics: { id: 'Angka nasional dan daerah', en: 'National and regional figures' },
};

type PageWords = {
  readonly title: string;
  readonly describes: string;
  readonly lead: string;
  readonly first: string;
  readonly contents: string;
  readonly rows: (count: string) => string;
  readonly columns: (count: number) => string;
  readonly whole: string;
  readonly files: { readonly [file: string]: string };
  readonly license: string;
  readonly version: string;
  readonly cite: string;
  readonly citeText: string;
  readonly citeFile: string;
  readonly api: string;
  readonly apiText: string;
  readonly apiDecide: string;
  readonly apiCheck: string;
  readonly apiLinks: string;
  readonly openapi: string;
  readonly asks: string;
  readonly kept: string;
};

export const dataPageWords: { readonly id: PageWords; readonly en: PageWords } = {
  id: {
    title: 'Data terbuka',
    describes: 'Unduh parameter hukum, penafsiran, kasus, dan arsip angka. Pakai juga API kami tanpa akun.',
    lead: 'Semua data Jamin boleh Anda unduh dan pakai. Alamat berkasnya tetap.',
    first: 'Unduh semua tarif dan jumlah (CSV)',
    contents: 'Isi halaman ini',
    rows: (count) => `${count} baris`,
    columns: (count) => `Arti ${count} kolomnya`,
    whole: 'Berkas lain',
    files: {
      'datapackage.json': 'Keterangan untuk program (Data Package)',
      'run-cases.json': 'Kasus untuk perintah jamin cases',
      'archive.json': 'Seluruh arsip, JSON',
    },
    license: 'Lisensi',
    version: 'versi',
    cite: 'Cara mengutip',
    citeText: 'Sebutkan judul, versi, dan alamatnya. Contoh:',
    citeFile: 'Berkas kutipan untuk program (CITATION.cff)',
    api: 'API',
    apiText: 'Program Anda dapat bertanya langsung. Anda tidak perlu akun.',
    apiDecide: 'Apa yang diberikan hukum? Kirim satu kasus:',
    apiCheck: 'Apakah angka sebuah pernyataan cocok? Kirim teks atau berkasnya:',
    apiLinks: 'Selengkapnya:',
    openapi: 'Uraian API (OpenAPI 3.1)',
    asks: 'Daftar pertanyaan dan faktanya',
    kept: 'Kiriman Anda tidak dicatat dan tidak disimpan.',
  },
  en: {
    title: 'Open data',
    describes:
      'Download the parameters of the law, readings, cases and the archive. Or use our API, without an account.',
    lead: 'You may download and use all of Jamin’s data. The addresses of the files will not change.',
    first: 'Download every rate and amount (CSV)',
    contents: 'On this page',
    rows: (count) => `${count} rows`,
    columns: (count) => `What its ${count} columns mean`,
    whole: 'Other files',
    files: {
      'datapackage.json': 'Description for programs (Data Package)',
      'run-cases.json': 'Cases for the command jamin cases',
      'archive.json': 'The whole archive, JSON',
    },
    license: 'Licence',
    version: 'version',
    cite: 'How to cite',
    citeText: 'Name the title, the version and the address. For example:',
    citeFile: 'Citation file for programs (CITATION.cff)',
    api: 'API',
    apiText: 'Your program can ask directly. You need no account.',
    apiDecide: 'What does the law give? Send one case:',
    apiCheck: 'Do the figures of a statement add up? Send its text or file:',
    apiLinks: 'More:',
    openapi: 'Description of the API (OpenAPI 3.1)',
    asks: 'The questions and their facts',
    kept: 'Nothing you send is logged or kept.',
  },
};
