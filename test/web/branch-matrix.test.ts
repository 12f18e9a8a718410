// Every endpoint of the branch with every role, and with nobody: who may, about what is theirs and about what is not;
// what is answered keeps its schema; what is sent besides, or to do harm, changes nothing.
import { randomBytes } from 'node:crypto';
import { type Credential, enrolMember, keepLaw, reachOf, registerPerson, roles, vaultOf } from '@jamin/administration';
import { date } from '@jamin/engine';
import { indonesia } from '@jamin/law';
import { Hono } from 'hono';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import {
  type Made,
  now,
  type Side,
  scopeOn,
  signedIn,
  twoBranches,
} from '../../packages/administration/src/access/two-branches.ts';
import { type Fresh, freshDatabase } from '../../packages/administration/src/database-fresh.ts';
import type { Branch } from '../../packages/web/src/branch/branch.ts';
import type { AddressId } from '../../packages/web/src/branch-api/addresses.ts';
import { serveBranch } from '../../packages/web/src/branch-api/branch-routes.ts';
import type { Endpoint } from '../../packages/web/src/branch-api/endpoint.ts';
import { endpoints } from '../../packages/web/src/branch-api/endpoints.ts';
import { problemSchema } from '../../packages/web/src/serving/problem.ts';
import { type Sample, samples } from './branch-requests.ts';

let fresh: Fresh;
let made: Made;
let branch: Branch;
const app = new Hono();
const secrets = new Map<string, string>();
const faults: string[] = [];
const vault = vaultOf(
  { wrapping: [{ id: 'test', key: new Uint8Array(32) }], hashing: new Uint8Array(32) },
  randomBytes,
);
const all = Object.entries<Endpoint>(endpoints) as readonly [AddressId, Endpoint][];

beforeAll(async () => {
  fresh = await freshDatabase();
  const { database } = fresh;
  const two = await twoBranches(database);
  made = { here: await withMember(two.here), elsewhere: await withMember(two.elsewhere) };
  for (const role of roles) {
    const { credential } = await signedIn(database, role, scopeOn(made.here, role));
    secrets.set(role, secretOf(credential));
  }
  branch = {
    ...{ people: database, system: database, vault },
    ...{ kept: await keepLaw(database, indonesia), clock: () => now, isExample: true, sessionSecret: 'of-a-test' },
  };
  const onFault = (thrown: unknown, id: string) => faults.push(`${id}: ${String(thrown)}`);
  serveBranch(app, { branch: () => branch, caller: () => 'test', requestsPerMinute: 1_000_000, onFault });
}, 180_000);
afterAll(() => fresh.close());

/** A person whose secrets open: those of the tests of rights are only rows. */
async function withMember(side: Side): Promise<Side> {
  const when = { at: now, by: 'seed' };
  const about = { name: 'Contoh', birthDate: date('1990-01-01'), sex: 'male', nik: '1971010101900001' } as const;
  const nik = `${about.nik.slice(0, -1)}${side.branch.slice(-1)}`;
  const { person } = await registerPerson(fresh.database, vault, { ...about, nik, ...when });
  const number = `7000000000${side.branch.slice(-1)}`;
  const card = { person, segment: 'PU', enrolledOn: date('2024-01-01'), branch: side.branch, kpj: number } as const;
  const kpj = await enrolMember(fresh.database, { ...card, ...when });
  return { ...side, ids: { ...side.ids, realPerson: person, realCard: kpj } };
}

function secretOf(credential: Credential): string {
  return 'session' in credential ? credential.session : credential.key;
}

let sent = 0;
function send(endpoint: Endpoint, who: string | undefined, sample: Sample): Promise<Response> {
  sent += 1;
  const { params = {}, query = {}, body, type = 'application/json' } = sample;
  const path = endpoint.path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
  const address = new URL(`https://jamin.example/api/v1${path}`);
  for (const [name, value] of Object.entries(query)) address.searchParams.set(name, value);
  const headers: Record<string, string> = { 'Idempotency-Key': `matrix-${sent}`, 'If-Match': '*' };
  if (who !== undefined) headers['Authorization'] = `Bearer ${secrets.get(who)}`;
  if (body !== undefined) headers['Content-Type'] = type;
  const { method } = endpoint;
  if (body === undefined || method === 'GET') return Promise.resolve(app.request(address, { method, headers }));
  const bytes = body instanceof Uint8Array ? new Uint8Array(body) : JSON.stringify(body);
  return Promise.resolve(app.request(address, { method, headers, body: bytes }));
}

const mayAsk = (endpoint: Endpoint, role: (typeof roles)[number]) =>
  endpoint.actions.some((action) => reachOf(action, role) !== undefined);

/** What an answer is, held to the schema of its endpoint or of problems. */
async function answered(endpoint: Endpoint, response: Response): Promise<number> {
  const text = await response.text();
  const name = `${endpoint.id} ${response.status} ${text.slice(0, 300)}`;
  if (!response.ok) expect(problemSchema.safeParse(JSON.parse(text)).error?.issues ?? [], name).toEqual([]);
  else if (endpoint.file === undefined) {
    const read = endpoint.answer.safeDecode(JSON.parse(text));
    expect(read.error?.issues ?? [], name).toEqual([]);
    expect(z.encode(endpoint.answer, read.data), name).toEqual(JSON.parse(text));
  }
  return response.status;
}

test('nobody, and every role without the right, is refused at every endpoint; the others are heard', async () => {
  const wrong: string[] = [];
  let cells = 0;
  for (const [id, endpoint] of all) {
    const isOpen = endpoint.actions.length === 0 && id !== 'me';
    for (const who of [undefined, ...roles] as const) {
      cells += 1;
      const status = await answered(endpoint, await send(endpoint, who, samples[id](made.here)));
      const allowed = who === undefined ? isOpen : endpoint.actions.length === 0 || mayAsk(endpoint, who);
      const expected = allowed ? 'heard' : who === undefined ? '401' : '403';
      const found = status === 401 || status === 500 ? `${status}` : status === 403 && !allowed ? '403' : 'heard';
      if (found !== expected) wrong.push(`${id} ${who ?? 'nobody'}: ${status}, expected ${expected}`);
      if ([400, 413, 415, 428].includes(status) && allowed)
        wrong.push(`${id} ${who ?? 'nobody'}: the sample is ${status}`);
    }
  }
  expect(cells).toBe(all.length * (roles.length + 1));
  expect(all.length).toBeGreaterThan(80);
  expect([wrong, faults]).toEqual([[], []]);
}, 240_000);

/** They ask of a place or an account, which may not be asked of, rather than of a thing that is there. */
const ASKED_OF: ReadonlySet<string> = new Set(['balance', 'events']);

test('what belongs to another branch is refused or not there', async () => {
  const reached: string[] = [];
  let tried = 0;
  for (const [id, endpoint] of all) {
    const sample = samples[id](made.elsewhere);
    if (sample.isBound === undefined) continue;
    for (const role of roles) {
      if (!mayAsk(endpoint, role)) continue;
      tried += 1;
      const { status } = await send(endpoint, role, sample);
      // What is only asked for is not there; a payment of another branch is no free one.
      const refusals = id === 'makeBatch' ? [409] : endpoint.method === 'GET' && !ASKED_OF.has(id) ? [404] : [403, 404];
      const isRefused = refusals.includes(status);
      if (!isRefused) reached.push(`${id} ${role}: ${status}`);
    }
  }
  expect(tried).toBeGreaterThan(100);
  expect(reached).toEqual([]);
}, 240_000);

test('who may ask what, printed', async () => {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rows = all.map(([id, endpoint]) => {
    const everybody = endpoint.actions.length === 0 && id !== 'me';
    const cells = roles.map((role) => (endpoint.actions.length === 0 || mayAsk(endpoint, role) ? '+' : ''));
    return line([`\`${endpoint.method} ${endpoint.path}\``, everybody ? '+' : '', ...cells]);
  });
  const page = [
    ...['# Who may ask what of a branch', ''],
    'Generated by `test/web/branch-matrix.test.ts`, which sends a request to each endpoint as each role and as',
    'nobody. `+`: it is heard; how far the right reaches stands in [rights.md](rights.md), and what is not reached is',
    'not there. Empty: 401 for nobody, else 403.',
    ...['', line(['', 'nobody', ...roles]), `|${'---|'.repeat(roles.length + 2)}`, ...rows, ''],
  ];
  await expect(page.join('\n')).toMatchFileSnapshot('../../docs/api-rights.md');
});

/** A name that nobody has is nobody's, or not there; it is never run. */
const ANSWERS = [200, 400, 403, 404, 409, 422];
const words = "'; drop table claims.claim; --";

test('SQL in a parameter, keys nobody asked for and ten megabytes change nothing and end in a problem', async () => {
  const tables = () => sql<{ n: bigint }>`select count(*) as n from claims.claim`.execute(fresh.database);
  const before = (await tables()).rows;
  const harm: string[] = [];
  let [tried, slowest] = [0, 0];
  const large = new Uint8Array(10 * 1024 * 1024).fill(0x5b);
  const attempt = async (id: string, endpoint: Endpoint, who: string, sample: Sample, good: readonly number[]) => {
    tried += 1;
    const begun = performance.now();
    const response = await send(endpoint, who, sample);
    slowest = Math.max(slowest, performance.now() - begun);
    if (!good.includes(await answered(endpoint, response))) harm.push(`${id}: ${response.status}`);
  };
  for (const [id, endpoint] of all) {
    const who = roles.find((role) => mayAsk(endpoint, role)) ?? 'officer';
    const sample = samples[id](made.here);
    for (const name of Object.keys(endpoint.params.shape))
      await attempt(id, endpoint, who, { ...sample, params: { ...sample.params, [name]: words } }, ANSWERS);
    for (const name of Object.keys(endpoint.query.shape))
      await attempt(id, endpoint, who, { ...sample, query: { ...sample.query, [name]: words } }, [200, 400, 403, 404]);
    if (endpoint.method === 'GET') continue;
    await attempt(id, endpoint, who, { ...sample, body: large, type: sample.type ?? 'application/json' }, [413, 422]);
    if (endpoint.takes !== undefined || !(endpoint.body instanceof z.ZodObject)) continue;
    const extra = { ...(sample.body as object), by: 'A-000001', at: now, filed_by: 'A-000001', role: 'administrator' };
    const role = 'role' in endpoint.body.shape ? [422, 201, 403, 409] : [422];
    await attempt(id, endpoint, who, { ...sample, body: extra }, role);
  }
  expect(tried).toBeGreaterThan(200);
  expect([harm, faults]).toEqual([[], []]);
  expect((await tables()).rows).toEqual(before);
  // A machine that is busy with other tests takes its time; a request that hangs takes all of it.
  expect(slowest).toBeLessThan(20_000);
}, 240_000);
