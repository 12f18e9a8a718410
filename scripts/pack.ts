// Makes `npm pack` ship JavaScript: builds dist/ and points package.json at it, then puts package.json back.
import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';

/** The packages that others are built upon, in the order in which they are built. */
const ORDER = ['engine', 'law'];

const packageFile = resolve('package.json');
const keptFile = resolve('package.json.repository');
const licenseFile = resolve('LICENSE');

const act = process.argv[2];
if (act === 'prepare') await prepare();
else if (act === 'restore') restore();
else throw new Error('Say `pack.ts prepare` before packing and `pack.ts restore` after it.');

async function prepare(): Promise<void> {
  restore();
  const described = JSON.parse(readFileSync(packageFile, 'utf8'));
  for (const name of ORDER) {
    if (described.dependencies?.[`@jamin/${name}`] !== undefined) build(resolve('..', name));
  }
  build(resolve('.'));
  if (described.exports['./light']) await writeLight();
  const doors = Object.values<string>(described.exports).map((file) => built(file).default);
  await bundle(doors, Object.keys(described.dependencies ?? {}));
  const { scripts: _scripts, ...rest } = described;
  const exports = Object.fromEntries(
    Object.entries<string>(described.exports).map(([door, file]) => [door, built(file)]),
  );
  copyFileSync(packageFile, keptFile);
  copyFileSync(resolve('../../LICENSE'), licenseFile);
  writeFileSync(packageFile, `${JSON.stringify({ ...rest, exports }, null, 2)}\n`);
}

/** `./src/index.ts` as it stands after the build, for types and for running. */
function built(file: string): { readonly types: string; readonly default: string } {
  const path = file.replace('./src/', './dist/').replace(/\.ts$/, '');
  return { types: `${path}.d.ts`, default: `${path}.js` };
}

/** Also heals the working tree after a pack that was interrupted. */
function restore(): void {
  if (existsSync(keptFile)) renameSync(keptFile, packageFile);
  rmSync(licenseFile, { force: true });
}

function build(folder: string): void {
  rmSync(resolve(folder, 'dist'), { recursive: true, force: true });
  const compiler = resolve('../../node_modules/typescript/bin/tsc');
  const run = spawnSync(process.execPath, [compiler, '--project', folder], { stdio: ['ignore', 'inherit', 'inherit'] });
  if (run.status !== 0) throw new Error(`${folder} was not built; the compiler says why above.`);
}

/** The door for browsers holds the law as a short text without the words of the articles and provenance. */
async function writeLight(): Promise<void> {
  const { lightLaw, writeCompact } = await import('@jamin/engine');
  const { indonesia } = await import(pathToFileURL(resolve('dist/indonesia.js')).href);
  const text = writeCompact(lightLaw(indonesia));
  const code = `export const indonesia = readCompact(${JSON.stringify(text)});\n`;
  writeFileSync(resolve('dist/light.js'), `import { readCompact } from '@jamin/engine';\n${code}`);
}

/**
 * Joins the modules behind each door into few files: a law of two hundred files takes four times as long to load as the
 * same law in one, because each file is looked up, opened and linked apart. Declarations stay as they are.
 */
async function bundle(doors: readonly string[], dependencies: readonly string[]): Promise<void> {
  const input = Object.fromEntries(
    doors.flatMap(filesOf).map((file) => [file.slice('./dist/'.length, -'.js'.length), file]),
  );
  const external = (id: string) => dependencies.some((name) => id === name || id.startsWith(`${name}/`));
  const build = await rolldown({ input, platform: 'neutral', tsconfig: false, external });
  const { output } = await build.generate({ format: 'esm', chunkFileNames: 'parts/[name].js' });
  const dist = resolve('dist');
  for (const file of readdirSync(dist, { recursive: true, encoding: 'utf8' })) {
    if (file.endsWith('.js')) rmSync(join(dist, file));
  }
  for (const made of output) {
    if (made.type !== 'chunk') throw new Error(`${made.fileName} is not a module.`);
    mkdirSync(dirname(join(dist, made.fileName)), { recursive: true });
    writeFileSync(join(dist, made.fileName), made.code);
  }
}

/** The files of a door; `*` stands for every name in its folder. */
function filesOf(door: string): readonly string[] {
  if (!door.includes('*')) return [door];
  const [folder = '', ending = ''] = door.split('*');
  return readdirSync(folder).flatMap((name) => (name.endsWith(ending) ? [`${folder}${name}`] : []));
}
