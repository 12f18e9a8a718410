// What the branch itself knows for a claim, in the law's names: from the registry and the books; nobody is asked it.
import { addMonths, type Day, date, type Law, monthIndex, writeDate } from '@jamin/engine';
import { sql } from 'kysely';
import type { Instant } from '../clock.ts';
import type { Database, Within } from '../database.ts';
import { balance } from '../ledger/balance.ts';
import { type MemberFacts, memberFacts } from '../registry/member-facts.ts';
import type { StatedFact } from './state-facts.ts';
import type { ClaimAsk } from './tables.ts';

type Known = {
  readonly membership: string;
  readonly ask: ClaimAsk;
  readonly eventOn: Day;
  readonly at: Instant;
  /** The claim that asks: what those that an objection links to it took is not taken before it, but with it. */
  readonly claim?: string;
};

/** Facts of this question alone; none for a card that nobody knows. What is missing here is the claimant's to say. */
export async function knownFacts(
  database: Database | Within,
  law: Law,
  { membership, ask, eventOn, at, claim = '' }: Known,
): Promise<readonly StatedFact[]> {
  const member = await memberFacts(database, membership, eventOn, at);
  if (member === undefined) return [];
  const names = new Set(['documents', ask].flatMap((id) => law.asks.get(id)?.facts ?? []));
  const registry = [...registered(member, eventOn), ...worked(member, eventOn, ask)];
  const books = [
    ...(await saved(database, member, { ask, on: eventOn, claim })),
    ...(names.has('paidEarlier') ? await taken(database, member, at, claim) : []),
    ...(MONTHS.some((name) => names.has(name))
      ? contributed(await monthsOf(database, member, eventOn, at), eventOn)
      : []),
  ];
  const stated =
    (source: 'registry' | 'ledger') =>
    ([name, value]: Fact): readonly StatedFact[] =>
      names.has(name) ? [{ name, value, source }] : [];
  return [...registry.flatMap(stated('registry')), ...books.flatMap(stated('ledger'))];
}

/** A name and its value as JSON text. */
type Fact = readonly [name: string, json: string];

const MONTHS_OF_A_YEAR = 12;

function registered({ segment, birthDate, citizen, registered: first }: MemberFacts, eventOn: Day): readonly Fact[] {
  const months = wholeMonths(first, eventOn);
  return [
    ['segment', JSON.stringify(segment)],
    ['birthDate', day(birthDate)],
    ['citizen', String(citizen)],
    ['membershipMonths', String(months)],
    ['membershipYears', String(Math.floor(months / MONTHS_OF_A_YEAR))],
  ];
}

function worked(
  { segment, employments, endOfWork, chosen }: MemberFacts,
  eventOn: Day,
  ask: ClaimAsk,
): readonly Fact[] {
  if (chosen !== undefined) return [['income', rupiah(chosen.income)]];
  if (segment !== 'PU') return [];
  const current = employments.filter(({ left }) => left === undefined || left >= eventOn);
  const counted = current.length > 0 ? current : employments.slice(0, 1);
  const wages = counted.flatMap(({ lastWage }) => (lastWage === undefined ? [] : [lastWage.wage]));
  const pension = employments.filter(({ programmes }) => programmes.includes('JP')).map(({ hired }) => hired);
  return [
    ...(wages.length === 0 ? [] : [['wage', rupiah(wages.reduce((sum, wage) => sum + wage, 0n))] as const]),
    ...(current.length > 1 ? [['memberships', String(current.length)] as const] : []),
    ...(endOfWork === undefined ? [] : [['endOfWork', day(endOfWork)] as const]),
    ...(employments.length === 0 ? [] : [['stillEmployed', String(current.length > 0)] as const]),
    ...(ask === 'jp' && pension.length > 0 ? [['registered', day(Math.min(...pension))] as const] : []),
  ];
}

/** What the member owns of the fund that pays. */
async function saved(
  database: Database | Within,
  { kpjs }: MemberFacts,
  { ask, on, claim }: { readonly ask: ClaimAsk; readonly on: Day; readonly claim: string },
): Promise<readonly Fact[]> {
  if (ask !== 'jht' && ask !== 'jp') return [];
  const own = await Promise.all(
    kpjs.map((owner) => balance(database, { fund: ask, kind: 'member', owner }, { happenedOn: on })),
  );
  const { rows } = await sql<{ amount: bigint }>`SELECT coalesce(sum(p.amount), 0)::bigint AS amount FROM claims.part p
    JOIN claims.approval a ON a.claim = p.claim AND a.decision = p.decision
    WHERE p.claim IN (SELECT claims.linked(${claim})) AND p.benefit IN ('gross', 'lumpSum')
      AND p.due_on <= ${writeDate(on)}::date AND claims.is_owed(p.claim, p.line)`.execute(database);
  const linked = rows[0]?.amount ?? 0n;
  return [['balance', rupiah(linked - own.reduce<bigint>((sum, one) => sum + one, 0n))]];
}

/** What was taken out of the JHT account before. */
async function taken(
  database: Database | Within,
  { kpjs }: MemberFacts,
  at: Instant,
  claim: string,
): Promise<readonly Fact[]> {
  const rows = await database
    .selectFrom('claims.part as p')
    .innerJoin('claims.approval as a', (join) =>
      join.onRef('a.claim', '=', 'p.claim').onRef('a.decision', '=', 'p.decision'),
    )
    .innerJoin('claims.claim as c', 'c.id', 'p.claim')
    .select(['p.due_on', 'p.amount'])
    .where('c.ask', '=', 'jht')
    .where('c.membership', 'in', [...kpjs])
    .where('a.approved_at', '<=', at)
    .where(sql<boolean>`c.id NOT IN (SELECT claims.linked(${claim}))`)
    .orderBy('p.due_on')
    .execute();
  const list = rows.map(({ due_on, amount }) => `{"date":${JSON.stringify(due_on)},"amount":${rupiah(amount)}}`);
  return [['paidEarlier', `[${list.join()}]`]];
}

type Month = { readonly month: string; readonly wage: bigint; readonly pension: boolean; readonly paid: boolean };

/**
 * The months billed for the member and due before the event, oldest first. A month that was corrected has the wage of
 * its last bill that is paid, and counts as paid when its first bill is.
 */
async function monthsOf(
  database: Database | Within,
  { kpjs }: MemberFacts,
  eventOn: Day,
  at: Instant,
): Promise<readonly Month[]> {
  const { rows } = await sql<Month>`SELECT month, sum(wage)::bigint AS wage, bool_or(pension) AS pension,
      bool_and(paid) AS paid FROM (
    SELECT month, (array_agg(wage ORDER BY paid DESC, issued_at DESC, id DESC))[1] AS wage, 
      coalesce(sum(pension) FILTER (WHERE paid), 0) > 0 AS pension,
      (array_agg(paid ORDER BY issued_at, id))[1] AS paid
    FROM (SELECT b.id, b.month, b.payer, b.due_on, b.issued_at, sum(s.wage) AS wage,
        sum(s.jp_employer + s.jp_worker) AS pension,
        EXISTS (SELECT FROM ledger.transfer t WHERE t.key = 'paid:' || b.id) AS paid
      FROM contributions.share s JOIN contributions.bill b ON b.id = s.bill
      WHERE s.membership = ANY (${[...kpjs]}::text[]) AND b.reason IN ('month', 'correction')
        AND b.issued_at <= ${at}::timestamptz
      GROUP BY b.id) bill
    GROUP BY month, payer HAVING min(due_on) < ${writeDate(eventOn)}::date) billed
    GROUP BY month ORDER BY month`.execute(database);
  return rows;
}

const MONTHS_LOOKED_BACK = 24;
/** What `contributed` may tell. */
const MONTHS = ['contributionMonths', 'paidMonths24', 'consecutiveMonths', 'arrearsMonths', 'paidMonths', 'wages'];

function contributed(months: readonly Month[], eventOn: Day): readonly Fact[] {
  const paid = months.filter((one) => one.paid);
  if (paid.length === 0) return [];
  const pension = paid.filter((one) => one.pension);
  const unpaid = months.length - 1 - months.findLastIndex((one) => one.paid);
  const since = writeDate(addMonths(eventOn, -MONTHS_LOOKED_BACK)).slice(0, 'YYYY-MM'.length);
  const wages = pension.map(({ month, wage }) => `{"month":"${month.slice(0, 7)}","wage":${rupiah(wage)}}`);
  return [
    ['contributionMonths', String(paid.length)],
    ['paidMonths24', String(paid.filter(({ month }) => month.slice(0, since.length) >= since).length)],
    ['consecutiveMonths', String(consecutive(paid.map(({ month }) => monthIndex(date(month)))))],
    ...(unpaid === 0 ? [] : [['arrearsMonths', String(unpaid)] as const]),
    ...(pension.length === 0
      ? []
      : [['paidMonths', String(pension.length)] as const, ['wages', `[${wages.join()}]`] as const]),
  ];
}

/** How many months at the end follow one another. */
function consecutive(indices: readonly number[]): number {
  const broken = indices.findLastIndex((index, place) => place > 0 && indices[place - 1] !== index - 1);
  return indices.length - Math.max(broken, 0);
}

function wholeMonths(from: Day, to: Day): number {
  const months = monthIndex(to) - monthIndex(from);
  return Math.max(0, addMonths(from, months) > to ? months - 1 : months);
}

function day(one: Day): string {
  return JSON.stringify(writeDate(one));
}

/** Sen as rupiah, with its two decimals where they are not nothing. */
function rupiah(sen: bigint): string {
  const rest = sen % 100n;
  return rest === 0n ? String(sen / 100n) : `${sen / 100n}.${String(rest).padStart(2, '0')}`;
}
