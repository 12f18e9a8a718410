// Who takes part in a programme and what a month costs, by segment, decided for plain examples; and the rates in force.

import { type Answer, type Day, type Decision, type Exact, inForce, isExact, type Parameter } from '@jamin/engine';
import {
  factLabel,
  factText,
  figureText,
  formatMoney,
  formatValue,
  indonesia,
  keyLabel,
  type Language,
  roomOf,
  usedBy,
} from '@jamin/law';
import type { ProgrammeName } from '../words/programme-words.ts';
import { type LawLink, lawLinks } from './law-links.ts';
import { type Picture, shares } from './picture.ts';
import { monthExample, otherMonths } from './programme-examples.ts';

/** A segment, what the example was told, and who pays what; no parts where the segment does not take part. */
export type SegmentView = {
  readonly segment: string;
  readonly facts: string;
  /** One payment for two programmes at once. */
  readonly isPackage: boolean;
  readonly parts: readonly { readonly label: string; readonly amount: string; readonly cited: readonly LawLink[] }[];
};

type RateView = {
  readonly label: string;
  /** Undefined where the law sets none, or where it is a table of so many rows. */
  readonly value: string | undefined;
  readonly rows: number;
  readonly from: string;
  readonly cited: readonly LawLink[];
};

export type CostView = {
  readonly segments: readonly SegmentView[];
  readonly pictures: readonly Picture[];
  readonly rates: readonly RateView[];
};

const allRules = [...indonesia.rules.values()];

export function costView(programme: ProgrammeName, today: Day, language: Language): CostView {
  const wageEarner = monthExample(today);
  const months = [wageEarner, ...otherMonths(today)];
  return {
    segments: months.map(({ decision }) => segmentView(programme, decision, language)),
    pictures: sharesOf(programme, wageEarner.decision, language),
    rates: contributionFigures(programme).flatMap((parameter) => rateView(parameter, today, language)),
  };
}

/** The keys that this programme is paid with in any of these; a migrant worker pays JKK and JKM in one amount. */
export function contributionKeys(programme: ProgrammeName, decisions: readonly Decision[]): readonly string[] {
  const isPackage = programme === 'jkk' || programme === 'jkm';
  const keys = decisions.flatMap(({ values }) => [...values].flatMap(([key, value]) => (isDue(value) ? [key] : [])));
  return [...new Set(keys)].filter(
    (key) => key.startsWith(`${programme}.`) || (isPackage && (key === 'before' || key === 'during')),
  );
}

function isDue(value: Answer): boolean {
  return !Array.isArray(value) && isExact(value as Exact) && (value as Exact).n > 0n;
}

/** Facts that the row of the segment says already. */
const UNTOLD: ReadonlySet<string> = new Set(['segment', 'programmes']);

function segmentView(programme: ProgrammeName, decision: Decision, language: Language): SegmentView {
  const keys = contributionKeys(programme, [decision]);
  const segment = decision.facts['segment'];
  const told = Object.entries(decision.facts).filter(
    ([name]) => !UNTOLD.has(name) && (name !== 'jht' || programme === 'jht'),
  );
  return {
    segment: typeof segment === 'string' ? formatValue(segment, undefined, language) : '',
    facts: told
      .map(([name, value]) => `${factLabel(indonesia, name, language)} ${factText(indonesia, name, value, language)}`)
      .join(', '),
    isPackage: keys.includes('during'),
    parts: keys.map((key) => ({
      label: keyLabel(indonesia, decision.ask, key, language),
      amount: formatMoney(decision.values.get(key) as Exact, language),
      cited: citedBy(decision, key, language),
    })),
  };
}

function citedBy({ traces }: Decision, key: string, language: Language): readonly LawLink[] {
  const source = traces.get(key)?.source;
  return source?.kind === 'rule' ? lawLinks(source.version.citations, language) : [];
}

/** The contribution of the wage earner cut into who pays; nothing where one pays all. */
function sharesOf(programme: ProgrammeName, decision: Decision, language: Language): readonly Picture[] {
  const tones = ['employer', 'worker', 'government'] as const;
  const parts = contributionKeys(programme, [decision]).map((key, place) => ({
    label: keyLabel(indonesia, decision.ask, key, language),
    amount: decision.values.get(key) as Exact,
    tone: tones.find((tone) => key.endsWith(`.${tone}`)) ?? `part-${place}`,
  }));
  const heading = { id: 'Iuran sebulan (contoh)', en: 'One month (example)' }[language];
  return shares(heading, parts, language);
}

/** The figures that the contribution rules of a programme read, and its total and ceiling. */
function contributionFigures(programme: ProgrammeName): readonly Parameter[] {
  const own = allRules.filter(({ id }) => id.startsWith(`${programme}.contributions.`));
  const { figures } = usedBy(own);
  return [...indonesia.parameters.values()].filter(
    ({ id }) => figures.has(id) || (roomOf(id) === programme && /\.(?:contribution\.total|wage_c)/.test(id)),
  );
}

function rateView(parameter: Parameter, today: Day, language: Language): readonly RateView[] {
  const row = inForce(parameter.rows, today);
  if (row === undefined) return [];
  return [
    {
      label: parameter.label[language],
      value: figureText(parameter, row, language),
      rows: Array.isArray(row.value) ? row.value.length : 0,
      from: row.from,
      cited: lawLinks(row.citations, language),
    },
  ];
}
