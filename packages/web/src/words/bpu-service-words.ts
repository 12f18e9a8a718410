// The words for who already pays, paying for others, and where to register and pay.

import type { Language } from '@jamin/law';

type BpuServiceWords = {
  readonly village: {
    readonly heading: string;
    readonly steps: readonly string[];
    readonly budget: string;
    readonly seen: string;
    readonly seenText: string;
    readonly source: string;
  };
  readonly sponsor: { readonly heading: string; readonly text: (price: string) => string };
  readonly where: {
    readonly heading: string;
    readonly source: string;
    readonly noSource: string;
    readonly read: (time: string) => string;
    readonly offices: string;
    readonly officesText: string;
    readonly province: string;
    readonly anyProvince: string;
    readonly place: string;
    readonly search: string;
    readonly found: (count: string) => string;
    readonly none: string;
    readonly branch: string;
    readonly subBranch: string;
    readonly office: string;
    readonly undated: string;
    readonly serves: string;
    readonly wholeProvince: string;
  };
};

export const bpuServiceWords: Readonly<Record<Language, BpuServiceWords>> = {
  id: {
    village: {
      heading: 'Apakah desa saya sudah membayar?',
      steps: [
        'Cek dengan NIK Anda di aplikasi JMO, lewat telepon 175, atau di kantor.',
        'Tanyakan ke kantor desa atau kelurahan: siapa yang dibayar, dan sampai bulan apa.',
        'Bila sudah dibayar, catat bulan terakhirnya. Sesudah itu Anda bayar sendiri.',
      ],
      budget: 'Keringanan harga tidak berlaku bagi yang dibayar anggaran negara atau daerah.',
      seen: 'Program yang pernah diberitakan',
      seenText: 'Ini bukan daftar lengkap. Kami tidak tahu apakah masih berjalan.',
      source: 'berita',
    },
    sponsor: {
      heading: 'Bayari orang di sekitar Anda',
      text: (price) =>
        `Asisten rumah tangga, sopir, tukang kebun, penjual langganan: ${price} sebulan untuk satu orang.`,
    },
    where: {
      heading: 'Daftar dan bayar di sini',
      source: 'sumber',
      noSource: 'tanpa tautan sumber',
      read: (time) => `keadaan ${time}`,
      offices: 'Cari kantor terdekat',
      officesText:
        'Daftar ini belum lengkap di luar Sumatera. Alamat jalan belum kami punya; telepon 175 untuk alamatnya.',
      province: 'Provinsi',
      anyProvince: 'Semua provinsi',
      place: 'Kota atau nama kantor',
      search: 'Cari kantor',
      found: (count) => `${count} kantor ditemukan.`,
      none: 'Tidak ada kantor yang cocok dalam daftar kami. Telepon 175.',
      branch: 'kantor cabang',
      subBranch: 'kantor cabang perintis',
      office: 'kantor',
      undated: 'tanpa tanggal',
      serves: 'melayani',
      wholeProvince: 'seluruh provinsi',
    },
  },
  en: {
    village: {
      heading: 'Does my village already pay for me?',
      steps: [
        'Check with your NIK in the JMO app, by telephone 175, or at an office.',
        'Ask the village office: who is paid for, and until which month.',
        'If it is paid, note the last month. After that you pay yourself.',
      ],
      budget: 'The relief does not hold where the state or regional budget pays.',
      seen: 'Programmes that were reported',
      seenText: 'This list is not complete. We do not know whether they still run.',
      source: 'report',
    },
    sponsor: {
      heading: 'Pay for somebody near you',
      text: (price) => `A domestic worker, driver, gardener or street seller: ${price} a month for one person.`,
    },
    where: {
      heading: 'Join and pay here',
      source: 'source',
      noSource: 'no link to a source',
      read: (time) => `as of ${time}`,
      offices: 'Find the nearest office',
      officesText: 'This list is incomplete outside Sumatra. We have no street addresses; telephone 175 for them.',
      province: 'Province',
      anyProvince: 'All provinces',
      place: 'City or name of the office',
      search: 'Find offices',
      found: (count) => `${count} offices found.`,
      none: 'No office in our list fits. Telephone 175.',
      branch: 'branch',
      subBranch: 'sub-branch',
      office: 'office',
      undated: 'undated',
      serves: 'serves',
      wholeProvince: 'the whole province',
    },
  },
};
