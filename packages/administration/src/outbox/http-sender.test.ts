// What a subscriber's address may not make us do: reach inwards, be led elsewhere, wait for ever, swallow an answer.
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, describe, expect, test } from 'vitest';
import { httpSender } from './http-sender.ts';
import { reachOf, readTarget } from './target.ts';

const addresses = {
  public: ['1.1.1.1', '8.8.8.8', '100.63.255.255', '100.128.0.0', '172.15.255.255', '172.32.0.0', '192.169.0.1'],
  'public too': ['223.255.255.255', '2606:4700:4700::1111', '2a00:1450::1', '2404:8000::1', '2001:200::1'],
  loopback: ['127.0.0.1', '127.255.255.254', '::1', '0:0:0:0:0:0:0:1', '0000::0001'],
  private: ['10.0.0.1', '10.255.255.255', '172.16.0.1', '172.31.255.255', '192.168.0.1', '192.168.255.255'],
  'of a provider': ['100.64.0.1', '100.100.100.200', '100.127.255.255', '168.63.129.16'],
  'link-local': ['169.254.169.254', '169.254.0.1', 'fe80::1', 'fe80::1%eth0', 'febf::1', 'fec0::1'],
  'unique-local': ['fc00::1', 'fd00:ec2::254', 'fdff::1'],
  multicast: ['224.0.0.1', '239.255.255.255', 'ff02::1', 'ff0e::1'],
  'nobody or everybody': ['0.0.0.0', '0.1.2.3', '255.255.255.255', '240.0.0.1', '::', '100::1'],
  'an IPv4 address in an IPv6 one': [
    ...['::ffff:127.0.0.1', '::ffff:10.0.0.1', '::ffff:8.8.8.8', '::ffff:7f00:1', '0:0:0:0:0:ffff:a00:1'],
    ...['::127.0.0.1', '64:ff9b::10.0.0.1', '64:ff9b:1::1', '2002:7f00:1::', '2001:0:1::1', '::ffff:0:127.0.0.1'],
  ],
  documentation: ['192.0.2.1', '198.51.100.7', '203.0.113.9', '2001:db8::1', '3fff::1', '198.18.0.1', '192.0.0.8'],
  'no address': ['', 'localhost', '127.1', '0x7f000001', '2130706433', '1.2.3', '1.2.3.4.5', ':::1', '[::1]'],
} as const;

const reaches = Object.entries(addresses).flatMap(([what, all]) =>
  all.map((address) => [address, what, what.startsWith('public') ? 'public' : what === 'loopback' ? what : 'inside']),
);

test.each(reaches)('%s (%s) is %s', (address, _, reach) => {
  expect(reachOf(address ?? '')).toBe(reach);
});

describe('addresses as somebody hands them in', () => {
  const refused = [
    ['ftp://example.org/', 'scheme'],
    ['file:///etc/passwd', 'scheme'],
    ['http://example.org/', 'scheme'],
    ['javascript:alert(1)', 'scheme'],
    ['gopher://example.org/', 'scheme'],
    ['example.org', 'not-a-url'],
    ['', 'not-a-url'],
    ['https://', 'not-a-url'],
    ['https://user:word@example.org/', 'credentials'],
    ['https://user@example.org/', 'credentials'],
    ['https://127.0.0.1/', 'private-address'],
    ['https://127.1/', 'private-address'],
    ['https://2130706433/', 'private-address'],
    ['https://0x7f.0.0.1/', 'private-address'],
    ['https://0177.0.0.1/', 'private-address'],
    ['https://１２７.０.０.１/', 'private-address'],
    ['https://[::1]:8443/', 'private-address'],
    ['https://[::ffff:169.254.169.254]/', 'private-address'],
    ['https://[fd00:ec2::254]/latest/meta-data', 'private-address'],
    ['https://169.254.169.254/latest/meta-data', 'private-address'],
    ['https://0/', 'private-address'],
  ] as const;

  test.each(refused)('%s: %s', async (url, why) => {
    expect(() => readTarget(url, false)).toThrow(`"why":"${why}"`);
    expect(await httpSender()({ url, headers: {}, body: '' })).toEqual({ problem: why });
  });

  test('https to a name or a public address is taken', () => {
    for (const url of ['https://example.org/hook?a=1', 'https://example.org:8443/', 'https://1.1.1.1/']) {
      expect(readTarget(url, false).href).toBe(url);
    }
  });
});

const servers: Server[] = [];
afterAll(() => Promise.all(servers.map((server) => new Promise((done) => server.close(done)))));

async function serving(listener: RequestListener): Promise<{ readonly port: number; readonly asked: string[] }> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.headers.host}${request.url}`);
    listener(request, response);
  });
  servers.push(server);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return { port: (server.address() as AddressInfo).port, asked };
}

describe('names', () => {
  const inwards = [
    ['one private address', ['10.0.0.5']],
    ['loopback', ['127.0.0.1']],
    ['the notes of a cloud about its machine', ['169.254.169.254']],
    ['a public address first, then a private one', ['1.1.1.1', '192.168.1.1']],
    ['a public address, then loopback of IPv6', ['1.1.1.1', '::1']],
    ['an IPv4 address in an IPv6 one', ['::ffff:10.0.0.1']],
    ['something that is no address', ['metadata.internal']],
  ] as const;

  test.each(inwards)('that resolve to %s are refused', async (_, found) => {
    const send = httpSender({ resolve: async () => found });
    const sent = await send({ url: 'https://hook.example/', headers: {}, body: '{}' });
    expect(sent).toEqual({ problem: 'private-address' });
  });

  test('that resolve to nothing, or not at all, are told apart', async () => {
    const sending = { url: 'https://hook.example/', headers: {}, body: '{}' };
    expect(await httpSender({ resolve: async () => [] })(sending)).toEqual({ problem: 'unresolved' });
    const fails = httpSender({ resolve: () => Promise.reject(new Error('ENOTFOUND')) });
    expect(await fails(sending)).toEqual({ problem: 'unresolved' });
    const sleeps = httpSender({ resolve: () => new Promise(() => undefined), milliseconds: 50 });
    expect(await sleeps(sending)).toEqual({ problem: 'timeout' });
  });

  test('without encryption, a name may lead only to this machine, and only in tests', async () => {
    const sending = { url: 'http://hook.example/', headers: {}, body: '{}' };
    const outside = httpSender({ resolve: async () => ['1.1.1.1'], loopback: true });
    expect(await outside(sending)).toEqual({ problem: 'private-address' });
    const inside = httpSender({ resolve: async () => ['127.0.0.1'] });
    expect(await inside(sending)).toEqual({ problem: 'scheme' });
  });

  test('the address that was looked at is the one connected to, whatever the name says a moment later', async () => {
    const { port, asked } = await serving((_, response) => response.writeHead(204).end());
    const answers = [['127.0.0.1'], ['10.0.0.1'], ['169.254.169.254']];
    let questions = 0;
    const resolve = async (): Promise<readonly string[]> => answers[questions++] ?? [];
    const send = httpSender({ resolve, loopback: true, milliseconds: 3000 });
    // No resolver knows this name: only the address that was looked at can have been used.
    expect(await send({ url: `http://hook.invalid:${port}/in?b=2`, headers: {}, body: '{}' })).toEqual({ status: 204 });
    expect(questions).toBe(1);
    expect(asked).toEqual([`POST hook.invalid:${port}/in?b=2`]);
    expect(await send({ url: `http://hook.invalid:${port}/`, headers: {}, body: '' })).toEqual({
      problem: 'private-address',
    });
    expect(asked).toHaveLength(1);
  });
});

describe('answers', () => {
  const local = httpSender({ loopback: true, milliseconds: 400 });
  const to = (port: number) => local({ url: `http://127.0.0.1:${port}/hook`, headers: { a: 'b' }, body: '{"x":"é"}' });

  test('the body arrives whole, with its headers', async () => {
    let got = '';
    const { port } = await serving((request, response) => {
      request.on('data', (piece) => {
        got += piece;
      });
      request.on('end', () => response.writeHead(request.headers['a'] === 'b' ? 200 : 400).end());
    });
    expect(await to(port)).toEqual({ status: 200 });
    expect(got).toBe('{"x":"é"}');
  });

  test.each([301, 302, 303, 307, 308])('a redirect (%i) is followed nowhere', async (code) => {
    const inner = await serving((_, response) => response.writeHead(200).end());
    const location = `http://127.0.0.1:${inner.port}/secret`;
    const { port, asked } = await serving((_, response) => response.writeHead(code, { location }).end());
    expect(await to(port)).toEqual({ status: code, problem: 'redirected' });
    expect([asked.length, inner.asked.length]).toEqual([1, 0]);
  });

  test.each([400, 404, 410, 429, 500, 503])('%i is a refusal', async (status) => {
    const { port } = await serving((_, response) => response.writeHead(status).end());
    expect(await to(port)).toEqual({ status, problem: 'refused' });
  });

  test('an answer without end is not read', async () => {
    let written = 0;
    const { port } = await serving((_, response) => {
      response.writeHead(200);
      const piece = Buffer.alloc(65_536);
      const more = () => {
        written += piece.length;
        response.write(piece, (failed) => {
          if (!failed) setImmediate(more);
        });
      };
      more();
    });
    expect(await to(port)).toEqual({ status: 200 });
    expect(written).toBeLessThan(64 * 1024 * 1024);
  });

  test('an answer that never comes, headers without end, and a closed port', async () => {
    const silent = await serving(() => undefined);
    expect(await to(silent.port)).toEqual({ problem: 'timeout' });
    const huge = await serving((_, response) => response.writeHead(200, { long: 'x'.repeat(100_000) }).end());
    expect(await to(huge.port)).toEqual({ problem: 'no-connection' });
    const rude = await serving((request) => request.socket.destroy());
    expect(await to(rude.port)).toEqual({ problem: 'no-connection' });
    expect(await to(1)).toEqual({ problem: 'no-connection' });
  });

  test('what does not speak TLS is no https', async () => {
    const { port } = await serving((_, response) => response.writeHead(200).end());
    const sent = await local({ url: `https://127.0.0.1:${port}/`, headers: {}, body: '' });
    expect(sent).toEqual({ problem: 'no-connection' });
  });
});
