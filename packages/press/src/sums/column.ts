// One column of a statement, counts or amounts: what its total covers, the sum, and whether both agree.

import type { Kind, Verdict } from '../finding.ts';
import type { ProgrammesInForce } from '../possible/possible.ts';
import type { Figure, ProgrammeKey, Statement } from '../statement.ts';
import { type Addend, type Addends, addendsOf, programmeOf } from './addends.ts';
import { ALLOWANCES, type Allowance, intervalOf, overlaps, sumIntervals } from './interval.ts';

type Unchecked = 'no-total' | 'no-parts' | 'other-scope' | 'parts-incomplete';

export type Column = {
  readonly kind: Kind;
  readonly total: Figure | null;
  /** What is added, in the order of the text. */
  readonly addends: readonly Addend[];
  /** Scholarships and loans of this column that are not added. */
  readonly outside: readonly Addend[];
  readonly lacking: readonly ProgrammeKey[];
  readonly sum: bigint | null;
  readonly verdict: Verdict;
  /** How the printing must be read for the column to fit; null when it does not, or is not checked. */
  readonly fit: Allowance | null;
  readonly unchecked: Unchecked | null;
};

export function columnOf(statement: Statement, kind: Kind, inForce: ProgrammesInForce): Column {
  const look = lookAt(statement, kind);
  const { total, found, fit } = look;
  const other = lookAt(statement, kind === 'cases' ? 'amount' : 'cases');
  const absent = missingFrom(statement, found.programmes, inForce);
  const { verdict, unchecked } = judge(statement, look, kind, other, absent);
  const chosen = verdict === null ? undefined : (fit?.option ?? misfit(statement, look, kind, other));
  const addends = inOrder(statement, chosen ?? found.programmes);
  return {
    kind,
    total,
    addends,
    outside: inOrder(statement, [...found.scholarships, ...found.loans]).filter((one) => !addends.includes(one)),
    lacking: found.lacking,
    sum: found.programmes.length === 0 ? null : sumOf(addends),
    verdict,
    fit: verdict === true ? (fit?.allowance ?? null) : null,
    unchecked,
  };
}

/** What one column offers, before it is judged. */
type Look = {
  readonly total: Figure | null;
  readonly found: Addends;
  readonly options: readonly Option[];
  readonly fit: Fit | undefined;
};

function lookAt(statement: Statement, kind: Kind): Look {
  const total = statement.total[kind];
  const found = addendsOf(statement, kind);
  const options = optionsOf(found);
  return { total, found, options, fit: fitting(options, total, kind) };
}

export function sumOf(addends: readonly Addend[]): bigint {
  return addends.reduce((sum, { figure }) => sum + figure.value, 0n);
}

/** Whether the figures can add up to the total when read with this allowance. */
export function fits(addends: readonly Addend[], total: Figure, kind: Kind, allowance: Allowance): boolean {
  const sum = sumIntervals(addends.map(({ figure }) => intervalOf(figure, kind, allowance)));
  return overlaps(sum, intervalOf(total, kind, allowance));
}

type Option = readonly Addend[];
type Fit = { readonly option: Option; readonly allowance: Allowance };

/** What a total may cover: scholarships outside is asked first, for that is how most statements count. */
function optionsOf({ programmes, scholarships, loans }: Addends): readonly Option[] {
  const options: Option[] = [programmes];
  if (scholarships.length > 0) options.push([...programmes, ...scholarships]);
  if (loans.length > 0) options.push([...programmes, ...loans]);
  if (scholarships.length > 0 && loans.length > 0) options.push([...programmes, ...scholarships, ...loans]);
  return options;
}

function fitting(options: readonly Option[], total: Figure | null, kind: Kind): Fit | undefined {
  if (total === null) return undefined;
  for (const allowance of ALLOWANCES) {
    const option = options.find((one) => fits(one, total, kind, allowance));
    if (option !== undefined) return { option, allowance };
  }
  return undefined;
}

/** Where nothing fits: as the text says, else as the other column adds up, else as usual; one column alone: nearest. */
function misfit({ setApart }: Statement, look: Look, kind: Kind, other: Look): Option | undefined {
  const said = look.options.filter((option) => !option.some(({ part }) => setApart.includes(part.key)));
  const alike = said.filter((option) => isAlike(option, look, other));
  const isEither = other.total !== null && other.fit === undefined && other.options.length > 1;
  return isEither ? said[0] : nearest(alike.length > 0 ? alike : said, look.total, kind);
}

/** Whether what stands beside the programmes is treated as in the other column, where that one adds up. */
function isAlike(option: Option, look: Look, { found, fit }: Look): boolean {
  if (fit === undefined || found.programmes.length < 2) return true;
  const figured = keysOf([...found.scholarships, ...found.loans]);
  const added = keysOf(fit.option);
  const beside = keysOf([...look.found.scholarships, ...look.found.loans]).filter((key) => figured.includes(key));
  const own = keysOf(option);
  return beside.every((key) => own.includes(key) === added.includes(key));
}

function keysOf(addends: readonly Addend[]): readonly ProgrammeKey[] {
  return addends.map(({ part }) => part.key);
}

/** Amounts are compared with the nearest sum; counts of children rarely stand among the cases. */
function nearest(options: readonly Option[], total: Figure | null, kind: Kind): Option | undefined {
  if (kind === 'cases' || total === null) return options[0];
  const distance = (option: Option) => absolute(total.value - sumOf(option));
  return options.reduce((best, option) => (distance(option) < distance(best) ? option : best));
}

type Judgement = { readonly verdict: Verdict; readonly unchecked: Unchecked | null };

function judge(
  statement: Statement,
  { total, found: { programmes, scholarships, lacking, unfigured }, fit }: Look,
  kind: Kind,
  other: Look,
  absent: readonly ProgrammeKey[],
): Judgement {
  if (total === null) return unchecked('no-total');
  if (programmes.length === 0) return unchecked('no-parts');
  if (statement.otherScope) return unchecked('other-scope');
  const least = sumIntervals(programmes.map(({ figure }) => intervalOf(figure, kind, 'cut'))).low;
  if (least > intervalOf(total, kind, 'cut').high) return checked(false);
  const partial = lacking.length > 0 && (statement.breaksOff || lacking.length >= programmes.length);
  if (fit !== undefined) return fit.option.length < 2 || partial ? unchecked('parts-incomplete') : checked(true);
  if (statement.breaksOff || lacking.length > 0) return unchecked('parts-incomplete');
  if (unfigured && kind === 'amount') return unchecked('parts-incomplete');
  const announced = statement.announcedCount;
  const isAll = announced === programmes.length || announced === programmes.length + scholarships.length;
  if (isAll || absent.length <= 1 || isComplete(other, programmes)) return checked(false);
  return unchecked('parts-incomplete');
}

/** Where the other column adds up to the last digit, its programmes are all: no further one is to be awaited. */
function isComplete({ total, found, fit }: Look, programmes: readonly Addend[]): boolean {
  if (total === null || fit === undefined || found.programmes.length < 2 || found.lacking.length > 0) return false;
  const isPrinted = [total, ...fit.option.map(({ figure }) => figure)].every(({ precision }) => precision === 'exact');
  const given = keysOf(programmes);
  return isPrinted && sumOf(fit.option) === total.value && keysOf(found.programmes).every((key) => given.includes(key));
}

/** Programmes in force that none of these figures belongs to. */
export function missingFrom(
  { period }: Statement,
  addends: readonly Addend[],
  inForce: ProgrammesInForce,
): readonly ProgrammeKey[] {
  const given = new Set(addends.map(({ part }) => programmeOf(part.key)));
  return inForce(period.to ?? period.from).filter((key) => !given.has(key));
}

function unchecked(because: Unchecked): Judgement {
  return { verdict: null, unchecked: because };
}

function checked(verdict: boolean): Judgement {
  return { verdict, unchecked: null };
}

function inOrder(statement: Statement, addends: readonly Addend[]): readonly Addend[] {
  return statement.parts.flatMap((part) => addends.filter((one) => one.part === part));
}

export function absolute(value: bigint): bigint {
  return value < 0n ? -value : value;
}
