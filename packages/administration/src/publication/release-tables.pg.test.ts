// Holds tables to what nobody may compute, across versions and releases; the feed; figures beside what was paid.
import { setTimeout } from 'node:timers/promises';
import { type Day, date, whole } from '@jamin/engine';
import { indonesia } from '@jamin/law';
import { possiblePayments } from '@jamin/press';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ClaimAsk } from '../claims/tables.ts';
import { momentOn } from '../clock.ts';
import { monthAssessor } from '../contributions/assess-month.ts';
import { issueBill } from '../contributions/issue-bill.ts';
import { receiveMoney } from '../contributions/receive-money.ts';
import { type Fresh, freshDatabase } from '../database-fresh.ts';
import { keepLaw } from '../law-document.ts';
import { sealBooks } from '../ledger/seal-books.ts';
import { sen } from '../money.ts';
import { countSealed } from '../statistics/count-sealed.ts';
import { paidTable } from '../statistics/paid-figures.ts';
import { claimed, openBranches, paid } from '../statistics/statistics-for-tests.ts';
import { prepareRelease } from './prepare-release.ts';
import { publishRelease } from './publish-release.ts';
import { releaseVersion } from './read-releases.ts';
import { releaseData } from './release-data.ts';
import { publicRelease, releaseFeed } from './release-feed.ts';
import { reviseRelease } from './revise-release.ts';
import type { PublicCell } from './tables.ts';
import type { Piece, Template } from './write-text.ts';

let fresh: Fresh;
let position: bigint;
const possible = possiblePayments(indonesia);
const region = 'Kanwil Contoh';
const first = date('2024-01-01');
const at = momentOn(date('2024-07-24'), 9);

let claims = 0;
async function pay(programme: ClaimAsk, branch: string, day: string, count: number): Promise<void> {
  for (let index = 0; index < count; index += 1) {
    claims += 1;
    const claim = await claimed(fresh.database, programme, branch, `claim-${claims}`);
    const when = { at: momentOn(date(day), 9) };
    await paid(fresh.database, { claim, fund: programme, cause: `${claim}:1`, amount: 1_000_000_000n, ...when });
  }
}

async function counted(day: string): Promise<bigint> {
  await sealBooks(fresh.database, momentOn(date(day), 20));
  return (await countSealed(fresh.database)).position;
}

beforeAll(async () => {
  fresh = await freshDatabase();
  await openBranches(fresh.database);
  await pay('jht', 'contoh', '2024-01-10', 12);
  await pay('jht', 'misal', '2024-01-11', 9);
  await pay('jkm', 'contoh', '2024-01-12', 2);
  await pay('jkm', 'misal', '2024-02-02', 7);
  await pay('jkk', 'contoh', '2024-02-03', 6);
  await pay('jkk', 'misal', '2024-03-04', 8);
  await pay('jht', 'contoh', '2024-03-05', 5);
  position = await counted('2024-03-31');
}, 120_000);
afterAll(() => fresh.close());

const words = (more: readonly Piece[] = []): Template => {
  const told: readonly Piece[] = ['CONTOH. Tabel, table.', ...more];
  return { id: told, en: told };
};

let keys = 0;
async function prepared(more: Partial<Parameters<typeof prepareRelease>[2]> = {}) {
  keys += 1;
  return prepareRelease(fresh.database, possible, {
    ...{ key: `table-${keys}`, region, from: first, to: date('2024-03-31'), position, template: words() },
    ...{ tables: ['branch', 'month'], plannedOn: date('2024-07-25'), synthetic: true, at, by: 'writer', ...more },
  });
}
const out = (release: string, version: number) =>
  publishRelease(fresh.database, possible, { release, version, at, by: 'checker' });

async function refusal(question: Promise<unknown>): Promise<string> {
  return question.then(
    () => 'accepted',
    (thrown: { code?: string }) => String(thrown.code ?? thrown),
  );
}

const shown = (cells: readonly PublicCell[], list: string) =>
  Object.fromEntries(
    cells.filter((one) => one.list === list).map((one) => [`${one.name} ${one.programme}`, one.cases]),
  );

/** All that was let out: what a cell counts, and how many. */
const public_: PublicCell[] = [];

/** Of two cells of which one is part of the other, here by their days, the difference is none or many. */
function expectNoFew(): void {
  const few = public_.flatMap((one) =>
    public_.filter((other) => {
      const samePlace = one.programme === other.programme && one.branch === other.branch && one.region === other.region;
      const within = one.from_day >= other.from_day && one.to_day <= other.to_day;
      if (!samePlace || !within || one.cases === null || other.cases === null) return false;
      const difference = other.cases - one.cases;
      return difference !== 0n && difference < 5n && difference > -5n;
    }),
  );
  expect(few).toEqual([]);
}

test('tables: small cells are hidden with partners, alike in both, and the rest is what was paid', async () => {
  const { release, version, cells } = await prepared();
  const branch = shown(cells, 'branch');
  expect(branch['contoh jkm']).toBeNull();
  expect(branch['misal jkm']).toBeNull();
  expect(branch['contoh jp']).toBe(0n);
  const month = shown(cells, 'month');
  expect(month['2024-01 jkm']).toBeNull();
  for (const programme of ['jht', 'jkk', 'jkm', 'total'])
    expect(branch[`* ${programme}`] === null).toBe(month[`* ${programme}`] === null);
  expect(cells.filter(({ cases }) => cases !== null && cases > 0n && cases < 5n)).toEqual([]);
  const paidRows = await paidTable(fresh.database, { region, from: first, to: date('2024-03-31'), position }, 'month');
  for (const { list, name, programme, cases, amount } of cells.filter(
    (one) => one.list === 'month' && one.name !== '*',
  )) {
    const row = paidRows.find((one) => one.group === name && one.programme === programme);
    if (cases !== null && programme !== 'total')
      expect([list, cases, amount]).toEqual([list, row?.cases ?? 0n, row?.sen ?? 0n]);
  }
  await out(release, version);
  const kept = await releaseVersion(fresh.database, release, version);
  expect(kept?.cells.map(({ cases }) => cases).sort()).toEqual(cells.map(({ cases }) => cases).sort());
  public_.push(...cells);
});

test('a later version and another release tell of no difference of few', async () => {
  const { release } = await prepared();
  await out(release, 1);
  await pay('jkk', 'contoh', '2024-04-02', 2);
  await pay('jht', 'misal', '2024-04-03', 30);
  const later = await counted('2024-04-30');
  const days = { to: date('2024-04-30'), position: later };
  const longer = await prepared(days);
  const branch = shown(longer.cells, 'branch');
  // April alone is the difference of two releases: two accidents.
  expect(branch['contoh jkk']).toBeNull();
  expect(branch['misal jht']).toBe(39n);
  await out(longer.release, 1);
  public_.push(...longer.cells);
  expectNoFew();
  // Of the same days a payment that the books learned of late.
  const claim = await claimed(fresh.database, 'jkm', 'misal', 'late');
  const one = { claim, fund: 'jkm', cause: 'late', amount: 1_000_000_000n, on: date('2024-02-20') } as const;
  await paid(fresh.database, { ...one, at: momentOn(date('2024-05-02'), 9) });
  const books = await counted('2024-05-10');
  const revising = { release: longer.release, from: 1, position: books, reason: 'late', at, by: 'writer' };
  const revised = await reviseRelease(fresh.database, possible, revising);
  await out(longer.release, 2);
  public_.push(...revised.cells);
  expectNoFew();
});

test('what is told in words hides nothing in a table, and what a table hid is not told in words', async () => {
  const telling = words([' Cabang: ', { figure: 'paid.jht', part: 'cases' }, ' klaim JHT.']);
  const place = { region: undefined, branch: 'contoh' } as const;
  const january = { ...place, to: date('2024-01-31') };
  const told = await prepared({ ...january, template: telling, tables: [] });
  await out(told.release, 1);
  // Twelve of JHT are known, so the total hides the two deaths.
  const month = shown((await prepared(january)).cells, 'month');
  expect([month['* jht'], month['* jkm'], month['* total']]).toEqual([12n, null, null]);
  const days = { ...place, from: date('2024-01-02'), to: date('2024-01-31') };
  const table = await prepared(days);
  expect(shown(table.cells, 'month')['* jht']).toBeNull();
  await out(table.release, 1);
  expect(await refusal(prepared({ ...days, template: telling, tables: [] }))).toBe('publication/hidden-before');
});

test('a release let out meanwhile that hides other cells: what was prepared before is prepared anew', async () => {
  const [days, books] = [{ from: date('2024-05-01'), to: date('2024-06-30') }, momentOn(date('2024-06-30'), 20)];
  await pay('jkp', 'contoh', '2024-06-03', 20);
  await pay('jkp', 'misal', '2024-06-03', 20);
  await sealBooks(fresh.database, books);
  const now = (await countSealed(fresh.database)).position;
  const waiting = await prepared({ ...days, position: now, tables: ['branch'] });
  await pay('jkp', 'contoh', '2024-07-01', 3);
  const late = await counted('2024-07-02');
  const other = await prepared({ ...days, to: date('2024-07-02'), position: late, tables: ['branch'] });
  expect(shown(other.cells, 'branch')['contoh jkp']).toBe(23n);
  await out(other.release, 1);
  expect(await refusal(out(waiting.release, 1))).toBe('publication/figures-changed');
});

test('two releases let out at once: the second is compared with the first', async () => {
  const place = { region: undefined, branch: 'contoh' } as const;
  await pay('jp', 'contoh', '2024-08-05', 20);
  const now = await counted('2024-08-31');
  await pay('jp', 'contoh', '2024-09-02', 3);
  const later = await counted('2024-09-30');
  const days = { ...place, from: date('2024-08-01'), tables: ['month'] } as const;
  const one = await prepared({ ...days, to: date('2024-08-31'), position: now });
  const other = await prepared({ ...days, to: date('2024-09-30'), position: later });
  let second = Promise.resolve('not asked');
  await fresh.database.transaction().execute(async (within) => {
    await publishRelease(within, possible, { release: other.release, version: 1, at, by: 'checker' });
    second = refusal(out(one.release, 1));
    // On a server it has all the time it needs to look at what is not let out yet.
    await Promise.race([second, setTimeout(1000)]);
  });
  expect(await second).toBe('publication/figures-changed');
});

test('figures beside what was paid are told in paragraphs of their own, as of the position', async () => {
  const other: readonly Piece[] = [
    ...['\n\nOrang, persons: ', { figure: 'persons.paid', part: 'cases' }, '; hari, days: '],
    ...[
      { figure: 'service.median', part: 'days' },
      '; aktif, active: ',
      { figure: 'members.active', part: 'cases' },
      '.',
    ],
  ] as const;
  const { values, text } = await prepared({ template: words(other), tables: [] });
  expect(values.map(({ figure, part }) => `${figure} ${part}`)).toEqual([
    ...['persons.paid cases', 'service.median days', 'members.active cases'],
  ]);
  expect(text.id).toContain(`persons: ${values[0]?.value}`);
  const few = { branch: 'contoh', region: undefined, from: date('2024-01-12'), to: date('2024-01-12'), tables: [] };
  expect(await refusal(prepared({ ...few, template: words(other) }))).toBe('publication/too-few');
  const days: Piece = { figure: 'service.median', part: 'days' };
  expect(await refusal(prepared({ ...few, template: words([days]) })), 'days of two').toBe('publication/too-few');
  const wrong: Piece = { figure: 'service.median', part: 'amount' };
  expect(await refusal(prepared({ template: words([wrong]), tables: [] }))).toBe('publication/no-such-figure');
  const none = { from: date('2030-01-01'), to: date('2030-01-31'), tables: [] };
  const median: Piece = { figure: 'service.median', part: 'days' };
  expect(await refusal(prepared({ ...none, template: words([median]) }))).toBe('publication/no-such-figure');
});

test('a release has an id that no receipt has; its tables are files; the feed holds what is public', async () => {
  const { release } = await prepared();
  expect(release).toMatch(/^RIL-\d{6}$/);
  const publicFrom = momentOn(date('2024-07-25'), 10);
  await publishRelease(fresh.database, possible, { release, version: 1, at, by: 'checker', publicFrom });
  const before = momentOn(date('2024-07-25'), 9);
  expect(await publicRelease(fresh.database, release, before)).toBeUndefined();
  expect(await publicRelease(fresh.database, release, before, 1)).toBeUndefined();
  expect((await releaseFeed(fresh.database, before)).entries.map((one) => one.release)).not.toContain(release);
  const version = await publicRelease(fresh.database, release, publicFrom);
  if (version === undefined) throw new Error('The release is not public.');
  const feed = await releaseFeed(fresh.database, publicFrom, { limit: 2 });
  expect(feed.entries).toHaveLength(2);
  expect(feed).toMatchObject({
    updatedAt: publicFrom,
    entries: [{ release, version: 1, publishedAt: publicFrom }, {}],
  });
  const data = releaseData(version);
  expect(data.tables.map(({ path }) => path)).toEqual(
    ['branch', 'month'].map((list) => `contoh-${release.toLowerCase()}-v1-${list}.csv`),
  );
  const lines = data.tables[0]?.text.trimEnd().split('\r\n') ?? [];
  expect(lines[0]).toBe('row,programme,cases,amount,from,to,mark');
  expect(lines).toContain('contoh,jkm,,,2024-01-01,2024-03-31,CONTOH');
  expect(lines).toContain('contoh,jp,0,0,2024-01-01,2024-03-31,CONTOH');
  const { resources } = JSON.parse(data.dataPackage);
  expect(resources.map((one: { path: string }) => one.path)).toEqual(
    expect.arrayContaining(data.tables.map(({ path }) => path)),
  );
  expect(releaseData(version)).toEqual(data);
});

test('a sum of few employers is not told, however many their bills are', async () => {
  const laws = { kept: await keepLaw(fresh.database, indonesia) };
  const billed = async (payer: string, month: Day) => {
    const issuedOn = date('2024-12-02');
    const facts = { segment: 'PU', wage: whole(5_000_000n), riskGroup: 'low', programmes: ['JKK', 'JKM'] };
    const workers = [{ membership: `M-${payer}`, wage: 500_000_000n, facts }];
    const about = { key: `${payer}:${month}`, payer, payerKind: 'employer', branch: 'misal', month } as const;
    const when = { issuedOn, at: momentOn(issuedOn, 9), by: 'officer', reason: 'month', bank: 'contoh' } as const;
    const assess = monthAssessor(indonesia, month, date('2024-07-24'));
    await issueBill(fresh.database, { ...laws, assess }, { ...about, ...when, workers });
  };
  const months = ['2024-09-01', '2024-10-01', '2024-11-01'].map((day) => date(day));
  for (const payer of ['N1', 'N2', 'N3', 'N4']) for (const month of months) await billed(payer, month);
  const of = { branch: 'misal', region: undefined, from: date('2024-09-01'), to: date('2025-02-01'), tables: [] };
  const told = async (figure: 'contributions.billed' | 'contributions.received' | 'arrears.owed', day: string) => {
    const position = await counted(day);
    return refusal(prepared({ ...of, position, template: words([{ figure, part: 'amount' }]) }));
  };
  expect(await told('contributions.billed', '2024-12-02')).toBe('publication/too-few');
  expect(await told('arrears.owed', '2024-12-02')).toBe('publication/too-few');
  expect(await told('contributions.received', '2024-12-02'), 'of nobody').toBe('accepted');
  const day = date('2024-12-02');
  await receiveMoney(fresh.database, {
    ...{ key: 'r', payer: 'N1', bank: 'contoh', amount: sen(100_000_000n), paidOn: day + 1 },
    ...{ at: momentOn(day + 1, 9), by: 'bank' },
  });
  expect(await told('contributions.received', '2024-12-03')).toBe('publication/too-few');
});
