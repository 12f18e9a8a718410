// Regional offices, branches and sub-branches of BPJS Ketenagakerjaan as far as they were found.

import type { Confidence } from '@jamin/engine';

/** `code` is a name of our own: the institution's codes are not public. `provinces` are Kemendagri codes. */
export type RegionalOffice = {
  readonly code: string;
  readonly name: string;
  readonly provinces: readonly string[];
  readonly seat: string;
  readonly address: string | null;
  readonly read: string;
  readonly confidence: Confidence;
  readonly note?: string;
};

/** `area` is the Kemendagri code of the seat, not the area served; opening and closing days were not found. */
export type Office = {
  readonly code: string;
  readonly name: string;
  readonly kind: 'branch' | 'sub-branch' | null;
  readonly region: string;
  readonly parent: string | null;
  readonly area: string;
  readonly city: string;
  readonly read: string;
  readonly confidence: Confidence;
  readonly asOf?: string;
  readonly serves?: string;
  readonly note?: string;
};

export type OfficeCount = {
  readonly asOf: string | null;
  readonly region?: string;
  readonly total?: number;
  readonly subBranchesOpened?: number;
  readonly ofWhichKantorPerintis?: number;
  readonly branches?: number;
  readonly subBranches?: number;
  readonly offices?: number;
  readonly read: string;
  readonly confidence: Confidence;
  readonly note?: string;
};

/** Where the values were read. */
const READ = {
  r1:
    'seen: a public code file (staff dashboard of the region: units grouped by branch) ; ' +
    'https://babel.tribunnews.com/2025/02/05/klaim-jht-bpjamsostek-mendominasi-di-bangka-belitung',
  r2: 'seen: a public code file (staff dashboard of the region: units grouped by branch)',
  r3:
    'seen: a public code file (staff dashboard of the region: units grouped by branch) ; ' +
    'https://antaranews.com/berita/4290175/',
  r4: 'seen: a public code file (branch drop-down list)',
  r5:
    'seen (named in a claims statement): https://waspadaaceh.com/' +
    'bpjs-ketenagakerjaan-banda-aceh-bayarkan-klaim-rp2273-miliar-sepanjang-2025',
  r6:
    'seen (named in a claims statement): https://suaradiksi.com/2024/10/' + 'bpjs-ketenagakerjaan-pematangsiantar.html',
  r7:
    'seen (named in a claims statement): https://www.rctiplus.com/news/detail/medan-inews-id/4340644/' +
    'periode-triwulan-i--bpjamsostek-tanjung-morawa-bayar-klaim-rp78-9-miliar',
  r8:
    'seen (named in a claims statement): https://ipol.id/2024/11/' +
    'bpjs-ketenagakerjaan-kebon-sirih-bayar-klaim-januari-november-2024-lebih-dari-setengah-triliun',
  r9:
    'seen (named in a claims statement): https://wartakota.tribunnews.com/2021/09/29/' +
    'pembayaran-klaim-bpjamsostek-kebayoran-baru-tembus-rp274-miliar-sepanjang-september-2021',
  r10:
    'seen (named in a claims statement): https://banten.antaranews.com/amp/berita/145668/' +
    'total-klaim-bpjamsostek-cabang-serang-sampai-22-desember-2020-rp6616-miliar',
  r11:
    'seen (named in a claims statement): https://bogornetwork.com/indeks/' +
    'bpjamsostek-cabang-bogor-cairkan-klaim-senilai-rp-402-miliar/',
  r12: 'seen (named in a claims statement): https://bacaind.com/?p=10904',
  r13:
    'seen (named in a claims statement): https://banten.antaranews.com/nasional/berita/1791273/' +
    'klaim-pembayaran-bpjamsostek-bekasi-cikarang-tembus-rp352-' +
    'miliar?utm_source=antaranews&utm_medium=nasional&utm_campaign=antaranews',
  r14:
    'seen (named in a claims statement): https://jateng.tribunnews.com/amp/2022/12/18/' +
    'nilai-klaim-bpjs-ketenagakerjaan-cabang-kudus-capai-rp-2307-miliar-berikut-perinciannya',
  r15:
    'seen (named in a claims statement): https://soloaja.co/amp/' +
    'bpjs-ketenagakerjaan-surakarta-salurkan-klaim-jht-rp-223-7-miliar-di-triwulan-pertama-2025',
  r16: 'seen (named in a claims statement): https://jatim.antaranews.com/amp/berita/762531/tentang-kami',
  r17:
    'seen (named in a claims statement): https://jatim.antaranews.com/berita/699423/' +
    'bpjs-ketenagakerjaan-surabaya-karimunjawa-bayar-klaim-rp212-m',
  r18:
    'seen (named in a claims statement): https://jatim.antaranews.com/amp/berita/204767/' +
    'bpjs-ketanagakerjaan-darmo-salurkan-klaim-rp776-juta',
  r19:
    'seen (named in a claims statement): https://beritajatim.com/ekbis/' +
    '2019-bpjs-ketenagakerjaan-gresik-bayar-klaim-peserta-rp-15098-miliar/',
  r20:
    'seen (named in a claims statement): https://jatim.antaranews.com/berita/790512/' +
    'bpjamsostek-cabang-madiun-bayarkan-klaim-rp754-m',
  r21:
    'seen (named in a claims statement): https://radarbromo.co.id/2019/02/27/' +
    'sepanjang-2018-klaim-bpjs-ketenagakerjaan-capai-rp-122-miliar/',
  r22:
    'seen (named in a claims statement): https://timexkupang.fajar.co.id/2023/02/10/' +
    'bpjamsostek-catat-angka-klaim-di-ntt-capai-rp-381-miliar/',
  r23:
    'seen (named in a claims statement): https://antaranews.com/berita/1248191/' +
    'bpjs-jamsostek-papua-bayar-klaim-nasabah-rp52-miliar',
  r24:
    'seen (named in a claims statement): https://klikpapua.com/papua-barat/manokwari/' +
    'bpjs-ketenagakerjaan-manokwari-pembayaran-klaim-di-papua-barat-capai-rp1232-miliar-lebih-di-' +
    '2023.html',
  r25:
    'seen (named in a claims statement): https://kalbar.antaranews.com/berita/436190/' +
    'bpjamsostek-pontianak-layani-16574-klaim-jht-di-kalbar',
  r26:
    'seen (named in a claims statement): https://kaltim.tribunnews.com/2015/04/08/' +
    'hingga-maret-2015-bpjs-beri-klaim-pesertanya-rp-13-miliar',
  r27:
    'seen (named in a claims statement): https://antaranews.com/berita/602036/' +
    'bpjs-ketenagakerjaan-samarinda-bayar-jht-rp1792-miliar',
  r28: 'seen (named in a claims statement): https://nomorsatukaltim.disway.id/read/17469/' + 'nomorsatukaltim.com',
  r29:
    'seen (named in a claims statement): http://kabar24.bisnis.com/read/20170130/78/624217/' +
    'bpjs-ketenagakerjaan-bayar-klaim-rp17556-miliar-di-makassar',
  r30:
    'seen (named in a claims statement): https://www.inspirasitimur.com/2020/01/' +
    'selama-2019-bp-jamsostek-cabang-palopo.html',
  r31: 'memory',
  r32:
    'seen (named in a claims statement): https://antaranews.com/berita/2377502/' +
    'bpjamsostek-palu-bayar-klaim-rp16841-m-pada-semester-i-tahun-2021',
  r33:
    'seen (named in a claims statement): https://sultra.antaranews.com/amp/berita/306694/' +
    'bpjs-ketenagakerjaan-kendari-bayarkan-klaim-rp204-miliar',
  r34:
    'seen (named in a claims statement): https://gopos.id/' +
    'bpjs-ketenagakerjaan-gorontalo-bayarkan-klaim-rp69-miliar-per-semester-i-2023',
  r35:
    'seen (named in a claims statement): https://www.satumaluku.id/2023/01/' +
    'bpjamsostek-maluku-bayar-klaim-rp199.html',
} as const;

type More = Pick<Office, 'asOf' | 'serves' | 'note'>;
type Where = [area: string, city: string, read: keyof typeof READ, confidence: Confidence, more?: More];

function office(
  kind: Office['kind'],
  code: string,
  name: string,
  region: string,
  parent: string | null,
  ...[area, city, read, confidence, more]: Where
): Office {
  return { code, name, kind, region, parent, area, city, read: READ[read], confidence, ...more };
}

function branch(code: string, name: string, region: string, ...where: Where): Office {
  return office('branch', code, name, region, null, ...where);
}

function sub(code: string, name: string, region: string, parent: string | null, ...where: Where): Office {
  return office('sub-branch', code, name, region, parent, ...where);
}

/** An office whose rank was not found. */
function other(code: string, name: string, region: string, ...where: Where): Office {
  return office(null, code, name, region, null, ...where);
}

export const regionalOffices: readonly RegionalOffice[] = [
  {
    code: 'sumbagut',
    name: 'Sumatera Bagian Utara (Sumbagut)',
    provinces: ['11', '12'],
    seat: 'Medan',
    address: null,
    read:
      'name seen: https://opera.liputan6.com/bisnis/read/2252153/' +
      'bpjs-ketenagakerjaan-resmikan-203-kantor-baru ; provinces memory',
    confidence: 'medium',
  },
  {
    code: 'sumbarriau',
    name: 'Sumbar Riau (Sumbar, Riau, Kepri)',
    provinces: ['13', '14', '21'],
    seat: 'Pekanbaru',
    address: null,
    read:
      'seen: a public code file (branch drop-down list) (offices of all three provinces) ; name seen: ' +
      'https://riau.antaranews.com/berita/102450/',
    confidence: 'high',
  },
  {
    code: 'sumbagsel',
    name: 'Sumatera Bagian Selatan (Sumbagsel)',
    provinces: ['15', '16', '17', '18', '19'],
    seat: 'Palembang',
    address: null,
    read:
      'seen: a public code file (staff dashboard of the region: units grouped by branch) (branches of ' +
      'all five provinces) ; https://babel.antaranews.com/amp/berita/534790/ (its head speaks for ' +
      'Babel, December 2025)',
    confidence: 'high',
  },
  {
    code: 'dki-jakarta',
    name: 'DKI Jakarta',
    provinces: ['31'],
    seat: 'Jakarta',
    address: 'Menara Jamsostek Lt. 8 Tower B, Jl. Gatot Subroto 38, Jakarta 12710',
    read: 'seen: a public code file (contact page with six regional offices)',
    confidence: 'high',
  },
  {
    code: 'banten',
    name: 'Banten',
    provinces: ['36'],
    seat: 'Serang',
    address: 'Jl. Ahmad Yani 154, Sumur Pecung, Serang 42118',
    read: 'seen: a public code file (contact page with six regional offices)',
    confidence: 'high',
  },
  {
    code: 'jawa-barat',
    name: 'Jawa Barat',
    provinces: ['32'],
    seat: 'Bandung',
    address: 'Jl. PH. Hasan Mustapa 39, Bandung 40124',
    read: 'seen: a public code file (contact page with six regional offices)',
    confidence: 'high',
  },
  {
    code: 'jateng-diy',
    name: 'Jawa Tengah dan DIY',
    provinces: ['33', '34'],
    seat: 'Semarang',
    address: 'Jl. Pemuda 130, Semarang 50132',
    read: 'seen: a public code file (contact page with six regional offices)',
    confidence: 'high',
  },
  {
    code: 'jawa-timur',
    name: 'Jawa Timur',
    provinces: ['35'],
    seat: 'Sidoarjo',
    address: 'Jl. Raya Juanda 52, Sedati, Sidoarjo 61253',
    read: 'seen: a public code file (contact page with six regional offices)',
    confidence: 'high',
  },
  {
    code: 'banuspa',
    name: 'Bali, Nusa Tenggara, Papua (Banuspa)',
    provinces: ['51', '52', '53', '91', '92', '93', '94', '95', '96'],
    seat: 'Denpasar',
    address: 'Jl. Raya Puputan 488, Panjer, Denpasar 80225',
    read:
      'address seen: a public code file (contact page with six regional offices) ; provinces seen: ' +
      'https://kupang.tribunnews.com/2018/10/26/' +
      'bpjs-ketenagakerjaan-bayar-klaim-jaminan-hari-tua-senilai-rp-58374-miliar (Bali, Nusa Tenggara, ' +
      'Papua) ; the four provinces of 2022 inferred',
    confidence: 'medium',
  },
  {
    code: 'kalimantan',
    name: 'Kalimantan',
    provinces: ['61', '62', '63', '64', '65'],
    seat: 'Balikpapan',
    address: null,
    note: 'seat memory',
    read:
      'seen: https://kaltim.antaranews.com/berita/37615/' +
      'bpjs-ketenagakerjaan-bayarkan-santunan-rp31-triliun ; five provinces inferred',
    confidence: 'medium',
  },
  {
    code: 'sulama',
    name: 'Sulawesi dan Maluku (Sulama)',
    provinces: ['71', '72', '73', '74', '75', '76', '81', '82'],
    seat: 'Makassar',
    address: null,
    note: 'seat memory',
    read:
      'seen: https://opera.liputan6.com/bisnis/read/2252153/' +
      'bpjs-ketenagakerjaan-resmikan-203-kantor-baru (Sulawesi dan Maluku) ; provinces inferred',
    confidence: 'medium',
  },
];

export const offices: readonly Office[] = [
  branch('pangkalpinang', 'Pangkal Pinang', 'sumbagsel', '19.71', 'Pangkalpinang', 'r1', 'high', {
    serves:
      'the whole province of Kepulauan Bangka Belitung (press figures of the branch are given for the ' + 'province)',
  }),
  sub(
    'belitung-tanjung-pandan',
    'Belitung Tanjung Pandan',
    'sumbagsel',
    'pangkalpinang',
    '19.02',
    'Tanjungpandan',
    'r2',
    'high',
  ),
  branch('palembang', 'Palembang', 'sumbagsel', '16.71', 'Palembang', 'r2', 'high'),
  sub(
    'banyuasin-pangkalan-balai',
    'Banyuasin Pangkalan Balai',
    'sumbagsel',
    'palembang',
    '16.07',
    'Pangkalan Balai',
    'r2',
    'high',
  ),
  branch('muara-enim', 'Muara Enim', 'sumbagsel', '16.03', 'Muara Enim', 'r2', 'high'),
  sub('lahat-pasar-lama', 'Lahat Pasar Lama', 'sumbagsel', 'muara-enim', '16.04', 'Lahat', 'r2', 'high'),
  sub(
    'lubuk-linggau-yos-sudarso',
    'Lubuk Linggau Yos Sudarso',
    'sumbagsel',
    'muara-enim',
    '16.73',
    'Lubuk Linggau',
    'r2',
    'high',
  ),
  sub(
    'oku-baturaja-timur',
    'Ogan Komering Ulu Baturaja Timur',
    'sumbagsel',
    'muara-enim',
    '16.01',
    'Baturaja',
    'r2',
    'high',
  ),
  sub('prabumulih-sudirman', 'Prabumulih Sudirman', 'sumbagsel', 'muara-enim', '16.74', 'Prabumulih', 'r2', 'high'),
  branch('jambi', 'Jambi', 'sumbagsel', '15.71', 'Jambi', 'r2', 'high'),
  sub(
    'batanghari-muara-bulian',
    'Batanghari Muara Bulian',
    'sumbagsel',
    'jambi',
    '15.04',
    'Muara Bulian',
    'r3',
    'high',
  ),
  sub('muaro-jambi-sengeti', 'Muaro Jambi Sengeti', 'sumbagsel', 'jambi', '15.05', 'Sengeti', 'r2', 'high'),
  sub(
    'tanjung-jabung-barat-kuala-tungkal',
    'Tanjung Jabung Barat Kuala Tungkal',
    'sumbagsel',
    'jambi',
    '15.06',
    'Kuala Tungkal',
    'r2',
    'high',
  ),
  branch('muaro-bungo', 'Muaro Bungo', 'sumbagsel', '15.08', 'Muara Bungo', 'r2', 'high'),
  sub('merangin-bangko', 'Merangin Bangko', 'sumbagsel', 'muaro-bungo', '15.02', 'Bangko', 'r2', 'high'),
  sub(
    'sarolangun-lintas-sumatera',
    'Sarolangun Lintas Sumatera',
    'sumbagsel',
    'muaro-bungo',
    '15.03',
    'Sarolangun',
    'r2',
    'high',
  ),
  sub(
    'sungai-penuh-yos-sudarso',
    'Sungai Penuh Yos Sudarso',
    'sumbagsel',
    'muaro-bungo',
    '15.72',
    'Sungai Penuh',
    'r2',
    'high',
  ),
  sub('tebo-lintas', 'Tebo Lintas', 'sumbagsel', 'muaro-bungo', '15.09', 'Muara Tebo', 'r2', 'high'),
  branch('bengkulu', 'Bengkulu', 'sumbagsel', '17.71', 'Bengkulu', 'r2', 'high'),
  sub('arga-makmur', 'Arga Makmur', 'sumbagsel', 'bengkulu', '17.03', 'Arga Makmur', 'r2', 'high', {
    note: 'printed "KCP CABANG ARGA MAKMUR"',
  }),
  sub('rejang-lebong-curup', 'Rejang Lebong Curup', 'sumbagsel', 'bengkulu', '17.02', 'Curup', 'r2', 'high'),
  branch('bandar-lampung', 'Bandar Lampung', 'sumbagsel', '18.71', 'Bandar Lampung', 'r2', 'high'),
  sub('kota-metro-nasution', 'Kota Metro Nasution', 'sumbagsel', 'bandar-lampung', '18.72', 'Metro', 'r2', 'high'),
  sub(
    'lampung-selatan-kalianda',
    'Lampung Selatan Kalianda',
    'sumbagsel',
    'bandar-lampung',
    '18.01',
    'Kalianda',
    'r2',
    'high',
  ),
  sub('pringsewu-sudirman', 'Pringsewu Sudirman', 'sumbagsel', 'bandar-lampung', '18.10', 'Pringsewu', 'r2', 'high'),
  branch('lampung-tengah', 'Lampung Tengah', 'sumbagsel', '18.02', 'Bandar Jaya (memory)', 'r2', 'high'),
  sub(
    'lampung-utara-kotabumi',
    'Lampung Utara Kotabumi',
    'sumbagsel',
    'lampung-tengah',
    '18.03',
    'Kotabumi',
    'r2',
    'high',
  ),
  sub(
    'tulang-bawang-banjar-agung',
    'Tulang Bawang Banjar Agung',
    'sumbagsel',
    'lampung-tengah',
    '18.05',
    'Banjar Agung',
    'r2',
    'high',
  ),
  other('pekanbaru-kota', 'Pekanbaru Kota', 'sumbarriau', '14.71', 'Pekanbaru', 'r4', 'high', {
    note: 'the list does not say whether branch or sub-branch',
  }),
  other('pekanbaru-panam', 'Pekanbaru Panam', 'sumbarriau', '14.71', 'Pekanbaru', 'r4', 'high', {
    note: 'the list does not say whether branch or sub-branch',
  }),
  branch('dumai', 'Dumai', 'sumbarriau', '14.72', 'Dumai', 'r4', 'high'),
  other('duri', 'Duri', 'sumbarriau', '14.03', 'Duri', 'r4', 'high', {
    note: 'the list does not say whether branch or sub-branch',
  }),
  other('rengat', 'Rengat', 'sumbarriau', '14.02', 'Rengat', 'r4', 'high', {
    note: 'the list does not say whether branch or sub-branch',
  }),
  other(
    'kuantan-singingi-taluk-kuantan',
    'Kuantan Singingi Taluk Kuantan',
    'sumbarriau',
    '14.09',
    'Taluk Kuantan',
    'r4',
    'high',
    { note: 'the list does not say whether branch or sub-branch' },
  ),
  other('indragiri-hilir-tembilahan', 'Indragiri Hilir Tembilahan', 'sumbarriau', '14.04', 'Tembilahan', 'r4', 'high', {
    note: 'the list does not say whether branch or sub-branch',
  }),
  other(
    'pelalawan-pangkalan-kerinci',
    'Pelalawan Pangkalan Kerinci',
    'sumbarriau',
    '14.05',
    'Pangkalan Kerinci',
    'r4',
    'high',
    { note: 'the list does not say whether branch or sub-branch' },
  ),
  other(
    'rokan-hulu-pasir-pengaraian',
    'Rokan Hulu Pasir Pengaraian',
    'sumbarriau',
    '14.06',
    'Pasir Pengaraian',
    'r4',
    'high',
    { note: 'the list does not say whether branch or sub-branch' },
  ),
  other(
    'rokan-hilir-bagan-sinembah',
    'Rokan Hilir Bagan Sinembah',
    'sumbarriau',
    '14.07',
    'Bagan Sinembah',
    'r4',
    'high',
    { note: 'the list does not say whether branch or sub-branch' },
  ),
  other('kampar-bangkinang', 'Kampar Bangkinang', 'sumbarriau', '14.01', 'Bangkinang', 'r4', 'high', {
    note: 'the list does not say whether branch or sub-branch',
  }),
  other('siak-raja-kecik', 'Siak Raja Kecik', 'sumbarriau', '14.08', 'Siak', 'r4', 'high', {
    note: 'the list does not say whether branch or sub-branch',
  }),
  branch('padang', 'Padang', 'sumbarriau', '13.71', 'Padang', 'r4', 'high'),
  other('bukit-tinggi', 'Bukit Tinggi', 'sumbarriau', '13.75', 'Bukittinggi', 'r4', 'high', {
    note: 'the list does not say whether branch or sub-branch',
  }),
  other('solok', 'Solok', 'sumbarriau', '13.72', 'Solok', 'r4', 'high', {
    note: 'the list does not say whether branch or sub-branch',
  }),
  other(
    'lima-puluh-kota-tanjung-pati',
    'Lima Puluh Kota Tanjung Pati',
    'sumbarriau',
    '13.07',
    'Tanjung Pati',
    'r4',
    'high',
    { note: 'the list does not say whether branch or sub-branch' },
  ),
  other('agam-lubuk-basung', 'Agam Lubuk Basung', 'sumbarriau', '13.06', 'Lubuk Basung', 'r4', 'high', {
    note: 'the list does not say whether branch or sub-branch',
  }),
  other('dharmasraya-gunung-medan', 'Dharmasraya Gunung Medan', 'sumbarriau', '13.10', 'Gunung Medan', 'r4', 'high', {
    note: 'the list does not say whether branch or sub-branch',
  }),
  other('pasaman-lubuk-sikaping', 'Pasaman Lubuk Sikaping', 'sumbarriau', '13.08', 'Lubuk Sikaping', 'r4', 'high', {
    note: 'the list does not say whether branch or sub-branch',
  }),
  other(
    'pasaman-barat-soekarno-hatta',
    'Pasaman Barat Soekarno Hatta',
    'sumbarriau',
    '13.12',
    'Simpang Empat',
    'r4',
    'high',
    { note: 'the list does not say whether branch or sub-branch' },
  ),
  other(
    'padang-pariaman-hos-cokroaminoto',
    'Padang Pariaman HOS Cokroaminoto',
    'sumbarriau',
    '13.05',
    'Pariaman',
    'r4',
    'high',
    { note: 'the list does not say whether branch or sub-branch' },
  ),
  other('pesisir-selatan-painan', 'Pesisir Selatan Painan', 'sumbarriau', '13.01', 'Painan', 'r4', 'high', {
    note: 'the list does not say whether branch or sub-branch',
  }),
  other('tanah-datar-batusangkar', 'Tanah Datar Batusangkar', 'sumbarriau', '13.04', 'Batusangkar', 'r4', 'high', {
    note: 'the list does not say whether branch or sub-branch',
  }),
  other('solok-selatan-padang-aro', 'Solok Selatan Padang Aro', 'sumbarriau', '13.11', 'Padang Aro', 'r4', 'high', {
    note: 'the list does not say whether branch or sub-branch',
  }),
  branch('batam-nagoya', 'Batam Nagoya', 'sumbarriau', '21.71', 'Batam', 'r4', 'high'),
  branch('batam-sekupang', 'Batam Sekupang', 'sumbarriau', '21.71', 'Batam', 'r4', 'high'),
  branch('tanjung-pinang', 'Tanjung Pinang', 'sumbarriau', '21.72', 'Tanjungpinang', 'r4', 'high'),
  other('natuna-ranai', 'Natuna Ranai', 'sumbarriau', '21.03', 'Ranai', 'r4', 'high', {
    note: 'the list does not say whether branch or sub-branch',
  }),
  other(
    'karimun-tanjung-balai',
    'Karimun Tanjung Balai',
    'sumbarriau',
    '21.02',
    'Tanjung Balai Karimun',
    'r4',
    'high',
    { note: 'the list does not say whether branch or sub-branch' },
  ),
  branch('banda-aceh', 'Banda Aceh', 'sumbagut', '11.71', 'Banda Aceh', 'r5', 'high'),
  branch('pematangsiantar', 'Pematangsiantar', 'sumbagut', '12.72', 'Pematangsiantar', 'r6', 'high'),
  branch('tanjung-morawa', 'Tanjung Morawa', 'sumbagut', '12.07', 'Tanjung Morawa', 'r7', 'high', {
    asOf: '2024-04-23',
  }),
  branch('jakarta-kebon-sirih', 'Jakarta Kebon Sirih', 'dki-jakarta', '31.71', 'Jakarta Pusat', 'r8', 'high'),
  branch('jakarta-kebayoran-baru', 'Jakarta Kebayoran Baru', 'dki-jakarta', '31.74', 'Jakarta Selatan', 'r9', 'high', {
    asOf: '2021-09-29',
  }),
  branch('serang', 'Serang', 'banten', '36.73', 'Serang', 'r10', 'high'),
  branch('bogor-kota', 'Bogor Kota', 'jawa-barat', '32.71', 'Bogor', 'r11', 'high', { asOf: '2020-07-29' }),
  branch('bekasi-kota', 'Bekasi Kota', 'jawa-barat', '32.75', 'Bekasi', 'r12', 'high'),
  branch('bekasi-cikarang', 'Bekasi Cikarang', 'jawa-barat', '32.16', 'Cikarang', 'r13', 'high'),
  branch('kudus', 'Kudus', 'jateng-diy', '33.19', 'Kudus', 'r14', 'high', { asOf: '2022-12-18' }),
  branch('surakarta', 'Surakarta', 'jateng-diy', '33.72', 'Surakarta', 'r15', 'high', { asOf: '2025-04-26' }),
  branch('sidoarjo', 'Sidoarjo', 'jawa-timur', '35.15', 'Sidoarjo', 'r16', 'high'),
  branch('surabaya-karimunjawa', 'Surabaya Karimunjawa', 'jawa-timur', '35.78', 'Surabaya', 'r17', 'high'),
  branch('surabaya-darmo', 'Surabaya Darmo', 'jawa-timur', '35.78', 'Surabaya', 'r18', 'high'),
  branch('gresik', 'Gresik', 'jawa-timur', '35.25', 'Gresik', 'r19', 'high'),
  branch('madiun', 'Madiun', 'jawa-timur', '35.77', 'Madiun', 'r20', 'high'),
  branch('pasuruan', 'Pasuruan', 'jawa-timur', '35.75', 'Pasuruan', 'r21', 'high', { asOf: '2019-02-27' }),
  branch('kupang', 'Kupang (Nusa Tenggara Timur)', 'banuspa', '53.71', 'Kupang', 'r22', 'high', { asOf: '2023-02-10' }),
  branch('papua-jayapura', 'Papua (Jayapura)', 'banuspa', '91.71', 'Jayapura', 'r23', 'high', {
    note:
      '2018: two sub-branches, Biak and Merauke (seen: ' +
      'https://papuatoday.com/2018/08/10/kantor-bpjs-ketenagakerjaan-papua-paparkan-profil-singkat)',
  }),
  branch('manokwari', 'Manokwari (Papua Barat)', 'banuspa', '92.02', 'Manokwari', 'r24', 'high', {
    asOf: '2024-01-22',
  }),
  branch('pontianak', 'Pontianak', 'kalimantan', '61.71', 'Pontianak', 'r25', 'high'),
  branch('balikpapan', 'Balikpapan', 'kalimantan', '64.71', 'Balikpapan', 'r26', 'high', { asOf: '2015-04-08' }),
  branch('samarinda', 'Samarinda', 'kalimantan', '64.72', 'Samarinda', 'r27', 'high'),
  branch('berau', 'Berau', 'kalimantan', '64.03', 'Tanjung Redeb', 'r28', 'high'),
  branch('makassar', 'Makassar', 'sulama', '73.71', 'Makassar', 'r29', 'high', { asOf: '2017-01-30' }),
  branch('palopo', 'Palopo', 'sulama', '73.73', 'Palopo', 'r30', 'high'),
  branch('sinjai', 'Sinjai', 'sulama', '73.07', 'Sinjai', 'r31', 'medium'),
  branch('palu', 'Palu', 'sulama', '72.71', 'Palu', 'r32', 'high'),
  branch('kendari', 'Kendari', 'sulama', '74.71', 'Kendari', 'r33', 'high'),
  branch('gorontalo', 'Gorontalo', 'sulama', '75.71', 'Gorontalo', 'r34', 'high', { asOf: '2023-06-30' }),
  branch('maluku', 'Maluku (Ambon)', 'sulama', '81.71', 'Ambon', 'r35', 'high'),
  branch('medan-kota', 'Medan Kota', 'sumbagut', '12.71', 'Medan', 'r31', 'medium'),
  branch('medan-utara', 'Medan Utara', 'sumbagut', '12.71', 'Medan', 'r31', 'medium'),
  branch('binjai', 'Binjai', 'sumbagut', '12.75', 'Binjai', 'r31', 'medium'),
  branch('kisaran', 'Kisaran', 'sumbagut', '12.09', 'Kisaran', 'r31', 'medium'),
  branch('meulaboh', 'Meulaboh', 'sumbagut', '11.05', 'Meulaboh', 'r31', 'medium'),
  branch('lhokseumawe', 'Lhokseumawe', 'sumbagut', '11.73', 'Lhokseumawe', 'r31', 'medium'),
  branch('jakarta-salemba', 'Jakarta Salemba', 'dki-jakarta', '31.71', 'Jakarta Pusat', 'r31', 'medium'),
  branch(
    'jakarta-menara-jamsostek',
    'Jakarta Menara Jamsostek',
    'dki-jakarta',
    '31.74',
    'Jakarta Selatan',
    'r31',
    'medium',
  ),
  branch('jakarta-cilandak', 'Jakarta Cilandak', 'dki-jakarta', '31.74', 'Jakarta Selatan', 'r31', 'medium'),
  branch('jakarta-rawamangun', 'Jakarta Rawamangun', 'dki-jakarta', '31.75', 'Jakarta Timur', 'r31', 'medium'),
  branch('jakarta-pluit', 'Jakarta Pluit', 'dki-jakarta', '31.72', 'Jakarta Utara', 'r31', 'medium'),
  branch('tangerang-cikokol', 'Tangerang Cikokol', 'banten', '36.71', 'Tangerang', 'r31', 'medium'),
  branch('cilegon', 'Cilegon', 'banten', '36.72', 'Cilegon', 'r31', 'medium'),
  branch('bandung-suci', 'Bandung Suci', 'jawa-barat', '32.73', 'Bandung', 'r31', 'medium'),
  branch('bandung-lodaya', 'Bandung Lodaya', 'jawa-barat', '32.73', 'Bandung', 'r31', 'medium'),
  branch('karawang', 'Karawang', 'jawa-barat', '32.15', 'Karawang', 'r31', 'medium'),
  branch('cirebon', 'Cirebon', 'jawa-barat', '32.74', 'Cirebon', 'r31', 'medium'),
  branch('semarang-pemuda', 'Semarang Pemuda', 'jateng-diy', '33.74', 'Semarang', 'r31', 'medium'),
  branch('semarang-majapahit', 'Semarang Majapahit', 'jateng-diy', '33.74', 'Semarang', 'r31', 'medium'),
  branch('yogyakarta', 'Yogyakarta', 'jateng-diy', '34.71', 'Yogyakarta', 'r31', 'medium'),
  branch('cilacap', 'Cilacap', 'jateng-diy', '33.01', 'Cilacap', 'r31', 'medium'),
  branch('malang', 'Malang', 'jawa-timur', '35.73', 'Malang', 'r31', 'medium'),
  branch('kediri', 'Kediri', 'jawa-timur', '35.71', 'Kediri', 'r31', 'medium'),
  branch('jember', 'Jember', 'jawa-timur', '35.09', 'Jember', 'r31', 'medium'),
  branch('bali-denpasar', 'Bali Denpasar', 'banuspa', '51.71', 'Denpasar', 'r31', 'medium'),
  branch('ntb-mataram', 'Nusa Tenggara Barat (Mataram)', 'banuspa', '52.71', 'Mataram', 'r31', 'medium'),
  branch('banjarmasin', 'Banjarmasin', 'kalimantan', '63.71', 'Banjarmasin', 'r31', 'medium'),
  branch('palangka-raya', 'Palangka Raya', 'kalimantan', '62.71', 'Palangka Raya', 'r31', 'medium'),
  branch('tarakan', 'Tarakan', 'kalimantan', '65.71', 'Tarakan', 'r31', 'medium'),
  branch('manado', 'Manado', 'sulama', '71.71', 'Manado', 'r31', 'medium'),
  branch('ternate', 'Ternate', 'sulama', '82.71', 'Ternate', 'r31', 'medium'),
  branch('mamuju', 'Sulawesi Barat (Mamuju)', 'sulama', '76.02', 'Mamuju', 'r31', 'medium'),
];

export const officeCounts: readonly OfficeCount[] = [
  {
    asOf: '2015-06-15',
    total: 291,
    subBranchesOpened: 203,
    ofWhichKantorPerintis: 150,
    read:
      'seen: https://nasional.tempo.co/read/675142/' +
      'bpjs-ketenagakerjaan-buka-203-kantor-cabang-perintis ; ' +
      'https://opera.liputan6.com/bisnis/read/2252153/bpjs-ketenagakerjaan-resmikan-203-kantor-baru',
    confidence: 'high',
    note:
      'the 150 split by region: Sumbagut 19, Sumbarriau 15, Sumbagsel 16, Jakarta 5, Banten 7, Jabar ' +
      '6, Jateng-DIY 19, Jatim 12, Bali-NT-Papua 15, Kalimantan 7, Sulawesi-Maluku 29 (adds up to 150)',
  },
  {
    asOf: null,
    region: 'sumbagsel',
    branches: 8,
    subBranches: 20,
    read: 'counted from a public code file (staff dashboard of the region: units grouped by branch)',
    confidence: 'high',
  },
  {
    asOf: null,
    region: 'sumbarriau',
    offices: 29,
    read: 'counted from a public code file (branch drop-down list)',
    confidence: 'high',
  },
];

/** What was not found. */
export const officeGaps: readonly string[] = [
  'official office codes',
  'opening, renaming and closing dates',
  'branches outside Sumbagsel and Sumbarriau are incomplete (the institution speaks of some 300 ' + 'offices: memory)',
  'which regencies each Sumbagsel branch serves, in particular whether Belitung Timur is served ' +
    'from Tanjung Pandan',
  'addresses of five regional offices (Sumbagut, Sumbarriau, Sumbagsel, Kalimantan, Sulama)',
];
