// The names that reports use for programmes, roles of figures and reasons to leave a figure out, in both languages.

import type { Words } from '@jamin/engine';
import type { FindingCode, Kind } from '../finding.ts';
import type { IgnoredReason, ProgrammeKey } from '../statement.ts';

const names: { readonly [key in ProgrammeKey]: Words } = {
  JHT: { id: 'Jaminan Hari Tua', en: 'old-age savings' },
  JKK: { id: 'Jaminan Kecelakaan Kerja', en: 'work accident' },
  JKM: { id: 'Jaminan Kematian', en: 'death' },
  JP: { id: 'Jaminan Pensiun', en: 'pension' },
  JKP: { id: 'Jaminan Kehilangan Pekerjaan', en: 'job loss' },
  JAKON: { id: 'Jasa Konstruksi', en: 'construction projects' },
  BEASISWA: { id: 'beasiswa', en: 'scholarships' },
  BEASISWA_JKM: { id: 'beasiswa JKM', en: 'scholarships of JKM' },
  BEASISWA_JKK: { id: 'beasiswa JKK', en: 'scholarships of JKK' },
  JKK_PU: { id: 'JKK pekerja penerima upah', en: 'JKK of wage earners' },
  JKK_BPU: { id: 'JKK pekerja bukan penerima upah', en: 'JKK of the self-employed' },
  JKK_JAKON: { id: 'JKK jasa konstruksi', en: 'JKK of construction projects' },
  JKM_PU: { id: 'JKM pekerja penerima upah', en: 'JKM of wage earners' },
  JKM_BPU: { id: 'JKM pekerja bukan penerima upah', en: 'JKM of the self-employed' },
  JKM_JAKON: { id: 'JKM jasa konstruksi', en: 'JKM of construction projects' },
  JHT_PU: { id: 'JHT pekerja penerima upah', en: 'JHT of wage earners' },
  JHT_BPU: { id: 'JHT pekerja bukan penerima upah', en: 'JHT of the self-employed' },
  MLT: { id: 'Manfaat Layanan Tambahan', en: 'housing loans (MLT)' },
};

/** A programme in full, without its abbreviation. */
export function programmeName(key: ProgrammeKey): Words {
  return names[key];
}

/** The abbreviation as a row's head: JKK_BPU is written JKK BPU. */
export function programmeHead(key: ProgrammeKey | 'total'): Words {
  if (key === 'total') return { id: 'total', en: 'the total' };
  if (key === 'BEASISWA') return { id: 'Beasiswa', en: 'Scholarship' };
  const spaced = key.replaceAll('_', ' ');
  return { id: spaced.replace('BEASISWA', 'Beasiswa'), en: spaced.replace('BEASISWA', 'Scholarship') };
}

export function columnName(kind: Kind): Words {
  return kind === 'cases' ? { id: 'Kasus', en: 'Cases' } : { id: 'Rupiah', en: 'Rupiah' };
}

const reasons: { readonly [reason in IgnoredReason]: Words } = {
  contribution: { id: 'iuran, bukan pembayaran', en: 'a contribution, not a payment' },
  fund: { id: 'dana kelolaan atau investasi', en: 'a fund or investment' },
  target: { id: 'target, belum terjadi', en: 'a target, not yet reached' },
  wage: { id: 'upah', en: 'a wage' },
  membership: { id: 'jumlah peserta atau perusahaan, bukan klaim', en: 'members or companies, not claims' },
  'unit-amount': { id: 'besaran per orang atau per kasus', en: 'an amount per person or case' },
  subset: { id: 'sebagian dari angka lain', en: 'part of another figure' },
  breakdown: { id: 'rincian menurut sebab, wilayah, atau golongan', en: 'a breakdown by cause, area or group' },
  month: { id: 'angka satu bulan di dalam periodenya', en: 'a figure of one month within the period' },
  'other-period': { id: 'angka periode lain', en: 'a figure of another period' },
  repeated: { id: 'angka yang sama, sudah disebut', en: 'the same figure, already given' },
  other: { id: 'bukan angka klaim', en: 'not a figure about claims' },
  unsure: { id: 'tidak yakin ini angka apa, jadi tidak dipakai', en: 'not sure what this is, so it is not used' },
};

export function ignoredReason(reason: IgnoredReason): Words {
  return reasons[reason];
}

export type Weight = 'fits' | 'wrong' | 'look' | 'note';

const weights: { readonly [code in FindingCode]: Weight } = {
  'adds-up': 'fits',
  'adds-up-if-truncated': 'fits',
  'does-not-add-up': 'wrong',
  'no-total': 'note',
  'no-parts': 'note',
  'parts-incomplete': 'note',
  'other-scope': 'note',
  'programme-missing': 'look',
  'scholarship-inside': 'look',
  'scholarship-outside': 'look',
  'digit-misprint': 'look',
  zeros: 'look',
  'unit-slip': 'look',
  'repeated-count': 'look',
  'other-period': 'look',
  'cause-unknown': 'note',
  'average-above-law': 'look',
  'average-below-law': 'look',
  'conflicting-figure': 'look',
  'count-above-total': 'wrong',
  'cumulative-falls': 'wrong',
  'another-unit': 'look',
  'another-scope': 'look',
};

/** How a finding weighs: it fits, it is wrong, someone should look, or it only needs saying. */
export function weightOf(code: FindingCode): Weight {
  return weights[code];
}

/** The mark before a finding; the same in the terminal and on the page. */
export function weightMark(weight: Weight): string {
  switch (weight) {
    case 'fits':
      return '✓';
    case 'wrong':
      return '✗';
    case 'look':
      return '!';
    case 'note':
      return '·';
  }
}
