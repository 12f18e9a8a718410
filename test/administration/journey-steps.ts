// The steps of the journey through the API, each by whoever does it: a person who signed in, or a machine with its key.

import { sen, writeCamt053 } from '@jamin/administration';
import { date } from '@jamin/engine';
import { expect } from 'vitest';
import type { openTestBranch } from '../web/branch-for-tests.ts';

type Opened = Awaited<ReturnType<typeof openTestBranch>>;
type Json = Awaited<ReturnType<Opened['ask']>>['json'];
/** Asks as somebody and expects it to be done. */
type Doing = (
  method: string,
  path: string,
  body?: unknown,
  headers?: Readonly<Record<string, string>>,
) => Promise<Json>;

export type Segment = 'PU' | 'BPU' | 'JAKON' | 'PMI';
export type Way = {
  readonly segment: Segment;
  readonly ask: 'jht' | 'jkk' | 'jkm' | 'jp' | 'jkp';
  readonly eventOn: string;
  readonly facts: Readonly<Record<string, unknown>>;
};
type Claimed = { readonly claim: string; readonly way: Way; readonly kpj: string };
type Paid = { readonly claim: string; readonly fund: string; readonly amount: bigint };
export type ApiJourney = Awaited<ReturnType<typeof apiJourney>>;

export const funds = ['jht', 'jkk', 'jkm', 'jp', 'jkp'] as const;
const here = { scope: 'branch', of: 'contoh' } as const;

export async function apiJourney(branch: Opened, npp: string) {
  const as =
    (who: string): Doing =>
    async (method, path, body, headers = {}) => {
      const answer = await branch.ask(who, method, path, { body, headers });
      expect([path, answer.status, answer.status < 300 ? '' : answer.text]).toEqual([
        path,
        expect.toBeOneOf([200, 201]),
        '',
      ]);
      return answer.json ?? answer.text;
    };
  const signed = async (role: Parameters<Opened['signedIn']>[0], scope: Parameters<Opened['signedIn']>[1]) =>
    as(await branch.signedIn(role, scope));
  const people = {
    officer: await signed('officer', here),
    approver: await signed('approver', here),
    second: await signed('approver', here),
    cashier: as(await branch.machine('cashier', here)),
    employer: as(await branch.machine('employer', { scope: 'employer', of: npp })),
    administrator: await signed('administrator', { scope: 'all' }),
    press: await signed('press', { scope: 'all' }),
    editor: await signed('press', { scope: 'all' }),
  };
  const world = { branch, signed, ...people };
  return {
    ...people,
    all: ['JKK', 'JKM', 'JHT', 'JP', 'JKP'],
    member: (segment: Segment) => member(world, segment),
    contract: (project: string, month: string, contractValue: string) => contract(world, project, month, contractValue),
    ownMonths: (kpj: string, months: readonly string[]) => ownMonths(world, kpj, months),
    package: (kpj: string, month: string) => migrant(world, kpj, month),
    month: (of: string, month: string, cards: readonly string[]) => wagesOf(world, of, month, cards),
    claim: (way: Way, kpj: string) => claimed(world, way, kpj),
    payOut: (claims: readonly Claimed[]) => payOut(world, claims),
    figures: (on: string, paid: readonly Paid[]) => figures(world, on, paid),
    release: (on: string) => release(world, on),
    replayed: async (claims: readonly Claimed[]) => {
      for (const { claim } of claims) {
        const again = await people.officer('GET', `/claims/${claim}/decisions/1/replay`);
        expect([claim, again.same]).toEqual([claim, true]);
      }
    },
  };
}

type World = {
  readonly branch: Opened;
  readonly signed: (
    role: Parameters<Opened['signedIn']>[0],
    scope: Parameters<Opened['signedIn']>[1],
  ) => Promise<Doing>;
} & Readonly<
  Record<'officer' | 'approver' | 'second' | 'cashier' | 'employer' | 'administrator' | 'press' | 'editor', Doing>
>;

async function member({ officer }: World, segment: Segment): Promise<string> {
  const bankAccount = { bank: '999', number: '5512345', holder: `Contoh ${segment}` };
  const who = { name: `Contoh ${segment}`, birthDate: '1966-01-20', sex: 'female', bankAccount };
  const { person } = await officer('POST', '/persons', who);
  const card = { person, segment, enrolledOn: '2022-12-30', branch: 'contoh' };
  return (await officer('POST', '/memberships', card)).kpj;
}

/** Money that comes in pays the bills it is for, whole. */
async function received({ cashier }: World, payer: string, bills: readonly Json[], paidOn: string): Promise<void> {
  const amount = String(bills.reduce((sum: bigint, bill: Json) => sum + BigInt(bill.amount), 0n));
  const reference = `${payer}:${paidOn}`;
  const { paid } = await cashier('POST', '/receipts', { reference, payer, bank: 'contoh', amount, paidOn });
  expect(paid).toEqual(bills.map(({ bill }: Json) => bill));
}

async function contract(world: World, project: string, month: string, contractValue: string): Promise<void> {
  const body = { month, contractValue, bank: 'contoh' };
  const { bill } = await world.officer('POST', `/employers/${project}/contract`, body);
  await received(world, project, [bill], '2022-12-30');
}

async function ownMonths(world: World, kpj: string, months: readonly string[]): Promise<void> {
  const chosen = { fromMonth: '2023-01', income: '200000000', programmes: ['JKK', 'JKM', 'JHT'] };
  await world.officer('POST', `/members/${kpj}/income`, chosen);
  const { bills } = await world.officer('POST', `/members/${kpj}/bills`, { months, bank: 'contoh' });
  expect(bills).toHaveLength(months.length);
  await received(world, kpj, bills, '2022-12-30');
}

async function migrant(world: World, kpj: string, month: string): Promise<void> {
  const body = { month, package: true, contractMonths: 24, individual: true, bank: 'contoh' };
  const { bill } = await world.officer('POST', `/members/${kpj}/package`, body);
  await received(world, kpj, [bill], `${month}-01`);
}

/** The first of the month after it. */
function dueOf(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return number === 12 ? `${year + 1}-01-01` : `${year}-${String(number + 1).padStart(2, '0')}-01`;
}

async function wagesOf(world: World, npp: string, month: string, cards: readonly string[]): Promise<void> {
  world.branch.goTo(dueOf(month));
  const csv = ['kpj,wageSen', ...cards.map((kpj) => `${kpj},500000000`), ''].join('\n');
  const path = `/employers/${npp}/wages/${month}`;
  expect(await world.employer('POST', path, csv, { 'Content-Type': 'text/csv' })).toMatchObject({
    taken: cards.length,
    refused: [],
  });
  const { bill } = await world.officer('POST', `/employers/${npp}/bills`, { month, bank: 'contoh' });
  await received(world, npp, [bill], dueOf(month));
}

/** Filed by whose it is or by an heir, proved and decided by an officer, approved by another person. */
async function claimed(world: World, way: Way, kpj: string): Promise<Claimed> {
  const { officer, approver, branch } = world;
  const { segment, ask, eventOn } = way;
  const isDeath = ask === 'jkm' || ask === 'jkk';
  const claimant = await world.signed(isDeath ? 'heir' : 'worker', { scope: 'own', of: kpj });
  const own: Record<string, unknown> = { segment, ...way.facts };
  if (isDeath) Object.assign(own, { heir: true, spouse: true });
  if (ask === 'jht' || ask === 'jp') own['balance'] = await savedRupiah(claimant, ask, kpj);
  const facts = Object.fromEntries(Object.entries(own).filter(([name]) => ask !== 'jp' || name !== 'segment'));
  const body = { branch: 'contoh', membership: kpj, ask, eventOn, facts };
  const { claim } = await claimant('POST', '/claims', body);
  const path = `/claims/${claim}`;
  const { blockers } = await claimant('GET', `${path}/readiness`);
  const codes = blockers.filter(({ kind }: Json) => kind === 'paper').map(({ code }: Json) => code);
  if (codes.length > 0) await officer('POST', `${path}/papers`, { codes });
  expect([way, await officer('POST', `${path}/decisions`)]).toMatchObject([way, { number: 1, outcome: 'granted' }]);
  if (isDeath) {
    const payee = { payee: { name: 'Contoh Ahli Waris', relation: 'spouse' }, heirs: 1, jointStatement: false };
    await officer('POST', `${path}/payee`, payee);
  }
  await approver('POST', `${path}/decisions/1/approval`);
  expect(branch.faults).toEqual([]);
  return { claim, way, kpj };
}

async function savedRupiah(worker: Doing, fund: 'jht' | 'jp', kpj: string): Promise<string> {
  const { balance } = await worker('GET', `/ledger/balance?fund=${fund}&kind=member&owner=${kpj}`);
  expect(BigInt(balance)).toBeLessThan(0n);
  return String(-BigInt(balance) / 100n);
}

/** Every part that is owed is ordered; a batch for each fund, two approvals, the file, the bank's statement. */
async function payOut(world: World, claims: readonly Claimed[]): Promise<readonly Paid[]> {
  const { cashier } = world;
  const ordered: (Paid & { readonly payment: string })[] = [];
  for (const { claim, way } of claims) {
    const { parts } = await cashier('GET', `/claims/${claim}`);
    for (const { line, owed } of parts) {
      if (!owed) continue;
      const isDeath = way.ask === 'jkm' || way.ask === 'jkk';
      const payee = { name: 'Contoh Ahli Waris', bank: '999', account: '5512345' };
      const { payment } = await cashier('POST', `/claims/${claim}/payments`, isDeath ? { line, payee } : { line });
      const { fund, amount } = await cashier('GET', `/payments/${payment}`);
      ordered.push({ payment, claim, fund, amount: BigInt(amount) });
    }
  }
  for (const [index, fund] of funds.entries()) {
    const own = ordered.filter((one) => one.fund === fund);
    expect([fund, own.length > 0]).toEqual([fund, true]);
    await paidBy(world, fund, index, own);
  }
  return ordered;
}

async function paidBy(
  { cashier, approver, second, branch }: World,
  fund: string,
  index: number,
  own: readonly { readonly payment: string; readonly amount: bigint }[],
): Promise<void> {
  const on = '2024-02-10';
  const asked = { bankAccount: `${fund}-contoh`, executionOn: on, payments: own.map(({ payment }) => payment) };
  const { batch, total } = await cashier('POST', '/batches', asked);
  await approver('POST', `/batches/${batch}/approval`);
  await second('POST', `/batches/${batch}/approval`);
  expect(await cashier('POST', `/batches/${batch}/file`)).toContain(`<NbOfTxs>${own.length}</NbOfTxs>`);
  const opening = BigInt((await cashier('GET', `/ledger/balance?fund=${fund}&kind=bank&owner=${fund}-contoh`)).balance);
  const day = date(on);
  const lines = own.map(({ payment, amount }) => ({
    ...{ amount: sen(-amount), bookedOn: day, valueOn: day, payment },
    ...{ reference: undefined, returnReason: undefined },
  }));
  const told = { id: `S-${fund}`, sequence: 1n, account: `001122330${index}`, from: day, to: day };
  const statements = [{ ...told, opening: sen(opening), lines }];
  const bytes = writeCamt053({ id: `M-${fund}`, createdAt: branch.branch.clock(), statements });
  const taken = await cashier('POST', '/bank/statements', bytes, { 'Content-Type': 'application/xml' });
  expect([fund, taken]).toMatchObject([fund, { paid: own.length, unmatched: 0 }]);
  const after = await cashier('GET', `/ledger/balance?fund=${fund}&kind=bank&owner=${fund}-contoh`);
  expect(BigInt(after.balance)).toBe(opening - BigInt(total));
}

/** The figure is what was paid, and each payment behind it names its entry, its decision, the law and the articles. */
async function figures({ officer, administrator }: World, on: string, paid: readonly Paid[]): Promise<readonly Json[]> {
  const { counted } = await administrator('POST', '/ledger/seals');
  const scope = `branch=contoh&from=${on}&to=${on}&position=${counted}`;
  const { rows } = await officer('GET', `/figures/paid?${scope}`);
  for (const fund of funds) {
    const sum = paid.filter((one) => one.fund === fund).reduce((all, { amount }) => all + amount, 0n);
    expect(rows.find(({ programme }: Json) => programme === fund)).toMatchObject({
      programme: fund,
      amount: String(sum),
    });
  }
  const traced: Json[] = [];
  for (let next = ''; next !== null; ) {
    const page = await officer('GET', `/figures/paid/paid.total/payments?${scope}${next && `&cursor=${next}`}`);
    traced.push(...page.items);
    next = page.next;
  }
  expect(traced.reduce((sum: bigint, one: Json) => sum + BigInt(one.sen), 0n)).toBe(
    paid.reduce((sum, { amount }) => sum + amount, 0n),
  );
  for (const { transfer, decision } of traced) {
    expect(transfer.batch).toBe(counted);
    expect(decision.articles.length).toBeGreaterThan(0);
  }
  expect((await administrator('GET', '/ledger/verification')).breaches).toEqual([]);
  return [...new Map(traced.map((one: Json) => [one.claim, one])).values()];
}

/** Deaths of four segments are enough to be told of; a second person lets the text out, and everybody reads it. */
async function release({ press, editor, administrator, branch }: World, on: string): Promise<void> {
  branch.later();
  const { counted } = await administrator('POST', '/ledger/seals');
  const said = (before: string, after: string) => [before, { figure: 'paid.jkm', part: 'cases' }, after];
  const template = {
    id: said('CONTOH – data sintetis. Cabang Contoh membayar JKM ', ' kasus.'),
    en: said('CONTOH – data sintetis. Cabang Contoh paid JKM ', ' cases.'),
  };
  const asked = { branch: 'contoh', from: on, to: on, position: counted, plannedOn: on, template };
  const made = await press('POST', '/releases', asked);
  await editor('POST', `/releases/${made.release}/versions/1/publication`, {});
  const path = `/api/v1/public/releases/${made.release}/versions/1`;
  const out = await branch.app.request(`https://jamin.example${path}`);
  expect(out.status).toBe(200);
  expect(await out.json()).toMatchObject({ text: made.text });
}
