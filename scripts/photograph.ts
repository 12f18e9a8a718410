// `npm run photos`: pictures of every kind of page and its states, in the folder photos/ with a sheet of all of them.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Page } from 'playwright-core';
import { openBrowser, type Screen, visitor } from '../test/web/browser.ts';
import { startSite } from '../test/web/site.ts';
import { type Shot, shots } from './photo-shots.ts';

type Look = { readonly name: string; readonly screen: Screen; readonly dark: boolean };

const LOOKS: readonly Look[] = [
  { name: 'phone', screen: 'phone', dark: false },
  { name: 'phone-dark', screen: 'phone', dark: true },
  { name: 'desktop', screen: 'desktop', dark: false },
  { name: 'desktop-dark', screen: 'desktop', dark: true },
];

const folder = fileURLToPath(new URL('../photos/', import.meta.url));

/** Browsers draw no picture taller than this; what is longer goes on in a second one. */
const TALLEST = 6000;
const MOST_PIECES = 20;

await main(process.argv.slice(2));

/** Words after the command are names of looks, or parts of the names of shots. */
async function main(words: readonly string[]): Promise<void> {
  const named = LOOKS.filter(({ name }) => words.includes(name));
  const parts = words.filter((word) => !LOOKS.some(({ name }) => name === word));
  const looks = named.length === 0 ? LOOKS : named;
  const wanted = shots.filter(({ name, path }) => parts.every((part) => `${name} ${path}`.includes(part)));
  const [site, browser] = await Promise.all([startSite(), openBrowser()]);
  const failed: string[] = [];
  try {
    for (const { name, screen, dark } of looks) {
      mkdirSync(folder + name, { recursive: true });
      for (const shot of wanted) {
        const context = await visitor(browser, { screen, dark });
        const problem = await photograph(context, site.url, shot, folder + fileOf(shot, name));
        await context.close();
        if (problem !== undefined) failed.push(`${name}, ${shot.name}, ${shot.language}: ${problem}`);
      }
    }
  } finally {
    await browser.close();
    await site.stop();
  }
  writeFileSync(`${folder}index.html`, contactSheet(wanted, looks));
  for (const line of failed) console.error(line);
  console.log(`${wanted.length * looks.length - failed.length} pictures in photos/, open photos/index.html`);
  if (failed.length > 0) process.exitCode = 1;
}

/** What went wrong, if anything; the picture of where the visitor got stuck is taken all the same. */
async function photograph(context: BrowserContext, url: string, shot: Shot, file: string): Promise<string | undefined> {
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  await page.goto(url + shot.path, { waitUntil: 'networkidle' });
  const problem = await shot.act?.(page).then(
    () => undefined,
    (error: unknown) => String(error).split('\n')[0],
  );
  await takeAll(page, file);
  return problem;
}

async function takeAll(page: Page, file: string): Promise<void> {
  const { width, height } = (await page.locator('html').boundingBox()) ?? { width: 0, height: 0 };
  const pieces = Math.min(MOST_PIECES, Math.ceil(height / TALLEST));
  for (let piece = 0; piece < pieces; piece += 1) {
    const y = piece * TALLEST;
    const clip = { x: 0, y, width, height: Math.min(TALLEST, height - y) };
    await page.screenshot({ path: pieceOf(file, piece), fullPage: true, clip });
  }
}

function pieceOf(file: string, piece: number): string {
  return piece === 0 ? file : file.replace(/png$/, `${piece + 1}.png`);
}

function fileOf({ name, language }: Shot, look: string): string {
  return `${look}/${name.replaceAll(' ', '-')}.${language}.png`;
}

function contactSheet(taken: readonly Shot[], looks: readonly Look[]): string {
  const rows = taken.map((shot) => {
    const cells = looks.map(({ name }) => {
      const pieces = Array.from({ length: MOST_PIECES }, (_, piece) => pieceOf(fileOf(shot, name), piece));
      const taken = pieces.filter((file) => existsSync(folder + file));
      return taken.map(
        (file) => `<a href="${file}"><img loading="lazy" alt="${shot.name}, ${name}" src="${file}"></a>`,
      );
    });
    return `<section><h2>${shot.name} (${shot.language})</h2>${cells.flat().join('')}</section>`;
  });
  const style =
    'body{font:16px sans-serif;margin:1rem;background:#ddd}img{width:15rem;max-height:40rem;object-fit:cover;' +
    'object-position:top;margin:.25rem}section{break-inside:avoid}h2{font-size:1rem}';
  return `<!doctype html><meta charset="utf-8"><title>Photos</title><style>${style}</style>${rows.join('\n')}\n`;
}
