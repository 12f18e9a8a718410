// What a payroll is computed with: its sheet, its month, what holds for rows that do not say, and the compiled law.

import type { Ask, Day, Law } from '@jamin/engine';
import type { AmountStyle } from './amount.ts';
import { ceilingOn, type PayrollLaw, payrollLaw } from './payroll-law.ts';
import type { Meaning } from './sheet-headings.ts';
import type { Sheet } from './sheet-read.ts';
import { statedFacts } from './sheet-row.ts';

/** Rows computed at once. */
export const CHUNK = 1024;

export type Survey = {
  readonly rows: number;
  /** How each column of amounts writes decimals; from the other columns where nothing in it tells. */
  readonly styles: ReadonlyMap<Meaning, AmountStyle>;
  /** Columns whose own amounts did not tell, with what was taken from the others. */
  readonly borrowed: readonly { readonly column: string; readonly style: AmountStyle }[];
};

/** Facts of the rows that say nothing about them, as a sheet would write them. */
export type Usual = { readonly [fact: string]: string };

export type PayrollPlan = {
  readonly law: Law;
  readonly ask: Ask;
  readonly sheet: Sheet;
  readonly survey: Survey;
  readonly rules: PayrollLaw;
  /** Facts that columns or options state. */
  readonly stated: readonly string[];
  readonly first: Day;
  readonly last: Day;
  readonly usual: Usual;
  /** In sen; undefined where there is none. */
  readonly minimumWage: number | undefined;
  readonly ceilings: { readonly jp: number | undefined; readonly jkp: number | undefined };
};

type PayrollOptions = {
  /** The first and the last day of the contribution month. */
  readonly first: Day;
  readonly last: Day;
  readonly known: Day | undefined;
  readonly usual: Usual;
  readonly minimumWage: number | undefined;
};

export function payrollPlan(law: Law, sheet: Sheet, survey: Survey, options: PayrollOptions): PayrollPlan {
  const ask = law.asks.get('contributions');
  if (ask === undefined) throw new Error('the law has no ask "contributions"');
  const { first, last, known, usual, minimumWage } = options;
  const stated = statedFacts(sheet.columns, usual);
  return {
    law,
    ask,
    sheet,
    survey,
    rules: payrollLaw(law, ask, { on: first, known, stated, size: CHUNK }),
    stated,
    first,
    last,
    usual,
    minimumWage,
    ceilings: { jp: ceilingOn(law, 'jp.wage_cap', first, known), jkp: ceilingOn(law, 'jkp.wage_cap', first, known) },
  };
}
