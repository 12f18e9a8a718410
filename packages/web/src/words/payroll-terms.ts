// What the words of a payroll sheet speak of: the amounts that a bill asks for, why one differs, the steps of the work.

import type { Day } from '@jamin/engine';

/** What a bill asks for: a programme, or all of them together. */
export const billKeys = ['jkk', 'jkm', 'jht', 'jp', 'total'] as const;
export type BillKey = (typeof billKeys)[number];

/** Why an amount differs; where several would do, the first that explains it is taken. */
export type Reason =
  | { readonly kind: 'missing' | 'extra' | 'twice' | 'rounding' | 'unbilled' | 'unjoined' | 'uncapped' | 'unknown' }
  | { readonly kind: 'billed-wage' | 'like-wage'; readonly wage: bigint }
  | { readonly kind: 'share'; readonly payer: string }
  | { readonly kind: 'risk'; readonly group: string }
  | { readonly kind: 'relief'; readonly holds: boolean }
  | { readonly kind: 'month'; readonly first: Day };

export type Step = 'reading' | 'computing' | 'comparing';
