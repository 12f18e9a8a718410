// What is said after a step was done at a desk, by the name that the address carries.

import type { Language } from '@jamin/law';

type DoneWords = { readonly [step: string]: string };

const indonesian: DoneWords = {
  seen: 'Berkas dicatat.',
  stated: 'Jawabannya dicatat.',
  reported: 'Upah dilaporkan.',
  'reported-billed': 'Upah dilaporkan, dan tagihannya terbit.',
  'bill-paid': 'Tagihan dibayar. Uangnya sudah masuk ke rekening dananya.',
  objected: 'Keberatan diajukan. Hasilnya akan tampil di sini.',
  'objection-ended': 'Hasil keberatan dicatat.',
  renewed: 'Klaim baru dibuka.',
  'account-asked': 'Rekening baru diminta. Orang kedua memeriksanya.',
  'account-approved': 'Rekening diganti. Kasir dapat membayar lagi.',
  'account-refused': 'Rekening tidak diganti.',
  decided: 'Klaim diputus. Sekarang menunggu orang kedua.',
  approved: 'Putusan disetujui.',
  returned: 'Putusan dikembalikan.',
  named: 'Penerima dicatat.',
  filed: 'Klaim diajukan.',
  ordered: 'Pembayaran disiapkan. Sekarang kumpulkan.',
  gathered: 'Kumpulan dibuat. Dua orang lain harus menyetujuinya.',
  'batch-approved': 'Kumpulan disetujui.',
  'batch-refused': 'Kumpulan ditolak. Uangnya kembali ke klaim.',
  'batch-sent': 'Kumpulan terkirim ke bank.',
  'bank-returns': 'Bank membayar dan mengembalikan satu. Siapkan lagi di bagian “Tidak sampai”.',
  'bank-refuses': 'Bank menolak satu. Siapkan lagi di bagian “Tidak sampai”.',
  retried: 'Pembayaran disiapkan lagi. Sekarang kumpulkan.',
  paid: 'Bank sudah membayar. Pembukuan disegel, dan angka cabang bergerak.',
  'not-paid': 'Bank belum membayar.',
  revised: 'Versi berikutnya disiapkan. Orang lain yang menerbitkannya.',
  published: 'Versi ini terbit.',
};

const english: DoneWords = {
  seen: 'The papers are noted.',
  stated: 'The answer is noted.',
  reported: 'The wages are reported.',
  'reported-billed': 'The wages are reported, and the bill is here.',
  'bill-paid': 'The bill is paid. The money is with its funds.',
  objected: 'The objection is filed. How it ends is shown here.',
  'objection-ended': 'How the objection ended is noted.',
  renewed: 'The new claim is open.',
  'account-asked': 'Another account was asked for. A second person looks at it.',
  'account-approved': 'The account is changed. A cashier can pay again.',
  'account-refused': 'The account was not changed.',
  decided: 'The claim is decided. It now waits for a second person.',
  approved: 'The decision is approved.',
  returned: 'The decision was sent back.',
  named: 'The payee is noted.',
  filed: 'The claim is filed.',
  ordered: 'The payment is prepared. Now gather it.',
  gathered: 'The batch is made. Two others must approve it.',
  'batch-approved': 'The batch is approved.',
  'batch-refused': 'The batch was refused. Its money went back to the claims.',
  'batch-sent': 'The batch is with the bank.',
  'bank-returns': 'The bank paid and returned one. Prepare it again under “Not arrived”.',
  'bank-refuses': 'The bank refused one. Prepare it again under “Not arrived”.',
  retried: 'The payment is prepared again. Now gather it.',
  paid: "The bank has paid. The books are sealed, and the branch's figure moves.",
  'not-paid': 'The bank has not paid.',
  revised: 'The next version is prepared. Somebody else publishes it.',
  published: 'This version is published.',
};

export const doneWords: { readonly [language in Language]: DoneWords } = { id: indonesian, en: english };
