// A month that is billed again after cards were merged: what was billed by any of the cards is not owed twice.
import { randomBytes } from 'node:crypto';
import { date, decimal } from '@jamin/engine';
import { indonesia } from '@jamin/law';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { momentOn } from '../clock.ts';
import { type Fresh, freshDatabase } from '../database-fresh.ts';
import { type KeptLaw, keepLaw } from '../law-document.ts';
import { senOf } from '../money.ts';
import { enrolMembers } from '../registry/enrol-member.ts';
import { mergeMemberships } from '../registry/merge-memberships.ts';
import { registerAreas } from '../registry/register-areas.ts';
import { registerBranch } from '../registry/register-branch.ts';
import { registerEmployers } from '../registry/register-employer.ts';
import { registerPersons } from '../registry/register-person.ts';
import { reportWages } from '../registry/report-wages.ts';
import { startEmployments } from '../registry/start-employment.ts';
import { vaultOf } from '../vault.ts';
import { type Assessor, monthAssessor } from './assess-month.ts';
import { billMonth } from './bill-month.ts';

const by = 'officer';
const npp = '90000001';
const month = date('2024-06-01');
const start = momentOn(date('2024-01-02'), 9);
const vault = vaultOf({ wrapping: [{ id: 'k1', key: randomBytes(32) }], hashing: randomBytes(32) }, randomBytes);
let fresh: Fresh;
let kept: KeptLaw;
let assess: Assessor;
/** One person's: two that were worked with, and one that was not. */
let [first, second, third] = ['', '', ''];

beforeAll(async () => {
  fresh = await freshDatabase();
  const { database } = fresh;
  kept = await keepLaw(database, indonesia);
  assess = monthAssessor(indonesia, month, date('2024-07-24'));
  await registerAreas(database);
  await registerBranch(database, { code: 'contoh', name: 'Cabang Contoh', region: 'Kanwil Contoh' });
  const about = { registeredOn: date('2020-01-01'), area: 'kota-pangkalpinang', branch: 'contoh' } as const;
  const employer = { ...about, npp, name: 'PT Contoh', size: 'small', riskGroup: 'low' } as const;
  await registerEmployers(database, { at: start, by, employers: [employer] });
  const person = { name: 'Contoh', birthDate: date('1990-05-05'), sex: 'female', nik: '1971014505900001' } as const;
  const [made] = await registerPersons(database, vault, { at: start, by, persons: [person] });
  const enrolment = {
    ...{ person: made?.person ?? '', segment: 'PU' as const, branch: 'contoh' },
    enrolledOn: date('2024-01-02'),
  };
  const enrolments = [enrolment, enrolment, enrolment];
  [first = '', second = '', third = ''] = await enrolMembers(database, { at: start, by, enrolments });
  const programmes = ['JKK', 'JKM', 'JHT', 'JP', 'JKP'] as const;
  const starts = [first, second].map((kpj) => ({ kpj, npp, from: date('2024-01-02'), programmes }));
  await startEmployments(database, { at: start, by, starts });
}, 60_000);
afterAll(() => fresh.close());

const bill = (on: string) => {
  const issuedOn = date(on);
  return billMonth(
    fresh.database,
    { kept, assess },
    { npp, month, bank: 'contoh', issuedOn, at: momentOn(issuedOn, 9), by },
  );
};
const report = (on: string, rows: readonly (readonly [kpj: string, wage: string])[]) =>
  reportWages(fresh.database, {
    ...{ key: `wages-${on}`, npp, month, at: momentOn(date(on), 8), by },
    rows: rows.map(([kpj, wage]) => ({ kpj, wage: senOf(decimal(wage)) })),
  });
const merge = (on: string, kept: string, merged: string) =>
  mergeMemberships(fresh.database, { kept, merged, why: 'one person', at: momentOn(date(on), 8), by });

test('a card without work takes the place of one that was billed: nothing more is owed', async () => {
  await report('2024-07-01', [
    [first, '5000000'],
    [second, '4000000'],
  ]);
  expect((await bill('2024-07-02'))?.amount).toBeGreaterThan(0n);
  await merge('2024-07-03', third, first);
  expect(await bill('2024-07-04')).toBe(undefined);
});

test('two billed cards become one: its two lines owe nothing more, and a higher wage only the difference', async () => {
  await merge('2024-07-05', third, second);
  expect(await bill('2024-07-06')).toBe(undefined);
  const [before] = assess([{ segment: 'PU', wage: decimal('4000000'), riskGroup: 'low', programmes: ['JKK'] }]);
  const [after] = assess([{ segment: 'PU', wage: decimal('4500000'), riskGroup: 'low', programmes: ['JKK'] }]);
  await report('2024-07-07', [[second, '4500000']]);
  const more = await bill('2024-07-08');
  const shares = await fresh.database
    .selectFrom('contributions.share')
    .select(['membership', 'jkk'])
    .where('bill', '=', more?.id ?? '')
    .execute();
  const jkk = shares.reduce((sum, one) => sum + one.jkk, 0n);
  expect(jkk).toBeGreaterThan(0n);
  expect([third, jkk]).toEqual([shares[0]?.membership, (after?.jkk ?? 0n) - (before?.jkk ?? 0n)]);
});
