// What the branch says when it does not do what was asked: one table from codes to sentences in both languages.

import type { Words } from '@jamin/engine';
import type { Language } from '@jamin/law';

const texts: { readonly [code: string]: Words } = {
  'access/not-signed-in': { id: 'Masuk dulu.', en: 'Sign in first.' },
  'access/no-role': { id: 'Anda belum diberi peran di cabang ini.', en: 'You have no role in this branch yet.' },
  'access/choose-role': { id: 'Anda punya beberapa peran. Pilih satu.', en: 'You have several roles. Choose one.' },
  'access/not-granted': { id: 'Peran ini tidak diberikan kepada Anda.', en: 'You were not given this role.' },
  'access/not-allowed': {
    id: 'Ini di luar wewenang Anda. Minta orang yang berwenang.',
    en: 'This is beyond your rights. Ask somebody who has them.',
  },
  'claims/unknown': { id: 'Klaim ini tidak ada.', en: 'There is no such claim.' },
  'claims/key-reused': {
    id: 'Klaim ini sudah diajukan dengan isi lain. Buka klaim yang ada.',
    en: 'This claim was filed with other content. Open the one that is there.',
  },
  'claims/bad-facts': {
    id: 'Ada keterangan yang tidak dapat dibaca hukum. Perbaiki keterangannya.',
    en: 'The law cannot read one of the facts. Put it right.',
  },
  'claims/papers-missing': {
    id: 'Belum semua berkas dilihat. Catat dulu berkas yang sudah Anda lihat.',
    en: 'Not every paper has been seen. First note the papers that you have seen.',
  },
  'claims/already-approved': {
    id: 'Putusan sudah disetujui. Tidak ada yang dapat ditambah lagi.',
    en: 'The decision is approved. Nothing can be added any more.',
  },
  'claims/same-person': {
    id: 'Anda yang memutus klaim ini. Orang lain harus menyetujuinya.',
    en: 'You decided this claim. Somebody else must approve it.',
  },
  'claims/not-decidable': {
    id: 'Putusan ini belum selesai: masih ada keterangan yang kurang.',
    en: 'This decision is not complete: a fact is still missing.',
  },
  'claims/not-the-last-decision': {
    id: 'Sudah ada putusan yang lebih baru, atau putusan ini dikembalikan. Baca lagi klaimnya.',
    en: 'There is a newer decision, or this one was sent back. Read the claim again.',
  },
  'claims/no-such-decision': { id: 'Putusan ini tidak ada.', en: 'There is no such decision.' },
  'claims/no-payee': {
    id: 'Penerima belum dicatat. Petugas mencatat dulu satu penerima untuk semua ahli waris.',
    en: 'No payee is noted. An officer first notes one payee for all heirs.',
  },
  'claims/heirs-unclear': {
    id: 'Siapa yang berhak belum jelas. Lengkapi dulu keterangan keluarga.',
    en: 'Who is entitled is not clear. First complete what is known of the family.',
  },
  'claims/not-an-heir': {
    id: 'Menurut hukum, golongan lain yang didahulukan. Pilih orang dari golongan itu.',
    en: 'By law another class of heirs comes first. Choose somebody of that class.',
  },
  'claims/no-joint-statement': {
    id: 'Ahli warisnya lebih dari satu. Lihat dulu pernyataan bersama mereka.',
    en: 'There are several heirs. First see the statement that they made together.',
  },
  'ledger/overdrawn': {
    id: 'Uang di rekening ini tidak cukup. Pembukuan menolaknya, dan tidak ada yang berubah.',
    en: 'There is not enough in this account. The books refused it, and nothing changed.',
  },
  'ledger/already-sealed': {
    id: 'Pembukuan sampai saat ini sudah disegel. Coba sekali lagi.',
    en: 'The books are sealed up to this moment. Try once more.',
  },
  'payments/cause-reused': {
    id: 'Pembayaran ini sudah disiapkan dengan isi lain.',
    en: 'This payment was prepared with other content.',
  },
  'payments/no-such-account': { id: 'Rekening dana ini tidak ada.', en: 'There is no such account of the fund.' },
  'payments/day-passed': { id: 'Hari bayarnya sudah lewat.', en: 'The day of payment has passed.' },
  'payments/nothing-due': {
    id: 'Tidak ada pembayaran yang menunggu kiriman.',
    en: 'No payment waits for a batch.',
  },
  'payments/not-free': {
    id: 'Salah satu pembayaran sudah ada di kiriman lain.',
    en: 'One of the payments is in another batch.',
  },
  'payments/no-such-batch': { id: 'Kiriman ini tidak ada.', en: 'There is no such batch.' },
  'payments/same-person': {
    id: 'Anda ikut menyiapkan kiriman ini. Dua orang lain harus menyetujuinya.',
    en: 'You helped to prepare this batch. Two others must approve it.',
  },
  'payments/approved-already': { id: 'Dua orang sudah menyetujuinya.', en: 'Two people have approved it.' },
  'payments/batch-refused': { id: 'Kiriman ini sudah ditolak.', en: 'This batch was refused.' },
  'payments/batch-sent': { id: 'Kiriman ini sudah dikirim ke bank.', en: 'This batch was sent to the bank.' },
  'payments/not-approved': {
    id: 'Kiriman ini belum disetujui dua orang.',
    en: 'Two people have not approved this batch yet.',
  },
  'payments/payee-erased': {
    id: 'Rekening penerima sudah dihapus. Siapkan pembayaran baru.',
    en: "The payee's account was erased. Prepare a new payment.",
  },
  'payments/other-account': {
    id: 'Rekening koran ini bukan dari rekening cabang.',
    en: 'This statement is of no account of the branch.',
  },
  'payments/day-to-come': {
    id: 'Rekening koran ini dari hari yang belum tiba.',
    en: 'This statement is of a day to come.',
  },
  'payments/statement-changed': {
    id: 'Rekening koran ini pernah datang dengan isi lain.',
    en: 'This statement came before with other content.',
  },
  'payments/statement-does-not-follow': {
    id: 'Saldonya tidak menyambung dengan rekening koran sebelumnya.',
    en: 'Its balance does not follow that of the statement before.',
  },
  'publication/not-the-next-version': {
    id: 'Sudah ada versi lain sesudahnya. Baca lagi siarannya.',
    en: 'Another version came first. Read the release again.',
  },
  'publication/no-such-version': { id: 'Versi ini tidak ada.', en: 'There is no such version.' },
  'publication/same-person': {
    id: 'Anda yang menyiapkan versi ini. Orang lain yang menerbitkannya.',
    en: 'You prepared this version. Somebody else publishes it.',
  },
  'publication/not-the-last-version': { id: 'Versi ini bukan yang terakhir.', en: 'This is not the last version.' },
  'publication/already-published': { id: 'Versi ini sudah terbit.', en: 'This version is published already.' },
  'publication/figures-changed': {
    id: 'Angkanya tidak lagi sama dengan yang disiapkan.',
    en: 'The figures are no longer those that were prepared.',
  },
  'publication/too-few': {
    id: 'Kurang dari lima kasus tidak diumumkan, supaya tak seorang pun dikenali.',
    en: 'Fewer than five cases are not told, so that nobody is recognised.',
  },
};

const unknown: Words = {
  id: 'Cabang tidak dapat melakukannya sekarang. Tidak ada yang berubah.',
  en: 'The branch cannot do this now. Nothing changed.',
};

/** Always a sentence; the code stands behind one that has no words of its own. */
export function operatingText(code: string, language: Language): string {
  const text = texts[code];
  return text === undefined ? `${unknown[language]} (${code})` : text[language];
}
