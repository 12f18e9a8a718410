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
export const alwaysUndecided: { readonly [rule: string]: Because } = {
  'jht.claims.not-yet-written': { because: 'It says that the law of those years is not written here.' },
  'membership.wage.too-few-months': { because: 'It says that fewer months of pay are stated than the mean asks for.' },
};

const NAMED = 'It names one thing and asks for no fact.';
const OPEN = 'It holds or it is undecided: the rest is not written in the law or not known.';

/** Rules with one value for everybody. */
export const neverVaries: { readonly [rule: string]: Because } = {
  'duties.compensation.term-read': { because: OPEN },
  'duties.underreported.payer': { because: NAMED },
  'duties.underreported.programme-named': { because: OPEN },
  'jht.claims.covered-ground': { because: OPEN },
  'jkk.claims.pmi-covered': { because: NAMED },
  'jkm.benefits.bpu-months-short': { because: NAMED },
  'jp.survivors.nobody-left': { because: NAMED },
  'membership.heirs.death-benefits-without-heirs': { because: NAMED },
  'membership.heirs.pension-without-heirs': { because: NAMED },
  'membership.heirs.savings-without-heirs': { because: NAMED },
};
