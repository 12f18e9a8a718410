// A branch of four workers for tests of pages: registered, reported, billed and paid as a real one is, and its people.
import { randomBytes } from 'node:crypto';
import {
  addPerson,
  billMonth,
  countSealed,
  creditDevelopment,
  type Database,
  endEmployment,
  enrolMember,
  grantRole,
  type KeptLaw,
  keepLaw,
  makeBatch,
  momentOn,
  monthAssessor,
  openBankAccount,
  openDatabase,
  type Piece,
  prepareRelease,
  publishRelease,
  type Role,
  receiveMoney,
  registerAreas,
  registerBranch,
  registerEmployer,
  registerPerson,
  reportWages,
  type Scope,
  sealBooks,
  sen,
  signIn,
  startEmployment,
  vaultOf,
} from '@jamin/administration';
import { addMonths, date, decimal } from '@jamin/engine';
import { indonesia } from '@jamin/law';
import { possiblePayments } from '@jamin/press';
import { claimed, paid } from '../../packages/administration/src/statistics/statistics-for-tests.ts';
import type { Branch } from '../../packages/web/src/branch/branch.ts';

const BRANCH = 'contoh';
const NPP = '90000001';
const first = date('2020-01-01');
const opened = momentOn(first, 9);
const programmes = ['JKK', 'JKM', 'JHT', 'JP', 'JKP'] as const;
const months = Array.from({ length: 54 }, (_, index) => addMonths(first, index));

const BRANCH_DAY = '2024-07-24';

const workers = {
  /** Resigned on 31 May. */
  resigned: {
    name: 'Sari Contoh',
    born: '1985-05-17',
    sex: 'female',
    wage: 5_000_000n,
    until: '2024-05-31',
    reason: 'resignation',
  },
  /** Resigned on the same day, for a second claim of the kind. */
  left: {
    name: 'Tuti Contoh',
    born: '1988-09-21',
    sex: 'female',
    wage: 4_500_000n,
    until: '2024-05-31',
    reason: 'resignation',
  },
  employed: {
    name: 'Budi Contoh',
    born: '1979-02-03',
    sex: 'male',
    wage: 6_000_000n,
    until: '',
    reason: 'resignation',
  },
  /** Died on 10 July. */
  dead: {
    name: 'Darma Contoh',
    born: '1972-11-08',
    sex: 'male',
    wage: 7_000_000n,
    until: '2024-07-10',
    reason: 'death',
  },
} as const;

type SmallBranch = {
  readonly branch: Branch;
  readonly cards: { readonly [worker in keyof typeof workers]: string };
  /** The secret of the session of each of its people. */
  readonly sessions: { readonly [who: string]: string };
  readonly goTo: (day: string) => void;
  readonly close: () => Promise<void>;
};

export async function smallBranch(): Promise<SmallBranch> {
  const system = await openDatabase({ as: 'system' });
  const kept = await keepLaw(system, indonesia);
  const vault = vaultOf({ wrapping: [{ id: 'k1', key: randomBytes(32) }], hashing: randomBytes(32) }, randomBytes);
  await registerAreas(system);
  await registerBranch(system, { code: BRANCH, name: 'Cabang Contoh', region: 'Kanwil Contoh' });
  const by = { at: opened, by: 'seed' };
  const employer = { npp: NPP, registeredOn: first, name: 'PT Contoh', size: 'medium', riskGroup: 'low' } as const;
  await registerEmployer(system, { ...by, ...employer, area: 'kota-pangkalpinang', branch: BRANCH });
  const employments = new Map<string, string>();
  const card = async ({ name, born, sex }: (typeof workers)[keyof typeof workers], number: number) => {
    const bankAccount = { bank: 'CTOHIDJA', number: `55110${number}`, holder: name };
    const about = { name, birthDate: date(born), sex, bankAccount };
    const { person } = await registerPerson(system, vault, { ...by, ...about });
    const kpj = await enrolMember(system, { ...by, person, segment: 'PU', enrolledOn: first, branch: BRANCH });
    const employment = await startEmployment(system, { ...by, kpj, npp: NPP, from: first, programmes });
    employments.set(kpj, employment);
    return kpj;
  };
  const cards = {
    resigned: await card(workers.resigned, 1),
    employed: await card(workers.employed, 2),
    dead: await card(workers.dead, 3),
    left: await card(workers.left, 4),
  };
  await contribute(system, kept, cards);
  for (const [worker, { until, reason }] of Object.entries(workers).filter(([, { until }]) => until !== '')) {
    const employment = employments.get(cards[worker as keyof typeof workers]) ?? '';
    const on = date(until);
    await endEmployment(system, { employment, on, reason, at: momentOn(on, 9), by: 'seed' });
  }
  for (const [index, fund] of (['jht', 'jkk', 'jkm', 'jp', 'jkp'] as const).entries()) {
    const holder = { name: `DJS ${fund.toUpperCase()} Cabang Contoh`, bank: 'CTOHIDJA', account: `001122334${index}` };
    await openBankAccount(system, { code: `${fund}-${BRANCH}`, fund, holder, at: opened });
  }
  await releaseOf(system);
  const sessions = await people(system, cards);
  let asked = 0;
  let today = date(BRANCH_DAY);
  // Each moment is two seconds after the one before.
  const clock = () => {
    asked += 1;
    return momentOn(today, 9, asked / 30);
  };
  const branch = {
    people: system,
    system,
    vault,
    kept,
    clock,
    isExample: true,
    scale: '1:1',
    sessionSecret: 'of a test',
  };
  const goTo = (day: string) => {
    today = date(day);
  };
  return { branch, cards, sessions, goTo, close: () => system.destroy() };
}

type Cards = SmallBranch['cards'];

/** Every month is reported, billed and paid in the month after; what JHT accounts earned is credited each year. */
async function contribute(system: Database, kept: KeptLaw, cards: Cards): Promise<void> {
  for (const month of months) {
    const next = addMonths(month, 1);
    const at = { at: momentOn(next, 9), by: 'seed' };
    const working = Object.entries(workers).filter(([, { until }]) => until === '' || month <= date(until));
    const rows = working.map(([worker, { wage }]) => ({
      kpj: cards[worker as keyof Cards],
      wage: sen(wage * 100n),
    }));
    await reportWages(system, { key: `wages:${month}`, npp: NPP, month, ...at, rows });
    const law = { kept, assess: monthAssessor(indonesia, month, next) };
    const bill = await billMonth(system, law, { npp: NPP, month, bank: BRANCH, issuedOn: next, ...at });
    const amount = sen(bill?.amount ?? 0n);
    await receiveMoney(system, { key: `bank:${month}`, payer: NPP, bank: BRANCH, paidOn: next, amount, ...at });
  }
  const rates = [2020, 2021, 2022, 2023, 2024].map((year) => ({ year, rate: decimal('0.05'), source: 'a test' }));
  for (const end of ['2020-12-31', '2021-12-31', '2022-12-31', '2023-12-31', '2024-07-23']) {
    const on = date(end);
    await creditDevelopment(system, kept, { on, known: date(BRANCH_DAY), rates, at: momentOn(on, 20) });
  }
}

/** Who signs in, what each is granted, and for what. */
async function people(system: Database, cards: Cards): Promise<SmallBranch['sessions']> {
  const staff: Scope = { scope: 'branch', of: BRANCH };
  const holders: readonly (readonly [who: string, name: string, role: Role, scope: Scope])[] = [
    ['worker', 'Sari Contoh', 'worker', { scope: 'own', of: cards.resigned }],
    ['left', 'Tuti Contoh', 'worker', { scope: 'own', of: cards.left }],
    ['employed', 'Budi Contoh', 'worker', { scope: 'own', of: cards.employed }],
    ['heir', 'Rini Contoh', 'heir', { scope: 'own', of: cards.dead }],
    ['employer', 'Personalia Contoh', 'employer', { scope: 'employer', of: NPP }],
    ['officer', 'Petugas Contoh', 'officer', staff],
    ['approver', 'Penyetuju Contoh', 'approver', staff],
    ['second', 'Penyetuju Kedua Contoh', 'approver', staff],
    ['cashier', 'Kasir Contoh', 'cashier', staff],
    ['press', 'Humas Contoh', 'press', staff],
    ['editor', 'Penyunting Contoh', 'press', staff],
  ];
  const [from, to] = [opened, momentOn(date('2030-01-01'), 9)];
  const sessions = holders.map(async ([who, name, role, scope]) => {
    const kind = role === 'worker' || role === 'heir' ? 'member' : role === 'employer' ? 'employer' : 'staff';
    const home = kind === 'staff' ? BRANCH : undefined;
    const person = await addPerson(system, { name, kind, home, at: from, by: 'seed' });
    await grantRole(system, { person, role, ...scope, from, to, at: from, by: 'seed' });
    const session = { person, how: 'demonstration', at: from, expiresAt: to } as const;
    return [who, await signIn(system, session, randomBytes)] as const;
  });
  return Object.fromEntries(await Promise.all(sessions));
}

/** Five claims were paid before, and a release says so: fewer are told to nobody. */
async function releaseOf(system: Database): Promise<void> {
  const day = date('2024-07-10');
  for (let index = 0; index < 5; index += 1) {
    const claim = await claimed(system, 'jht', BRANCH, `before-${index}`);
    const amount = BigInt(10_000_000 + index) * 100n;
    await paid(system, { claim, fund: 'jht', cause: `${claim}:1`, amount, at: momentOn(day, 9) });
  }
  // They are in a batch, and so no cashier gathers them once more.
  const gathering = { key: 'before', bankAccount: `jht-${BRANCH}`, executionOn: day, by: 'writer' };
  await makeBatch(system, { ...gathering, at: momentOn(day, 9, 30) });
  await sealBooks(system, momentOn(date('2024-07-23'), 20));
  const { position } = await countSealed(system);
  const [from, to] = [date('2024-01-01'), date(BRANCH_DAY)];
  const pieces = (mark: string, paying: string, claims: string, through: string): readonly Piece[] => [
    ...[`${mark} ${paying} `, { figure: 'paid.jht', part: 'cases' } as const, ` ${claims} `],
    ...[{ figure: 'paid.jht', part: 'amount' } as const, `, ${through} `, { day: BRANCH_DAY }, '.'],
  ];
  const template = {
    id: pieces('CONTOH – data sintetis.', 'Cabang Contoh membayar', 'klaim JHT senilai', 'sampai dengan'),
    en: pieces('CONTOH – synthetic data.', 'Cabang Contoh paid', 'JHT claims worth', 'to'),
  };
  const possible = possiblePayments(indonesia);
  const when = { at: momentOn(date('2024-07-23'), 21), plannedOn: to, synthetic: true };
  const asked = { key: 'small', branch: BRANCH, from, to, position, template, ...when, by: 'writer' };
  const { release, version } = await prepareRelease(system, possible, asked);
  await publishRelease(system, possible, { release, version, at: when.at, by: 'editor' });
}
