// Compares an earlier and a later statement of one office in one year: figures that fall, other units, other scopes.

import type { Kind } from '../finding.ts';
import { averagePerCase } from '../report/sum-rows.ts';
import { type CaseUnit, type Figure, PROGRAMME_KEYS, type Statement } from '../statement.ts';
import { officeQualifier } from './office-name.ts';
import type { SeriesFigure, SeriesFinding, SeriesKey, SeriesStatement } from './series.ts';
import {
  averageEvidence,
  conflictMessage,
  fallMessage,
  figureEvidence,
  type ScopeDifference,
  scopeMessage,
  unitEvidence,
  unitMessage,
} from './series-words.ts';

export type Pair = { readonly findings: readonly SeriesFinding[]; readonly compared: number };
type Both = readonly [SeriesFigure, SeriesFigure];

const KINDS: readonly Kind[] = ['cases', 'amount'];
const KEYS: readonly SeriesKey[] = [...PROGRAMME_KEYS, 'total'];

export function comparePair(earlier: SeriesStatement, later: SeriesStatement): Pair {
  const shared = KEYS.flatMap((key) => KINDS.flatMap((kind) => figuresOf(earlier, later, key, kind)));
  const scope = scopeDifference(earlier.statement, later.statement);
  const comparable = shared.filter(({ key }) => isComparable(key, scope));
  return {
    findings: [
      ...comparable.flatMap(({ key, kind, figures }) => [
        ...unitFinding(earlier, later, key, kind, figures),
        ...fallFinding(key, kind, figures),
      ]),
      ...scopeFinding(shared.filter((one) => !comparable.includes(one)).at(-1), scope),
    ],
    compared: comparable.length,
  };
}

/** Where only the programmes differ, each programme is still the same; the totals are not. */
function isComparable(key: SeriesKey, scope: ScopeDifference | null): boolean {
  return scope === null || (scope.what === 'programmes' && key !== 'total');
}

function scopeFinding(one: Shared | undefined, scope: ScopeDifference | null): readonly SeriesFinding[] {
  if (one === undefined || scope === null) return [];
  const { key, kind, figures } = one;
  const evidence = [figureEvidence(kind, figures)];
  return [{ code: 'another-scope', programme: key, kind, message: scopeMessage(scope), evidence, figures }];
}

type Shared = { readonly key: SeriesKey; readonly kind: Kind; readonly figures: Both };

function figuresOf(earlier: SeriesStatement, later: SeriesStatement, key: SeriesKey, kind: Kind): readonly Shared[] {
  const before = figureOf(earlier, key, kind);
  const after = figureOf(later, key, kind);
  return before === null || after === null ? [] : [{ key, kind, figures: [before, after] }];
}

function figureOf({ file, statement }: SeriesStatement, key: SeriesKey, kind: Kind): SeriesFigure | null {
  const holder = holderOf(statement, key);
  const figure = holder?.[kind] ?? null;
  if (holder === undefined || figure === null) return null;
  const { from, to } = statement.period;
  return { file, period: { from, to }, figure, unit: kind === 'cases' ? holder.unit : null };
}

function holderOf(statement: Statement, key: SeriesKey): Statement['total'] | undefined {
  return key === 'total' ? statement.total : statement.parts.find((part) => part.key === key);
}

/** What makes two statements speak of different things, if anything does. */
function scopeDifference(earlier: Statement, later: Statement): ScopeDifference | null {
  const area = [qualifier(earlier), qualifier(later)] as const;
  if (area[0] !== area[1]) return { what: 'area', of: [earlier.office?.name ?? '', later.office?.name ?? ''] };
  const starts = [startOf(earlier), startOf(later)] as const;
  if (starts[0] !== starts[1]) return { what: 'start', of: starts };
  const programmes = [programmesOf(earlier), programmesOf(later)] as const;
  const stated = programmes[0] !== '' && programmes[1] !== '' && programmes[0] !== programmes[1];
  return stated && hasTotal(earlier) && hasTotal(later) ? { what: 'programmes', of: programmes } : null;
}

function qualifier({ office }: Statement): string {
  return office === null ? '' : officeQualifier(office.name);
}

/** A statement "up to" a day counts from the beginning of its year. */
function startOf({ period }: Statement): string {
  return period.from ?? `${period.to?.slice(0, 4) ?? ''}-01-01`;
}

function programmesOf({ parts, announced }: Statement): string {
  const named = new Set([...parts.map(({ key }) => key), ...announced]);
  return PROGRAMME_KEYS.filter((key) => named.has(key)).join(', ');
}

function hasTotal({ total }: Statement): boolean {
  return total.cases !== null || total.amount !== null;
}

/** An average that changes this many times over within a year suggests that something else is counted. */
const SHIFT = 3n;

function unitFinding(
  earlier: SeriesStatement,
  later: SeriesStatement,
  key: SeriesKey,
  kind: Kind,
  figures: Both,
): readonly SeriesFinding[] {
  if (kind !== 'cases' || key === 'total') return [];
  const words = [figures[0].unit, figures[1].unit] as const;
  const averages = [averageIn(earlier.statement, key), averageIn(later.statement, key)] as const;
  const shifted = isShifted(averages[0], averages[1]);
  if (!isAnotherUnit(words[0], words[1]) && !shifted) return [];
  const evidence = [
    figureEvidence(kind, figures),
    ...(isAnotherUnit(words[0], words[1]) ? [unitEvidence(words)] : []),
    ...(shifted ? [averageEvidence(averages)] : []),
  ];
  return [{ code: 'another-unit', programme: key, kind, message: unitMessage(key), evidence, figures }];
}

function isAnotherUnit(before: CaseUnit | null, after: CaseUnit | null): boolean {
  return before !== null && after !== null && before !== after;
}

function averageIn(statement: Statement, key: SeriesKey): bigint | null {
  const holder = holderOf(statement, key);
  return averagePerCase(holder?.amount?.value ?? null, holder?.cases?.value ?? null);
}

function isShifted(before: bigint | null, after: bigint | null): boolean {
  return before !== null && after !== null && (before > SHIFT * after || after > SHIFT * before);
}

/** A later figure below an earlier one, however both were rounded; or two figures for the same days. */
function fallFinding(key: SeriesKey, kind: Kind, figures: Both): readonly SeriesFinding[] {
  const [before, after] = figures;
  if (isAnotherUnit(before.unit, after.unit)) return [];
  const falls = highest(after.figure) < lowest(before.figure);
  const evidence = [figureEvidence(kind, figures)];
  if (before.period.to === after.period.to) {
    const differs = falls || highest(before.figure) < lowest(after.figure);
    const message = conflictMessage(key, kind, figures);
    return differs ? [{ code: 'conflicting-figure', programme: key, kind, message, evidence, figures }] : [];
  }
  const message = fallMessage(key, kind, figures);
  return falls ? [{ code: 'cumulative-falls', programme: key, kind, message, evidence, figures }] : [];
}

function lowest({ value, step, precision }: Figure): bigint {
  return precision === 'almost' ? value - step : precision === 'rounded' ? value - step / 2n : value;
}

function highest({ value, step, precision }: Figure): bigint {
  return precision === 'rounded' || precision === 'at-least' ? value + step : value;
}
