// What is said when a figure cannot be given or a release cannot be prepared or let out.
import type { Refusal } from './remedies.ts';

export const refusalsOfReleases: { readonly [code: string]: Refusal } = {
  'statistics/bad-cursor': ['parameter-wrong', 'Penanda halaman salah.', 'The cursor is wrong.', 'mend'],
  'statistics/would-tell': [
    'cannot-be-done',
    'Tabel ini mengungkap data segelintir orang.',
    'This table would tell of a few people.',
    'mend',
  ],
  'statistics/not-counted': [
    'stands-otherwise',
    'Angka belum dihitung sampai posisi itu.',
    'The figures do not reach that position.',
    'look',
  ],
  'statistics/two-places': ['parameter-wrong', 'Sebut cabang atau wilayah, satu saja.', 'Name one place only.', 'mend'],
  'statistics/unknown-figure': ['not-there', 'Angka ini tidak ada.', 'There is no such figure.', 'check-number'],
  'publication/already-published': ['stands-otherwise', 'Sudah diterbitkan.', 'It was published already.', 'none'],
  'publication/does-not-fit': [
    'cannot-be-done',
    'Angka dalam teks tidak cocok.',
    'The numbers of the text do not fit.',
    'mend',
  ],
  'publication/figures-changed': ['stands-otherwise', 'Angka sudah lain.', 'The figures are other ones.', 'look'],
  'publication/hidden-before': [
    'cannot-be-done',
    'Angka ini disembunyikan dalam tabel yang sudah terbit.',
    'This number is hidden in a table that is out.',
    'mend',
  ],
  'publication/key-reused': [
    'cannot-be-done',
    'Kunci ini sudah dipakai untuk siaran lain.',
    'This key has prepared another release.',
    'new-key',
  ],
  'publication/languages-differ': [
    'cannot-be-done',
    'Kedua bahasa menyebut angka yang berbeda.',
    'The two languages say different numbers.',
    'mend',
  ],
  'publication/no-such-figure': ['cannot-be-done', 'Angka ini tidak ada.', 'There is no such number.', 'mend'],
  'publication/no-such-version': ['not-there', 'Versi ini tidak ada.', 'There is no such version.', 'check-number'],
  'publication/no-value': ['cannot-be-done', 'Ada angka tanpa nilai.', 'A number has no value.', 'mend'],
  'publication/not-the-last-version': ['stands-otherwise', 'Ada versi lebih baru.', 'There is a later one.', 'look'],
  'publication/not-the-next-version': ['stands-otherwise', 'Versi lain mendahului.', 'Another came first.', 'look'],
  'publication/parts-missing': [
    'cannot-be-done',
    'Jumlah disebut tanpa semua programnya.',
    'A total is told without all its programmes.',
    'complete',
  ],
  'publication/same-person': [
    'not-allowed',
    'Yang menyiapkan tidak boleh menerbitkan.',
    'Who prepared it may not publish it.',
    'another-person',
  ],
  'publication/too-few': [
    'cannot-be-done',
    'Terlalu sedikit kasus untuk diumumkan.',
    'Too few cases to be told in public.',
    'mend',
  ],
  'publication/unbound-number': [
    'cannot-be-done',
    'Ada angka di antara kata-kata.',
    'A number stands among the words.',
    'mend',
  ],
  'publication/unmarked': [
    'cannot-be-done',
    'Teks orang rekaan harus menyebut CONTOH.',
    'A text of invented people must say CONTOH.',
    'mend',
  ],
  'publication/unknown-release': ['not-there', 'Siaran ini tidak ada.', 'There is no such release.', 'check-number'],
  'publication/version-closed': ['stands-otherwise', 'Versi ini sudah ditutup.', 'This version is closed.', 'look'],
};
