// What the branch states by itself for a claim: from the registry and the books, in the names that the question knows.
import { randomBytes } from 'node:crypto';
import { date } from '@jamin/engine';
import { indonesia } from '@jamin/law';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { momentOn } from '../clock.ts';
import { type Fresh, freshDatabase } from '../database-fresh.ts';
import { postTransfer } from '../ledger/post-transfer.ts';
import { sen } from '../money.ts';
import { endEmployment } from '../registry/end-employment.ts';
import { enrolMember } from '../registry/enrol-member.ts';
import { registerAreas } from '../registry/register-areas.ts';
import { registerBranch } from '../registry/register-branch.ts';
import { registerEmployer } from '../registry/register-employer.ts';
import { registerPerson } from '../registry/register-person.ts';
import { startEmployment } from '../registry/start-employment.ts';
import { vaultOf } from '../vault.ts';
import { knownFacts } from './known-facts.ts';
import type { ClaimAsk } from './tables.ts';

const start = date('2020-01-01');
const by = { at: momentOn(start, 9), by: 'seed' };
const at = momentOn(date('2024-07-24'), 9);
let fresh: Fresh;
let kpj = '';
let employment = '';

beforeAll(async () => {
  fresh = await freshDatabase();
  const { database } = fresh;
  const vault = vaultOf({ wrapping: [{ id: 'k', key: randomBytes(32) }], hashing: randomBytes(32) }, randomBytes);
  await registerAreas(database);
  await registerBranch(database, { code: 'contoh', name: 'Cabang Contoh', region: 'Kanwil Contoh' });
  const employer = {
    npp: '90000001',
    registeredOn: start,
    name: 'PT Contoh',
    size: 'small',
    riskGroup: 'low',
  } as const;
  await registerEmployer(database, { ...by, ...employer, area: 'kota-pangkalpinang', branch: 'contoh' });
  const about = { name: 'Sari Contoh', birthDate: date('1985-05-17'), sex: 'female' } as const;
  const { person } = await registerPerson(database, vault, { ...by, ...about });
  kpj = await enrolMember(database, { ...by, person, segment: 'PU', enrolledOn: start, branch: 'contoh' });
  const programmes = ['JHT', 'JP'] as const;
  employment = await startEmployment(database, { ...by, kpj, npp: '90000001', from: start, programmes });
  const lines = [
    { fund: 'jht', kind: 'contributions', owner: '', amount: sen(123_456n) },
    { fund: 'jht', kind: 'member', owner: kpj, amount: sen(-123_456n) },
  ] as const;
  const cause = { kind: 'test', id: 'saved' };
  await postTransfer(database, { key: 'saved', kind: 'test', cause, happenedOn: start, recordedAt: by.at, lines });
}, 120_000);
afterAll(() => fresh.close());

async function known(ask: ClaimAsk, membership = kpj): Promise<{ readonly [name: string]: string | undefined }> {
  const asked = { membership, ask, eventOn: date('2024-07-24'), at };
  const facts = await knownFacts(fresh.database, indonesia, asked);
  return Object.fromEntries(facts.map(({ name, value, source }) => [name, `${value} ${source}`]));
}

test('who still works is said to; the account is told to the sen', async () => {
  expect(await known('jht')).toEqual({
    segment: '"PU" registry',
    birthDate: '"1985-05-17" registry',
    membershipYears: '4 registry',
    stillEmployed: 'true registry',
    balance: '1234.56 ledger',
    paidEarlier: '[] ledger',
  });
});

test('after the last day of work the end is known, and no other question is told of it', async () => {
  const end = { employment, on: date('2024-05-31'), reason: 'resignation' } as const;
  await endEmployment(fresh.database, { ...end, at: momentOn(date('2024-06-01'), 9), by: 'seed' });
  expect(await known('jht')).toMatchObject({ endOfWork: '"2024-05-31" registry', stillEmployed: 'false registry' });
  expect(Object.keys(await known('jkm'))).not.toContain('endOfWork');
  expect(await known('jp')).toMatchObject({ registered: '"2020-01-01" registry' });
});

test('of a card that nobody knows nothing is said', async () => {
  expect(await known('jht', '99999999999')).toEqual({});
});
