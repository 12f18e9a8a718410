// What is said where payments are ordered, gathered, approved by two people, sent and answered by the bank.

import type { Language } from '@jamin/law';

type CashWords = {
  readonly title: string;
  readonly lead: string;
  readonly owed: string;
  readonly owedLead: string;
  readonly none: string;
  readonly order: string;
  readonly toRegistered: string;
  readonly toHeir: (name: string) => string;
  readonly bank: string;
  readonly bankHint: string;
  readonly account: string;
  readonly noAccount: string;
  readonly free: string;
  readonly freeLead: string;
  readonly gather: (fund: string) => string;
  readonly count: (count: string) => string;
  readonly batches: string;
  readonly batchTitle: (batch: string) => string;
  readonly batchLead: string;
  readonly states: {
    readonly [state in 'new' | 'half' | 'approved' | 'sent' | 'paid' | 'partly' | 'refused']: string;
  };
  readonly approvedBy: (names: string) => string;
  readonly madeBy: (name: string) => string;
  readonly approve: string;
  readonly approveLead: string;
  readonly approvedOwn: string;
  readonly send: string;
  readonly sendLead: string;
  readonly file: string;
  readonly fileLead: string;
  readonly bankAnswers: string;
  readonly bankLead: string;
  readonly bankFirst: string;
  readonly how: string;
  readonly hows: { readonly [how in 'pays' | 'returns' | 'refuses']: string };
  readonly which: string;
  readonly waitsFor: { readonly [who in 'approver' | 'cashier']: string };
  readonly failed: string;
  readonly failedLead: string;
  readonly reasons: { readonly [code: string]: string };
  readonly reasonUnknown: (code: string) => string;
  readonly failedStates: { readonly [state in 'rejected' | 'returned' | 'withdrawn']: string };
  readonly retry: string;
  readonly retryRegistered: string;
  readonly payments: string;
  readonly payee: string;
  readonly shown: (from: string, through: string, count: string) => string;
  readonly next: string;
  readonly figure: string;
  readonly figureLead: (from: string, to: string, position: string) => string;
  readonly programme: string;
  readonly caseCount: (cases: string) => string;
  readonly amount: string;
  readonly moved: string;
  readonly movedBy: (cases: string, amount: string) => string;
  readonly still: string;
  readonly back: string;
};

export const cashWords: { readonly [language in Language]: CashWords } = {
  id: {
    title: 'Meja kas',
    lead: 'Uang bergerak dalam empat langkah: disiapkan, dikumpulkan, disetujui dua orang, lalu dikirim.',
    owed: 'Siap dibayar',
    owedLead: 'Bagian klaim yang sudah disetujui dan jatuh tempo.',
    none: 'Tidak ada.',
    order: 'Siapkan pembayaran',
    toRegistered: 'Ke rekening yang tercatat pada kepesertaan. Nomornya tersegel.',
    toHeir: (name) => `Penerima untuk semua ahli waris: ${name}`,
    bank: 'Kode bank',
    bankHint: 'Kode BIC: 8 atau 11 huruf dan angka, misalnya CTOHIDJA.',
    account: 'Nomor rekening',
    noAccount: 'Rekening penerima belum ada. Isi kode bank dan nomornya dari buku rekening.',
    free: 'Menunggu dikumpulkan',
    freeLead: 'Satu kumpulan untuk satu dana, satu rekening, satu hari.',
    gather: (fund) => `Kumpulkan pembayaran ${fund}`,
    count: (count) => `${count} pembayaran`,
    batches: 'Kumpulan terakhir',
    batchTitle: (batch) => `Kumpulan ${batch}`,
    batchLead: 'Dua orang yang tidak ikut menyiapkan harus menyetujuinya.',
    states: {
      new: 'menunggu dua persetujuan',
      half: 'menunggu satu persetujuan lagi',
      approved: 'disetujui, siap dikirim',
      sent: 'dikirim, menunggu bank',
      paid: 'dibayar bank',
      partly: 'dijawab bank, sebagian tidak sampai',
      refused: 'ditolak',
    },
    approvedBy: (names) => `Disetujui: ${names}`,
    madeBy: (name) => `Disiapkan: ${name}`,
    approve: 'Setujui kumpulan',
    approveLead: 'Cocokkan penerima, rekening, dan jumlahnya. Dari rekening hanya empat angka terakhir yang tampak.',
    approvedOwn: 'Anda sudah menyetujuinya. Sekarang orang lain.',
    send: 'Kirim ke bank',
    sendLead: 'Berkas pain.001 dibuat. Sejak itu kumpulan ini terkirim dan tidak dapat diubah lagi.',
    file: 'Unduh pain.001',
    fileLead: 'Berkas yang dikirim ke bank. Diunduh lagi, isinya sama sampai ke byte.',
    bankAnswers: 'Mainkan jawaban bank (contoh)',
    bankLead:
      'Bank contoh menjawab dengan pesannya sendiri. Baru dengan rekening koran camt.053 uang dianggap bergerak.',
    bankFirst: 'Bank baru dapat menjawab setelah kumpulan ini dikirim.',
    how: 'Apa jawab bank?',
    hows: {
      pays: 'Membayar semuanya',
      returns: 'Membayar, lalu mengembalikan satu: rekeningnya sudah ditutup',
      refuses: 'Menolak satu: nomor rekeningnya salah',
    },
    which: 'Yang tidak sampai',
    waitsFor: {
      approver: 'Kumpulan ini menunggu persetujuan. Dua orang lain memeriksanya.',
      cashier: 'Kumpulan ini sudah disetujui. Kasir mengirimnya ke bank.',
    },
    failed: 'Tidak sampai',
    failedLead: 'Uangnya sudah kembali ke klaim. Bayar lagi ke rekening yang benar.',
    reasons: {
      AC01: 'nomor rekening salah',
      AC04: 'rekening sudah ditutup',
      AC06: 'rekening diblokir',
      AM04: 'dana di rekening pembayar tidak cukup',
    },
    reasonUnknown: (code) => `kode bank ${code}`,
    failedStates: { rejected: 'ditolak bank', returned: 'dikembalikan bank', withdrawn: 'ditarik kembali' },
    retry: 'Siapkan lagi',
    retryRegistered:
      'Ke rekening yang tercatat sekarang. Salah? Peserta minta diganti di halaman klaimnya. Orang kedua menyetujui.',
    payments: 'Pembayaran di dalamnya',
    payee: 'Penerima',
    shown: (from, through, count) => `Yang ke-${from} sampai ke-${through} dari ${count} pembayaran.`,
    next: 'Pembayaran berikutnya',
    figure: 'Angka cabang',
    figureLead: (from, to, position) => `Dibayar ${from} sampai ${to}, menurut pembukuan di posisi ${position}.`,
    programme: 'Program',
    caseCount: (cases) => `${cases} kasus`,
    amount: 'Jumlah',
    moved: 'Bergerak sejak posisi sebelumnya',
    movedBy: (cases, amount) => `+${cases} kasus, +${amount}`,
    still: 'tetap',
    back: 'Kembali ke meja kas',
  },
  en: {
    title: 'The cash desk',
    lead: 'Money moves in four steps: prepared, gathered, approved by two people, then sent.',
    owed: 'Ready to be paid',
    owedLead: 'Parts of approved claims that are due.',
    none: 'None.',
    order: 'Prepare the payment',
    toRegistered: 'To the account in the registry. Its number is sealed.',
    toHeir: (name) => `Payee for all heirs: ${name}`,
    bank: 'Code of the bank',
    bankHint: 'The BIC: 8 or 11 letters and digits, for example CTOHIDJA.',
    account: 'Account number',
    noAccount: "The payee's account is not known. Fill in bank and number from the bank book.",
    free: 'Waiting to be gathered',
    freeLead: 'One batch is for one fund, one account and one day.',
    gather: (fund) => `Gather the payments of ${fund}`,
    count: (count) => `${count} ${count === '1' ? 'payment' : 'payments'}`,
    batches: 'Latest batches',
    batchTitle: (batch) => `Batch ${batch}`,
    batchLead: 'Two people who did not help to prepare it must approve it.',
    states: {
      new: 'waits for two approvals',
      half: 'waits for one more approval',
      approved: 'approved, ready to be sent',
      sent: 'sent, waits for the bank',
      paid: 'paid by the bank',
      partly: 'answered by the bank, in part not paid',
      refused: 'refused',
    },
    approvedBy: (names) => `Approved: ${names}`,
    madeBy: (name) => `Prepared: ${name}`,
    approve: 'Approve the batch',
    approveLead: 'Compare payees, accounts and amounts. Of an account only the last four figures are shown.',
    approvedOwn: 'You have approved it. Now somebody else.',
    send: 'Send to the bank',
    sendLead: 'The file pain.001 is written. From then on the batch is sent and cannot change.',
    file: 'Download pain.001',
    fileLead: 'The file that was sent to the bank. Downloaded again, it is the same to the byte.',
    bankAnswers: "Play the bank's answer (example)",
    bankLead: 'The example bank answers in its own messages. Only with its camt.053 statement has money moved.',
    bankFirst: 'The bank can answer only what was sent to it.',
    how: 'What does the bank answer?',
    hows: {
      pays: 'It pays everything',
      returns: 'It pays, then returns one: the account is closed',
      refuses: 'It refuses one: the account number is wrong',
    },
    which: 'The one that does not arrive',
    waitsFor: {
      approver: 'This batch waits to be approved. Two others look at it.',
      cashier: 'This batch is approved. A cashier sends it to the bank.',
    },
    failed: 'Not arrived',
    failedLead: 'The money went back to the claim. Pay it again, to the right account.',
    reasons: {
      AC01: 'the account number is wrong',
      AC04: 'the account is closed',
      AC06: 'the account is blocked',
      AM04: 'too little in the paying account',
    },
    reasonUnknown: (code) => `code ${code} of the bank`,
    failedStates: { rejected: 'refused by the bank', returned: 'returned by the bank', withdrawn: 'withdrawn' },
    retry: 'Prepare it again',
    retryRegistered:
      'To the account in the registry now. Is it wrong? The member asks on the claim’s page. A second person approves.',
    payments: 'Payments in it',
    payee: 'Payee',
    shown: (from, through, count) => `${from} to ${through} of ${count} payments.`,
    next: 'The next payments',
    figure: "The branch's figure",
    figureLead: (from, to, position) => `Paid from ${from} to ${to}, by the books at position ${position}.`,
    programme: 'Programme',
    caseCount: (cases) => `${cases} ${cases === '1' ? 'case' : 'cases'}`,
    amount: 'Amount',
    moved: 'Moved since the position before',
    movedBy: (cases, amount) => `+${cases} ${cases === '1' ? 'case' : 'cases'}, +${amount}`,
    still: 'unchanged',
    back: 'Back to the cash desk',
  },
};
