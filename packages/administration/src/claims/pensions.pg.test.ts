// A pension goes on month by month, at each year's amount, until it is stopped; without confirmation it waits.
import { date } from '@jamin/engine';
import { decideCase, indonesia, reader } from '@jamin/law';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { momentOn } from '../clock.ts';
import { type Fresh, freshDatabase } from '../database-fresh.ts';
import { type KeptLaw, keepLaw } from '../law-document.ts';
import { balance } from '../ledger/balance.ts';
import { senOf } from '../money.ts';
import { addPensionMonths } from './add-pension-months.ts';
import { approveDecision } from './approve-decision.ts';
import { approveScholarship } from './approve-scholarship.ts';
import { confirmData } from './confirm-data.ts';
import { decideClaim } from './decide-claim.ts';
import { endObjection, renewClaim } from './end-objection.ts';
import { fileClaim } from './file-claim.ts';
import { namePayee } from './name-payee.ts';
import { neededPapers } from './needed-papers.ts';
import { objectToDecision } from './object-to-decision.ts';
import { proposeScholarship } from './propose-scholarship.ts';
import { seePapers } from './see-papers.ts';
import { stopParts } from './stop-parts.ts';

let fresh: Fresh;
let kept: KeptLaw;
beforeAll(async () => {
  fresh = await freshDatabase();
  kept = await keepLaw(fresh.database, indonesia);
}, 60_000);
afterAll(() => fresh.close());

const facts = {
  event: 'death',
  birthDate: '1980-01-01',
  registered: '2015-07-01',
  paidMonths: '100',
  wages: [{ year: '2020', wage: '5000000' }],
  spouse: true,
  segment: 'PU',
  heir: true,
};

async function widow(key = 'widow'): Promise<string> {
  const at = momentOn(date('2023-11-20'), 9);
  const said = Object.entries(facts).map(
    ([name, value]) => ({ name, value: JSON.stringify(value), source: 'officer' }) as const,
  );
  const filing = {
    key,
    branch: 'contoh',
    membership: 'm',
    ask: 'jp',
    eventOn: date('2023-10-05'),
    at,
  } as const;
  const claim = await fileClaim(fresh.database, { ...filing, facts: said, by: 'heir' });
  const codes = neededPapers(indonesia, { ask: 'jp', known: date('2023-11-20'), facts: JSON.stringify(facts) });
  const payee = { name: 'Contoh Istri', relation: 'spouse' } as const;
  await namePayee(fresh.database, kept, { claim, payee, heirs: 1, jointStatement: false, at, by: 'officer' });
  await seePapers(fresh.database, { claim, codes, at, by: 'officer' });
  const { number, outcome } = await decideClaim(fresh.database, kept, { claim, at, by: 'officer' });
  expect(outcome).toBe('granted');
  await approveDecision(fresh.database, { claim, decision: number, at, by: 'approver' });
  return claim;
}

function byLaw(year: string): bigint {
  const { segment: _, heir: __, ...asked } = facts;
  const raw = { ask: 'jp', on: '2023-10-05', known: '2024-07-24', facts: { ...asked, year } };
  const monthly = decideCase(reader(indonesia), raw).decision?.values.get('monthly');
  return senOf(monthly as Parameters<typeof senOf>[0]);
}

test('from the month after the death, at the amount of each year, while the data are confirmed', async () => {
  const claim = await widow();
  const add = (day: string) => addPensionMonths(fresh.database, kept, { on: date(day), at: momentOn(date(day), 8) });
  const owed = async () => -(await balance(fresh.database, { fund: 'jp', kind: 'claim', owner: claim }));
  const first = byLaw('2023');
  expect(await owed()).toBe(first);
  expect(await add('2023-12-01')).toEqual({ months: 1, suspended: [], unpublished: [] });
  expect(await add('2023-12-31')).toEqual({ months: 0, suspended: [], unpublished: [] });
  expect(await owed()).toBe(first * 2n);
  // Confirmed last on 20 November: three months are over on 21 February.
  expect(await add('2024-02-20')).toEqual({ months: 2, suspended: [], unpublished: [] });
  expect(await add('2024-03-01')).toEqual({ months: 0, suspended: [claim], unpublished: [] });
  await confirmData(fresh.database, {
    claim,
    on: date('2024-03-05'),
    at: momentOn(date('2024-03-05'), 9),
    by: 'officer',
  });
  expect(await add('2024-05-02')).toEqual({ months: 3, suspended: [], unpublished: [] });
  expect(byLaw('2024')).toBeGreaterThan(first);
  expect(await owed()).toBe(first * 2n + byLaw('2024') * 5n);
  const stop = { claim, fromLine: 8, reason: 'remarried', at: momentOn(date('2024-05-10'), 9), by: 'officer' };
  await stopParts(fresh.database, stop);
  expect(await add('2024-06-01')).toEqual({ months: 0, suspended: [], unpublished: [] });
  // A pension that was stopped is not begun anew by an objection.
  const day = { at: momentOn(date('2024-06-02'), 9), claim };
  await objectToDecision(fresh.database, { ...day, reason: 'Kurang', by: 'heir' });
  await endObjection(fresh.database, { ...day, number: 1, outcome: 'upheld', reason: 'Benar', by: 'third' });
  const renewed = renewClaim(fresh.database, { ...day, number: 1, by: 'officer' });
  await expect(renewed).rejects.toMatchObject({ code: 'claims/pension-goes-on' });
  const parts = await fresh.database
    .selectFrom('claims.part')
    .select('benefit')
    .where('claim', '=', claim)
    .orderBy('line')
    .execute();
  expect(parts.map(({ benefit }) => benefit)).toEqual(
    ['2023-11', '2023-12', '2024-01', '2024-02', '2024-03', '2024-04', '2024-05'].map((month) => `monthly.${month}`),
  );
});

test('a month of a year without published figures waits, and is said; the months before it are added', async () => {
  const claim = await widow('another');
  // The law as it is here has no figures of 2027.
  const [on, at] = [date('2027-01-02'), momentOn(date('2027-01-02'), 8)];
  await confirmData(fresh.database, { claim, on, at, by: 'officer' });
  const added = await addPensionMonths(fresh.database, kept, { on, at });
  expect(added.unpublished).toEqual([claim]);
  // December 2023 through December 2026.
  expect(added.months).toBe(37);
  expect(await addPensionMonths(fresh.database, kept, { on, at })).toMatchObject({ months: 0, unpublished: [claim] });
});

test('a scholarship is granted a year at a time, never twice, and not beyond what the decision says', async () => {
  const at = momentOn(date('2024-05-20'), 9);
  const family = { heir: true, spouse: true, childrenCount: 2, children: [{ sma: 2 }, { sma: 2 }] };
  const said = { ...family, segment: 'PU', membershipMonths: 48, contributionMonths: 48 };
  const facts = Object.entries(said).map(
    ([name, value]) => ({ name, value: JSON.stringify(value), source: 'officer' }) as const,
  );
  const filing = {
    key: 'school',
    branch: 'contoh',
    membership: 'm',
    ask: 'jkm',
    eventOn: date('2024-05-01'),
    at,
  } as const;
  const claim = await fileClaim(fresh.database, { ...filing, facts, by: 'heir' });
  const payee = { name: 'Contoh Istri', relation: 'spouse' } as const;
  await namePayee(fresh.database, kept, { claim, payee, heirs: 2, jointStatement: true, at, by: 'officer' });
  const codes = neededPapers(indonesia, { ask: 'jkm', known: date('2024-05-20'), facts: JSON.stringify(said) });
  await seePapers(fresh.database, { claim, codes, at, by: 'officer' });
  await decideClaim(fresh.database, kept, { claim, at, by: 'officer' });
  const year = { claim, child: '1', year: 2024, schooling: 'sma', at, by: 'officer' };
  const propose = (rest: object = {}) => proposeScholarship(fresh.database, kept, { ...year, ...rest });
  const approve = (number: number, by = 'approver') => approveScholarship(fresh.database, { claim, number, at, by });
  await expect(propose()).rejects.toMatchObject({ code: 'claims/no-scholarship' });
  await approveDecision(fresh.database, { claim, decision: 1, at, by: 'approver' });
  const owed = async () => -(await balance(fresh.database, { fund: 'jkm', kind: 'claim', owner: claim }));
  const before = await owed();
  const one = { segment: 'PU', membershipMonths: '48', contributionMonths: '48', children: [{ sma: '1' }] };
  const raw = { ask: 'jkm', on: '2024-05-01', known: '2024-05-20', facts: one };
  const worth = decideCase(reader(indonesia), raw).decision?.values.get('beasiswa');
  for (const other of [{ child: '3' }, { child: 'Anak' }, { schooling: 'university' }])
    await expect(propose(other)).rejects.toMatchObject({ code: 'claims/no-such-child' });
  const { number, amount } = await propose();
  expect(amount).toBe(senOf(worth as Parameters<typeof senOf>[0]));
  expect(await owed()).toBe(before);
  const again = await propose();
  await expect(approve(number)).rejects.toMatchObject({ code: 'claims/no-such-proposal' });
  await expect(approve(again.number, 'officer')).rejects.toMatchObject({ code: 'claims/same-person' });
  expect(await approve(again.number)).toBe(amount);
  expect((await owed()) - before).toBe(amount);
  await expect(approve(again.number)).rejects.toMatchObject({ code: 'claims/scholarship-granted' });
  await expect(propose()).rejects.toMatchObject({ code: 'claims/scholarship-granted' });
  const [second, third] = [await propose({ year: 2025 }), await propose({ year: 2026 })];
  await approve(second.number);
  await expect(approve(third.number)).rejects.toMatchObject({ code: 'claims/scholarships-used-up' });
  await expect(propose({ year: 2027 })).rejects.toMatchObject({ code: 'claims/scholarships-used-up' });
  expect((await owed()) - before).toBe(amount * 2n);

  // As it was granted when a child was written by name: whose year it is nobody can tell.
  await fresh.asOwner(async (run) => {
    const by = "'2024-05-20', 'officer'";
    await run(`insert into claims.part
      select '${claim}', 1, max(line) + 1, 'beasiswa.Anak.2026', 'jkm', 1, 0, '2024-05-20'
      from claims.part where claim = '${claim}'`);
    await run(`insert into claims.scholarship_proposal values ('${claim}', 99, 'Anak', 2026, 'sma', 1, 1, ${by})`);
    await run(`insert into claims.scholarship
        (claim, child, year, schooling, decision, line, granted_at, granted_by, approved_by, proposal)
      select claim, 'Anak', 2026, 'sma', 1, max(line), ${by}, 'approver', 99 from claims.part
      where claim = '${claim}' group by claim`);
  });
  const second2026 = await propose({ child: '2', year: 2026 });
  await expect(approve(second2026.number)).rejects.toMatchObject({ code: 'claims/scholarship-granted' });
  expect(await approve((await propose({ child: '2', year: 2027 })).number)).toBe(amount);
});
