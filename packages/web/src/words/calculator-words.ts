// The words of the calculators: what each is for, its day, and what stands around its form, in both languages.

import type { Language } from '@jamin/law';

type Texts = { readonly [calculator: string]: string };

type CalculatorWords = {
  readonly title: string;
  readonly intro: string;
  readonly private: string;
  readonly titles: Texts;
  readonly leads: Texts;
  /** The question for the day, which decides the law that applies. */
  readonly days: Texts;
  readonly calculate: string;
  /** The same, where the answer is no sum. */
  readonly answer: string;
  readonly noSums: string;
  readonly more: string;
  readonly everything: string;
  readonly fewer: string;
  readonly pdf: string;
  readonly others: string;
  readonly manyWorkers: string;
  readonly article: string;
  readonly noRate: (years: string, lowest: string, highest: string) => string;
  readonly between: (label: string, low: string, high: string) => string;
  readonly fileMade: (day: string) => string;
  /** Whether national holidays are counted, and which of them the answer counts. */
  readonly national: string;
  readonly nationalHint: string;
  readonly counted: (days: readonly string[]) => string;
};

export const calculatorWords: { readonly [language in Language]: CalculatorWords } = {
  id: {
    title: 'Hitung sendiri',
    intro: 'Pilih yang ingin Anda ketahui. Jawabannya dihitung dari peraturan, dengan pasalnya.',
    private: 'Isian Anda tidak disimpan. Di ponsel yang mendukung, hitungan berjalan di ponsel itu sendiri.',
    titles: {
      iuran: 'Berapa iuran sebulan?',
      jht: 'Kapan dan berapa JHT dapat diambil?',
      'saldo-jht': 'Berapa saldo JHT saya?',
      jkk: 'Apa yang dibayar setelah kecelakaan kerja?',
      jkm: 'Apa yang diterima keluarga bila peserta meninggal?',
      jp: 'Berapa pensiun saya?',
      jkp: 'Berapa uang tunai setelah PHK?',
      'upah-dilaporkan': 'Upah dilaporkan terlalu rendah: berapa ruginya?',
      'ahli-waris': 'Siapa ahli warisnya?',
      berkas: 'Berkas apa yang dibawa?',
      tenggat: 'Sampai kapan?',
    },
    leads: {
      iuran: 'Untuk pekerja bergaji, usaha sendiri, proyek bangunan, dan pekerja migran.',
      jht: 'Jaminan Hari Tua (JHT): apakah sudah boleh, mulai kapan, dan berapa setelah pajak.',
      'saldo-jht': 'Iuran Jaminan Hari Tua (JHT) beserta hasil pengembangannya.',
      jkk: 'Jaminan Kecelakaan Kerja (JKK): uang pengganti upah, biaya, dan santunan.',
      jkm: 'Jaminan Kematian (JKM), bila meninggal bukan karena kerja.',
      jp: 'Jaminan Pensiun (JP): bentuknya, besarnya, dan mulai kapan.',
      jkp: 'Jaminan Kehilangan Pekerjaan (JKP): apakah berhak, berapa tiap bulan, sampai kapan diajukan.',
      'upah-dilaporkan': 'Manfaat ikut turun bila upah dilaporkan lebih rendah. Ini selisihnya.',
      'ahli-waris': 'Siapa yang boleh mengajukan setelah peserta meninggal, menurut urutan dalam peraturan.',
      berkas: 'Daftar berkas untuk satu klaim, sesuai program dan alasannya.',
      tenggat: 'Hari terakhir untuk melapor, mengajukan, dan membayar, dihitung dari hari kejadian.',
    },
    days: {
      iuran: 'Iuran untuk bulan apa?',
      jht: 'Kapan JHT diajukan?',
      'saldo-jht': 'Saldo per tanggal berapa?',
      jkk: 'Kapan kecelakaannya terjadi?',
      jkm: 'Kapan peserta meninggal?',
      jp: 'Kapan berhenti bekerja, menjadi cacat, atau meninggal?',
      jkp: 'Kapan PHK-nya?',
      'upah-dilaporkan': 'Kapan peristiwanya terjadi?',
      'ahli-waris': 'Kapan peserta meninggal?',
      berkas: 'Kapan klaimnya diajukan?',
      tenggat: 'Kapan terjadinya?',
    },
    calculate: 'Hitung',
    answer: 'Lihat jawabannya',
    noSums: 'Yang bukan soal uang',
    more: 'Pertanyaan lain yang dapat mengubah jawaban',
    everything: 'Tampilkan semua pertanyaan',
    fewer: 'Tampilkan yang perlu saja',
    pdf: 'Simpan PDF',
    others: 'Hitungan lain',
    manyWorkers: 'Untuk banyak pekerja sekaligus:',
    article: 'Pasal yang dipakai',
    noRate: (years, lowest, highest) =>
      `Tingkat pengembangan untuk ${years} belum kami temukan. Isi pada formulir di atas bila Anda tahu. ` +
      `Dengan tingkat terendah (${lowest}) dan tertinggi (${highest}) yang pernah diumumkan:`,
    between: (label, low, high) => `${label}: antara ${low} dan ${high}`,
    fileMade: (day) => `Dibuat pada ${day}. Bukan keputusan BPJS Ketenagakerjaan.`,
    national: 'Libur nasional bukan hari kerja',
    nationalHint: 'Libur lain, misalnya cuti bersama atau libur daerah, dapat Anda tambahkan sendiri.',
    counted: (days) =>
      days.length === 0
        ? 'Tidak ada libur nasional yang menggeser tenggat ini.'
        : `Libur nasional yang kami lewati: ${days.join(', ')}.`,
  },
  en: {
    title: 'Work it out yourself',
    intro: 'Choose what you want to know. The answer is worked out from the law, with its article.',
    private: 'What you type is not kept. Where the phone can, the sum runs on the phone itself.',
    titles: {
      iuran: 'How much are the contributions for a month?',
      jht: 'When can I take my JHT, and how much?',
      'saldo-jht': 'What is my JHT balance?',
      jkk: 'What is paid after a work accident?',
      jkm: 'What does the family get when a member dies?',
      jp: 'What is my pension?',
      jkp: 'How much cash after a layoff?',
      'upah-dilaporkan': 'Wage reported too low: what does it cost?',
      'ahli-waris': 'Who are the heirs?',
      berkas: 'Which papers should I bring?',
      tenggat: 'What is the deadline?',
    },
    leads: {
      iuran: 'For employees, the self-employed, building projects and migrant workers.',
      jht: 'Old-age savings (JHT): whether you can take it, from when, and how much after tax.',
      'saldo-jht': 'Your contributions to old-age savings (JHT), and what they earned.',
      jkk: 'Work accident insurance (JKK): lost wages, costs and compensation.',
      jkm: 'Death insurance (JKM), where work did not cause the death.',
      jp: 'Pension (JP): which kind, how much, and from when.',
      jkp: 'Job-loss insurance (JKP): whether you qualify, how much a month, and the last day to claim.',
      'upah-dilaporkan': 'Benefits also fall when a wage is reported too low. See the difference.',
      'ahli-waris': 'Who may claim after a member has died, in the order that the law gives.',
      berkas: 'The papers for one claim, by programme and by reason.',
      tenggat: 'The last day to report, to claim and to pay, counted from the day it happened.',
    },
    days: {
      iuran: 'Contributions for which month?',
      jht: 'On what day is JHT claimed?',
      'saldo-jht': 'The balance on which day?',
      jkk: 'When did the accident happen?',
      jkm: 'When did the member die?',
      jp: 'When did work end, disability begin, or the member die?',
      jkp: 'When was the layoff?',
      'upah-dilaporkan': 'When did it happen?',
      'ahli-waris': 'When did the member die?',
      berkas: 'When is the claim made?',
      tenggat: 'When did it happen?',
    },
    calculate: 'Work it out',
    answer: 'See the answer',
    noSums: 'What is not about money',
    more: 'More questions that could change the answer',
    everything: 'Show every question',
    fewer: 'Show only what matters',
    pdf: 'Save a PDF',
    others: 'Other calculators',
    manyWorkers: 'For many workers at once:',
    article: 'Articles used',
    noRate: (years, lowest, highest) =>
      `We found no rate for ${years}. Fill it in above if you know it. ` +
      `With the lowest (${lowest}) and the highest rate (${highest}) ever published:`,
    between: (label, low, high) => `${label}: between ${low} and ${high}`,
    fileMade: (day) => `Made on ${day}. Not a decision of BPJS Ketenagakerjaan.`,
    national: 'National holidays are not working days',
    nationalHint: 'You can add other days off yourself, such as collective leave or a local holiday.',
    counted: (days) =>
      days.length === 0
        ? 'No national holiday moves these deadlines.'
        : `We skipped these national holidays: ${days.join(', ')}.`,
  },
};
