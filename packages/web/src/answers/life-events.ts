// The life events: which questions each puts to the law at once, and what the event itself already says.

import { civil, type Day, dayOf, type Facts, type FactValue, whole } from '@jamin/engine';
import { type DeathProgramme, notPaying } from '@jamin/law/reference/death-programmes';
import { atSchool, claimants, family, kin } from './event-kin.ts';
import { pensionInPayment } from './event-later.ts';

/** The one fact of an event that is no fact of the law: whether work caused the death. */
export const DEATH_AT_WORK = 'deathAtWork';
/** The account of the pension, which has another balance than the savings. */
export const PENSION_BALANCE = 'pensionBalance';

/** One ask of an event. */
export type Part = {
  readonly id: string;
  readonly ask: string;
  /** What the event says; what a person says wins. */
  readonly given: (told: Facts, on: Day) => Facts;
  /** Whether the ask is put at all with what was told so far. */
  readonly applies: (told: Facts) => boolean;
  /** Why the law refuses it before any question; it is then shown as refused. */
  readonly excluded?: (told: Facts) => DeathProgramme | undefined;
  /** What is asked before anything else of this ask. */
  readonly before?: (told: Facts) => readonly string[];
  /** Asked about only when the person wants to know: it takes more questions. */
  readonly isFurther?: boolean;
  /** The key that says who pays is all that is asked for. */
  readonly payerAlone?: boolean;
  /** It says what would be if something happened; nothing is to claim now. */
  readonly isSupposed?: boolean;
  /** It pays only if what is not known turns out so: nothing of it is sure. */
  readonly isUnsure?: boolean;
  /** What the event itself leaves open: nobody is asked for it. */
  readonly open?: readonly string[];
};

export type LifeEvent = {
  readonly name: string;
  /** Asked whatever the rules still need, because what else is asked depends on it. */
  readonly first: (told: Facts) => readonly string[];
  readonly parts: readonly Part[];
  /** Facts that are taken as usual here; where they can still change the answer, they are asked of who says more. */
  readonly asUsual: readonly string[];
  /** Asked of who says more although no part needs it: it brings a part of its own. */
  readonly also?: readonly string[];
  /** Choices of a fact that make sense here. */
  readonly choices: { readonly [fact: string]: readonly string[] };
};

const always = () => true;
const nothing = (): Facts => ({});
const is =
  (fact: string, ...values: readonly FactValue[]) =>
  (told: Facts): boolean =>
    told[fact] !== undefined && values.includes(told[fact] as FactValue);
const isOpen =
  (fact: string) =>
  (told: Facts): boolean =>
    told[fact] === undefined;
const day = (on: Day): FactValue => ({ day: on });

/** The JKP of a job that ended for this reason, and the JHT of the same ground. */
function endOfJob(reason: string, ground: string): readonly Part[] {
  return [
    {
      id: 'jkp',
      ask: 'jkp',
      given: () => ({ reason }),
      applies: (told) => told['segment'] === undefined || told['segment'] === 'PU',
    },
    { id: 'jht', ask: 'jht', given: (_, on) => ({ ground, endOfWork: day(on) }), applies: always },
  ];
}

/** Whether work caused the death, where that is known. */
const causeOf = ({ [DEATH_AT_WORK]: cause }: Facts) => (typeof cause === 'boolean' ? cause : undefined);

const JOB_AS_USUAL = ['npwp', 'citizen', 'claimDate', 'reemployedInMonth', 'employerBankrupt', 'arrearsMonths'];
const DEATH_AS_USUAL = ['will', 'grandparents', 'grandchildren', 'memberships', 'inPayment', 'year', 'npwp'];
const BILLS = ['transport.land', 'transport.sea', 'transport.air', 'medicalCost', 'homeCareCost'];
const AIDS = ['denture', 'hearingAid', 'glasses'];

const pensionOf = (event: string): Part => ({
  id: 'jp',
  ask: 'jp',
  given: (told) => ({ event, ...(event === 'death' ? kin(told) : {}), ...balanceOfPension(told) }),
  applies: always,
  isFurther: true,
});

function balanceOfPension(told: Facts): Facts {
  const balance = told[PENSION_BALANCE];
  return balance === undefined ? {} : { balance };
}

function afterAccident(told: Facts): readonly string[] {
  switch (told['outcome']) {
    case 'death':
      return family(told);
    case 'total-disability':
      return atSchool(told);
    case 'temporary':
      return ['incapacityDays', ...(told['segment'] === 'PU' ? ['wage'] : [])];
    default:
      return [];
  }
}

const death: LifeEvent = {
  name: 'meninggal',
  first: (told) => [DEATH_AT_WORK, 'segment', ...family(told)],
  parts: [
    {
      id: 'jkk',
      ask: 'jkk',
      given: () => ({ outcome: 'death' }),
      applies: always,
      excluded: (told) => notPaying('JKK', causeOf(told)),
    },
    { id: 'jkm', ask: 'jkm', given: nothing, applies: always, excluded: (told) => notPaying('JKM', causeOf(told)) },
    {
      id: 'jht',
      ask: 'jht',
      given: () => ({ ground: 'death' }),
      applies: (told) => told['segment'] !== 'JAKON',
      isFurther: true,
    },
    {
      ...pensionOf('death'),
      applies: (told) => told['segment'] === undefined || told['segment'] === 'PU',
      before: pensionInPayment,
    },
    { id: 'heirs', ask: 'heirs', given: (told) => claimants(told, causeOf(told)), applies: always },
  ],
  asUsual: [...DEATH_AS_USUAL, ...BILLS, ...AIDS, 'incapacityDays'],
  choices: {},
};

/** How the accident ended is not known: after a death or a lasting disability these may pay as well. */
const accidentOpen: readonly Part[] = [
  { id: 'heirs', ask: 'heirs', given: (told: Facts) => ({ programme: 'JKK', ...kin(told) }) },
  { id: 'jp', ask: 'jp', given: balanceOfPension, open: ['event'] },
  { id: 'jht', ask: 'jht', given: nothing, open: ['ground'] },
].map((part) => ({ ...part, applies: isOpen('outcome'), isFurther: true, isUnsure: true }));

const accident: LifeEvent = {
  name: 'kecelakaan-kerja',
  first: (told) => ['segment', 'outcome', ...afterAccident(told)],
  parts: [
    { id: 'jkk', ask: 'jkk', given: nothing, applies: always },
    { id: 'jkm', ask: 'jkm', given: nothing, applies: is('outcome', 'death'), excluded: () => notPaying('JKM', true) },
    {
      id: 'heirs',
      ask: 'heirs',
      given: (told) => ({ programme: 'JKK', ...kin(told) }),
      applies: is('outcome', 'death'),
    },
    { ...pensionOf('death'), applies: is('outcome', 'death') },
    { ...pensionOf('disability'), applies: is('outcome', 'total-disability') },
    {
      id: 'jht',
      ask: 'jht',
      given: (told, on) =>
        told['outcome'] === 'death' ? { ground: 'death' } : { ground: 'total-disability', determinedOn: day(on) },
      applies: is('outcome', 'death', 'total-disability'),
      isFurther: true,
    },
    ...accidentOpen,
  ],
  asUsual: [...DEATH_AS_USUAL, ...BILLS, ...AIDS],
  choices: {},
};

const retirement: LifeEvent = {
  name: 'pensiun',
  first: () => ['ground'],
  parts: [
    {
      id: 'jht',
      ask: 'jht',
      given: (told, on) => (told['ground'] === 'company-retirement' ? { endOfWork: day(on) } : { ground: 'age' }),
      applies: always,
    },
    {
      id: 'jp',
      ask: 'jp',
      given: (told) => ({ event: 'retirement', ...balanceOfPension(told) }),
      applies: (told) => !is('ground', 'partial-10', 'partial-30-housing')(told),
    },
    {
      id: 'jkp',
      ask: 'jkp',
      given: () => ({ reason: 'retirement' }),
      applies: (told) => !is('ground', 'partial-10', 'partial-30-housing')(told),
    },
  ],
  asUsual: ['npwp', 'inPayment', 'year', 'determinedOn', ...JOB_AS_USUAL],
  choices: { ground: ['age', 'company-retirement', 'partial-10', 'partial-30-housing'] },
};

const abroad: LifeEvent = {
  name: 'ke-luar-negeri',
  first: () => ['segment'],
  parts: [
    {
      id: 'jht',
      ask: 'jht',
      given: () => ({ ground: 'leaving-indonesia' }),
      applies: (told) => told['segment'] !== 'PMI',
    },
    { id: 'contributions', ask: 'contributions', given: nothing, applies: is('segment', 'PMI') },
  ],
  asUsual: ['npwp', 'paidOn', 'holidays', 'amountDue', 'programmes', 'wage', 'dailyWage'],
  choices: { segment: ['PU', 'PMI'] },
};

const ownBusiness: LifeEvent = {
  name: 'usaha-sendiri',
  first: () => ['income', 'sector'],
  parts: [
    { id: 'contributions', ask: 'contributions', given: () => ({ segment: 'BPU' }), applies: always },
    {
      id: 'with-jht',
      ask: 'contributions',
      given: () => ({ segment: 'BPU', programmes: ['JKK', 'JKM', 'JHT'] }),
      applies: (told) => told['programmes'] === undefined,
    },
  ],
  asUsual: ['payer', 'paidOn', 'holidays', 'amountDue', 'programmes'],
  choices: {},
};

const arrears: LifeEvent = {
  name: 'majikan-menunggak',
  first: () => ['arrearsMonths', 'wage'],
  parts: [
    {
      id: 'jkk',
      ask: 'jkk',
      given: () => ({ segment: 'PU', outcome: 'temporary', incapacityDays: whole(0n) }),
      applies: (told) => told['paidOn'] === undefined,
      payerAlone: true,
      isSupposed: true,
    },
    {
      id: 'jkm',
      ask: 'jkm',
      given: () => ({ segment: 'PU' }),
      applies: (told) => told['paidOn'] === undefined,
      isSupposed: true,
    },
    {
      id: 'jkp',
      ask: 'jkp',
      given: () => ({ reason: 'layoff' }),
      applies: (told) => told['paidOn'] === undefined,
      isFurther: true,
    },
    {
      id: 'contributions',
      ask: 'contributions',
      given: () => ({ segment: 'PU' }),
      applies: (told) => told['paidOn'] !== undefined,
    },
  ],
  also: ['paidOn'],
  asUsual: ['memberships', 'children', 'citizen', 'claimDate', 'reemployedInMonth', ...BILLS, ...AIDS],
  choices: {},
};

const jobEvent = (name: string, reason: string, ground: string, first: readonly string[]): LifeEvent => ({
  name,
  first: () => first,
  parts: endOfJob(reason, ground),
  asUsual: JOB_AS_USUAL,
  choices: {},
});

export const lifeEvents: readonly LifeEvent[] = [
  jobEvent('phk', 'layoff', 'layoff', ['wage', 'paidMonths24']),
  accident,
  death,
  retirement,
  jobEvent('mengundurkan-diri', 'resignation', 'resignation', ['balance', 'stillEmployed']),
  {
    ...jobEvent('kontrak-habis', 'contract-ended', 'contract-end', ['reason']),
    choices: { reason: ['contract-ended', 'contract-cut-short'] },
  },
  abroad,
  ownBusiness,
  arrears,
];

/** The day on which a part is asked: contributions are about a month, from its first day. */
export function dayOfPart(part: Part, on: Day): Day {
  if (part.ask !== 'contributions') return on;
  const { year, month } = civil(on);
  return dayOf(year, month, 1);
}
