// The words of the pages for people who have no employer.

import type { Language } from '@jamin/law';

type BpuWords = {
  readonly title: string;
  readonly description: (price: string) => string;
  readonly lead: string;
  readonly price: {
    readonly heading: string;
    readonly onDay: (day: string) => string;
    readonly aMonth: string;
    readonly until: (until: string, from: string, amount: string) => string;
    readonly open: string;
    readonly transport: (amount: string, until: string) => string;
    readonly transportOpen: (amount: string) => string;
    readonly holds: (jkk: string, jkm: string) => string;
    readonly income: (most: string) => string;
    readonly budget: (full: string) => string;
    readonly basis: string;
    readonly register: string;
    readonly picture: string;
    readonly rows: { readonly transport: string; readonly other: string };
    readonly relief: string;
    readonly usual: string;
    readonly now: string;
  };
  readonly work: Readonly<Record<'heading' | 'text' | 'find' | 'choose' | 'show' | 'groups', string>>;
  readonly stop: {
    readonly heading: string;
    readonly due: (day: string) => string;
    readonly none: string;
    readonly still: (months: number) => string;
    readonly lost: (months: number) => string;
    readonly paid: string;
    readonly protected: string;
    readonly unprotected: string;
    readonly fresh: (months: string, early: string) => string;
    readonly again: string;
    readonly noFine: string;
  };
  readonly ahead: {
    readonly heading: string;
    readonly text: string;
    readonly months: string;
    readonly sector: string;
    readonly transport: string;
    readonly other: string;
    readonly count: string;
    readonly total: (months: string, total: string) => string;
    readonly line: (months: number, amount: string) => string;
    readonly last: (day: string) => string;
    readonly doubt: string;
    readonly wrong: (most: string) => string;
  };
  readonly paper: Readonly<Record<'heading' | 'text' | 'example' | 'poster' | 'leaflet', string>>;
  readonly fake: { readonly heading: string; readonly text: string; readonly link: string };
  readonly sure: string;
  readonly listen: string;
  readonly silence: string;
};

export const bpuWords: Readonly<Record<Language, BpuWords>> = {
  id: {
    title: 'Bekerja tanpa majikan',
    description: (price) =>
      `Nelayan, petani, pedagang, pengemudi: terlindungi mulai ${price} sebulan. Harga, manfaat, cara daftar.`,
    lead:
      'Nelayan, petani, pedagang, pengemudi: Anda dapat mendaftar sendiri ke BPJS Ketenagakerjaan. ' +
      'Hukum menyebut Anda "bukan penerima upah", disingkat BPU.',
    price: {
      heading: 'Harga termurah',
      onDay: (day) => `Harga pada ${day}`,
      aMonth: 'sebulan',
      until: (until, from, amount) => `Berlaku sampai ${until}. Mulai ${from}: ${amount}.`,
      open: 'Belum ada perubahan yang kami ketahui.',
      transport: (amount, until) => `Ojek, sopir, dan kurir: ${amount} sampai ${until}.`,
      transportOpen: (amount) => `Ojek, sopir, dan kurir: ${amount}.`,
      holds: (jkk, jkm) => `Kecelakaan kerja (JKK) ${jkk} dan kematian (JKM) ${jkm}.`,
      income: (most) =>
        `Untuk penghasilan sampai ${most} sebulan. Penghasilan lebih tinggi, iuran dan santunan lebih tinggi.`,
      budget: (full) => `Bila anggaran negara atau daerah yang membayar, harganya ${full}.`,
      basis: 'Dasar hukumnya',
      register: 'Daftar dan bayar',
      picture: 'Harga sebulan dari waktu ke waktu',
      rows: { transport: 'Ojek, sopir, kurir', other: 'Pekerjaan lain' },
      relief: 'dengan keringanan',
      usual: 'harga biasa',
      now: 'bulan ini',
    },
    work: {
      heading: 'Pilih pekerjaan Anda',
      text: 'Lihat bahayanya, harganya, dan santunan yang pernah dibayar.',
      find: 'Cari pekerjaan',
      choose: 'Misalnya: nelayan',
      show: 'Lihat',
      groups: 'Atau pilih dari kelompoknya:',
    },
    stop: {
      heading: 'Bila Anda berhenti membayar',
      due: (day) => `Bayar paling lambat tanggal ${day} setiap bulan. Bila libur, hari kerja berikutnya.`,
      none: 'Tidak menunggak',
      still: (months) => `Menunggak ${months} bulan`,
      lost: (months) => `Menunggak ${months} bulan`,
      paid: 'Terlindungi penuh',
      protected: 'Masih terlindungi. Tunggakan dilunasi dulu, baru santunan dibayar.',
      unprotected: 'Hak hilang. Keluarga tidak mendapat apa pun.',
      fresh: (months, early) =>
        `Baru mendaftar? Selama ${months} bulan pertama, kematian karena sebab lain hanya memberi ${early}.`,
      again: 'Sudah lama berhenti? Anda dapat mulai lagi dengan membayar memakai NIK Anda.',
      noFine: 'Tidak ada denda yang tertulis bagi Anda.',
    },
    ahead: {
      heading: 'Bayar di muka sebelum musim sepi',
      text: 'Bayar beberapa bulan sekaligus selagi ada uang. Perlindungan lalu jalan terus saat Anda tidak bekerja.',
      months: 'Berapa bulan?',
      sector: 'Pekerjaan Anda',
      transport: 'Ojek, sopir, atau kurir',
      other: 'Pekerjaan lain',
      count: 'Hitung',
      total: (months, total) => `${months} bulan: ${total}`,
      line: (months, amount) => `${months} bulan × ${amount}`,
      last: (day) => `Terlindungi sampai ${day}, termasuk bulan ini.`,
      doubt:
        'Kami menghitung tiap bulan dengan harga bulan itu sendiri. ' +
        'Batas bulan yang boleh dibayar di muka belum kami baca; aplikasi JMO memberi pilihannya.',
      wrong: (most) => `Isi jumlah bulan dari 1 sampai ${most}.`,
    },
    paper: {
      heading: 'Untuk ditempel dan dibagikan',
      text: 'Poster dan selebaran memuat harga hari ini dan tanggal berlakunya. Tiap pekerjaan punya miliknya sendiri.',
      example: 'Untuk nelayan laut:',
      poster: 'Poster A4 (PDF)',
      leaflet: 'Selebaran lipat (PDF)',
    },
    fake: {
      heading: 'Ragu dengan sebuah pesan?',
      text: 'Ada pesan palsu yang memakai nama BPJS Ketenagakerjaan.',
      link: 'Periksa pesannya',
    },
    sure: 'keyakinan',
    listen: 'Bacakan halaman ini',
    silence: 'Berhenti membaca',
  },
  en: {
    title: 'Working without an employer',
    description: (price) =>
      `Fishers, farmers, traders, drivers: protection at work from ${price} a month. Price, benefits and how to join.`,
    lead:
      'Fishers, farmers, traders, drivers: you can join BPJS Ketenagakerjaan yourself. ' +
      'The law calls you "bukan penerima upah", BPU for short.',
    price: {
      heading: 'The lowest price',
      onDay: (day) => `Price on ${day}`,
      aMonth: 'a month',
      until: (until, from, amount) => `Valid until ${until}. From ${from}: ${amount}.`,
      open: 'We know of no change to come.',
      transport: (amount, until) => `Motorcycle taxis, drivers and couriers: ${amount} until ${until}.`,
      transportOpen: (amount) => `Motorcycle taxis, drivers and couriers: ${amount}.`,
      holds: (jkk, jkm) => `Work accidents (JKK) ${jkk} and death (JKM) ${jkm}.`,
      income: (most) => `For an income up to ${most} a month. A higher income pays more and gets more.`,
      budget: (full) => `If the state or regional budget pays, the price is ${full}.`,
      basis: 'Where the law says so',
      register: 'Join and pay',
      picture: 'The price of a month over time',
      rows: { transport: 'Riders, drivers, couriers', other: 'Other work' },
      relief: 'with relief',
      usual: 'usual price',
      now: 'this month',
    },
    work: {
      heading: 'Choose your work',
      text: 'See its dangers, its price, and payouts that were really made.',
      find: 'Search for your work',
      choose: 'For example: fisher',
      show: 'Show',
      groups: 'Or choose from its group:',
    },
    stop: {
      heading: 'If you stop paying',
      due: (day) => `Pay by day ${day} of every month. If that is a day off, the next working day.`,
      none: 'Nothing owed',
      still: (months) => `${months} ${months === 1 ? 'month' : 'months'} owed`,
      lost: (months) => `${months} months owed`,
      paid: 'Fully protected',
      protected: 'Still protected. Pay what is owed first, then the grant is paid.',
      unprotected: 'The right is lost. The family gets nothing.',
      fresh: (months, early) =>
        `Just joined? In the first ${months} months, a death from another cause gives only ${early}.`,
      again: 'Stopped long ago? You can start again by paying with your NIK.',
      noFine: 'No fine is written for you.',
    },
    ahead: {
      heading: 'Pay ahead before the quiet season',
      text: 'Pay several months at once while there is money. You then stay protected when you do not work.',
      months: 'How many months?',
      sector: 'Your work',
      transport: 'Motorcycle taxi, driver or courier',
      other: 'Other work',
      count: 'Work it out',
      total: (months, total) => `${months} ${months === '1' ? 'month' : 'months'}: ${total}`,
      line: (months, amount) => `${months} × ${amount}`,
      last: (day) => `Protected until ${day}, this month included.`,
      doubt:
        'We count every month at its own price. We have not read how many months may be paid ahead; ' +
        'the JMO app offers the choices.',
      wrong: (most) => `Give a number of months from 1 to ${most}.`,
    },
    paper: {
      heading: 'To put up and hand out',
      text: "Poster and leaflet carry today's price and until when it holds. Every occupation has its own.",
      example: 'For sea fishers:',
      poster: 'A4 poster (PDF)',
      leaflet: 'Folded leaflet (PDF)',
    },
    fake: {
      heading: 'Unsure about a message?',
      text: 'Some fake messages use the name of BPJS Ketenagakerjaan.',
      link: 'Check the message',
    },
    sure: 'confidence',
    listen: 'Read this page aloud',
    silence: 'Stop reading',
  },
};
