// What a branch is started with: read once from the surroundings that the edge hands over, and from nowhere else.
import { exampleSecrets, type Settings } from '../access/production-settings.ts';
import type { VaultSecrets } from '../vault-secrets.ts';

type Surroundings = { readonly [name: string]: string | undefined };

export type BranchPlace = { readonly server: string } | { readonly folder: string };

export type BranchSettings = {
  /** Where the branch is kept; nowhere where only pages are served. */
  readonly place: BranchPlace | undefined;
  /** What a start in production is judged by. */
  readonly judged: Settings;
  readonly session: string;
  readonly vault: VaultSecrets;
  /** Whether the fictional branch may be built where nothing is. */
  readonly demonstration: boolean;
};

const usualFolder = '.jamin/branch';

export function branchSettings(env: Surroundings): BranchSettings {
  const server = filled(env['DATABASE_URL']);
  const none = env['BRANCH'] === 'none';
  const demonstration = !none && (env['EXAMPLE'] === undefined ? server === undefined : env['EXAMPLE'] === 'yes');
  const secrets = {
    session: filled(env['SESSION_SECRET']),
    wrapping: filled(env['WRAPPING_SECRET']),
    hashing: filled(env['HASHING_SECRET']),
  };
  const judged: Settings = {
    // Pages alone know no secret.
    production: !none && (env['NODE_ENV'] === 'production' || env['PRODUCTION'] === 'yes'),
    server,
    origin: filled(env['ORIGIN']),
    demonstration: env['EXAMPLE'] === 'yes',
    secrets,
  };
  return {
    place: none
      ? undefined
      : server === undefined
        ? { folder: filled(env['BRANCH_FOLDER']) ?? usualFolder }
        : { server },
    judged,
    session: secrets.session ?? exampleSecrets.session,
    vault: {
      wrapping: secrets.wrapping ?? exampleSecrets.wrapping,
      wrappingBefore: (filled(env['WRAPPING_SECRETS_BEFORE']) ?? '').split(',').filter((one) => one !== ''),
      hashing: secrets.hashing ?? exampleSecrets.hashing,
    },
    demonstration,
  };
}

function filled(value: string | undefined): string | undefined {
  return value === '' ? undefined : value;
}
