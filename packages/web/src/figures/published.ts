// The archive recomputed once, when it is first asked for: by office, and each statement as a list shows it.

import { indonesia, type Language } from '@jamin/law';
import {
  type Checked,
  columnVerdict,
  differenceWords,
  headlineWords,
  overallVerdict,
  overallWords,
  pageWords,
  periodText,
  possiblePayments,
  type Verdict,
} from '@jamin/press';
import { archive, type RecomputedOffice, type RecomputedStatement } from '@jamin/press/archive';
import { href } from '../addresses.ts';
import { type State, stateOf } from './state.ts';

/** One published statement in a list: who said it, of when, and whether it adds up. */
export type StatementLine = {
  readonly id: string;
  readonly office: string;
  /** The area or the members that this statement is about, where the office has more. */
  readonly area: string | null;
  readonly period: string;
  readonly state: State;
  readonly verdict: string;
  /** The verdict on the counts and on the rupiah, each with its difference or why it cannot be checked. */
  readonly columns: readonly string[];
  /** By how much the printed total differs where it does not add up. */
  readonly difference: string | null;
  /** The place on the page of the office. */
  readonly href: string;
  readonly outlet: string | null;
  readonly source: string;
};

export const possible = once(() => possiblePayments(indonesia));

export const recomputedArchive: () => readonly RecomputedOffice[] = once(() => archive(possible()));

export function verdictOf({ checked }: RecomputedStatement): Verdict {
  const [principal] = checked.statements;
  return principal === undefined ? null : overallVerdict(principal);
}

export function statementLine(
  { office }: Pick<RecomputedOffice, 'office'>,
  one: RecomputedStatement,
  language: Language,
): StatementLine {
  const { published, naming, checked } = one;
  const [principal] = checked.statements;
  const verdict = verdictOf(one);
  const wrong = principal === undefined ? [] : (['amount', 'cases'] as const);
  return {
    id: published.id,
    office: officeName(office.name, language),
    area: areaName(naming.area, language),
    period: periodText(published.period, language),
    state: stateOf(verdict),
    verdict: (principal === undefined ? overallWords(verdict) : headlineWords(principal))[language],
    columns:
      principal === undefined
        ? [pageWords.none[language]]
        : (['cases', 'amount'] as const).map((kind) => columnText(principal, kind, language)),
    difference:
      wrong
        .filter((kind) => principal?.reconciles[kind] === false)
        .map((kind) => (principal === undefined ? null : differenceWords(principal, kind)?.[language]))
        .find((words) => words !== undefined && words !== null) ?? null,
    href: `${href('office', language, { office: office.slug })}#${published.id}`,
    outlet: published.outlet,
    source: published.url,
  };
}

/** What does not add up says by how much the total misses its programmes; else the plain verdict. */
function columnText(checked: Checked, kind: 'cases' | 'amount', language: Language): string {
  const verdict = columnVerdict(checked, kind)[language];
  const difference = checked.reconciles[kind] === false ? differenceWords(checked, kind)?.[language] : undefined;
  if (difference === undefined) return verdict;
  return `${verdict.split(':')[0]}: ${language === 'id' ? 'totalnya' : 'the total is'} ${difference}`;
}

/** What of an area is no proper name, in English. */
const AREAS: { readonly [indonesian: string]: string } = {
  'pekerja rentan': 'vulnerable workers',
  'nelayan Kepri': 'fishers of the Riau Islands',
  'dengan 4 KCP': 'with 4 sub-branches',
  'Papua Barat dengan Fakfak': 'Papua Barat with Fakfak',
  'rincian Kalimantan Timur': 'Kalimantan Timur in detail',
};

/** The area or the members of a statement; Indonesian places keep their names. */
export function areaName(area: string | null, language: Language): string | null {
  return area === null || language === 'id' ? area : (AREAS[area] ?? area);
}

/** The kind of an office is a word and is translated; its place is a name and is not. */
export function officeName(name: string, language: Language): string {
  if (language === 'id') return name;
  const [kind = '', ...place] = name.split(' ');
  const words: { readonly [kind: string]: string } = { Cabang: 'branch', Provinsi: 'province', Kabupaten: 'regency' };
  if (name === 'Nasional') return 'Indonesia';
  if (kind === 'Kanwil') return `${place.join(' ')} regional office`;
  return words[kind] === undefined ? name : `${place.join(' ')} ${words[kind]}`;
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
