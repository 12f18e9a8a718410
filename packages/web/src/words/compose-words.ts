// The words of the page that prepares a release.

import type { Language } from '@jamin/law';
import type { Column, Format, Outcome, Unit } from './release-terms.ts';

type ComposeWords = {
  readonly title: string;
  readonly description: string;
  readonly lead: string;
  readonly privacy: string;
  readonly exampleButton: string;
  readonly branchButton: string;
  readonly branchHidden: string;
  readonly branchPartly: (programmes: string) => string;
  /** Said in the release itself. */
  readonly hiddenNote: (programmes: string) => string;
  readonly exampleNotice: string;
  readonly clear: string;
  readonly dropTitle: string;
  readonly dropHint: string;
  readonly dropRead: (rows: number, name: string) => string;
  readonly row: string;
  readonly where: string;
  readonly office: string;
  readonly officeHint: string;
  readonly from: string;
  readonly to: string;
  readonly unit: string;
  readonly units: { readonly [unit in Unit]: string };
  readonly figures: string;
  readonly figuresHint: string;
  readonly total: string;
  readonly totalHint: string;
  readonly totalBeforeHint: string;
  readonly scholarshipHint: string;
  readonly optional: string;
  readonly columns: { readonly [column in Column]: string };
  readonly before: string;
  readonly make: string;
  readonly problems: string;
  readonly outcomes: { readonly [outcome in Outcome]: string };
  readonly outcomeLines: { readonly [outcome in Outcome]: string };
  readonly note: string;
  readonly noteHint: string;
  readonly change: string;
  readonly textTitle: string;
  readonly languages: { readonly [language in Language]: string };
  readonly pictures: string;
  readonly take: string;
  readonly takeMarked: string;
  readonly copy: string;
  readonly copied: string;
  readonly formats: { readonly [format in Format]: string };
  readonly offline: string;
  readonly failed: string;
};

export const composeWords: { readonly [language in Language]: ComposeWords } = {
  id: {
    title: 'Siapkan siaran',
    description: 'Ketik angka klaim kantor Anda: dijumlahkan, diperiksa, lalu menjadi siaran dalam dua bahasa.',
    lead: 'Ketik angka klaim kantor Anda. Anda mendapat siaran dalam dua bahasa, gambar, dan naskah radio.',
    privacy:
      'Kami tidak menyimpan angka Anda. Angkanya dihitung di perangkat ini; tanpa JavaScript, di server kami. ' +
      'Drafnya hanya ada di tab ini, sampai Anda menghapusnya.',
    exampleButton: 'Isi dengan contoh',
    branchButton: 'Ambil angka Cabang Contoh',
    branchHidden: 'Formulir tidak diisi: semua angka Cabang Contoh disamarkan, agar orangnya tidak dikenali.',
    branchPartly: (programmes) =>
      `${programmes} tidak diisi: angkanya disamarkan, agar orangnya tidak dikenali. ` +
      'Yang terlalu sedikit kasusnya disamarkan beserta pasangannya. Totalnya hanya menjumlah program yang tampil.',
    hiddenNote: (programmes) =>
      `${programmes} tidak disebut karena kasusnya terlalu sedikit. Jumlah di atas hanya dari program yang disebut.`,
    exampleNotice: 'Ini CONTOH. Angkanya karangan. Hapus semua dulu untuk memakai angka kantor Anda.',
    clear: 'Hapus semua',
    dropTitle: 'Punya berkas Excel atau CSV?',
    dropHint: 'Pilih berkasnya, atau seret ke sini. Judul kolomnya: Program, Kasus, Rupiah.',
    dropRead: (rows, name) => `Terbaca ${rows} baris dari ${name}. Periksa angkanya di bawah.`,
    row: 'Baris',
    where: 'Kantor dan periode',
    office: 'Nama kantor',
    officeHint: 'Tanpa "BPJS Ketenagakerjaan", misalnya Cabang Contoh.',
    from: 'Hari pertama',
    to: 'Hari terakhir',
    unit: 'Apa yang Anda hitung?',
    units: {
      case: 'Klaim yang dibayar (kasus)',
      person: 'Orang yang menerima',
      payment: 'Pembayaran, termasuk pensiun setiap bulan',
    },
    figures: 'Angka tiap program',
    figuresHint: 'Tulis rupiah sampai angka terakhir. Program tanpa klaim boleh kosong.',
    total: 'Total menurut kantor Anda',
    totalHint: 'Kosongkan bila belum ada: kami jumlahkan, beasiswa ikut dihitung.',
    totalBeforeHint: 'Kosongkan bila belum ada: kami jumlahkan dengan cara yang sama.',
    scholarshipHint: 'boleh kosong; di dalam total Anda atau di luarnya, siarannya menyebut yang mana',
    optional: 'boleh kosong',
    columns: { cases: 'Banyaknya', amount: 'Rupiah', casesBefore: 'Banyaknya', amountBefore: 'Rupiah' },
    before: 'Bandingkan dengan periode yang sama tahun lalu (boleh kosong)',
    make: 'Jumlahkan dan tulis siarannya',
    note: 'Penjelasan kantor tentang rata-ratanya',
    noteHint: 'Satu atau dua kalimat tanpa angka. Ikut dimuat dalam siaran.',
    problems: 'Ada yang perlu diperbaiki',
    outcomes: {
      checked: 'Angkanya cocok dan sudah diperiksa',
      explained: 'Jumlahnya cocok dan sudah diperiksa; rata-ratanya Anda jelaskan',
      doubt: 'Jumlahnya cocok, tetapi ada yang perlu dilihat',
      fails: 'Angkanya belum cocok',
    },
    outcomeLines: {
      checked: 'Teksnya kami baca kembali: angkanya sama dengan yang Anda tulis, dan jumlahnya benar.',
      explained: 'Penjelasan Anda ikut dimuat dalam siaran.',
      doubt: 'Lihat alasannya di bawah. Betulkan angkanya, atau jelaskan di kotak "Penjelasan kantor".',
      fails: 'Lihat alasannya di bawah. Sampai cocok, berkasnya diberi tanda BELUM COCOK.',
    },
    change: 'Dibanding tahun lalu',
    textTitle: 'Siarannya',
    languages: { id: 'Bahasa Indonesia', en: 'Bahasa Inggris' },
    pictures: 'Gambar',
    take: 'Ambil berkasnya',
    takeMarked: 'Ambil drafnya untuk dibicarakan',
    copy: 'Salin teks',
    copied: 'Tersalin',
    formats: {
      docx: 'Word (.docx)',
      pdf: 'PDF',
      txt: 'Teks',
      kartu: 'Kartu untuk WhatsApp',
      grafik: 'Grafik',
    },
    offline: 'Halaman ini juga bisa dipakai tanpa internet.',
    failed: 'Berkasnya gagal dibuat. Coba lagi, atau ambil bentuk yang lain.',
  },
  en: {
    title: 'Prepare a release',
    description: 'Type your office’s claim figures: added up, checked, and written as a release.',
    lead: 'Type your office’s claim figures. You get a release in two languages, pictures and a radio script.',
    privacy:
      'We do not keep your figures. They are worked out on this device; without JavaScript, on our server. ' +
      'The draft is in this tab alone, until you delete it.',
    exampleButton: 'Fill in an example',
    branchButton: 'Take the figures of Cabang Contoh',
    branchHidden: 'The form is not filled: all figures of Cabang Contoh are hidden, so that nobody can be singled out.',
    branchPartly: (programmes) =>
      `${programmes} not filled in: these figures are hidden, so that nobody can be singled out. ` +
      'Where there are too few cases they are hidden, each with a partner. The total adds up what is told alone.',
    hiddenNote: (programmes) =>
      `${programmes} left out for too few cases. The sum above is of the programmes that are named.`,
    exampleNotice: 'This is CONTOH, an example. Its figures are invented. Delete everything first to use your own.',
    clear: 'Delete everything',
    dropTitle: 'Do you have an Excel or CSV file?',
    dropHint: 'Choose the file, or drag it here. Its headings: Programme, Cases, Rupiah.',
    dropRead: (rows, name) => `Read ${rows} rows from ${name}. Please look at the figures below.`,
    row: 'Row',
    where: 'Office and period',
    office: 'Name of the office',
    officeHint: 'Without "BPJS Ketenagakerjaan", for example Cabang Contoh.',
    from: 'First day',
    to: 'Last day',
    unit: 'What do you count?',
    units: {
      case: 'Claims paid (cases)',
      person: 'People who were paid',
      payment: 'Payments, monthly pensions included',
    },
    figures: 'Figures by programme',
    figuresHint: 'Write rupiah to the last digit. A programme without claims may stay empty.',
    total: 'Your office’s total',
    totalHint: 'Leave it empty if there is none yet: we add up, scholarships included.',
    totalBeforeHint: 'Leave it empty if there is none yet: we add up in the same way.',
    scholarshipHint: 'may stay empty; in your total or beside it, the release says which',
    optional: 'may stay empty',
    columns: { cases: 'Count', amount: 'Rupiah', casesBefore: 'Count', amountBefore: 'Rupiah' },
    before: 'Compare with the same period last year (may stay empty)',
    make: 'Add up and write the release',
    note: 'Explanation by the office of the average',
    noteHint: 'One or two sentences without figures. They are printed in the release.',
    problems: 'Something needs a correction',
    outcomes: {
      checked: 'The figures add up and are checked',
      explained: 'The sum is right and checked; you explain the average',
      doubt: 'The sum is right, but something needs a look',
      fails: 'The figures do not add up',
    },
    outcomeLines: {
      checked: 'We read the text back: its figures are the ones you typed, and the sum is right.',
      explained: 'Your explanation is part of the release.',
      doubt: 'See why below. Correct the figure, or explain it under "Explanation by the office".',
      fails: 'See why below. Until it fits, the files are marked DOES NOT ADD UP.',
    },
    change: 'Against last year',
    textTitle: 'The release',
    languages: { id: 'Indonesian', en: 'English' },
    pictures: 'Pictures',
    take: 'Take the files',
    takeMarked: 'Take the draft to talk about it',
    copy: 'Copy the text',
    copied: 'Copied',
    formats: { docx: 'Word (.docx)', pdf: 'PDF', txt: 'Text', kartu: 'Card for WhatsApp', grafik: 'Chart' },
    offline: 'This page also works without a connection.',
    failed: 'The file could not be made. Try again, or take another form.',
  },
};
