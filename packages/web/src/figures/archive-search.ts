// The search of the archive: what was asked in the address, which statements pass, and how many add up.

import type { ProgrammeKey } from '@jamin/press';
import type { RecomputedOffice, RecomputedStatement } from '@jamin/press/archive';
import { verdictOf } from './published.ts';

/** What a reader asks for; empty words do not narrow. */
export type Search = { readonly office: string; readonly year: string; readonly programme: string };

/** How many statements add up, do not, and cannot be checked. */
export type Tally = {
  readonly all: number;
  readonly fits: number;
  readonly wrong: number;
  readonly unknown: number;
  /** Of those that add up: only the cases, or only the rupiah, could be checked. */
  readonly half: number;
};

/** The programmes that can be asked for; the smaller lines of statements stand below them. */
export const searchProgrammes = [
  'JHT',
  'JKK',
  'JKM',
  'JP',
  'JKP',
  'BEASISWA',
] as const satisfies readonly ProgrammeKey[];

/** Names in the address are the same in both languages, so that the switch of language keeps the search. */
export function searchOf(params: URLSearchParams): Search {
  const word = (name: string) => params.get(name)?.trim() ?? '';
  return { office: word('kantor'), year: word('tahun'), programme: word('program').toUpperCase() };
}

export function isAsked({ office, year, programme }: Search): boolean {
  return office !== '' || year !== '' || programme !== '';
}

/** The offices with statements that pass, each with those. */
export function found(
  offices: readonly RecomputedOffice[],
  { office, year, programme }: Search,
): readonly RecomputedOffice[] {
  const passes = ({ published: { period, programmes } }: RecomputedStatement) => {
    const isOfYear = year === '' || (period.to ?? period.from)?.slice(0, 4) === year;
    return isOfYear && (programme === '' || programmes.some(({ key }) => key.startsWith(programme)));
  };
  return offices
    .filter(({ office: { slug } }) => office === '' || slug === office)
    .map((one) => ({ ...one, statements: one.statements.filter(passes) }))
    .filter(({ statements }) => statements.length > 0);
}

export function tallyOf(offices: readonly Pick<RecomputedOffice, 'statements'>[]): Tally {
  const statements = offices.flatMap((office) => office.statements);
  const verdicts = statements.map(verdictOf);
  const count = (wanted: boolean | null) => verdicts.filter((verdict) => verdict === wanted).length;
  return {
    all: verdicts.length,
    fits: count(true),
    wrong: count(false),
    unknown: count(null),
    half: statements.filter(isHalf).length,
  };
}

/** It adds up as far as it goes: one of its columns could not be checked. */
function isHalf(one: RecomputedStatement): boolean {
  const reconciles = one.checked.statements[0]?.reconciles;
  return verdictOf(one) === true && (reconciles?.cases === null || reconciles?.amount === null);
}

/** The years in which periods of the archive end, the latest first. */
export function yearsOf(offices: readonly RecomputedOffice[]): readonly string[] {
  return [...new Set(offices.flatMap(({ years }) => years))].sort().reverse();
}
