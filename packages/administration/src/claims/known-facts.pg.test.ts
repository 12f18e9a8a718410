// What the branch states by itself for a claim: from the registry and the books, in the names that the question knows.
import { randomBytes } from 'node:crypto';
import { date } from '@jamin/engine';
import { indonesia } from '@jamin/law';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { momentOn } from '../clock.ts';
import { monthAssessor } from '../contributions/assess-month.ts';
import { billMonth } from '../contributions/bill-month.ts';
import { receiveMoney } from '../contributions/receive-money.ts';
import { type Fresh, freshDatabase } from '../database-fresh.ts';
import { keepLaw } from '../law-document.ts';
import { postTransfer } from '../ledger/post-transfer.ts';
import { sen } from '../money.ts';
import { decideCorrection } from '../registry/decide-correction.ts';
import { endEmployment } from '../registry/end-employment.ts';
import { enrolMember } from '../registry/enrol-member.ts';
import { findPerson } from '../registry/find-person.ts';
import { registerAreas } from '../registry/register-areas.ts';
import { registerBranch } from '../registry/register-branch.ts';
import { registerEmployer } from '../registry/register-employer.ts';
import { registerPerson } from '../registry/register-person.ts';
import { reportWages } from '../registry/report-wages.ts';
import { requestCorrection } from '../registry/request-correction.ts';
import { startEmployment } from '../registry/start-employment.ts';
import { vaultOf } from '../vault.ts';
import { fileClaim } from './file-claim.ts';
import { knownFacts } from './known-facts.ts';
import { refreshKnown } from './refresh-known.ts';
import { statedFacts, stateFacts } from './state-facts.ts';
import type { ClaimAsk, FactSource } from './tables.ts';

const start = date('2020-01-01');
const by = { at: momentOn(start, 9), by: 'seed' };
const at = momentOn(date('2024-07-24'), 9);
const vault = vaultOf({ wrapping: [{ id: 'k', key: randomBytes(32) }], hashing: randomBytes(32) }, randomBytes);
let fresh: Fresh;
let kpj = '';
let employment = '';

beforeAll(async () => {
  fresh = await freshDatabase();
  const { database } = fresh;
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

test('what the branch knows nobody says otherwise; a correction in the registry reaches the claim', async () => {
  const { database } = fresh;
  const eventOn = date('2024-07-24');
  const filing = { key: 'known', branch: 'contoh', membership: kpj, ask: 'jht', eventOn, at } as const;
  const ground = { name: 'ground', value: '"age"', source: 'claimant' } as const;
  const claim = await fileClaim(database, { ...filing, facts: [ground], by: 'worker' });
  const facts = await knownFacts(database, indonesia, { membership: kpj, ask: 'jht', eventOn, at });
  await stateFacts(database, { claim, facts, at, by: 'cabang' });
  const state = (source: FactSource, name: string, value: string | undefined) =>
    stateFacts(database, { claim, facts: [{ name, value, source }], at, by: source }).then(
      () => 'accepted',
      ({ code, data }) => `${code} ${data.facts}`,
    );
  for (const source of ['claimant', 'employer', 'officer'] as const) {
    expect(await state(source, 'balance', '999999999')).toBe('claims/known-already balance');
    expect(await state(source, 'birthDate', undefined)).toBe('claims/known-already birthDate');
  }
  expect(await state('claimant', 'endOfWork', '"2024-01-01"')).toBe('claims/known-already endOfWork');
  expect(await state('officer', 'endOfWork', '"2024-04-30"')).toBe('accepted');
  expect(await state('claimant', 'endOfWork', '"2024-01-01"')).toBe('claims/known-already endOfWork');
  expect(await state('claimant', 'ground', '"resignation"')).toBe('accepted');
  const said = async (name: string) => (await statedFacts(database, claim)).get(name);
  expect([await said('balance'), await said('endOfWork')]).toEqual(['1234.56', '"2024-04-30"']);

  expect(await refreshKnown(database, indonesia, { claim, at, by: 'cabang' })).toBe(0);
  const { person } = await findPerson(database, vault, { kpj }).then(([found]) => found ?? { person: '' });
  const asked = { subject: 'person', of: person, field: 'birthDate', value: '1968-05-17', why: 'misread' } as const;
  const correction = await requestCorrection(database, { ...asked, at, by: 'worker' });
  await decideCorrection(database, vault, { correction, approved: true, at, by: 'approver' });
  const again = { claim, at: momentOn(eventOn, 10), by: 'cabang' };
  expect(await refreshKnown(database, indonesia, again)).toBe(1);
  expect([await said('birthDate'), await said('endOfWork')]).toEqual(['"1968-05-17"', '"2024-04-30"']);
});

test('a claim of which the branch was silent is told all it knows; what an officer saw on a paper stands', async () => {
  const { database } = fresh;
  const eventOn = date('2024-07-25');
  const filing = { key: 'silent', branch: 'contoh', membership: kpj, ask: 'jp', eventOn, at, by: 'worker' } as const;
  const end = { name: 'endOfWork', value: '"2024-04-30"', source: 'officer' } as const;
  const facts = [end, { name: 'balance', value: '999999999', source: 'claimant' }] as const;
  const claim = await fileClaim(database, { ...filing, facts });
  const known = await knownFacts(database, indonesia, { membership: kpj, ask: 'jp', eventOn, at });
  expect(known.map(({ name }) => name)).toContain('balance');
  const kept = known.filter(({ name }) => name !== 'endOfWork');
  expect(await refreshKnown(database, indonesia, { claim, at, by: 'cabang' })).toBe(kept.length);
  const said = await statedFacts(database, claim);
  for (const { name, value } of kept) expect([name, said.get(name)]).toEqual([name, value]);
  expect(said.get('endOfWork')).toBe(end.value);
});

test('a month whose wage was corrected has the wage on which contributions were paid last', async () => {
  const { database } = fresh;
  const kept = await keepLaw(database, indonesia);
  const billed = async (first: string, wage: bigint, on: string) => {
    const [month, day] = [date(first), date(on)];
    const when = { at: momentOn(day, 9), by: 'employer' };
    await reportWages(database, { key: `w:${on}`, npp: '90000001', month, ...when, rows: [{ kpj, wage: sen(wage) }] });
    const law = { kept, assess: monthAssessor(indonesia, month, day) };
    return billMonth(database, law, { npp: '90000001', month, bank: 'contoh', issuedOn: day, ...when });
  };
  const pay = (key: string, amount = 0n, on = '2024-06-04') =>
    receiveMoney(database, {
      ...{ key, payer: '90000001', bank: 'contoh', amount: sen(amount), paidOn: date(on) },
      ...{ at: momentOn(date(on), 9), by: 'bank' },
    });
  const wages = async () => (await known('jp'))['wages'];
  for (const [first, on] of [
    ['2024-01-01', '2024-02-02'],
    ['2024-02-01', '2024-03-02'],
  ] as const)
    await pay(first, (await billed(first, 500_000_000n, on))?.amount, on);
  const both = (second: string) => `[{"month":"2024-01","wage":5000000},{"month":"2024-02","wage":${second}}] ledger`;
  expect(await wages()).toBe(both('5000000'));
  const correction = await billed('2024-02-01', 650_000_000n, '2024-06-03');
  expect(await wages()).toBe(both('5000000'));
  await pay('correction', correction?.amount);
  expect(await wages()).toBe(both('6500000'));
  // What is given back is settled at once.
  await billed('2024-02-01', 400_000_000n, '2024-06-05');
  expect(await wages()).toBe(both('4000000'));
  expect(await known('jp')).toMatchObject({ paidMonths: '2 ledger' });
});
