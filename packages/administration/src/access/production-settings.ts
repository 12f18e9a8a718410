// What must be set before a start in production: no default, short, guessable or shared secret, and a real server.
import { OperatingError } from '../error.ts';

/** What the edge has read from its surroundings; what was not set is undefined. */
export type Settings = {
  readonly production: boolean;
  /** `postgres://…` */
  readonly server: string | undefined;
  /** Where people reach the branch. */
  readonly origin: string | undefined;
  /** Ready accounts on the sign-in page. */
  readonly demonstration: boolean;
  readonly secrets: { readonly [name in SecretName]: string | undefined };
};

type SecretName = 'session' | 'wrapping' | 'hashing';

type Problem =
  | 'missing'
  | 'default'
  | 'short'
  | 'guessable'
  | 'shared'
  | 'not-a-server'
  | 'no-password'
  | 'not-https'
  | 'demonstration';

export type SettingProblem = { readonly setting: string; readonly problem: Problem };

/** What a fresh clone runs the fictional branch with: anybody can read them here, so nothing real may use them. */
export const exampleSecrets: { readonly [name in SecretName]: string } = {
  session: 'contoh-bukan-rahasia-session-0123456789abcdef',
  wrapping: 'contoh-bukan-rahasia-wrapping-0123456789abcdef',
  hashing: 'contoh-bukan-rahasia-hashing-0123456789abcdef',
};

const LENGTH_MIN = 32;
const LETTERS_MIN = 12;
const EXAMPLE = /contoh|example|change|rahasia|secret|password|default/i;

/** @throws OperatingError `settings/not-for-production` with every problem; without `production` nothing is asked. */
export function assertProductionSecrets(settings: Settings): void {
  const problems = settingProblems(settings);
  if (problems.length > 0) throw new OperatingError('settings/not-for-production', { problems });
}

/**
 * Whoever starts a branch may have forgotten to say that it is real: what is in the database says it.
 *
 * @throws OperatingError `settings/not-for-production` where real people would be kept with secrets that anybody can
 * read, whether or not production was asked for; `settings/example-in-production` where production was asked for and
 * an example, whose ready accounts ask for no password, is kept.
 */
export function assertFitsBranch({ production, secrets }: Settings, isExample: boolean): void {
  if (production && isExample) throw new OperatingError('settings/example-in-production');
  const problems = isExample ? [] : problemsOfSecrets(secrets);
  if (problems.length > 0) throw new OperatingError('settings/not-for-production', { problems });
}

export function settingProblems(settings: Settings): readonly SettingProblem[] {
  if (!settings.production) return [];
  return [
    ...problemsOfSecrets(settings.secrets),
    ...serverProblems(settings.server),
    ...originProblems(settings.origin),
    ...(settings.demonstration ? [{ setting: 'demonstration', problem: 'demonstration' } as const] : []),
  ];
}

function problemsOfSecrets(secrets: Settings['secrets']): readonly SettingProblem[] {
  return Object.entries(secrets).flatMap(([name, value]) => secretProblems(name, value, secrets));
}

function secretProblems(
  setting: string,
  value: string | undefined,
  all: Settings['secrets'],
): readonly SettingProblem[] {
  if (value === undefined || value === '') return [{ setting, problem: 'missing' }];
  if (EXAMPLE.test(value)) return [{ setting, problem: 'default' }];
  if (value.length < LENGTH_MIN) return [{ setting, problem: 'short' }];
  if (new Set(value).size < LETTERS_MIN) return [{ setting, problem: 'guessable' }];
  const shared = Object.entries(all).some(([name, other]) => name !== setting && other === value);
  return shared ? [{ setting, problem: 'shared' }] : [];
}

/** Whoever can speak to an embedded database is its owner, so it is for examples. */
function serverProblems(server: string | undefined): readonly SettingProblem[] {
  const setting = 'server';
  if (server === undefined || server === '') return [{ setting, problem: 'missing' }];
  const url = URL.canParse(server) ? new URL(server) : undefined;
  if (url === undefined || !/^postgres(?:ql)?:$/.test(url.protocol)) return [{ setting, problem: 'not-a-server' }];
  if (url.password === '') return [{ setting, problem: 'no-password' }];
  return EXAMPLE.test(url.password) ? [{ setting, problem: 'default' }] : [];
}

function originProblems(origin: string | undefined): readonly SettingProblem[] {
  if (origin === undefined || origin === '') return [{ setting: 'origin', problem: 'missing' }];
  return origin.startsWith('https://') ? [] : [{ setting: 'origin', problem: 'not-https' }];
}
