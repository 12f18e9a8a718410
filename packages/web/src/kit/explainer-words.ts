// The words of the explainers of the media kit; every number in them comes from the law, so none stands here.

import type { Words } from '@jamin/engine';

export const EXPLAINERS = [
  'jht',
  'jkk',
  'jkm',
  'jp',
  'jkp',
  'claims-paid',
  'reading-figures',
  'which-body',
  'bpu',
] as const;
export type ExplainerKey = (typeof EXPLAINERS)[number];

export function isExplainer(name: string | undefined): name is ExplainerKey {
  return EXPLAINERS.some((key) => key === name);
}

type Told = { readonly title: Words; readonly gist: Words };

export const explainerWords: { readonly [key in ExplainerKey]: Told } = {
  jht: {
    title: { id: 'Apa itu Jaminan Hari Tua (JHT)?', en: 'What is JHT, old-age savings?' },
    gist: {
      id: 'Tabungan pekerja: siapa yang membayar, kapan bisa diambil.',
      en: 'Who pays into it, and when it is paid.',
    },
  },
  jkk: {
    title: { id: 'Apa itu Jaminan Kecelakaan Kerja (JKK)?', en: 'What is JKK, work accident insurance?' },
    gist: {
      id: 'Pengobatan dan santunan bila celaka karena kerja.',
      en: 'Treatment and cash when work hurts somebody.',
    },
  },
  jkm: {
    title: { id: 'Apa itu Jaminan Kematian (JKM)?', en: 'What is JKM, death insurance?' },
    gist: { id: 'Uang untuk keluarga peserta yang meninggal.', en: 'Money for the family of a member who dies.' },
  },
  jp: {
    title: { id: 'Apa itu Jaminan Pensiun (JP)?', en: 'What is JP, the pension?' },
    gist: {
      id: 'Uang setiap bulan saat pensiun, cacat, atau meninggal.',
      en: 'Money every month in old age or disability.',
    },
  },
  jkp: {
    title: { id: 'Apa itu Jaminan Kehilangan Pekerjaan (JKP)?', en: 'What is JKP, job-loss insurance?' },
    gist: { id: 'Uang tunai sementara setelah PHK.', en: 'Cash for a while after a layoff.' },
  },
  'claims-paid': {
    title: { id: 'Klaim dibayar: apa arti satu kasus?', en: 'Claims paid: what is one case?' },
    gist: {
      id: 'Kasus, orang, dan pembayaran bukan hal yang sama.',
      en: 'Cases, people and payments are not the same.',
    },
  },
  'reading-figures': {
    title: { id: 'Cara membaca angka klaim', en: 'How to read claim figures' },
    gist: { id: 'Enam pertanyaan sebelum angka dimuat.', en: 'Six questions before a figure is printed.' },
  },
  'which-body': {
    title: { id: 'BPJS Ketenagakerjaan atau BPJS Kesehatan?', en: 'BPJS Ketenagakerjaan or BPJS Kesehatan?' },
    gist: { id: 'Dua badan yang sering tertukar.', en: 'Two bodies that people mix up.' },
  },
  bpu: {
    title: { id: 'Bekerja tanpa majikan: bisa ikut juga', en: 'No employer? You can join too' },
    gist: { id: 'Harga hari ini, dan apa yang didapat keluarga.', en: 'Today’s price, and what the family gets.' },
  },
};

type Lines = readonly Words[];

export const countingLines: Lines = [
  {
    id: 'Satu kasus biasanya satu klaim yang disetujui dan dibayar.',
    en: 'One case is usually one claim that was granted and paid.',
  },
  {
    id: 'Orang dihitung sekali, walaupun klaimnya beberapa.',
    en: 'A person counts once, even with several claims.',
  },
  {
    id: 'Pembayaran dihitung setiap kali uang dikirim. Pensiun bulanan dihitung setiap bulan.',
    en: 'A payment counts each time money is sent. A monthly pension counts every month.',
  },
  {
    id: 'Tanyakan selalu: yang dihitung kasus, orang, atau pembayaran?',
    en: 'Always ask: are these cases, people or payments?',
  },
];

export const readingLines: Lines = [
  {
    id: 'Periodenya apa? Angka sejak Januari tidak bisa disandingkan dengan angka setahun.',
    en: 'Which period? A figure since January does not compare with one of a whole year.',
  },
  {
    id: 'Yang dihitung apa: kasus, orang, atau pembayaran?',
    en: 'What is counted: cases, people or payments?',
  },
  {
    id: 'Kantor atau daerah mana? Satu cabang bisa melayani beberapa kabupaten.',
    en: 'Which office or area? One branch may serve several regencies.',
  },
  {
    id: 'Apakah angka tiap program cocok dengan totalnya?',
    en: 'Do the programmes add up to the total?',
  },
  {
    id: 'Apakah rata-ratanya mungkin menurut hukum?',
    en: 'Can the law give such an average?',
  },
  {
    id: 'Apakah beasiswa ikut dihitung dalam total?',
    en: 'Are scholarships counted in the total?',
  },
];

export const bodyLines: Lines = [
  {
    id: 'Punya kartu yang satu tidak berarti sudah dilindungi yang lain.',
    en: 'The card of one does not mean cover by the other.',
  },
  {
    id: 'Keluarga ikut BPJS Kesehatan sendiri-sendiri. Di BPJS Ketenagakerjaan, pesertanya pekerja.',
    en: 'Family members join BPJS Kesehatan themselves. At BPJS Ketenagakerjaan the worker is the member.',
  },
  {
    id: 'Kelas rawat dan iuran kelas hanya ada di BPJS Kesehatan.',
    en: 'Classes of care and their contributions exist at BPJS Kesehatan alone.',
  },
];

export const kitWords = {
  id: {
    title: 'Kit media',
    description: 'Penjelasan siap terbit tentang jaminan sosial pekerja, bertanggal dan dibuat dari peraturannya.',
    lead: 'Penjelasan yang siap dimuat. Angkanya dihitung dari peraturan yang berlaku hari ini.',
    compose: 'Siapkan siaran',
    composeHint: 'Angka klaim kantor Anda menjadi siaran dua bahasa, dijumlahkan dan diperiksa.',
    check: 'Periksa angka',
    checkHint: 'Tempel teks berita: jumlahnya kami hitung ulang.',
    archive: 'Arsip angka',
    archiveHint: 'Angka klaim yang pernah diterbitkan, dihitung ulang.',
    tools: 'Alat untuk malam sebelum terbit',
    ready: 'Siap dimuat',
    licence: 'Boleh dimuat siapa saja',
    licenceText: 'Teks dan gambar di sini berlisensi CC BY 4.0. Tulis sumbernya seperti ini:',
    credit: 'Sumber: Jamin (mandiri, bukan BPJS Ketenagakerjaan), CC BY 4.0',
    feed: 'Langganan perubahan hukumnya (Atom)',
    dated: (day: string) => `Menurut peraturan yang berlaku ${day}.`,
    copy: 'Salin teks',
    copied: 'Tersalin',
    text: 'Ambil teks',
    pdf: 'Ambil PDF',
    picture: 'Ambil gambar',
    more: 'Penjelasan lain',
    forExample: 'Contoh',
    cost: 'Berapa iurannya sebulan?',
    nobody: 'tidak ikut program ini',
    gives: 'Apa yang diterima?',
    changed: 'Yang terakhir berubah',
    newFigure: 'baru',
    monthly: 'Iuran sebulan',
    sources: 'Sumber',
    counting: 'Apa yang dihitung?',
    possible: 'Berapa wajarnya satu kasus?',
    family: 'Yang diterima keluarga dan pekerja',
    deathAtWork: 'Meninggal karena kerja',
    death: 'Meninggal bukan karena kerja',
    deathEarly: 'Meninggal saat masa iuran belum cukup',
    disability: 'Cacat total tetap',
    monthAway: 'Sebulan tidak mampu bekerja',
    income: (money: string) => `Untuk iuran terendah: penghasilan yang diakui ${money} sebulan.`,
  },
  en: {
    title: 'Media kit',
    description: 'Explainers ready to print about social security for workers, dated and made from the law.',
    lead: 'Explainers ready to print. Their numbers come from the law in force today.',
    compose: 'Prepare a release',
    composeHint: 'Your office’s claim figures become a release in two languages, added up and checked.',
    check: 'Check figures',
    checkHint: 'Paste a news text: we add its figures up again.',
    archive: 'Archive of figures',
    archiveHint: 'Published claim figures, added up again.',
    tools: 'Tools for the evening before',
    ready: 'Ready to print',
    licence: 'Anybody may print this',
    licenceText: 'Texts and pictures here are licensed CC BY 4.0. Give the source like this:',
    credit: 'Source: Jamin (independent, not BPJS Ketenagakerjaan), CC BY 4.0',
    feed: 'Follow the changes of the law (Atom)',
    dated: (day: string) => `By the law in force on ${day}.`,
    copy: 'Copy the text',
    copied: 'Copied',
    text: 'Take the text',
    pdf: 'Take the PDF',
    picture: 'Take the picture',
    more: 'Other explainers',
    forExample: 'Example',
    cost: 'What does a month cost?',
    nobody: 'not part of this programme',
    gives: 'What does it pay?',
    changed: 'What changed last',
    newFigure: 'new',
    monthly: 'A month of contributions',
    sources: 'Sources',
    counting: 'What is counted?',
    possible: 'What can one case cost?',
    family: 'What family and worker get',
    deathAtWork: 'Death caused by work',
    death: 'Death of another cause',
    deathEarly: 'Death before enough months were paid',
    disability: 'Total permanent disability',
    monthAway: 'A month unable to work',
    income: (money: string) => `For the lowest contribution: a recognised income of ${money} a month.`,
  },
} as const;
