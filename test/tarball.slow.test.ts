// Packs the published packages as a stranger would get them, installs them in an empty folder, and runs their examples.
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from './sources.ts';

const packages = ['engine', 'law', 'press'] as const;
const needs: Readonly<Record<(typeof packages)[number], readonly string[]>> = {
  engine: [],
  law: ['@jamin/engine'],
  press: ['@jamin/engine', '@jamin/law', 'htmlparser2', 'unpdf'],
};
const ground = mkdtempSync(join(tmpdir(), 'jamin-tarball-'));
const copy = join(ground, 'repository');
const stranger = join(ground, 'stranger');
const described = new Map<string, string>();

/** The packing happens in a copy, because it rewrites package.json while other tests import the packages. */
beforeAll(() => {
  mkdirSync(stranger);
  for (const part of ['package.json', 'tsconfig.json', 'tsconfig.package.json', 'LICENSE', 'scripts']) {
    cpSync(join(root, part), join(copy, part), { recursive: true });
  }
  for (const name of packages) cpSync(join(root, 'packages', name), join(copy, 'packages', name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
  for (const name of packages) {
    described.set(name, readFileSync(join(copy, 'packages', name, 'package.json'), 'utf8'));
    run('npm', ['pack', '--silent', '--pack-destination', ground], join(copy, 'packages', name));
  }
  writeFileSync(join(stranger, 'package.json'), JSON.stringify({ name: 'stranger', private: true, type: 'module' }));
  const tarballs = readdirSync(ground).filter((file) => file.endsWith('.tgz'));
  expect(tarballs).toHaveLength(packages.length);
  for (const name of needs.press) bring(name);
  const install = ['install', '--offline', '--no-audit', '--no-fund', '--ignore-scripts'];
  run('npm', [...install, ...tarballs.map((file) => join(ground, file))], stranger);
}, 120_000);

afterAll(() => rmSync(ground, { recursive: true, force: true }));

test.each(packages)('@jamin/%s ships JavaScript with its types and leaves the working tree as it was', (name) => {
  const shipped = join(stranger, 'node_modules', '@jamin', name);
  const manifest = JSON.parse(readFileSync(join(shipped, 'package.json'), 'utf8'));
  expect(manifest.exports['.']).toEqual({ types: './dist/index.d.ts', default: './dist/index.js' });
  expect(Object.keys(manifest.dependencies ?? {})).toEqual(needs[name]);
  expect(readdirSync(shipped)).toEqual(expect.arrayContaining(['LICENSE', 'README.md', 'dist', 'package.json']));
  const built = readdirSync(join(shipped, 'dist'), { recursive: true, encoding: 'utf8' });
  expect(built).toEqual(expect.arrayContaining(['index.js', 'index.d.ts']));
  expect(built.filter((file) => /(?<!\.d)\.ts$|\.test\./.test(file))).toEqual([]);
  expect(readFileSync(join(copy, 'packages', name, 'package.json'), 'utf8')).toBe(described.get(name));
  expect(readdirSync(join(copy, 'packages', name))).not.toContain('package.json.repository');
});

test.each(packages)('the example in the README of @jamin/%s runs from the tarball', (name) => {
  const shown = readFileSync(join(stranger, 'node_modules', '@jamin', name, 'README.md'), 'utf8');
  const example = /```js\n([\s\S]*?)```/.exec(shown)?.[1];
  expect(example, `packages/${name}/README.md has no block of js.`).toBeDefined();
  writeFileSync(join(stranger, `${name}.js`), example ?? '');
  expect(run(process.execPath, [`${name}.js`], stranger)).not.toBe('');
});

test('the door for browsers holds the law without the words of the articles', () => {
  const script = `
    import { indonesia } from '@jamin/law';
    import { indonesia as light } from '@jamin/law/light';
    const worded = [...light.rules.values()].flatMap((rule) => rule.versions.filter((version) => version.text));
    console.log(light.rules.size === indonesia.rules.size, worded.length);`;
  writeFileSync(join(stranger, 'light.js'), script);
  expect(run(process.execPath, ['light.js'], stranger).trim()).toBe('true 0');
});

test('press reads a document and its statement in a bare project', () => {
  const script = `
    import { indonesia } from '@jamin/law';
    import { indonesia as light } from '@jamin/law/light';
    import { checkText, possiblePayments } from '@jamin/press';
    import { readDocument } from '@jamin/press/files';
    const html = '<p>Cabang Contoh membayar 12 klaim JKM senilai Rp504 juta dan 30 klaim JHT senilai Rp600 juta.</p>';
    const documents = [[html, 'a.html'], [${JSON.stringify(onePagePdf('JKM 12 klaim senilai Rp504 juta'))}, 'a.pdf']];
    for (const [content, name] of documents) {
      const { ok, text } = await readDocument(new TextEncoder().encode(content), name);
      for (const law of [indonesia, light]) {
        const { statements } = checkText(text, possiblePayments(law));
        const { cases, amount } = statements[0].statement.parts.find((part) => part.key === 'JKM');
        console.log(ok, cases.text, amount.value);
      }
    }`;
  writeFileSync(join(stranger, 'press.js'), script);
  const lines = run(process.execPath, ['press.js'], stranger).trim().split('\n');
  expect(lines).toEqual(Array(4).fill('true 12 50400000000n'));
});

test('press brings its archive along', () => {
  const script = `
    import { indonesia } from '@jamin/law';
    import { possiblePayments } from '@jamin/press';
    import { archive, dataPackage, publishedStatements } from '@jamin/press/archive';
    const offices = archive(possiblePayments(indonesia));
    const placed = offices.reduce((sum, { statements }) => sum + statements.length, 0);
    console.log(publishedStatements.length === placed, placed > 0, dataPackage().resources.length);`;
  writeFileSync(join(stranger, 'archive.js'), script);
  expect(run(process.execPath, ['archive.js'], stranger).trim()).toBe('true true 2');
});

test('press bundles for a browser without anything of Node', async () => {
  writeFileSync(
    join(stranger, 'browser.js'),
    "export { checkText } from '@jamin/press'; export const files = () => import('@jamin/press/files');",
  );
  const unresolved: string[] = [];
  const build = await rolldown({
    input: join(stranger, 'browser.js'),
    platform: 'browser',
    tsconfig: false,
    onLog: (_, { message }) => unresolved.push(message),
  });
  const { output } = await build.generate({ format: 'esm' });
  const modules = output.flatMap((made) => (made.type === 'chunk' ? [made] : []));
  expect(modules.find(({ isEntry }) => isEntry)?.code).toContain('checkText');
  const outside = modules.flatMap(({ imports, dynamicImports }) => [...imports, ...dynamicImports]);
  const made = new Set(modules.map(({ fileName }) => fileName));
  expect(outside.filter((name) => !made.has(name))).toEqual([]);
  const [own] = modules.filter(({ isEntry }) => isEntry);
  expect(own?.moduleIds.filter((id) => /node:|unpdf|htmlparser2/.test(id))).toEqual([]);
  expect(unresolved.filter((message) => /node:|resolve/.test(message))).toEqual([]);
});

test('the declarations compile for a stranger under strict', () => {
  const uses = packages.map((name) => `import * as ${name} from '@jamin/${name}';\nread(${name});\n`);
  writeFileSync(join(stranger, 'use.ts'), `declare function read(it: unknown): void;\n${uses.join('')}`);
  const options = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2024', '--types', '', 'use.ts'];
  run(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), ...options], stranger);
});

/** Takes a package and what it needs from this repository, so that the test asks no registry. */
function bring(name: string): void {
  const [from, to] = [root, stranger].map((folder) => join(folder, 'node_modules', name));
  if (name.startsWith('@jamin/') || from === undefined || to === undefined || existsSync(to)) return;
  cpSync(from, to, { recursive: true });
  const { dependencies = {} } = JSON.parse(readFileSync(join(from, 'package.json'), 'utf8'));
  for (const needed of Object.keys(dependencies)) bring(needed);
}

/** A PDF of one page with one line of text. */
function onePagePdf(line: string): string {
  const content = `BT /F1 12 Tf 40 700 Td (${line}) Tj ET`;
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>',
    `<</Length ${content.length}>>\nstream\n${content}\nendstream`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>',
  ];
  const body = objects.map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`).join('');
  return `%PDF-1.4\n${body}trailer <</Size 6/Root 1 0 R>>\n%%EOF\n`;
}

function run(command: string, parameters: readonly string[], folder: string): string {
  const { INIT_CWD: _, ...env } = process.env;
  const done = spawnSync(command, parameters, {
    cwd: folder,
    env,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  expect(done.status, `${command} ${parameters.join(' ')}\n${done.stdout}${done.stderr}`).toBe(0);
  return done.stdout;
}
