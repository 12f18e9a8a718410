// Packs engine and law as a stranger would get them, installs them in an empty folder, and runs their README's example.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from './sources.ts';

const packages = ['engine', 'law'] as const;
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
  const install = ['install', '--offline', '--no-audit', '--no-fund', '--ignore-scripts'];
  run('npm', [...install, ...tarballs.map((file) => join(ground, file))], stranger);
}, 120_000);

afterAll(() => rmSync(ground, { recursive: true, force: true }));

test.each(packages)('@jamin/%s ships JavaScript with its types and leaves the working tree as it was', (name) => {
  const shipped = join(stranger, 'node_modules', '@jamin', name);
  const manifest = JSON.parse(readFileSync(join(shipped, 'package.json'), 'utf8'));
  expect(manifest.exports['.']).toEqual({ types: './dist/index.d.ts', default: './dist/index.js' });
  expect(Object.keys(manifest.dependencies ?? {})).toEqual(name === 'law' ? ['@jamin/engine'] : []);
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

test('the declarations compile for a stranger under strict', () => {
  const uses = packages.map((name) => `import * as ${name} from '@jamin/${name}';\nread(${name});\n`);
  writeFileSync(join(stranger, 'use.ts'), `declare function read(it: unknown): void;\n${uses.join('')}`);
  const options = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2024', '--types', '', 'use.ts'];
  run(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), ...options], stranger);
});

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
