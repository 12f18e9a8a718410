// A branch that is open: its databases, its keys, its law and its clock, until it is closed.
import { randomBytes } from 'node:crypto';
import type { Day } from '@jamin/engine';
import { indonesia } from '@jamin/law';
import { sql } from 'kysely';
import { type Clock, machineClock } from '../clock.ts';
import type { DeclaredRate } from '../contributions/credit-development.ts';
import type { Database } from '../database.ts';
import { type KeptLaw, keepLaw } from '../law-document.ts';
import { migrations } from '../migrate.ts';
import type { Vault } from '../vault.ts';
import { vaultOfSecrets } from '../vault-secrets.ts';
import type { BranchSettings } from './branch-settings.ts';
import { exampleClock, exampleDay, lastRecorded, moveExampleDay } from './business-day.ts';

export type OpenBranch = {
  readonly people: Database;
  readonly system: Database;
  readonly vault: Vault;
  readonly kept: KeptLaw;
  readonly clock: Clock;
  readonly isExample: boolean;
  readonly scale?: string;
  /** What JHT earns in years whose rate no law file has: an assumption of the example, none of a real branch. */
  readonly rates?: readonly DeclaredRate[];
  /** The last migration that ran. */
  readonly migration: string;
  /** Whether its database answers. */
  readonly answers: () => Promise<boolean>;
  /** Moves the day of an example, here and for whoever opens it later. */
  readonly moveDay: (day: Day, by: string) => Promise<void>;
  readonly close: () => Promise<void>;
};

/** How often a branch on a server looks whether another process has moved its day. */
const LOOK_MILLISECONDS = 5_000;

export async function openedBranch(
  settings: BranchSettings,
  people: Database,
  system: Database,
  release: () => void,
): Promise<OpenBranch> {
  const scale = await exampleScale(system);
  const day = await exampleDay(system);
  const example = day === undefined ? undefined : exampleClock(machineClock, day, await lastRecorded(system));
  const look = async () => {
    const now = await exampleDay(system).catch(() => undefined);
    if (now !== undefined) example?.moveTo(now);
  };
  const looking = example && people !== system ? setInterval(() => void look(), LOOK_MILLISECONDS).unref() : undefined;
  return {
    people,
    system,
    vault: vaultOfSecrets(settings.vault, randomBytes),
    kept: await keepLaw(system, indonesia),
    clock: example?.clock ?? machineClock,
    isExample: scale !== undefined,
    ...(scale === undefined ? {} : { scale }),
    migration: migrations().at(-1)?.name ?? '',
    answers: () =>
      sql`SELECT 1`.execute(people).then(
        () => true,
        () => false,
      ),
    moveDay: async (next, by) => {
      await moveExampleDay(system, { day: next, at: machineClock(), by });
      example?.moveTo(next);
    },
    close: async () => {
      clearInterval(looking);
      await system.destroy();
      if (people !== system) await people.destroy();
      release();
    },
  };
}

/** How large an example is; nothing where real people are. */
export async function exampleScale(database: Database): Promise<string | undefined> {
  const { rows } = await sql<{ scale: string }>`SELECT scale FROM house.example`.execute(database);
  return rows[0]?.scale;
}
