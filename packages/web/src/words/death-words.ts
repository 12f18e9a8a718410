// What is said to heirs who claim everything after a death at once.

import type { HeirRelation, Language } from '@jamin/law';

type DeathWords = {
  readonly title: string;
  readonly lead: string;
  readonly questions: string;
  readonly on: string;
  readonly atWork: string;
  readonly atWorkHint: string;
  readonly yes: string;
  readonly no: string;
  readonly spouse: string;
  readonly siblings: string;
  readonly needed: string;
  readonly send: string;
  readonly sendHint: string;
  readonly total: string;
  readonly totalLead: string;
  readonly monthly: string;
  readonly scholarship: string;
  readonly later: string;
  readonly claims: string;
  readonly claimsLead: string;
  readonly papers: string;
  readonly papersLead: string;
  readonly heirs: string;
  readonly openClaim: string;
  readonly payee: string;
  readonly payeeLead: string;
  readonly payeeName: string;
  readonly relation: string;
  readonly relations: { readonly [relation in HeirRelation]: string };
  readonly count: string;
  readonly joint: string;
  readonly name: string;
  readonly named: (name: string) => string;
};

export const deathWords: { readonly [language in Language]: DeathWords } = {
  id: {
    title: 'Semua hak setelah kematian',
    lead: 'Santunan, JHT, pensiun, dan beasiswa diajukan sekaligus. Cukup satu set berkas.',
    questions: 'Pertanyaan untuk Anda',
    on: 'Kapan peserta meninggal?',
    atWork: 'Apakah meninggal karena kecelakaan kerja?',
    atWorkHint: 'Perjalanan pergi dan pulang kerja juga termasuk.',
    yes: 'Ya',
    no: 'Tidak',
    spouse: 'Suami atau istri yang ditinggalkan',
    siblings: 'Saudara kandung yang masih hidup',
    needed: 'Ini perlu dijawab.',
    send: 'Ajukan semuanya',
    sendHint: 'Dari jawaban ini dibuat beberapa klaim. Anda melihat semuanya di satu halaman.',
    total: 'Dibayar sekaligus',
    totalLead: 'Menurut keterangan yang ada hari ini. Putusan menyusul untuk tiap klaim.',
    monthly: 'Pensiun tiap bulan',
    scholarship: 'Beasiswa, dibayar tiap tahun sekolah, paling banyak',
    later: 'Sesudah itu',
    claims: 'Klaim di baliknya',
    claimsLead: 'Tiap klaim diputus sendiri dan dapat dibayar lebih dulu.',
    papers: 'Satu set berkas untuk semuanya',
    papersLead: 'Bawa sekali saja. Lencana menunjukkan klaim mana yang memerlukannya.',
    heirs: 'Siapa yang berhak',
    openClaim: 'Lihat alasan dan penghalangnya',
    payee: 'Penerima untuk semua ahli waris',
    payeeLead: 'Hukum menyebut golongan yang berhak, bukan bagian tiap orang. Satu orang menerima untuk semua.',
    payeeName: 'Nama penerima',
    relation: 'Hubungan dengan peserta',
    relations: {
      spouse: 'Suami atau istri',
      child: 'Anak',
      parent: 'Ayah atau ibu',
      grandparent: 'Kakek atau nenek',
      grandchild: 'Cucu',
      sibling: 'Saudara kandung',
      'parent-in-law': 'Mertua',
      'named-in-will': 'Ditunjuk dalam wasiat',
    },
    count: 'Berapa ahli waris dalam golongan itu, termasuk penerima?',
    joint: 'Saya sudah melihat pernyataan bersama semua ahli waris.',
    name: 'Catat penerima',
    named: (name) => `Penerima yang tercatat: ${name}.`,
  },
  en: {
    title: 'Everything due after a death',
    lead: 'The death benefit, JHT, pension and scholarships are claimed together. One set of papers is enough.',
    questions: 'Questions for you',
    on: 'When did the member die?',
    atWork: 'Was the death caused by a work accident?',
    atWorkHint: 'The way to work and back counts as well.',
    yes: 'Yes',
    no: 'No',
    spouse: 'Husband or wife left behind',
    siblings: 'Brothers and sisters still alive',
    needed: 'This needs an answer.',
    send: 'Claim everything',
    sendHint: 'Several claims are made from these answers. You see them all on one page.',
    total: 'Paid at once',
    totalLead: 'By what is known today. Each claim gets a decision of its own.',
    monthly: 'Pension each month',
    scholarship: 'Scholarship, paid for each year of school, at most',
    later: 'After that',
    claims: 'The claims behind it',
    claimsLead: 'Each claim is decided by itself and may be paid before the others.',
    papers: 'One set of papers for everything',
    papersLead: 'Bring them once. The badges show which claims need them.',
    heirs: 'Who may claim',
    openClaim: 'See its reasons and what holds it up',
    payee: 'Payee for all heirs',
    payeeLead: 'The law names a class of heirs and no shares. One person receives for all.',
    payeeName: 'Name of the payee',
    relation: 'Relation to the member',
    relations: {
      spouse: 'Husband or wife',
      child: 'Child',
      parent: 'Father or mother',
      grandparent: 'Grandparent',
      grandchild: 'Grandchild',
      sibling: 'Brother or sister',
      'parent-in-law': 'Parent-in-law',
      'named-in-will': 'Named in the will',
    },
    count: 'How many heirs are in that class, the payee among them?',
    joint: 'I have seen the statement that all heirs made together.',
    name: 'Note the payee',
    named: (name) => `The payee on record: ${name}.`,
  },
};
