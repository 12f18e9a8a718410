// Forms are read up to their limit, whether or not they say how long they are.

import { expect, test } from 'vitest';
import { formOf, postedForm } from './posted-form.ts';

function posted(text: string): Request {
  const body = new FormData();
  body.set('teks', text);
  return new Request('https://contoh.id/periksa-angka', { method: 'POST', body });
}

test('a form is read', async () => {
  const form = await postedForm(posted('JHT 3 klaim'));
  expect(form instanceof FormData ? form.get('teks') : form).toBe('JHT 3 klaim');
});

test('a form beyond the limit is not, though it tells no length', async () => {
  const request = posted('a'.repeat(5000));
  expect(request.headers.get('Content-Length')).toBeNull();
  expect(await postedForm(request, 4000)).toBe('too-large');
  const told = new Request('https://contoh.id/', { method: 'POST', body: 'x', headers: { 'Content-Length': '9000' } });
  expect(await postedForm(told, 4000)).toBe('too-large');
});

test('a form of thousands of entries, or with an endless head, is refused before it is read', async () => {
  const of = (body: string, type: string) =>
    postedForm(new Request('https://contoh.id/', { method: 'POST', body, headers: { 'Content-Type': type } }));
  const part = (name: string) => `--xx\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n1\r\n`;
  for (const type of ['multipart/form-data; boundary=xx', 'Multipart/Form-Data; boundary="xx"']) {
    const form = await of(`${part('a').repeat(400)}--xx--\r\n`, type);
    expect(form instanceof FormData && form.getAll('a').length, type).toBe(400);
    expect(await of(`${part('a').repeat(600)}--xx--\r\n`, type)).toBe('too-large');
    expect(await of(`--xx\r\n${'a: b\r\n'.repeat(9000)}\r\n1\r\n--xx--\r\n`, type)).toBe('too-large');
    expect(await of(`${part('n'.repeat(50_000))}--xx--\r\n`, type)).toBe('too-large');
  }
  for (const type of [
    'boundary=xx; boundary=yy',
    'boundary=xx; a="boundary=yy"',
    'boundary=yy, multipart/form-data; boundary=xx',
  ]) {
    const form = await of(`${part('a').repeat(600)}--xx--\r\n`, `multipart/form-data; ${type}`);
    expect(form, type).not.toBeInstanceOf(FormData);
  }
  expect(await of('a&'.repeat(200_000), 'application/x-www-form-urlencoded')).toBe('too-large');
});

test('what is no form is broken', async () => {
  const request = new Request('https://contoh.id/', {
    method: 'POST',
    body: 'x',
    headers: { 'Content-Type': 'application/octet-stream' },
  });
  expect(await postedForm(request)).toBe('broken');
});

test('an action that gets no form ends with 400', async () => {
  const of = (body: string, type: string) =>
    new Request('https://contoh.id/', { method: 'POST', body, headers: { 'Content-Type': type } });
  for (const type of ['text/plain', 'multipart/form-data', 'multipart/form-data; boundary=a']) {
    await expect(formOf(of('a=1', type))).rejects.toMatchObject({ init: { status: 400 } });
  }
  expect((await formOf(of('a=1', 'application/x-www-form-urlencoded'))).get('a')).toBe('1');
});
