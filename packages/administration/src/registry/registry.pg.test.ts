// The registry keeps what was known when, merges and parts cards, and ends an employment once.
import { randomBytes } from 'node:crypto';
import { date } from '@jamin/engine';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Fresh, freshDatabase } from '../database-fresh.ts';
import { sen } from '../money.ts';
import { vaultOf } from '../vault.ts';
import { endEmployment } from './end-employment.ts';
import { enrolMember } from './enrol-member.ts';
import { memberFacts } from './member-facts.ts';
import { mergeMemberships } from './merge-memberships.ts';
import { registerAreas } from './register-areas.ts';
import { registerBranch } from './register-branch.ts';
import { registerEmployer } from './register-employer.ts';
import { registerPerson } from './register-person.ts';
import { reportWages } from './report-wages.ts';
import { startEmployment } from './start-employment.ts';
import { undoMerge } from './undo-merge.ts';
import { workersOf } from './workers-of.ts';

let fresh: Fresh;
const vault = vaultOf({ wrapping: [{ id: 'k1', key: randomBytes(32) }], hashing: randomBytes(32) }, randomBytes);
const at = '2024-07-01T02:00:00.000Z';
const by = 'officer';

beforeAll(async () => {
  fresh = await freshDatabase();
  await registerAreas(fresh.database);
  await registerAreas(fresh.database);
  await registerBranch(fresh.database, { code: 'contoh', name: 'Cabang Contoh', region: 'Kanwil Contoh' });
  for (const npp of ['90000001', '90000002'])
    await registerEmployer(fresh.database, {
      at,
      by,
      npp,
      registeredOn: date('2015-01-01'),
      name: `PT Contoh ${npp}`,
      size: 'medium',
      riskGroup: 'low',
      area: 'kota-pangkalpinang',
      branch: 'contoh',
    });
}, 60_000);
afterAll(() => fresh.close());

async function refusal(asked: Promise<unknown>): Promise<string> {
  return asked.then(
    () => 'accepted',
    (thrown: { code?: string; message: string }) => String(thrown.code ?? thrown.message),
  );
}

const someone = { name: 'Contoh Seorang', birthDate: date('1990-05-17'), sex: 'female' } as const;

async function member(name: string): Promise<string> {
  const { person } = await registerPerson(fresh.database, vault, { at, by, ...someone, name });
  return enrolMember(fresh.database, {
    at,
    by,
    person,
    segment: 'PU',
    enrolledOn: date('2020-01-15'),
    branch: 'contoh',
  });
}

const employed = (kpj: string, from: string, npp = '90000001') =>
  startEmployment(fresh.database, { at, by, kpj, npp, from: date(from), programmes: ['JKK', 'JKM', 'JHT'] });

test('a wage history as of two times', async () => {
  const kpj = await member('Upah');
  await employed(kpj, '2020-01-15', '90000002');
  const report = (key: string, wage: bigint, when: string) =>
    reportWages(fresh.database, {
      key,
      npp: '90000002',
      month: date('2024-06-10'),
      at: when,
      by,
      rows: [{ kpj, wage: sen(wage) }],
    });
  const first = await report('june', 400_000_000n, '2024-07-05T03:00:00.000Z');
  expect(await report('june', 400_000_000n, '2024-07-06T03:00:00.000Z')).toEqual({ ...first, replayed: true });
  expect(await refusal(report('june', 1n, '2024-07-06T03:00:00.000Z'))).toBe('registry/report-key-reused');
  await report('june-corrected', 450_000_000n, '2024-07-20T03:00:00.000Z');
  const asOf = async (when: string) => [
    (await workersOf(fresh.database, '90000002', date('2024-06-30'), when)).map(({ wage }) => wage),
    (await memberFacts(fresh.database, kpj, date('2024-06-30'), when))?.wage,
  ];
  expect(await asOf('2024-07-04T00:00:00.000Z')).toEqual([[undefined], undefined]);
  expect(await asOf('2024-07-19T00:00:00.000Z')).toEqual([[400_000_000n], 400_000_000n]);
  expect(await asOf('2024-07-20T03:00:00.000Z')).toEqual([[450_000_000n], 450_000_000n]);
});

test('cards of one person are merged, and parted again', async () => {
  const [kept, old] = [await member('Gabung'), await member('Gabung')];
  await employed(old, '2020-01-15', '90000002');
  const when = '2024-07-10T03:00:00.000Z';
  const merge = await mergeMemberships(fresh.database, { kept, merged: old, why: 'one person', at: when, by });
  const back = { kept: old, merged: kept, why: 'circle', at: when, by };
  expect(await refusal(mergeMemberships(fresh.database, back))).toBe('registry/merged-already');
  const facts = (card: string, known: string) => memberFacts(fresh.database, card, date('2024-07-01'), known);
  const cards = async (known: string) => [(await facts(old, known))?.membership, (await facts(kept, known))?.kpjs];
  expect(await cards('2024-07-09T03:00:00.000Z')).toEqual([old, [kept]]);
  expect(await cards(when)).toEqual([kept, [kept, old]]);
  expect((await facts(kept, when))?.employments).toHaveLength(1);
  const rows = [{ kpj: kept, wage: sen(500_000_000n) }];
  await reportWages(fresh.database, { key: 'merged', npp: '90000002', month: date('2024-06-01'), at: when, by, rows });
  expect((await facts(old, when))?.employments[0]?.lastWage?.wage).toBe(500_000_000n);
  const undone = '2024-07-11T03:00:00.000Z';
  await undoMerge(fresh.database, { merge, why: 'two persons', at: undone, by });
  expect(await refusal(undoMerge(fresh.database, { merge, why: 'again', at: undone, by }))).toBe(
    'registry/undone-already',
  );
  expect(await cards(undone)).toEqual([old, [kept]]);
  expect(await cards(when)).toEqual([kept, [kept, old]]);
});

test('following merges from a card finds what going through all of them finds, at every moment', async () => {
  const cards = await Promise.all(['A', 'B', 'C', 'D', 'E', 'F'].map((name) => member(name)));
  const [a = '', b = '', c = '', d = '', e = '', f = ''] = cards;
  const hours = ['01', '02', '03', '04', '05', '06'].map((hour) => `2024-08-01T${hour}:00:00.000Z`);
  const moment = (index: number) => hours[index] ?? '';
  const merge = (merged: string, kept: string, at: string) =>
    mergeMemberships(fresh.database, { merged, kept, why: 'one person', at, by });
  await merge(a, b, moment(0));
  const middle = await merge(b, c, moment(1));
  await merge(d, c, moment(2));
  await merge(e, f, moment(3));
  await undoMerge(fresh.database, { merge: middle, why: 'two persons', at: moment(4), by });
  for (const known of hours) {
    const { rows } = await sql<{ kpj: string; found: string; expected: string }>`WITH all_cards AS (
        SELECT m.id, m.kpj, coalesce(g.effective, m.id) AS effective
        FROM registry.membership m LEFT JOIN registry.merged(${known}::timestamptz) g ON g.membership = m.id)
      SELECT one.kpj, (SELECT string_agg(g.membership || '>' || g.effective, ' ' ORDER BY g.membership)
          FROM registry.cards_of(one.id, ${known}::timestamptz) g) AS found,
        (SELECT string_agg(o.id || '>' || o.effective, ' ' ORDER BY o.id)
          FROM all_cards o WHERE o.effective = one.effective) AS expected
      FROM all_cards one WHERE one.kpj = ANY (${cards})`.execute(fresh.database);
    expect(rows).toHaveLength(6);
    for (const { kpj, found, expected } of rows) expect(found, `${kpj} ${known}`).toBe(expected);
  }
});

test('two merges that would make a circle race: one is made', async () => {
  const [one, other] = [await member('Lingkar'), await member('Lingkar')];
  const rest = { why: 'one person', at: '2024-07-10T03:00:00.000Z', by };
  const outcomes = await Promise.all([
    refusal(mergeMemberships(fresh.database, { kept: one, merged: other, ...rest })),
    refusal(mergeMemberships(fresh.database, { kept: other, merged: one, ...rest })),
  ]);
  expect([...outcomes].sort()).toEqual(['accepted', 'registry/merged-already']);
});

test('an employment ends once, and never overlaps another with the same employer', async () => {
  const kpj = await member('Kerja');
  const first = await employed(kpj, '2022-01-01');
  expect(await refusal(employed(kpj, '2023-01-01'))).toBe('registry/employed-then');
  const end = (on: string, reason: 'resignation' | 'layoff') =>
    endEmployment(fresh.database, { employment: first, on: date(on), reason, at: '2024-07-12T03:00:00.000Z', by });
  expect(await refusal(end('2021-12-31', 'layoff'))).toBe('registry/ends-before-start');
  const both = await Promise.allSettled([end('2024-06-30', 'layoff'), end('2024-06-29', 'resignation')]);
  expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  const { reason, left } = (await memberFacts(fresh.database, kpj, date('2024-07-12'), '2024-07-12T03:00:00.000Z'))
    ?.employments[0] ?? { reason: undefined, left: undefined };
  expect([reason, left]).toEqual(
    both[0]?.status === 'fulfilled' ? ['layoff', date('2024-06-30')] : ['resignation', date('2024-06-29')],
  );
  await employed(kpj, '2024-07-01');
  expect(await refusal(employed(kpj, '2024-06-29'))).toBe('registry/employed-then');
});
