// After signing in people go on within this site, whatever the link that brought them says.
import { expect, test } from 'vitest';
import { pathWithin } from './path-within.ts';

test.each([
  ['/klaim/baru?jenis=jht', '/klaim/baru?jenis=jht'],
  ['/a/../b', '/b'],
  ['//elsewhere.example/a', undefined],
  ['/\\elsewhere.example', undefined],
  ['/\t/elsewhere.example', undefined],
  ['/.//elsewhere.example/x', undefined],
  ['/..//elsewhere.example', undefined],
  ['/%2e//elsewhere.example', undefined],
  ['/%2E%2e/\\elsewhere.example', undefined],
  ['/a/..//elsewhere.example', undefined],
  ['/a/..\\\\elsewhere.example', undefined],
  ['/.\t//elsewhere.example', undefined],
  ['/.//', undefined],
  ['/a//b', '/a//b'],
  ['https://elsewhere.example', undefined],
  ['javascript:alert(1)', undefined],
  ['klaim', undefined],
  ['', undefined],
  [null, undefined],
])('%j goes to %j', (asked, path) => {
  expect(pathWithin(asked, 'https://jamin.example')).toBe(path);
});
