// A branch that the web serves: its databases, its keys, the law it decides by and its clock.
import type { Clock, Database, KeptLaw, Vault } from '@jamin/administration';

export type Branch = {
  /** For people and machines: it shows no row until somebody acts. On a PGlite the same as `system`. */
  readonly people: Database;
  /** For jobs, for signing in and for what is public. */
  readonly system: Database;
  readonly vault: Vault;
  readonly kept: KeptLaw;
  /** The moments of the branch; those of an example stand still until somebody moves its day. */
  readonly clock: Clock;
  /** The fictional Cabang Contoh: ready accounts, and CONTOH on everything. */
  readonly isExample: boolean;
};

/** The branch as it is now: none where none is opened, or `building` while the example is made. */
export type BranchNow = () => Branch | 'building' | undefined;
