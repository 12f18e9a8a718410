// The example at a very small size: counts exact, amounts near, every decision replayed, books and figures whole.
import { indonesia } from '@jamin/law';
import { checkText, possiblePayments } from '@jamin/press';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { replayDecision } from '../claims/replay-decision.ts';
import { type Fresh, freshDatabase } from '../database-fresh.ts';
import { verifyBooks } from '../ledger/seal-books.ts';
import { releaseVersion } from '../publication/read-releases.ts';
import { verifyFigures } from '../statistics/count-sealed.ts';
import { paidFigures } from '../statistics/paid-figures.ts';
import { traceFigure } from '../statistics/trace-figure.ts';
import { vaultOf } from '../vault.ts';
import { buildExample, type ExampleMade } from './build-example.ts';
import { exampleRandom } from './seeded.ts';
import { exampleSize, statementDays } from './size.ts';
import { exampleAccounts } from './staff.ts';

const scale = '1:400';
const size = exampleSize(scale);
let fresh: Fresh;
let made: ExampleMade;

beforeAll(async () => {
  fresh = await freshDatabase();
  const key = new Uint8Array(32).fill(7);
  const vault = vaultOf({ wrapping: [{ id: 'contoh', key }], hashing: key }, exampleRandom('uji'));
  made = await buildExample(fresh.database, { seed: 'uji', scale, vault });
}, 300_000);
afterAll(() => fresh.close());

test('as many members and cases of every programme as the scale says, amounts within two in a hundred', async () => {
  expect(made.members).toBe(size.members);
  const figures = await paidFigures(fresh.database, { branch: 'contoh', ...statementDays });
  for (const { programme, cases, sen } of figures) {
    const target = size.paid[programme];
    expect(Number(cases), programme).toBe(target.cases);
    if (target.cases < 10) continue;
    expect(Math.abs(Number(sen) / Number(target.sen) - 1), programme).toBeLessThan(0.02);
  }
});

test('every decision decides the same again, books and figures are whole', async () => {
  const { database } = fresh;
  const decisions = await database.selectFrom('claims.decision').select(['claim', 'number']).execute();
  expect(decisions.length).toBeGreaterThan(size.paid.jht.cases);
  for (const { claim, number } of decisions) expect((await replayDecision(database, claim, number)).same).toBe(true);
  expect(await verifyBooks(database)).toEqual([]);
  expect(await verifyFigures(database)).toEqual([]);
});

test('the published statement says CONTOH, the press package reads it, and it walks back to articles', async () => {
  const { database } = fresh;
  const { position } = made;
  const version = await releaseVersion(database, made.release ?? '', 1);
  expect(version?.text.id).toContain('CONTOH');
  const [statement] = checkText(version?.text.id ?? '', possiblePayments(indonesia)).statements;
  expect(statement?.statement.parts.find(({ key }) => key === 'JHT')?.cases?.value).toBe(BigInt(size.paid.jht.cases));
  const traced = await traceFigure(database, 'paid.jht', { branch: 'contoh', ...statementDays, position });
  expect(traced.payments).toHaveLength(size.paid.jht.cases);
  for (const { decision } of traced.payments) expect(decision?.articles.length).toBeGreaterThan(0);
});

test('every desk has something to do, and who signs in is known', async () => {
  const { database } = fresh;
  const states = await database.selectFrom('claims.state').select('state').distinct().execute();
  expect(states.map(({ state }) => state).sort()).toEqual(['decided', 'filed', 'granted', 'refused']);
  const people = await database.selectFrom('access.person').select(['id', 'name']).orderBy('id').execute();
  expect(people).toEqual(exampleAccounts.map(({ id, name }) => ({ id, name })));
  const { rows: own } = await sql<{ account: string; member: string }>`SELECT p.name AS account, v.name AS member
    FROM access.person p JOIN access.grant g ON g.person = p.id AND g.scope = 'own'
    JOIN registry.membership m ON m.kpj = g.of JOIN registry.person_version v ON v.person = m.person
    ORDER BY p.id`.execute(database);
  expect(own).toHaveLength(2);
  for (const { account, member } of own) expect(account.endsWith(member)).toBe(true);
});
