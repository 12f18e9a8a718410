// Access: who can sign in, what each was granted and for how long, and the keys of machines.
import { randomBytes } from 'node:crypto';
import {
  addAccount,
  addPerson,
  changePerson,
  grantRole,
  linkSubject,
  listGrants,
  listKeys,
  listPeople,
  makeKey,
  roles,
  type Scope,
  withdrawGrant,
  withdrawKey,
} from '@jamin/administration';
import { z } from 'zod';
import { givePassword } from '../branch/give-password.ts';
import { acting, listing } from './endpoint.ts';
import { done, place } from './ids.ts';
import { pageFrom } from './page-from.ts';
import { big, instant, paging, text } from './wire.ts';

const personId = z.string().regex(/^A-\d{6,18}$/);
const keyId = z.string().regex(/^KEY-\d{6,18}$/);
const role = z.enum(roles);
const reason = text(1000);
const reach = z.enum(['own', 'employer', 'branch', 'region', 'all']);
const scope = { scope: reach, of: text(60).optional() } as const;
const kind = z.enum(['member', 'employer', 'staff']);

/** What is granted for everything names nothing; the database refuses what fits no role. */
function scopeOf({
  scope: reached,
  of = '',
}: {
  readonly scope: z.output<typeof reach>;
  readonly of?: string | undefined;
}): Scope {
  return reached === 'all' ? { scope: 'all' } : { scope: reached, of };
}

const granted = { role, scope: reach, of: z.string().nullable(), by: z.string(), withdrawn: z.string().nullable() };

export const accessEndpoints = {
  people: listing('people', {
    summary: { id: 'Siapa yang dapat masuk', en: 'Who can sign in' },
    action: 'manage-people',
    query: paging,
    item: z.object({
      person: personId,
      name: z.string(),
      kind,
      home: z.string().nullable(),
      last: z.string().nullable(),
    }),
    work: (within, { query }) =>
      pageFrom(
        query,
        (asked) => listPeople(within, asked),
        (one) => one.person,
      ),
  }),
  addPerson: acting('addPerson', {
    summary: { id: 'Tambah orang', en: 'Add somebody' },
    action: 'manage-people',
    body: z.strictObject({ name: text(200), kind, home: place.optional() }),
    answer: z.object({ person: personId }),
    status: 201,
    keyed: true,
    work: async (within, { body, when }) => ({ person: await addPerson(within, { ...body, ...when }) }),
  }),
  changePerson: acting('changePerson', {
    summary: { id: 'Bekukan, pulihkan, atau akhiri', en: 'Suspend, restore or part with somebody' },
    action: 'manage-people',
    params: { person: personId },
    body: z.strictObject({ event: z.enum(['suspended', 'restored', 'left']), reason }),
    answer: done,
    keyed: true,
    work: async (within, { params, body, when }) => {
      await changePerson(within, { ...params, ...body, ...when });
      return {};
    },
  }),
  addAccount: acting('addAccount', {
    summary: { id: 'Buat akun dengan surel', en: 'Make an account with an email address' },
    action: 'manage-people',
    params: { person: personId },
    body: z.strictObject({ email: z.email().max(254) }),
    answer: done,
    status: 201,
    keyed: true,
    work: async (within, { params, body, when }) => {
      await addAccount(within, { ...params, ...body, ...when });
      return {};
    },
  }),
  // Without a key: of a password nothing is remembered but its own hash.
  givePassword: acting('givePassword', {
    summary: { id: 'Beri kata sandi untuk sebuah akun', en: 'Give an account a password' },
    action: 'manage-people',
    params: { person: personId },
    body: z.strictObject({ password: text(128) }),
    answer: done,
    work: async (within, { params, body, when }) => {
      await givePassword(within, { ...params, ...body, ...when });
      return {};
    },
  }),
  linkSubject: acting('linkSubject', {
    summary: { id: 'Hubungkan dengan penyedia identitas', en: 'Link a subject of the identity provider' },
    action: 'manage-people',
    params: { person: personId },
    body: z.strictObject({ issuer: z.url({ protocol: /^https?$/ }).max(500), subject: text(255) }),
    answer: done,
    status: 201,
    keyed: true,
    work: async (within, { params, body, when }) => {
      await linkSubject(within, { ...params, ...body, ...when });
      return {};
    },
  }),
  grants: listing('grants', {
    summary: { id: 'Peran yang diberikan', en: 'The roles that were granted' },
    action: 'manage-people',
    query: { person: personId.optional(), ...paging },
    item: z.object({ grant: big, person: z.string(), from: instant, to: instant, ...granted }),
    work: (within, { query }) =>
      pageFrom(
        query,
        (asked) => listGrants(within, { person: query.person, ...asked }),
        (one) => String(one.grant),
      ),
  }),
  grantRole: acting('grantRole', {
    summary: { id: 'Beri peran', en: 'Grant a role' },
    action: 'manage-people',
    body: z.strictObject({ person: personId, role, ...scope, from: instant, to: instant }),
    answer: z.object({ grant: big }),
    status: 201,
    keyed: true,
    work: async (within, { body, when }) => {
      const { person, role: given, from, to } = body;
      return { grant: await grantRole(within, { person, role: given, from, to, ...scopeOf(body), ...when }) };
    },
  }),
  withdrawGrant: acting('withdrawGrant', {
    summary: { id: 'Cabut peran', en: 'Withdraw a grant' },
    action: 'manage-people',
    params: { grant: big },
    body: z.strictObject({ reason }),
    answer: done,
    keyed: true,
    work: async (within, { params, body, when }) => {
      await withdrawGrant(within, params.grant, { ...body, ...when });
      return {};
    },
  }),
  keys: listing('keys', {
    summary: { id: 'Kunci mesin', en: 'The keys of machines' },
    action: 'manage-keys',
    query: paging,
    item: z.object({ key: keyId, prefix: z.string(), holder: z.string(), expiresAt: instant, ...granted }),
    work: (within, { query }) =>
      pageFrom(
        query,
        (asked) => listKeys(within, asked),
        (one) => one.key,
      ),
  }),
  makeKey: acting('makeKey', {
    summary: { id: 'Buat kunci mesin', en: 'Make a key for a machine' },
    action: 'manage-keys',
    body: z.strictObject({ holder: text(200), role, ...scope, expiresAt: instant }),
    answer: z.object({ id: keyId, key: z.string(), prefix: z.string() }),
    status: 201,
    keyed: 'secret',
    work: (within, { body, when }) => {
      const { holder, role: given, expiresAt } = body;
      return makeKey(within, { holder, role: given, expiresAt, ...scopeOf(body), ...when }, randomBytes);
    },
  }),
  withdrawKey: acting('withdrawKey', {
    summary: { id: 'Cabut kunci', en: 'Withdraw a key' },
    action: 'manage-keys',
    params: { key: keyId },
    body: z.strictObject({ reason }),
    answer: done,
    keyed: true,
    work: async (within, { params, body, when }) => {
      await withdrawKey(within, params.key, { ...body, ...when });
      return {};
    },
  }),
};
