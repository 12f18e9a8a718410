// A branch behind the API for tests: somebody in each role, and requests as they are sent.
import { randomBytes } from 'node:crypto';
import {
  addPerson,
  grantRole,
  keepLaw,
  makeKey,
  momentOn,
  type Role,
  registerAreas,
  registerBranch,
  type Scope,
  signIn,
  vaultOf,
} from '@jamin/administration';
import { date, writeDate } from '@jamin/engine';
import { indonesia } from '@jamin/law';
import { Hono } from 'hono';
import { freshDatabase } from '../../packages/administration/src/database-fresh.ts';
import type { Branch } from '../../packages/web/src/branch/branch.ts';
import { serveBranch } from '../../packages/web/src/branch-api/branch-routes.ts';

export const origin = 'https://jamin.example';
const begun = momentOn(date('2020-01-01'), 0);
const ended = momentOn(date('2099-01-01'), 0);

export type Sent = {
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** The Idempotency-Key; by default a new one. */
  readonly key?: string;
};

export type Answer = {
  readonly status: number;
  readonly headers: Headers;
  /** Tests look into answers of every form. */
  readonly json: ReturnType<JSON['parse']>;
  readonly text: string;
};

export async function openTestBranch(day = '2024-07-24') {
  const fresh = await freshDatabase();
  const { database } = fresh;
  let today = date(day);
  let minutes = 0;
  const faults: unknown[] = [];
  const vault = vaultOf(
    { wrapping: [{ id: 'test', key: new Uint8Array(32) }], hashing: new Uint8Array(32) },
    randomBytes,
  );
  const branch: Branch = {
    people: database,
    system: database,
    vault,
    kept: await keepLaw(database, indonesia),
    clock: () => momentOn(today, 9, minutes),
    isExample: true,
    sessionSecret: 'of-a-test',
  };
  await registerAreas(database);
  for (const code of ['contoh', 'lain'])
    await registerBranch(database, { code, name: `Cabang ${code}`, region: `Kanwil ${code}` });
  const app = new Hono();
  serveBranch(app, { branch: () => branch, caller: () => 'test', origin, onFault: (thrown) => faults.push(thrown) });
  const ask = asker(app);
  return {
    ...{ fresh, branch, app, faults, ask },
    today: () => writeDate(today),
    /** The branch goes on to another day, or to a later minute of this one. */
    goTo: (next: string) => {
      today = date(next);
    },
    later: () => {
      minutes += 1;
    },
    /** A session of somebody new in a role. */
    signedIn: async (role: Role, scope: Scope): Promise<string> => {
      const kind = role === 'worker' || role === 'heir' ? 'member' : role === 'employer' ? 'employer' : 'staff';
      const home = kind === 'staff' ? 'contoh' : undefined;
      const person = await addPerson(database, { name: `Contoh ${role}`, kind, home, at: begun, by: 'seed' });
      await grantRole(database, { person, role, ...scope, from: begun, to: ended, at: begun, by: 'seed' });
      return signIn(database, { person, how: 'demonstration', at: begun, expiresAt: ended }, randomBytes);
    },
    machine: async (role: Role, scope: Scope): Promise<string> => {
      const key = { holder: 'a machine', role, expiresAt: ended, at: begun, by: `seed of ${role}`, ...scope };
      return (await makeKey(database, key, randomBytes)).key;
    },
  };
}

type Ask = (who: string | undefined, method: string, path: string, rest?: Sent) => Promise<Answer>;

/** Sends requests as machines and browsers do, each with an Idempotency-Key of its own. */
function asker(app: Hono): Ask {
  let sent = 0;
  return async (who, method, path, rest = {}) => {
    sent += 1;
    const { body, headers = {}, key = `test-${sent}` } = rest;
    const raw = typeof body === 'string' || body instanceof Uint8Array || body === undefined;
    const response = await app.request(`${origin}/api/v1${path}`, {
      method,
      headers: {
        ...(who === undefined ? {} : { Authorization: `Bearer ${who}` }),
        ...(method === 'GET' ? {} : { 'Idempotency-Key': key }),
        ...(raw ? {} : { 'Content-Type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: raw ? (body as string) : JSON.stringify(body) }),
    });
    const text = await response.text();
    const isJson = response.headers.get('Content-Type')?.includes('json') === true;
    const json = isJson && text !== '' && !text.includes('\n{') ? JSON.parse(text) : undefined;
    return { status: response.status, headers: response.headers, json, text };
  };
}
