// Makes `npm pack` ship JavaScript: builds dist/ and points package.json at it, then puts package.json back.
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

const packageFile = resolve('package.json');
const keptFile = resolve('package.json.repository');
const licenseFile = resolve('LICENSE');

const act = process.argv[2];
if (act === 'prepare') prepare();
else if (act === 'restore') restore();
else throw new Error('Say `pack.ts prepare` before packing and `pack.ts restore` after it.');

function prepare(): void {
  restore();
  const described = JSON.parse(readFileSync(packageFile, 'utf8'));
  if (described.dependencies?.['@jamin/engine']) build(resolve('../engine'));
  build(resolve('.'));
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
