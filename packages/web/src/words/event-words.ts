// What stands around a life event in both languages: its name, its day, what the employer owes besides, headings.

import type { Words } from '@jamin/engine';
import type { Language } from '@jamin/law';

type OfEvent = { readonly title: Words; readonly lead: Words; readonly day: Words; readonly besides?: Words };

const DISMISSAL: Words = {
  id:
    'Majikan mungkin juga berutang pesangon, uang penghargaan masa kerja, uang penggantian hak, dan gaji terakhir. ' +
    'Itu di luar jaminan sosial, jadi tidak kami hitung. Tanyakan ke Dinas Tenaga Kerja.',
  en:
    'The employer may also owe severance, long-service pay, compensation of rights and the last wages. ' +
    'That is outside social security, so we do not count it. Ask the local manpower office.',
};

export const eventWords: { readonly [event: string]: OfEvent } = {
  phk: {
    title: { id: 'Anda kena PHK', en: 'You were laid off' },
    lead: {
      id: 'Anda mungkin berhak atas uang tunai JKP dan tabungan JHT.',
      en: 'You may have a right to JKP cash and your JHT savings.',
    },
    day: { id: 'Tanggal berapa PHK-nya?', en: 'On which day were you laid off?' },
    besides: DISMISSAL,
  },
  'kecelakaan-kerja': {
    title: { id: 'Kecelakaan kerja', en: 'An accident at work' },
    lead: {
      id: 'JKK menanggung pengobatan kecelakaan kerja, juga di jalan berangkat dan pulang. Uangnya dihitung di bawah.',
      en: 'JKK pays for treatment after an accident at work, or on the way there or back. The amounts are below.',
    },
    day: { id: 'Tanggal berapa kecelakaannya?', en: 'On which day was the accident?' },
    besides: {
      id: 'Majikan wajib melapor. Gaji selama sakit dan hak lain dari majikan tidak kami hitung.',
      en: 'The employer must report it. Sick pay and other rights against the employer are not counted here.',
    },
  },
  meninggal: {
    title: { id: 'Ada yang meninggal', en: 'A death in the family' },
    lead: {
      id: 'Kami turut berduka. Di sini Anda melihat siapa yang berhak, berapa, dan berkasnya, sekali saja.',
      en: 'We are sorry for your loss. Here you see in one place who may claim, how much, and which papers to bring.',
    },
    day: { id: 'Tanggal berapa meninggalnya?', en: 'On which day did the person die?' },
    besides: {
      id: 'Majikan mungkin juga berutang gaji terakhir dan santunan menurut perjanjian kerja. Itu tidak kami hitung.',
      en: 'The employer may also owe the last wages and a grant under the work agreement. That is not counted here.',
    },
  },
  pensiun: {
    title: { id: 'Pensiun', en: 'Retiring' },
    lead: {
      id: 'Tabungan JHT dibayar sekaligus. Pensiun JP dibayar tiap bulan, atau sekaligus kalau iurannya belum cukup.',
      en: 'JHT savings are paid in one sum. The JP pension is monthly, or one sum if too little was paid in.',
    },
    day: { id: 'Tanggal berapa Anda pensiun atau mengambil JHT?', en: 'On which day do you retire or take JHT?' },
    besides: {
      id: 'Majikan mungkin juga berutang pesangon pensiun. Itu di luar jaminan sosial dan tidak kami hitung.',
      en: 'The employer may also owe severance at retirement. That is outside social security and not counted here.',
    },
  },
  'mengundurkan-diri': {
    title: { id: 'Mengundurkan diri', en: 'Resigning' },
    lead: {
      id: 'Tabungan JHT dapat diambil. JKP tidak dibayar kalau Anda berhenti sendiri.',
      en: 'You can take your JHT savings. JKP is not paid if you resign.',
    },
    day: { id: 'Tanggal berapa Anda berhenti?', en: 'On which day do you leave?' },
    besides: {
      id: 'Majikan mungkin juga berutang gaji terakhir, uang pisah, dan cuti. Itu tidak kami hitung.',
      en: 'The employer may also owe the last wages, separation pay and leave. That is not counted here.',
    },
  },
  'kontrak-habis': {
    title: { id: 'Kontrak kerja habis', en: 'The contract ended' },
    lead: {
      id: 'Tabungan JHT dapat diambil. JKP hanya ada kalau kontrak diputus sebelum waktunya.',
      en: 'You can take your JHT savings. JKP is paid only if the contract was cut short.',
    },
    day: { id: 'Tanggal berapa pekerjaan berakhir?', en: 'On which day did the work end?' },
    besides: {
      id: 'Majikan mungkin juga berutang uang kompensasi kontrak. Itu di luar jaminan sosial dan tidak kami hitung.',
      en: 'The employer may also owe the compensation for contract work. That is not counted here.',
    },
  },
  'ke-luar-negeri': {
    title: { id: 'Pindah ke luar negeri', en: 'Moving abroad' },
    lead: {
      id: 'Pindah selamanya: JHT dapat diambil. Berangkat bekerja: ada jaminan untuk pekerja migran.',
      en: 'Leaving for good: JHT can be taken. Going to work: there is cover for migrant workers.',
    },
    day: { id: 'Tanggal berapa Anda berangkat?', en: 'On which day do you leave?' },
  },
  'usaha-sendiri': {
    title: { id: 'Bekerja untuk diri sendiri', en: 'Working for yourself' },
    lead: {
      id: 'Tanpa majikan pun Anda bisa ikut. Ini iuran sebulan.',
      en: 'You can join without an employer. This is the price of a month.',
    },
    day: { id: 'Mulai tanggal berapa?', en: 'From which day?' },
  },
  'majikan-menunggak': {
    title: { id: 'Majikan menunggak iuran', en: 'The employer does not pay the contributions' },
    lead: {
      id: 'Hak Anda sering tetap ada. Yang berubah: siapa yang membayar lebih dulu.',
      en: 'Your right often stays. What changes is who pays first.',
    },
    day: { id: 'Untuk keadaan pada tanggal berapa?', en: 'As of which day?' },
    besides: {
      id:
        'Iuran yang tertunggak dan dendanya adalah utang majikan, bukan utang Anda. ' +
        'Yang bisa hilang: tabungan JHT hanya berisi iuran yang benar-benar masuk, sampai majikan melunasi. ' +
        'Ini bacaan kami dengan keyakinan lemah; teks aturannya belum kami baca.',
      en:
        'The unpaid contributions and the fine are a debt of the employer, not yours. ' +
        'What may be lost: JHT savings hold only what was really paid in, until the employer settles. ' +
        'This is our reading with weak confidence; we have not read the text of that rule.',
    },
  },
};

type PageWords = { readonly [name in keyof (typeof pageWords)['id']]: string };

const pageWords = {
  id: {
    next: 'Lanjut',
    edit: 'Ubah jawaban',
    more: 'Jawab beberapa pertanyaan lagi',
    total: 'Jumlah uangnya',
    monthly: 'Ditambah tiap bulan',
    spread: 'Uang JKP dibayar sebulan sekali, tidak sekaligus. Uangnya datang setelah klaim Anda diperiksa.',
    either: 'Hanya salah satu yang dibayar: JKK atau JKM. Tergantung apakah kematiannya karena kerja.',
    atLeast: 'paling sedikit',
    unbounded: 'Belum dapat dijumlahkan',
    perhaps: 'mungkin ada pensiun (JP)',
    answer: 'Jawabannya',
    whyRange: 'Jumlahnya belum satu, karena ada yang belum diketahui',
    from: 'Dapat diajukan mulai',
    month: 'Bulan ke-',
    perMonth: 'Bulan demi bulan, dihitung sejak klaim',
    besides: 'Di luar jaminan sosial',
    where: 'Ke mana mengurusnya',
    papers: 'Berkas yang dibawa',
    deadlines: 'Tenggat',
    calendar: 'Simpan tenggat ke kalender (.ics)',
    noLastDay: 'hari terakhir mengajukan tidak kami temukan. Tetap ajukan segera.',
    ownerYou: 'tugas Anda',
    ownerEmployer: 'tugas majikan',
    ownerBpjs: 'tugas BPJS Ketenagakerjaan',
    ownerOther: 'bukan tugas Anda',
    offices: 'Kantor terdekat',
    province: 'Provinsi',
    chooseProvince: 'Pilih provinsi',
    show: 'Tampilkan kantor',
    officeNote: 'Daftar ini belum lengkap. Periksa alamat dan jam buka di situs resmi sebelum berangkat.',
    noOffice: 'Belum ada kantor di daftar kami untuk provinsi ini.',
    letters: 'Surat yang bisa dicetak',
    bpu: 'Lihat perlindungan tanpa majikan',
    details: 'Lihat hitungannya',
    refused: 'Tidak dibayar',
    paid: 'Dibayar',
    open: 'Belum pasti',
    due: 'Yang dibayar',
    blank: 'Isi dulu, atau pilih “Saya tidak tahu”.',
    day: 'Isi tanggalnya.',
    dayHint: 'Tanggal ini menentukan hukum yang dipakai.',
    work: 'Apakah meninggalnya karena pekerjaan?',
    workHint: 'Termasuk kecelakaan di jalan berangkat atau pulang kerja.',
    atSchool: 'Apakah ada anak yang masih sekolah, kuliah, atau belum sekolah?',
    atSchoolHint: 'Anak peserta mungkin mendapat beasiswa.',
    notYet: 'Belum termasuk:',
    scholarship: 'Kalau ada anak yang masih sekolah, beasiswa mungkin ditambahkan.',
    pension: 'Berapa saldo iuran JP, kalau tahu? (Bukan saldo JHT.)',
    pensionDrawn: 'Apakah almarhum sudah menerima pensiun bulanan (JP)?',
    pensionDrawnHint: 'Pensiun hari tua, cacat, janda, atau duda dari BPJS Ketenagakerjaan.',
    childClass: 'Anak ini sekarang',
    chooseClass: 'Pilih kelasnya dari daftar, misalnya SMP kelas 8.',
    childGoal: 'Akan sekolah sampai mana? (Kosong: sampai kuliah)',
    childHint: 'Satu baris untuk satu anak. Dari kelasnya kami hitung berapa tahun beasiswa masih dibayar.',
    asUsual: 'Ini kami anggap seperti biasanya. Lain? Jawab beberapa pertanyaan lagi.',
    notThere: 'tidak ada',
    abroad: 'Untuk apa pindahnya?',
    forGood: 'Pindah selamanya',
    migrant: 'Berangkat bekerja sebagai pekerja migran',
    print: 'Cetak halaman ini dari menu peramban Anda.',
  },
  en: {
    next: 'Next',
    edit: 'Change the answers',
    more: 'Answer a few more questions',
    total: 'Money in all',
    monthly: 'And each month',
    spread: 'JKP cash is paid month by month, not all at once. It starts after your claim has been verified.',
    either: 'Only one of them is paid: JKK or JKM. It depends on whether work caused the death.',
    atLeast: 'at least',
    unbounded: 'Cannot be added up yet',
    perhaps: 'there may be a pension (JP)',
    answer: 'The answer',
    whyRange: 'There is no single sum yet, because something is not known',
    from: 'Can be claimed from',
    month: 'Month ',
    perMonth: 'Month by month, counted from the claim',
    besides: 'Outside social security',
    where: 'Where to go',
    papers: 'Papers to bring',
    deadlines: 'Deadlines',
    calendar: 'Save the deadlines to the calendar (.ics)',
    noLastDay: 'we found no deadline for claiming. Claim soon all the same.',
    ownerYou: 'for you to do',
    ownerEmployer: 'for the employer to do',
    ownerBpjs: 'for BPJS Ketenagakerjaan to do',
    ownerOther: 'not for you to do',
    offices: 'Nearest office',
    province: 'Province',
    chooseProvince: 'Choose a province',
    show: 'Show offices',
    officeNote: 'This list is not complete. Check address and hours on the official site before you go.',
    noOffice: 'Our list has no office in this province yet.',
    letters: 'Letters to print',
    bpu: 'See the cover without an employer',
    details: 'See the working',
    refused: 'Not paid',
    paid: 'Paid',
    open: 'Not certain yet',
    due: 'To pay',
    blank: 'Fill this in, or choose “I do not know”.',
    day: 'Fill in the day.',
    dayHint: 'The day decides which law applies.',
    work: 'Did work cause the death?',
    workHint: 'An accident on the way to or from work counts.',
    atSchool: 'Is any child at school, at university, or not yet at school?',
    atSchoolHint: 'A child of the participant may get a scholarship.',
    notYet: 'Not counted yet:',
    scholarship: 'If a child is still at school, a scholarship may be added.',
    pension: 'What is the JP balance, if known? (Not the JHT balance.)',
    pensionDrawn: 'Did the person already draw a monthly pension (JP)?',
    pensionDrawnHint: "An old-age, disability, widow's or widower's pension of BPJS Ketenagakerjaan.",
    childClass: 'This child is now in',
    chooseClass: 'Choose the class from the list, for example SMP, class 8.',
    childGoal: 'How far will the child study? (If left empty: university)',
    childHint: 'One row for each child. From the class we count the years of scholarship that are left.',
    asUsual: 'We assumed what is usual here. If it is different for you, answer a few more questions.',
    notThere: 'none',
    abroad: 'Why are you moving abroad?',
    forGood: 'Moving for good',
    migrant: 'Going to work as a migrant worker',
    print: 'Print this page from your browser’s menu.',
  },
} as const;

export function eventPageWords(language: Language): PageWords {
  return pageWords[language];
}

/** How long the institution has to pay, counted from the papers. */
export function afterPapers(days: string, isWorking: boolean, language: Language): string {
  return language === 'id'
    ? `${days} ${isWorking ? 'hari kerja' : 'hari'} sesudah berkas Anda lengkap`
    : `${days} ${isWorking ? 'working days' : 'days'} after your papers are complete`;
}

/** A day of payment in a calendar rests on the day on which the papers are complete. */
export function ifComplete(label: string, day: string, language: Language): string {
  return language === 'id' ? `${label}, jika berkas lengkap ${day}` : `${label}, if the papers are complete on ${day}`;
}

/** What an answer is for: "untuk PHK pada 2 November 2026". */
const happened: { readonly [event: string]: Words } = {
  phk: { id: 'PHK', en: 'the layoff' },
  'kecelakaan-kerja': { id: 'kecelakaan', en: 'the accident' },
  meninggal: { id: 'kematian', en: 'the death' },
  pensiun: { id: 'pensiun', en: 'retiring' },
  'mengundurkan-diri': { id: 'pengunduran diri', en: 'resigning' },
  'kontrak-habis': { id: 'akhir kontrak', en: 'the end of the contract' },
  'ke-luar-negeri': { id: 'keberangkatan', en: 'leaving' },
  'usaha-sendiri': { id: 'usaha sendiri', en: 'working for yourself' },
  'majikan-menunggak': { id: 'keadaan', en: 'the arrears' },
};

/** The day box is filled with today: the answer says which day it is for. */
export function eventDayText(event: string, day: string, language: Language): string {
  const what = happened[event]?.[language] ?? '';
  return language === 'id' ? `untuk ${what} pada ${day}` : `for ${what} on ${day}`;
}
