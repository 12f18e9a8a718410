// The whole way through the branch: registered, reported, billed, claimed, decided, approved, paid out, traced back.
import { randomBytes } from 'node:crypto';
import {
  approveBatch,
  approveDecision,
  balance,
  billMonth,
  countSealed,
  creditDevelopment,
  decideClaim,
  enrolMember,
  type Fund,
  fileClaim,
  importStatement,
  type KeptLaw,
  keepLaw,
  makeBatch,
  memberFacts,
  momentOn,
  monthAssessor,
  neededPapers,
  openBankAccount,
  orderPayment,
  paidFigures,
  receiveMoney,
  registerAreas,
  registerBranch,
  registerEmployer,
  registerPerson,
  replayDecision,
  reportWages,
  type StatedFact,
  sealBooks,
  seePapers,
  sen,
  startEmployment,
  statedFacts,
  traceFigure,
  vaultOf,
  verifyBooks,
  writeBatchFile,
  writeCamt053,
} from '@jamin/administration';
import { addMonths, type Day, date, decimal } from '@jamin/engine';
import { indonesia } from '@jamin/law';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Fresh, freshDatabase } from '../../packages/administration/src/database-fresh.ts';

let fresh: Fresh;
let kept: KeptLaw;
const vault = vaultOf({ wrapping: [{ id: 'k1', key: randomBytes(32) }], hashing: randomBytes(32) }, randomBytes);
const NPP = '90000001';
const start = date('2022-01-01');
const at = momentOn(start, 9);
const by = 'officer';

beforeAll(async () => {
  fresh = await freshDatabase();
  kept = await keepLaw(fresh.database, indonesia);
  await registerAreas(fresh.database);
  await registerBranch(fresh.database, { code: 'contoh', name: 'Cabang Contoh', region: 'Kanwil Contoh' });
  const employer = { npp: NPP, registeredOn: start, name: 'PT Contoh', size: 'medium', riskGroup: 'low' } as const;
  await registerEmployer(fresh.database, { at, by, ...employer, area: 'kota-pangkalpinang', branch: 'contoh' });
}, 60_000);
afterAll(() => fresh.close());

async function worker(name: string, birthDate: string): Promise<string> {
  const { person } = await registerPerson(fresh.database, vault, {
    at,
    by,
    name,
    birthDate: date(birthDate),
    sex: 'female',
    bankAccount: { bank: '999', number: '5511', holder: name },
  });
  const kpj = await enrolMember(fresh.database, { at, by, person, segment: 'PU', enrolledOn: start, branch: 'contoh' });
  const programmes = ['JKK', 'JKM', 'JHT', 'JP', 'JKP'] as const;
  await startEmployment(fresh.database, { at, by, kpj, npp: NPP, from: start, programmes });
  return kpj;
}

async function month(first: Day, workers: readonly string[], wage: bigint): Promise<void> {
  const issuedOn = addMonths(first, 1);
  const when = { at: momentOn(issuedOn, 9), by: 'employer' };
  const rows = workers.map((kpj) => ({ kpj, wage: sen(wage) }));
  await reportWages(fresh.database, { key: `wages:${first}`, npp: NPP, month: first, ...when, rows });
  const law = { kept, assess: monthAssessor(indonesia, first, issuedOn) };
  const bill = await billMonth(fresh.database, law, { npp: NPP, month: first, bank: 'contoh', issuedOn, ...when });
  const paid = {
    key: `bank:${first}`,
    payer: NPP,
    bank: 'contoh',
    paidOn: issuedOn,
    at: momentOn(issuedOn, 11),
    by: 'bank',
  };
  const received = await receiveMoney(fresh.database, { ...paid, amount: sen(bill?.amount ?? 0n) });
  expect(received.paid).toEqual([bill?.id]);
}

const stated = (facts: { readonly [name: string]: unknown }): readonly StatedFact[] =>
  Object.entries(facts).map(([name, value]) => ({ name, value: JSON.stringify(value), source: 'registry' }));

test('two years of contributions, then a layoff: JKP and JHT, each from its own fund', async () => {
  const workers = [await worker('Contoh Satu', '1990-05-17'), await worker('Contoh Dua', '1985-02-03')];
  const [kpj = ''] = workers;
  for (let index = 0; index < 24; index += 1) await month(addMonths(start, index), workers, 500_000_000n);
  const day = date('2024-02-10');
  const known = await memberFacts(fresh.database, kpj, addMonths(day, -2), momentOn(day, 9));
  expect(known).toMatchObject({ segment: 'PU', wage: 500_000_000n });
  const rate = { rate: decimal('0.05'), source: 'assumed for this test' };
  const rates = [2022, 2023, 2024].map((year) => ({ year, ...rate }));
  for (const end of ['2022-12-31', '2023-12-31', '2024-02-10']) {
    await creditDevelopment(fresh.database, kept, { on: date(end), known: day, rates, at: momentOn(date(end), 20) });
  }
  const saved = -(await balance(fresh.database, { fund: 'jht', kind: 'member', owner: kpj }));
  // 24 contributions of 285,000 and what they earned at 5 %.
  expect(saved).toBeGreaterThan(24n * 28_500_000n);

  const moment = momentOn(day, 9);
  const common = { segment: 'PU', reason: 'layoff', wage: 5_000_000, paidMonths24: 24, consecutiveMonths: 24 };
  const jkp = await granted('jkp', kpj, date('2024-02-01'), { ...common, ageAtRegistration: 31 }, moment);
  const jht = { segment: 'PU', ground: 'layoff', endOfWork: '2024-01-05', birthDate: '1990-05-17', membershipYears: 2 };
  const account = await granted('jht', kpj, day, { ...jht, balance: `${saved / 100n}`, paidEarlier: [] }, moment);
  expect(await owed('jkp', jkp)).toBe(225_000_000n);
  expect(await owed('jht', account)).toBe((saved / 100n) * 100n);
  expect(-(await balance(fresh.database, { fund: 'jht', kind: 'member', owner: kpj }))).toBeLessThan(100n);

  await paidOut('jkp', `${jkp}:1`, 225_000_000n, day);
  await paidOut('jht', `${account}:1`, (saved / 100n) * 100n, day);
  expect(await owed('jkp', jkp)).toBe(0n);
  expect(await owed('jht', account)).toBe(0n);

  await figuresLeadBack(day, saved);

  // Back from the money to the decision, the rule and its article.
  const replay = await replayDecision(fresh.database, account, 1);
  expect(replay.same).toBe(true);
  expect(replay.kept).toContain('PP 46/2015');
  expect(await verifyBooks(fresh.database)).toEqual([]);
}, 120_000);

/** From the branch's figure to the entry in the sealed books, the claim, its decision and the articles. */
async function figuresLeadBack(day: Day, saved: bigint): Promise<void> {
  const { database } = fresh;
  const sealed = await sealBooks(database, momentOn(day + 1, 0));
  expect(sealed.transfers).toBeGreaterThan(70n);
  const { position } = await countSealed(database);
  const scope = { branch: 'contoh', from: day, to: day, position };
  const figures = await paidFigures(database, scope);
  expect(figures.map(({ programme, cases, sen: amount }) => [programme, cases, amount])).toEqual([
    ['jht', 1n, (saved / 100n) * 100n],
    ['jkk', 0n, 0n],
    ['jkm', 0n, 0n],
    ['jp', 0n, 0n],
    ['jkp', 1n, 225_000_000n],
  ]);
  const { payments } = await traceFigure(database, 'paid.jht', scope);
  const [payment] = payments;
  expect(payments).toHaveLength(1);
  expect(payment).toMatchObject({ benefit: 'gross', day: '2024-02-10', transfer: { batch: position } });
  expect(payment?.decision?.law).toBe(kept.hash);
  expect(payment?.decision?.articles.map(({ id }) => id).join()).toContain('PP 46/2015');
}

async function granted(
  ask: 'jkp' | 'jht',
  membership: string,
  eventOn: Day,
  facts: object,
  moment: string,
): Promise<string> {
  const { database } = fresh;
  const filing = { key: `${ask}:${membership}`, branch: 'contoh', membership, ask, eventOn, at: moment };
  const claim = await fileClaim(database, { ...filing, facts: stated({ ...facts }), by: 'worker' });
  const said = Object.fromEntries(
    [...(await statedFacts(database, claim))].map(([name, text]) => [name, JSON.parse(text)]),
  );
  const codes = neededPapers(indonesia, { ask, known: eventOn, facts: JSON.stringify(said) });
  await seePapers(database, { claim, codes, at: moment, by });
  const { number, outcome } = await decideClaim(database, kept, { claim, at: moment, by });
  expect(outcome).toBe('granted');
  await approveDecision(database, { claim, decision: number, at: moment, by: 'approver' });
  return claim;
}

/** Ordered, batched, approved by two others, sent, and confirmed by the bank's own statement. */
async function paidOut(fund: 'jkp' | 'jht', cause: string, amount: bigint, day: Day): Promise<void> {
  const { database } = fresh;
  const code = `${fund}-contoh`;
  const moment = momentOn(day, 12);
  const inBank = () => balance(database, { fund, kind: 'bank', owner: code });
  const before = await inBank();
  const number = fund === 'jht' ? '0011223344' : '0011223355';
  const holder = { name: `DJS ${fund} Cabang Contoh`, bank: 'CTOHIDJA', account: number };
  await openBankAccount(database, { code, fund, holder, at: moment });
  const [claim = ''] = cause.split(':');
  const payee = { name: 'Contoh Satu', bank: '999', account: '5511' };
  const order = { claim, cause, fund, amount: sen(amount), payee, purpose: 'SSBE', dueOn: day } as const;
  const { id } = await orderPayment(database, vault, { ...order, at: moment, by });
  expect(await owed(fund, claim)).toBe(0n);
  const made = { bankAccount: code, executionOn: day, payments: [id], at: moment, by: 'cashier' };
  const batch = await makeBatch(database, { key: `batch:${cause}`, ...made });
  await approveBatch(database, { batch: batch.id, at: moment, by: 'first' });
  await approveBatch(database, { batch: batch.id, at: moment, by: 'second' });
  await writeBatchFile(database, vault, { batch: batch.id, at: moment, by: 'cashier' });
  expect(await inBank()).toBe(before);
  const line = { bookedOn: day, valueOn: day, reference: undefined, returnReason: undefined, payment: id };
  const statement = { id: `S-${fund}`, sequence: 1n, account: number, from: day, to: day, opening: before };
  const lines = [{ ...line, amount: sen(-amount) }];
  const bytes = writeCamt053({ id: `M-${fund}`, createdAt: moment, statements: [{ ...statement, lines }] });
  const imported = await importStatement(database, { bytes, at: moment, by: 'bank' });
  expect(imported.unmatched).toBe(0);
  expect(await inBank()).toBe(before - amount);
  expect(await balance(database, { fund, kind: 'held', owner: id })).toBe(0n);
}

async function owed(fund: Fund, claim: string): Promise<bigint> {
  return -(await balance(fresh.database, { fund, kind: 'claim', owner: claim }));
}
