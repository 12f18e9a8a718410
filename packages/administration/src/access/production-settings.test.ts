// A branch does not start in production with what anybody could know or guess.
import { expect, test } from 'vitest';
import { assertProductionSecrets, exampleSecrets, type Settings, settingProblems } from './production-settings.ts';

const good: Settings = {
  production: true,
  server: 'postgres://jamin:6vXq2Lr9TzKd@db.example/jamin',
  origin: 'https://jamin.example',
  demonstration: false,
  secrets: {
    session: 'Jx3vR0mTq8wYzLk2NcPb7HsDf5GaE9uV1oQi',
    wrapping: 'bN4tW6yQ2rX8mK0pL3vC9zHsJ7dFgA5eUiOq',
    hashing: 'Zq1wS3xE5dC7rF9vT2gB4yH6nU8jM0kIoLpA',
  },
};

const table: readonly (readonly [string, Settings, string, string])[] = [
  ['a secret that is not set', { ...good, secrets: { ...good.secrets, session: undefined } }, 'session', 'missing'],
  ['an empty secret', { ...good, secrets: { ...good.secrets, hashing: '' } }, 'hashing', 'missing'],
  [
    'the secret of the example',
    { ...good, secrets: { ...good.secrets, wrapping: exampleSecrets.wrapping } },
    'wrapping',
    'default',
  ],
  [
    'a word that says it is to be changed',
    { ...good, secrets: { ...good.secrets, session: `please-change-me-${good.secrets.session}` } },
    'session',
    'default',
  ],
  [
    'a short secret',
    { ...good, secrets: { ...good.secrets, hashing: 'pL0oK9iJ8uH7yG6tF5rD4eS3wA2qZ1x' } },
    'hashing',
    'short',
  ],
  [
    'a secret of few letters',
    { ...good, secrets: { ...good.secrets, hashing: 'abab'.repeat(20) } },
    'hashing',
    'guessable',
  ],
  ['no server', { ...good, server: undefined }, 'server', 'missing'],
  ['what is no server', { ...good, server: 'file:///data' }, 'server', 'not-a-server'],
  ['a server without a password', { ...good, server: 'postgres://jamin@db.example/jamin' }, 'server', 'no-password'],
  [
    'a server’s default password',
    { ...good, server: 'postgres://jamin:password@db.example/jamin' },
    'server',
    'default',
  ],
  ['an address that can be listened to', { ...good, origin: 'http://jamin.example' }, 'origin', 'not-https'],
  ['no address', { ...good, origin: undefined }, 'origin', 'missing'],
  ['ready accounts', { ...good, demonstration: true }, 'demonstration', 'demonstration'],
];

test.each(table)('%s stops the start, and only that', (_, settings, setting, problem) => {
  expect(settingProblems(settings)).toEqual([{ setting, problem }]);
  expect(() => assertProductionSecrets(settings)).toThrow('settings/not-for-production');
  expect(settingProblems({ ...settings, production: false })).toEqual([]);
});

test('one secret for two things is told of both; good ones start', () => {
  const shared = { ...good, secrets: { ...good.secrets, hashing: good.secrets.session } };
  expect(settingProblems(shared).map(({ setting, problem }) => `${setting} ${problem}`)).toEqual([
    'session shared',
    'hashing shared',
  ]);
  expect(() => assertProductionSecrets(good)).not.toThrow();
});

test('all that is wrong is said at once, and no secret is in what is said', () => {
  const bad: Settings = { ...good, server: undefined, origin: undefined, demonstration: true, secrets: exampleSecrets };
  expect(settingProblems(bad)).toHaveLength(6);
  for (const secret of Object.values(exampleSecrets))
    expect(() => assertProductionSecrets(bad)).not.toThrow(new RegExp(secret));
});
