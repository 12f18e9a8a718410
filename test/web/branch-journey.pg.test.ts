// The whole way through the API, for every programme and segment: registered, reported, billed, paid for, claimed,
// decided, approved, paid out, counted, published, and traced back to the article.
import { momentOn, openBankAccount, type Role, readPain001, sen, writeCamt053 } from '@jamin/administration';
import { date } from '@jamin/engine';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BranchClient, branchClient } from '../../packages/web/src/api/branch-client.ts';
import { openTestBranch, origin } from './branch-for-tests.ts';

const funds = ['jht', 'jkk', 'jkm', 'jp', 'jkp'] as const;
type Fund = (typeof funds)[number];
type Ask = Parameters<BranchClient['fileClaim']>[0]['body']['ask'];
type Segment = 'PU' | 'BPU' | 'JAKON' | 'PMI';

let branch: Awaited<ReturnType<typeof openTestBranch>>;
const desk = {} as Record<
  'officer' | 'approver' | 'second' | 'cashier' | 'payer' | 'writer' | 'editor' | 'auditor' | 'administrator',
  BranchClient
>;
const NPP = '90000001';
const PROJECT = 'P0000001';
let keys = 0;
const key = () => {
  keys += 1;
  return `journey-${keys}`;
};

function clientOf(secret: string): BranchClient {
  return branchClient(origin, { key: secret }, async (request) => branch.app.request(request));
}

beforeAll(async () => {
  branch = await openTestBranch('2024-01-02');
  const here = { scope: 'branch', of: 'contoh' } as const;
  const roles = {
    ...{ officer: 'officer', approver: 'approver', second: 'approver', cashier: 'cashier', payer: 'cashier' },
    ...{ writer: 'press', editor: 'press', auditor: 'auditor', administrator: 'administrator' },
  } as const;
  for (const [name, role] of Object.entries(roles) as [keyof typeof roles, Role][]) {
    const scope = role === 'administrator' ? ({ scope: 'all' } as const) : here;
    desk[name] = clientOf(await branch.signedIn(role, scope));
  }
  for (const [index, fund] of funds.entries()) {
    const holder = { name: `DJS ${fund} Cabang Contoh`, bank: 'CTOHIDJA', account: `00112233${index}` };
    await openBankAccount(branch.fresh.database, { code: `${fund}-contoh`, fund, holder, at: branch.branch.clock() });
  }
}, 120_000);
afterAll(() => branch.fresh.close());

type Answered<T> = { readonly ok: true; readonly answer: T } | { readonly ok: false; readonly problem: unknown };

/** The answer; a problem fails the test with all that it says. */
async function told<T>(asked: Promise<Answered<T>>): Promise<T> {
  const answered = await asked;
  if (!answered.ok) throw new Error(JSON.stringify({ problem: answered.problem, faults: branch.faults.map(String) }));
  return answered.answer;
}

async function member(name: string, segment: Segment, birthDate = '1967-05-17'): Promise<string> {
  const bankAccount = { bank: '999', number: '5511', holder: `Contoh ${name}` };
  const person = { name: `Contoh ${name}`, birthDate, sex: 'female', bankAccount } as const;
  const registered = await told(desk.officer.registerPerson({ body: person, key: key() }));
  const card = { person: registered.person, segment, enrolledOn: '2015-07-01', branch: 'contoh' };
  return (await told(desk.officer.enrolMember({ body: card, key: key() }))).kpj;
}

async function paidFor(payer: string, bill: { readonly bill: string; readonly amount: string } | null): Promise<void> {
  expect(bill, payer).not.toBeNull();
  if (bill === null) return;
  const body = { reference: key(), payer, bank: 'contoh', amount: bill.amount, paidOn: branch.today() };
  expect((await told(desk.cashier.receiveMoney({ body, key: key() }))).paid).toEqual([bill.bill]);
}

const cards: { kpj: string; segment: Segment }[] = [];

test('employers, a project, a driver and a migrant worker are registered, report, are billed and pay', async () => {
  const about = { size: 'medium', riskGroup: 'low', area: 'kota-pangkalpinang', branch: 'contoh' } as const;
  const registering = { ...about, registeredOn: '2015-07-01' };
  await told(desk.officer.registerEmployer({ body: { ...registering, npp: NPP, name: 'PT Contoh' }, key: key() }));
  const project = { ...registering, npp: PROJECT, kind: 'project', name: 'Jembatan Contoh' } as const;
  await told(desk.officer.registerEmployer({ body: project, key: key() }));
  const workers: string[] = [];
  for (const name of ['Satu', 'Dua', 'Tiga', 'Empat', 'Lima']) {
    const kpj = await member(name, 'PU');
    const programmes = ['JKK', 'JKM', 'JHT', 'JP', 'JKP'] as const;
    const start = { kpj, npp: NPP, from: '2015-07-01', programmes: [...programmes] };
    await told(desk.officer.startEmployment({ body: start, key: key() }));
    workers.push(kpj);
    cards.push({ kpj, segment: 'PU' });
  }
  branch.goTo('2024-02-01');
  const employer = clientOf(await branch.signedIn('employer', { scope: 'employer', of: NPP }));
  const rows = ['kpj,wageSen', ...workers.map((kpj) => `${kpj},500000000`), '123,1'].join('\n');
  const file = { type: 'text/csv', bytes: new TextEncoder().encode(rows) };
  const report = { params: { npp: NPP, month: '2024-01' }, body: file };
  const refused = await employer.reportWages({ ...report, key: key() });
  expect(refused).toMatchObject({
    problem: {
      errors: [{ code: 'registry/bad-rows', data: { good: 5, bad: 1, rows: [{ row: 7, code: 'not-a-card' }] } }],
    },
  });
  const reported = await told(employer.reportWages({ ...report, query: { rows: 'good' }, key: key() }));
  expect(reported).toMatchObject({ taken: 5, refused: [{ row: 7 }] });
  const month = { month: '2024-01', bank: 'contoh' };
  const { bill } = await told(desk.officer.billMonth({ params: { npp: NPP }, body: month, key: key() }));
  await paidFor(NPP, bill);
  const contract = { month: '2024-02', contractValue: '50000000000', bank: 'contoh' };
  await paidFor(
    PROJECT,
    (await told(desk.officer.billProject({ params: { npp: PROJECT }, body: contract, key: key() }))).bill,
  );
  cards.push({ kpj: await member('Tukang', 'JAKON'), segment: 'JAKON' });

  const driver = await member('Sopir', 'BPU');
  const income = { fromMonth: '2024-02', income: '200000000', programmes: ['JKK', 'JKM', 'JHT'] } as const;
  const chosen = { ...income, programmes: [...income.programmes] };
  await told(desk.officer.chooseIncome({ params: { kpj: driver }, body: chosen, key: key() }));
  const ahead = { months: ['2024-02', '2024-03'], bank: 'contoh' };
  const { bills } = await told(desk.officer.billMember({ params: { kpj: driver }, body: ahead, key: key() }));
  expect(bills).toHaveLength(2);
  for (const one of bills) await paidFor(driver, one);
  cards.push({ kpj: driver, segment: 'BPU' });

  const migrant = await member('Migran', 'PMI');
  const leaving = {
    month: '2024-02',
    package: true,
    contractMonths: 24,
    individual: false,
    jht: '10000000',
    bank: 'contoh',
  };
  await paidFor(
    migrant,
    (await told(desk.officer.billMigrant({ params: { kpj: migrant }, body: leaving, key: key() }))).bill,
  );
  cards.push({ kpj: migrant, segment: 'PMI' });
  const worker = clientOf(await branch.signedIn('worker', { scope: 'own', of: workers[0] ?? '' }));
  const { months } = await told(worker.memberMonths({ params: { kpj: workers[0] ?? '' }, query: { from: '2024-01' } }));
  expect(months[0]).toMatchObject({ payer: NPP, reported: '500000000', owed: '0' });
}, 120_000);

/** What is claimed for a card: the grounds of the law's own cases. */
function factsOf(ask: Ask, segment: Segment, balance: string): { readonly [fact: string]: unknown } {
  const abroad = segment === 'PMI' ? { phase: 'during' } : {};
  switch (ask) {
    case 'jht':
      return { ground: 'age', birthDate: '1967-05-17', membershipYears: 1, paidEarlier: [], balance, segment };
    case 'jkk':
      return { segment, outcome: 'death', ...abroad, ...wageOf(segment), heir: true, spouse: true };
    case 'jkm':
      return { segment, ...abroad, heir: true, spouse: true };
    case 'jp':
      return {
        ...{ event: 'death', birthDate: '1967-05-17', registered: '2015-07-01', paidMonths: 100, spouse: true },
        ...{ wages: [{ year: 2020, wage: 5_000_000 }], segment, heir: true },
      };
    case 'jkp': {
      const paid = { paidMonths24: 24, consecutiveMonths: 24, ageAtRegistration: 31 };
      return { segment, reason: 'layoff', wage: 5_000_000, ...paid };
    }
  }
}

function wageOf(segment: Segment): object {
  if (segment === 'BPU') return { income: 2_000_000 };
  return segment === 'PMI' ? {} : { wage: 5_000_000 };
}

const asksOf: { readonly [segment in Segment]: readonly Ask[] } = {
  PU: ['jht', 'jkk', 'jkm', 'jp', 'jkp'],
  BPU: ['jht', 'jkk', 'jkm'],
  JAKON: ['jkk', 'jkm'],
  PMI: ['jht', 'jkk', 'jkm'],
};

async function approved(ask: Ask, kpj: string, segment: Segment): Promise<string> {
  const { officer, approver } = desk;
  const account = { fund: 'jht', kind: 'member', owner: kpj } as const;
  const { balance } = await told(officer.balance({ query: account }));
  const facts = factsOf(ask, segment, String(-BigInt(balance) / 100n));
  const body = { branch: 'contoh', membership: kpj, ask, eventOn: ask === 'jp' ? '2024-01-15' : '2024-02-01', facts };
  const { claim } = await told(officer.fileClaim({ body, key: key() }));
  const params = { claim };
  const { blockers } = await told(officer.readiness({ params }));
  expect(
    blockers.filter(({ kind }) => kind === 'ground'),
    `${segment} ${ask}`,
  ).toEqual([]);
  const codes = blockers.flatMap(({ kind, code }) => (kind === 'paper' ? [code] : []));
  if (codes.length > 0) await told(officer.seePapers({ params, body: { codes }, key: key() }));
  if ('heir' in facts) {
    const payee = { payee: { name: heir.name, relation: 'spouse' }, heirs: 1, jointStatement: false } as const;
    await told(officer.namePayee({ params, body: payee, key: key() }));
  }
  const decided = await told(officer.decideClaim({ params, key: key() }));
  expect(decided.outcome, `${segment} ${ask}`).toBe('granted');
  await told(approver.approveDecision({ params: { claim, number: decided.number }, key: key() }));
  return claim;
}

const claims: string[] = [];
/** Who is paid for claims after a death. */
const heir = { name: 'Contoh Suami', bank: '999', account: '5512' } as const;

test('every programme is claimed in every segment that has it, decided and approved by two people', async () => {
  branch.goTo('2024-02-05');
  for (const { kpj, segment } of cards) {
    for (const ask of asksOf[segment]) claims.push(await approved(ask, kpj, segment));
  }
  expect(claims).toHaveLength(5 * 5 + 3 + 2 + 3);
}, 240_000);

const paidSen = new Map<Fund, bigint>();

test('what is owed is ordered, approved by two others, and paid by the bank’s own statement', async () => {
  for (const claim of claims) {
    const file = await told(desk.cashier.claim({ params: { claim } }));
    for (const { line, owed } of file.parts) {
      if (!owed) continue;
      const body = { line: Number(line), ...(file.payee === null ? {} : { payee: heir }) };
      await told(desk.cashier.orderPart({ params: { claim }, body, key: key() }));
    }
  }
  for (const [index, fund] of funds.entries()) {
    const asked = { bankAccount: `${fund}-contoh`, executionOn: branch.today() };
    const { batch } = await told(desk.payer.makeBatch({ body: asked, key: key() }));
    const params = { batch };
    await told(desk.approver.approveBatch({ params, key: key() }));
    expect(await desk.payer.batchFile({ params })).toMatchObject({ ok: false });
    expect((await told(desk.second.approveBatch({ params, key: key() }))).approvals).toBe(2);
    const orders = readPain001(new TextEncoder().encode(await told(desk.payer.batchFile({ params }))));
    const { balance } = await told(desk.cashier.balance({ query: { fund, kind: 'bank', owner: `${fund}-contoh` } }));
    const day = date(branch.today());
    const lines = orders.payments.map(({ id, amount }) => ({
      ...{ bookedOn: day, valueOn: day, reference: undefined, returnReason: undefined },
      ...{ payment: id, amount: sen(-amount) },
    }));
    const statement = { id: `S-${fund}`, sequence: 1n, account: `00112233${index}`, from: day, to: day, lines };
    const statements = [{ ...statement, opening: sen(BigInt(balance)) }];
    const bytes = writeCamt053({ id: `M-${fund}`, createdAt: momentOn(day, 12), statements });
    const body = { type: 'application/xml', bytes };
    const imported = await told(desk.cashier.importStatement({ body }));
    expect(imported, fund).toMatchObject({ paid: orders.payments.length, unmatched: 0 });
    expect((await told(desk.cashier.importStatement({ body }))).replayed).toBe(true);
    paidSen.set(
      fund,
      orders.payments.reduce((sum, { amount }) => sum + amount, 0n),
    );
  }
}, 240_000);

test('the figures are what the banks paid, each payment leads to its articles, and the books are whole', async () => {
  branch.later();
  const sealed = await told(desk.administrator.sealBooks({}));
  const scope = { branch: 'contoh', from: '2024-01-01', to: '2024-12-31', position: sealed.position };
  const { rows } = await told(desk.auditor.paidFigures({ query: scope }));
  for (const { programme, amount } of rows) expect(amount, programme).toBe(String(paidSen.get(programme)));
  expect(rows.map(({ programme, cases }) => [programme, cases])).toEqual([
    ...[
      ['jht', '7'],
      ['jkk', '8'],
      ['jkm', '8'],
      ['jkp', '5'],
      ['jp', '5'],
    ],
  ]);
  const asked = { params: { figure: 'paid.total' }, query: { ...scope, limit: 50 } } as const;
  let page = await told(desk.auditor.tracePaid(asked));
  const items = [...page.items];
  while (page.next !== null) {
    page = await told(desk.auditor.tracePaid({ ...asked, query: { ...asked.query, cursor: page.next } }));
    items.push(...page.items);
  }
  const traced = items.reduce((sum, one) => sum + BigInt(one.sen), 0n);
  expect(traced).toBe([...paidSen.values()].reduce((sum, one) => sum + one, 0n));
  for (const { claim, decision, transfer } of items) {
    expect(decision?.articles.length, claim).toBeGreaterThan(0);
    expect(transfer.batch).toBe(sealed.position);
    const params = { claim, number: decision?.number ?? 0 };
    expect((await told(desk.auditor.replay({ params }))).same, claim).toBe(true);
  }
  expect((await told(desk.auditor.verifyBooks({}))).breaches).toEqual([]);
}, 120_000);

test('a release says the figures, a second person lets it out, and everybody reads it', async () => {
  const { position } = await told(desk.administrator.sealBooks({}));
  const number = (figure: 'paid.total' | `paid.${Fund}`, part: 'cases' | 'amount') => ({ figure, part });
  const days = [{ day: '2024-01-01' }, { day: '2024-02-29' }] as const;
  const parts = (unit: string) =>
    funds.flatMap((fund) => [
      ...[`; ${fund.toUpperCase()} `, number(`paid.${fund}`, 'cases'), ` ${unit}, `, number(`paid.${fund}`, 'amount')],
    ]);
  const total = [number('paid.total', 'cases'), number('paid.total', 'amount')] as const;
  const template = {
    id: [
      ...['CONTOH – data sintetis. Cabang Contoh membayar ', total[0], ' klaim senilai ', total[1], ' sejak ', days[0]],
      ...[' sampai dengan ', days[1], ', yaitu', ...parts('kasus'), '.'],
    ],
    en: [
      ...['CONTOH – data sintetis. Cabang Contoh paid ', total[0], ' claims worth ', total[1], ' from ', days[0]],
      ...[' to ', days[1], ':', ...parts('cases'), '.'],
    ],
  };
  const body = { branch: 'contoh', from: '2024-01-01', to: '2024-02-29', position, template, plannedOn: '2024-03-01' };
  const prepared = await told(desk.writer.prepareRelease({ body, key: key() }));
  const params = { release: prepared.release, version: prepared.version };
  expect(await desk.writer.publishRelease({ params, body: {}, key: key() })).toMatchObject({ ok: false });
  const visitor = clientOf('nobody');
  expect(await visitor.publicRelease({ params })).toMatchObject({ ok: false, problem: { status: 404 } });
  await told(desk.editor.publishRelease({ params, body: {}, key: key() }));
  const read = await told(visitor.publicRelease({ params }));
  expect(read.text.id).toContain('JHT 7 kasus');
  expect((await told(visitor.calendar({}))).releases).toMatchObject([{ versions: [{ version: 1 }] }]);
  expect(await told(visitor.releaseCsv({ params }))).toContain('paid.jkm,cases,8');
  const other = { from: prepared.version, position, reason: 'dibaca ulang' };
  const revised = await told(
    desk.writer.reviseRelease({ params: { release: prepared.release }, body: other, key: key() }),
  );
  expect(revised).toMatchObject({ version: 2, changes: [] });
  expect(branch.faults).toEqual([]);
}, 120_000);
