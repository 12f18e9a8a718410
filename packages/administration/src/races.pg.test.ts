// Several people and retries at once on the same claim, bill, receipt, hold and seal: on a server really at once.
import { type Day, date, decimal } from '@jamin/engine';
import { indonesia } from '@jamin/law';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { approveDecision } from './claims/approve-decision.ts';
import { decideClaim } from './claims/decide-claim.ts';
import { fileClaim } from './claims/file-claim.ts';
import { namePayee } from './claims/name-payee.ts';
import { neededPapers } from './claims/needed-papers.ts';
import { oweDueParts } from './claims/owe-due-parts.ts';
import { returnDecision } from './claims/return-decision.ts';
import { papersSeen, seePapers } from './claims/see-papers.ts';
import { type StatedFact, statedFacts, stateFacts } from './claims/state-facts.ts';
import { momentOn } from './clock.ts';
import { monthAssessor } from './contributions/assess-month.ts';
import { type Billing, issueBill } from './contributions/issue-bill.ts';
import { receiveMoney } from './contributions/receive-money.ts';
import { type Fresh, freshDatabase } from './database-fresh.ts';
import { type KeptLaw, keepLaw } from './law-document.ts';
import { balance } from './ledger/balance.ts';
import { endHold, holdMoney } from './ledger/hold-money.ts';
import { postTransfer } from './ledger/post-transfer.ts';
import { sen } from './money.ts';

let fresh: Fresh;
let kept: KeptLaw;
const day: Day = date('2024-07-24');
const month: Day = date('2024-06-01');
const at = momentOn(day, 9);
const assess = monthAssessor(indonesia, month, day);
const programmes = ['JKK', 'JKM', 'JHT', 'JP', 'JKP'];
const workerFacts = { segment: 'PU', wage: decimal('5000000'), riskGroup: 'low', programmes };

beforeAll(async () => {
  fresh = await freshDatabase();
  kept = await keepLaw(fresh.database, indonesia);
}, 60_000);
afterAll(() => fresh.close());

/** A death with 42,000,000 for the heirs: everything that a claim needs to be decided. */
const death = { segment: 'PU', membershipMonths: 30, contributionMonths: 30, children: [], heir: true, spouse: true };
const stated: readonly StatedFact[] = Object.entries(death).map(([name, value]) => {
  return { name, value: JSON.stringify(value), source: 'officer' };
});
const filing = (key: string) => {
  const about = { branch: 'contoh', membership: `member-${key}`, ask: 'jkm', eventOn: date('2024-07-01') } as const;
  return fileClaim(fresh.database, { ...about, key, facts: stated, at, by: 'heir' });
};

async function ready(key: string): Promise<string> {
  const claim = await filing(key);
  const codes = neededPapers(indonesia, { ask: 'jkm', known: day, facts: JSON.stringify(death) });
  await seePapers(fresh.database, { claim, codes, at, by: 'officer' });
  await name(claim, 'officer');
  return claim;
}

function name(claim: string, by: string): Promise<string> {
  const payee = { name: 'Contoh Istri', relation: 'spouse' } as const;
  return namePayee(fresh.database, kept, { claim, payee, heirs: 1, jointStatement: false, at, by });
}

async function decidedOnce(key: string): Promise<string> {
  const claim = await ready(key);
  await decide(claim, 'officer');
  return claim;
}

const decide = (claim: string, by: string) => decideClaim(fresh.database, kept, { claim, at, by });
const approve = (claim: string, by: string, decision = 1) =>
  approveDecision(fresh.database, { claim, decision, at, by });
const owed = async (claim: string) => -(await balance(fresh.database, { fund: 'jkm', kind: 'claim', owner: claim }));
const FOR_THE_HEIRS = 4_200_000_000n;

const bill = (key: string, payer: string) => {
  const about = { payer, payerKind: 'employer', branch: 'contoh', bank: 'contoh', reason: 'month' } as const;
  const workers = [1, 2].map((number) => ({
    membership: `${payer}-${number}`,
    wage: 500_000_000n,
    facts: workerFacts,
  }));
  const billing: Billing = { ...about, key, month, workers, issuedOn: day, at, by: 'employer' };
  return issueBill(fresh.database, { kept, assess }, billing);
};

const receive = (key: string, payer: string, amount = 120_000_000n) =>
  receiveMoney(fresh.database, { key, payer, bank: 'contoh', amount: sen(amount), paidOn: day, at, by: 'bank' });

async function transfers(causeKind: string, cause: string): Promise<number> {
  const rows = await fresh.database
    .selectFrom('ledger.transfer')
    .select('id')
    .where('cause_kind', '=', causeKind)
    .where('cause', '=', cause)
    .execute();
  return rows.length;
}

type Race = {
  readonly name: string;
  /** What stands before the race; its answer is handed to those who race. */
  readonly before: (key: string) => Promise<string>;
  readonly racers: readonly ((subject: string, key: string) => Promise<unknown>)[];
  /** How many were accepted, and how many were told what. */
  readonly told: Readonly<Record<string, number>> | undefined;
  readonly after: (subject: string, key: string) => Promise<void>;
};

const people = ['a', 'b', 'c', 'd', 'e', 'f'];
const same = (key: string) => Promise.resolve(key);

const races: readonly Race[] = [
  {
    name: 'officers decide the same claim: one after the other, and the last decision counts',
    before: ready,
    racers: people.map((by) => (claim) => decide(claim, by)),
    told: { accepted: 6 },
    after: async (claim) => {
      expect(await told(approve(claim, 'approver', 5))).toBe('claims/not-the-last-decision');
      expect(await told(approve(claim, 'approver', 6))).toBe('accepted');
      expect(await owed(claim)).toBe(FOR_THE_HEIRS);
    },
  },
  {
    name: 'officers approve the same decision: one stands, and it is owed once',
    before: decidedOnce,
    racers: people.map((by) => (claim) => approve(claim, by)),
    told: { accepted: 1, 'claims/already-approved': 5 },
    after: async (claim) => expect(await owed(claim)).toBe(FOR_THE_HEIRS),
  },
  {
    name: 'an approval while what falls due is posted for all claims',
    before: decidedOnce,
    racers: [
      (claim) => approve(claim, 'approver'),
      ...people.map(() => () => oweDueParts(fresh.database, { on: day, at })),
    ],
    told: { accepted: 7 },
    after: async (claim) => {
      await oweDueParts(fresh.database, { on: day, at });
      expect(await owed(claim)).toBe(FOR_THE_HEIRS);
    },
  },
  {
    name: 'one decides anew, one sends back, one approves: never what is not the last word',
    before: decidedOnce,
    racers: [
      (claim) => decide(claim, 'officer-2'),
      (claim) => returnDecision(fresh.database, { claim, decision: 1, reason: 'unclear', at, by: 'x' }),
      (claim) => approve(claim, 'approver'),
    ],
    told: undefined,
    after: async (claim) => {
      const state = await fresh.database
        .selectFrom('claims.state')
        .selectAll()
        .where('claim', '=', claim)
        .executeTakeFirstOrThrow();
      const returned = await fresh.database
        .selectFrom('claims.return')
        .selectAll()
        .where('claim', '=', claim)
        .execute();
      const approved = state.state === 'granted';
      expect(await owed(claim)).toBe(approved ? FOR_THE_HEIRS : 0n);
      if (approved) expect({ last: state.decision, returned }).toEqual({ last: 1, returned: [] });
    },
  },
  {
    name: 'officers state facts at once: none is lost',
    before: filing,
    racers: people.map((by) => (claim) => {
      const facts = [{ name: `note-${by}`, value: '1', source: 'officer' } as const];
      return stateFacts(fresh.database, { claim, facts, at, by });
    }),
    told: { accepted: 6 },
    after: async (claim) => {
      const names = [...(await statedFacts(fresh.database, claim)).keys()];
      expect(names.filter((name) => name.startsWith('note-'))).toHaveLength(6);
    },
  },
  {
    name: 'officers see papers at once: none is lost',
    before: filing,
    racers: people.map((by) => (claim) => seePapers(fresh.database, { claim, codes: [`paper-${by}`], at, by })),
    told: { accepted: 6 },
    after: async (claim) => expect((await papersSeen(fresh.database, claim)).size).toBe(6),
  },
  {
    name: 'officers name the payee at once: none is lost, and the last counts',
    before: filing,
    racers: people.map((by) => (claim) => name(claim, by)),
    told: { accepted: 6 },
    after: async (claim) => {
      const rows = await fresh.database
        .selectFrom('claims.heirs')
        .select('number')
        .where('claim', '=', claim)
        .execute();
      expect(rows.map(({ number }) => number).sort()).toEqual([1, 2, 3, 4, 5, 6]);
    },
  },
  {
    name: 'a filing is sent six times: one claim',
    before: same,
    racers: people.map(() => (key) => filing(key)),
    told: { accepted: 6 },
    after: async (key) => {
      const rows = await fresh.database.selectFrom('claims.claim').select('id').where('key', '=', key).execute();
      expect(rows).toHaveLength(1);
    },
  },
  {
    name: 'a report is sent six times: one bill, owed once',
    before: same,
    racers: people.map(() => (key) => bill(key, `payer-${key}`)),
    told: { accepted: 6 },
    after: async (key) => expect(await billsOf(`payer-${key}`)).toEqual([[1, 1]]),
  },
  {
    name: 'six reports of the same month: one is billed',
    before: same,
    racers: people.map((by) => (key) => bill(`${key}-${by}`, `payer-${key}`)),
    told: { accepted: 1, 'contributions/already-billed': 5 },
    after: async (key) => expect(await billsOf(`payer-${key}`)).toEqual([[1, 1]]),
  },
  {
    name: 'a bank tells of the same money six times: it came once',
    before: same,
    racers: people.map(() => (key) => receive(key, `payer-${key}`)),
    told: { accepted: 6 },
    after: async (key) => expect(await unallocated(`payer-${key}`)).toBe(120_000_000n),
  },
  {
    name: 'one bank reference for six payers: it is the money of one',
    before: same,
    racers: people.map((by) => (key) => receive(key, `${by}-${key}`)),
    told: { accepted: 1, 'contributions/key-reused': 5 },
    after: async (key) => {
      const all = await Promise.all(people.map((by) => unallocated(`${by}-${key}`)));
      expect(all.filter((amount) => amount !== 0n)).toEqual([120_000_000n]);
    },
  },
  {
    name: 'a bill and its money at once, each twice: it is paid once, and what is left over stays',
    before: same,
    racers: [0, 1].flatMap(() => [
      (key: string) => bill(key, `payer-${key}`),
      (key: string) => receive(`bank-${key}`, `payer-${key}`),
    ]),
    told: { accepted: 4 },
    after: async (key) => {
      expect(await billsOf(`payer-${key}`)).toEqual([[1, 2]]);
      const billed = (await bill(key, `payer-${key}`))?.amount ?? 0n;
      expect(await unallocated(`payer-${key}`)).toBe(120_000_000n - billed);
    },
  },
  {
    name: 'the bank says paid and returned at once: a hold ends one way',
    before: async (key) => {
      const claim = await decidedOnce(key);
      await approve(claim, 'approver');
      const from = { fund: 'jkm', kind: 'claim', owner: claim } as const;
      const cause = { kind: 'payment', id: key };
      const hold = { key: `hold-${key}`, cause, from, amount: sen(FOR_THE_HEIRS), payment: key };
      await holdMoney(fresh.database, { ...hold, happenedOn: day, recordedAt: at });
      return claim;
    },
    racers: people.map((by, index) => (claim, key) => {
      const confirmed = index % 2 === 0;
      const to = confirmed ? { kind: 'bank', owner: 'contoh' } : { kind: 'claim', owner: claim };
      const outcome = confirmed ? 'confirmed' : 'released';
      const end = { key: `end-${by}-${key}`, hold: `hold-${key}`, outcome, to } as const;
      return endHold(fresh.database, { ...end, happenedOn: day, recordedAt: at });
    }),
    told: { accepted: 1, 'ledger/hold-ended': 5 },
    after: async (claim, key) => {
      expect(await balance(fresh.database, { fund: 'jkm', kind: 'held', owner: key })).toBe(0n);
      expect([0n, FOR_THE_HEIRS]).toContain(await owed(claim));
      expect(await transfers('payment', key)).toBe(2);
    },
  },
];

const ROUNDS = 3;
test.each(races)('$name', async ({ name, before, racers, told: expected, after }) => {
  for (let round = 0; round < ROUNDS; round += 1) {
    const key = `${races.findIndex((race) => race.name === name)}-${round}`;
    const subject = await before(key);
    const answers = await Promise.all(racers.map((racer) => told(racer(subject, key))));
    const counts = Object.fromEntries(
      [...new Set(answers)].map((one) => [one, answers.filter((a) => a === one).length]),
    );
    if (expected !== undefined) expect(counts).toEqual(expected);
    await after(subject, key);
  }
  const { rows } = await sql<{ sum: bigint }>`SELECT sum(e.amount)::bigint AS sum
    FROM ledger.entry e JOIN ledger.account a ON a.id = e.account GROUP BY a.fund`.execute(fresh.database);
  for (const { sum } of rows) expect(sum).toBe(0n);
});

async function told(asked: Promise<unknown>): Promise<string> {
  return asked.then(
    () => 'accepted',
    (thrown: { code?: string }) => thrown.code ?? String(thrown),
  );
}

/** How many bills a payer has, each with how many transfers it caused. */
async function billsOf(payer: string): Promise<readonly (readonly number[])[]> {
  const rows = await fresh.database.selectFrom('contributions.bill').select('id').where('payer', '=', payer).execute();
  return Promise.all(rows.map(async ({ id }) => [rows.length, await transfers('bill', id)]));
}

async function unallocated(payer: string): Promise<bigint> {
  return -(await balance(fresh.database, { fund: 'institution', kind: 'unallocated', owner: payer }));
}

test('two transactions that debit the same members in opposite order: both pass, or one is told', async () => {
  const owners = ['left', 'right'];
  const line = (owner: string, amount: bigint) =>
    ({ fund: 'jht', kind: 'member', owner, amount: sen(amount) }) as const;
  const cash = (amount: bigint) => ({ fund: 'jht', kind: 'bank', owner: 'contoh', amount: sen(amount) }) as const;
  const about = { kind: 'test', cause: { kind: 'test', id: 'order' }, happenedOn: day, recordedAt: at };
  for (const owner of owners) {
    await postTransfer(fresh.database, { ...about, key: `in-${owner}`, lines: [cash(100n), line(owner, -100n)] });
  }
  const both = (name: string, order: readonly string[]) =>
    fresh.database.transaction().execute(async (within) => {
      for (const owner of order) {
        await postTransfer(within, { ...about, key: `${name}-${owner}`, lines: [line(owner, 1n), cash(-1n)] });
      }
    });
  let moved = 0n;
  for (let round = 0; round < 5; round += 1) {
    const asked = [both(`there-${round}`, owners), both(`back-${round}`, [...owners].reverse())];
    const answers = await Promise.all(asked.map(told));
    expect(
      answers.every((answer) => ['accepted', '40P01'].includes(answer)),
      String(answers),
    ).toBe(true);
    moved += BigInt(answers.filter((answer) => answer === 'accepted').length);
    for (const owner of owners) {
      expect(await balance(fresh.database, { fund: 'jht', kind: 'member', owner })).toBe(moved - 100n);
    }
  }
  expect(moved).toBeGreaterThanOrEqual(5n);
});
