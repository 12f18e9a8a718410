// Fills a branch's database with so many synthetic members: what they are, their months, and ten payments of each.

import type pg from 'pg';

export const PAYMENTS_OF_A_MEMBER = 10;
export const BRANCHES = 325;
const REGIONS = 11;
const MONTHS = 6;
const WORKERS_OF_AN_EMPLOYER = 50;
/** A batch a day, for seven years. */
export const BATCHES = 2_555;
const FIRST_DAY = "date '2017-07-24'";
export const FROM = '2017-07-24';
export const TO = '2024-07-21';

/** The number of a card (KPJ). */
export function card(member: number): string {
  return String(90_000_000_000 + member);
}

/** Whole statements, none of them a pipeline's: what the pipeline guarantees is made so here by hand. */
export async function fillBranch(owner: pg.Client, members: number): Promise<void> {
  await owner.query("SET session_replication_role = replica; SET synchronous_commit = off; SET work_mem = '128MB'");
  for (const statement of [...registry(members), ...books(members), ...payments(members), ...counters])
    await owner.query(statement);
  await owner.query('RESET session_replication_role; RESET synchronous_commit');
  await owner.query('ANALYZE');
}

const now = "timestamptz '2017-07-24 03:00Z', 'bench'";

function registry(members: number): readonly string[] {
  const employers = Math.ceil(members / WORKERS_OF_AN_EMPLOYER);
  const each = `generate_series(1, ${members}) i`;
  const all = "'{JKK,JKM,JHT,JP,JKP}'";
  return [
    `INSERT INTO registry.branch SELECT 'cabang-' || i, 'Cabang ' || i, 'wilayah-' || i % ${REGIONS}
      FROM generate_series(0, ${BRANCHES - 1}) i`,
    "INSERT INTO registry.area VALUES ('provinsi', 'province', 'Provinsi', null), ('kota', 'city', 'Kota', 'provinsi')",
    `INSERT INTO registry.person (id, recorded_at, recorded_by) OVERRIDING SYSTEM VALUE SELECT i, ${now} FROM ${each}`,
    `INSERT INTO registry.person_version (person, name, birth_date, sex, citizen, known_from, recorded_by)
      SELECT i, 'Orang ' || i, date '1970-01-01' + i % 12000, 'female', true, ${now} FROM ${each}`,
    `INSERT INTO registry.membership (id, kpj, person, segment, enrolled_on, branch, recorded_at, recorded_by)
      OVERRIDING SYSTEM VALUE
      SELECT i, (90000000000 + i)::text, i, 'PU', '2017-07-24', 'cabang-' || i % ${BRANCHES}, ${now} FROM ${each}`,
    `INSERT INTO registry.merge (merged, kept, why, recorded_at, recorded_by)
      SELECT i * 1000 - 1, i * 1000, 'one person', ${now} FROM generate_series(1, ${Math.floor(members / 1000)}) i`,
    `INSERT INTO registry.employer (id, npp, kind, registered_on, recorded_at, recorded_by) OVERRIDING SYSTEM VALUE
      SELECT i, 'N' || lpad(i::text, 8, '0'), 'company', '2017-07-24', ${now} FROM generate_series(1, ${employers}) i`,
    `INSERT INTO registry.employer_version (employer, valid_from, name, size, risk_group, area, branch, known_from,
        recorded_by)
      SELECT i, '2017-07-24', 'PT ' || i, 'small', 'low', 'kota', 'cabang-' || i % ${BRANCHES}, ${now}
      FROM generate_series(1, ${employers}) i`,
    `INSERT INTO registry.employment (id, membership, employer, recorded_at, recorded_by) OVERRIDING SYSTEM VALUE
      SELECT i, i, ${employerOf}, ${now} FROM ${each}`,
    `INSERT INTO registry.employment_version (employment, membership, employer, starts_on, programmes, known_from,
        recorded_by)
      SELECT i, i, ${employerOf}, '2017-07-24', ${all}, ${now} FROM ${each}`,
    `INSERT INTO registry.wage_report (id, key, employer, month, content, rows, recorded_at, recorded_by)
      OVERRIDING SYSTEM VALUE
      SELECT (m - 1) * ${employers} + e, m || '/' || e, e, ${month('m')}, sha256('x'), ${WORKERS_OF_AN_EMPLOYER}, ${now}
      FROM generate_series(1, ${MONTHS}) m, generate_series(1, ${employers}) e`,
    `INSERT INTO registry.wage (employment, month, recorded_at, report, employer, wage)
      SELECT i, ${month('m')}, timestamptz '2017-07-24 03:00Z', (m - 1) * ${employers} + ${employerOf}, ${employerOf},
        500000000 FROM ${each}, generate_series(1, ${MONTHS}) m`,
  ];
}

const employerOf = `(i - 1) / ${WORKERS_OF_AN_EMPLOYER} + 1`;

function month(number: string): string {
  return `(date '2024-01-01' + make_interval(months => ${number} - 1))::date`;
}

const funds = "array['jht', 'jkk', 'jkm', 'jp', 'jkp']";
const nothing = "decode(repeat('00', 32), 'hex')";

/** Accounts: each member's, then of each fund the bank's, what is billed, and what is on its way. */
function books(members: number): readonly string[] {
  const employers = Math.ceil(members / WORKERS_OF_AN_EMPLOYER);
  return [
    `INSERT INTO ledger.account (id, fund, kind, owner) OVERRIDING SYSTEM VALUE
      SELECT i, 'jht', 'member', (90000000000 + i)::text FROM generate_series(1, ${members}) i`,
    `INSERT INTO ledger.account (id, fund, kind, owner) OVERRIDING SYSTEM VALUE
      SELECT ${members} + f * 2 + side, (${funds})[f], (array['bank', 'held'])[side + 1], (${funds})[f] || '-contoh'
      FROM generate_series(1, 5) f, generate_series(0, 1) side`,
    `INSERT INTO ledger.batch (number, sealed_through, transfers, previous, hash)
      SELECT i, ${FIRST_DAY} + i - 1 + time '20:00', 1, ${nothing}, ${nothing} FROM generate_series(1, ${BATCHES}) i`,
    `INSERT INTO ledger.transfer (id, key, content, kind, cause_kind, cause, happened_on, recorded_at)
      OVERRIDING SYSTEM VALUE
      SELECT (m - 1) * ${employers} + e, 'paid:T-' || m || '-' || e, ${nothing}, 'contribution', 'bill', m || '-' || e,
        ${FIRST_DAY}, ${FIRST_DAY} + time '03:00'
      FROM generate_series(1, ${MONTHS}) m, generate_series(1, ${employers}) e`,
    `INSERT INTO ledger.entry (transfer, line, account, amount, happened_on, recorded_at)
      SELECT (m - 1) * ${employers} + ${employerOf}, (i - 1) % ${WORKERS_OF_AN_EMPLOYER} + 2, i, -28500000,
        ${FIRST_DAY}, ${FIRST_DAY} + time '03:00'
      FROM generate_series(1, ${members}) i, generate_series(1, ${MONTHS}) m`,
    `INSERT INTO ledger.entry (transfer, line, account, amount, happened_on, recorded_at)
      SELECT id, 1, ${members} + 2, 28500000 * ${WORKERS_OF_AN_EMPLOYER}, happened_on, recorded_at
      FROM ledger.transfer`,
    'INSERT INTO ledger.sealed SELECT id, 1 FROM ledger.transfer',
  ];
}

/** Claims in the order of their members; the payments of seven years, some a day late in the books. */
function payments(members: number): readonly string[] {
  const count = members * PAYMENTS_OF_A_MEMBER;
  const id = "'P-' || lpad(i::text, 8, '0')";
  const claim = `'K-' || lpad(((i - 1) % ${members} + 1)::text, 8, '0')`;
  // Seven and five have nothing in common with the number of branches, so that each has claims of every programme.
  const programme = `((i - 1) % ${members} % 7 % 5 + 1)`;
  const fund = `(${funds})[${programme}]`;
  const sealed = `((i - 1)::bigint * ${BATCHES} / ${count})::int`;
  const day = `${FIRST_DAY} + greatest(${sealed} - i % 2, 0)`;
  const moment = `${FIRST_DAY} + ${sealed} + time '04:00'`;
  const amount = '100000000 + i % 1000';
  const each = `generate_series(1, ${count}) i`;
  const before = `(SELECT coalesce(max(id), 0) AS id FROM ledger.transfer) last`;
  return [
    `INSERT INTO claims.claim (id, key, branch, membership, ask, event_on, filed_at, filed_by)
      SELECT ${claim}, 'claim-' || i, 'cabang-' || i % ${BRANCHES}, (90000000000 + i)::text, ${fund}, '2017-07-24',
        ${now}
      FROM generate_series(1, ${members}) i`,
    `INSERT INTO payments.payment (id, claim, cause, fund, amount, purpose, payee_name, payee_bank, payee_account,
        due_on, ordered_at, ordered_by)
      SELECT ${id}, ${claim}, 'cause-' || i, ${fund}, ${amount}, 'SSBE', 'Orang', '999', 'x', ${day}, ${moment}, 'bench'
      FROM ${each}`,
    `INSERT INTO ledger.transfer (id, key, content, kind, cause_kind, cause, happened_on, recorded_at)
      OVERRIDING SYSTEM VALUE
      SELECT last.id + i, 'paid:' || ${id}, ${nothing}, 'confirmed', 'payment', ${id}, ${day}, ${moment}
      FROM ${before}, ${each}`,
    `INSERT INTO ledger.entry (transfer, line, account, amount, happened_on, recorded_at)
      SELECT last.id - ${count} + i, side + 1, ${members} + ${programme} * 2 + side,
        (side * 2 - 1) * (${amount}), ${day}, ${moment} FROM ${before}, ${each}, generate_series(0, 1) side`,
    `INSERT INTO ledger.sealed SELECT last.id - ${count} + i, ${sealed} + 1 FROM ${before}, ${each}`,
  ];
}

/** What is made from here on goes on counting where this ended. */
const counters: readonly string[] = [
  ...['ledger.transfer', 'ledger.account', 'registry.person', 'registry.membership'].map(
    (table) => `SELECT setval(pg_get_serial_sequence('${table}', 'id'), (SELECT max(id) FROM ${table}))`,
  ),
  "SELECT setval('claims.claim_number', (SELECT count(*) FROM claims.claim))",
];
