// What breaks in a page is told with its kind and place, and with no word that anybody typed.
import { RouterContextProvider } from 'react-router';
import { expect, test } from 'vitest';
import { telling } from './context.ts';
import { handleError } from './entry.server.tsx';
import { logTo } from './serving/log.ts';

function lines(thrown: unknown, signal?: AbortSignal): readonly { readonly msg: string; readonly fault: object }[] {
  const written: string[] = [];
  const log = logTo('error', { write: (line) => void written.push(line) });
  const context = new RouterContextProvider();
  context.set(telling, (fault, where) => log.failed(where, fault));
  const request = new Request('https://jamin.example/klaim-saya/90000000001?q=Sulastri', signal ? { signal } : {});
  handleError(thrown, { request, context });
  expect(written.join('')).not.toMatch(/Sulastri|90000000001/);
  return written.map((line) => JSON.parse(line));
}

test('a fault is told', () => {
  const thrown = Object.assign(new TypeError('no such row: Sulastri'), { code: '23505' });
  expect(lines(thrown)).toMatchObject([{ msg: 'page /klaim-saya/:', fault: { name: 'TypeError', code: '23505' } }]);
});

test('an address that is none, and a visitor who left, are not', () => {
  expect(lines({ status: 404, statusText: '', internal: true, data: null })).toEqual([]);
  expect(lines(new Error('aborted'), AbortSignal.abort())).toEqual([]);
});

test('nobody needs to listen', () => {
  const request = new Request('https://jamin.example/');
  expect(() => handleError(new Error('x'), { request, context: new RouterContextProvider() })).not.toThrow();
});
