// Words around the form of the payroll sheet, in both languages.

import type { Language } from '@jamin/law';
import type { Step } from './payroll-terms.ts';

type FormWords = {
  readonly title: string;
  readonly description: string;
  readonly lead: string;
  readonly onDevice: string;
  readonly posted: string;
  readonly choose: string;
  readonly file: string;
  readonly fileHint: string;
  readonly drop: string;
  readonly pasteInstead: string;
  readonly paste: string;
  readonly pasteHint: string;
  readonly sample: string;
  readonly sampleNote: string;
  readonly forAll: string;
  readonly forAllHint: string;
  readonly bill: string;
  readonly billHint: string;
  readonly billTotal: (key: string) => string;
  readonly billFile: string;
  readonly billFileHint: string;
  readonly billRows: string;
  readonly compute: string;
  readonly get: { readonly xlsx: string; readonly csv: string; readonly problems: string };
  readonly computeAndGet: { readonly xlsx: string; readonly csv: string };
  readonly steps: { readonly [step in Step]: string };
  readonly cancel: string;
  readonly cancelled: string;
  readonly failed: string;
};

export const formWords: { readonly [language in Language]: FormWords } = {
  id: {
    title: 'Hitung iuran satu lembar upah',
    description: 'Lembar upah dihitung di perangkat Anda: iuran tiap pekerja, baris yang salah, dan selisih tagihan.',
    lead: 'Pilih lembar upah Anda. Iuran tiap pekerja dihitung. Baris yang salah ditunjukkan. Hasilnya dapat diunduh.',
    onDevice:
      'Semua dihitung di perangkat ini. Tidak ada yang dikirim. Sekali dibuka, halaman ini juga jalan tanpa internet.',
    posted: 'Tanpa JavaScript, lembar Anda dikirim ke situs ini, dihitung, lalu langsung dilupakan. Paling besar 5 MB.',
    choose: 'Lembar upah',
    file: 'Berkas XLSX atau CSV',
    fileHint: 'Lembar unggah data_tk_baru, atau lembar apa saja dengan kolom nama, NIK dan upah.',
    drop: 'Atau jatuhkan berkasnya di sini.',
    pasteInstead: 'Tempel baris saja',
    paste: 'Baris dari lembar kerja, dengan judul kolom',
    pasteHint: 'Salin sel di Excel atau Google Sheets, lalu tempel di sini.',
    sample: 'Unduh contoh lembar (CSV)',
    sampleNote: 'Semua orang di dalamnya rekaan.',
    forAll: 'Berlaku untuk semua baris',
    forAllHint: 'Kolom yang sama di lembar Anda lebih diutamakan.',
    bill: 'Bandingkan dengan tagihan',
    billHint: 'Isi yang ada saja: jumlahnya, per program, atau per pekerja. Selisihnya dijelaskan sampai rupiah.',
    billTotal: (key) => (key === 'total' ? 'Jumlah tagihan' : `Tagihan ${key.toUpperCase()}`),
    billFile: 'Tagihan per pekerja, XLSX atau CSV',
    billFileHint: 'Kolom NIK, nomor pegawai atau nama, lalu JKK, JKM, JHT, JP atau total.',
    billRows: 'Atau tempel tagihan per pekerja',
    compute: 'Hitung iuran',
    get: { xlsx: 'Unduh XLSX', csv: 'Unduh CSV', problems: 'Unduh daftar masalah (CSV)' },
    computeAndGet: { xlsx: 'Hitung dan unduh XLSX', csv: 'Hitung dan unduh CSV' },
    steps: { reading: 'Membaca berkas', computing: 'Menghitung iuran', comparing: 'Membandingkan dengan tagihan' },
    cancel: 'Batalkan',
    cancelled: 'Dibatalkan. Berkas Anda tidak berubah.',
    failed: 'Hitungan tidak dapat dijalankan di peramban ini. Muat ulang halaman, atau coba berkas yang lebih kecil.',
  },
  en: {
    title: 'Contributions of a payroll sheet',
    description:
      'A payroll computed on your device: contributions of each worker, errors, and the difference to a bill.',
    lead: 'Choose your payroll file. See each worker’s contributions and any errors. Then download the result.',
    onDevice:
      'All is computed on this device. Nothing is sent. Once opened, this page also works without a connection.',
    posted: 'Without JavaScript your sheet is sent to this site, computed, and forgotten at once. At most 5 MB.',
    choose: 'Payroll',
    file: 'File of XLSX or CSV',
    fileHint: 'The upload sheet data_tk_baru, or any sheet with the columns name, NIK and wage.',
    drop: 'Or drop the file here.',
    pasteInstead: 'Paste rows instead',
    paste: 'Rows from a spreadsheet, with the headings',
    pasteHint: 'Copy the cells in Excel or Google Sheets and paste them here.',
    sample: 'Download a sample (CSV)',
    sampleNote: 'All people in it are invented.',
    forAll: 'For all rows',
    forAllHint: 'A column of your sheet that says the same goes first.',
    bill: 'Compare with a bill',
    billHint: 'Fill in what you have: total, by programme, or by worker. Differences are explained to the rupiah.',
    billTotal: (key) => (key === 'total' ? 'Total of the bill' : `Bill for ${key.toUpperCase()}`),
    billFile: 'Bill by worker, XLSX or CSV',
    billFileHint: 'Columns NIK, employee number or name, then JKK, JKM, JHT, JP or total.',
    billRows: 'Or paste the bill by worker',
    compute: 'Compute contributions',
    get: { xlsx: 'Download XLSX', csv: 'Download CSV', problems: 'Download the problems (CSV)' },
    computeAndGet: { xlsx: 'Compute and download XLSX', csv: 'Compute and download CSV' },
    steps: { reading: 'Reading the file', computing: 'Computing contributions', comparing: 'Comparing with the bill' },
    cancel: 'Cancel',
    cancelled: 'Cancelled. Your file is unchanged.',
    failed: 'This browser could not compute the sheet. Load the page again, or try a smaller file.',
  },
};
