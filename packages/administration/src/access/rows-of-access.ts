// Of people, what they sign in with and what they read: which rows are a side's, and how somebody would add one.
import type { Rows } from './rows-of-payments.ts';
import { later, now } from './two-branches.ts';

const by = (me: string) => `'${now}', '${me}'`;

const grantTo = (person: string | undefined, branch: string, me: string) =>
  `insert into access.grant (person, role, scope, of, valid_from, valid_to, granted_at, granted_by)
    values ('${person}', 'officer', 'branch', '${branch}', '${now}', '${later}', ${by(me)})`;

const addressOf = (person: string | undefined, me: string) =>
  `insert into sign_in.address values ('${person}', 'x@example.org', ${by(me)})`;

export const rowsOfAccess = {
  'access.role': { of: () => 'true' },
  'access.right': { of: () => 'true' },
  'access.posting': { of: () => 'true' },
  'access.acting_key': { of: () => 'true' },
  'access.person': {
    of: ({ ids }) => `id = '${ids['staff']}'`,
    add: ({ branch }, me) => [
      `insert into access.person (name, kind, home, made_at, made_by) values ('X', 'staff', '${branch}', ${by(me)})`,
    ],
  },
  'access.person_event': {
    of: ({ ids }) => `person = '${ids['staff']}'`,
    add: ({ ids }, me) => [
      `insert into access.person_event values ('${ids['staff']}', 2, 'restored', 'back', ${by(me)})`,
    ],
  },
  'access.grant': {
    of: ({ ids }) => `id = ${ids['grant']}`,
    add: ({ ids, branch }, me) => [grantTo(ids['staff'], branch, me)],
  },
  'access.grant_withdrawn': {
    of: ({ ids }) => `"grant" in (select id from access.grant where person = '${ids['staff']}')`,
    add: ({ ids }, me) => [`insert into access.grant_withdrawn values (${ids['grant']}, 'left', ${by(me)})`],
  },
  'access.signing_in': { of: ({ ids }) => `person = '${ids['staff']}'` },
  'access.signing_out': { of: () => 'true' },
  'sign_in.address': {
    of: ({ ids }) => `person = '${ids['staff']}'`,
    add: ({ ids }, me) => [addressOf(ids['staff'], me)],
  },
  'sign_in.password': {
    of: ({ ids }) => `person = '${ids['staff']}'`,
    add: ({ ids }, me) => [
      addressOf(ids['staff'], me),
      `insert into sign_in.password (person, hash, at, by) values ('${ids['staff']}', null, ${by(me)})`,
    ],
  },
  'sign_in.subject': {
    of: ({ ids }) => `person = '${ids['staff']}'`,
    add: ({ ids }, me) => [
      `insert into sign_in.subject (issuer, subject, person, at, by)
        values ('https://id.example', 'new', '${ids['staff']}', ${by(me)})`,
    ],
  },
  'access.key': {
    of: ({ ids }) => `id = '${ids['key']}'`,
    add: ({ branch }, me) => [
      `insert into access.key (prefix, hash, holder, role, scope, of, expires_at, made_at, made_by)
        values ('jamin_aaaaaa', sha256('new'), 'X', 'officer', 'branch', '${branch}', '${later}', ${by(me)})`,
    ],
  },
  'access.key_withdrawn': {
    of: ({ branch }) => `key in (select id from access.key where of = '${branch}')`,
    add: ({ ids }, me) => [`insert into access.key_withdrawn values ('${ids['key']}', 'lost', ${by(me)})`],
  },
  'access.read_log': {
    of: ({ membership }) => `membership = '${membership}' and reader = 'seed'`,
    add: ({ membership }, me) => [
      `insert into access.read_log (membership, why, at, reader, role)
        select '${membership}', 'claim', '${now}', '${me}', access.acting() ->> 'role'`,
    ],
  },
  'access.answered': {
    of: ({ branch }) => `holder = 'of ${branch}'`,
    add: (_, me) => [`insert into access.answered values ('${me}', 'key', sha256('x'), 200, '{}', '${now}')`],
  },
} satisfies { readonly [table: string]: Rows };
