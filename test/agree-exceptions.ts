// What the executions may not agree on: rules DuckDB refuses, and rules that no person decides or decides differently.

type Because = { readonly because: string };

const FRACTION = 'A balance is a product of one exact fraction for each year, longer than the 38 digits of DuckDB.';
const WAGES =
  'Wages are indexed by a product of one exact fraction for each year, longer than the 38 digits of DuckDB.';
const ON_WAGES = 'It is computed from the average of indexed wages, which is longer than the 38 digits of DuckDB.';

function tooLarge(because: string) {
  return { code: 'too-large-for-duckdb', because } as const;
}

/** The rules that DuckDB refuses before it runs, with the code of the refusal; it must run all others. */
export const refusedByDuckdb: { readonly [rule: string]: Because & { readonly code: 'too-large-for-duckdb' } } = {
  'jht.balance.balance': tooLarge(FRACTION),
  'jht.balance.development': tooLarge(FRACTION),
  'jht.balance.exact-balance': tooLarge(FRACTION),
  'jp.pension.first-monthly': tooLarge(ON_WAGES),
  'jp.pension.later-monthly': tooLarge(ON_WAGES),
  'jp.pension.monthly': tooLarge(ON_WAGES),
  'jp.wages.average-wage': tooLarge(WAGES),
  'jp.wages.exact-average': tooLarge(WAGES),
  'jp.wages.indexed-wages': tooLarge(WAGES),
};

/** Rules that are undecided for everybody, because the law leaves them open. */
export const alwaysUndecided: { readonly [rule: string]: Because } = {};

/** Rules with one value for everybody. */
export const neverVaries: { readonly [rule: string]: Because } = {};
