// Words for what is counted, and words that make a number no claim figure at all.

import type { CaseUnit } from '../statement.ts';
import { isNearly } from './spelling.ts';

const UNITS: ReadonlyMap<string, CaseUnit> = new Map<string, CaseUnit>([
  ...listed(
    'case',
    'kasus klaim pengajuan kejadian berkas permohonan permintaan laporan transaksi case cases claim claims filing',
  ),
  ...listed('case', 'applications application filings'),
  ...listed(
    'person',
    'peserta orang org pekerja penerima karyawan buruh nelayan petani warga jiwa tenaga tk pemohon korban',
  ),
  ...listed('person', 'person people persons worker workers participant participants recipient recipients member'),
  ...listed('person', 'members beneficiary beneficiaries pensioner pensioners pensiunan claimant claimants'),
  ...listed('child', 'anak pelajar siswa mahasiswa murid child children student students scholar scholars'),
  ...listed('heir', 'ahli heir heirs keluarga family families'),
  ...listed('payment', 'pembayaran payment payments pencairan'),
]);

function listed(unit: CaseUnit, words: string): readonly (readonly [string, CaseUnit])[] {
  return words.split(' ').map((word) => [word, unit] as const);
}

/** What the word counts; "kasys" is forgiven. */
export function unitOf(word: string): CaseUnit | null {
  const found = UNITS.get(word);
  if (found !== undefined) return found;
  return isNearly(word, 'kasus') || isNearly(word, 'klaim') || isNearly(word, 'peserta') ? unitOf(nearest(word)) : null;
}

function nearest(word: string): string {
  return word.startsWith('ka') ? 'kasus' : word.startsWith('kl') ? 'klaim' : 'peserta';
}

const BETWEEN = new Set(
  'such total buah orang laporan berkas jumlah lebih an pengajuan kurang of the total new'.split(' '),
);

/** Words that may stand between a number and its unit ("478 orang anak", "973 total kasus"). */
export function standsBeforeUnit(word: string): boolean {
  return BETWEEN.has(word);
}
