// What the example publishes: its figures and releases, each number a way back, and entries for who may see them alone.
import { randomBytes } from 'node:crypto';
import { momentOn, signIn } from '@jamin/administration';
import { date } from '@jamin/engine';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { createStaticHandler, createStaticRouter, RouterContextProvider, StaticRouterProvider } from 'react-router';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Fresh, freshDatabase } from '../../packages/administration/src/database-fresh.ts';
import { type PageKey, pages } from '../../packages/web/src/addresses.ts';
import type { BranchNow } from '../../packages/web/src/branch/branch.ts';
import { exampleFigures } from '../../packages/web/src/branch/example-figures.ts';
import { branching, served } from '../../packages/web/src/context.ts';
import * as branchPage from '../../packages/web/src/pages/example-branch.tsx';
import * as figurePage from '../../packages/web/src/pages/example-figure.tsx';
import * as releasePage from '../../packages/web/src/pages/example-release.tsx';
import { loader as fileLoader } from '../../packages/web/src/pages/example-release-file.tsx';
import * as releasesPage from '../../packages/web/src/pages/example-releases.tsx';
import { branchTyped } from '../../packages/web/src/release/branch-typed.ts';
import { readFigures } from '../../packages/web/src/release/figures.ts';
import { sitePaths } from '../../packages/web/src/sitemap.ts';
import { paidBranch } from './paid-branch.ts';

let fresh: Fresh;
let made: Awaited<ReturnType<typeof paidBranch>>;
beforeAll(async () => {
  fresh = await freshDatabase();
  made = await paidBranch(fresh.database);
}, 120_000);
afterAll(() => fresh.close());

const files: readonly (readonly [PageKey, { default: () => unknown; loader: (asked: never) => unknown }])[] = [
  ['exampleBranch', branchPage],
  ['exampleFigure', figurePage],
  ['exampleReleases', releasesPage],
  ['exampleReleaseVersion', releasePage],
  ['exampleRelease', releasePage],
];
const handler = createStaticHandler(
  files.flatMap(([key, file]) =>
    (['id', 'en'] as const).map((language) => ({
      path: pages[key][language],
      Component: file.default as () => null,
      loader: file.loader as never,
    })),
  ),
);

async function page(
  path: string,
  { now = () => made.branch, session = '' }: { now?: BranchNow; session?: string } = {},
) {
  const requestContext = new RouterContextProvider();
  requestContext.set(served, { today: date('2026-11-22'), scripts: () => undefined, origin: 'https://jamin.example' });
  requestContext.set(branching, now);
  const headers = session === '' ? {} : { Cookie: `jamin_session=${session}` };
  const context = await handler.query(new Request(`https://jamin.example${path}`, { headers }), { requestContext });
  if (context instanceof Response) throw new Error(`a response where a page was wanted: ${context.status}`);
  const router = createStaticRouter(handler.dataRoutes, context);
  const error = Object.values(context.errors ?? {})[0] as { readonly status?: number } | undefined;
  if (error !== undefined) return { status: error.status ?? 500, html: '', text: '', headers: new Headers() };
  const html = renderToString(createElement(StaticRouterProvider, { router, context, hydrate: false }));
  const loaderHeaders = Object.values(context.loaderHeaders)[0] ?? new Headers();
  const text = html
    .replaceAll('<!-- -->', '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');
  return { status: context.statusCode, html, text, headers: branchPage.headers({ loaderHeaders }) };
}

/** The secret of a session of one of the ready accounts. */
async function signedIn(role: 'officer' | 'press'): Promise<string> {
  const account = made.accounts.find(({ roles }) => roles[0] === role);
  const [at, expiresAt] = [momentOn(date('2024-07-24'), 8), momentOn(date('2024-07-24'), 18)];
  return signIn(fresh.database, { person: account?.person ?? '', how: 'demonstration', at, expiresAt }, randomBytes);
}

const paths = () => [
  '/contoh',
  '/en/example',
  '/contoh/angka/jht',
  '/en/example/figures/total',
  '/contoh/siaran',
  `/contoh/siaran/${made.release}`,
  `/en/example/releases/${made.release}/1`,
];

test('every page says CONTOH and its scale, is for no search engine, and is kept nowhere', async () => {
  for (const path of paths()) {
    const { status, html, text, headers } = await page(path);
    expect(status, path).toBe(200);
    expect(html, path).toMatch(/<title>CONTOH · /);
    expect(html, path).toContain('<meta name="robots" content="noindex"/>');
    expect(html, path).not.toMatch(/ld\+json|schema\.org|dcat/i);
    expect(text, path).toMatch(/CONTOH .*1:10/);
    expect(headers.get('Cache-Control'), path).toBe('no-store');
  }
  expect(sitePaths().filter((path) => /contoh|masuk/.test(path))).toEqual([]);
});

test('the figures are the sums, each number a link, and months are told where nobody is alone', async () => {
  const { text, html } = await page('/contoh');
  expect(text).toContain('cabang ini membayar Rp811.400.000 untuk 63 kasus');
  for (const figure of ['jht', 'jkk', 'jkm', 'jp', 'jkp', 'total'])
    expect(html.split(`href="/contoh/angka/${figure}"`).length - 1, figure).toBe(2);
  // One claim alone was paid in July: a table of months would tell of it. Through June nobody stands alone.
  expect((await exampleFigures(made.branch)).months).toEqual([]);
  const june = await exampleFigures({ ...made.branch, clock: () => momentOn(date('2024-06-30'), 9) });
  expect(june.months.map(({ month, paid }) => `${month} ${paid.map(({ cases }) => cases).join(' ')}`)).toEqual([
    '2024-05 8 6 5 5 7 31',
    '2024-06 8 6 5 5 7 31',
  ]);
  const may = await exampleFigures({ ...made.branch, clock: () => momentOn(date('2024-05-09'), 9) });
  expect(may.total).toEqual({ cases: 0n, sen: 0n });
});

test('a figure says what is counted and leads to articles; what it is of people, only to who may see it', async () => {
  const open = await page('/contoh/angka/jkk');
  expect(open.text).toContain('Rp98.400.000 12 kasus');
  expect(open.text).toContain('Satu kasus adalah satu kecelakaan atau penyakit kerja.');
  expect(open.html).toMatch(/href="\/hukum\/pp-44-2015\/\d+/);
  expect(open.html).toContain('href="/masuk?lanjut=%2Fcontoh%2Fangka%2Fjkk"');
  expect(open.text).not.toMatch(/K-\d|P-\d/);
  const press = await page('/contoh/angka/jkk', { session: await signedIn('press') });
  expect(press.text).toContain('Peran Anda tidak membuka');
  expect(press.text).not.toMatch(/K-\d|P-\d/);
  const officer = await page('/contoh/angka/jkk', { session: await signedIn('officer') });
  expect(new Set(officer.text.match(/K-\d{8}/g))).toHaveLength(12);
  expect(officer.text).toMatch(/paid:P-\d+/);
  expect((await page('/contoh/angka/jkk?sesudah=x', { session: await signedIn('officer') })).text).toContain('K-0');
  expect((await page('/contoh/angka/none')).status).toBe(404);
});

test('entries go on page by page', async () => {
  const session = await signedIn('officer');
  const first = await page('/contoh/angka/total', { session });
  const [, next = ''] = /href="([^"]*sesudah=[^"]*)#catatan"/.exec(first.html) ?? [];
  const second = await page(next.replaceAll('&amp;', '&'), { session });
  const claims = [first, second].map(({ text }) => new Set(text.match(/K-\d{8}/g)));
  expect(claims.map((one) => one.size)).toEqual([25, 25]);
  expect([...(claims[0] ?? [])].filter((one) => claims[1]?.has(one))).toEqual([]);
});

test('a release is read with each number a link, as it was and as it is, and tells what changed', async () => {
  const { release } = made;
  const now = await page(`/contoh/siaran/${release}`);
  expect(now.text).toContain('Cabang Contoh membayar 63 klaim senilai Rp811.400.000 sejak 1 Januari 2024');
  expect(now.text).toContain('JHT, Kasus 16 17');
  expect(now.html).toContain(`href="/contoh/angka/jht?siaran=${release}&amp;versi=2"`);
  const before = await page(`/en/example/releases/${release}/1`);
  expect(before.text).toContain('paid 62 claims worth Rp800,900,000');
  expect(before.text).toContain('There is a newer version.');
  const figure = await page(`/en/example/figures/jht?siaran=${release}&versi=1`);
  expect(figure.text).toContain('Rp168,000,000 16 cases');
  expect(figure.text).toContain('Read from the books at seal number 1; it never changes.');
  for (const path of [`${release}/3`, `${release}/0`, 'R-999999', 'x'])
    expect((await page(`/contoh/siaran/${path}`)).status, path).toBe(404);
  expect((await page('/contoh/angka/jht?siaran=x')).status).toBe(404);
});

test('the data of a version are files marked CONTOH', async () => {
  const { release } = made;
  const file = async (name: string, version = '2') => {
    const context = new RouterContextProvider();
    context.set(branching, () => made.branch);
    const params = { release, version, file: name };
    return fileLoader({ params, context, request: new Request('https://jamin.example/') } as never);
  };
  const name = `contoh-${release.toLowerCase()}-v2`;
  const csv = await file(`${name}.csv`);
  expect(csv.headers.get('Content-Disposition')).toBe(`attachment; filename="${name}.csv"`);
  expect(await csv.text()).toMatch(/^figure,part,value,unit,from,to,mark\r\n(?:[^\r]*,CONTOH\r\n)+$/);
  for (const one of [`${name}.json`, `${name}-datapackage.json`])
    expect(await (await file(one)).json()).toMatchObject({ synthetic: true, mark: 'CONTOH' });
  await expect(file('other.csv')).rejects.toMatchObject({ init: { status: 404 } });
  await expect(file(`${name}.csv`, '1')).rejects.toMatchObject({ init: { status: 404 } });
});

test('while it is made a page says how far it is and looks again; without an example it says so', async () => {
  const building = () => ({ building: { phase: 'people', done: 4200, total: 20_000 } });
  const making = await page('/contoh', { now: building });
  expect(making.text).toContain('Peserta dan pemberi kerja: 4.200 dari 20.000');
  expect(making.status).toBe(503);
  expect([making.headers.get('Retry-After'), making.headers.get('Refresh')]).toEqual(['3', '3']);
  expect((await page('/contoh', { now: () => undefined })).text).toContain('Cabang belum dibuka di sini');
  const real = await page('/contoh/siaran', { now: () => ({ ...made.branch, isExample: false }) });
  expect(real.text).toContain('Cabang belum dibuka di sini');
});

test('the press desk takes the figures over, marked, and they add up there', async () => {
  const figures = await exampleFigures(made.branch);
  for (const language of ['id', 'en'] as const) {
    const { figures: read, problems } = readFigures(branchTyped(figures, language)?.typed ?? {}, language);
    expect(problems).toEqual([]);
    expect(read).toMatchObject({
      isExample: true,
      office: 'Cabang Contoh',
      total: { cases: 63n, amount: 81_140_000_000n },
    });
  }
});

test('a claim that is paid moves the figure, and not the release', async () => {
  await made.pay('jp');
  expect((await page('/contoh/angka/jp')).text).toContain('11 kasus');
  expect((await page(`/contoh/siaran/${made.release}`)).text).toContain('JP 10 kasus');
});
