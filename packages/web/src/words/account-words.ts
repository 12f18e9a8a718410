// What is said of another bank account, where a payment did not arrive.

import type { Language } from '@jamin/law';

type AccountWords = {
  readonly title: string;
  readonly lead: string;
  readonly ask: string;
  readonly asked: string;
  readonly wrong: string;
  readonly toApprove: string;
  readonly toApproveLead: string;
  readonly askedOn: (day: string) => string;
  readonly approve: string;
  readonly refuse: string;
  readonly own: string;
};

export const accountWords: { readonly [language in Language]: AccountWords } = {
  id: {
    title: 'Uang Anda belum sampai',
    lead: 'Bank tidak dapat memakai rekening ini. Uangnya aman di cabang. Tulis rekening lain atas nama Anda sendiri.',
    ask: 'Minta rekening diganti',
    asked: 'Rekening baru sudah Anda minta. Orang kedua di cabang memeriksanya, lalu kasir membayar lagi.',
    wrong: 'Kode bank atau nomor rekening tidak terbaca. Salin dari buku rekening.',
    toApprove: 'Rekening yang minta diganti',
    toApproveLead: 'Nomornya tersegel. Cocokkan nama pada buku rekening dengan nama peserta.',
    askedOn: (day) => `Diminta ${day}`,
    approve: 'Setujui',
    refuse: 'Tolak',
    own: 'Anda yang memintanya. Orang lain memeriksanya.',
  },
  en: {
    title: 'Your money has not arrived',
    lead: 'The bank cannot use this account. The money is safe at the branch. Write another account in your own name.',
    ask: 'Ask for another account',
    asked: 'You asked for another account. A second person looks at it, then a cashier pays again.',
    wrong: 'Code or number of the account cannot be read. Copy them from the bank book.',
    toApprove: 'Accounts that are to change',
    toApproveLead: 'The number is sealed. Compare the name in the bank book with the name of the member.',
    askedOn: (day) => `Asked for on ${day}`,
    approve: 'Approve',
    refuse: 'Refuse',
    own: 'You asked for it. Somebody else looks at it.',
  },
};
