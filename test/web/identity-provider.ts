// An identity provider of an institution, for tests: OpenID Connect with discovery, a code, and a signed token.
import { createHash, generateKeyPairSync, randomUUID, sign } from 'node:crypto';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What it says of whoever signs in next; `foreignKey` signs with a key that it does not publish. */
type Says = { subject: string; email?: string; nonce?: string; foreignKey?: boolean; audience?: string };

export type IdentityProvider = {
  readonly issuer: string;
  readonly says: Says;
  readonly stop: () => Promise<void>;
};

export async function identityProvider(): Promise<IdentityProvider> {
  const [own, foreign] = [0, 1].map(() => generateKeyPairSync('rsa', { modulusLength: 2048 }));
  if (own === undefined || foreign === undefined) throw new Error('no keys');
  const says: Says = { subject: 'unset' };
  const codes = new Map<string, { readonly nonce: string; readonly challenge: string }>();
  let issuer = '';
  const token = (nonce: string) => {
    const now = Math.floor(Date.now() / 1000);
    const { subject: sub, email, audience: aud = 'jamin' } = says;
    const claims = { iss: issuer, aud, sub, email, nonce: says.nonce ?? nonce, iat: now, exp: now + 60 };
    const parts = [{ alg: 'RS256', kid: 'one' }, claims].map((part) =>
      Buffer.from(JSON.stringify(part)).toString('base64url'),
    );
    const { privateKey } = says.foreignKey === true ? foreign : own;
    return `${parts.join('.')}.${sign('sha256', Buffer.from(parts.join('.')), privateKey).toString('base64url')}`;
  };
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', issuer);
    if (url.pathname === '/.well-known/openid-configuration')
      return json(response, {
        issuer,
        authorization_endpoint: `${issuer}/authorize`,
        token_endpoint: `${issuer}/token`,
        jwks_uri: `${issuer}/keys`,
        id_token_signing_alg_values_supported: ['RS256'],
      });
    if (url.pathname === '/keys')
      return json(response, { keys: [{ ...own.publicKey.export({ format: 'jwk' }), kid: 'one', alg: 'RS256' }] });
    if (url.pathname === '/authorize') {
      const code = randomUUID();
      const asked = (name: string) => url.searchParams.get(name) ?? '';
      codes.set(code, { nonce: asked('nonce'), challenge: asked('code_challenge') });
      const back = new URL(asked('redirect_uri'));
      back.search = String(new URLSearchParams({ code, state: asked('state') }));
      response.writeHead(302, { Location: back.href });
      return response.end();
    }
    const form = new URLSearchParams(Buffer.concat(await request.toArray()).toString());
    const code = codes.get(form.get('code') ?? '');
    codes.delete(form.get('code') ?? '');
    const proof = createHash('sha256')
      .update(form.get('code_verifier') ?? '')
      .digest('base64url');
    if (code === undefined || proof !== code.challenge || form.get('client_secret') !== 'of-a-test')
      return json(response, { error: 'invalid_grant' }, 400);
    return json(response, { access_token: 'x', token_type: 'Bearer', expires_in: 60, id_token: token(code.nonce) });
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  issuer = `http://localhost:${(server.address() as AddressInfo).port}`;
  const stop = () => new Promise<void>((resolve) => void server.close(() => resolve()));
  return { issuer, says, stop };
}

function json(response: ServerResponse, value: unknown, status = 200): void {
  response.writeHead(status, { 'Content-Type': 'application/json', Connection: 'close' });
  response.end(JSON.stringify(value));
}
