// Words of the result of a payroll sheet, in both languages.

import type { Language } from '@jamin/law';

type ResultWords = {
  readonly result: (month: string) => string;
  readonly due: string;
  readonly nothing: string;
  readonly payBy: (programmes: string, day: string) => string;
  readonly programme: string;
  readonly sum: string;
  readonly summary: string;
  readonly byGovernment: (sum: string, government: string, due: string) => string;
  readonly sideways: string;
  readonly problems: (count: string) => string;
  readonly problemsNote: string;
  readonly error: string;
  readonly warning: string;
  readonly moreProblems: (count: string) => string;
  readonly rows: string;
  readonly moreRows: (count: string) => string;
  readonly remarks: string;
  readonly articles: string;
  readonly bill: string;
  readonly ours: string;
  readonly theirs: string;
  readonly gap: string;
  readonly why: string;
  readonly moreWorkers: (count: string) => string;
  readonly worker: string;
};

export const resultWords: { readonly [language in Language]: ResultWords } = {
  id: {
    result: (month) => `Iuran ${month}`,
    due: 'disetor pemberi kerja, termasuk potongan pekerja',
    nothing: 'Belum ada baris yang dapat dihitung. Perbaiki masalah di bawah, lalu hitung lagi.',
    payBy: (programmes, day) => `Bayar ${programmes} paling lambat ${day}.`,
    programme: 'Program',
    sum: 'Jumlah',
    summary: 'Iuran per program',
    byGovernment: (sum, government, due) =>
      `Jumlah ${sum} memuat ${government} yang dibayar pemerintah. Sisanya, ${due}, disetor pemberi kerja.`,
    sideways: 'Geser tabel ke samping untuk melihat semua kolom, atau pilih tabel lalu tekan tombol panah.',
    problems: (count) => `${count} hal perlu diperiksa`,
    problemsNote: 'Baris yang salah tidak ikut dihitung. Baris lain tetap dihitung.',
    error: 'Salah',
    warning: 'Periksa',
    moreProblems: (count) => `${count} lagi ada dalam unduhan.`,
    rows: 'Baris pertama',
    moreRows: (count) => `${count} baris lagi ada dalam unduhan.`,
    remarks: 'Yang perlu diketahui',
    articles: 'Dasar hukum',
    bill: 'Selisih dengan tagihan',
    ours: 'Hitungan ini',
    theirs: 'Tagihan',
    gap: 'Selisih',
    why: 'Mengapa berbeda',
    moreWorkers: (count) => `… dan ${count} lagi`,
    worker: 'Pekerja',
  },
  en: {
    result: (month) => `Contributions of ${month}`,
    due: 'paid in by the employer, the workers’ share included',
    nothing: 'No row could be computed yet. Mend the problems below and compute again.',
    payBy: (programmes, day) => `Pay ${programmes} by ${day}.`,
    programme: 'Programme',
    sum: 'Total',
    summary: 'Contributions by programme',
    byGovernment: (sum, government, due) =>
      `The total of ${sum} includes ${government} paid by the government. The employer pays in the rest: ${due}.`,
    sideways: 'Scroll the table sideways to see every column, or select it and press the arrow keys.',
    problems: (count) => `${count} things to check`,
    problemsNote: 'Rows with errors are not counted. All other rows are.',
    error: 'Error',
    warning: 'Check',
    moreProblems: (count) => `${count} more are in the download.`,
    rows: 'First rows',
    moreRows: (count) => `${count} more rows are in the download.`,
    remarks: 'Good to know',
    articles: 'Legal basis',
    bill: 'Difference to the bill',
    ours: 'This computation',
    theirs: 'Bill',
    gap: 'Difference',
    why: 'Why they differ',
    moreWorkers: (count) => `… and ${count} more`,
    worker: 'Worker',
  },
};
