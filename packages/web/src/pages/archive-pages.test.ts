// Renders the archive and every office in both languages: one heading, no id twice, no link within a page to nowhere.

import { archiveOffices } from '@jamin/press/archive';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { createStaticHandler, createStaticRouter, StaticRouterProvider } from 'react-router';
import { expect, test } from 'vitest';
import { href, pages } from '../addresses.ts';
import Archive, { loader } from './archive.tsx';
import Office, { loader as officeLoader } from './office.tsx';

const languages = ['id', 'en'] as const;
const handler = createStaticHandler(
  languages.flatMap((language) => [
    { path: pages.archive[language], Component: Archive, loader },
    { path: pages.office[language], Component: Office, loader: officeLoader },
  ]),
);

async function pageAt(path: string) {
  const context = await handler.query(new Request(`https://jamin.example${path}`));
  if (context instanceof Response) throw new Error(`a response where a page was wanted: ${context.status}`);
  const router = createStaticRouter(handler.dataRoutes, context);
  const html = renderToString(createElement(StaticRouterProvider, { router, context, hydrate: false }));
  return { status: context.statusCode, html: html.replaceAll('<!-- -->', '') };
}

const all = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map(([, found]) => found ?? '');

function checkWhole(html: string, path: string): void {
  expect(all(html, /(<h1)/g), path).toHaveLength(1);
  expect(html, path).not.toMatch(/ style="|<style/);
  const ids = all(html, / id="([^"]+)"/g);
  expect(new Set(ids).size, path).toBe(ids.length);
  for (const target of all(html, / href="#([^"]+)"/g)) expect(ids, path).toContain(target);
  for (const named of all(html, / aria-labelledby="([^"]+)"/g)) {
    for (const id of named.split(' ')) expect(ids, path).toContain(id);
  }
}

test.each(languages)('the archive: %s', async (language) => {
  const path = href('archive', language);
  const { html } = await pageAt(path);
  checkWhole(html, path);
  expect(html).toContain('/data/v1/arsip-angka/statements.csv');
  expect(html).toContain('href="https://bangka.sonora.id/');
  for (const id of ['S1', 'S7']) expect(html).toContain(`<dt>${id}</dt>`);
});

test('a search says how many it found, keeps what was chosen, and says so when there is nothing', async () => {
  const { html } = await pageAt('/angka?kantor=pangkalpinang&tahun=2024');
  expect(html).toContain('<p role="status">5 pernyataan ditemukan.</p>');
  expect(html).toContain('<option value="2024" selected="">');
  expect((await pageAt('/en/figures?tahun=1999')).html).toContain('The archive has no such statement.');
});

test.each(languages)('every office: %s', async (language) => {
  for (const { slug } of archiveOffices) {
    const path = href('office', language, { office: slug });
    checkWhole((await pageAt(path)).html, path);
  }
  expect(archiveOffices.length).toBeGreaterThan(50);
});

test('the two newest statements are open, the others folded, and the place of each is inside its fold', async () => {
  const { html } = await pageAt('/angka/pangkalpinang');
  const folds = all(html, /<details class="card said [a-z]+"( open="")?>/g);
  expect(folds.length).toBeGreaterThan(4);
  expect(folds.map((open) => open !== '')).toEqual(folds.map((_, place) => place < 2));
  expect(html).toMatch(/<\/summary><div id="bpjs-001"/);
  expect(html).toMatch(/<details><summary>\d+ pasang yang tidak dapat dibandingkan begitu saja<\/summary>/);
});

test('an office that is none is not found', async () => {
  expect((await pageAt('/angka/contoh')).status).toBe(404);
});
