// Amounts as banks write them, `1234567.00`, to sen and back; never through a float.
import { type Sen, sen } from '../money.ts';

/** Sen, or nothing where a fraction of a sen is left or no number stands. */
export function readAmount(text: string): Sen | undefined {
  const [, sign, rupiah = '', fraction = ''] = /^\s*([+-]?)(\d*)(?:\.(\d*))?\s*$/.exec(text) ?? [];
  const cents = fraction.replace(/0+$/, '');
  if (sign === undefined || rupiah.length + fraction.length === 0 || cents.length > 2) return undefined;
  const amount = BigInt(`${rupiah}${cents.padEnd(2, '0')}`);
  return sen(sign === '-' ? -amount : amount);
}

export function writeAmount(amount: Sen): string {
  const digits = String(amount < 0n ? -amount : amount).padStart(3, '0');
  return `${amount < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
