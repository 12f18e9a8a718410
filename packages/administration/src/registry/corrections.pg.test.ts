// Corrections need a second person, race safely, and leave what was known before; what is sealed opens for nobody else.
import { randomBytes } from 'node:crypto';
import { date } from '@jamin/engine';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Fresh, freshDatabase } from '../database-fresh.ts';
import { vaultOf } from '../vault.ts';
import { changeEmployer } from './change-employer.ts';
import { decideCorrection } from './decide-correction.ts';
import { employerFacts } from './employer-facts.ts';
import { enrolMember } from './enrol-member.ts';
import { erasePerson } from './erase-person.ts';
import { findPerson } from './find-person.ts';
import { memberFacts } from './member-facts.ts';
import { memberFile } from './member-file.ts';
import { registerAreas } from './register-areas.ts';
import { registerBranch } from './register-branch.ts';
import { registerEmployer } from './register-employer.ts';
import { registerPerson } from './register-person.ts';
import { requestCorrection, requestSecretCorrection } from './request-correction.ts';

let fresh: Fresh;
const [wrappingKey, hashing] = [randomBytes(32), randomBytes(32)];
const vault = vaultOf({ wrapping: [{ id: 'k1', key: wrappingKey }], hashing }, randomBytes);
const at = '2024-07-01T02:00:00.000Z';
const later = '2024-07-02T02:00:00.000Z';
const by = 'first-officer';
const second = 'second-officer';

beforeAll(async () => {
  fresh = await freshDatabase();
  await registerAreas(fresh.database);
  await registerAreas(fresh.database);
  await registerBranch(fresh.database, { code: 'contoh', name: 'Cabang Contoh', region: 'Kanwil Contoh' });
}, 60_000);
afterAll(() => fresh.close());

async function refusal(asked: Promise<unknown>): Promise<string> {
  return asked.then(
    () => 'accepted',
    (thrown: { code?: string; message: string }) => String(thrown.code ?? thrown.message),
  );
}

async function someone(name: string, nik?: string) {
  const registered = await registerPerson(fresh.database, vault, {
    at,
    by,
    name,
    birthDate: date('1990-05-17'),
    sex: 'female',
    nik,
    bankAccount: { bank: '000', number: `99${name.length}`, holder: name },
  });
  const enrolment = {
    person: registered.person,
    segment: 'PU',
    enrolledOn: date('2020-01-15'),
    branch: 'contoh',
  } as const;
  return { ...registered, kpj: await enrolMember(fresh.database, { at, by, ...enrolment }) };
}

const decide = (correction: string, who: string, approved = true) =>
  decideCorrection(fresh.database, vault, { correction, approved, at: later, by: who });

test('a correction needs another person, once; the database refuses the same one', async () => {
  const { person, kpj } = await someone('Contoh Lahir');
  const ask = (value: string) =>
    requestCorrection(fresh.database, { subject: 'person', of: person, field: 'birthDate', value, why: 'KTP', at, by });
  expect(await refusal(ask('1990-02-30'))).toBe('registry/bad-value');
  expect(await refusal(ask('1990-05-17'))).toBe('registry/nothing-to-correct');
  const correction = await ask('1991-05-17');
  expect(await refusal(decide(correction, by))).toBe('registry/same-person');
  await decide(correction, second);
  expect(await refusal(decide(correction, 'third-officer'))).toBe('registry/decided-already');
  const born = async (known: string) => (await memberFacts(fresh.database, kpj, date('2024-07-01'), known))?.birthDate;
  expect([await born(at), await born(later)]).toEqual([date('1990-05-17'), date('1991-05-17')]);
  const byHand = sql`INSERT INTO registry.correction_decision
    SELECT id, true, ${by}, now(), ${by} FROM registry.correction WHERE code = ${await ask('1992-05-17')}`;
  expect(await refusal(byHand.execute(fresh.database))).toBe('23514');
});

test('two corrections of one field race: one is applied; of two fields, both are', async () => {
  const { person, kpj } = await someone('Contoh Lomba');
  const ask = (field: string, value: string) =>
    requestCorrection(fresh.database, { subject: 'person', of: person, field, value, why: 'KTP', at, by });
  const same = [await ask('name', 'Contoh Satu'), await ask('name', 'Contoh Dua')];
  const outcomes = await Promise.all(same.map((one) => refusal(decide(one, second))));
  expect([...outcomes].sort()).toEqual(['accepted', 'registry/changed-meanwhile']);
  const won = outcomes[0] === 'accepted' ? 'Contoh Satu' : 'Contoh Dua';
  const other = [await ask('sex', 'male'), await ask('phone', '+62 000')];
  for (const one of other) await decide(one, second);
  const file = await memberFile(fresh.database, vault, kpj, date('2024-07-02'), later);
  expect([file?.name, file?.sex]).toEqual([won, 'male']);
  expect(file?.corrections.map(({ approved }) => approved)).toEqual(
    outcomes.map((one) => one === 'accepted' || null).concat([true, true]),
  );
});

test('an employer is corrected, with the old kept', async () => {
  const npp = '90000009';
  const employer = { registeredOn: date('2015-01-01'), name: 'PT Contoh', size: 'medium', riskGroup: 'low' } as const;
  const place = { area: 'kota-pangkalpinang', branch: 'contoh' };
  await registerEmployer(fresh.database, { at, by, npp, ...employer, ...place });
  const ask = { subject: 'employer', of: npp, why: 'mistyped', at, by } as const;
  await decide(await requestCorrection(fresh.database, { ...ask, field: 'riskGroup', value: 'high' }), second);
  const risk = async (known: string) =>
    (await employerFacts(fresh.database, npp, date('2024-07-01'), known))?.riskGroup;
  expect([await risk(at), await risk(later)]).toEqual(['low', 'high']);
  const nowhere = await requestCorrection(fresh.database, { ...ask, field: 'area', value: 'nowhere' });
  expect(await refusal(decide(nowhere, second))).toBe('registry/no-such-area');
});

test('an employer changes from a day on, as known from a moment on', async () => {
  const npp = '90000010';
  const employer = { registeredOn: date('2015-01-01'), name: 'PT Contoh', size: 'medium', riskGroup: 'low' } as const;
  await registerEmployer(fresh.database, {
    at,
    by,
    npp,
    ...employer,
    area: 'kota-pangkalpinang',
    branch: 'contoh',
  });
  const change = (from: string, riskGroup: 'low' | 'high') =>
    changeEmployer(fresh.database, { npp, from: date(from), riskGroup, at: later, by });
  await change('2024-01-01', 'high');
  expect(await refusal(change('2024-01-01', 'low'))).toBe('registry/changed-meanwhile');
  expect(await refusal(change('2014-12-31', 'high'))).toBe('registry/no-such-employer');
  const risk = async (on: string, known: string) =>
    (await employerFacts(fresh.database, npp, date(on), known))?.riskGroup;
  expect(await risk('2024-01-01', at)).toBe('low');
  expect(await risk('2023-12-31', later)).toBe('low');
  expect(await risk('2024-01-01', later)).toBe('high');
  expect((await employerFacts(fresh.database, npp, date('2024-01-01'), later))?.size).toBe('medium');
});

test('a NIK is found by its hash, opens by its key, is one person’s, and is gone after erasure', async () => {
  const nik = '1971015705900001';
  const { person, kpj, warnings } = await someone('Contoh Rahasia', nik);
  expect(warnings).toEqual([]);
  expect(await refusal(someone('Contoh Kembar', nik))).toBe('registry/nik-known');
  const found = async (sought: Parameters<typeof findPerson>[2]) =>
    (await findPerson(fresh.database, vault, sought)).map((one) => one.person);
  expect(await found({ nik: '19 71 01 5705900001' })).toEqual([person]);
  expect(await found({ kpj })).toEqual([person]);
  expect(await found({ name: 'rahasia contoh' })).toEqual([person]);
  expect(await found({ name: '%' })).toEqual([]);
  const file = () => memberFile(fresh.database, vault, kpj, date('2024-07-02'), later);
  expect((await file())?.nik).toBe(nik);
  const stored = await sql<{ all: string }>`SELECT string_agg(s::text || c::text, '') AS all
    FROM registry.person_secret s, registry.correction c`.execute(fresh.database);
  expect(stored.rows[0]?.all).not.toContain(nik);
  const value = { nik: '1971015705900002' };
  const correction = await requestSecretCorrection(fresh.database, vault, { of: person, value, why: 'KTP', at, by });
  await decide(correction, second);
  expect((await file())?.nik).toBe(value.nik);
  expect(await found({ nik })).toEqual([]);
  const twin = await someone('Contoh Kembar');
  const taken = await requestSecretCorrection(fresh.database, vault, { of: twin.person, value, why: 'KTP', at, by });
  expect(await refusal(decide(taken, second))).toBe('registry/nik-known');
  const erasure = { person, why: 'term over', at: later, by };
  await erasePerson(fresh.database, erasure);
  expect(await refusal(erasePerson(fresh.database, erasure))).toBe('registry/erased-already');
  expect(await file()).not.toHaveProperty('nik');
  expect(await found(value)).toEqual([]);
});

test('areas: one code, two systems; Bangka Barat and Bangka Selatan are swapped', async () => {
  const { rows } = await sql<{ area: string; system: string }>`SELECT area, system FROM registry.area_code
    WHERE code = '1903' AND during @> date '2024-07-24' ORDER BY system`.execute(fresh.database);
  expect(rows).toEqual([
    { area: 'kabupaten-bangka-barat', system: 'bps' },
    { area: 'kabupaten-bangka-selatan', system: 'kemendagri' },
  ]);
  const before =
    await sql`SELECT FROM registry.area_code WHERE code LIKE '19%' AND during @> date '2000-12-03'`.execute(
      fresh.database,
    );
  expect(before.rows).toEqual([]);
});

const statements = [
  'UPDATE registry.wage SET wage = 1',
  'DELETE FROM registry.person_version',
  "UPDATE registry.person_version SET name = 'x'",
  "UPDATE registry.person_version SET known_to = 'infinity'",
  'DELETE FROM registry.correction_decision',
  'DELETE FROM registry.merge',
  'DELETE FROM registry.person_key',
  'UPDATE registry.person_secret SET hash = hash',
  'TRUNCATE registry.employment CASCADE',
];
test.each(statements)('the branch has no right: %s', async (statement) => {
  expect(await refusal(sql.raw(statement).execute(fresh.database))).toBe('42501');
});
