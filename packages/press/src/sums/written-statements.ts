// Statements written by hand for tests: every figure stands in a text, with its place.

import {
  type Figure,
  type Part,
  PROGRAMME_KEYS,
  type Precision,
  type ProgrammeKey,
  type Statement,
} from '../statement.ts';

/** A count as "9.354"; an amount as "97.855.640.881" or "97,8 miliar"; "± …" takes it as rounded at its last digit. */
export type WrittenPart = { readonly cases?: string; readonly amount?: string };

export type WrittenParts = { readonly [key in ProgrammeKey]?: WrittenPart };

const SCALES = { ribu: 3, juta: 6, miliar: 9, triliun: 12 } as const;

/** The office is fictional; `rest` says what the figures do not. */
export function written(parts: WrittenParts, total: WrittenPart, rest: Partial<Statement> = {}): Statement {
  let at = 0;
  const place = (text: string) => {
    const span = { start: at, end: at + text.length };
    at = span.end + 1;
    return span;
  };
  const figures = ({ cases, amount }: WrittenPart) => ({
    cases: cases === undefined ? null : count(cases, place(cases)),
    amount: amount === undefined ? null : rupiah(amount, place(amount)),
  });
  const keys = keysIn(parts);
  return {
    office: { name: 'Cabang Contoh', span: place('Cabang Contoh') },
    period: { from: '2024-01-01', to: '2024-06-30', span: null },
    total: { ...figures(total), unit: 'case', conflicting: [] },
    parts: keys.map(
      (key): Part => ({ key, label: place(key), ...figures(parts[key] ?? {}), unit: 'case', conflicting: [] }),
    ),
    announced: [],
    announcedCount: null,
    breaksOff: false,
    setApart: [],
    otherScope: false,
    ...rest,
  };
}

function keysIn(parts: WrittenParts): readonly ProgrammeKey[] {
  const names: readonly string[] = Object.keys(parts);
  return PROGRAMME_KEYS.filter((key) => names.includes(key));
}

export function count(text: string, span: Figure['span'] = NOWHERE): Figure {
  const { digits, decimals, scale } = cut(text);
  const step = 10n ** BigInt(scale - decimals);
  return { value: BigInt(digits) * step, step, precision: precisionOf(text, scale > 0), text, span };
}

export function rupiah(text: string, span: Figure['span'] = NOWHERE): Figure {
  const { digits, decimals, scale } = cut(text);
  const step = 10n ** BigInt(scale - decimals + 2);
  return { value: BigInt(digits) * step, step, precision: precisionOf(text, scale > 0), text: `Rp${text}`, span };
}

const NOWHERE = { start: 0, end: 0 };

function cut(text: string): { readonly digits: string; readonly decimals: number; readonly scale: number } {
  const number = text.match(/[\d.,]+/)?.[0] ?? '';
  const decimals = number.split(',')[1]?.length ?? 0;
  const scale = Object.entries(SCALES).find(([word]) => text.includes(word))?.[1] ?? 0;
  return { digits: number.replace(/\D/g, ''), decimals, scale };
}

function precisionOf(text: string, isScaled: boolean): Precision {
  if (text.includes('lebih')) return 'at-least';
  if (text.includes('hampir')) return 'almost';
  return isScaled || text.startsWith('±') ? 'rounded' : 'exact';
}
