// What is said on an employer's own page: reports, bills, arrears and workers.

import type { Language } from '@jamin/law';

type CompanyWords = {
  readonly title: string;
  readonly lead: string;
  readonly arrears: (count: number) => string;
  readonly report: (month: string) => string;
  readonly reportLead: (month: string, before: string) => string;
  readonly reportExample: string;
  readonly upToDate: string;
  readonly bills: string;
  readonly noBills: string;
  readonly reasons: { readonly [reason: string]: string };
  readonly due: (day: string) => string;
  readonly late: (day: string) => string;
  readonly paid: (day: string) => string;
  readonly pay: string;
  readonly workers: (month: string) => string;
  readonly more: string;
  readonly months: string;
  readonly monthsLead: string;
  readonly reported: (day: string) => string;
  readonly sheet: string;
};

export const companyWords: { readonly [language in Language]: CompanyWords } = {
  id: {
    title: 'Perusahaan saya',
    lead: 'Pekerja, laporan upah, tagihan, dan tunggakan perusahaan Anda.',
    arrears: (count) => (count === 0 ? 'Tidak ada tunggakan.' : `${count} tagihan sudah lewat jatuh tempo.`),
    report: (month) => `Laporkan ${month}`,
    reportLead: (month, before) => `Upah ${month} belum dilaporkan. Sama seperti ${before}? Laporkan sekali tekan.`,
    reportExample: 'Di Cabang Contoh tagihannya langsung terbit.',
    upToDate: 'Semua bulan yang sudah mulai telah dilaporkan.',
    bills: 'Tagihan',
    noBills: 'Belum ada tagihan.',
    reasons: { month: 'iuran sebulan', correction: 'perubahan laporan', penalty: 'denda' },
    due: (day) => `jatuh tempo ${day}`,
    late: (day) => `lewat jatuh tempo ${day}`,
    paid: (day) => `dibayar ${day}`,
    pay: 'Bayar (contoh)',
    workers: (month) => `Pekerja ${month}`,
    more: 'Di sini tiga puluh orang pertama. Semuanya ada di lembar bulan itu.',
    months: 'Bulan yang dilaporkan',
    monthsLead: 'Lembar berisi semua pekerja dan upahnya. Ubah yang berubah, lalu pakai untuk laporan berikutnya.',
    reported: (day) => `dilaporkan ${day}`,
    sheet: 'Unduh lembar',
  },
  en: {
    title: 'My company',
    lead: 'Workers, wage reports, bills and arrears of your company.',
    arrears: (count) =>
      count === 0 ? 'Nothing is overdue.' : `${count} ${count === 1 ? 'bill is' : 'bills are'} overdue.`,
    report: (month) => `Report ${month}`,
    reportLead: (month, before) =>
      `The wages of ${month} are not reported. The same as ${before}? Report them with one press.`,
    reportExample: 'At Cabang Contoh the bill comes at once.',
    upToDate: 'All months that have begun are reported.',
    bills: 'Bills',
    noBills: 'No bill yet.',
    reasons: { month: 'contributions of a month', correction: 'a changed report', penalty: 'penalty' },
    due: (day) => `due ${day}`,
    late: (day) => `overdue since ${day}`,
    paid: (day) => `paid ${day}`,
    pay: 'Pay (example)',
    workers: (month) => `Workers in ${month}`,
    more: 'These are the first thirty. The sheet of that month has them all.',
    months: 'Months that were reported',
    monthsLead: 'A sheet holds all workers and their wages. Change what changed and use it for the next report.',
    reported: (day) => `reported ${day}`,
    sheet: 'Download the sheet',
  },
};
