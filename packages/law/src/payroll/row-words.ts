// Words for what can be wrong with a row of a payroll: what it is, and what to do, in both languages.

import type { Words } from '@jamin/engine';

export type Told = { readonly message: Words; readonly remedy: Words };

/** `value`: what was written; `more`: the limits, choices or other row that the words name. */
type Tell = (value: string, more: string) => Told;

function told(id: string, en: string, remedyId: string, remedyEn: string): Told {
  return { message: { id, en }, remedy: { id: remedyId, en: remedyEn } };
}

function joined(value: string): string {
  return value.replace(/[.,]/g, '');
}

function withSen(value: string): string {
  return `${value}${value.includes('.') ? ',' : '.'}00`;
}

const AMOUNT_ID = 'Tulis misalnya 5000000, 5.000.000,00 atau 5000000.50.';
const AMOUNT_EN = 'Write for example 5000000, 5,000,000.00 or 5000000.50.';
const DATE_ID = 'Tulis HH-BB-TTTT, misalnya 17-08-1990.';
const DATE_EN = 'Write DD-MM-YYYY, for example 17-08-1990.';
const TEXT_ID = 'Ubah format kolomnya menjadi Teks, lalu ketik ulang 16 angkanya.';
const TEXT_EN = 'Set the format of the column to Text and type the 16 digits again.';

/** What an amount or a stated fact may have wrong. */
const factWords = {
  'wage-missing': () =>
    told(
      'Upahnya kosong.',
      'The wage is empty.',
      'Isi upah sebulan atau upah sehari.',
      'Fill in the monthly or the daily wage.',
    ),
  'wage-not-positive': (value) =>
    told(
      `"${value}" bukan upah: upah harus lebih dari 0.`,
      `"${value}" is no wage: it must be above 0.`,
      'Isi upah yang diterima, atau hapus barisnya.',
      'Fill in the wage as received, or remove the row.',
    ),
  'wage-tiny': (value) =>
    told(
      `Upah Rp${value} sangat kecil; mungkin ada nol yang hilang.`,
      `A wage of Rp${value} is very small; zeros may be missing.`,
      'Periksa apakah isinya dalam ribuan atau jutaan; tulis rupiah penuh.',
      'Check whether it is in thousands or millions; write full rupiah.',
    ),
  'amount-negative': (value) => told(`"${value}" kurang dari 0.`, `"${value}" is below 0.`, AMOUNT_ID, AMOUNT_EN),
  'amount-ambiguous': (value) =>
    told(
      `"${value}" dapat dibaca dua cara, dan kolom ini tidak menunjukkan tanda mana yang memisahkan ribuan.`,
      `"${value}" can be read in two ways, and nothing in the column tells which mark groups thousands.`,
      `Tulis tanpa pemisah ribuan (${joined(value)}) atau dengan sen (${withSen(value)}).`,
      `Write it without separators (${joined(value)}), or with sen (${withSen(value)}).`,
    ),
  'amount-scientific': (value) =>
    told(
      `"${value}" adalah notasi ilmiah, angkanya mungkin sudah hilang.`,
      `"${value}" is in scientific notation; digits may be lost.`,
      'Ubah format kolomnya menjadi Angka tanpa desimal, lalu simpan lagi.',
      'Set the format of the column to Number without decimals and save again.',
    ),
  'not-a-number': (value) =>
    told(`"${value}" bukan jumlah uang.`, `"${value}" is not an amount of money.`, AMOUNT_ID, AMOUNT_EN),
  'too-many-decimals': (value) =>
    told(
      `"${value}" punya lebih dari dua angka di belakang koma; sen hanya dua.`,
      `"${value}" has more than two decimals; sen have two.`,
      'Bulatkan ke sen menurut aturan perusahaan, lalu tulis hasilnya.',
      'Round it to sen by the rule of the company and write the result.',
    ),
  'out-of-range': (value, more) =>
    told(
      `"${value}" di luar batas ${more}.`,
      `"${value}" is out of range ${more}.`,
      'Periksa jumlah nolnya.',
      'Count the zeros.',
    ),
  'unknown-word': (value, more) =>
    told(
      value === '' ? 'Isinya kosong.' : `"${value}" bukan pilihan yang dikenal.`,
      value === '' ? 'It is empty.' : `"${value}" is not one of the choices.`,
      `Pilih: ${more}.`,
      `Choose: ${more}.`,
    ),
  'not-a-truth': (value) =>
    told(
      `"${value}" bukan ya atau tidak.`,
      `"${value}" is neither yes nor no.`,
      'Tulis ya atau tidak.',
      'Write ya (yes) or tidak (no).',
    ),
  'risk-missing': () =>
    told(
      'Kelompok risiko JKK tidak diketahui.',
      'The JKK risk group is not known.',
      'Isi kolom "kelompok risiko", atau pilih satu untuk semua baris (dalam perintah: --risk low).',
      'Fill in a column "risk group", or choose one for all rows (in the command: --risk low).',
    ),
  'fact-missing': (_, more) =>
    told(
      `Yang dibutuhkan tidak ada: ${more}.`,
      `What is needed is missing: ${more}.`,
      'Isi kolomnya.',
      'Fill in its column.',
    ),
} satisfies { readonly [code: string]: Tell };

/** What a row may have wrong besides its amounts. */
const rowWords = {
  'text-after-quote': () =>
    told(
      'Tanda kutip ditutup di tengah isian.',
      'A quotation mark closes in the middle of a field.',
      'Tulis tanda kutip di dalam teks dua kali ("").',
      'Double the quotation marks inside a text ("").',
    ),
  'too-many-fields': (value) =>
    told(
      `Baris ini punya isian lebih dari jumlah kolom ("${value}").`,
      `This row has more fields than there are columns ("${value}").`,
      'Apit isian yang memuat pemisah dengan tanda kutip, misalnya "5.000.000,50".',
      'Put quotation marks around a field that holds the separator, like "5.000.000,50".',
    ),
  'total-row': (value) =>
    told(
      `Ini tampaknya baris jumlah ("${value}"), bukan pekerja.`,
      `This looks like a row of totals ("${value}"), not a worker.`,
      'Hapus baris ini, atau isi NIK bila memang pekerja.',
      'Remove the row, or fill in the NIK if it is a worker.',
    ),
  'name-missing': () => told('Namanya kosong.', 'The name is empty.', 'Isi nama lengkap.', 'Fill in the full name.'),
  'nik-missing': () =>
    told(
      'Nomor identitas kosong.',
      'The identity number is empty.',
      'Isi NIK, 16 angka.',
      'Fill in the NIK, 16 digits.',
    ),
  'birth-missing': () => told('Tanggal lahir kosong.', 'The date of birth is empty.', DATE_ID, DATE_EN),
  'not-a-date': (value) =>
    told(`"${value}" bukan tanggal yang ada.`, `"${value}" is not a date that exists.`, DATE_ID, DATE_EN),
  'nik-scientific': (value) =>
    told(
      `"${value}" adalah NIK yang diubah Excel menjadi notasi ilmiah; angka terakhirnya hilang.`,
      `"${value}" is a NIK that Excel turned into scientific notation; its last digits are lost.`,
      TEXT_ID,
      TEXT_EN,
    ),
  'nik-number': (value) =>
    told(
      `NIK ${value} tersimpan sebagai angka; Excel hanya menyimpan 15 angka, jadi angka terakhir mungkin berubah.`,
      `The NIK ${value} is stored as a number; Excel keeps 15 digits, so the last one may have changed.`,
      TEXT_ID,
      TEXT_EN,
    ),
  'nik-length': (value) =>
    told(
      `"${value}" bukan NIK: NIK terdiri atas 16 angka.`,
      `"${value}" is no NIK: it has 16 digits.`,
      'Salin dari KTP; untuk paspor tulis JENIS_IDENTITAS PASSPORT.',
      'Copy it from the KTP; for a passport write PASSPORT as JENIS_IDENTITAS.',
    ),
  'nik-date': (value) =>
    told(
      `Tanggal lahir di dalam NIK ${value} tidak mungkin.`,
      `The birth date inside the NIK ${value} is not possible.`,
      'Cocokkan dengan KTP; Dukcapil yang menentukan.',
      'Compare it with the KTP; the civil registry decides.',
    ),
  'nik-serial': (value) =>
    told(
      `Nomor urut NIK ${value} adalah 0000.`,
      `The serial of the NIK ${value} is 0000.`,
      'Cocokkan dengan KTP; Dukcapil yang menentukan.',
      'Compare it with the KTP; the civil registry decides.',
    ),
  'nik-birth': (value) =>
    told(
      `Tanggal lahir tidak sama dengan yang ada di dalam NIK ${value}.`,
      `The date of birth differs from the one inside the NIK ${value}.`,
      'Cocokkan keduanya dengan KTP; Dukcapil yang menentukan.',
      'Compare both with the KTP; the civil registry decides.',
    ),
  'nik-sex': (value) =>
    told(
      `Jenis kelamin tidak sama dengan yang ada di dalam NIK ${value}.`,
      `The sex differs from the one inside the NIK ${value}.`,
      'Cocokkan keduanya dengan KTP; Dukcapil yang menentukan.',
      'Compare both with the KTP; the civil registry decides.',
    ),
  'nik-twice': (value, more) =>
    told(
      `NIK ${value} sudah ada di baris ${more}; tidak ada baris yang disisihkan karenanya.`,
      `The NIK ${value} stands in row ${more} already; no row is set aside for it.`,
      'Hapus salah satu bila orangnya sama dan upahnya sudah digabung.',
      'Remove one of them if it is the same person and the same wage.',
    ),
  'two-wages': () =>
    told(
      'Upah sebulan dan upah sehari terisi; yang dipakai upah sebulan.',
      'Both a monthly and a daily wage are given; the monthly one counts.',
      'Kosongkan salah satu.',
      'Leave one of them empty.',
    ),
  'back-pay': (value) =>
    told(
      `Rapel ${value} tidak masuk iuran bulan ini.`,
      `The back pay ${value} is not in the contribution of this month.`,
      'Rapel milik bulan-bulan sebelumnya: hitung bulan itu dengan upah barunya.',
      'Back pay belongs to earlier months: compute those with the new wage.',
    ),
  'unknown-code': (value, more) =>
    told(
      `"${value}" bukan kode yang dikenal.`,
      `"${value}" is not a known code.`,
      `Pilih: ${more}.`,
      `Choose: ${more}.`,
    ),
  email: (value) =>
    told(
      `"${value}" bukan alamat surel.`,
      `"${value}" is not an e-mail address.`,
      'Perbaiki atau kosongkan.',
      'Mend it or leave it empty.',
    ),
  'birth-late': (value) =>
    told(
      `Tanggal lahir ${value} sesudah bulan iuran.`,
      `The birth date ${value} lies after the month.`,
      'Periksa tahunnya.',
      'Check the year.',
    ),
  'starts-later': (value) =>
    told(
      `Mulai bekerja ${value}, sesudah bulan iuran.`,
      `Work begins on ${value}, after the month.`,
      'Keluarkan dari bulan ini bila belum bekerja.',
      'Leave the row out of this month if work had not begun.',
    ),
  'ended-before': (value) =>
    told(
      `Kontrak berakhir ${value}, sebelum bulan iuran.`,
      `The contract ended on ${value}, before the month.`,
      'Perbarui tanggalnya, atau keluarkan dari bulan ini.',
      'Bring the date up to date, or leave the row out of this month.',
    ),
  'ends-first': (value) =>
    told(
      `Kontrak berakhir ${value}, sebelum mulai bekerja.`,
      `The contract ends on ${value}, before work begins.`,
      'Periksa kedua tanggalnya.',
      'Check both dates.',
    ),
} satisfies { readonly [code: string]: Tell };

export type RowCode = keyof typeof factWords | keyof typeof rowWords;

const words: { readonly [code in RowCode]: Tell } = { ...factWords, ...rowWords };

export function tellRow(code: RowCode, value: string, more = ''): Told {
  return words[code](value.length > 60 ? `${value.slice(0, 60)}…` : value, more);
}
