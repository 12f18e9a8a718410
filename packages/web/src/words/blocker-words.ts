// What is said of a thing that holds a claim up: who must remove it, how, by when, and on what basis.

import type { Language, PaperGiver } from '@jamin/law';

type Said = { readonly who: string; readonly how: string };

type BlockerWords = {
  readonly who: string;
  readonly how: string;
  readonly when: string;
  readonly basis: string;
  readonly beforeDecision: string;
  readonly from: (day: string) => string;
  readonly noDay: string;
  readonly paper: (name: string) => string;
  readonly fact: (question: string) => string;
  readonly givers: { readonly [giver in PaperGiver]: Said };
  readonly factBy: Said;
  readonly nobody: Said;
  readonly ground: { readonly [code: string]: Said };
  /** Time alone helps: the claim waits for a day, or a new one is filed from it on. */
  readonly later: {
    readonly who: string;
    readonly wait: (day: string) => string;
    readonly again: (day: string) => string;
  };
  /** Money that the bank refused or sent back. */
  readonly notArrived: {
    readonly what: (amount: string, reason: string) => string;
    readonly member: Said;
    readonly heirs: Said;
    readonly desk: Said;
  };
  readonly decision: Said & { readonly what: string };
  readonly approval: Said & { readonly what: string };
  /** What is said otherwise on the desks of the branch: there somebody else is spoken to than the claimant. */
  readonly onDesk: {
    readonly claimant: Said;
    /** How a paper comes that somebody else gives. */
    readonly brought: string;
    readonly factBy: Said;
    /** The law speaks to the claimant. */
    readonly groundWhat: (label: string) => string;
    readonly ground: { readonly [code: string]: Said };
  };
};

const indonesian: BlockerWords = {
  who: 'Siapa',
  how: 'Caranya',
  when: 'Kapan',
  basis: 'Dasarnya',
  beforeDecision: 'sebelum klaim diputus',
  from: (day) => `mulai ${day}`,
  noDay: 'hukum tidak memberi hari',
  paper: (name) => `Berkas: ${name}`,
  fact: (question) => `Keterangan: ${question}`,
  givers: {
    claimant: { who: 'Anda', how: 'Bawa yang asli ke kantor cabang. Petugas melihatnya dan mencatatnya.' },
    employer: { who: 'Pemberi kerja', how: 'Minta surat ini kepada perusahaan, lalu bawa ke kantor cabang.' },
    doctor: { who: 'Dokter', how: 'Minta surat ini kepada dokter yang merawat, lalu bawa ke kantor cabang.' },
    'civil-registry': { who: 'Dukcapil', how: 'Minta akta ini di kantor Dukcapil, lalu bawa ke kantor cabang.' },
    authority: { who: 'Pejabat setempat', how: 'Minta surat ini di kelurahan, pengadilan, atau kepolisian.' },
    bank: { who: 'Bank', how: 'Minta surat ini kepada bank, lalu bawa ke kantor cabang.' },
  },
  factBy: { who: 'Anda', how: 'Sampaikan jawabannya kepada petugas di kantor cabang.' },
  nobody: { who: 'Tidak ada yang perlu bertindak', how: 'Hukumnya berkata begitu. Alasannya ada di bawah.' },
  ground: {
    'still-employed': {
      who: 'Pemberi kerja',
      how: 'Perusahaan melaporkan bahwa Anda sudah berhenti. Kalau Anda memang masih bekerja, klaim ini menunggu.',
    },
  },
  later: {
    who: 'Tidak ada. Waktunya saja',
    wait: (day) => `Tunggu sampai ${day}, lalu klaim diputus lagi.`,
    again: (day) => `Klaim ini sudah ditolak. Ajukan klaim baru mulai ${day}.`,
  },
  notArrived: {
    what: (amount, reason) => `${amount} tidak sampai: ${reason}`,
    member: {
      who: 'Anda, lalu kasir',
      how: 'Tulis rekening lain di atas. Orang kedua memeriksanya, lalu kasir membayar lagi.',
    },
    heirs: { who: 'Penerima, lalu kasir', how: 'Bawa buku rekening penerima ke kantor cabang. Kasir membayar lagi.' },
    desk: { who: 'Kasir', how: 'Kasir membayar lagi ke rekening yang benar, di bagian “Tidak sampai”.' },
  },
  decision: {
    what: 'Belum diputus',
    who: 'Petugas cabang',
    how: 'Petugas menanyakan isinya kepada hukum, lalu mencatat putusan dan alasannya.',
  },
  approval: {
    what: 'Belum disetujui orang kedua',
    who: 'Petugas kedua',
    how: 'Orang lain memeriksa putusan ini. Yang memutus tidak boleh menyetujui.',
  },
  onDesk: {
    claimant: { who: 'Yang mengajukan', how: 'Ia membawa yang asli. Petugas melihatnya dan mencatatnya.' },
    brought: 'Yang mengajukan memintanya di sana, lalu membawa yang asli.',
    groundWhat: (label) => `Kata hukum kepada yang mengajukan: “${label}”`,
    factBy: { who: 'Yang mengajukan', how: 'Tanyakan kepadanya, lalu catat jawabannya di meja ini.' },
    ground: {
      'still-employed': {
        who: 'Pemberi kerja',
        how: 'Perusahaan melaporkan bahwa peserta sudah berhenti. Kalau ia masih bekerja, klaim ini menunggu.',
      },
    },
  },
};

const english: BlockerWords = {
  who: 'Who',
  how: 'How',
  when: 'When',
  basis: 'Basis',
  beforeDecision: 'before the claim is decided',
  from: (day) => `from ${day}`,
  noDay: 'the law names no day',
  paper: (name) => `Paper: ${name}`,
  fact: (question) => `Answer: ${question}`,
  givers: {
    claimant: { who: 'You', how: 'Bring the original to the branch. An officer looks at it and notes it.' },
    employer: { who: 'The employer', how: 'Ask the firm for it, then bring it to the branch.' },
    doctor: { who: 'A doctor', how: 'Ask the doctor who treated you, then bring it to the branch.' },
    'civil-registry': {
      who: 'The civil registry',
      how: 'Ask for it at the civil registry, then bring it to the branch.',
    },
    authority: { who: 'A local authority', how: 'Ask for it at the village office, the court or the police.' },
    bank: { who: 'The bank', how: 'Ask the bank for it, then bring it to the branch.' },
  },
  factBy: { who: 'You', how: 'Tell an officer of the branch the answer.' },
  nobody: { who: 'Nobody need do anything', how: 'The law says so. The reasons are below.' },
  ground: {
    'still-employed': {
      who: 'The employer',
      how: 'The firm reports that you have left. If you do still work there, this claim waits.',
    },
  },
  later: {
    who: 'Nobody. Time alone',
    wait: (day) => `Wait until ${day}; then the claim is decided again.`,
    again: (day) => `This claim is refused. File a new one from ${day} on.`,
  },
  notArrived: {
    what: (amount, reason) => `${amount} has not arrived: ${reason}`,
    member: {
      who: 'You, then a cashier',
      how: 'Write another account above. A second person looks at it, then a cashier pays again.',
    },
    heirs: {
      who: 'The payee, then a cashier',
      how: 'Bring the bank book of the payee to the branch. It is paid again.',
    },
    desk: { who: 'A cashier', how: 'A cashier pays again to the right account, under “Not arrived”.' },
  },
  decision: {
    what: 'Not decided yet',
    who: 'An officer of the branch',
    how: 'The officer puts the facts to the law and notes the decision with its reasons.',
  },
  approval: {
    what: 'Not yet approved by a second person',
    who: 'A second officer',
    how: 'Somebody else checks the decision. Who decided may not approve.',
  },
  onDesk: {
    claimant: { who: 'The claimant', how: 'The claimant brings the original. An officer looks at it and notes it.' },
    brought: 'The claimant asks for it there and brings the original.',
    groundWhat: (label) => `The law to the claimant: “${label}”`,
    factBy: { who: 'The claimant', how: 'Ask the claimant, then note the answer at this desk.' },
    ground: {
      'still-employed': {
        who: 'The employer',
        how: 'The firm reports that the member has left. If the member still works there, this claim waits.',
      },
    },
  },
};

export const blockerWords: { readonly [language in Language]: BlockerWords } = { id: indonesian, en: english };
