// The verdict on a statement in a few words: for both columns, why one cannot be checked, and over all.

import type { Words } from '@jamin/engine';
import type { Language } from '@jamin/law';
import type { Checked, FindingCode, Kind, Verdict } from '../finding.ts';
import { figureInWords, inBoth, rupiahText } from './figure-text.ts';
import { columnName } from './report-words.ts';

/** Any column that does not add up decides; else any that does; else nothing could be checked. */
export function overallVerdict({ reconciles }: Pick<Checked, 'reconciles'>): Verdict {
  if (reconciles.cases === false || reconciles.amount === false) return false;
  return reconciles.cases === true || reconciles.amount === true ? true : null;
}

export function verdictMark(verdict: Verdict): string {
  if (verdict === null) return '?';
  return verdict ? '✓' : '✗';
}

export function overallWords(verdict: Verdict): Words {
  if (verdict === null) return { id: 'Tidak dapat diperiksa', en: 'Cannot be checked' };
  return verdict
    ? { id: 'Angkanya cocok', en: 'It adds up' }
    : { id: 'Ada yang tidak cocok', en: 'It does not add up' };
}

/** The verdict on the whole statement; where only one column could be checked it says which one, and which not. */
export function headlineWords({ reconciles }: Pick<Checked, 'reconciles'>): Words {
  const overall = overallVerdict({ reconciles });
  if (overall === null || (reconciles.cases !== null && reconciles.amount !== null)) return overallWords(overall);
  const [known, unknown] = reconciles.cases === null ? (['amount', 'cases'] as const) : (['cases', 'amount'] as const);
  return inBoth((language) => {
    const [name, other] = [columnName(known)[language], columnName(unknown)[language].toLowerCase()];
    if (language === 'id') return `${name} ${overall ? 'cocok' : 'tidak cocok'}, ${other} tidak dapat diperiksa`;
    const agrees = known === 'cases' ? (overall ? 'add' : 'do not add') : overall ? 'adds' : 'does not add';
    return `${name} ${agrees} up, ${other} cannot be checked`;
  });
}

/** "Kasus: cocok", "Rupiah: tidak cocok, selisih Rp1.000.000.020" or why it cannot be checked. */
export function columnVerdict(checked: Checked, kind: Kind): Words {
  return inBoth((language) => `${columnName(kind)[language]}: ${verdictText(checked, kind, language)}`);
}

function verdictText(checked: Checked, kind: Kind, language: Language): string {
  const verdict = checked.reconciles[kind];
  const difference = checked.difference[kind] ?? 0n;
  const isId = language === 'id';
  if (verdict === null) return uncheckedText(checked, kind, language);
  if (verdict) {
    if (difference === 0n) return isId ? 'cocok' : 'adds up';
    const apart = figureInWords(kind, difference < 0n ? -difference : difference, language);
    if (hasFinding(checked, kind, 'adds-up-if-truncated'))
      return isId ? `cocok bila ekornya dipotong (beda ${apart})` : `adds up if cut, not rounded (${apart} apart)`;
    return isId ? `cocok dalam pembulatan (beda ${apart})` : `adds up within rounding (${apart} apart)`;
  }
  if (checked.difference[kind] === null) return isId ? 'tidak cocok' : 'does not add up';
  const apart = kind === 'amount' ? rupiahText(absolute(difference), language) : countIn(difference, language);
  return isId ? `tidak cocok, selisih ${apart}` : `does not add up, off by ${apart}`;
}

function countIn(difference: bigint, language: Language): string {
  return figureInWords('cases', absolute(difference), language);
}

function absolute(value: bigint): bigint {
  return value < 0n ? -value : value;
}

const why: readonly (readonly [FindingCode, Words])[] = [
  ['other-scope', { id: 'jumlah dan rinciannya berbeda cakupan', en: 'total and parts cover different things' }],
  ['no-total', { id: 'jumlah seluruhnya tidak disebut', en: 'no total is stated' }],
  ['no-parts', { id: 'rincian tiap program tidak disebut', en: 'no figures per programme' }],
  ['parts-incomplete', { id: 'rincian programnya tidak lengkap', en: 'the programmes are not all given' }],
];

function uncheckedText(checked: Checked, kind: Kind, language: Language): string {
  const because = why.find(([code]) => hasFinding(checked, kind, code))?.[1];
  const cannot = language === 'id' ? 'tidak dapat diperiksa' : 'cannot be checked';
  return because === undefined ? cannot : `${cannot} (${because[language]})`;
}

function hasFinding(checked: Checked, kind: Kind, code: FindingCode): boolean {
  return checked.findings.some((finding) => finding.code === code && (finding.about ?? kind) === kind);
}

/** By how much the total stands above or below the sum of its parts; null where both agree or nothing is known. */
export function differenceWords(checked: Checked, kind: Kind): Words | null {
  const difference = checked.difference[kind];
  if (difference === null || difference === 0n) return null;
  const above = difference > 0n;
  return inBoth((language) => {
    const apart = figureInWords(kind, absolute(difference), language);
    if (language === 'id') return `${apart} ${above ? 'lebih besar' : 'lebih kecil'} daripada jumlah programnya`;
    return `${apart} ${above ? 'more' : 'less'} than its programmes together`;
  });
}
