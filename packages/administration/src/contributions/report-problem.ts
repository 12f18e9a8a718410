// What can be wrong with a row of a monthly report: the code, the rule that it breaks, and the code of what to do.

/** What a column of a report holds; the names are those of rows that come through the API. */
export type ReportField =
  | 'kpj'
  | 'idType'
  | 'nik'
  | 'name'
  | 'birthDate'
  | 'sex'
  | 'wage'
  | 'startDate'
  | 'leftOn'
  | 'leftReason'
  | 'programmes';

/**
 * By code: the rule, which is one of the law, what the institution's upload sheet requires (`sheet`), or what the
 * registry keeps to (`registry`); and what mends it.
 */
const told = {
  'text-after-quote': ['sheet', 'quote-the-field'],
  'too-many-fields': ['sheet', 'quote-the-field'],
  'total-row': ['sheet', 'remove-the-row'],
  'who-missing': ['sheet', 'fill-in-card-or-nik'],
  'name-missing': ['sheet', 'fill-in'],
  'birth-missing': ['sheet', 'fill-in'],
  'sex-missing': ['sheet', 'fill-in'],
  'start-missing': ['sheet', 'fill-in'],
  'unknown-word': ['sheet', 'choose-a-word'],
  'not-a-date': ['sheet', 'write-the-date'],
  'nik-length': ['sheet', 'write-sixteen-digits'],
  'nik-scientific': ['sheet', 'write-sixteen-digits'],
  'nik-date': ['sheet', 'compare-with-identity-card'],
  'nik-serial': ['sheet', 'compare-with-identity-card'],
  'nik-birth': ['sheet', 'compare-with-identity-card'],
  'nik-sex': ['sheet', 'compare-with-identity-card'],
  'nik-number': ['sheet', 'write-sixteen-digits'],
  'wage-missing': ['membership.wage.monthly-wage', 'fill-in'],
  'wage-not-positive': ['membership.wage.monthly-wage', 'write-the-wage'],
  'amount-negative': ['membership.wage.monthly-wage', 'write-the-wage'],
  'not-a-number': ['sheet', 'write-the-amount'],
  'too-many-decimals': ['sheet', 'write-the-amount'],
  'amount-ambiguous': ['sheet', 'write-the-amount'],
  'amount-scientific': ['sheet', 'write-the-amount'],
  'out-of-range': ['membership.wage.monthly-wage', 'write-the-wage'],
  'kpj-form': ['registry', 'write-eleven-digits'],
  'kpj-unknown': ['registry', 'compare-with-card'],
  'other-segment': ['registry', 'use-card-of-an-employee'],
  'not-employed': ['duties.registration.registration', 'fill-in-start-date'],
  'nik-of-another-card': ['registry', 'compare-with-card'],
  'worker-twice': ['registry', 'remove-the-row'],
  'born-after-month': ['sheet', 'compare-with-identity-card'],
  'starts-later': ['duties.registration.registration', 'report-with-its-month'],
  'left-before-start': ['registry', 'write-the-date'],
  'left-already': ['registry', 'ask-for-a-correction'],
  'wage-after-leaving': ['registry', 'remove-the-wage'],
  'cannot-assess': ['contributions', 'mend-what-the-law-asks'],
} as const satisfies { readonly [code: string]: readonly [rule: string, remedy: string] };

export type ReportCode = keyof typeof told;

/** What is wrong does not keep a row from being reported: the civil registry decides about numbers. */
const warnings: ReadonlySet<ReportCode> = new Set(['nik-date', 'nik-serial', 'nik-birth', 'nik-sex', 'nik-number']);

export type ReportProblem = {
  readonly row: number;
  /** The heading as the sheet writes it, or the name of the field; empty where the whole row is meant. */
  readonly column: string;
  readonly level: 'error' | 'warning';
  readonly code: ReportCode;
  /** What was written, cut short where it is long. */
  readonly value: string;
  readonly rule: string;
  readonly remedy: string;
  /** Another row, the choices, or the code of the law that a remedy speaks of. */
  readonly more?: string;
};

type Wrong = {
  readonly row: number;
  readonly column: string;
  readonly code: ReportCode;
  readonly value?: string | undefined;
  readonly more?: string | undefined;
};

const LONGEST = 60;

export function reportProblem({ row, column, code, value = '', more }: Wrong): ReportProblem {
  const [rule, remedy] = told[code];
  const short = value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value;
  const level = warnings.has(code) ? 'warning' : 'error';
  return { row, column, level, code, value: short, rule, remedy, ...(more === undefined ? {} : { more }) };
}
