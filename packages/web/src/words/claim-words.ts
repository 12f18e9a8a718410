// What is said of a claim to everybody who sees it: where it stands, what holds it up, who knows what.

import type { Language } from '@jamin/law';

type StepKey = 'filed' | 'papers' | 'decided' | 'approved' | 'ordered' | 'paid' | 'refused';

type ClaimWords = {
  readonly title: (programme: string, claim: string) => string;
  readonly of: (name: string) => string;
  readonly event: (day: string) => string;
  readonly asOf: (day: string) => string;
  readonly filed: (day: string) => string;
  readonly path: string;
  readonly steps: { readonly [step in StepKey]: string };
  /** The step of the papers while some are missing. */
  readonly papersNow: string;
  /** The last step while only some of the money arrived. */
  readonly paidPartly: string;
  readonly stepStates: { readonly [state in 'done' | 'now' | 'to-come']: string };
  readonly states: { readonly [state: string]: string };
  readonly blockers: string;
  readonly whyRefused: string;
  readonly blockersOf: (count: number) => string;
  readonly clock: string;
  readonly clockText: (day: string) => string;
  /** The same, while money came back. */
  readonly clockLast: (day: string) => string;
  readonly clockWaits: string;
  readonly duties: { readonly [duty: string]: string };
  readonly late: (rate: string, per: string) => string;
  readonly per: { readonly [per: string]: string };
  readonly papers: string;
  readonly papersLead: string;
  readonly seen: (day: string) => string;
  readonly notSeen: string;
  readonly facts: string;
  readonly factsLead: string;
  readonly sources: { readonly [source: string]: string };
  readonly answerNow: string;
  readonly answerNowText: string;
  readonly decidedAnswer: string;
  readonly decidedText: (number: number, day: string) => string;
  readonly money: string;
  readonly part: string;
  readonly due: string;
  readonly state: string;
  readonly amount: string;
  readonly tax: (amount: string) => string;
  readonly payments: { readonly [status: string]: string };
  readonly notOrdered: string;
  readonly readers: string;
  readonly readersLead: string;
  readonly noReaders: string;
  readonly readBy: (name: string, role: string, why: string) => string;
  readonly times: (count: number) => string;
  readonly why: { readonly [why: string]: string };
  readonly returned: (reason: string) => string;
  readonly refusedText: string;
  readonly proof: string;
  readonly lawHash: string;
  readonly decisionHash: string;
};

const indonesian: ClaimWords = {
  title: (programme, claim) => `Klaim ${programme} ${claim}`,
  of: (name) => `Peserta: ${name}`,
  event: (day) => `Hari peristiwa: ${day}`,
  asOf: (day) => `Saldo dihitung per ${day}`,
  filed: (day) => `Diajukan ${day}`,
  path: 'Sampai di mana',
  steps: {
    filed: 'Diajukan',
    papers: 'Berkas lengkap',
    decided: 'Diputus',
    approved: 'Disetujui orang kedua',
    ordered: 'Pembayaran disiapkan',
    paid: 'Dibayar',
    refused: 'Ditolak',
  },
  papersNow: 'Melengkapi berkas',
  paidPartly: 'Sebagian dibayar',
  stepStates: { done: 'selesai', now: 'sekarang di sini', 'to-come': 'belum' },
  states: {
    filed: 'menunggu diputus',
    incomplete: 'keterangan kurang',
    returned: 'dikembalikan',
    decided: 'menunggu disetujui',
    granted: 'disetujui',
    refused: 'ditolak',
    paid: 'dibayar',
  },
  blockers: 'Yang masih menahan klaim ini',
  whyRefused: 'Mengapa klaim ini ditolak',
  blockersOf: (count) => (count === 0 ? 'Tidak ada yang menahan klaim ini.' : `${count} hal masih menahan klaim ini.`),
  clock: 'Jam hukumnya',
  clockText: (day) => `Semua sudah lengkap. Menurut hukum, hari terakhirnya ${day}.`,
  clockLast: (day) => `Menurut hukum, hari terakhirnya ${day}.`,
  clockWaits: 'Jam ini mulai berjalan kalau berkas dan keterangan sudah lengkap.',
  duties: { payment: 'dibayar', decision: 'diputus' },
  late: (rate, per) => `Kalau terlambat, cabang wajib menambah ${rate} ${per}.`,
  per: { day: 'per hari', month: 'per bulan' },
  papers: 'Berkas untuk klaim ini',
  papersLead: 'Hanya ini yang diminta hukum untuk perkara ini. Tidak lebih.',
  seen: (day) => `sudah dilihat ${day}`,
  notSeen: 'belum dilihat',
  facts: 'Keterangan dan asalnya',
  factsLead: 'Yang sudah diketahui cabang tidak ditanyakan lagi.',
  sources: {
    registry: 'catatan kepesertaan',
    ledger: 'pembukuan',
    claimant: 'yang mengajukan',
    employer: 'pemberi kerja',
    officer: 'petugas',
  },
  answerNow: 'Kata hukum sekarang',
  answerNowText: 'Ini belum putusan. Beginilah jawabannya menurut keterangan yang ada hari ini.',
  decidedAnswer: 'Putusan dan alasannya',
  decidedText: (number, day) => `Putusan ke-${number}, ${day}.`,
  money: 'Uangnya',
  part: 'Bagian',
  due: 'Jatuh tempo',
  state: 'Keadaan',
  amount: 'Jumlah',
  tax: (amount) => `pajak ${amount} dipotong`,
  payments: {
    ordered: 'disiapkan',
    batched: 'dalam kiriman',
    approved: 'kiriman disetujui',
    sent: 'dikirim ke bank',
    accepted: 'diterima bank',
    rejected: 'ditolak bank',
    withdrawn: 'ditarik kembali',
    paid: 'dibayar',
    returned: 'dikembalikan bank',
  },
  notOrdered: 'belum disiapkan',
  readers: 'Siapa yang membaca berkas ini',
  readersLead: 'Setiap kali petugas membuka berkas Anda, namanya tercatat di sini.',
  noReaders: 'Belum ada yang membukanya.',
  readBy: (name, role, why) => `${name} (${role}), untuk ${why}`,
  times: (count) => `${count} kali`,
  why: {
    claim: 'mengurus klaim',
    question: 'menjawab pertanyaan',
    correction: 'memperbaiki data',
    payment: 'membayar',
    audit: 'pemeriksaan',
  },
  returned: (reason) => `Petugas kedua mengembalikan putusan: “${reason}”`,
  refusedText: 'Anda dapat mengajukan keberatan atas putusan ini.',
  proof: 'Bukti putusan',
  lawHash: 'Sidik hukum yang dipakai (SHA-256)',
  decisionHash: 'Sidik putusan (SHA-256)',
};

const english: ClaimWords = {
  title: (programme, claim) => `${programme} claim ${claim}`,
  of: (name) => `Member: ${name}`,
  event: (day) => `Day of the event: ${day}`,
  asOf: (day) => `Account as it stood on ${day}`,
  filed: (day) => `Filed on ${day}`,
  path: 'Where it stands',
  steps: {
    filed: 'Filed',
    papers: 'Papers complete',
    decided: 'Decided',
    approved: 'Approved by a second person',
    ordered: 'Payment prepared',
    paid: 'Paid',
    refused: 'Refused',
  },
  papersNow: 'Completing the papers',
  paidPartly: 'Paid in part',
  stepStates: { done: 'done', now: 'here now', 'to-come': 'to come' },
  states: {
    filed: 'waits to be decided',
    incomplete: 'something is missing',
    returned: 'sent back',
    decided: 'waits to be approved',
    granted: 'approved',
    refused: 'refused',
    paid: 'paid',
  },
  blockers: 'What still holds this claim up',
  whyRefused: 'Why this claim was refused',
  blockersOf: (count) =>
    count === 0
      ? 'Nothing holds this claim up.'
      : `${count} ${count === 1 ? 'thing holds' : 'things hold'} this claim up.`,
  clock: 'The clock of the law',
  clockText: (day) => `Everything is complete. By law, the last day is ${day}.`,
  clockLast: (day) => `By law, the last day is ${day}.`,
  clockWaits: 'This clock starts when papers and answers are complete.',
  duties: { payment: 'to be paid', decision: 'to be decided' },
  late: (rate, per) => `If it is late, the branch must add ${rate} ${per}.`,
  per: { day: 'a day', month: 'a month' },
  papers: 'Papers for this claim',
  papersLead: 'The law asks for these in this case, and for nothing else.',
  seen: (day) => `seen on ${day}`,
  notSeen: 'not seen yet',
  facts: 'Facts and where they come from',
  factsLead: 'What the branch knows already is not asked again.',
  sources: {
    registry: 'membership records',
    ledger: 'the books',
    claimant: 'the claimant',
    employer: 'the employer',
    officer: 'an officer',
  },
  answerNow: 'What the law says now',
  answerNowText: 'This is no decision yet. It is the answer by what is known today.',
  decidedAnswer: 'The decision and its reasons',
  decidedText: (number, day) => `Decision ${number}, ${day}.`,
  money: 'The money',
  part: 'Part',
  due: 'Due',
  state: 'State',
  amount: 'Amount',
  tax: (amount) => `tax of ${amount} withheld`,
  payments: {
    ordered: 'prepared',
    batched: 'in a batch',
    approved: 'batch approved',
    sent: 'sent to the bank',
    accepted: 'accepted by the bank',
    rejected: 'rejected by the bank',
    withdrawn: 'withdrawn',
    paid: 'paid',
    returned: 'returned by the bank',
  },
  notOrdered: 'not prepared yet',
  readers: 'Who read this file',
  readersLead: 'Whenever somebody of the branch opens your file, the name is noted here.',
  noReaders: 'Nobody has opened it yet.',
  readBy: (name, role, why) => `${name} (${role}), for ${why}`,
  times: (count) => `${count} times`,
  why: {
    claim: 'this claim',
    question: 'a question',
    correction: 'a correction',
    payment: 'a payment',
    audit: 'an audit',
  },
  returned: (reason) => `The second officer sent the decision back: “${reason}”`,
  refusedText: 'You may object to this decision.',
  proof: 'Proof of the decision',
  lawHash: 'Fingerprint of the law used (SHA-256)',
  decisionHash: 'Fingerprint of the decision (SHA-256)',
};

export const claimWords: { readonly [language in Language]: ClaimWords } = { id: indonesian, en: english };
