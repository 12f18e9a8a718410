// The words of the pages of the five programmes; figures and rules come from the law package.

import type { Language } from '@jamin/law';

type PageWords = {
  readonly example: string;
  readonly exampleNote: string;
  readonly facts: string;
  readonly calculate: string;
  readonly happened: string;
  readonly contents: string;
  readonly cost: string;
  readonly costLead: (day: string) => string;
  readonly notCovered: string;
  readonly packageNote: string;
  readonly rates: string;
  readonly noRate: string;
  readonly tableRows: (rows: number) => string;
  readonly benefits: string;
  readonly benefitsLead: string;
  readonly otherBenefits: string;
  readonly conditions: string;
  readonly conditionsLead: string;
  readonly noConditions: string;
  readonly terms: string;
  readonly termsLead: (day: string) => string;
  readonly employerTerms: string;
  readonly papers: string;
  readonly papersLead: string;
  readonly anyGround: string;
  readonly changes: string;
  readonly lastChanges: string;
  readonly allChanges: string;
  readonly articles: string;
  readonly articlesLead: string;
  readonly articleList: (count: number) => string;
  readonly readings: (count: number) => string;
  readonly readingsLead: string;
  readonly description: (gist: string) => string;
};

export const pageWords: { readonly [language in Language]: PageWords } = {
  id: {
    example: 'Contoh',
    exampleNote: 'Orang dalam contoh ini tidak nyata. Hitungannya dibuat dari hukum hari ini.',
    facts: 'Keterangannya',
    calculate: 'Hitung untuk Anda',
    happened: 'Ini yang terjadi?',
    contents: 'Isi halaman',
    cost: 'Siapa yang ikut dan berapa iurannya',
    costLead: (day) => `Contoh iuran satu bulan menurut hukum ${day}.`,
    notCovered: 'Tidak ikut program ini.',
    packageNote: 'Satu pembayaran untuk JKK dan JKM sekaligus.',
    rates: 'Semua tarif dan batas yang berlaku',
    noRate: 'tidak dibatasi',
    tableRows: (rows) => `tabel ${rows} baris`,
    benefits: 'Apa yang Anda dapat',
    benefitsLead: 'Setiap contoh dihitung langsung dari aturannya.',
    otherBenefits: 'Manfaat lain program ini',
    conditions: 'Kapan tidak dibayar',
    conditionsLead: 'Ini semua alasan penolakan yang kami baca dalam hukumnya.',
    noConditions:
      'Hukum program ini tidak memuat daftar alasan penolakan. ' +
      'Syaratnya menentukan bentuk manfaat: lihat pasalnya di bawah.',
    terms: 'Sampai kapan',
    termsLead: (day) => `Contoh: bila peristiwanya terjadi pada ${day}.`,
    employerTerms: 'Tenggat bagi pemberi kerja dan BPJS',
    papers: 'Berkas yang dibawa',
    papersLead: 'Pilih alasan Anda mengajukan.',
    anyGround: 'Untuk setiap pengajuan',
    changes: 'Apa yang berubah',
    lastChanges: 'Perubahan terakhir:',
    allChanges: 'Lihat seluruh riwayat',
    articles: 'Pasal demi pasal',
    articlesLead: 'Isi pokok tiap pasal dengan kata-kata kami, dan angka yang berlaku hari ini.',
    articleList: (count) => `Lihat semua pasal (${count})`,
    readings: (count) => `Yang tidak tegas dalam hukum (${count})`,
    readingsLead: 'Di sini hukumnya terbuka. Kami memilih satu bacaan dan menyebut sebabnya.',
    description: (gist) => `${gist} Siapa yang ikut, berapa iurannya, apa yang didapat, dan pasalnya.`,
  },
  en: {
    example: 'Example',
    exampleNote: 'The person in this example is not real. The sum is made from the law of today.',
    facts: 'The facts',
    calculate: 'Work it out for you',
    happened: 'Did this happen?',
    contents: 'On this page',
    cost: 'Who takes part, and what it costs',
    costLead: (day) => `One month as an example, by the law of ${day}.`,
    notCovered: 'Not part of this programme.',
    packageNote: 'One payment for JKK and JKM together.',
    rates: 'All rates and ceilings in force',
    noRate: 'no limit set',
    tableRows: (rows) => `table of ${rows} rows`,
    benefits: 'What you get',
    benefitsLead: 'Each example is worked out live from the rules.',
    otherBenefits: 'Other benefits of this programme',
    conditions: 'When it is not paid',
    conditionsLead: 'These are all the grounds of refusal we read in the law.',
    noConditions:
      'The law of this programme has no list of grounds of refusal. ' +
      'Its conditions decide the form of the benefit: see the articles below.',
    terms: 'Until when',
    termsLead: (day) => `Example: if it happens on ${day}.`,
    employerTerms: 'Terms for employers and BPJS',
    papers: 'Papers to bring',
    papersLead: 'Choose why you claim.',
    anyGround: 'For every claim',
    changes: 'What changed',
    lastChanges: 'The last changes:',
    allChanges: 'See the whole history',
    articles: 'Article by article',
    articlesLead: 'The gist of each article in our words, and the figures in force today.',
    articleList: (count) => `See every article (${count})`,
    readings: (count) => `What is not clear in the law (${count})`,
    readingsLead: 'The law is open here. We chose one reading and say why.',
    description: (gist) => `${gist} Who takes part, what it costs, what it gives, and the articles.`,
  },
};
