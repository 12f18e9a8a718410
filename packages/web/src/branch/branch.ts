// A branch that the web serves: its databases, its keys, the law it decides by and its clock.
import type { Clock, Database, KeptLaw, Vault } from '@jamin/administration';

export type Branch = {
  /** For people and machines: it shows no row until somebody acts. On a PGlite the same as `system`. */
  readonly people: Database;
  /** For jobs, for signing in and for what is public. */
  readonly system: Database;
  readonly vault: Vault;
  readonly kept: KeptLaw;
  /** The moments of the branch; those of an example stay on its day until somebody moves it. */
  readonly clock: Clock;
  /** The fictional Cabang Contoh: ready accounts, and CONTOH on everything. */
  readonly isExample: boolean;
  /** How much of a real branch the example is, as pages show it: `1:10`, `1:1`; none of a real one. */
  readonly scale?: string;
  /** What cookies of people who signed in are signed with. */
  readonly sessionSecret: string;
};

/** The example while it is made: what is done at the moment, and how far it is. */
export type Building = {
  readonly building: { readonly phase: string; readonly done: number; readonly total: number };
};

/** The branch as it is now: none where none is opened, or how far it is while the example is made. */
export type BranchNow = () => Branch | Building | undefined;
