// The words of what Cabang Contoh publishes: its figures, what each is, and its releases.

import type { Language } from '@jamin/law';

type ExampleWords = {
  readonly branch: string;
  readonly branchDescription: string;
  readonly paidLead: (cases: string, amount: string, from: string, to: string) => string;
  readonly hiddenLead: (from: string, to: string) => string;
  readonly figures: string;
  readonly chartSays: string;
  readonly amountsFrom: (from: string, to: string) => string;
  readonly programme: string;
  readonly total: string;
  readonly cases: string;
  readonly caseCount: (cases: string) => string;
  readonly amount: string;
  readonly month: string;
  readonly byMonth: string;
  readonly hidden: string;
  readonly hiddenNote: string;
  readonly books: (sealed: string) => string;
  readonly position: (batch: string) => string;
  readonly walk: string;
  readonly figureOf: (name: string) => string;
  readonly figureDescription: string;
  readonly totalName: string;
  readonly says: (cases: string, amount: string) => string;
  readonly period: (from: string, to: string) => string;
  readonly definition: string;
  readonly units: { readonly [unit in 'claim' | 'accident' | 'death' | 'monthly-payment']: string };
  readonly since: (day: string | null) => string;
  readonly amountIs: string;
  readonly totalIs: string;
  readonly law: string;
  readonly lawLead: string;
  readonly articles: (count: string) => string;
  readonly readings: (count: string) => string;
  readonly readingsLead: string;
  readonly aboutProgramme: (name: string) => string;
  readonly entries: string;
  readonly entriesLead: string;
  readonly entriesClosed: string;
  readonly entriesRefused: string;
  readonly signIn: string;
  readonly noEntries: string;
  readonly next: string;
  readonly day: string;
  readonly entry: string;
  readonly claim: string;
  readonly decision: string;
  readonly sealedIn: (batch: string) => string;
  readonly unsealed: string;
  readonly decided: (number: string) => string;
  readonly underLaw: string;
  readonly releases: string;
  readonly releasesDescription: string;
  readonly releasesLead: string;
  readonly noReleases: string;
  readonly planned: (day: string) => string;
  readonly release: (from: string, to: string) => string;
  readonly releaseDescription: string;
  readonly version: (number: string, day: string) => string;
  readonly numbersLead: string;
  readonly newer: string;
  readonly versions: string;
  readonly changed: string;
  readonly changedIn: (number: string) => string;
  readonly before: string;
  readonly after: string;
  readonly nothingChanged: string;
  readonly files: string;
  readonly filesLead: string;
  readonly text: string;
  readonly compose: string;
  readonly composeLead: string;
  readonly tryIt: string;
  readonly tryLead: string;
  readonly allFigures: string;
};

export const exampleWords: { readonly [language in Language]: ExampleWords } = {
  id: {
    branch: 'Angka Cabang Contoh',
    branchDescription: 'CONTOH: klaim yang dibayar cabang karangan, dan jalan dari tiap angka kembali ke hukumnya.',
    paidLead: (cases, amount, from, to) =>
      `Dari ${from} sampai ${to}, cabang ini membayar ${amount} untuk ${cases} kasus.`,
    hiddenLead: (from, to) => `Angka ini berlaku dari ${from} sampai ${to}.`,
    figures: 'Yang dibayar',
    chartSays: 'CONTOH. Tiap batang adalah rupiah satu program. Panjangnya dimulai dari nol.',
    amountsFrom: (from, to) => `CONTOH: rupiah yang dibayar, ${from} sampai ${to}`,
    programme: 'Program',
    total: 'Total',
    cases: 'Kasus',
    caseCount: (cases) => `${cases} kasus`,
    amount: 'Rupiah',
    month: 'Bulan',
    byMonth: 'Kasus tiap bulan',
    hidden: 'disamarkan',
    hiddenNote:
      'Angka di bawah lima kasus disamarkan, beserta pasangannya. Dengan begitu tidak ada orang yang dapat dikenali.',
    books: (sealed) => `Dibaca dari buku besar sekarang. Segel terakhir: nomor ${sealed}.`,
    position: (batch) => `Dibaca dari buku besar pada segel nomor ${batch}, dan tidak berubah lagi.`,
    walk: 'Ketuk sebuah angka untuk melihat artinya dan asalnya.',
    figureOf: (name) => `${name}: klaim yang dibayar`,
    figureDescription: 'CONTOH: apa arti angka ini, aturan apa di baliknya, dan catatan mana yang menyusunnya.',
    totalName: 'Semua program',
    says: (cases, amount) => `${cases} kasus, ${amount}`,
    period: (from, to) => `${from} sampai ${to}`,
    definition: 'Apa yang dihitung',
    units: {
      claim: 'Satu kasus adalah satu klaim. Ia dihitung saat uang pertamanya dibayar.',
      accident: 'Satu kasus adalah satu kecelakaan atau penyakit kerja. Ia dihitung saat uang pertamanya dibayar.',
      death: 'Satu kasus adalah satu orang yang meninggal. Ia dihitung saat uang pertamanya dibayar.',
      'monthly-payment': 'Satu kasus adalah satu pembayaran bulanan.',
    },
    since: (day) => (day === null ? 'Artinya sama sejak buku dibuka.' : `Artinya begini sejak ${day}.`),
    amountIs: 'Rupiahnya adalah uang yang keluar dari rekening: setelah pajak, dikurangi yang kembali.',
    totalIs: 'Total adalah jumlah kelima program. Arti satu kasus ada pada tiap program.',
    law: 'Aturannya',
    lawLead: 'Hak dan besarnya dihitung dari pasal-pasal ini.',
    articles: (count) => `${count} pasal`,
    readings: (count) => `${count} sumber lain dan bacaan kami sendiri`,
    readingsLead: 'Di sini peraturan diam, tidak jelas, atau menunjuk pengumuman. Inilah yang kami pakai, dan mengapa.',
    aboutProgramme: (name) => `Semua tentang ${name}`,
    entries: 'Catatan dan keputusan',
    entriesLead: 'Pembayaran yang menyusun angka ini, menurut hari.',
    entriesClosed: 'Catatan dan keputusan di baliknya menyangkut orang. Hanya petugas yang berhak melihatnya.',
    entriesRefused: 'Peran Anda tidak membuka catatan dan keputusan orang lain.',
    signIn: 'Masuk',
    noEntries: 'Belum ada pembayaran.',
    next: 'Berikutnya',
    day: 'Hari',
    entry: 'Catatan buku',
    claim: 'Klaim',
    decision: 'Keputusan',
    sealedIn: (batch) => `segel ${batch}`,
    unsealed: 'belum disegel',
    decided: (number) => `nomor ${number}`,
    underLaw: 'hukum',
    releases: 'Siaran Cabang Contoh',
    releasesDescription: 'CONTOH: siaran cabang karangan, tiap versinya, dan datanya.',
    releasesLead: 'Tiap angka di dalamnya terikat pada buku besar. Yang berubah menjadi versi baru.',
    noReleases: 'Belum ada siaran.',
    planned: (day) => `Terbit ${day}`,
    release: (from, to) => `Klaim yang dibayar, ${from} sampai ${to}`,
    releaseDescription: 'CONTOH: siaran cabang karangan; tiap angkanya dapat ditelusuri.',
    version: (number, day) => `Versi ${number}, terbit ${day}`,
    numbersLead: 'Ketuk sebuah angka untuk melihat artinya dan asalnya.',
    newer: 'Ada versi yang lebih baru.',
    versions: 'Semua versi',
    changed: 'Yang berubah',
    changedIn: (number) => `Versi ${number}`,
    before: 'Sebelum',
    after: 'Sesudah',
    nothingChanged: 'Angkanya sama; hanya kata-katanya yang berubah.',
    files: 'Datanya',
    filesLead: 'Berkas-berkas ini sama untuk selamanya. Semuanya bertanda CONTOH.',
    text: 'Siaran',
    compose: 'Susun siaran dari angka ini',
    composeLead: 'Meja pers mengisi formulirnya dengan angka Cabang Contoh.',
    tryIt: 'Coba sendiri satu klaim',
    tryLead: 'Masuk sebagai pekerja, petugas, penyetuju, atau kasir. Setelah dibayar, angka di sini ikut berubah.',
    allFigures: 'Semua angka Cabang Contoh',
  },
  en: {
    branch: 'Figures of Cabang Contoh',
    branchDescription:
      'CONTOH (example): claims paid by an invented branch, and the way from each number back to the law.',
    paidLead: (cases, amount, from, to) => `From ${from} to ${to} this branch paid ${amount} for ${cases} cases.`,
    hiddenLead: (from, to) => `These figures hold from ${from} to ${to}.`,
    figures: 'What was paid',
    chartSays: 'CONTOH (example). Each bar is the rupiah of one programme. Its length begins at zero.',
    amountsFrom: (from, to) => `CONTOH (example): rupiah paid, ${from} to ${to}`,
    programme: 'Programme',
    total: 'Total',
    cases: 'Cases',
    caseCount: (cases) => `${cases} ${cases === '1' ? 'case' : 'cases'}`,
    amount: 'Rupiah',
    month: 'Month',
    byMonth: 'Cases by month',
    hidden: 'hidden',
    hiddenNote: 'Numbers below five cases are hidden, each with a partner. So nobody can be singled out.',
    books: (sealed) => `Read from the books as they are now. The last seal is number ${sealed}.`,
    position: (batch) => `Read from the books at seal number ${batch}; it never changes.`,
    walk: 'Choose a number to see what it means and where it comes from.',
    figureOf: (name) => `${name}: claims paid`,
    figureDescription:
      'CONTOH (example): what this number means, which rules stand behind it, and the entries that make it.',
    totalName: 'All programmes',
    says: (cases, amount) => `${cases} cases, ${amount}`,
    period: (from, to) => `${from} to ${to}`,
    definition: 'What is counted',
    units: {
      claim: 'One case is one claim. It counts when its first money is paid.',
      accident: 'One case is one accident or illness at work. It counts when its first money is paid.',
      death: 'One case is one person who died. It counts when its first money is paid.',
      'monthly-payment': 'One case is one monthly payment.',
    },
    since: (day) =>
      day === null ? 'It has meant this since the books were opened.' : `It has meant this since ${day}.`,
    amountIs: 'The rupiah are what left the account: after tax, less what came back.',
    totalIs: 'The total is the sum of the five programmes. What one case is stands with each programme.',
    law: 'The rules',
    lawLead: 'Who has a right, and to how much, is worked out from these articles.',
    articles: (count) => `${count} articles`,
    readings: (count) => `${count} other sources and readings of our own`,
    readingsLead: 'Here the rules are silent, unclear, or point to an announcement. This is what we use, and why.',
    aboutProgramme: (name) => `All about ${name}`,
    entries: 'Entries and decisions',
    entriesLead: 'The payments that make this number, by day.',
    entriesClosed: 'The entries and decisions behind it are about people. Only staff with the right see them.',
    entriesRefused: 'Your role does not open the entries and decisions of others.',
    signIn: 'Sign in',
    noEntries: 'Nothing has been paid yet.',
    next: 'Next',
    day: 'Day',
    entry: 'Entry in the books',
    claim: 'Claim',
    decision: 'Decision',
    sealedIn: (batch) => `seal ${batch}`,
    unsealed: 'not sealed yet',
    decided: (number) => `number ${number}`,
    underLaw: 'law',
    releases: 'Releases of Cabang Contoh',
    releasesDescription: 'CONTOH (example): releases of an invented branch, each version, and the data.',
    releasesLead: 'Every number in them is bound to the books. What changes becomes a new version.',
    noReleases: 'There is no release yet.',
    planned: (day) => `Out on ${day}`,
    release: (from, to) => `Claims paid, ${from} to ${to}`,
    releaseDescription: 'CONTOH (example): a release of an invented branch; every number can be walked back.',
    version: (number, day) => `Version ${number}, out on ${day}`,
    numbersLead: 'Choose a number to see what it means and where it comes from.',
    newer: 'There is a newer version.',
    versions: 'All versions',
    changed: 'What changed',
    changedIn: (number) => `Version ${number}`,
    before: 'Before',
    after: 'After',
    nothingChanged: 'The numbers are the same; only words changed.',
    files: 'The data',
    filesLead: 'These files stay the same for ever. All are marked CONTOH.',
    text: 'Release',
    compose: 'Prepare a release from these figures',
    composeLead: 'The press desk fills its form with the figures of Cabang Contoh.',
    tryIt: 'Try one claim yourself',
    tryLead: 'Sign in as a worker, an officer, an approver or a cashier. Once it is paid, the figures here move.',
    allFigures: 'All figures of Cabang Contoh',
  },
};
