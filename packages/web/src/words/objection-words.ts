// What is said of objections: whom the law lets somebody ask, how one ended, and what follows.

import type { Language } from '@jamin/law';
import type { DisputeBody } from '@jamin/law/reference/disputes';

type ObjectionWords = {
  readonly title: string;
  readonly may: string;
  readonly noTerm: string;
  readonly asked: (body: string) => string;
  readonly basis: string;
  readonly noBasis: string;
  readonly about: string;
  readonly reason: string;
  readonly reasonHint: string;
  readonly send: string;
  readonly waits: (body: string) => string;
  readonly ended: string;
  readonly filed: (number: string, day: string, body: string) => string;
  readonly outcomes: { readonly [outcome in 'upheld' | 'rejected' | 'withdrawn']: string };
  readonly endedOn: (outcome: string, day: string, name: string) => string;
  readonly renewed: string;
  readonly bodies: { readonly [body in DisputeBody]: string };
  readonly end: string;
  readonly endLead: string;
  readonly outcome: string;
  readonly says: string;
  readonly ownDecision: string;
  readonly renew: string;
  readonly renewLead: string;
  /** What comes next after an objection that was upheld: for the officer, for others, and for whose claim it is. */
  readonly renewNext: string;
  readonly renewWaits: string;
  readonly renewOwn: string;
  readonly renewedNext: string;
};

export const objectionWords: { readonly [language in Language]: ObjectionWords } = {
  id: {
    title: 'Keberatan',
    may: 'Putusan ini menurut Anda keliru? Ajukan keberatan.',
    noTerm: 'Peraturan yang kami baca tidak memberi batas hari. Ajukan selagi bukti masih ada.',
    asked: (body) => `Yang memeriksa: ${body}.`,
    basis: 'Dasarnya',
    noBasis: 'Untuk ini kami belum menemukan pasalnya. Unit pengaduan menerima semuanya.',
    about: 'Tentang apa?',
    reason: 'Mengapa keliru?',
    reasonHint: 'Beberapa kalimat sudah cukup. Sebut bukti yang Anda punya.',
    send: 'Ajukan keberatan',
    waits: (body) => `Keberatan ini menunggu ${body}.`,
    ended: 'Jalan keberatan menurut hukum sudah habis untuk klaim ini.',
    filed: (number, day, body) => `Keberatan ke-${number}, ${day}, kepada ${body}`,
    outcomes: { upheld: 'Dikabulkan', rejected: 'Ditolak', withdrawn: 'Dicabut' },
    endedOn: (outcome, day, name) => `${outcome} ${day}, dicatat ${name}`,
    renewed: 'Klaim baru setelah keberatan dikabulkan',
    bodies: {
      deliberation: 'musyawarah dengan cabang',
      'complaint-unit': 'unit mutu dan pengaduan',
      'manpower-office-or-djsn': 'dinas ketenagakerjaan atau DJSN',
      'labour-inspector': 'pengawas ketenagakerjaan',
      minister: 'Menteri',
      mediation: 'mediasi',
      'district-court': 'pengadilan negeri',
    },
    end: 'Catat hasil keberatan',
    endLead: 'Catat apa kata yang memeriksa. Yang memutus atau menyetujui klaim ini tidak boleh mencatatnya.',
    outcome: 'Hasilnya',
    says: 'Alasannya',
    ownDecision: 'Anda ikut memutus klaim ini. Orang lain mencatat hasil keberatannya.',
    renew: 'Buka klaim baru',
    renewLead: 'Keberatan dikabulkan. Klaim baru memakai keterangan dan berkas yang sama, lalu diputus lagi.',
    renewNext: 'Keberatan dikabulkan: buka klaim baru',
    renewWaits: 'Keberatan dikabulkan. Petugas membuka klaim baru.',
    renewOwn: 'Keberatan Anda dikabulkan. Petugas membuka klaim baru dengan berkas yang sama, lalu memutusnya lagi.',
    renewedNext: 'Keberatan dikabulkan. Urusannya berlanjut di klaim baru',
  },
  en: {
    title: 'Objection',
    may: 'Do you think that this decision is wrong? You may object.',
    noTerm: 'The rules that we read set no last day. Object while there is still proof.',
    asked: (body) => `Who looks at it: ${body}.`,
    basis: 'Basis',
    noBasis: 'We have found no article for this yet. The complaint unit takes everything.',
    about: 'What is it about?',
    reason: 'Why is it wrong?',
    reasonHint: 'A few sentences will do. Name the proof that you have.',
    send: 'Object',
    waits: (body) => `This objection waits for ${body}.`,
    ended: 'The way that the law gives for objecting has ended for this claim.',
    filed: (number, day, body) => `Objection ${number}, ${day}, to ${body}`,
    outcomes: { upheld: 'Upheld', rejected: 'Rejected', withdrawn: 'Withdrawn' },
    endedOn: (outcome, day, name) => `${outcome} on ${day}, noted by ${name}`,
    renewed: 'The new claim that followed',
    bodies: {
      deliberation: 'a talk with the branch',
      'complaint-unit': 'the quality and complaint unit',
      'manpower-office-or-djsn': 'the manpower office or the DJSN',
      'labour-inspector': 'the labour inspector',
      minister: 'the Minister',
      mediation: 'mediation',
      'district-court': 'the district court',
    },
    end: 'Note how the objection ended',
    endLead: 'Note what was said by who looked at it. Who decided or approved this claim may not note it.',
    outcome: 'How it ended',
    says: 'Reason',
    ownDecision: 'You had a part in this decision. Somebody else notes how the objection ended.',
    renew: 'Open the new claim',
    renewLead: 'The objection was upheld. A new claim takes over facts and papers and is decided again.',
    renewNext: 'The objection was upheld: open a new claim',
    renewWaits: 'The objection was upheld. An officer opens a new claim.',
    renewOwn: 'Your objection was upheld. An officer opens a new claim with the same papers and decides it anew.',
    renewedNext: 'The objection was upheld. It goes on in the new claim',
  },
};
