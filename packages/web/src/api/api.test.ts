// The API keeps what its description says: every example, every status, every schema, and hostile input.

import { z } from '@hono/zod-openapi';
import { expect, test } from 'vitest';
import { problemKinds } from '../serving/problem.ts';
import { type ApiOptions, createApi } from './api.ts';
import { changesSearch } from './changes-search.ts';
import { LARGEST_CASE } from './decide.ts';
import { askSchema, asksSchema } from './law-routes.ts';
import { openApiDocument } from './openapi.ts';
import { caseExamples, textExamples } from './openapi-examples.ts';
import { checkSchema, decisionSchema, problemSchema } from './schemas.ts';

const ORIGIN = 'https://jamin.example';
/** A search may take long where the tests share the machine. */
const search = changesSearch({ milliseconds: 60_000 });
const api = apiWith({ search });

function apiWith(options: Partial<ApiOptions>) {
  return createApi({
    caller: () => 'one',
    origin: ORIGIN,
    decisionsPerMinute: 1000,
    checksPerMinute: 1000,
    ...options,
  });
}

function decide(body: BodyInit, query = '', headers: Record<string, string> = {}) {
  const init = { method: 'POST', body, headers: { 'Content-Type': 'application/json', ...headers } };
  return api.request(`/api/v1/decide${query}`, init);
}

async function problemOf(response: Response | Promise<Response>) {
  const answered = await response;
  expect(answered.headers.get('Content-Type')).toBe('application/problem+json');
  const read = problemSchema.parse(await answered.json());
  expect(read.status).toBe(answered.status);
  return read;
}

const document = openApiDocument();

test('the description is OpenAPI 3.1 and names only what it holds', async () => {
  const served = await (await api.request('/openapi.json')).json();
  expect(served).toMatchObject({ openapi: document.openapi, paths: JSON.parse(JSON.stringify(document.paths)) });
  expect(Object.keys(served.paths).length).toBeGreaterThan(60);
  expect(document.openapi).toBe('3.1.0');
  const text = JSON.stringify(document);
  const named = [...text.matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)].map(([, name]) => name ?? '');
  expect(new Set(named)).toEqual(new Set(Object.keys(document.components?.schemas ?? {})));
  expect(text).not.toContain('"nullable"');
  const operations = Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
    (['get', 'post'] as const).flatMap((method) => (item[method] === undefined ? [] : [{ path, ...item[method] }])),
  );
  expect(operations.map(({ operationId }) => operationId)).toEqual(['decide', 'check', 'asks', 'ask']);
  for (const { path, parameters = [], responses } of operations) {
    const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    const described = parameters.flatMap((one) => ('in' in one && one.in === 'path' ? [one.name] : []));
    expect(described, path).toEqual(inPath);
    for (const [status, response] of Object.entries(responses ?? {})) {
      expect(response.description, `${path} ${status}`).not.toBe('');
      expect(response.content, `${path} ${status}`).toBeDefined();
    }
  }
});

test('every example of the description is answered, and the answer keeps the schema of the description', async () => {
  const schemas = { decide: decisionSchema, check: checkSchema } as const;
  let sent = 0;
  for (const operation of ['decide', 'check'] as const) {
    const { requestBody } = document.paths?.[`/api/v1/${operation}`]?.post ?? {};
    const content = requestBody !== undefined && 'content' in requestBody ? requestBody.content : {};
    for (const [type, { examples = {} }] of Object.entries(content)) {
      for (const [name, example] of Object.entries(examples)) {
        const value = 'value' in example ? example.value : undefined;
        const body = typeof value === 'string' ? value : JSON.stringify(value);
        const init = { method: 'POST', body, headers: { 'Content-Type': type } };
        const response = await api.request(`/api/v1/${operation}`, init);
        expect(response.status, name).toBe(200);
        const json = await response.json();
        expect(schemas[operation].safeParse(json).error?.issues ?? [], name).toEqual([]);
        expect(described(operation === 'decide' ? 'Decision' : 'Check').safeParse(json).error?.issues, name).toBe(
          undefined,
        );
        sent += 1;
      }
    }
  }
  expect(sent).toBe(Object.keys(caseExamples).length + 2);
});

/** A schema of the description itself, read back, so that a program which knows nothing else is not misled. */
function described(name: string) {
  const schemas = JSON.stringify(document.components?.schemas).replaceAll('#/components/schemas/', '#/$defs/');
  const $defs = JSON.parse(schemas);
  expect($defs).toHaveProperty(name);
  return z.fromJSONSchema({ $ref: `#/$defs/${name}`, $defs });
}

test('the examples can stand between single quotes, as the page of data shows them', () => {
  const bodies = [...Object.values(caseExamples), ...Object.values(textExamples)].map((one) =>
    JSON.stringify(one.value),
  );
  expect(bodies.filter((body) => body.includes("'"))).toEqual([]);
});

test('the examples show what their names say', async () => {
  const outcomes = await Promise.all(
    Object.values(caseExamples).map(async ({ value }) => (await (await decide(JSON.stringify(value))).json()).outcome),
  );
  expect(outcomes).toEqual(['granted', 'incomplete', 'refused', 'granted']);
});

test('depth and language are those asked for, and by header where the address is silent', async () => {
  const body = JSON.stringify(caseExamples.granted.value);
  const asked = decisionSchema.parse(await (await decide(body, '?depth=3&lang=en')).json());
  expect([asked.explanation.depth, asked.explanation.language, typeof asked.trace]).toEqual([3, 'en', 'object']);
  for (const [header, language] of [
    ['en-GB,en;q=0.9', 'en'],
    ['fr, id;q=0.3, en;q=0.7', 'en'],
    ['de', 'id'],
    [';;;=,,', 'id'],
  ] as const) {
    const response = await decide(body, '?depth=1', { 'Accept-Language': header });
    expect(response.headers.get('Content-Language')).toBe(language);
    expect((await response.json()).explanation).toMatchObject({ depth: 1, language });
  }
});

test('a refusal says what would change it, but not at depth 1', async () => {
  const body = JSON.stringify(caseExamples.refused.value);
  expect((await (await decide(body)).json()).changes.length).toBeGreaterThan(0);
  expect((await (await decide(body, '?depth=1')).json()).changes).toEqual([]);
});

test('no digit is lost', async () => {
  const body = '{"ask": "contributions", "on": "2026-08-01", "facts": {"segment": "PU", "wage": 2773184.25}}';
  const { facts, values } = await (await decide(body)).json();
  expect(facts.wage).toBe(2773184.25);
  expect(await (await decide(body.replace('2773184.25', '"2773184.25"'))).json()).toMatchObject({ facts, values });
});

test.each([
  ['', 400, ['not-json undefined 1:1']],
  ['{"ask": "jkm", "on": 2025-06-15}', 400, ['not-json undefined 1:26']],
  [`${'['.repeat(100_000)}`, 400, ['too-deep undefined 1:14']],
  ['{"ask": "jkm", "ask": "jkk"}', 400, ['key-twice undefined 1:16']],
  ['[]', 422, ['not-a-case  undefined', 'missing-key  undefined', 'missing-key  undefined']],
  ['{"ask": "jkx", "on": "2025-02-30"}', 422, ['unknown-ask /ask undefined', 'not-a-date /on undefined']],
  ['{"ask": "jkm", "on": "2025-06-15", "a/b~": 1}', 422, ['unknown-key /a~1b~0 undefined']],
  ['{"ask": "constructor", "on": "2025-06-15"}', 422, ['unknown-ask /ask undefined']],
  ['{"ask": "jkm", "on": "2025-06-15", "__proto__": {"a": 1}}', 422, ['unknown-key /__proto__ undefined']],
  [
    '{"id": "facts.x", "ask": "jkm", "on": "2025-06-15", "facts": {"segment": 1, "x.y": 2, "__proto__": 3}}',
    422,
    [
      'unknown-word /facts/segment undefined',
      'unknown-fact /facts/x.y undefined',
      'unknown-fact /facts/__proto__ undefined',
    ],
  ],
  [
    '{"ask": "jkm", "on": "2025-06-15", "facts": {"children": [{"university": 1}, {"university": "many"}]}}',
    422,
    ['not-a-number /facts/children/1/university undefined'],
  ],
  [
    '{"ask": "jht-balance", "on": "2026-12-31", "facts": {"rates": {"2025": 0.05, "2026": "x"}}}',
    422,
    ['not-a-number /facts/rates/2026 undefined'],
  ],
  [
    '{"ask": "jkk", "on": "2026-01-01", "facts": {"transport": {"land": "x"}}}',
    422,
    ['not-a-number /facts/transport/land undefined'],
  ],
])('a body that is wrong is a problem (%#)', async (body, status, wanted) => {
  const { errors, type, detail } = await problemOf(decide(body, '?lang=en'));
  expect(errors.map(({ code, pointer, place }) => `${code} ${pointer} ${place}`)).toEqual(wanted);
  expect(type).toBe(`${ORIGIN}/api/problems/${status === 400 ? 'body-malformed' : 'facts-wrong'}`);
  expect(detail).not.toBe('');
});

test('problems speak the language of the caller, and each leads to its own words', async () => {
  const bad = '{"ask": "jkm", "on": "x"}';
  expect((await problemOf(decide(bad))).title).toBe(problemKinds['facts-wrong'].title.id);
  const english = await problemOf(decide(bad, '', { 'Accept-Language': 'en' }));
  expect(english.title).toBe(problemKinds['facts-wrong'].title.en);
  expect(english.detail).toContain('"x" is not a date');
  for (const kind of Object.keys(problemKinds)) {
    const response = await api.request(`/api/problems/${kind}`);
    expect(await response.json()).toMatchObject({ kind, title: { id: expect.any(String), en: expect.any(String) } });
  }
  expect((await api.request('/api/problems/constructor')).status).toBe(404);
});

test('a wrong parameter, type of content, method or address is told', async () => {
  expect((await problemOf(decide('{}', '?depth=4'))).errors).toMatchObject([{ parameter: 'depth' }]);
  expect((await problemOf(decide('{}', '?lang=fr'))).status).toBe(400);
  for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'application/xml', '']) {
    expect((await problemOf(decide('{}', '', { 'Content-Type': type }))).status, type).toBe(415);
  }
  const wrongMethod = await api.request('/api/v1/decide');
  expect([wrongMethod.status, wrongMethod.headers.get('Allow')]).toEqual([405, 'POST, OPTIONS']);
  expect((await problemOf(api.request('/openapi.json', { method: 'DELETE' }))).status).toBe(405);
  for (const path of ['/api', '/api/', '/api/v2/decide', '/api/v1/decide/x', '/api/v1/law/asks/toString']) {
    expect((await problemOf(api.request(path))).status, path).toBe(404);
  }
});

test('what is too large is refused, whether its length is announced or not', async () => {
  const large = ' '.repeat(LARGEST_CASE + 1);
  expect((await problemOf(decide(large))).status).toBe(413);
  expect((await problemOf(decide(large, '', { 'Content-Length': String(large.length) }))).status).toBe(413);
  const ten = new Uint8Array(10 * 1024 * 1024).fill(0x61);
  const stream = new ReadableStream({
    start(controller) {
      for (let part = 0; part < 10; part += 1) controller.enqueue(ten.subarray(0, 1024 * 1024));
      controller.close();
    },
  });
  const init = { method: 'POST', body: stream, duplex: 'half', headers: { 'Content-Type': 'text/plain' } } as const;
  expect((await problemOf(api.request('/api/v1/check', init))).status).toBe(413);
  const long = { method: 'POST', body: 'a '.repeat(600_000), headers: { 'Content-Type': 'text/plain' } };
  expect((await problemOf(api.request('/api/v1/check', long))).status).toBe(413);
  const asJson = {
    ...long,
    body: JSON.stringify({ text: long.body }),
    headers: { 'Content-Type': 'application/json' },
  };
  expect((await problemOf(api.request('/api/v1/check', asJson))).status).toBe(413);
});

test('a caller has a fair share, and waits as long as it is told', async () => {
  const shared = apiWith({ caller: (c) => c.req.header('X-Test') ?? '', decisionsPerMinute: 2 });
  const send = (caller: string) =>
    shared.request('/api/v1/decide', { method: 'POST', body: '{}', headers: { 'X-Test': caller } });
  expect([(await send('a')).status, (await send('a')).status]).toEqual([415, 415]);
  const refused = await send('a');
  expect((await problemOf(refused)).type).toBe(`${ORIGIN}/api/problems/too-many-requests`);
  expect(Number(refused.headers.get('Retry-After'))).toBeGreaterThan(0);
  expect((await send('b')).status).toBe(415);
});

test('any page may call, without credentials', async () => {
  const headers = { Origin: 'https://another.example', 'Access-Control-Request-Method': 'POST' };
  const preflight = await api.request('/api/v1/decide', { method: 'OPTIONS', headers });
  expect(preflight.status).toBe(204);
  expect(preflight.headers.get('Access-Control-Allow-Origin')).toBe('*');
  expect(preflight.headers.get('Access-Control-Allow-Headers')).toContain('Content-Type');
  expect(preflight.headers.has('Access-Control-Allow-Credentials')).toBe(false);
  const plain = await api.request('/api/v1/law/asks', { method: 'OPTIONS' });
  expect([plain.status, plain.headers.get('Allow')]).toEqual([204, 'GET, HEAD, OPTIONS']);
  const problem = await decide('x');
  expect(problem.headers.get('Access-Control-Allow-Origin')).toBe('*');
});

test('what can be read again has a mark, and is not sent twice', async () => {
  for (const path of ['/openapi.json', '/api/v1/law/asks', '/api/v1/law/asks/jkm']) {
    const first = await api.request(path);
    const mark = first.headers.get('ETag') ?? '';
    expect(mark, path).toMatch(/^"/);
    expect((await api.request(path, { headers: { 'If-None-Match': mark } })).status, path).toBe(304);
    const head = await api.request(path, { method: 'HEAD' });
    expect([head.status, await head.text()], path).toEqual([200, '']);
  }
  expect((await decide(JSON.stringify(caseExamples.granted.value))).headers.has('ETag')).toBe(false);
});

test('every question is listed with its facts', async () => {
  const { asks } = asksSchema.parse(await (await api.request('/api/v1/law/asks')).json());
  expect(asks.length).toBeGreaterThan(5);
  for (const { id, address } of asks) {
    const ask = askSchema.parse(await (await api.request(address)).json());
    expect(ask.id).toBe(id);
    expect(ask.facts.length, id).toBeGreaterThan(0);
  }
});

test('a long search for what would change a refusal keeps nobody else waiting', async () => {
  const asked = { reason: 'layoff', wage: '4000000', paidMonths24: '12', consecutiveMonths: '6' };
  const long = decide(JSON.stringify({ ask: 'jkp', on: '2020-01-01', facts: asked }));
  const order: string[] = [];
  const short = decide(JSON.stringify(caseExamples.granted.value));
  await Promise.all([
    Promise.resolve(long).then(() => order.push('long')),
    Promise.resolve(short).then(() => order.push('short')),
  ]);
  expect(order).toEqual(['short', 'long']);
  expect(decisionSchema.parse(await (await long).json()).outcome).toBe('refused');
});

test('where there is no time to search, that is told, and depth 1 is answered all the same', async () => {
  const body = JSON.stringify(caseExamples.refused.value);
  for (const narrow of [() => Promise.resolve(undefined), changesSearch({ milliseconds: 1 })]) {
    const full = apiWith({ search: narrow });
    const send = (query: string) => {
      const init = { method: 'POST', body, headers: { 'Content-Type': 'application/json' } };
      return full.request(`/api/v1/decide${query}`, init);
    };
    const refused = await send('');
    expect((await problemOf(refused)).type).toBe(`${ORIGIN}/api/problems/busy`);
    expect(Number(refused.headers.get('Retry-After'))).toBeGreaterThan(0);
    expect((await send('?depth=1')).status).toBe(200);
  }
});
