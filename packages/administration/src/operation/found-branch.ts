// Founds a real branch on a server: its office, the areas, the accounts of its funds, and the first who lets others in.
import { sql } from 'kysely';
import { addAccount } from '../access/add-account.ts';
import { addPerson } from '../access/add-person.ts';
import { grantRole } from '../access/grant-role.ts';
import { linkSubject } from '../access/link-subject.ts';
import { giveOneTimePassword } from '../access/one-time-password.ts';
import { businessDay, type Instant, momentOn } from '../clock.ts';
import { fundAccount } from '../contributions/fund-amounts.ts';
import type { Database, Within } from '../database.ts';
import { OperatingError } from '../error.ts';
import { branchCode } from '../example/size.ts';
import { openBankAccount } from '../payments/open-bank-account.ts';
import { registerAreas } from '../registry/register-areas.ts';
import { registerBranch } from '../registry/register-branch.ts';
import type { BranchSettings } from './branch-settings.ts';
import { notOurs } from './found-database.ts';
import { openKept } from './open-branch.ts';
import { ownerOfServer } from './owner.ts';

const funds = ['jht', 'jkk', 'jkm', 'jp', 'jkp'] as const;

export type Founding = {
  readonly code: string;
  readonly name: string;
  readonly region: string;
  /** Who signs in first: with a password that counts once, or as somebody whom the institution's provider knows. */
  readonly administrator: { readonly name: string } & (
    | { readonly email: string }
    | { readonly issuer: string; readonly subject: string }
  );
  /** One account for each fund, at one bank; the books know them by its name: `jht-utama`. */
  readonly bank: {
    readonly name: string;
    readonly accounts: {
      readonly [fund in (typeof funds)[number]]: {
        readonly holder: string;
        /** The bank's code, as its files name it. */
        readonly bank: string;
        readonly account: string;
      };
    };
  };
};

/** Who signs in first; the password is told here and nowhere else. */
export type Founded = { readonly person: string; readonly password?: string };

/**
 * @throws OperatingError `found/not-a-server` (a folder is for examples), `found/fictional` (the code of the example),
 * `found/not-ours` (the database is somebody else's; nothing is done in it), `found/already` (a branch is there), and
 * those of assertFitsBranch.
 */
export async function foundBranch(settings: BranchSettings, founding: Founding): Promise<Founded> {
  const { place } = settings;
  if (place === undefined || 'folder' in place) throw new OperatingError('found/not-a-server');
  await ownerOfServer(place.server, async (owner) => {
    const others = await notOurs(owner);
    if (others.length > 0) throw new OperatingError('found/not-ours', { others });
  });
  const branch = await openKept(settings);
  try {
    return await foundIn(branch.system, founding, branch.clock());
  } finally {
    await branch.close();
  }
}

/** Whole or not at all. */
export async function foundIn(database: Database, founding: Founding, at: Instant): Promise<Founded> {
  const { code, name, region, bank } = founding;
  if (code === branchCode) throw new OperatingError('found/fictional', { code });
  return database.transaction().execute(async (within) => {
    await sql`SELECT pg_advisory_xact_lock(hashtextextended('found', 0))`.execute(within);
    const there = await within.selectFrom('registry.branch').select('code').executeTakeFirst();
    if (there !== undefined) throw new OperatingError('found/already', { code: there.code });
    await registerAreas(within);
    await registerBranch(within, { code, name, region });
    for (const fund of funds) {
      const { holder, ...where } = bank.accounts[fund];
      const account = { code: fundAccount(fund, bank.name), fund, holder: { name: holder, ...where }, at };
      await openBankAccount(within, account);
    }
    return employFirst(within, founding, at);
  });
}

/** So long the first administrator may let in others, unless it is withdrawn; they grant it anew. */
const DAYS = 5 * 365;

async function employFirst(within: Within, { code, administrator }: Founding, at: Instant): Promise<Founded> {
  const by = 'found';
  const person = await addPerson(within, { name: administrator.name, kind: 'staff', home: code, at, by });
  const to = momentOn(businessDay(at) + DAYS, 0);
  await grantRole(within, { person, role: 'administrator', scope: 'all', from: at, to, at, by });
  if ('subject' in administrator) {
    const { issuer, subject } = administrator;
    await linkSubject(within, { person, issuer, subject, at, by });
    return { person };
  }
  await addAccount(within, { person, email: administrator.email, at, by });
  return { person, password: await giveOneTimePassword(within, { person, at, by }) };
}
