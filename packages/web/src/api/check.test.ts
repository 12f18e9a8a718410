// A text, as JSON, as it is, or in a file, is checked alike; what cannot be read is told.

import { readFileSync } from 'node:fs';
import { indonesia } from '@jamin/law';
import { checkText, possiblePayments, reportJson } from '@jamin/press';
import { expect, test } from 'vitest';
import { createApi } from './api.ts';
import { openApiDocument } from './openapi.ts';
import { checkSchema, problemSchema } from './schemas.ts';

const api = createApi({ caller: () => '' });
const text = readFileSync(new URL('../../../../examples/pernyataan.txt', import.meta.url), 'utf8');
const wanted = JSON.parse(JSON.stringify(reportJson(checkText(text, possiblePayments(indonesia)))));

async function send(body: BodyInit, type?: string) {
  const headers: Record<string, string> = type === undefined ? {} : { 'Content-Type': type };
  const response = await api.request('/api/v1/check', { method: 'POST', body, headers });
  return { status: response.status, json: await response.json() };
}

function form(file: File | string, name = 'file') {
  const body = new FormData();
  body.set(name, file);
  return body;
}

test('the same text in three forms has the same check, that of the press package', async () => {
  const answers = [
    await send(text, 'text/plain; charset=utf-8'),
    await send(JSON.stringify({ text }), 'application/json'),
    await send(form(new File([text], 'pernyataan.txt'))),
  ];
  for (const { status, json } of answers) {
    expect(status).toBe(200);
    expect(checkSchema.parse(json)).toEqual(wanted);
  }
  expect(wanted.statements.length).toBeGreaterThan(0);
});

test('a text without a statement is an answer', async () => {
  expect(await send('Hujan turun di pagi hari.', 'text/plain')).toMatchObject({
    status: 200,
    json: { statements: [] },
  });
});

test.each([
  ['', 'text/plain', 422, 'empty'],
  ['   \n', 'text/plain', 422, 'empty'],
  ['{"text": ""}', 'application/json', 422, 'not-a-text'],
  ['{"text": ["x"]}', 'application/json', 422, 'not-a-text'],
  ['{"text": "x", "more": "y"}', 'application/json', 422, 'not-a-text'],
  ['"x"', 'application/json', 422, 'not-a-text'],
  ['{"text": ', 'application/json', 400, 'not-json'],
  ['text=x', 'application/x-www-form-urlencoded', 415, 'unknown-content-type'],
  ['x', 'multipart/form-data; boundary=y', 400, 'not-a-form'],
  ['x', 'application/pdf', 415, 'unknown-content-type'],
])('%s as %s: %d %s', async (body, type, status, code) => {
  const answer = await send(body, type);
  expect(answer.status).toBe(status);
  expect(problemSchema.parse(answer.json).errors.map((one) => one.code)).toEqual([code]);
});

test('a file that cannot be read, and a form without one, are told', async () => {
  for (const [body, code] of [
    [form('no file at all'), 'missing-key'],
    [form(new File(['x'], 'x.txt'), 'other'), 'missing-key'],
    [form(new File([Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10])], 'x.png')), 'image'],
    [form(new File([Uint8Array.from([0x50, 0x4b, 3, 4, 0])], 'x.docx')), 'broken'],
    [form(new File([], 'x.txt')), 'empty'],
  ] as const) {
    const { status, json } = await send(body);
    expect([status, problemSchema.parse(json).errors[0]?.code]).toEqual([422, code]);
  }
});

test('where too many texts wait, that is told with a time, as the description says', async () => {
  const words = { id: 'Ramai.', en: 'Busy.' };
  const why = { code: 'busy', message: words, remedy: words };
  const full = createApi({ caller: () => '', check: () => Promise.resolve({ ok: false, isBusy: true, problem: why }) });
  const headers = { 'Content-Type': 'text/plain' };
  const response = await full.request('/api/v1/check', { method: 'POST', body: text, headers });
  expect([response.status, Number(response.headers.get('Retry-After')) > 0]).toEqual([503, true]);
  expect(problemSchema.parse(await response.json()).errors).toEqual([why]);
  const described = openApiDocument().paths?.['/api/v1/check']?.post?.responses ?? {};
  expect(Object.keys(described)).toContain('503');
});
