// Why JKP is refused: one rule for each ground, in the order of the law.

import { type Citation, type Expression, type Interpretation, type Rule, type Words, write as w } from '@jamin/engine';
import { claimBy, claimDay } from './days.ts';
import { programmeInForce } from './parameters.ts';
import { claimLifetimeMax, claimRespacingContributionMonths } from './parameters-claims.ts';
import {
  entitlementMinConsecutiveMonths,
  entitlementMinContributionMonths,
  memberAgeBelowAtRegistration,
  memberCitizenOnly,
} from './parameters-entitlement.ts';
import { conditionsReading, countingReading } from './readings.ts';

const STARTED = { from: '2021-02-02', published: '2021-02-02' };
/** A layoff before the programme is answered too (refused), so these rules have always stood. */
const ALWAYS = { from: '1900-01-01' };
const EXCLUDED = ['resignation', 'contract-ended', 'retirement', 'death', 'total-disability'];

function pp37(article: string, paragraph?: string, letter?: string): Citation {
  return {
    instrument: 'pp-37-2021',
    article,
    ...(paragraph === undefined ? {} : { paragraph }),
    ...(letter === undefined ? {} : { letter }),
  };
}

const day = w.ref(claimDay);

function onClaimDay(parameter: { readonly id: string }): Expression {
  return w.value(parameter, day);
}

type Condition = {
  readonly citations: readonly Citation[];
  readonly text: Words;
  readonly formula: Expression;
  readonly interpretations?: readonly Interpretation[];
};

/** A ground of refusal: true when the right is refused for it. */
function ground(
  name: string,
  label: Words,
  condition: Condition,
  from: typeof STARTED | typeof ALWAYS = STARTED,
): Rule {
  const { citations, text, formula, interpretations = [conditionsReading] } = condition;
  return {
    id: `jkp.grounds.${name}`,
    label,
    type: 'boolean',
    versions: [{ ...from, citations, text, formula }],
    interpretations,
  };
}

const programmeNotInForce = ground(
  'programme-not-in-force',
  { id: 'Program JKP belum ada pada hari PHK', en: 'The JKP programme did not exist on the day of the layoff' },
  {
    citations: [{ instrument: 'pp-37-2021' }, { instrument: 'ruling', article: '78' }],
    text: {
      id: 'Program JKP ada sejak PP 37/2021 diundangkan pada 2 Februari 2021.',
      en: 'The JKP programme exists since PP 37/2021 was promulgated on 2 February 2021.',
    },
    formula: w.not(w.value(programmeInForce)),
    interpretations: [],
  },
  ALWAYS,
);

const notCitizen = ground(
  'not-citizen',
  { id: 'Bukan warga negara Indonesia', en: 'Not an Indonesian citizen' },
  {
    citations: [pp37('4', '2', 'a')],
    text: { id: 'Peserta adalah warga negara Indonesia.', en: 'Members are Indonesian citizens.' },
    formula: w.all(onClaimDay(memberCitizenOnly), w.not(w.fact('citizen'))),
  },
);

const ageAtRegistrationReached = ground(
  'age-at-registration-reached',
  { id: 'Sudah terlalu tua saat didaftarkan', en: 'Too old when registered' },
  {
    citations: [pp37('4', '2', 'b')],
    text: {
      id: 'Peserta belum mencapai usia 54 tahun pada saat mendaftar.',
      en: 'Members have not reached the age of 54 when they register.',
    },
    formula: w.all(
      w.given('ageAtRegistration'),
      w.atLeast(w.fact('ageAtRegistration'), onClaimDay(memberAgeBelowAtRegistration)),
    ),
  },
);

const excludedReason = ground(
  'excluded-reason',
  { id: 'Sebab berakhirnya kerja tidak dijamin', en: 'The job ended for an excluded reason' },
  {
    citations: [pp37('20', '1'), pp37('20', '2')],
    text: {
      id:
        'Tidak dijamin: mengundurkan diri, cacat total tetap, pensiun, meninggal dunia, ' +
        'dan kontrak yang berakhir pada waktunya.',
      en: 'Excluded: resignation, permanent total disability, retirement, death, and a contract that ends at its term.',
    },
    formula: w.isOneOf(w.fact('reason'), ...EXCLUDED),
    interpretations: [],
  },
);

const contributionMonthsTooFew = ground(
  'contribution-months-too-few',
  { id: 'Bulan iuran kurang', en: 'Too few contribution months' },
  {
    citations: [pp37('19', '3'), { instrument: 'pp-6-2025', article: '19', paragraph: '3', elucidation: true }],
    text: {
      id: 'Masa iur paling sedikit 12 bulan dalam 24 bulan sebelum PHK.',
      en: 'At least 12 months of contributions within the 24 months before the layoff.',
    },
    formula: w.below(w.fact('paidMonths24'), onClaimDay(entitlementMinContributionMonths)),
    interpretations: [conditionsReading, countingReading],
  },
);

const consecutiveNeeded = onClaimDay(entitlementMinConsecutiveMonths);

const consecutiveMonthsTooFew = ground(
  'consecutive-months-too-few',
  { id: 'Bulan iuran berturut-turut kurang', en: 'Too few consecutive contribution months' },
  {
    citations: [pp37('19', '3')],
    text: {
      id: 'Sampai 6 Februari 2025: iuran dibayar paling sedikit 6 bulan berturut-turut sebelum PHK.',
      en: 'Up to 6 February 2025: contributions paid for at least 6 months in a row before the layoff.',
    },
    formula: w.all(
      w.above(consecutiveNeeded, w.number('0', 'months')),
      w.below(w.fact('consecutiveMonths'), consecutiveNeeded),
    ),
  },
);

const claimsExhausted = ground(
  'claims-exhausted',
  { id: 'Manfaat JKP sudah diterima tiga kali', en: 'JKP was already received three times' },
  {
    citations: [pp37('35')],
    text: {
      id: 'Manfaat JKP diberikan paling banyak 3 kali selama masa usia kerja.',
      en: 'JKP is given at most 3 times in a working life.',
    },
    formula: w.atLeast(w.fact('earlierClaims'), onClaimDay(claimLifetimeMax)),
  },
);

const claimIntervalTooShort = ground(
  'claim-interval-too-short',
  { id: 'Masa iur sejak manfaat terakhir kurang', en: 'Too few contribution months since the last benefit' },
  {
    citations: [pp37('35', undefined, 'b'), pp37('35', undefined, 'c')],
    text: {
      id: 'Manfaat kedua dan ketiga: sesudah masa iur 5 tahun sejak manfaat sebelumnya.',
      en: 'The second and third benefit: after 5 years of contributions since the one before.',
    },
    formula: w.all(
      w.above(w.fact('earlierClaims'), w.number('0')),
      w.below(w.fact('contributionMonthsSinceLastClaim'), onClaimDay(claimRespacingContributionMonths)),
    ),
  },
);

export const claimLate = ground(
  'claim-late',
  { id: 'Terlambat diajukan', en: 'Claimed too late' },
  {
    citations: [pp37('40', undefined, 'a')],
    text: { id: 'Hak hilang sesudah hari terakhir pengajuan.', en: 'The right is lost after the last day to claim.' },
    formula: w.above(day, w.ref(claimBy)),
    interpretations: [],
  },
);

/** The reasons in the order of the law, each with its ground. */
export const jkpGrounds: readonly { readonly code: string; readonly rule: Rule }[] = [
  { code: 'programme-not-in-force', rule: programmeNotInForce },
  { code: 'not-citizen', rule: notCitizen },
  { code: 'age-at-registration', rule: ageAtRegistrationReached },
  { code: 'excluded-reason', rule: excludedReason },
  { code: 'contribution-months', rule: contributionMonthsTooFew },
  { code: 'consecutive-months', rule: consecutiveMonthsTooFew },
  { code: 'claims-exhausted', rule: claimsExhausted },
  { code: 'claim-interval', rule: claimIntervalTooShort },
  { code: 'claim-late', rule: claimLate },
];
