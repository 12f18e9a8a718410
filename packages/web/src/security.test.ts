// Every document is guarded in full; scripts and styles carry what they obey, and no page hides behind their address.

import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { secured } from './security.ts';

const app = new Hono();
app.use(secured());
app.get('/islands/:name', (c) => (c.req.param('name') === 'a-1.js' ? c.text('1') : c.html('none', 404)));
app.get('*', (c) => c.html('a page'));

const headersOf = async (path: string) => (await app.request(path)).headers;

test.each(['/', '/islands/gone-1.js', '/islands/a', '/hitung/jkp'])('%s is a document', async (path) => {
  const headers = await headersOf(path);
  expect(headers.get('Content-Security-Policy')).toContain("frame-ancestors 'none'");
  expect(headers.get('Content-Security-Policy')).not.toContain('unsafe');
  expect(headers.get('X-Frame-Options')).toBe('DENY');
  expect(headers.get('Strict-Transport-Security')).toContain('max-age=');
});

test('a script is read as what it is, by our own pages, and loads nothing from elsewhere', async () => {
  const headers = await headersOf('/islands/a-1.js');
  expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
  expect(headers.get('Cross-Origin-Resource-Policy')).toBe('same-origin');
  expect(headers.get('Content-Security-Policy')).toBe("default-src 'self'");
  expect([...headers].map(([name, value]) => name + value).join('').length).toBeLessThan(200);
});
