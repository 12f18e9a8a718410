// Who reads figures: those of his branches, whole, without seeing what is behind them; elsewhere he is refused.
import { date } from '@jamin/engine';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { momentOn } from '../clock.ts';
import type { Database, Within } from '../database.ts';
import { type Fresh, freshDatabase } from '../database-fresh.ts';
import { postTransfer } from '../ledger/post-transfer.ts';
import { sen } from '../money.ts';
import { arrearsFigures, traceArrears } from '../statistics/arrears-figures.ts';
import type { AskedScope, Rows } from '../statistics/asked-figure.ts';
import { contributionFigures, traceContributions } from '../statistics/contribution-figures.ts';
import { memberFigures, traceMembers } from '../statistics/member-figures.ts';
import { paidFigures } from '../statistics/paid-figures.ts';
import { personFigures, tracePersons } from '../statistics/person-figures.ts';
import { serviceFigures, traceService } from '../statistics/service-figures.ts';
import { traceFigure } from '../statistics/trace-figure.ts';
import { type Actor, asActor } from './actor.ts';
import { type Made, signedIn, twoBranches } from './two-branches.ts';

let fresh: Fresh;
let made: Made;
let press: Actor;
let officer: Actor;
let worker: Actor;
beforeAll(async () => {
  fresh = await freshDatabase();
  const { database } = fresh;
  made = await twoBranches(database);
  const { branch, region, membership } = made.here;
  // The bills of the two branches are rows; here they come into the books as well.
  const at = momentOn(date('2024-07-25'), 9);
  for (const { id, payer } of await database.selectFrom('contributions.bill').select(['id', 'payer']).execute())
    await postTransfer(database, {
      ...{
        key: `bill:${id}`,
        kind: 'bill',
        cause: { kind: 'bill', id },
        happenedOn: date('2024-07-25'),
        recordedAt: at,
      },
      lines: [
        { fund: 'jht', kind: 'receivable', owner: payer, amount: sen(100n) },
        { fund: 'jht', kind: 'billed', owner: payer, amount: sen(-100n) },
      ],
    });
  press = await signedIn(database, 'press', { scope: 'region', of: region });
  officer = await signedIn(database, 'officer', { scope: 'branch', of: branch });
  worker = await signedIn(database, 'worker', { scope: 'own', of: membership });
}, 60_000);
afterAll(() => fresh.close());

const days = { from: date('2015-01-01'), to: date('2025-01-01') };
type Asked = AskedScope;
type Figure = (database: Database | Within, scope: Asked) => Promise<readonly unknown[]>;
type Trace = (database: Database | Within, scope: Asked) => Promise<Rows<unknown>>;
const figures: Readonly<Record<string, Figure>> = {
  contributions: contributionFigures,
  arrears: arrearsFigures,
  members: memberFigures,
  service: serviceFigures,
  persons: personFigures,
  paid: paidFigures,
};
const traces: readonly Trace[] = [traceContributions, traceArrears, traceMembers, traceService, tracePersons];

async function answer(asked: Promise<readonly unknown[]>): Promise<string> {
  return asked.then(
    (rows) => `${rows.length} rows`,
    (thrown: { code?: string }) => String(thrown.code ?? thrown),
  );
}

test('press and officers read the figures of their place whole, as the branch itself does, and no others', async () => {
  const { branch, region } = made.here;
  const seen: Record<string, unknown> = {};
  for (const [name, figure] of Object.entries(figures)) {
    const whole = await figure(fresh.database, { ...days, branch });
    seen[name] = whole.length;
    for (const actor of [press, officer])
      expect(await asActor(fresh.database, actor, (within) => figure(within, { ...days, branch })), name).toEqual(
        whole,
      );
    const ask = (actor: Actor, place: object) =>
      answer(asActor(fresh.database, actor, (within) => figure(within, { ...days, ...place })));
    expect(await ask(press, { region }), name).toBe(`${whole.length} rows`);
    for (const place of [{ branch: made.elsewhere.branch }, { region: made.elsewhere.region }, {}]) {
      expect(await ask(press, place), name).toBe('access/not-allowed');
      expect(await ask(officer, place), name).toBe('access/not-allowed');
    }
    expect(await ask(worker, { branch }), name).toBe('access/not-allowed');
  }
  expect(seen).toEqual({ contributions: 1, arrears: 1, members: 1, service: 2, persons: 2, paid: 5 });
});

test('what is behind a figure is seen by who sees the files: an officer, not the press', async () => {
  const scope = { ...days, branch: made.here.branch };
  for (const trace of traces) {
    const rows = (await trace(fresh.database, scope)).rows;
    const byPress = await asActor(fresh.database, press, (within) => trace(within, scope));
    expect(byPress.rows).toEqual([]);
    expect(rows.length, trace.name).toBeGreaterThan(0);
  }
  const traced = await asActor(fresh.database, officer, (within) => traceFigure(within, 'paid.total', scope));
  expect(traced.payments.length).toBeGreaterThan(0);
  const members = await asActor(fresh.database, officer, (within) => traceMembers(within, scope));
  expect(members.rows.map(({ branch }) => branch)).toContain(made.here.branch);
  for (const { branch } of members.rows) expect(branch).toBe(made.here.branch);
});
