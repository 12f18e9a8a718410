// Renders the pages for people without an employer in both languages, and the forms on them.

import { date } from '@jamin/engine';
import type { Language } from '@jamin/law';
import { occupations } from '@jamin/law/reference/occupations';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { createStaticHandler, createStaticRouter, RouterContextProvider, StaticRouterProvider } from 'react-router';
import { describe, expect, it } from 'vitest';
import { href, pages } from '../addresses.ts';
import { served } from '../context.ts';
import Bpu, { action, loader } from './bpu.tsx';
import FakeMessage from './fake-message.tsx';
import OccupationPage, { loader as occupationLoader } from './occupation.tsx';

const languages = ['id', 'en'] as const;
const handler = createStaticHandler(
  languages.flatMap((language) => [
    { path: pages.bpu[language], Component: Bpu, loader, action },
    { path: pages.fakeMessage[language], Component: FakeMessage },
    { path: pages.occupation[language], Component: OccupationPage, loader: occupationLoader },
  ]),
);

async function pageAt(path: string, init: RequestInit = {}, today = '2026-11-22') {
  const requestContext = new RouterContextProvider();
  requestContext.set(served, { today: date(today), scripts: () => undefined, origin: 'https://jamin.example' });
  const context = await handler.query(new Request(`https://jamin.example${path}`, init), { requestContext });
  if (context instanceof Response) throw new Error(`a response where a page was wanted: ${context.status}`);
  const router = createStaticRouter(handler.dataRoutes, context);
  const html = renderToString(createElement(StaticRouterProvider, { router, context, hydrate: false }));
  const text = html
    .replace(/<!-- -->/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&quot;/g, '"')
    .replace(/\s+/g, ' ');
  return { status: context.statusCode, html, text };
}

function post(fields: Readonly<Record<string, string>>): RequestInit {
  return { method: 'POST', body: new URLSearchParams(fields) };
}

describe('the page of everybody without an employer', () => {
  it('says the price of the day, until when it holds, and that of transport', async () => {
    const { text } = await pageAt('/bpu');
    expect(text).toContain('Harga pada 22 November 2026');
    expect(text).toContain('Rp8.400 sebulan');
    expect(text).toContain('Berlaku sampai 31 Desember 2026. Mulai 1 Januari 2027: Rp16.800.');
    expect(text).toContain('Ojek, sopir, dan kurir: Rp8.400 sampai 31 Maret 2027.');
    expect(text).toContain('PP 50/2025 Pasal 4');
  });

  it('moves with the day, and with the day its address names', async () => {
    const after = (await pageAt('/bpu', {}, '2027-01-01')).text;
    expect(after).toContain('Rp16.800 sebulan');
    expect((await pageAt('/bpu?pada=2027-01-01')).text).toContain('Harga pada 1 Januari 2027');
    expect((await pageAt('/en/self-employed?on=2026-03-31')).text).toContain('Rp16,800 a month');
    expect((await pageAt('/bpu?pada=besok')).text).toContain('Harga pada 22 November 2026');
    expect((await pageAt('/bpu?pada=1999-01-01')).text).toContain('Harga pada 22 November 2026');
  });

  it('has the amounts of the law, and the month that loses the right', async () => {
    const { text } = await pageAt('/en/self-employed');
    for (const amount of ['Rp70,000,000', 'Rp42,000,000', 'Rp10,000,000', 'Rp68,000,000', 'Rp174,000,000']) {
      expect(text).toContain(amount);
    }
    expect(text).toContain('3 months owed Still protected.');
    expect(text).toContain('4 months owed The right is lost.');
    expect(text).not.toContain('5 months owed');
  });

  it('counts months ahead, and says what is wrong with what was typed', async () => {
    expect((await pageAt('/bpu', post({ bulan: '6', bidang: 'other' }))).text).toContain('6 bulan: Rp84.000');
    const transport = await pageAt('/en/self-employed', post({ bulan: '6', bidang: 'transport' }));
    expect(transport.text).toContain('6 months: Rp58,800');
    for (const bulan of ['', '0', '13', 'enam', '-1', '2.5']) {
      const { text, html } = await pageAt('/bpu', post({ bulan }));
      expect(text).toContain('Isi jumlah bulan dari 1 sampai 12.');
      expect(html).toContain('aria-describedby="bulan-salah"');
    }
  });

  it('finds offices by province and by place', async () => {
    expect((await pageAt('/bpu?kota=pangkalpinang')).text).toContain('Pangkal Pinang , kantor cabang');
    const babel = (await pageAt('/bpu?provinsi=19&kota=')).text;
    expect(babel).toContain('2 kantor ditemukan.');
    expect((await pageAt('/bpu?kota=atlantis')).text).toContain('Tidak ada kantor yang cocok');
    expect((await pageAt('/bpu')).text).not.toContain('kantor ditemukan');
  });
});

describe('the page of one occupation', () => {
  it.each(occupations)('$id stands in both languages', async ({ id, name }) => {
    for (const language of languages) {
      const { html, text } = await pageAt(href('occupation', language, { occupation: id }));
      expect(html).toContain(`<h1>${name[language]}</h1>`);
      expect(text).toMatch(/Rp8[.,]400/);
      expect(html).toContain(href('bpuPoster', language, { occupation: id }));
      expect(text).not.toContain('undefined');
    }
  });

  it('keeps the price of transport a quarter longer', async () => {
    const of = async (occupation: string, language: Language): Promise<string> =>
      (await pageAt(`${href('occupation', language, { occupation })}?on=2027-02-01`)).text;
    expect(await of('ojek-online', 'id')).toContain('Rp8.400 sebulan');
    expect(await of('nelayan-laut', 'id')).toContain('Rp16.800 sebulan');
    expect(await of('becak', 'en')).toContain('is not named in what we read');
  });

  it('shows payouts with their source, own ones where there are any', async () => {
    const fisher = await pageAt('/bpu/nelayan-laut');
    expect(fisher.text).toContain('Dua nelayan di Bangka Tengah');
    expect(fisher.html).toContain('href="https://babel.antaranews.com/berita/346338/');
    expect((await pageAt('/bpu/nelayan-sungai')).text).toContain('Ini dari pekerjaan yang dekat');
    expect((await pageAt('/bpu/penebang')).text).toContain('Belum ada berita tentang pekerjaan ini');
  });

  it('is not found for other words', async () => {
    const { status } = await pageAt('/bpu/astronaut').catch(() => ({ status: 404 }));
    expect(status).toBe(404);
  });
});

it('the page about messages stands in both languages and names the official number', async () => {
  for (const language of languages) {
    const { html } = await pageAt(href('fakeMessage', language));
    expect(html).toContain('href="tel:175"');
    expect(html.match(/<li>/g)?.length).toBeGreaterThan(15);
  }
});
