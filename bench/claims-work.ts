// The race of claims on one database: the branch's API on a port of this process, the clients in another; prints JSON.
// Usage: node bench/claims-work.ts <postgres://… or a folder for PGlite>

import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '@hono/node-server';
import {
  addPerson,
  type Database,
  enrolMembers,
  grantRole,
  keepLaw,
  makeKey,
  momentOn,
  neededPapers,
  openDatabase,
  type Role,
  registerAreas,
  registerBranch,
  registerPersons,
  sealBooks,
  signIn,
  type Vault,
  vaultOf,
  verifyBooks,
} from '@jamin/administration';
import { date } from '@jamin/engine';
import { indonesia } from '@jamin/law';
import { Hono } from 'hono';
import { sql } from 'kysely';
import pg from 'pg';
import { serveBranch } from '../packages/web/src/branch-api/branch-routes.ts';
import type { Brought, ClaimKind } from './claims-clients.ts';
import { same } from './clock.ts';
import { postmaster, secondsOf } from './processor.ts';

export type ClaimsMeasured = {
  readonly version: string;
  /** Claims from intake to their payment orders, and requests, in these seconds. */
  readonly claims: number;
  readonly requests: number;
  readonly seconds: number;
  /** Seconds of a processor: of the branch's process, and of the server's where there is one. */
  readonly branchCpu: number;
  readonly databaseCpu: number | undefined;
};

const day = date('2024-07-24');
const at = momentOn(day, 9);
const CLIENTS = 8;
const SECONDS = 15;
const WARM = 200;
const FIRST = 90_000_000_000;
/** Members with savings: more than claims can be brought. */
const MEMBERS = 6_000;
const AT_ONCE = 1_000;

/**
 * In the proportions of the published statement that the example follows. Pensions and lost work are left out: they go
 * by months that were paid, and these members have none.
 */
const shares: Readonly<Record<string, number>> = { jht: 83, jkk: 7, jkm: 3 };
const asked: readonly Omit<ClaimKind, 'papers'>[] = [
  {
    ...{ ask: 'jht', eventOn: '2024-07-20' },
    facts: {
      segment: 'PU',
      ground: 'resignation',
      endOfWork: '2024-05-31',
      birthDate: '1990-05-17',
      balance: 9_000_000,
    },
  },
  { ask: 'jkk', eventOn: '2024-06-01', facts: { segment: 'PU', wage: 5_000_000, outcome: 'death' } },
  { ask: 'jkm', eventOn: '2024-06-01', facts: { segment: 'PU', membershipMonths: 48, contributionMonths: 48 } },
];

async function main([place = '']: readonly string[]): Promise<void> {
  const isServer = place.startsWith('postgres');
  const at = isServer ? { server: place } : { folder: place };
  const system = await openDatabase({ ...at, as: 'system' });
  const people = isServer ? await openDatabase({ server: place, as: 'people', connections: CLIENTS }) : system;
  const branch = await branchOf(system, people);
  const keys = await furnished(system, branch.vault);
  const faults: unknown[] = [];
  const app = new Hono();
  const onFault = (thrown: unknown) => faults.push(thrown);
  serveBranch(app, { branch: () => branch, caller: () => 'bench', requestsPerMinute: 1e9, onFault });
  const server = serve({ fetch: app.fetch, port: 0 });
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  if (isServer) await weighed(place);
  const measured = await raced(system, port, { ...keys, ...broughtKinds() }, isServer);
  if (faults.length > 0) throw faults[0];
  await counted(system, measured.all);
  server.close();
  const { rows } = await sql<{ version: string }>`SELECT current_setting('server_version') AS version`.execute(system);
  await Promise.all([system.destroy(), ...(isServer ? [people.destroy()] : [])]);
  const { all: _, ...told } = measured;
  console.log(JSON.stringify({ version: rows[0]?.version.split(' ')[0] ?? '', ...told } satisfies ClaimsMeasured));
}

type Keys = Pick<Brought, 'officer' | 'approver' | 'cashier'>;

/** A branch, keys of two machines, a session of who approves, and members with savings in both funds. */
async function furnished(database: Database, vault: Vault): Promise<Keys> {
  await registerAreas(database);
  await registerBranch(database, { code: 'contoh', name: 'Cabang Contoh', region: 'Kanwil Contoh' });
  for (let first = 1; first <= MEMBERS; first += AT_ONCE) await enrolled(database, vault, first);
  const key = async (role: Role) => {
    const asked = { holder: `mesin ${role}`, role, scope: 'branch', of: 'contoh' } as const;
    const made = {
      ...asked,
      expiresAt: '2030-01-01T00:00:00.000Z',
      at: '2024-01-01T00:00:00.000Z',
      by: `bench ${role}`,
    };
    return (await makeKey(database, made, randomBytes)).key;
  };
  return { officer: await key('officer'), approver: await approving(database), cashier: await key('cashier') };
}

/** Members whose account at a bank is known, and who own what claims take. */
async function enrolled(database: Database, vault: Vault, first: number): Promise<void> {
  const by = { at: '2024-01-01T00:00:00.000Z', by: 'bench' };
  const numbers = Array.from({ length: AT_ONCE }, (_, index) => first + index);
  const persons = numbers.map((number) => ({
    name: 'Contoh Penerima',
    birthDate: date('1990-05-17'),
    sex: 'female' as const,
    bankAccount: { bank: '999', number: `55${number}`, holder: 'Contoh Penerima' },
  }));
  const registered = await registerPersons(database, vault, { ...by, persons });
  const enrolments = registered.map(({ person }, index) => ({
    ...({ person, segment: 'PU', enrolledOn: date('2015-01-01'), branch: 'contoh' } as const),
    kpj: String(FIRST + first + index),
  }));
  await enrolMembers(database, { ...by, enrolments });
  await sql`SELECT count(ledger.post('saved-' || f || i, 'receipt', 'receipt', i::text, '2024-07-01',
      '2024-07-01T03:00:00Z'::timestamptz, ARRAY[f, f], '{bank,member}',
      ARRAY['contoh', (${FIRST}::bigint + i)::text],
      ARRAY[1000000000, -1000000000]))
    FROM generate_series(${first}::int, ${first + AT_ONCE - 1}::int) AS i, unnest('{jht,jp}'::text[]) AS f`.execute(
    database,
  );
}

/** Who approves is a person: no key does. */
async function approving(database: Database): Promise<string> {
  const [from, to] = ['2024-01-01T00:00:00.000Z', '2030-01-01T00:00:00.000Z'] as const;
  const seed = { at: from, by: 'bench' };
  const person = await addPerson(database, { name: 'Contoh Penyetuju', kind: 'staff', home: 'contoh', ...seed });
  await grantRole(database, { person, role: 'approver', scope: 'branch', of: 'contoh', from, to, ...seed });
  return signIn(database, { person, how: 'demonstration', at: from, expiresAt: to }, randomBytes);
}

/** A server that runs for a while knows how large its tables are. */
async function weighed(place: string): Promise<void> {
  const owner = new pg.Client({ connectionString: place });
  await owner.connect();
  await owner.query('VACUUM ANALYZE');
  await owner.end();
}

async function branchOf(system: Database, people: Database) {
  const wrapping = [{ id: 'bench', key: randomBytes(32) }] as const;
  const vault = vaultOf({ wrapping, hashing: randomBytes(32) }, randomBytes);
  const kept = await keepLaw(system, indonesia);
  return { people, system, vault, kept, clock: () => at, isExample: true, sessionSecret: 'of-a-bench' };
}

function broughtKinds(): Pick<Brought, 'kinds' | 'order' | 'firstMember' | 'clients' | 'warm' | 'seconds'> {
  const kinds = asked.map((kind) => {
    const ask = kind.ask as 'jht';
    return { ...kind, papers: neededPapers(indonesia, { ask, known: day, facts: JSON.stringify(kind.facts) }) };
  });
  const order = kinds.flatMap(({ ask }, index) => Array.from({ length: shares[ask] ?? 0 }, () => index));
  return { kinds, order, firstMember: FIRST, clients: CLIENTS, warm: WARM, seconds: SECONDS };
}

type Raced = Omit<ClaimsMeasured, 'version'> & { readonly all: number };

async function raced(system: Database, port: number, brought: Brought, isServer: boolean): Promise<Raced> {
  const folder = mkdtempSync(join(tmpdir(), 'jamin-claims-'));
  const file = join(folder, 'brought.json');
  writeFileSync(file, JSON.stringify(brought), { mode: 0o600 });
  const parent = isServer ? await postmaster(system) : '';
  const cpu = () => ({ branch: process.cpuUsage(), database: isServer ? secondsOf(parent) : 0 });
  let [begun, ended] = [cpu(), cpu()];
  try {
    const clients = spawn(process.execPath, [join(import.meta.dirname, 'claims-clients.ts'), String(port), file], {
      stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    });
    let told = '';
    clients.stdout?.on('data', (chunk) => {
      told += chunk;
    });
    clients.on('message', (what) => {
      if (what === 'begun') begun = cpu();
      else ended = cpu();
    });
    const code = await new Promise((resolve) => clients.once('close', resolve));
    if (code !== 0) throw new Error(`The clients ended with ${code}`);
    const { claims, requests, seconds, all } = JSON.parse(told);
    const branchCpu = (ended.branch.user + ended.branch.system - begun.branch.user - begun.branch.system) / 1e6;
    const databaseCpu = isServer ? ended.database - begun.database : undefined;
    return { claims, requests, seconds, all, branchCpu, databaseCpu };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What was told is what is there: each claim approved, all its parts of today ordered, the books whole. */
async function counted(system: Database, claims: number): Promise<void> {
  const { rows } = await sql<{ approved: bigint; unordered: bigint }>`SELECT
    (SELECT count(*) FROM claims.approval) AS approved,
    (SELECT count(*) FROM claims.part p WHERE p.due_on <= '2024-07-24'
      AND NOT EXISTS (SELECT FROM payments.payment o WHERE o.cause = p.claim || ':' || p.line)) AS unordered`.execute(
    system,
  );
  same('claims approved', BigInt(claims), rows[0]?.approved);
  same('parts without an order', 0n, rows[0]?.unordered);
  await sealBooks(system, at);
  same('breaches', 0, (await verifyBooks(system)).length);
}

await main(process.argv.slice(2));
