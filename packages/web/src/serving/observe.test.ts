// What is written of requests and works: routes, codes and times, in the log and in traces, and no word of anybody.
import { InMemoryMetricExporter } from '@opentelemetry/sdk-metrics';
import { InMemorySpanExporter } from '@opentelemetry/sdk-trace';
import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { levelOf, logTo } from './log.ts';
import { faultOf, observing, routeOf } from './observe.ts';
import { telemetryTo } from './telemetry.ts';

/** What nobody may find in a log: a NIK, a name, a membership, a wage, an address of a mail. */
const secret = ['1971011505900001', 'Sulastri', '90000000001', '5432100', 'sulastri@contoh.id'];
const [nik, name, membership, wage, mail] = secret;

function appWith(...observers: Parameters<typeof observing>[0]): Hono {
  const app = new Hono();
  app.use(observing(observers));
  const own = new Hono();
  own.onError((_, c) => c.text('no', 500));
  own.get('/api/v1/members/:kpj', (c) => c.json({ name }));
  own.post('/api/v1/decide', async (c) => c.json(await c.req.json()));
  own.get('/breaks', () => {
    throw Object.assign(new Error(`duplicate key\n  (nik)=(${nik}) at ${name}:1:2`), { code: '23505' });
  });
  app.route('/', own);
  return app;
}

async function asked(app: Hono): Promise<void> {
  await app.request(`/api/v1/members/${membership}?name=${name}`, { headers: { 'X-Name': `${name}` } });
  const body = JSON.stringify({ nik, wage, mail });
  await app.request(`/api/v1/decide?wage=${wage}`, { method: 'POST', body });
  await app.request('/breaks');
  await app.request(`/${name?.toLowerCase()}`);
}

test('the log has a line for each request, and nothing of what was said', async () => {
  const lines: string[] = [];
  await asked(appWith(logTo('info', { write: (line) => void lines.push(line) }).requests));
  const told = lines.map((line) => JSON.parse(line));
  expect(told.map(({ level, method, route, status }) => [level, method, route, status])).toEqual([
    ['info', 'GET', '/api/v1/members/:', 200],
    ['info', 'POST', '/api/v1/decide', 200],
    ['error', 'GET', '/breaks', 500],
    ['info', 'GET', undefined, 404],
  ]);
  expect(told[2].fault).toMatchObject({ name: 'Error', code: '23505' });
  expect(told[2].fault.at.length).toBeGreaterThan(0);
  for (const word of secret) expect(lines.join('').toLowerCase()).not.toContain(word.toLowerCase());
});

test('what the branch does by itself is told in numbers, and what broke in codes', () => {
  const lines: string[] = [];
  const log = logTo('info', { write: (line) => void lines.push(line) });
  log.done('day', { owed: 3 });
  log.failed('messages', new TypeError(`${name} is not a function`));
  expect(lines.map((line) => JSON.parse(line))).toMatchObject([
    { level: 'info', msg: 'day', owed: 3 },
    { level: 'error', msg: 'messages', fault: { name: 'TypeError' } },
  ]);
  expect(lines.join('')).not.toContain(name);
});

test('a span and a time for each request and each work', async () => {
  const spans = new InMemorySpanExporter();
  const metrics = new InMemoryMetricExporter(0);
  const telemetry = telemetryTo({ spans, metrics });
  const app = appWith(telemetry.requests);
  await asked(app);
  telemetry.works.begin('day')({ milliseconds: 12, fault: undefined });
  telemetry.works.begin('messages')({ milliseconds: 3, fault: faultOf(new Error(`${nik}`)) });
  await telemetry.flush();
  const all = spans.getFinishedSpans();
  expect(all.map((one) => one.name)).toEqual([
    'GET /api/v1/members/:',
    'POST /api/v1/decide',
    'GET /breaks',
    'GET',
    'day',
    'messages',
  ]);
  expect(all[2]?.attributes).toMatchObject({ 'http.response.status_code': 500, 'error.type': '23505' });
  const gathered = metrics.getMetrics().flatMap(({ scopeMetrics }) => scopeMetrics.flatMap((scope) => scope.metrics));
  expect(gathered.map(({ descriptor }) => descriptor.name)).toEqual([
    'http.server.request.duration',
    'jamin.work.duration',
  ]);
  const written = JSON.stringify([
    all.map(({ name: called, attributes, events }) => [called, attributes, events]),
    gathered.map(({ dataPoints }) => dataPoints),
  ]);
  for (const word of secret) expect(written.toLowerCase()).not.toContain(word.toLowerCase());
  await telemetry.stop();
});

test('a route is words of ours', () => {
  expect(routeOf('/en/sign-in')).toBe('/en/sign-in');
  expect(routeOf('/api/v1/claims/K-000123/decisions/1')).toBe('/api/v1/claims/:/decisions/:');
  expect(routeOf('/openapi.json')).toBe('/openapi.json');
  expect(routeOf('/Budi%20Santoso/5.000.000')).toBe('/:/:');
});

test('how much is logged', () => {
  expect([levelOf({}), levelOf({ NODE_ENV: 'production' }), levelOf({ LOG: 'silent', PRODUCTION: 'yes' })]).toEqual([
    'error',
    'info',
    'silent',
  ]);
});
