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
  readonly states: { readonly [state in 'new' | 'half' | 'approved' | 'sent' | 'paid' | 'refused']: string };
  readonly approvedBy: (names: string) => string;
  readonly madeBy: (name: string) => string;
  readonly approve: string;
  readonly approveLead: string;
  readonly approvedOwn: string;
  readonly file: string;
  readonly fileLead: string;
  readonly bankAnswers: string;
  readonly bankLead: string;
  readonly waits: string;
  readonly payments: string;
  readonly payee: string;
  readonly figure: string;
  readonly figureLead: (from: string, to: string, position: string) => string;
  readonly programme: string;
  readonly cases: string;
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
    bankHint: 'Seperti di buku rekening, misalnya CTOHIDJA.',
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
      refused: 'ditolak',
    },
    approvedBy: (names) => `Disetujui: ${names}`,
    madeBy: (name) => `Disiapkan: ${name}`,
    approve: 'Setujui kumpulan',
    approveLead: 'Cocokkan penerima dan jumlahnya.',
    approvedOwn: 'Anda sudah menyetujuinya. Sekarang orang lain.',
    file: 'Unduh pain.001 untuk bank',
    fileLead: 'Setelah diunduh, kumpulan ini terkirim. Diunduh lagi, isinya sama sampai ke byte.',
    bankAnswers: 'Mainkan jawaban bank (contoh)',
    bankLead:
      'Bank contoh membayar semuanya dan mengirim rekening koran camt.053. Baru saat itu uang dianggap bergerak.',
    waits: 'Kumpulan ini menunggu orang lain.',
    payments: 'Pembayaran di dalamnya',
    payee: 'Penerima',
    figure: 'Angka cabang',
    figureLead: (from, to, position) => `Dibayar ${from} sampai ${to}, menurut pembukuan di posisi ${position}.`,
    programme: 'Program',
    cases: 'Kasus',
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
    bankHint: 'As in the bank book, for example CTOHIDJA.',
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
      refused: 'refused',
    },
    approvedBy: (names) => `Approved: ${names}`,
    madeBy: (name) => `Prepared: ${name}`,
    approve: 'Approve the batch',
    approveLead: 'Compare payees and amounts.',
    approvedOwn: 'You have approved it. Now somebody else.',
    file: 'Download pain.001 for the bank',
    fileLead: 'Once downloaded, the batch is sent. Downloaded again, it is the same to the byte.',
    bankAnswers: "Play the bank's answer (example)",
    bankLead: 'The example bank pays everything and sends a camt.053 statement. Only then has money moved.',
    waits: 'This batch waits for somebody else.',
    payments: 'Payments in it',
    payee: 'Payee',
    figure: "The branch's figure",
    figureLead: (from, to, position) => `Paid from ${from} to ${to}, by the books at position ${position}.`,
    programme: 'Programme',
    cases: 'Cases',
    amount: 'Amount',
    moved: 'Moved since the position before',
    movedBy: (cases, amount) => `+${cases} ${cases === '1' ? 'case' : 'cases'}, +${amount}`,
    still: 'unchanged',
    back: 'Back to the cash desk',
  },
};
