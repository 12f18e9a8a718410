// What is said around claims: the member's own pages, the officers' desk, and what each of them can do.

import type { Language } from '@jamin/law';

type DeskWords = {
  readonly signedIn: (name: string, role: string) => string;
  readonly signOut: string;
  readonly trouble: string;
  readonly rooms: string;
  readonly mine: {
    readonly title: string;
    readonly lead: string;
    readonly heirLead: string;
    readonly file: string;
    readonly fileDeath: string;
    readonly none: string;
    readonly open: (claim: string) => string;
    readonly waitsFor: string;
    readonly filedNow: string;
  };
  readonly jht: {
    readonly title: string;
    readonly lead: string;
    readonly known: string;
    readonly knownLead: string;
    readonly more: string;
    readonly send: string;
    readonly sendHint: string;
    readonly ownWords: string;
  };
  readonly desk: {
    readonly title: string;
    readonly lead: string;
    readonly groups: { readonly [group: string]: string };
    readonly groupLeads: { readonly [group: string]: string };
    readonly empty: string;
    readonly claim: string;
    readonly member: string;
    readonly filed: string;
    readonly due: string;
    readonly noDue: string;
    readonly amount: string;
  };
  readonly officer: {
    readonly actions: string;
    readonly see: string;
    readonly seeLead: string;
    readonly seeAll: string;
    readonly decide: string;
    readonly decideAgain: string;
    readonly decideLead: string;
    readonly approve: string;
    readonly approveLead: string;
    readonly approveRefusal: string;
    readonly outcome: string;
    readonly return: string;
    readonly returnLead: string;
    readonly reason: string;
    readonly reasonHint: string;
    readonly ownDecision: string;
    /** What must come before a step. */
    readonly before: {
      readonly lead: string;
      readonly papers: (count: string) => string;
      readonly fact: (label: string) => string;
      readonly payee: string;
    };
    readonly spokenTo: string;
    readonly askLead: string;
    readonly noteAnswer: string;
    readonly waits: { readonly [who: string]: string };
    readonly noFlags: string;
    readonly back: string;
  };
};

const indonesian: DeskWords = {
  signedIn: (name, role) => `Anda masuk sebagai ${name}, ${role.toLowerCase()}.`,
  signOut: 'Keluar',
  trouble: 'Belum bisa',
  rooms: 'Meja Anda',
  mine: {
    title: 'Klaim saya',
    lead: 'Di sini Anda mengajukan klaim dan melihat sampai di mana.',
    heirLead: 'Kami turut berduka. Semua hak diajukan sekali di satu halaman, dengan satu set berkas.',
    file: 'Ajukan klaim JHT',
    fileDeath: 'Ajukan semua hak setelah kematian',
    none: 'Belum ada klaim.',
    open: (claim) => `Buka klaim ${claim}`,
    waitsFor: 'Sekarang:',
    filedNow: 'Klaim sudah diajukan. Di bawah ini yang masih menahannya.',
  },
  jht: {
    title: 'Ajukan klaim JHT',
    lead: 'Jawab satu atau dua pertanyaan. Selebihnya sudah ada di catatan cabang.',
    known: 'Yang sudah kami ketahui',
    knownLead: 'Ada yang salah? Katakan kepada petugas. Catatan diperbaiki dengan persetujuan orang kedua.',
    more: 'Pertanyaan lain yang dapat mengubah jawabannya',
    send: 'Ajukan klaim',
    sendHint: 'Anda langsung melihat apa yang masih kurang, dan siapa yang harus melengkapinya.',
    ownWords: 'Pertanyaan untuk Anda',
  },
  desk: {
    title: 'Meja klaim',
    lead: 'Yang paling lama menunggu berada paling atas.',
    groups: {
      decide: 'Perlu diputus',
      approve: 'Perlu disetujui orang kedua',
      object: 'Keberatan',
      done: 'Selesai terakhir',
    },
    groupLeads: {
      decide: 'Lihat berkasnya, lalu tanyakan kepada hukum.',
      approve: 'Diperiksa oleh orang yang tidak memutus.',
      object: 'Hasilnya dicatat oleh orang yang tidak ikut memutus.',
      done: 'Sudah disetujui atau ditolak.',
    },
    empty: 'Tidak ada.',
    claim: 'Klaim',
    member: 'Peserta',
    filed: 'Diajukan',
    due: 'Batas hukum',
    noDue: 'belum lengkap',
    amount: 'Jumlah',
  },
  officer: {
    actions: 'Langkah berikutnya',
    see: 'Catat berkas yang sudah dilihat',
    seeLead: 'Centang berkas asli yang Anda lihat sendiri.',
    seeAll: 'Simpan',
    decide: 'Putuskan menurut hukum',
    decideAgain: 'Putuskan lagi',
    decideLead: 'Hukum menjawab dari keterangan ini. Putusan, alasan, dan hukumnya disimpan.',
    approve: 'Setujui putusan',
    approveLead: 'Baca putusan dan alasannya. Setelah disetujui, uangnya menjadi hak penerima.',
    approveRefusal: 'Baca putusan dan alasannya. Setelah disetujui, penolakan ini berlaku dan tidak ada pembayaran.',
    outcome: 'Putusan',
    return: 'Kembalikan',
    returnLead: 'Ada yang keliru? Kembalikan dengan alasan. Klaim lalu diputus lagi.',
    reason: 'Alasan',
    reasonHint: 'Satu kalimat. Petugas dan peserta membacanya.',
    ownDecision: 'Anda yang memutus klaim ini. Orang lain harus menyetujuinya.',
    before: {
      lead: 'Belum bisa. Ini dulu:',
      papers: (count) => `${count} berkas asli belum dilihat`,
      fact: (label) => `Belum diketahui: ${label}`,
      payee: 'Petugas belum mencatat penerima untuk semua ahli waris',
    },
    askLead: 'Tanyakan ini kepada yang mengajukan. Jawabannya tercatat atas nama Anda.',
    noteAnswer: 'Catat jawabannya',
    spokenTo: 'Begini bunyinya bagi yang mengajukan. “Anda” di sini adalah dia.',
    waits: {
      officer: 'Klaim ini menunggu petugas.',
      approver: 'Klaim ini menunggu orang kedua.',
      cashier: 'Klaim ini sudah disetujui. Kasir menyiapkan pembayarannya.',
      nobody: 'Klaim ini sudah ditolak. Tidak ada pembayaran.',
    },
    noFlags: 'Tanda bahaya tidak pernah menolak klaim. Yang menolak hanya hukum, dengan pasalnya.',
    back: 'Kembali ke meja',
  },
};

const english: DeskWords = {
  signedIn: (name, role) => `You are signed in as ${name}, ${role.toLowerCase()}.`,
  signOut: 'Sign out',
  trouble: 'Not yet',
  rooms: 'Your desks',
  mine: {
    title: 'My claims',
    lead: 'Here you file a claim and see where it stands.',
    heirLead: 'We are sorry for your loss. Everything is claimed once, on one page, with one set of papers.',
    file: 'File a JHT claim',
    fileDeath: 'Claim everything after a death',
    none: 'No claim yet.',
    open: (claim) => `Open claim ${claim}`,
    waitsFor: 'Now:',
    filedNow: 'The claim is filed. Below is what still holds it up.',
  },
  jht: {
    title: 'File a JHT claim',
    lead: 'Answer a question or two. The branch knows the rest.',
    known: 'What we know already',
    knownLead: 'Is something wrong? Tell an officer. Records are put right with the approval of a second person.',
    more: 'Other questions that may change the answer',
    send: 'File the claim',
    sendHint: 'You see at once what is still missing, and who must bring it.',
    ownWords: 'Questions for you',
  },
  desk: {
    title: 'The claims desk',
    lead: 'What has waited longest stands first.',
    groups: {
      decide: 'To be decided',
      approve: 'To be approved by a second person',
      object: 'Objections',
      done: 'Done last',
    },
    groupLeads: {
      decide: 'Look at the papers, then put the facts to the law.',
      approve: 'Checked by somebody who did not decide.',
      object: 'Somebody who had no part in the decision notes how it ended.',
      done: 'Approved or refused.',
    },
    empty: 'None.',
    claim: 'Claim',
    member: 'Member',
    filed: 'Filed',
    due: 'Due by law',
    noDue: 'not complete',
    amount: 'Amount',
  },
  officer: {
    actions: 'The next step',
    see: 'Note the papers that were seen',
    seeLead: 'Tick the originals that you have seen yourself.',
    seeAll: 'Save',
    decide: 'Decide by the law',
    decideAgain: 'Decide again',
    decideLead: 'The law answers from these facts. The decision, its reasons and the law are kept.',
    approve: 'Approve the decision',
    approveLead: 'Read the decision and its reasons. Once approved, the money is owed.',
    approveRefusal: 'Read the decision and its reasons. Once approved, the refusal stands and nothing is paid.',
    outcome: 'The decision',
    return: 'Send back',
    returnLead: 'Is something wrong? Send it back with a reason. The claim is then decided again.',
    reason: 'Reason',
    reasonHint: 'One sentence. The officer and the member read it.',
    ownDecision: 'You decided this claim. Somebody else must approve it.',
    before: {
      lead: 'Not yet. First:',
      papers: (count) => (count === '1' ? '1 original has not been seen' : `${count} originals have not been seen`),
      fact: (label) => `Not known yet: ${label}`,
      payee: 'An officer has not noted who is paid for all heirs',
    },
    askLead: 'Ask the claimant. The answer is noted under your name.',
    noteAnswer: 'Note the answer',
    spokenTo: 'This is how the claimant reads it: “you” is the claimant.',
    waits: {
      officer: 'This claim waits for an officer.',
      approver: 'This claim waits for a second person.',
      cashier: 'This claim is approved. A cashier prepares the payment.',
      nobody: 'This claim is refused. Nothing is paid.',
    },
    noFlags: 'A warning never refuses a claim. Only the law does, by its articles.',
    back: 'Back to the desk',
  },
};

export const deskWords: { readonly [language in Language]: DeskWords } = { id: indonesian, en: english };
