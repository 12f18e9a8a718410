// The published statements by office, each recomputed by the check of this package, with its time line.

import { checkText } from '../check-text.ts';
import type { CheckedText } from '../finding.ts';
import type { PossiblePayments } from '../possible/possible.ts';
import { PROGRAMME_KEYS, type ProgrammeKey } from '../statement.ts';
import { type Disagreement, disagreementsOf } from './disagreements.ts';
import { type ArchiveOffice, archiveOffices, type OfficeNaming } from './offices.ts';
import { type PublishedStatement, publishedStatements } from './published.ts';
import { type TimeLine, timeLineOf } from './time-line.ts';

/** An office with its statements in the order of time; nothing is recomputed yet. */
export type OfficeEntry = {
  readonly office: ArchiveOffice;
  readonly statements: readonly PublishedStatement[];
  /** Years in which periods end, the latest first. */
  readonly years: readonly string[];
  readonly programmes: readonly ProgrammeKey[];
};

export type RecomputedStatement = {
  readonly published: PublishedStatement;
  readonly naming: OfficeNaming;
  readonly checked: CheckedText;
  /** Where the check and the annotation differ; empty where they agree. */
  readonly disagreements: readonly Disagreement[];
};

export type RecomputedOffice = Omit<OfficeEntry, 'statements'> & {
  readonly statements: readonly RecomputedStatement[];
  readonly timeLine: TimeLine;
};

/** What a reader asks for; what is left out does not narrow. */
export type ArchiveFilter = {
  /** The slug of an office. */
  readonly office?: string;
  /** The year in which the period ends, "2024". */
  readonly year?: string;
  readonly programme?: ProgrammeKey;
};

/** The offices with a statement that passes, each with those statements. */
export function officeEntries(filter: ArchiveFilter = {}): readonly OfficeEntry[] {
  return archiveOffices
    .filter(({ slug }) => filter.office === undefined || filter.office === slug)
    .map((office) =>
      entryOf(
        office,
        publishedStatements.filter((one) => isOf(office, one) && passes(one, filter)),
      ),
    )
    .filter(({ statements }) => statements.length > 0);
}

/** One office recomputed; null where no office has this slug. */
export function recomputeOffice(slug: string, possible: PossiblePayments): RecomputedOffice | null {
  const [entry] = officeEntries({ office: slug });
  if (entry === undefined) return null;
  const statements = entry.statements.map((published) => recomputed(entry.office, published, possible));
  const dated = statements.map(({ published: { id, period }, naming, checked }) => {
    return { id, period, naming, statement: checked.statements[0]?.statement ?? null };
  });
  return { ...entry, statements, timeLine: timeLineOf(entry.office, dated) };
}

/** Every office recomputed. */
export function archive(possible: PossiblePayments): readonly RecomputedOffice[] {
  return archiveOffices.flatMap(({ slug }) => recomputeOffice(slug, possible) ?? []);
}

function recomputed(
  office: ArchiveOffice,
  published: PublishedStatement,
  possible: PossiblePayments,
): RecomputedStatement {
  const checked = checkText(published.text, possible);
  const plain: OfficeNaming = { as: published.named, scope: office.kind, area: null, isWhole: true };
  const naming = office.namings.find(({ as }) => as === published.named) ?? plain;
  return { published, naming, checked, disagreements: disagreementsOf(published, checked.statements[0] ?? null) };
}

function isOf({ namings }: ArchiveOffice, { named }: PublishedStatement): boolean {
  return namings.some(({ as }) => as === named);
}

function passes(statement: PublishedStatement, { year, programme }: ArchiveFilter): boolean {
  const isOfYear = year === undefined || yearOf(statement) === year;
  return isOfYear && (programme === undefined || statement.programmes.some(({ key }) => key === programme));
}

function entryOf(office: ArchiveOffice, unordered: readonly PublishedStatement[]): OfficeEntry {
  const statements = unordered.toSorted((a, b) => compared(orderOf(a), orderOf(b)));
  const keys = new Set(statements.flatMap(({ programmes }) => programmes.map(({ key }) => key)));
  const years = new Set(statements.flatMap((one) => yearOf(one) ?? []));
  return {
    office,
    statements,
    years: [...years].sort().reverse(),
    programmes: PROGRAMME_KEYS.filter((key) => keys.has(key)),
  };
}

/** The year in which the period ends, or where its end is not known, of its beginning. */
function yearOf({ period }: PublishedStatement): string | null {
  return (period.to ?? period.from)?.slice(0, 4) ?? null;
}

/** By last day, then by the day of publication; what has no day comes last. */
function orderOf({ period, published, id }: PublishedStatement): string {
  return `${period.to ?? '9999'} ${published ?? '9999'} ${id}`;
}

function compared(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
