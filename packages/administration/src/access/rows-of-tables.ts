// For each table of the tests of rights: which of its rows are a side's, and how somebody would add one there.
import { rowsOfAccess } from './rows-of-access.ts';
import { rowsOfFigures } from './rows-of-figures.ts';
import { type Rows, rowsOfPayments } from './rows-of-payments.ts';
import type { GuardedTable } from './table-rights.ts';
import { now, type Side } from './two-branches.ts';

const by = (me: string) => `'${now}', '${me}'`;
const list = (...ids: readonly (string | undefined)[]) => `('${ids.join("', '")}')`;
const anybody = (me: string) => `insert into registry.person (recorded_at, recorded_by) values (${by(me)})`;
const newest = (me: string) => `(select max(id) from registry.person where recorded_by = '${me}')`;

const registry = {
  'registry.area': { of: () => 'true', add: () => ["insert into registry.area values ('x', 'province', 'X', null)"] },
  'registry.area_code': {
    of: () => 'true',
    add: () => ["insert into registry.area_code values ('kota', 'bps', '9999', daterange('2020-01-01', null))"],
  },
  'registry.branch': { of: () => 'true', add: () => ["insert into registry.branch values ('x', 'X', 'Y')"] },
  'registry.person': { of: ({ ids }) => `id = ${ids['person']}`, add: (_, me) => [anybody(me)] },
  'registry.person_version': {
    of: ({ ids }) => `person = ${ids['person']}`,
    add: (_, me) => [
      anybody(me),
      `insert into registry.person_version (person, name, birth_date, sex, citizen, known_from, recorded_by)
        values (${newest(me)}, 'X', '1980-01-01', 'male', true, ${by(me)})`,
    ],
  },
  'registry.person_key': {
    of: ({ ids }) => `person = ${ids['person']}`,
    add: (_, me) => [anybody(me), `insert into registry.person_key values (${newest(me)}, 'x')`],
  },
  'registry.person_secret': {
    of: ({ ids }) => `person = ${ids['person']}`,
    add: (_, me) => [
      anybody(me),
      `insert into registry.person_secret (person, kind, sealed, hash, known_from, recorded_by)
        values (${newest(me)}, 'nik', 'x', sha256('new'), ${by(me)})`,
    ],
  },
  'registry.erasure': {
    of: ({ ids }) => `person = ${ids['gone']}`,
    add: ({ ids }, me) => [`insert into registry.erasure values (${ids['person']}, ${by(me)}, 'asked')`],
  },
  'registry.membership': {
    of: ({ ids }) => `id = ${ids['member']}`,
    add: ({ ids, branch }, me) => [
      `insert into registry.membership (kpj, person, segment, enrolled_on, branch, recorded_at, recorded_by)
        values ('80000000001', ${ids['person']}, 'PU', '2024-01-01', '${branch}', ${by(me)})`,
    ],
  },
  'registry.merge': {
    of: ({ ids }) => `id = ${ids['merge']}`,
    add: ({ ids }, me) => [
      `insert into registry.merge (merged, kept, why, recorded_at, recorded_by)
        values (${ids['merged']}, ${ids['member']}, 'one person', ${by(me)})`,
    ],
  },
  'registry.merge_undone': {
    of: ({ ids }) => `merge = ${ids['merge']}`,
    add: ({ ids }, me) => [
      `insert into registry.merge (merged, kept, why, recorded_at, recorded_by)
        values (${ids['merged']}, ${ids['member']}, 'one person', ${by(me)})`,
      `insert into registry.merge_undone values ((select max(id) from registry.merge), 'a mistake', ${by(me)})`,
    ],
  },
  'registry.chosen_income': {
    of: ({ ids }) => `membership = ${ids['member']}`,
    add: ({ ids }, me) => [
      `insert into registry.chosen_income (membership, from_month, income, programmes, sector, recorded_at, recorded_by)
        values (${ids['member']}, '2024-02-01', 100, '{JKK}', 'other', ${by(me)})`,
    ],
  },
  'registry.employer': {
    of: ({ ids }) => `id = ${ids['employer']}`,
    add: (_, me) => [
      `insert into registry.employer (npp, kind, registered_on, recorded_at, recorded_by)
        values ('NEW00001', 'company', '2024-01-01', ${by(me)})`,
    ],
  },
  'registry.employer_version': {
    of: ({ ids }) => `employer = ${ids['employer']}`,
    add: ({ ids, branch }, me) => [
      `insert into registry.employer_version (employer, valid_from, name, size, risk_group, area, branch, known_from,
        recorded_by) values (${ids['employer']}, '2024-01-01', 'X', 'small', 'low', 'kota', '${branch}', ${by(me)})`,
    ],
  },
  'registry.employment': {
    of: ({ ids }) => `id = ${ids['employment']}`,
    add: ({ ids }, me) => [
      `insert into registry.employment (membership, employer, recorded_at, recorded_by)
        values (${ids['member']}, ${ids['employer']}, ${by(me)})`,
    ],
  },
  'registry.employment_version': {
    of: ({ ids }) => `employment = ${ids['employment']}`,
    add: ({ ids }, me) => [
      `insert into registry.employment_version (employment, membership, employer, starts_on, programmes, known_from,
        replaces, recorded_by) values (${ids['employment']}, ${ids['member']}, ${ids['employer']},
      '2021-01-01', '{JKK}',
        '${now}', ${ids['employmentVersion']}, '${me}')`,
    ],
  },
  'registry.wage_report': {
    of: ({ ids }) => `id = ${ids['report']}`,
    add: ({ ids }, me) => [
      `insert into registry.wage_report (key, employer, month, content, rows, recorded_at, recorded_by)
        values ('new', ${ids['employer']}, '2024-07-01', sha256('r'), 1, ${by(me)})`,
    ],
  },
  'registry.wage': {
    of: ({ ids }) => `report = ${ids['report']}`,
    add: ({ ids }, me) => [
      `insert into registry.wage_report (key, employer, month, content, rows, recorded_at, recorded_by)
        values ('new', ${ids['employer']}, '2024-07-01', sha256('r'), 1, ${by(me)})`,
      `insert into registry.wage (employment, employer, month, recorded_at, report, wage)
        select ${ids['employment']}, ${ids['employer']}, '2024-07-01', '${now}', max(id), 1
        from registry.wage_report where recorded_by = '${me}'`,
    ],
  },
  'registry.correction': {
    of: ({ ids }) => `id = ${ids['correction']}`,
    add: ({ ids }, me) => [
      `insert into registry.correction (subject, subject_id, field, old_value, new_value, why, asked_at, asked_by)
        values ('person', ${ids['person']}, 'name', 'a', 'd', 'misspelt', ${by(me)})`,
    ],
  },
  'registry.correction_decision': {
    of: ({ ids }) => `correction = ${ids['decided']}`,
    add: ({ ids }, me) => [
      `insert into registry.correction_decision values (${ids['correction']}, true, 'seed', ${by(me)})`,
    ],
  },
} satisfies { readonly [table: string]: Rows };

const bill = ({ branch, employer }: Side, me: string): readonly string[] => [
  `insert into contributions.bill (id, key, payer, payer_kind, branch, month, reason, payment_code, law, known, due_on,
        amount, issued_at, issued_by) select 'T-99999999', 'new', '${employer}', 'employer', '${branch}',
      '2024-07-01', 'month',
        '99999999999', hash, '2024-07-01', '2024-08-15', 100, ${by(me)} from house.law limit 1`,
];

const contributions = {
  'contributions.bill': { of: ({ ids }) => `id = '${ids['bill']}'`, add: bill },
  'contributions.share': {
    of: ({ ids }) => `bill = '${ids['bill']}'`,
    add: (side, me) => [
      ...bill(side, me),
      `insert into contributions.share values ('T-99999999', 1, '${side.membership}', 500, 1, 1, 1, 1, 1, 1, 1, 1, 1)`,
    ],
  },
  'contributions.receipt': {
    of: ({ ids }) => `id = '${ids['receipt']}'`,
    add: ({ employer }, me) => [
      `insert into contributions.receipt (key, payer, bank, amount, paid_on, recorded_at, recorded_by)
        values ('new', '${employer}', 'bank', 100, '2024-07-10', ${by(me)})`,
    ],
  },
} satisfies { readonly [table: string]: Required<Rows> };

const claims = {
  'house.law': {
    of: () => 'true',
    add: () => ["insert into house.law values (encode(sha256('new'), 'hex'), 'new')"],
  },
  'claims.claim': {
    of: ({ ids }) => `id in ${list(ids['claim'], ids['approved'])}`,
    add: ({ branch, membership }, me) => [
      `insert into claims.claim (key, branch, membership, ask, event_on, filed_at, filed_by)
        values ('new', '${branch}', '${membership}', 'jht', '2024-07-24', ${by(me)})`,
    ],
  },
  'claims.fact': {
    of: ({ ids }) => `claim = '${ids['claim']}'`,
    add: ({ ids }, me) => [`insert into claims.fact values ('${ids['claim']}', 2, 'x', '1', 'claimant', ${by(me)})`],
  },
  'claims.paper': {
    of: ({ ids }) => `claim = '${ids['claim']}'`,
    add: ({ ids }, me) => [`insert into claims.paper values ('${ids['claim']}', 2, 'x', ${by(me)}, null)`],
  },
  'claims.decision': {
    of: ({ ids }) => `claim = '${ids['claim']}'`,
    add: ({ ids }, me) => [
      `insert into claims.decision select '${ids['claim']}', 2, hash, '2024-07-24', '{}', 'refused', '{}',
        encode(sha256('{}'), 'hex'), 0, ${by(me)} from house.law limit 1`,
    ],
  },
  'claims.part': {
    of: ({ ids }) => `claim = '${ids['claim']}'`,
    add: ({ ids }) => [`insert into claims.part values ('${ids['claim']}', 1, 2, 'more', 'jht', 100, 0, '2024-07-24')`],
  },
  'claims.approval': {
    of: ({ ids }) => `claim = '${ids['approved']}'`,
    add: ({ ids }, me) => [`insert into claims.approval values ('${ids['claim']}', 1, 'seed', 'granted', ${by(me)})`],
  },
  'claims.return': {
    of: ({ ids }) => `claim = '${ids['returned']}'`,
    add: ({ ids }, me) => [`insert into claims.return values ('${ids['claim']}', 1, ${by(me)}, 'unclear')`],
  },
  'claims.stop': {
    of: ({ ids }) => `claim = '${ids['stopped']}'`,
    add: ({ ids }, me) => [`insert into claims.stop values ('${ids['approved']}', 2, 'new-job', '${now}', '${me}')`],
  },
  'claims.heirs': {
    of: ({ ids }) => `claim = '${ids['claim']}'`,
    add: ({ ids }, me) => [
      `insert into claims.heirs values ('${ids['claim']}', 2, 'spouse', 1, 'Orang', 'wife', false, ${by(me)})`,
    ],
  },
  'claims.confirmation': {
    of: ({ ids }) => `claim = '${ids['approved']}'`,
    add: ({ ids }, me) => [`insert into claims.confirmation values ('${ids['approved']}', 2, '2024-07-24', ${by(me)})`],
  },
  'claims.scholarship': {
    of: ({ ids }) => `claim = '${ids['approved']}'`,
    add: ({ ids }, me) => [
      `insert into claims.scholarship
        values ('${ids['approved']}', '1', 2025, 'x', 1, 1, '${now}', 'seed', '${me}', 1)`,
    ],
  },
  'claims.scholarship_proposal': {
    of: ({ ids }) => `claim = '${ids['approved']}'`,
    add: ({ ids }, me) => [
      `insert into claims.scholarship_proposal values ('${ids['approved']}', 2, '1', 2025, 'sma', 1, 1, ${by(me)})`,
    ],
  },
  'claims.objection': {
    of: ({ ids }) => `claim = '${ids['stopped']}'`,
    add: ({ ids }, me) => [
      `insert into claims.objection values ('${ids['approved']}', 1, ${by(me)}, 'too little', 'jkm', 'unit')`,
    ],
  },
  'claims.objection_outcome': {
    of: ({ ids }) => `claim = '${ids['stopped']}'`,
    add: ({ ids }, me) => [
      `insert into claims.objection_outcome values ('${ids['objectedTo']}', 1, 'rejected', 'no', ${by(me)})`,
    ],
  },
  'claims.renewal': {
    of: ({ ids }) => `claim = '${ids['renewed']}'`,
    add: ({ ids }, me) => [
      `insert into claims.renewal values ('${ids['claim']}', '${ids['right']}', 1, 'upheld', ${by(me)})`,
    ],
  },
} satisfies { readonly [table: string]: Rows };

const ofAccounts = ({ branch, employer, membership, ids }: Side) =>
  `select id from ledger.account where owner in ${list(`bank-${branch}`, employer, membership, ids['approved'])}`;
const ofTransfers = (side: Side) => `select transfer from ledger.entry where account in (${ofAccounts(side)})`;

const ledger = {
  'ledger.account_kind': { of: () => 'true' },
  'ledger.account': { of: (side) => `id in (${ofAccounts(side)})` },
  'ledger.entry': { of: (side) => `account in (${ofAccounts(side)})` },
  'ledger.transfer': { of: (side) => `id in (${ofTransfers(side)})` },
  'ledger.hold_end': { of: (side) => `hold in (${ofTransfers(side)})` },
  'ledger.batch': { of: () => 'true' },
  'ledger.sealed': { of: () => 'true' },
  'contributions.accepted_report': { of: () => 'true' },
  'ledger.closed_month': { of: () => 'true' },
} satisfies { readonly [table: string]: Rows };

export const rowsOf: { readonly [table in GuardedTable]: Rows } = {
  ...registry,
  ...contributions,
  ...claims,
  ...ledger,
  ...rowsOfPayments,
  ...rowsOfFigures,
  ...rowsOfAccess,
};
