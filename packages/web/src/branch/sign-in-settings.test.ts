// An institution's identity provider is set as a whole or not at all.
import { expect, test } from 'vitest';
import { signInSettings } from './sign-in-settings.ts';

const all = {
  ORIGIN: 'https://jamin.example',
  OIDC_ISSUER: 'https://id.example/kantor',
  OIDC_CLIENT_ID: 'jamin',
  OIDC_CLIENT_SECRET: 's',
};

test('all of it, named as people know it, or nothing', () => {
  expect(signInSettings({ ORIGIN: all.ORIGIN })).toEqual({ origin: all.ORIGIN, institution: undefined });
  const institution = { name: 'id.example', issuer: all.OIDC_ISSUER, clientId: 'jamin', clientSecret: 's' };
  expect(signInSettings(all)).toEqual({ origin: all.ORIGIN, institution });
  expect(signInSettings({ ...all, OIDC_NAME: 'SSO' })).toMatchObject({ institution: { name: 'SSO' } });
});

test.each(Object.keys(all).filter((name) => name !== 'ORIGIN'))('half of it is refused: without %s', (name) => {
  expect(signInSettings({ ...all, [name]: '' })).toMatchObject({ refused: expect.stringContaining('OIDC_ISSUER') });
});
