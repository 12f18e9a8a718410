// Walks a published number back to the payments behind it, their entries, the decisions and the articles of law.
import { date, writeDate } from '@jamin/engine';
import { businessDay, type Instant } from '../clock.ts';
import type { Database } from '../database.ts';
import { OperatingError } from '../error.ts';
import { type AccountEntry, entriesOf } from '../ledger/entries-of.ts';
import { type ReleaseVersion, releaseCalendar, releaseVersion } from '../publication/read-releases.ts';
import { programmesOf } from '../statistics/definitions.ts';
import type { FigureId } from '../statistics/tables.ts';
import { type TracedPayment, traceFigure } from '../statistics/trace-figure.ts';

export type PublishedTrace = {
  readonly figure: FigureId;
  /** The release that says it; none where no public one does: then it is read from the books as they are. */
  readonly release: { readonly id: string; readonly version: number } | null;
  readonly branch: string | null;
  readonly region: string | null;
  readonly from: string;
  readonly to: string;
  readonly position: string | null;
  /** What the release says; nothing where it does not say this part. */
  readonly published: { readonly cases: string | null; readonly sen: string | null };
  /** The sum of the payments behind it. */
  readonly found: { readonly cases: string; readonly sen: string; readonly payments: number };
  readonly agrees: boolean;
  readonly payments: readonly ShownPayment[];
};

export type ShownPayment = Omit<TracedPayment, 'cases' | 'sen' | 'transfer' | 'decision'> & {
  readonly cases: string;
  readonly sen: string;
  readonly transfer: { readonly id: string; readonly key: string; readonly batch: string | null };
  readonly entries: readonly (Omit<AccountEntry, 'amount'> & { readonly sen: string })[];
  readonly decision: NonNullable<TracedPayment['decision']> | null;
};

type Asked = {
  /** `paid.jht`, of the newest public release; `RIL-000001/paid.jht`, `RIL-000001/2/paid.jht`. */
  readonly id: string;
  readonly at: Instant;
  /** How many payments are shown with their entries. */
  readonly shown: number;
};

/** @throws OperatingError `statistics/unknown-figure`, `publication/unknown-release` */
export async function tracePublished(database: Database, { id, at, shown }: Asked): Promise<PublishedTrace> {
  const parts = id.split('/');
  const figure = parts.at(-1) as FigureId;
  if (programmesOf(figure).length === 0 || parts.length > 3)
    throw new OperatingError('statistics/unknown-figure', { id });
  const version = await versionOf(database, at, figure, parts.slice(0, -1));
  const scope = version === undefined ? yearOf(at) : scopeOf(version);
  const payments: ShownPayment[] = [];
  let [cases, sum, count] = [0n, 0n, 0];
  for (let after: string | undefined, more = true; more; more = after !== undefined) {
    const page = await traceFigure(database, figure, scope, { after });
    for (const one of page.payments) {
      [cases, sum, count] = [cases + one.cases, sum + one.sen, count + 1];
      if (payments.length < shown) payments.push(await shownPayment(database, one));
    }
    after = page.next;
  }
  const said = (part: 'cases' | 'amount') =>
    version?.values.find((one) => one.figure === figure && one.part === part)?.value;
  const published = { cases: said('cases'), sen: said('amount') };
  return {
    figure,
    release: version === undefined ? null : { id: version.release, version: version.version },
    ...{ branch: version?.branch ?? null, region: version?.region ?? null },
    ...{ from: writeDate(scope.from), to: writeDate(scope.to) },
    position: scope.position === undefined ? null : String(scope.position),
    published: { cases: text(published.cases), sen: text(published.sen) },
    found: { cases: String(cases), sen: String(sum), payments: count },
    agrees: (published.cases ?? cases) === cases && (published.sen ?? sum) === sum,
    payments,
  };
}

function text(value: bigint | undefined): string | null {
  return value === undefined ? null : String(value);
}

async function versionOf(
  database: Database,
  at: Instant,
  figure: FigureId,
  [release, number]: readonly string[],
): Promise<ReleaseVersion | undefined> {
  const calendar = await releaseCalendar(database, at);
  const asked = calendar.filter((one) => release === undefined || one.release === release);
  for (const line of asked.toReversed()) {
    const versions = line.versions.map(({ version }) => version);
    const wanted = number === undefined ? versions.at(-1) : versions.find((one) => String(one) === number);
    const found = wanted === undefined ? undefined : await releaseVersion(database, line.release, wanted);
    if (found !== undefined && (release !== undefined || found.values.some((one) => one.figure === figure)))
      return found;
  }
  if (release !== undefined) throw new OperatingError('publication/unknown-release', { release, version: number });
  return undefined;
}

type Scope = Parameters<typeof traceFigure>[2];

function scopeOf({ branch, region, from, to, position }: ReleaseVersion): Scope {
  return { branch: branch ?? undefined, region: region ?? undefined, from: date(from), to: date(to), position };
}

function yearOf(at: Instant): Scope {
  const today = businessDay(at);
  return { from: date(`${writeDate(today).slice(0, 4)}-01-01`), to: today };
}

async function shownPayment(database: Database, one: TracedPayment): Promise<ShownPayment> {
  const { id, key, batch } = one.transfer;
  const entries = await entriesOf(database, id);
  return {
    ...one,
    ...{ cases: String(one.cases), sen: String(one.sen) },
    transfer: { id: String(id), key, batch: text(batch) },
    entries: entries.map(({ amount, ...account }) => ({ ...account, sen: String(amount) })),
    decision: one.decision ?? null,
  };
}
