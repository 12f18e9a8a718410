// A hundred thousand wages reported at once: all of them there, and the time printed, for it depends on the machine.
import { randomBytes } from 'node:crypto';
import { date } from '@jamin/engine';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Fresh, freshDatabase } from '../database-fresh.ts';
import { sen } from '../money.ts';
import { vaultOf } from '../vault.ts';
import { enrolMembers } from './enrol-member.ts';
import { registerAreas } from './register-areas.ts';
import { registerBranch } from './register-branch.ts';
import { registerEmployer } from './register-employer.ts';
import { registerPersons } from './register-person.ts';
import { reportWages } from './report-wages.ts';
import { startEmployments } from './start-employment.ts';
import { workersOf } from './workers-of.ts';

let fresh: Fresh;
const vault = vaultOf({ wrapping: [{ id: 'k1', key: randomBytes(32) }], hashing: randomBytes(32) }, randomBytes);
const at = '2024-07-01T02:00:00.000Z';
const by = 'officer';
const someone = { name: 'Contoh Seorang', birthDate: date('1990-05-17'), sex: 'female' } as const;

beforeAll(async () => {
  fresh = await freshDatabase();
  await registerAreas(fresh.database);
  await registerBranch(fresh.database, { code: 'contoh', name: 'Cabang Contoh', region: 'Kanwil Contoh' });
  await registerEmployer(fresh.database, {
    at,
    by,
    npp: '90000003',
    registeredOn: date('2015-01-01'),
    name: 'PT Contoh',
    size: 'large',
    riskGroup: 'low',
    area: 'kota-pangkalpinang',
    branch: 'contoh',
  });
}, 60_000);
afterAll(() => fresh.close());

test('100,000 wages reported at once', async () => {
  const many = 100_000;
  const steps: string[] = [];
  const timed = async <T>(name: string, work: Promise<T>): Promise<T> => {
    const from = performance.now();
    const done = await work;
    steps.push(`${name} ${Math.round(performance.now() - from)} ms`);
    return done;
  };
  const people = Array.from({ length: many }, (_, index) => ({ ...someone, name: `Contoh ${index}` }));
  const persons = await timed('persons', registerPersons(fresh.database, vault, { at, by, persons: people }));
  const enrolments = persons.map(({ person }) => ({
    person,
    segment: 'PU' as const,
    enrolledOn: date('2020-01-15'),
    branch: 'contoh',
  }));
  const kpjs = await timed('members', enrolMembers(fresh.database, { at, by, enrolments }));
  const starts = kpjs.map((kpj) => ({
    kpj,
    npp: '90000003',
    from: date('2020-01-15'),
    programmes: ['JKK', 'JKM', 'JHT', 'JP'] as const,
  }));
  await timed('employments', startEmployments(fresh.database, { at, by, starts }));
  const rows = kpjs.map((kpj, index) => ({ kpj, wage: sen(400_000_000n + BigInt(index)) }));
  const bulk = { key: 'bulk', npp: '90000003', month: date('2024-05-01'), at, by, rows };
  await timed('wages', reportWages(fresh.database, bulk));
  const workers = await timed('workers', workersOf(fresh.database, '90000003', date('2024-05-31'), at));
  process.stdout.write(`\n${many} rows: ${steps.join(', ')}\n`);
  expect(workers).toHaveLength(many);
  const total = workers.reduce((sum, { wage }) => sum + (wage ?? 0n), 0n);
  expect(total).toBe(rows.reduce((sum, { wage }) => sum + wage, 0n));
}, 300_000);
