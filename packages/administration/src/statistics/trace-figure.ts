// Walks a figure back: each payment behind it with its transfer in the books, its claim, its decision and the articles.
import { sql } from 'kysely';
import type { ClaimAsk } from '../claims/tables.ts';
import type { Database, Within } from '../database.ts';
import { OperatingError } from '../error.ts';
import { type Sen, sen } from '../money.ts';
import { programmesOf } from './definitions.ts';
import { casesOfRow, checkScope, definedRows, definedSpans, type FigureScope, withinScope } from './figure-scope.ts';
import type { FigureId } from './tables.ts';

export type TracedPayment = {
  readonly programme: ClaimAsk;
  readonly branch: string;
  /** The business day on which the money moved. */
  readonly day: string;
  /** What it adds to the figure: below zero when the money came back. */
  readonly cases: bigint;
  readonly sen: Sen;
  readonly payment: string;
  /** What of the claim it paid, and the benefit of the law that this is. */
  readonly cause: string;
  readonly benefit: string | null;
  readonly claim: string;
  /** The entry in the books; the batch seals it, when it is sealed. */
  readonly transfer: { readonly id: bigint; readonly key: string; readonly batch: bigint | undefined };
  /** The approved decision that granted it; the law is named by its SHA-256. */
  readonly decision: TracedDecision | undefined;
};

type TracedDecision = {
  readonly number: number;
  readonly hash: string;
  readonly law: string;
  /** The articles of the rules that decided, once each, in the order of the decision. */
  readonly articles: readonly { readonly id: string; readonly en: string }[];
};

type Page = { readonly after?: string | undefined; readonly limit?: number | undefined };
export type Traced = { readonly payments: readonly TracedPayment[]; readonly next: string | undefined };

const LIMIT = 100;

/**
 * A page of the payments behind a figure, by day and entry; `next` begins the page after it. Over all pages they add up
 * to the figure.
 *
 * @throws OperatingError `statistics/unknown-figure`, `statistics/bad-cursor`, and those of paidFigures.
 */
export async function traceFigure(
  database: Database | Within,
  figure: FigureId,
  asked: Omit<FigureScope, 'programme'>,
  page: Page = {},
): Promise<Traced> {
  const [first, ...others] = programmesOf(figure);
  if (first === undefined) throw new OperatingError('statistics/unknown-figure', { figure });
  const scope: FigureScope = { ...asked, programme: others.length === 0 ? first : undefined };
  await checkScope(database, scope);
  const limit = Math.min(Math.max(page.limit ?? LIMIT, 1), LIMIT);
  const rows = await rowsAfter(database, scope, cursorOf(page.after), limit + 1);
  const last = rows[limit - 1];
  return {
    payments: rows.slice(0, limit).map(tracedPayment),
    next: rows.length > limit && last !== undefined ? `${last.day}:${last.transfer}` : undefined,
  };
}

function cursorOf(after: string | undefined): readonly [string, string] {
  const [, day, transfer] = /^(\d{4}-\d\d-\d\d):(\d{1,18})$/.exec(after ?? '0001-01-01:0') ?? [];
  if (day === undefined || transfer === undefined) throw new OperatingError('statistics/bad-cursor', { after });
  return [day, transfer];
}

type Row = {
  readonly transfer: bigint;
  readonly batch: bigint | null;
  readonly key: string;
  readonly branch: string;
  readonly programme: ClaimAsk;
  readonly day: string;
  readonly cases: number;
  readonly sen: bigint;
  readonly payment: string;
  readonly cause: string;
  readonly benefit: string | null;
  readonly claim: string;
  readonly number: number | null;
  readonly hash: string | null;
  readonly law: string | null;
  readonly rules: readonly CitedRule[] | null;
};

async function rowsAfter(
  database: Database | Within,
  scope: FigureScope,
  [day, transfer]: readonly [string, string],
  limit: number,
): Promise<readonly Row[]> {
  const part = (rows: string) => sql`(SELECT counted.transfer, counted.batch, counted.branch, counted.programme,
      counted.day, ${casesOfRow} AS cases, counted.sen, counted.payment, counted.claim
    FROM ${definedRows(definedSpans(scope))} JOIN ${sql.table(rows)} AS counted ON ${withinScope(scope)}
    WHERE (counted.day, counted.transfer) > (${day}::date, ${transfer}::bigint)
    ORDER BY counted.day, counted.transfer LIMIT ${limit})`;
  const kept = part('statistics.paid');
  const all = scope.position === undefined ? sql`${kept} UNION ALL ${part('statistics.paid_uncounted')}` : kept;
  const { rows } = await sql<Row>`
    SELECT paid.*, t.key, p.cause, part.benefit, d.number, d.hash, d.law, d.document::json -> 'rules' AS rules
    FROM (SELECT * FROM (${all}) parts ORDER BY day, transfer LIMIT ${limit}) paid
    JOIN ledger.transfer t ON t.id = paid.transfer
    JOIN payments.payment p ON p.id = paid.payment
    LEFT JOIN claims.approval a ON a.claim = paid.claim
    LEFT JOIN claims.decision d ON d.claim = a.claim AND d.number = a.decision
    LEFT JOIN claims.part part ON part.claim = d.claim AND part.decision = d.number
      AND p.cause = part.claim || ':' || part.line
    ORDER BY paid.day, paid.transfer`.execute(database);
  return rows;
}

function tracedPayment({ transfer, batch, key, cases, number, hash, law, rules, ...row }: Row): TracedPayment {
  const decided = number !== null && hash !== null && law !== null;
  return {
    ...row,
    cases: BigInt(cases),
    sen: sen(row.sen),
    transfer: { id: transfer, key, batch: batch ?? undefined },
    decision: decided ? { number, hash, law, articles: articlesOf(rules ?? []) } : undefined,
  };
}

/** The citations of the rules of a kept decision (schema jamin.decision/1). */
type CitedRule = { readonly citations: readonly { readonly id: string; readonly en: string }[] };

function articlesOf(rules: readonly CitedRule[]): TracedDecision['articles'] {
  const articles = rules.flatMap(({ citations }) => citations).map(({ id, en }) => [id, { id, en }] as const);
  return [...new Map(articles).values()];
}
