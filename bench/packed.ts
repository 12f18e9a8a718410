// The two packages as a stranger gets them: packed in a copy of the repository and installed in an empty folder.

import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const packages = ['engine', 'law'];

/** Answers with the folder in which `@jamin/law` can be imported. The copy keeps the working tree as it is. */
export function installPacked(ground: string): string {
  const [copy, stranger] = [join(ground, 'repository'), join(ground, 'stranger')];
  for (const part of ['package.json', 'tsconfig.json', 'tsconfig.package.json', 'LICENSE', 'scripts']) {
    cpSync(join(root, part), join(copy, part), { recursive: true });
  }
  for (const name of packages) cpSync(join(root, 'packages', name), join(copy, 'packages', name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
  const pack = ['pack', '--silent', '--pack-destination', ground];
  for (const name of packages) npm(pack, join(copy, 'packages', name));
  mkdirSync(stranger);
  writeFileSync(join(stranger, 'package.json'), JSON.stringify({ name: 'stranger', private: true, type: 'module' }));
  const tarballs = readdirSync(ground).filter((file) => file.endsWith('.tgz'));
  const install = ['install', '--offline', '--no-audit', '--no-fund', '--ignore-scripts'];
  npm([...install, ...tarballs.map((file) => join(ground, file))], stranger);
  return stranger;
}

function npm(parameters: readonly string[], folder: string): void {
  const { INIT_CWD: _, ...env } = process.env;
  const shell = process.platform === 'win32';
  const done = spawnSync('npm', parameters, { cwd: folder, env, encoding: 'utf8', shell });
  if (done.status !== 0) throw new Error(`npm ${parameters[0]} failed in ${folder}: ${done.stderr}${done.stdout}`);
}
