// For each table of the example, of events, figures and releases: which rows are whose, how one would be added.
import type { Rows } from './rows-of-payments.ts';
import { now, type Side } from './two-branches.ts';

const by = (me: string) => `'${now}', '${me}'`;

const nobodys = { of: () => 'true' };
const house = {
  'house.example': nobodys,
  'house.example_whole': nobodys,
  'house.business_day': nobodys,
  'house.day_worked': nobodys,
} satisfies { readonly [table: string]: Rows };

const outbox = {
  'outbox.kind': nobodys,
  'outbox.event': {
    of: ({ branch }) => `branch = '${branch}'`,
    add: ({ branch }) => [
      `insert into outbox.event (kind, branch, subject, data, happened_on, recorded_at)
        values ('claim.filed', '${branch}', 'K-1', '{}', '2024-07-24', '${now}')`,
    ],
  },
  'outbox.subscriber': nobodys,
  'outbox.subscription': nobodys,
  'outbox.subscriber_end': nobodys,
  'outbox.secret': nobodys,
  'outbox.replay': nobodys,
  'outbox.due': nobodys,
  'outbox.delivery': nobodys,
} satisfies { readonly [table: string]: Rows };

const release = ({ ids }: Side) => `'${ids['release']}'`;
const version = (side: Side, me: string) =>
  `insert into publication.version
      (release, number, position, template, text_id, text_en, reason, prepared_at, prepared_by)
    select ${release(side)}, 3, max(batch), '[]', 'x', 'x', 'late', ${by(me)} from statistics.counted`;
const cell = (side: Side, number: number) => `insert into publication.cell (release, version, list, name, programme,
    from_day, to_day) values (${release(side)}, ${number}, 'month', '*', 'jht', '2024-01-01', '2024-06-30')`;
const publication = {
  'publication.release': {
    of: ({ branch }) => `branch = '${branch}'`,
    add: ({ branch }, me) => [
      `insert into publication.release (key, branch, from_day, to_day, planned_on, synthetic, made_at, made_by)
        values ('new', '${branch}', '2024-01-01', '2024-06-30', '2024-07-24', true, ${by(me)})`,
    ],
  },
  'publication.version': { of: (side) => `release = ${release(side)}`, add: (side, me) => [version(side, me)] },
  'publication.value': {
    of: (side) => `release = ${release(side)}`,
    add: (side, me) => [
      version(side, me),
      `insert into publication.value select ${release(side)}, 3, 'paid.jht', 'cases', 5`,
    ],
  },
  'publication.cell': {
    of: (side) => `release = ${release(side)}`,
    add: (side, me) => [version(side, me), cell(side, 3)],
  },
  'publication.issue': {
    of: (side) => `release = ${release(side)}`,
    add: (side, me) => [
      `insert into publication.issue select ${release(side)}, 2, 'seed', '${now}', '${me}', '${now}'`,
    ],
  },
} satisfies { readonly [table: string]: Rows };

const statistics = {
  'statistics.counted': { of: () => 'true' },
  'statistics.paid': { of: ({ branch }) => `branch = '${branch}'` },
  'statistics.paid_sum': { of: ({ branch }) => `branch = '${branch}'` },
  'statistics.paid_cell': { of: ({ branch }) => `branch = '${branch}'` },
} satisfies { readonly [table: string]: Rows };

export const rowsOfFigures = { ...house, ...outbox, ...statistics, ...publication };
