// For each table of payments: which of its rows are a side's, and how somebody would add one there.
import { now, type Side } from './two-branches.ts';

export type Rows = {
  /** The rows of a side, as SQL; without it the table is nobody's. */
  readonly of: (side: Side) => string;
  /** Statements that add a row on a side in somebody's name; the last one adds to this table. */
  readonly add?: Add;
};
type Add = (side: Side, me: string) => readonly string[];

const by = (me: string) => `'${now}', '${me}'`;
const statement = (branch: string, closing: number) =>
  `insert into payments.statement (file, bank_account, bank_id, sequence, from_day, to_day, opening, closing)
    values (sha256('camt${branch}'), 'bank-${branch}', 'new', 2, '2024-07-26', '2024-07-26', 0, ${closing})`;

const payment: Add = ({ ids }, me) => [
  `insert into payments.payment (claim, cause, fund, amount, purpose, payee_name, payee_bank, payee_account, due_on,
        ordered_at, ordered_by) values ('${ids['approved']}', 'new', 'jht', 100, 'SSBE', 'Orang', 'BANK', 'x',
      '2024-07-24',
        ${by(me)})`,
];
const batch: Add = ({ branch }, me) => [
  `insert into payments.batch (key, bank_account, fund, execution_on, made_at, made_by)
        values ('new', 'bank-${branch}', 'jht', '2024-07-25', ${by(me)})`,
];

export const rowsOfPayments = {
  'payments.status_code': { of: () => 'true' },
  'payments.bank_account': {
    of: ({ branch }) => `code = 'bank-${branch}'`,
    add: () => [`insert into payments.bank_account values ('new', 'jht', 'Dana', 'BANK', 'new', '${now}')`],
  },
  'payments.payment': { of: ({ ids }) => `id = '${ids['payment']}'`, add: payment },
  'payments.payee_key': {
    of: ({ ids }) => `payment = '${ids['payment']}'`,
    add: (side, me) => [
      ...payment(side, me),
      "insert into payments.payee_key select id, 'x' from payments.payment where cause = 'new'",
    ],
  },
  'payments.batch': { of: ({ ids }) => `id = '${ids['batch']}'`, add: batch },
  'payments.batch_member': {
    of: ({ ids }) => `batch = '${ids['batch']}'`,
    add: (side, me) => [
      ...batch(side, me),
      `insert into payments.batch_member select '${side.ids['free']}', id, 'jht' from payments.batch where key = 'new'`,
    ],
  },
  'payments.batch_approval': {
    of: ({ ids }) => `batch = '${ids['batch']}'`,
    add: ({ ids }, me) => [`insert into payments.batch_approval values ('${ids['open']}', 1, ${by(me)})`],
  },
  'payments.batch_refusal': {
    of: ({ ids }) => `batch = '${ids['refused']}'`,
    add: ({ ids }, me) => [`insert into payments.batch_refusal values ('${ids['open']}', ${by(me)}, 'wrong day')`],
  },
  'payments.file': {
    of: ({ ids }) => `batch = '${ids['batch']}'`,
    add: ({ ids }, me) => [
      `insert into payments.file (hash, message, id, batch, bytes, at, by)
        values (sha256('new'), 'pain.002.001.10', 'x', '${ids['batch']}', 1, ${by(me)})`,
    ],
  },
  'payments.status_line': {
    of: ({ ids }) => `id = ${ids['line']}`,
    add: ({ branch }) => [
      `insert into payments.status_line (file, line, payment, status)
        values (sha256('pain.002.001.10${branch}'), 2, 'new', 'ACSC')`,
    ],
  },
  'payments.statement': {
    of: ({ branch }) => `bank_account = 'bank-${branch}'`,
    add: ({ branch }) => [statement(branch, 0)],
  },
  'payments.bank_entry': {
    of: ({ ids }) => `id = ${ids['entry']}`,
    add: ({ branch }) => [
      statement(branch, -5),
      `insert into payments.bank_entry (statement, number, line, amount, booked_on, value_on)
        select max(id), 1, 1, -5, '2024-07-26', '2024-07-26' from payments.statement`,
    ],
  },
  'payments.resolution': {
    of: ({ ids }) => `id = ${ids['resolution']}`,
    add: ({ ids }, me) => [
      `insert into payments.resolution (bank_entry, attempt, action, note, proposed_at, proposed_by)
        values (${ids['entry']}, 2, 'note', 'x', ${by(me)})`,
    ],
  },
  'payments.resolution_decision': {
    of: ({ ids }) => `resolution = ${ids['resolution']}`,
    add: ({ ids }, me) => [
      `insert into payments.resolution_decision values (${ids['proposal']}, false, ${by(me)}, null)`,
    ],
  },
  'payments.outcome': {
    of: ({ ids }) => `payment = '${ids['payment']}'`,
    add: ({ ids }) => [
      `insert into payments.outcome (payment, outcome, status_line, happened_on, recorded_at)
        values ('${ids['free']}', 'accepted', ${ids['more']}, '2024-07-25', '${now}')`,
    ],
  },
} satisfies { readonly [table: string]: Rows };
