// The typed client speaks to the API itself.

import { expect, test } from 'vitest';
import { createApi } from './api.ts';
import { jaminClient } from './client.ts';

const api = createApi({ caller: () => '', decisionsPerMinute: 3 });
const client = jaminClient('https://jamin.example', async (request) => api.fetch(request));

test('a case is decided, a text and a file are checked, and a problem is data', async () => {
  const decided = await client.decide(
    { ask: 'jkm', on: '2024-08-22', facts: { segment: 'PU' } },
    { depth: 3, language: 'en' },
  );
  expect(decided).toMatchObject({
    ok: true,
    answer: { outcome: 'granted', explanation: { language: 'en', depth: 3 } },
  });
  const text = 'Sepanjang 2024 Cabang Contoh membayar 3 klaim: JHT 2 klaim, JKM 1 klaim.';
  const checked = await client.check(text);
  expect(checked).toMatchObject({ ok: true, answer: { statements: [{ office: 'Cabang Contoh' }] } });
  expect(await client.check(new File([text], 'contoh.txt'))).toEqual(checked);
  const wrong = await client.decide({ ask: 'jkm', on: 'soon' }, { language: 'en' });
  expect(wrong).toMatchObject({ ok: false, problem: { status: 422, errors: [{ pointer: '/on' }] } });
});

test('who has asked too often is told how long to wait', async () => {
  const one = { ask: 'jkm', on: '2024-08-22', facts: { segment: 'PU' } };
  const answers = [await client.decide(one), await client.decide(one)];
  expect(answers.map(({ ok }) => ok)).toEqual([true, false]);
  const [, refused] = answers;
  expect(refused?.ok === false && (refused.retryAfterSeconds ?? 0) > 0).toBe(true);
});
