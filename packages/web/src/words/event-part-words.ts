// What a life event says of each programme: what it is about, its title, and who pays first.

import type { Words } from '@jamin/engine';

/** What a part is about, before it was asked. */
export const furtherWords: { readonly [part: string]: Words } = {
  jht: {
    id: 'Tabungan JHT dibayar sebesar saldonya. Isi saldo untuk melihat pajaknya.',
    en: 'JHT pays out its balance. Fill in the balance to see the tax.',
  },
  jp: {
    id: 'Mungkin ada pensiun tiap bulan, atau uang sekaligus. Jawab beberapa pertanyaan lagi.',
    en: 'There may be a monthly pension, or a sum at once. Answer a few more questions.',
  },
  'if-heirs': {
    id: 'Kalau kecelakaannya berakhir dengan kematian: lihat siapa yang berhak.',
    en: 'If the accident ended in death: see who may claim.',
  },
  'if-jht': {
    id: 'Tabungan JHT dibayar hanya setelah kematian atau cacat total tetap.',
    en: 'JHT savings are paid only after a death or a lasting total disability.',
  },
  'if-jp': {
    id: 'Mungkin ada pensiun, tetapi hanya setelah kematian atau cacat total tetap.',
    en: 'There may be a pension, but only after a death or a lasting total disability.',
  },
  jkp: {
    id: 'Kalau Anda juga kena PHK: lihat siapa yang membayar JKP.',
    en: 'If you were laid off as well: see who pays JKP.',
  },
};

export const partTitles: { readonly [part: string]: Words } = {
  heirs: { id: 'Siapa yang berhak', en: 'Who may claim' },
  contributions: { id: 'Iuran', en: 'Contributions' },
  'with-jht': { id: 'Iuran dengan tabungan JHT', en: 'Contributions with JHT savings' },
  'if-jkk': { id: 'Kalau Anda celaka saat bekerja', en: 'If you have an accident at work' },
  'if-jkm': { id: 'Kalau Anda meninggal bukan karena kerja', en: 'If you die, not because of work' },
};

/** Who pays first while contributions are unpaid. */
export const payerWords: { readonly [payer: string]: Words } = {
  bpjs: {
    id: 'BPJS Ketenagakerjaan tetap membayar. Hak Anda tidak hilang.',
    en: 'BPJS Ketenagakerjaan still pays. Your right is not lost.',
  },
  employer: {
    id: 'Majikan harus membayar lebih dulu. Hak Anda tidak hilang; majikan baru diganti setelah melunasi tunggakan.',
    en: 'The employer must pay first. Your right is not lost; the employer is refunded after settling the arrears.',
  },
};
