// Writes amounts, counts and programmes inside the sentences of findings, in both languages.

import { ratio, type Words, whole } from '@jamin/engine';
import { formatMoney, formatNumber, type Language } from '@jamin/law';
import type { Kind } from '../finding.ts';
import type { ProgrammeKey } from '../statement.ts';

const SEN = 100n;

/** Writes one sentence twice. */
export function twice(write: (language: Language) => string): Words {
  return { id: write('id'), en: write('en') };
}

/** An amount as Rp97.855.640.881, a count as 9.354. */
export function valueText(kind: Kind, value: bigint, language: Language): string {
  return kind === 'amount' ? formatMoney(ratio(value, SEN), language) : formatNumber(whole(value), language);
}

/** The same with what it counts: 9.354 kasus. */
export function unitText(kind: Kind, value: bigint, language: Language): string {
  const text = valueText(kind, value, language);
  if (kind === 'amount') return text;
  return `${text} ${language === 'id' ? 'kasus' : value === 1n ? 'case' : 'cases'}`;
}

/** What a column is about: "jumlah kasus", "the amounts". */
export function columnText(kind: Kind, language: Language): string {
  if (language === 'id') return kind === 'cases' ? 'jumlah kasus' : 'jumlah rupiah';
  return kind === 'cases' ? 'the case counts' : 'the amounts';
}

export function programmeText(key: ProgrammeKey | 'total', language: Language): string {
  if (key === 'total') return language === 'id' ? 'total' : 'the total';
  return key.replaceAll('_', ' ').replace('BEASISWA', language === 'id' ? 'beasiswa' : 'scholarships');
}

/** JHT, JKK dan JKM. */
export function listText(items: readonly string[], language: Language): string {
  const last = items.at(-1) ?? '';
  const before = items.slice(0, -1).join(', ');
  return before === '' ? last : `${before} ${language === 'id' ? 'dan' : 'and'} ${last}`;
}

export function programmesText(keys: readonly ProgrammeKey[], language: Language): string {
  const texts = keys.map((key) => programmeText(key, language));
  return listText(texts, language);
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
