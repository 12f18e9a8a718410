// Checks an employer's monthly report row by row: what is wrong is named, what is good is offered and nothing recorded.
import { createHash } from 'node:crypto';
import { addMonths, type Day, type Law, ratio, writeDate } from '@jamin/engine';
import type { Instant } from '../clock.ts';
import type { Database, Within } from '../database.ts';
import { OperatingError } from '../error.ts';
import { type EmployerFacts, employerFacts } from '../registry/employer-facts.ts';
import type { EndReason, Programme } from '../registry/tables.ts';
import type { Worker } from '../registry/workers-of.ts';
import type { Vault } from '../vault.ts';
import type { Assessor } from './assess-month.ts';
import { findReported, type Reported } from './find-reported.ts';
import { type ReadRow, type Report, readReport } from './read-report.ts';
import { type ReportCode, type ReportField, type ReportProblem, reportProblem } from './report-problem.ts';

export type MonthReport = {
  readonly npp: string;
  /** The first day of the month. */
  readonly month: Day;
  readonly report: Report;
  /** The programmes of a new worker whose row names none. */
  readonly programmes: readonly Programme[];
  readonly at: Instant;
};

type ReportLaw = { readonly law: Law; readonly assess: Assessor };

/** Who begins to work, from when. */
type Joining =
  | { readonly kind: 'card'; readonly kpj: string; readonly from: Day }
  | { readonly kind: 'person'; readonly person: string; readonly from: Day }
  | {
      readonly kind: 'new';
      readonly nik: string;
      readonly name: string;
      readonly birthDate: Day;
      readonly sex: 'female' | 'male';
      readonly from: Day;
    };

/** A row that can be recorded: whose it is, and what it says. */
export type GoodRow = {
  readonly row: number;
  /** A worker, a card that is known, a person without a card of an employee, or somebody new. */
  readonly who: { readonly kind: 'worker'; readonly kpj: string; readonly employment: string } | Joining;
  readonly wage?: bigint | undefined;
  readonly leftOn?: Day | undefined;
  readonly leftReason: EndReason;
  readonly programmes: readonly Programme[];
};

export type CheckedReport = {
  /** Names exactly these good rows: who accepts them says it, and nothing else is recorded. */
  readonly hash: string;
  readonly rows: number;
  readonly good: number;
  readonly joining: number;
  readonly leaving: number;
  readonly wages: number;
  readonly problems: readonly ReportProblem[];
};

/** @throws OperatingError `contributions/no-such-employer` */
export async function checkMonthReport(
  database: Database | Within,
  vault: Vault,
  by: ReportLaw,
  report: MonthReport,
): Promise<CheckedReport> {
  return (await examineReport(database, vault, by, report)).checked;
}

/** The check with the rows themselves, for whoever records them. */
export async function examineReport(
  database: Database | Within,
  vault: Vault,
  { law, assess }: ReportLaw,
  { npp, month, report, programmes, at }: MonthReport,
): Promise<{
  readonly checked: CheckedReport;
  readonly good: readonly GoodRow[];
  readonly employer: EmployerFacts;
}> {
  const employer = await employerFacts(database, npp, month, at);
  if (employer === undefined) throw new OperatingError('contributions/no-such-employer', { npp });
  const last = addMonths(month, 1) - 1;
  const { read, problems } = readReport(report, { law, first: month, last });
  const found = await findReported(database, vault, read, { npp, month, at });
  const all = [...problems];
  const seen = new Map<string, number>();
  const known = read.flatMap((row) => {
    const told: Told[] = [];
    const tell: Tell = (field, code, value, more) => told.push({ field, code, value, more });
    const one = placed(row, found, { programmes, first: month, last }, tell);
    if (one !== undefined && told.length === 0) lookTwice(one, seen, tell);
    for (const { field, ...rest } of told) {
      const column = field === '' ? '' : (report.headings[field] ?? field);
      all.push(reportProblem({ row: row.row, column, ...rest }));
    }
    return one === undefined || told.length > 0 ? [] : [one];
  });
  const good = assessable(known, employer, assess, (row, law) => {
    const column = report.headings.wage ?? 'wage';
    all.push(reportProblem({ row, column, code: 'cannot-assess', more: law }));
  });
  const count = (is: (row: GoodRow) => boolean) => good.filter(is).length;
  const checked = {
    hash: hashOf(npp, month, good),
    rows: report.rows.length,
    good: good.length,
    joining: count(({ who }) => who.kind !== 'worker'),
    leaving: count(({ leftOn }) => leftOn !== undefined),
    wages: count(({ wage }) => wage !== undefined),
    problems: all.sort((one, other) => one.row - other.row),
  };
  return { checked, good, employer };
}

type Told = {
  readonly field: ReportField | '';
  readonly code: ReportCode;
  readonly value?: string | undefined;
  readonly more?: string | undefined;
};
type Tell = (field: ReportField | '', code: ReportCode, value?: string, more?: string) => void;
type Placing = { readonly programmes: readonly Programme[]; readonly first: Day; readonly last: Day };

/** Whose row it is, and whether it can be recorded; nothing where that cannot be told. */
function placed(row: ReadRow, found: Reported, { programmes, first, last }: Placing, tell: Tell): GoodRow | undefined {
  const { wage, leftOn, leftReason = 'unstated' } = row;
  if (wage === undefined && leftOn === undefined) tell('wage', 'wage-missing');
  if (wage !== undefined && leftOn !== undefined && leftOn < first) tell('wage', 'wage-after-leaving');
  const person = row.nik === undefined ? undefined : found.personOf(row.nik);
  const worker = found.workerOf(row.kpj ?? person?.person ?? '');
  if (worker !== undefined) {
    if (person !== undefined && person.person !== worker.person) tell('nik', 'nik-of-another-card');
    lookAtLeaving(row, worker, tell);
    const who = { kind: 'worker', kpj: worker.membership, employment: worker.employment } as const;
    return { row: row.row, who, wage, leftOn, leftReason, programmes: worker.programmes };
  }
  const who = whoJoins(row, found, last, tell);
  return who && { row: row.row, who, wage, leftOn, leftReason, programmes: row.programmes ?? programmes };
}

function whoJoins(row: ReadRow, found: Reported, last: Day, tell: Tell): Joining | undefined {
  const { kpj, nik = '', startDate: from } = row;
  const person = found.personOf(nik);
  const card = kpj === undefined ? undefined : found.cardOf(kpj);
  if (kpj !== undefined && card === undefined) tell('kpj', 'kpj-unknown', kpj);
  else if (from === undefined)
    tell(kpj === undefined ? 'startDate' : 'kpj', kpj ? 'not-employed' : 'start-missing', kpj);
  else if (from > last) tell('startDate', 'starts-later', writeDate(from));
  if (card !== undefined && card.segment !== 'PU') tell('kpj', 'other-segment', kpj, card.segment);
  if (card !== undefined && person !== undefined && person.person !== card.person) tell('nik', 'nik-of-another-card');
  const known = kpj === undefined ? person?.kpj : card?.kpj;
  if (kpj === undefined && person === undefined) return newcomer(row, nik, tell);
  if (from === undefined || (kpj !== undefined && card === undefined)) return undefined;
  return known === undefined
    ? { kind: 'person', person: person?.person ?? '', from }
    : { kind: 'card', kpj: known, from };
}

function newcomer({ name, birthDate, sex, startDate: from }: ReadRow, nik: string, tell: Tell): Joining | undefined {
  if (name === '') tell('name', 'name-missing');
  if (birthDate === undefined) tell('birthDate', 'birth-missing');
  if (sex === undefined) tell('sex', 'sex-missing');
  if (birthDate === undefined || sex === undefined || from === undefined) return undefined;
  return { kind: 'new', nik, name, birthDate, sex, from };
}

function lookAtLeaving({ leftOn, leftReason = 'unstated' }: ReadRow, worker: Worker, tell: Tell): void {
  if (leftOn === undefined) return;
  if (leftOn < worker.hired) tell('leftOn', 'left-before-start', writeDate(leftOn));
  const isSame = worker.left === leftOn && worker.reason === leftReason;
  if (worker.left !== undefined && !isSame) tell('leftOn', 'left-already', writeDate(leftOn), writeDate(worker.left));
}

/** One row for each worker: the first counts. */
function lookTwice({ row, who }: GoodRow, seen: Map<string, number>, tell: Tell): void {
  const key = who.kind === 'new' ? `nik ${who.nik}` : who.kind === 'person' ? who.person : `kpj ${who.kpj}`;
  const before = seen.get(key);
  if (before === undefined) seen.set(key, row);
  else tell('', 'worker-twice', undefined, String(before));
}

/** The rows that the law can assess; of the others its code. */
function assessable(
  rows: readonly GoodRow[],
  { riskGroup }: EmployerFacts,
  assess: Assessor,
  tell: (row: number, code: string) => void,
): readonly GoodRow[] {
  const waged = rows.filter(({ wage }) => wage !== undefined);
  try {
    assess(
      waged.map(({ wage = 0n, programmes }) => ({ segment: 'PU', wage: ratio(wage, 100n), riskGroup, programmes })),
    );
    return rows;
  } catch (thrown) {
    if (!(thrown instanceof OperatingError) || thrown.code !== 'contributions/cannot-assess') throw thrown;
    const wrong = new Set<number>();
    for (const { row, code } of thrown.data['rows'] as readonly { readonly row: number; readonly code: string }[]) {
      const written = waged[row]?.row ?? 0;
      wrong.add(written);
      tell(written, code);
    }
    return rows.filter(({ row }) => !wrong.has(row));
  }
}

function hashOf(npp: string, month: Day, rows: readonly GoodRow[]): string {
  const hash = createHash('sha256').update(`${npp} ${writeDate(month)}\n`);
  for (const row of rows) {
    hash.update(JSON.stringify(row, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value)));
  }
  return hash.digest('hex');
}
