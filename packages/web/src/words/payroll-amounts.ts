// Amounts, counts and months of a payroll in words.

import { ratio, whole } from '@jamin/engine';
import { formatDate, formatMoney, formatNumber, type Language } from '@jamin/law';
import { readAmount } from '@jamin/law/payroll';

export function money(sen: bigint, language: Language): string {
  return formatMoney(ratio(sen, 100n), language);
}

export function count(value: number, language: Language): string {
  return formatNumber(whole(value), language);
}

export function monthText(day: number, language: Language): string {
  return formatDate(day, language).replace(/^\d+ /, '');
}

/** An amount as the result writes it, in sen. */
export function senOf(cell: string): bigint {
  const read = readAmount(cell, 'point');
  return typeof read === 'string' ? 0n : BigInt(read);
}
