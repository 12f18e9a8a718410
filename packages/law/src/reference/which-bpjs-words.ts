// The questions of "which BPJS?" and the words of its answers, in both languages.

import type { Words } from '@jamin/engine';

type Question = {
  readonly ask: Words;
  readonly hint?: Words;
  readonly choices: { readonly [choice: string]: Words };
};

const UNKNOWN: Words = { id: 'Saya belum tahu', en: 'I do not know yet' };

export const questions = {
  need: {
    ask: { id: 'Apa yang terjadi, atau apa yang Anda cari?', en: 'What happened, or what are you looking for?' },
    choices: {
      illness: { id: 'Sakit', en: 'Illness' },
      accident: { id: 'Kecelakaan', en: 'An accident' },
      death: { id: 'Ada yang meninggal', en: 'Someone died' },
      'lost-job': { id: 'Kehilangan pekerjaan', en: 'A lost job' },
      'old-age': { id: 'Uang hari tua atau pensiun', en: 'Old-age savings or a pension' },
      'card-or-dues': { id: 'Soal kartu atau iuran', en: 'A card or contributions' },
      'employer-owes': { id: 'Majikan tidak memenuhi kewajiban', en: 'The employer is not meeting its duties' },
    },
  },
  cause: {
    ask: { id: 'Apakah sakitnya karena pekerjaan?', en: 'Did work cause the illness?' },
    choices: {
      work: { id: 'Ya, menurut dokter', en: 'Yes, a doctor says so' },
      'maybe-work': { id: 'Mungkin, belum pasti', en: 'Perhaps, not sure yet' },
      'not-work': { id: 'Tidak', en: 'No' },
    },
  },
  place: {
    ask: { id: 'Di mana terjadinya?', en: 'Where did it happen?' },
    choices: {
      work: { id: 'Di tempat kerja atau saat bekerja', en: 'At work or while working' },
      'road-for-work': {
        id: 'Di jalan: berangkat, pulang, atau untuk kerja',
        en: 'On the road: to or from work, or for work',
      },
      'road-other': { id: 'Di jalan, bukan untuk kerja', en: 'On the road, not for work' },
      elsewhere: { id: 'Di rumah atau tempat lain', en: 'At home or elsewhere' },
      illness: { id: 'Meninggal karena sakit', en: 'Died of an illness' },
    },
  },
  registered: {
    ask: {
      id: 'Apakah pekerjanya terdaftar di BPJS Ketenagakerjaan?',
      en: 'Is the worker registered with BPJS Ketenagakerjaan?',
    },
    choices: { yes: { id: 'Ya', en: 'Yes' }, no: { id: 'Tidak', en: 'No' }, unknown: UNKNOWN },
  },
  vehicle: {
    ask: { id: 'Apakah ada kendaraan lain?', en: 'Was another vehicle involved?' },
    hint: {
      id:
        'Ditabrak saat berjalan kaki, atau penabraknya lari, juga berarti ada kendaraan lain. ' +
        'Penumpang bus, kapal, kereta, atau pesawat umum: siapa yang membayar tidak ada di hukum yang kami baca. ' +
        'Tanyakan juga ke Jasa Raharja.',
      en:
        'Being hit while on foot, or by a driver who fled, counts as another vehicle. ' +
        'For a passenger of a public bus, boat, train or plane, the laws we read do not say who pays. ' +
        'Ask Jasa Raharja as well.',
    },
    choices: {
      'other-vehicle': { id: 'Ya, ada kendaraan lain', en: 'Yes, another vehicle' },
      alone: { id: 'Tidak, jatuh atau menabrak sendiri', en: 'No, a fall or crash alone' },
      unknown: UNKNOWN,
    },
  },
  who: {
    ask: { id: 'Kartu atau iuran siapa?', en: 'Whose card or contributions?' },
    choices: {
      worker: { id: 'Jaminan kerja: JHT, JKK, JKM, JP, JKP', en: 'Work cover: JHT, JKK, JKM, JP, JKP' },
      family: { id: 'Berobat untuk saya atau keluarga', en: 'Medical care for me or my family' },
    },
  },
  what: {
    ask: { id: 'Apa yang tidak dipenuhi majikan?', en: 'What does the employer not do?' },
    choices: {
      'wages-or-severance': { id: 'Gaji atau pesangon belum dibayar', en: 'Wages or severance are unpaid' },
      'not-registered': { id: 'Saya tidak didaftarkan', en: 'I am not registered' },
      'deducted-not-paid': {
        id: 'Gaji dipotong, iuran tidak disetor',
        en: 'Pay is cut for contributions that are then not paid',
      },
    },
  },
} as const satisfies { readonly [question: string]: Question };

export type QuestionName = keyof typeof questions;

export type Body = 'ketenagakerjaan' | 'kesehatan' | 'jasa-raharja' | 'employer';

export const bodyNames: { readonly [body in Body]: Words } = {
  ketenagakerjaan: { id: 'BPJS Ketenagakerjaan', en: 'BPJS Ketenagakerjaan' },
  kesehatan: { id: 'BPJS Kesehatan', en: 'BPJS Kesehatan' },
  'jasa-raharja': { id: 'Jasa Raharja', en: 'Jasa Raharja' },
  employer: { id: 'Majikan Anda', en: 'Your employer' },
};

/** What to bring or do. */
export const steps = {
  hospital: {
    id: 'Katakan di rumah sakit: ini karena pekerjaan. Minta perawatan lewat JKK.',
    en: 'Tell the hospital: this is because of work. Ask for care through JKK.',
  },
  tellEmployer: {
    id: 'Beri tahu majikan hari itu juga. Majikan wajib melapor ke BPJS Ketenagakerjaan.',
    en: 'Tell the employer the same day. The employer must report to BPJS Ketenagakerjaan.',
  },
  card: {
    id: 'Bawa kartu peserta (KPJ) dan KTP.',
    en: 'Bring the participant card (KPJ) and the identity card (KTP).',
  },
  jknCard: {
    id: 'Bawa KTP atau kartu JKN ke puskesmas atau klinik Anda.',
    en: 'Bring KTP or JKN card to your clinic.',
  },
  doctor: {
    id: 'Minta keterangan dokter tentang sebab sakitnya.',
    en: 'Ask the doctor to state the cause of the illness.',
  },
  police: {
    id: 'Buat laporan polisi. Surat itu dipakai Jasa Raharja, rumah sakit, dan BPJS.',
    en: 'Report it to the police. Jasa Raharja, the hospital and BPJS use that report.',
  },
  witnesses: {
    id: 'Catat jam, tempat, dan nama dua saksi.',
    en: 'Write down the time, the place and the names of two witnesses.',
  },
  deathPapers: {
    id: 'Siapkan akta kematian, surat ahli waris, KTP, dan kartu keluarga.',
    en: 'Have the death certificate, the letter of heirs, KTP and family card ready.',
  },
  checkJmo: {
    id: 'Periksa status di aplikasi JMO atau tanya di kantor cabang.',
    en: 'Check the status in the JMO application or ask at a branch.',
  },
  slips: {
    id: 'Kumpulkan slip gaji, kontrak, dan bukti bekerja.',
    en: 'Collect pay slips, the contract and proof of work.',
  },
  jmo: { id: 'Lihat saldo di aplikasi JMO.', en: 'See your balance in the JMO application.' },
  report: {
    id: 'Laporkan lewat JMO atau kantor cabang. Dinas Tenaga Kerja juga menerima laporan.',
    en: 'Report it in JMO or at a branch. The manpower office also takes reports.',
  },
  letter: { id: 'Minta dulu secara tertulis, dan simpan salinannya.', en: 'Ask in writing first, and keep a copy.' },
  inspector: {
    id: 'Kalau majikan diam, lapor ke Dinas Tenaga Kerja setempat.',
    en: 'If the employer does nothing, report to the local manpower office.',
  },
  family: {
    id: 'Bawa kartu keluarga. Satu keluarga didaftarkan bersama.',
    en: 'Bring the family card. A family is registered together.',
  },
} as const satisfies { readonly [step: string]: Words };
