// `npm run bench-pages`: what each kind of page costs a first visitor on a slow phone; --publish writes the table.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openBrowser } from '../test/web/browser.ts';
import { kindPaths } from '../test/web/example-paths.ts';
import { loadPage, type PageLoad, slowPhone } from '../test/web/page-load.ts';
import { startSite } from '../test/web/site.ts';
import { machine } from './machine.ts';

const page = join(import.meta.dirname, '../docs/performance.md');
const BEGIN = '<!-- pages: begin -->';
const END = '<!-- pages: end -->';

const site = await startSite();
const browser = await openBrowser();
const loads: PageLoad[] = [];
for (const path of kindPaths) {
  loads.push(await loadPage(browser, site.url, path, slowPhone));
  console.error(path);
}
await browser.close();
await site.stop();
const table = [`${machine()}, Chromium ${browser.version()}`, '', ...tableOf(loads)].join('\n');
console.log(table);
if (process.argv.includes('--publish')) publish(table);

function tableOf(rows: readonly PageLoad[]): readonly string[] {
  return [
    '| page | kB | requests | first content | usable | with its scripts | layout shift |',
    '|---|--:|--:|--:|--:|--:|--:|',
    ...rows.map(({ path, bytes, requests, firstContent, usable, scripted, layoutShift }) => {
      const seconds = [firstContent, usable, scripted].map((time) => `${(time / 1000).toFixed(1)} s`);
      return `| \`${path}\` | ${(bytes / 1000).toFixed(1)} | ${requests} | ${seconds.join(' | ')} | ${layoutShift} |`;
    }),
  ];
}

function publish(text: string): void {
  const old = readFileSync(page, 'utf8');
  const [before, rest] = old.split(BEGIN);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined) throw new Error(`docs/performance.md lacks ${BEGIN} and ${END}.`);
  writeFileSync(page, `${before}${BEGIN}\n\n${text}\n\n${END}${after}`);
}
