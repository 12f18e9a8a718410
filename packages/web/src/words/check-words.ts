// The words of the page that checks the figures of a text.

import type { Language } from '@jamin/law';

type CheckWords = {
  readonly title: string;
  readonly describes: string;
  readonly lead: string;
  readonly text: string;
  readonly textHint: string;
  readonly file: string;
  readonly fileHint: string;
  readonly drop: string;
  readonly check: string;
  readonly busy: string;
  readonly example: string;
  readonly fix: string;
  readonly nothingTyped: string;
  readonly nothingTypedRemedy: string;
  readonly tooLarge: string;
  readonly tooLargeRemedy: string;
  readonly broken: string;
  readonly brokenRemedy: string;
  readonly readerMissing: string;
  readonly readerMissingRemedy: string;
  readonly result: string;
  readonly marks: string;
  readonly link: string;
  readonly copied: string;
  readonly linkLong: string;
  readonly linkHolds: string;
  readonly print: string;
  readonly again: string;
  readonly more: (count: number) => string;
  readonly after: string;
  readonly archive: string;
};

export const checkWords: { readonly [language in Language]: CheckWords } = {
  id: {
    title: 'Periksa angka',
    describes:
      'Tempelkan siaran tentang klaim yang dibayar. Jumlahnya dihitung ulang, dan yang tidak cocok ditunjukkan.',
    lead: 'Tempelkan siaran atau berita tentang klaim yang dibayar. Kami menjumlahkan ulang angkanya.',
    text: 'Teksnya',
    textHint: 'Kalimat, daftar, atau tabel yang menyebut program, banyaknya kasus, dan rupiahnya.',
    file: 'Atau pilih berkas',
    fileHint: 'TXT, MD, HTML, DOCX, PDF, CSV, atau XLSX, paling besar 5 MB. Tidak ada yang kami simpan.',
    drop: 'Berkas boleh juga diseret ke sini.',
    check: 'Periksa',
    busy: 'Sedang membaca …',
    example: 'Pakai contoh',
    fix: 'Ini perlu diperbaiki',
    nothingTyped: 'Belum ada teks atau berkas.',
    nothingTypedRemedy: 'Tempelkan teksnya, atau pilih berkas.',
    tooLarge: 'Berkas ini lebih dari 5 MB.',
    tooLargeRemedy: 'Tempelkan bagian yang memuat angkanya.',
    broken: 'Kiriman ini terputus sebelum selesai.',
    brokenRemedy: 'Kirim sekali lagi.',
    readerMissing: 'Pembaca berkas belum ada di perangkat ini.',
    readerMissingRemedy: 'Sambungkan internet lalu coba lagi, atau tempelkan tulisannya.',
    result: 'Hasilnya',
    marks: 'Angka yang ditandai dapat dibuka; tautannya menuju hitungan.',
    link: 'Salin tautan ke hasil ini',
    copied: 'Tautan disalin.',
    linkLong: 'Teks ini terlalu panjang untuk sebuah tautan. Kirim teksnya sendiri.',
    linkHolds: 'Tautannya memuat teks itu sendiri. Teks itu tidak dikirim ke peladen kami.',
    print: 'Cetak',
    again: 'Periksa teks lain',
    more: (count) => `${count} lagi tidak ditampilkan.`,
    after: 'Tidak cocok bukan berarti ada yang berbuat salah. Tanyakan dahulu kepada kantor yang mengumumkannya.',
    archive: 'Lihat pernyataan lain di arsip',
  },
  en: {
    title: 'Check figures',
    describes: 'Paste a release about claims paid. The sums are made again, and what does not fit is shown.',
    lead: 'Paste a release or an article about claims paid. We add its figures up again.',
    text: 'The text',
    textHint: 'Sentences, a list or a table that name a programme, its cases and its rupiah. We read Indonesian best.',
    file: 'Or choose a file',
    fileHint: 'TXT, MD, HTML, DOCX, PDF, CSV or XLSX, at most 5 MB. We keep nothing.',
    drop: 'You can also drop a file here.',
    check: 'Check',
    busy: 'Reading …',
    example: 'Use an example',
    fix: 'This needs putting right',
    nothingTyped: 'There is no text and no file yet.',
    nothingTypedRemedy: 'Paste the text, or choose a file.',
    tooLarge: 'This file has more than 5 MB.',
    tooLargeRemedy: 'Paste the part that holds the figures.',
    broken: 'What was sent broke off before its end.',
    brokenRemedy: 'Send it once more.',
    readerMissing: 'The reader of files is not on this device yet.',
    readerMissingRemedy: 'Connect and try again, or paste the text.',
    result: 'The result',
    marks: 'Marked figures are links; they lead to the sum.',
    link: 'Copy a link to this result',
    copied: 'Link copied.',
    linkLong: 'This text is too long for a link. Send the text itself.',
    linkHolds: 'The link holds the text itself. The text is not sent to our server.',
    print: 'Print',
    again: 'Check another text',
    more: (count) => `${count} more are not shown.`,
    after: 'Not adding up does not mean that anyone did wrong. Ask the office that announced it first.',
    archive: 'See other statements in the archive',
  },
};
