// The whole way through the API by signed-in people: registered, reported, billed, claimed, paid, told, traced back.
import { openBankAccount } from '@jamin/administration';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestBranch } from '../web/branch-for-tests.ts';
import { type ApiJourney, apiJourney, funds, type Way } from './journey-steps.ts';

let branch: Awaited<ReturnType<typeof openTestBranch>>;
let journey: ApiJourney;
const NPP = '90000001';
const PROJECT = '80000001';
/** Each claim: the segment it is of, what is asked, and what is said of it. */
const death = { eventOn: '2024-02-01' } as const;
const ways: readonly Way[] = [
  { segment: 'PU', ask: 'jkm', ...death, facts: { membershipMonths: 12, contributionMonths: 12 } },
  { segment: 'PU', ask: 'jkk', ...death, facts: { wage: 5_000_000, outcome: 'death' } },
  {
    ...{ segment: 'PU', ask: 'jht', eventOn: '2024-02-08' },
    facts: { ground: 'layoff', endOfWork: '2024-01-05', birthDate: '1966-01-20', membershipYears: 1, paidEarlier: [] },
  },
  {
    ...{ segment: 'PU', ask: 'jkp', eventOn: '2024-02-08' },
    facts: { reason: 'layoff', wage: 5_000_000, paidMonths24: 12, consecutiveMonths: 12, ageAtRegistration: 33 },
  },
  {
    ...{ segment: 'PU', ask: 'jp', eventOn: '2024-01-20' },
    facts: { event: 'retirement', birthDate: '1966-01-20', paidMonths: 12 },
  },
  { segment: 'PU', ask: 'jkm', ...death, facts: { membershipMonths: 12, contributionMonths: 12 } },
  { segment: 'BPU', ask: 'jkm', ...death, facts: { membershipMonths: 12, contributionMonths: 12 } },
  { segment: 'BPU', ask: 'jkk', ...death, facts: { income: 2_000_000, outcome: 'death' } },
  {
    ...{ segment: 'BPU', ask: 'jht', eventOn: '2024-02-08' },
    facts: { ground: 'age', birthDate: '1966-01-20' },
  },
  { segment: 'JAKON', ask: 'jkm', ...death, facts: {} },
  { segment: 'JAKON', ask: 'jkk', ...death, facts: { wage: 3_000_000, outcome: 'death' } },
  { segment: 'PMI', ask: 'jkm', ...death, facts: { phase: 'during' } },
  { segment: 'PMI', ask: 'jkk', ...death, facts: { phase: 'during', outcome: 'death' } },
];
const MONTHS = Array.from({ length: 12 }, (_, index) => `2023-${String(index + 1).padStart(2, '0')}`);

/** On PGlite `branch-journey.pg.test.ts` goes the same way with other people; this one goes it on a server. */
const server = process.env['DATABASE_URL'];

beforeAll(async () => {
  if (server === undefined) return;
  branch = await openTestBranch('2022-12-30');
  const at = branch.branch.clock();
  for (const [index, fund] of funds.entries()) {
    const holder = { name: `DJS ${fund} Cabang Contoh`, bank: 'CTOHIDJA', account: `001122330${index}` };
    await openBankAccount(branch.fresh.database, { code: `${fund}-contoh`, fund, holder, at });
  }
  journey = await apiJourney(branch, NPP);
}, 120_000);
afterAll(() => branch?.fresh.close());

test.skipIf(server === undefined)(
  'every programme and every segment, from the first wage to the figure and back to the article',
  async () => {
    const { officer } = journey;
    const about = { registeredOn: '2022-12-30', size: 'medium', riskGroup: 'low', area: 'kota-pangkalpinang' };
    const one = { ...about, branch: 'contoh' };
    await officer('POST', '/employers', { npp: NPP, name: 'PT Contoh', ...one });
    await officer('POST', '/employers', { npp: PROJECT, kind: 'project', name: 'Proyek Contoh', ...one });
    const cards = [];
    for (const { segment } of ways) cards.push(await journey.member(segment));
    const staff = cards.filter((_, index) => ways[index]?.segment === 'PU');
    const builders = cards.filter((_, index) => ways[index]?.segment === 'JAKON');
    const works = [];
    for (const kpj of staff)
      works.push(await officer('POST', '/employments', { kpj, npp: NPP, from: '2023-01-01', programmes: journey.all }));
    for (const kpj of builders)
      await officer('POST', '/employments', { kpj, npp: PROJECT, from: '2023-01-01', programmes: ['JKK', 'JKM'] });

    await journey.contract(PROJECT, '2023-01', '100000000000');
    for (const [index, { segment }] of ways.entries()) {
      const kpj = cards[index] ?? '';
      if (segment === 'BPU') await journey.ownMonths(kpj, MONTHS);
    }
    for (const month of MONTHS) await journey.month(NPP, month, staff);

    for (const [index, { segment }] of ways.entries())
      if (segment === 'PMI') await journey.package(cards[index] ?? '', '2024-01');

    branch.goTo('2024-02-10');
    // Who claims the account or for lost work was laid off, and the registry says so.
    for (const [index, { employment }] of works.entries()) {
      const laidOff = { on: '2024-01-05', reason: 'layoff' };
      if (index === 2 || index === 3) await officer('POST', `/employments/${employment}/end`, laidOff);
    }
    const claims = [];
    for (const [index, way] of ways.entries()) claims.push(await journey.claim(way, cards[index] ?? ''));
    const paid = await journey.payOut(claims);
    const traced = await journey.figures('2024-02-10', paid);
    expect(traced.map(({ claim }) => claim).sort()).toEqual(claims.map(({ claim }) => claim).sort());
    await journey.release('2024-02-10');
    await journey.replayed(claims);
    expect(branch.faults).toEqual([]);
  },
  120_000,
);
