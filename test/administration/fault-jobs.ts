// What clients ask of the branch while it is killed: transfers, holds, claims and bills, drawn from a seed.
import {
  type Account,
  type Assessor,
  approveDecision,
  businessDay,
  type Database,
  decideClaim,
  endHold,
  fileClaim,
  holdMoney,
  type Instant,
  issueBill,
  type KeptLaw,
  keepLaw,
  type Line,
  monthAssessor,
  neededPapers,
  OperatingError,
  postTransfer,
  receiveMoney,
  type Sen,
  sealBooks,
  seePapers,
  sen,
} from '@jamin/administration';
import { date, decimal } from '@jamin/engine';
import { indonesia } from '@jamin/law';
import { between, type Draw, pick } from '../draw.ts';

/** One thing that a client wants; asked again, it is the same by its key. */
export type Job = {
  readonly key: string;
  readonly kind: 'pay-in' | 'take-out' | 'payout' | 'claim' | 'month' | 'seal';
  readonly member: string;
  readonly amount: bigint;
};

/** What the branch answered; `refused` is an answer too, and nothing has moved then. */
export type Answer = { readonly outcome: 'done' | 'refused'; readonly claim?: string };

/** What a branch does its work with. */
export type Branch = { readonly database: Database; readonly kept: KeptLaw; readonly assess: Assessor };

export async function branchOver(database: Database): Promise<Branch> {
  const kept = await keepLaw(database, indonesia);
  return { database, kept, assess: monthAssessor(indonesia, month, date('2024-07-24')) };
}

const month = date('2024-06-01');
/** What a claim of the balance takes: the member is 56, and nothing was paid before. */
const CLAIMED = 80_000_000n;

/** Few members, so that clients meet on the same accounts. */
const MEMBERS = 12;

/** Of a hundred requests, how many are of which kind. */
const SHARES: readonly (readonly [number, Job['kind']])[] = [
  [40, 'pay-in'],
  [25, 'take-out'],
  [15, 'payout'],
  [8, 'claim'],
  [8, 'month'],
  [4, 'seal'],
];
const KINDS = SHARES.flatMap(([share, kind]) => Array.from({ length: share }, () => kind));

export function drawJob(from: Draw, client: number, number: number): Job {
  const amount = BigInt(between(from, 1, 1_000));
  return { key: `${client}-${number}`, kind: pick(from, KINDS), member: `member-${between(from, 1, MEMBERS)}`, amount };
}

export const memberAccount = (member: string): Account => ({ fund: 'jht', kind: 'member', owner: member });
const bank: Account = { fund: 'jht', kind: 'bank', owner: 'contoh' };

/** Does a job, or what is left of it: it may have been done in part or wholly before. */
export async function perform(branch: Branch, job: Job, at: Instant): Promise<Answer> {
  switch (job.kind) {
    case 'pay-in':
      return move(branch, job, at, [line(bank, job.amount), line(memberAccount(job.member), -job.amount)]);
    case 'take-out':
      return move(branch, job, at, [line(memberAccount(job.member), job.amount), line(bank, -job.amount)]);
    case 'payout':
      return payOut(branch, job, at);
    case 'claim':
      return claimBalance(branch, job, at);
    case 'month':
      return billAndPay(branch, job, at);
    case 'seal':
      await sealBooks(branch.database, at);
      return { outcome: 'done' };
  }
}

function line(account: Account, amount: bigint): Line {
  return { ...account, amount: sen(amount) };
}

async function move({ database }: Branch, job: Job, at: Instant, lines: readonly Line[]): Promise<Answer> {
  const cause = { kind: 'job', id: job.key };
  const transfer = { key: `job:${job.key}`, kind: job.kind, cause, happenedOn: day, recordedAt: at, lines };
  return unlessOverdrawn(postTransfer(database, transfer));
}

const day = date('2024-07-24');

/** Money moves to what is owed, is held, and leaves the bank or comes back: three transfers, each with its key. */
async function payOut({ database }: Branch, { key, amount }: Job, at: Instant): Promise<Answer> {
  const owed: Account = { fund: 'jkm', kind: 'claim', owner: `payout-${key}` };
  const benefits: Account = { fund: 'jkm', kind: 'benefits', owner: 'santunan-kematian' };
  const when = { happenedOn: day, recordedAt: at };
  const cause = { kind: 'job', id: key };
  const grant = { ...when, key: `grant:${key}`, kind: 'grant', cause };
  await postTransfer(database, { ...grant, lines: [line(benefits, amount), line(owed, -amount)] });
  await holdMoney(database, { ...when, key: `hold:${key}`, cause, from: owed, amount: sen(amount), payment: key });
  const confirmed = amount % 2n === 0n;
  const end = { ...when, key: `end:${key}`, hold: `hold:${key}` };
  await (confirmed
    ? endHold(database, { ...end, outcome: 'confirmed', to: { kind: 'bank', owner: 'contoh' } })
    : endHold(database, { ...end, outcome: 'released', to: { kind: 'claim', owner: owed.owner } }));
  return { outcome: 'done' };
}

/** Files, brings the papers, decides and approves; a claim that was approved before the answer came back is done. */
async function claimBalance({ database, kept }: Branch, { key }: Job, at: Instant): Promise<Answer> {
  const membership = `claimant-${key}`;
  const saved = CLAIMED * 100n;
  await postTransfer(database, {
    key: `saved:${key}`,
    kind: 'receipt',
    cause: { kind: 'job', id: key },
    happenedOn: day,
    recordedAt: at,
    lines: [line(bank, saved), line(memberAccount(membership), -saved)],
  });
  const known = { ground: 'age', birthDate: '1968-05-20', balance: Number(CLAIMED), membershipYears: 12 };
  const told = { ...known, segment: 'PU', paidEarlier: [] };
  const facts = Object.entries(told).map(([name, value]) => {
    return { name, value: JSON.stringify(value), source: 'claimant' as const };
  });
  const filing = { key: `claim:${key}`, branch: 'contoh', membership, ask: 'jht', eventOn: day } as const;
  const claim = await fileClaim(database, { ...filing, facts, at, by: 'worker' });
  try {
    const codes = neededPapers(kept.law, { ask: 'jht', known: businessDay(at), facts: JSON.stringify(told) });
    await seePapers(database, { claim, codes, at, by: 'officer' });
    const { number } = await decideClaim(database, kept, { claim, at, by: 'officer' });
    await approveDecision(database, { claim, decision: number, at, by: 'approver' });
  } catch (thrown) {
    if (codeOf(thrown) !== 'claims/already-approved') throw thrown;
  }
  return { outcome: 'done', claim };
}

/** An employer of three is billed for a month and pays the bill; the bank tells of the money twice. */
async function billAndPay({ database, kept, assess }: Branch, { key }: Job, at: Instant): Promise<Answer> {
  const programmes = ['JKK', 'JKM', 'JHT', 'JP', 'JKP'];
  const workers = ['4500000', '6000000', '12000000'].map((wage, index) => ({
    membership: `worker-${key}-${index}`,
    wage: BigInt(wage) * 100n,
    facts: { segment: 'PU', wage: decimal(wage), riskGroup: 'low', programmes },
  }));
  const payer = `employer-${key}`;
  const about = { payer, payerKind: 'employer', branch: 'contoh', bank: 'contoh', reason: 'month' } as const;
  const billing = { ...about, key: `report:${key}`, month, workers, issuedOn: day, at, by: 'employer' };
  const bill = await issueBill(database, { kept, assess }, billing);
  const paid = { key: `bank:${key}`, payer, bank: 'contoh', amount: sen(bill?.amount ?? 0n), paidOn: day };
  for (const _ of [1, 2]) await receiveMoney(database, { ...paid, at, by: 'bank' });
  return { outcome: 'done' };
}

async function unlessOverdrawn(asked: Promise<unknown>): Promise<Answer> {
  try {
    await asked;
    return { outcome: 'done' };
  } catch (thrown) {
    if (codeOf(thrown) === 'ledger/overdrawn') return { outcome: 'refused' };
    throw thrown;
  }
}

export function codeOf(thrown: unknown): string {
  return thrown instanceof OperatingError ? thrown.code : '';
}

/** What a member should own after these answers, in sen. */
export function ownedBy(member: string, done: readonly Job[]): Sen {
  const own = done.filter((job) => job.member === member);
  const sum = (kind: Job['kind']) => own.reduce((total, job) => (job.kind === kind ? total + job.amount : total), 0n);
  return sen(sum('pay-in') - sum('take-out'));
}
