// What a browser has to load: engine, law and press bundled and minified, in kilobytes after gzip.

import { gzipSync } from 'node:zlib';
import { type Law, lightLaw, writeCompact } from '@jamin/engine';
import { indonesia } from '@jamin/law';
import { rolldown } from 'rolldown';
import type { Row } from './table.ts';

const RACE = 'size for a browser, minified, gzip';
const DECIDE = "export { decide, readFacts, snapshot } from '@jamin/engine';";
const COLUMNS = "export { compile, lower } from '@jamin/engine';";
const EVERYTHING = "export * from '@jamin/engine'; export * from '@jamin/law';";
const MOST = 80_000;
const CHECK = "export { checkText, possiblePayments } from '@jamin/press';";
const PAGES = "export { claimReview, reportHtml, reportJson } from '@jamin/press';";
const FILES = "export const files = () => import('@jamin/press/files');";

export async function raceSize(): Promise<readonly Row[]> {
  const light = writeCompact(lightLaw(indonesia));
  const unquoted = writeCompact(withoutText(indonesia));
  const { words, body } = JSON.parse(light) as {
    readonly words: { readonly id: unknown; readonly en: unknown };
    readonly body: unknown;
  };
  const page = await bundled(DECIDE + lawFrom(light));
  const all = await bundled(`export * from '@jamin/engine';${lawFrom(unquoted)}`);
  const limited = (contender: string, size: number): Row => ({
    race: RACE,
    contender,
    measured: kilobytes(size),
    target: '≤ 80 kB',
    met: size <= MOST,
  });
  const told = (contender: string, size: number): Row => ({
    race: RACE,
    contender,
    measured: kilobytes(size),
    target: '',
  });
  return [
    limited('deciding with `@jamin/law/light` (no words of the articles, no provenance)', page),
    told('of it the engine', await bundled(DECIDE)),
    told('of it numbers, formulas and citations', gzip(JSON.stringify(body))),
    told('of it words in Indonesian', gzip(JSON.stringify(words.id))),
    told('of it words in English', gzip(JSON.stringify(words.en))),
    told('the same with columns', await bundled(DECIDE + COLUMNS + lawFrom(light))),
    limited('the whole engine and the law with all but the words of the articles', all),
    told('of it the whole engine', await bundled("export * from '@jamin/engine';")),
    told('of it provenance, notes and figures no rule computes with', gzip(unquoted) - gzip(light)),
    told('everything engine and law export', await bundled(EVERYTHING)),
    told('the figure check `@jamin/press`, without a law', await bundled(CHECK)),
    told('the same with its page, JSON and ClaimReview', await bundled(CHECK + PAGES)),
    told('the same with `@jamin/law/light`', await bundled(CHECK + PAGES + lawFrom(light))),
    told('the same with the whole law', await bundled(`${CHECK}${PAGES}export { indonesia } from '@jamin/law';`)),
    told('what `@jamin/press/files` adds, loaded on demand', (await bundled(FILES)) - (await bundled(''))),
  ];
}

function withoutText(law: Law): Law {
  const rules = [...law.rules].map(([id, rule]) => {
    const versions = rule.versions.map(({ text: _, ...version }) => version);
    return [id, { ...rule, versions }] as const;
  });
  return { ...law, rules: new Map(rules) };
}

function lawFrom(text: string): string {
  return `import { readCompact } from '@jamin/engine'; export const indonesia = readCompact(${JSON.stringify(text)});`;
}

async function bundled(code: string): Promise<number> {
  const entry = 'entry.js';
  const build = await rolldown({
    input: entry,
    platform: 'browser',
    tsconfig: false,
    cwd: import.meta.dirname,
    plugins: [
      {
        name: 'entry',
        resolveId: (id, importer) => (importer === undefined ? `${import.meta.dirname}/${id}` : null),
        load: (id) => (id.endsWith(`/${entry}`) ? code : null),
      },
    ],
  });
  const { output } = await build.generate({ format: 'esm', minify: true });
  return output.reduce((sum, made) => sum + (made.type === 'chunk' ? gzip(made.code) : 0), 0);
}

function gzip(text: string): number {
  return gzipSync(text, { level: 9 }).length;
}

function kilobytes(size: number): string {
  return `${(size / 1000).toFixed(1)} kB`;
}
