// Words for what can be wrong with a row of a monthly report, and for what mends it.
import type { ReportCode } from '@jamin/administration';
import type { Words } from '@jamin/engine';

export const reportWords: { readonly [code in ReportCode]: Words } = {
  'text-after-quote': { id: 'Tanda kutip ditutup di tengah isian.', en: 'A quotation mark closes inside a field.' },
  'too-many-fields': { id: 'Baris ini punya terlalu banyak kolom.', en: 'This row has too many fields.' },
  'total-row': { id: 'Ini baris jumlah, bukan pekerja.', en: 'This is a row of totals, not a worker.' },
  'who-missing': { id: 'Nomor kartu dan NIK kosong.', en: 'Card and NIK are both empty.' },
  'name-missing': { id: 'Nama pekerja baru kosong.', en: 'The name of a new worker is empty.' },
  'birth-missing': { id: 'Tanggal lahir pekerja baru kosong.', en: 'The birth date of a new worker is empty.' },
  'sex-missing': { id: 'Jenis kelamin pekerja baru kosong.', en: 'The sex of a new worker is empty.' },
  'start-missing': { id: 'Hari pertama bekerja kosong.', en: 'The first day of work is empty.' },
  'unknown-word': { id: 'Kata ini bukan pilihan.', en: 'This word is none of the choices.' },
  'not-a-date': { id: 'Ini bukan tanggal.', en: 'This is not a date.' },
  'nik-length': { id: 'NIK harus 16 angka.', en: 'A NIK has sixteen digits.' },
  'nik-scientific': { id: 'NIK tertulis dalam notasi ilmiah.', en: 'The NIK is in scientific notation.' },
  'nik-date': { id: 'NIK tidak memuat tanggal yang ada.', en: 'The NIK holds no day that exists.' },
  'nik-serial': { id: 'Nomor urut NIK tidak biasa.', en: 'The serial number of the NIK is unusual.' },
  'nik-birth': { id: 'NIK menyebut tanggal lahir lain.', en: 'The NIK says another birth date.' },
  'nik-sex': { id: 'NIK menyebut jenis kelamin lain.', en: 'The NIK says another sex.' },
  'nik-number': { id: 'NIK disimpan sebagai bilangan.', en: 'The NIK is kept as a number.' },
  'wage-missing': { id: 'Upah dan hari keluar kosong.', en: 'Wage and leaving day are both empty.' },
  'wage-not-positive': { id: 'Upah harus lebih dari 0.', en: 'A wage is above 0.' },
  'amount-negative': { id: 'Upah kurang dari 0.', en: 'The wage is below 0.' },
  'not-a-number': { id: 'Ini bukan jumlah uang.', en: 'This is not an amount of money.' },
  'too-many-decimals': { id: 'Sen hanya dua angka.', en: 'Sen have two digits only.' },
  'amount-ambiguous': { id: 'Jumlah ini dapat dibaca dua cara.', en: 'This amount can be read in two ways.' },
  'amount-scientific': { id: 'Upah tertulis dalam notasi ilmiah.', en: 'The wage is in scientific notation.' },
  'out-of-range': { id: 'Upah di luar batas.', en: 'The wage is out of range.' },
  'kpj-form': { id: 'Nomor kartu harus 11 angka.', en: 'A card has eleven digits.' },
  'kpj-unknown': { id: 'Kartu ini tidak dikenal.', en: 'This card is not known.' },
  'other-segment': { id: 'Kartu ini bukan kartu pekerja penerima upah.', en: 'This is no card of a wage earner.' },
  'not-employed': { id: 'Belum terdaftar sebagai pekerja di sini.', en: 'Not registered as a worker here yet.' },
  'nik-of-another-card': { id: 'NIK dan kartu ini milik dua orang.', en: 'NIK and card are of two people.' },
  'worker-twice': { id: 'Pekerja ini sudah disebut di baris lain.', en: 'Another row names this worker.' },
  'born-after-month': { id: 'Tanggal lahir setelah bulan laporan.', en: 'The birth date is after the month.' },
  'starts-later': { id: 'Mulai bekerja setelah bulan laporan.', en: 'Work begins after the month.' },
  'left-before-start': { id: 'Hari keluar sebelum hari masuk.', en: 'The leaving day is before the first.' },
  'left-already': { id: 'Pekerja ini sudah tercatat keluar.', en: 'This worker is recorded as left.' },
  'wage-after-leaving': { id: 'Ada upah setelah hari keluar.', en: 'There is a wage after the leaving day.' },
  'cannot-assess': { id: 'Hukum tidak dapat menghitung iurannya.', en: 'The law cannot assess this row.' },
};

const remedies: { readonly [remedy: string]: Words } = {
  'quote-the-field': { id: 'Beri tanda kutip pada isian yang memuat koma.', en: 'Quote a field that holds a comma.' },
  'remove-the-row': { id: 'Hapus baris ini.', en: 'Remove the row.' },
  'fill-in-card-or-nik': { id: 'Isi nomor kartu atau NIK.', en: 'Fill in the card or the NIK.' },
  'fill-in': { id: 'Isi kolom ini.', en: 'Fill it in.' },
  'choose-a-word': { id: 'Pilih salah satu kata di more.', en: 'Choose one of the words in more.' },
  'write-the-date': { id: 'Tulis HH-BB-TTTT, misalnya 17-08-1990.', en: 'Write DD-MM-YYYY, such as 17-08-1990.' },
  'write-sixteen-digits': { id: 'Tulis 16 angka sebagai teks.', en: 'Write sixteen digits, as text.' },
  'compare-with-identity-card': { id: 'Cocokkan dengan KTP.', en: 'Compare it with the identity card.' },
  'write-the-wage': { id: 'Tulis upah sebulan dalam rupiah.', en: 'Write the month’s wage in rupiah.' },
  'write-the-amount': { id: 'Tulis misalnya 5000000 atau 5.000.000,00.', en: 'Write 5000000 or 5,000,000.00.' },
  'write-eleven-digits': { id: 'Tulis 11 angka nomor kartu.', en: 'Write the eleven digits of the card.' },
  'compare-with-card': { id: 'Cocokkan dengan kartu peserta.', en: 'Compare it with the member’s card.' },
  'use-card-of-an-employee': { id: 'Pakai kartu sebagai penerima upah.', en: 'Use the card of a wage earner.' },
  'fill-in-start-date': { id: 'Isi hari pertama bekerja.', en: 'Fill in the first day of work.' },
  'report-with-its-month': { id: 'Laporkan dengan bulannya sendiri.', en: 'Report it with its own month.' },
  'ask-for-a-correction': { id: 'Minta koreksi.', en: 'Ask for a correction.' },
  'remove-the-wage': { id: 'Kosongkan upahnya.', en: 'Leave the wage empty.' },
  'mend-what-the-law-asks': { id: 'Perbaiki menurut kode di more.', en: 'Mend it by the code in more.' },
};

export function remedyOf(remedy: string): Words {
  return remedies[remedy] ?? { id: 'Perbaiki baris ini.', en: 'Mend this row.' };
}
