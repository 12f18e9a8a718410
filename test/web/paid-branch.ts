// A branch that has paid claims of every programme and published them twice, for tests of what it shows of itself.
import { randomBytes } from 'node:crypto';
import {
  addPerson,
  countSealed,
  type Database,
  grantRole,
  keepLaw,
  momentOn,
  type Piece,
  prepareRelease,
  publishRelease,
  type Role,
  reviseRelease,
  sealBooks,
  sen,
  type Template,
  vaultOf,
} from '@jamin/administration';
import { addMonths, type Day, date } from '@jamin/engine';
import { indonesia } from '@jamin/law';
import { possiblePayments } from '@jamin/press';
import { claimed, openBranches, paid } from '../../packages/administration/src/statistics/statistics-for-tests.ts';
import type { Branch } from '../../packages/web/src/branch/branch.ts';

const day = date('2024-07-24');
const at = momentOn(day, 9);
const place = 'contoh';
const programmes = ['jht', 'jkk', 'jkm', 'jp', 'jkp'] as const;
type Programme = (typeof programmes)[number];

/** What each case was paid, in rupiah, and how many there were in each month. */
const plan: { readonly [programme in Programme]: readonly [rupiah: bigint, aMonth: number] } = {
  jht: [10_500_000n, 8],
  jkk: [8_200_000n, 6],
  jkm: [42_000_000n, 5],
  jp: [8_300_000n, 5],
  jkp: [2_250_000n, 7],
};

type PaidBranch = {
  readonly branch: Branch;
  readonly accounts: readonly { readonly person: string; readonly name: string; readonly roles: readonly [Role] }[];
  readonly release: string;
  /** Pays one more claim, as a cashier would. */
  readonly pay: (programme: Programme) => Promise<string>;
};

export async function paidBranch(database: Database): Promise<PaidBranch> {
  const kept = await keepLaw(database, indonesia);
  await openBranches(database);
  const vault = vaultOf({ wrapping: [{ id: 'one', key: randomBytes(32) }], hashing: randomBytes(32) }, randomBytes);
  let claims = 0;
  const pay = async (programme: Programme, on: Day = day, hour = 10) => {
    claims += 1;
    const claim = await claimed(database, programme, place, `claim-${claims}`);
    const amount = plan[programme][0] * 100n;
    await paid(database, { claim, fund: programme, cause: `${claim}:1`, amount: sen(amount), at: momentOn(on, hour) });
    return claim;
  };
  for (const programme of programmes)
    for (const month of [0, 1])
      for (let one = 0; one < plan[programme][1]; one += 1) await pay(programme, addMonths(date('2024-05-10'), month));
  const position = await counted(database, 18);
  const release = await published(database, position);
  await pay('jht', day - 1, 19);
  await revised(database, release, await counted(database, 20));
  const branch: Branch = {
    ...{ people: database, system: database, vault, kept, clock: () => at, isExample: true, scale: '1:10' },
    sessionSecret: randomBytes(32).toString('hex'),
  };
  return { branch, accounts: await accountsOf(database), release, pay };
}

async function counted(database: Database, hour: number): Promise<bigint> {
  await sealBooks(database, momentOn(day - 1, hour));
  return (await countSealed(database)).position;
}

const possible = possiblePayments(indonesia);
const out = { at, publicFrom: at };

async function published(database: Database, position: bigint): Promise<string> {
  const days = { from: date('2024-01-01'), to: date('2024-07-23'), plannedOn: day };
  const asked = { key: 'first', branch: place, ...days, position, template, synthetic: true, at, by: 'writer' };
  const { release } = await prepareRelease(database, possible, asked);
  await publishRelease(database, possible, { release, version: 1, by: 'checker', ...out });
  return release;
}

async function revised(database: Database, release: string, position: bigint): Promise<void> {
  await reviseRelease(database, possible, { release, from: 1, position, reason: 'late payment', at, by: 'writer' });
  await publishRelease(database, possible, { release, version: 2, by: 'checker', ...out });
}

const cases = (figure: 'total' | Programme): Piece => ({ figure: `paid.${figure}`, part: 'cases' });
const amount = (figure: 'total' | Programme): Piece => ({ figure: `paid.${figure}`, part: 'amount' });
const parts = (unit: string) =>
  programmes.flatMap((one): readonly Piece[] => [`; ${one.toUpperCase()} `, cases(one), ` ${unit}, `, amount(one)]);

const template: Template = {
  id: [
    ...['CONTOH – data sintetis.\n\nCabang Contoh membayar ', cases('total'), ' klaim senilai ', amount('total')],
    ...[' sejak ', { day: '2024-01-01' }, ' sampai dengan ', { day: '2024-07-23' }, ', yaitu', ...parts('kasus'), '.'],
  ],
  en: [
    ...['CONTOH – synthetic data.\n\nCabang Contoh paid ', cases('total'), ' claims worth ', amount('total')],
    ...[' from ', { day: '2024-01-01' }, ' to ', { day: '2024-07-23' }, ':', ...parts('cases'), '.'],
  ],
};

async function accountsOf(database: Database): Promise<PaidBranch['accounts']> {
  const staff = { scope: 'branch', of: place } as const;
  const [from, to] = [momentOn(day - 100, 9), momentOn(day + 100, 9)];
  const add = async (name: string, role: Role) => {
    const person = await addPerson(database, { name, kind: 'staff', home: place, at: from, by: 'seed' });
    await grantRole(database, { person, role, ...staff, from, to, at: from, by: 'seed' });
    return { person, name, roles: [role] as const };
  };
  return [await add('Petugas Contoh', 'officer'), await add('Humas Contoh', 'press')];
}
