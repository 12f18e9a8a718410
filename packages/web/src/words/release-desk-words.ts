// What is said at the press desk: the last version, the next revision, and letting it out.

import type { Language } from '@jamin/law';

type ReleaseDeskWords = {
  readonly title: string;
  readonly lead: string;
  readonly none: string;
  readonly version: (number: number, position: string) => string;
  readonly prepared: (name: string) => string;
  readonly published: (day: string) => string;
  readonly waiting: string;
  readonly text: string;
  readonly changes: string;
  readonly what: string;
  readonly before: string;
  readonly after: string;
  readonly publish: string;
  readonly publishLead: string;
  readonly own: string;
  readonly revise: string;
  readonly reviseLead: string;
  readonly upToDate: string;
  readonly untold: string;
  /** Its days are over. */
  readonly ended: (day: string) => string;
  readonly lengthen: (day: string) => string;
  readonly few: (programmes: string) => string;
  readonly reason: string;
  readonly reasonHint: string;
  readonly noReason: string;
  readonly open: string;
};

export const releaseDeskWords: { readonly [language in Language]: ReleaseDeskWords } = {
  id: {
    title: 'Meja humas',
    lead: 'Setiap angka di siaran berasal dari pembukuan. Tidak ada yang diketik tangan.',
    none: 'Belum ada siaran.',
    version: (number, position) => `Versi ${number}, menurut pembukuan di posisi ${position}`,
    prepared: (name) => `Disiapkan: ${name}`,
    published: (day) => `Terbit ${day}`,
    waiting: 'Belum terbit',
    text: 'Teksnya',
    changes: 'Yang berubah dari versi sebelumnya',
    what: 'Angka',
    before: 'Sebelum',
    after: 'Sesudah',
    publish: 'Terbitkan versi ini',
    publishLead: 'Angkanya dibaca sekali lagi dari pembukuan. Kalau berbeda, versi ini tidak terbit.',
    own: 'Anda yang menyiapkan versi ini. Orang lain yang menerbitkannya.',
    revise: 'Siapkan versi berikutnya',
    reviseLead: 'Pembukuan sudah bergerak sejak versi ini. Versi berikutnya memuat angka yang baru.',
    upToDate: 'Pembukuan belum bergerak sejak versi ini.',
    untold: 'Pembukuan sudah bergerak, tetapi angka yang disebut siaran ini masih sama. Versi berikutnya menunggu.',
    ended: (day) =>
      `Siaran ini hanya memuat pembayaran sampai ${day}. Yang dibayar sesudahnya belum ada di siaran mana pun.`,
    lengthen: (day) => `Siapkan siaran sampai ${day}`,
    few: (programmes) =>
      `${programmes}: kurang dari lima kasus dibayar. Angka sekecil itu tidak diumumkan, agar orang tidak dikenali.`,
    reason: 'Mengapa direvisi?',
    reasonHint: 'Satu kalimat. Pembaca siaran melihatnya.',
    noReason: 'Tulis alasannya dulu.',
    open: 'Buka siaran seperti yang dibaca orang',
  },
  en: {
    title: 'The press desk',
    lead: 'Every number of a release comes from the books. None is typed by hand.',
    none: 'No release yet.',
    version: (number, position) => `Version ${number}, by the books at position ${position}`,
    prepared: (name) => `Prepared: ${name}`,
    published: (day) => `Published ${day}`,
    waiting: 'Not published',
    text: 'The text',
    changes: 'What changed since the version before',
    what: 'Number',
    before: 'Before',
    after: 'After',
    publish: 'Publish this version',
    publishLead: 'Its figures are read from the books once more. If they differ, it is not published.',
    own: 'You prepared this version. Somebody else publishes it.',
    revise: 'Prepare the next version',
    reviseLead: 'The books have moved since this version. The next one tells the new figures.',
    upToDate: 'The books have not moved since this version.',
    untold: 'The books have moved, but the numbers that this release tells are the same. The next version waits.',
    ended: (day) => `This release tells payments up to ${day} only. What was paid later is in no release yet.`,
    lengthen: (day) => `Prepare a release up to ${day}`,
    few: (programmes) =>
      `${programmes}: fewer than five cases were paid. So few are not told, so that nobody can be singled out.`,
    reason: 'Why is it revised?',
    reasonHint: 'One sentence. Readers of the release see it.',
    noReason: 'Write down the reason first.',
    open: 'Open the release as people read it',
  },
};
