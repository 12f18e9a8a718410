// Words around a figure that tell what it is about: claims paid, or something else.

import type { IgnoredReason } from '../statement.ts';

type Cue = IgnoredReason | 'claim';

const CUES: ReadonlyMap<string, Cue> = new Map<string, Cue>([
  ...listed(
    'claim',
    'klaim klaimnya manfaat manfaatnya santunan jaminan dibayar dibayarkan membayar membayarkan bayar bayarkan ' +
      'pembayaran terbayar dicairkan mencairkan pencairan pencairannya cair menyalurkan disalurkan tersalurkan ' +
      'penyaluran pengajuan menggelontorkan digelontorkan diserahkan menyerahkan penyerahan kasus kasusnya ' +
      'gelontorkan salurkan cairkan serahkan claims claim paid pay pays paying payout payouts benefit benefits ' +
      'disbursed disburses disbursement disbursements settled kucurkan mengucurkan dikucurkan diterima kebagian',
  ),
  ...listed(
    'contribution',
    'iuran iurannya premi kontribusi tunggakan piutang denda dendanya contribution contributions premium ' +
      'premiums arrears',
  ),
  ...listed(
    'fund',
    'kelolaan pengelolaan investasi aset imbal saldo deposito saham obligasi portofolio investment ' +
      'investments assets yield ' +
      'kekayaan penempatan',
  ),
  ...listed(
    'target',
    'target targetnya menargetkan ditargetkan targetkan proyeksi memproyeksikan diproyeksikan memperkirakan ' +
      'perkiraan diperkirakan diprediksi prediksi diestimasi estimasi anggaran apbd apbn apbdes plafon ' +
      'pagu rencana merencanakan mengalokasikan dialokasikan ' +
      'alokasi targets targeted forecast forecasts budget budgeted allocated rkat dianggarkan menganggarkan',
  ),
  ...listed('wage', 'upah upahnya gaji gajinya ump umk umr umsk penghasilan wage wages salary salaries pesangon thr'),
  ...listed(
    'membership',
    'kepesertaan terdaftar mendaftar mendaftarkan didaftarkan terlindungi melindungi dilindungi perlindungan ' +
      'cakupan coverage registered enrolled enrolment penduduk angkatan populasi population workforce aktif ' +
      'active nonaktif potensi mengikutsertakan diikutsertakan keikutsertaan mengakuisisi akuisisi',
  ),
  ...listed('unit-amount', 'maksimal maksimum setiap tiap costs seharga harga tarif maximum rata besaran average'),
  ...listed(
    'other',
    'beli membeli dibeli ' +
      'menaikkan dinaikkan menurunkan bantuan sembako kerugian pajak hibah csr hadiah proyek kredit pinjaman ' +
      'subsidi omzet penjualan ekspor impor kpr',
  ),
]);

function listed(cue: Cue, words: string): readonly (readonly [string, Cue])[] {
  return words.split(' ').map((word) => [word, cue] as const);
}

/** What a word says about the figures near it; null for most words. */
export function cueOf(word: string): Cue | null {
  return CUES.get(word) ?? (word.endsWith('nya') ? (CUES.get(word.slice(0, -3)) ?? null) : null);
}

const PER_UNITS = new Set(
  (
    'orang bulan bulannya kasus anak ahli peserta tahun hari klaim jiwa pekerja keluarga kepala minggu person ' +
    'month child worker year case tahunnya semester jenjang rumah unit'
  ).split(' '),
);

/** Whether "per" before the word makes an amount for one. */
export function isPerUnit(word: string): boolean {
  return PER_UNITS.has(word);
}

const LINKS = new Set(
  (
    'sebesar sebanyak senilai sejumlah dengan untuk dari kepada bagi total totalnya nominal nominalnya mencapai ' +
    'nilai nilainya jumlah jumlahnya kasus klaim dibayar dibayarkan atas terdiri sekitar worth for from with to ' +
    'of totalling amounting totaling tercatat yakni adalah sebagai pembayaran manfaat uang uangnya dana dananya ' +
    'ada sudah telah ini itu yang program jaminan penerima peserta in at paid claims cases klaimnya kasusnya ' +
    'sebesarnya berjumlah bernilai menjadi oleh pada dalam santunan pencairan pengajuan disalurkan diserahkan ' +
    'menyerap menelan menghabiskan tepatnya persisnya jadi maka tersebut itulah demikian kurang lebih hingga ' +
    'sampai the a an value valued rupiah rp was were amounted reached reaching'
  ).split(' '),
);

/** Whether a word merely links a programme with its figures. */
export function isLink(word: string): boolean {
  return LINKS.has(word);
}

const TURNS = new Set(
  (
    'serta lalu kemudian sedangkan sementara disusul diikuti selanjutnya berikutnya terakhir adapun namun while ' +
    'followed then whereas meanwhile dilanjutkan plus ditambah selain tapi tetapi juga'
  ).split(' '),
);

/** Whether a word turns to the next item of a list. */
export function isTurn(word: string): boolean {
  return TURNS.has(word);
}

const OPENERS = new Set(
  (
    'yakni yaitu meliputi rincian rinciannya rincinya antaranya diantaranya lain adalah consisting comprising ' +
    'including namely mencakup terdiri berupa perinciannya breakdown antara'
  ).split(' '),
);

/** Whether a word opens a list of parts after a total. */
export function opensList(word: string): boolean {
  return OPENERS.has(word);
}

const WHOLE = new Set(
  (
    'total totalnya keseluruhan keseluruhannya seluruh seluruhnya semuanya gabungan digabung digabungkan ' +
    'kumulatif akumulasi overall altogether all together kelimanya keempatnya ketiganya keduanya berlima ' +
    'ditotal ditotalkan dijumlahkan dijumlah jumlahkan combined keenamnya'
  ).split(' '),
);

/** Whether a word speaks of the whole. */
export function speaksOfWhole(word: string): boolean {
  return WHOLE.has(word);
}

const SUBSETS = new Set(
  (
    'antaranya diantaranya pemakaman termasuk biaya biayanya which selebihnya sisanya khususnya including mayoritas ' +
    'simbolis almarhum alm mendiang almarhumah symbolically'
  ).split(' '),
);

/** Whether a word says that what follows is only a part of what was said. */
export function speaksOfSubset(word: string): boolean {
  return SUBSETS.has(word);
}

const COMPARISONS = new Set(
  (
    'dibanding dibandingkan ketimbang daripada mendekati melampaui melebihi melewati dibandingkannya compared ' +
    'against versus vs bandingkan bandingannya pembandingnya sebelumnya semula previously mengungguli lampau'
  ).split(' '),
);

/** Whether a word compares with another time. */
export function compares(word: string): boolean {
  return COMPARISONS.has(word);
}

const CHANGES = new Set(
  (
    'naik turun meningkat menurun tumbuh melonjak bertambah berkurang naiknya turunnya kenaikan penurunan ' +
    'peningkatan pertumbuhan selisih lonjakan menyusut anjlok melesat rose fell grew increase decrease ' +
    'increased decreased rise higher lower growing'
  ).split(' '),
);

/** Whether a word tells of a change: the amount after it may be the difference, or the value it came from. */
export function tellsChange(word: string): boolean {
  return CHANGES.has(word);
}
