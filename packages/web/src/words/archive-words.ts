// The words of the archive of published figures.

import type { Language } from '@jamin/law';

type Said = { readonly [name: string]: string };
type ChartWords = { readonly caption: string; readonly note?: string; readonly says: (values: Said) => string };
type Direction = 'more' | 'same' | 'less';

type ArchiveWords = {
  readonly title: string;
  readonly describes: string;
  readonly lead: string;
  readonly firstChart: (office: string) => string;
  /** How the programmes together stand to the printed total. */
  readonly firstSays: { readonly [direction in Direction]: string };
  readonly firstMore: (office: string) => string;
  readonly firstSum: string;
  readonly cause: string;
  readonly tallyHeading: string;
  readonly tallySays: (
    tally: { readonly [verdict in 'all' | 'fits' | 'wrong' | 'unknown' | 'half']: number },
  ) => string;
  readonly tallyChart: string;
  readonly tallyHeads: readonly [string, string];
  readonly fits: string;
  readonly wrong: string;
  readonly unknown: string;
  readonly honest: string;
  readonly searchHeading: string;
  readonly office: string;
  readonly year: string;
  readonly programme: string;
  readonly allOffices: string;
  readonly allYears: string;
  readonly allProgrammes: string;
  readonly find: string;
  readonly clear: string;
  readonly results: (count: number) => string;
  readonly nothing: string;
  readonly more: (count: number) => string;
  readonly listHeading: string;
  readonly source: string;
  readonly opens: string;
  readonly mapHeading: string;
  readonly mapSays: string;
  readonly mapLegend: string;
  readonly mapNone: string;
  readonly mapList: string;
  readonly mapOther: string;
  readonly statements: (count: number) => string;
  readonly nationHeading: string;
  readonly nationLead: string;
  readonly statisticHeads: readonly string[];
  readonly conflictsHeading: string;
  readonly conflictsLead: string;
  readonly charts: { readonly [chart in 'members' | 'funds' | 'babel']: ChartWords };
  readonly claimsCaption: string;
  /** How the last year stands to the first. */
  readonly claimsSay: { readonly [direction in Direction]: (values: Said) => string };
  readonly programmesCaption: (year: string) => string;
  readonly programmesSay: (values: Said) => string;
  readonly programmesFit: string;
  readonly programmesDiffer: string;
  /** Names the conflicts that bear on the figures of a chart. */
  readonly seeConflicts: (ids: readonly string[]) => string;
  readonly dataHeading: string;
  readonly dataLead: (license: string) => string;
  readonly files: { readonly [file: string]: string };
  readonly allData: string;
  readonly checkYours: string;
  readonly table: string;
  readonly download: string;
};

const plural = new Intl.PluralRules('en');

function statementsEn(count: number): string {
  return `${count} ${plural.select(count) === 'one' ? 'statement' : 'statements'}`;
}

const id: ArchiveWords = {
  title: 'Angka klaim, dijumlah ulang',
  describes: 'Arsip pernyataan kantor BPJS Ketenagakerjaan tentang klaim yang dibayar. Semua angka dijumlah ulang.',
  lead:
    'Kantor BPJS Ketenagakerjaan mengumumkan klaim yang dibayar. Kami menjumlahkan ulang angkanya. ' +
    'Yang kami tunjukkan hitungannya, bukan kesalahan siapa pun.',
  firstChart: (office) => `Rupiah per program, ${office}`,
  firstSays: {
    less: 'Jumlah semua program lebih kecil daripada total yang tertulis.',
    same: 'Jumlah semua program sama dengan total yang tertulis.',
    more: 'Jumlah semua program lebih besar daripada total yang tertulis.',
  },
  firstMore: (office) => `Semua pernyataan ${office}`,
  firstSum: 'Hitungannya, dan kemungkinan sebabnya',
  cause: 'Kemungkinan sebabnya',
  tallyHeading: 'Berapa yang cocok',
  tallySays: ({ all, fits, wrong, unknown, half }) =>
    `Dari ${all} pernyataan, ${fits} cocok dan ${wrong} tidak. Sisanya, ${unknown}, tidak dapat diperiksa. ` +
    `Di antara yang cocok, ${half} hanya dapat diperiksa kasusnya atau rupiahnya saja.`,
  tallyChart: 'Pernyataan menurut hasil hitung',
  tallyHeads: ['Hasil', 'Pernyataan'],
  fits: 'Cocok',
  wrong: 'Tidak cocok',
  unknown: 'Tidak dapat diperiksa',
  honest:
    'Cocok berarti kasus atau rupiahnya dapat dijumlahkan dan hasilnya sama. Pembulatan ikut diperhitungkan. ' +
    'Tidak dapat diperiksa berarti totalnya atau rinciannya tidak disebut. Itu bukan kesalahan.',
  searchHeading: 'Cari pernyataan',
  office: 'Kantor',
  year: 'Tahun',
  programme: 'Program',
  allOffices: 'Semua kantor',
  allYears: 'Semua tahun',
  allProgrammes: 'Semua program',
  find: 'Cari',
  clear: 'Hapus pencarian',
  results: (count) => `${count} pernyataan ditemukan.`,
  nothing: 'Tidak ada pernyataan seperti itu di arsip. Kosongkan satu pilihan, lalu cari lagi.',
  more: (count) => `${count} pernyataan lagi`,
  listHeading: 'Pernyataannya',
  source: 'Sumber',
  opens: 'Lihat hitungannya',
  mapHeading: 'Peta ubin',
  mapSays: 'Setiap ubin adalah provinsi. Angkanya adalah banyaknya pernyataan:',
  mapLegend: 'Ubin tanpa angka: belum ada pernyataan di arsip ini.',
  mapNone: 'belum ada pernyataan',
  mapList: 'Daftar semua kantor',
  mapOther: 'Nasional dan kantor wilayah',
  statements: (count) => `${count} pernyataan`,
  nationHeading: 'Angka nasional dan daerah',
  nationLead:
    'Angka ini diumumkan untuk seluruh Indonesia atau satu daerah. Setiap angka punya hari dan sumbernya. ' +
    'Yang ditampilkan di sini hanya angka yang kami baca di sumbernya.',
  statisticHeads: ['Kapan', 'Apa dan berapa', 'Sumber'],
  conflictsHeading: 'Angka yang tidak boleh disambung',
  conflictsLead: 'Beberapa angka saling bertentangan, atau menghitung hal yang berbeda. Baca ini dahulu.',
  charts: {
    members: {
      caption: 'Peserta aktif di Indonesia',
      says: ({ peak, peakDay, last, lastDay }) =>
        `Peserta aktif paling banyak ${peak} (${peakDay}). Pada ${lastDay} ada ${last}.`,
    },
    funds: {
      caption: 'Dana investasi',
      note: 'Tabel memuat juga bagian tiap program dan jenis investasinya.',
      says: ({ last, lastDay }) => `Dana investasi ${last} pada ${lastDay}.`,
    },
    babel: {
      caption: 'Peserta aktif di Kepulauan Bangka Belitung',
      note: 'Tabel memuat juga klaim, beasiswa, dan cakupan di daerah ini.',
      says: ({ last, lastDay }) => `Di Bangka Belitung ada ${last} aktif pada ${lastDay}.`,
    },
  },
  claimsCaption: 'Klaim yang dibayar per tahun',
  claimsSay: {
    more: ({ first, firstYear, last, lastYear }) =>
      `Klaim yang dibayar naik dari ${first} (${firstYear}) menjadi ${last} (${lastYear}).`,
    same: ({ first, firstYear, last, lastYear }) =>
      `Klaim yang dibayar ${first} (${firstYear}), dan ${last} lagi (${lastYear}).`,
    less: ({ first, firstYear, last, lastYear }) =>
      `Klaim yang dibayar turun dari ${first} (${firstYear}) menjadi ${last} (${lastYear}).`,
  },
  programmesCaption: (year) => `Klaim ${year} menurut program`,
  programmesSay: ({ programme, amount, total, year }) => `Dari ${total} pada ${year}, ${amount} adalah ${programme}.`,
  programmesFit: 'Jumlah semua program cocok dengan totalnya, dalam pembulatan.',
  programmesDiffer: 'Jumlah semua program tidak cocok dengan totalnya.',
  seeConflicts: (ids) => `Lihat ${ids.join(', ')} di atas.`,
  dataHeading: 'Unduh datanya',
  dataLead: (license) => `Alamatnya tetap selama versinya sama. Lisensi: ${license}.`,
  files: {
    'statements.csv': 'Pernyataan, satu baris per program (CSV)',
    'statistics.csv': 'Angka nasional dan daerah (CSV)',
    'archive.json': 'Seluruh arsip (JSON)',
    'datapackage.json': 'Arti setiap kolom (Data Package)',
  },
  allData: 'Semua data Jamin, dan cara mengutipnya',
  checkYours: 'Periksa angka Anda sendiri',
  table: 'Tabelnya',
  download: 'Unduh tabel (CSV)',
};

const en: ArchiveWords = {
  title: 'Figures on claims, added up again',
  describes: 'An archive of what offices of BPJS Ketenagakerjaan said about claims paid. Every sum is made again.',
  lead:
    'Offices of BPJS Ketenagakerjaan announce the claims they paid. We add the figures up again. ' +
    'We show the sum and blame nobody.',
  firstChart: (office) => `Rupiah by programme, ${office}`,
  firstSays: {
    less: 'The programmes together are less than the printed total.',
    same: 'The programmes together are the printed total.',
    more: 'The programmes together are more than the printed total.',
  },
  firstMore: (office) => `All statements of ${office}`,
  firstSum: 'The sum, and what may have happened',
  cause: 'What may have happened',
  tallyHeading: 'How many add up',
  tallySays: ({ all, fits, wrong, unknown, half }) =>
    `Of ${all} statements, ${fits} add up and ${wrong} do not. The sums of the other ${unknown} cannot be checked. ` +
    `Of those that add up, ${half} could be checked only in cases or only in rupiah.`,
  tallyChart: 'Statements by the result of the sum',
  tallyHeads: ['Result', 'Statements'],
  fits: 'Adds up',
  wrong: 'Does not add up',
  unknown: 'Cannot be checked',
  honest:
    'Adds up means that counts or rupiah can be summed and agree. Rounding is allowed for. ' +
    'Cannot be checked means that a total or its parts are not given. That is not an error.',
  searchHeading: 'Find a statement',
  office: 'Office',
  year: 'Year',
  programme: 'Programme',
  allOffices: 'All offices',
  allYears: 'All years',
  allProgrammes: 'All programmes',
  find: 'Find',
  clear: 'Clear the search',
  results: (count) => `${statementsEn(count)} found.`,
  nothing: 'The archive has no such statement. Empty one choice and search again.',
  more: (count) => `${count} more statements`,
  listHeading: 'The statements',
  source: 'Source',
  opens: 'See the sum',
  mapHeading: 'Tile map',
  mapSays: 'Each tile is a province. Its figures count statements:',
  mapLegend: 'A tile without figures has no statement in this archive yet.',
  mapNone: 'no statement yet',
  mapList: 'A list of all offices',
  mapOther: 'The nation and regional offices',
  statements: statementsEn,
  nationHeading: 'National and regional figures',
  nationLead:
    'These figures were published for all Indonesia or for one region. Each has its day and its source. ' +
    'Only figures that we read in their source are shown here.',
  statisticHeads: ['When', 'What and how much', 'Source'],
  conflictsHeading: 'Figures that must not be chained',
  conflictsLead: 'Some figures contradict each other or count different things. Read this first.',
  charts: {
    members: {
      caption: 'Active members in Indonesia',
      says: ({ peak, peakDay, last, lastDay }) =>
        `Active members were most at ${peak} (${peakDay}). On ${lastDay} there were ${last}.`,
    },
    funds: {
      caption: 'Investment funds',
      note: 'The table also has the share of each programme and kind of investment.',
      says: ({ last, lastDay }) => `Investment funds were ${last} on ${lastDay}.`,
    },
    babel: {
      caption: 'Active members in Bangka Belitung',
      note: 'The table also has claims, scholarships and coverage of this region.',
      says: ({ last, lastDay }) => `Bangka Belitung had ${last} active on ${lastDay}.`,
    },
  },
  claimsCaption: 'Claims paid by year',
  claimsSay: {
    more: ({ first, firstYear, last, lastYear }) =>
      `Claims paid rose from ${first} (${firstYear}) to ${last} (${lastYear}).`,
    same: ({ first, firstYear, last, lastYear }) =>
      `Claims paid were ${first} (${firstYear}), and ${last} again (${lastYear}).`,
    less: ({ first, firstYear, last, lastYear }) =>
      `Claims paid fell from ${first} (${firstYear}) to ${last} (${lastYear}).`,
  },
  programmesCaption: (year) => `Claims of ${year} by programme`,
  programmesSay: ({ programme, amount, total, year }) => `Of ${total} in ${year}, ${amount} was ${programme}.`,
  programmesFit: 'The programmes add up to the total, within rounding.',
  programmesDiffer: 'The programmes do not add up to the total.',
  seeConflicts: (ids) => `See ${ids.join(', ')} above.`,
  dataHeading: 'Take the data',
  dataLead: (license) => `The addresses stay as long as the version does. Licence: ${license}.`,
  files: {
    'statements.csv': 'Statements, one row for each programme (CSV)',
    'statistics.csv': 'National and regional figures (CSV)',
    'archive.json': 'The whole archive (JSON)',
    'datapackage.json': 'What each column means (Data Package)',
  },
  allData: 'All data of Jamin, and how to cite it',
  checkYours: 'Check figures of your own',
  table: 'The table',
  download: 'Download the table (CSV)',
};

export const archiveWords: { readonly [language in Language]: ArchiveWords } = { id, en };
