// Holds the order of the rooms: who may import whom, no circles, no dead file and no exported name that nobody uses.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { exportsOf, importsOf, isFrameworkFile, listFiles, readSource, resolveImport, type Source } from './sources.ts';
import { exceptions } from './tidy-exceptions.ts';

const sources = listFiles()
  .filter((path) => /\.[jt]sx?$/.test(path))
  .map(readSource);
const byPath = new Map(sources.map((source) => [source.path, source]));
const imports = sources.flatMap((source) => importsOf(source).map((name) => ({ source, name })));

/** Packages from left to right, with the packages each may import; a test may also import the tools of testing. */
const allowedPackages: Readonly<Record<string, RegExp>> = {
  engine: /^$/,
  law: /^@jamin\/engine$/,
  press: /^@jamin\/(?:engine|law(?:\/reference\/.*)?)$/,
  administration: /^(?:@jamin\/(?:engine|law|press)(?:\/.*)?|kysely|pg|@electric-sql\/pglite|htmlparser2|node:.*)$/,
};
/** What reads files is known to the files that read them, and to no other file of the packages that are used alone. */
const fileReaders = /^(?:htmlparser2|unpdf|node:worker_threads)$/;
const testingTools = /^(?:vitest|fast-check|csv-parse\/sync|yaml|@duckdb\/node-api|@electric-sql\/pglite|node:.*)$/;

/** The rooms of law from left to right; a file beside index.ts stands left of membership, unless it gathers. */
const lawRooms: readonly string[] = [
  'reference',
  'words',
  'json',
  'stated',
  '',
  'membership',
  'jkk',
  'jkm',
  'jht',
  'jp',
  'jkp',
  'contributions',
  'duties',
  'payroll',
  'index',
];
const lawGatherers = new Set([
  'parameters.ts',
  'rules.ts',
  'facts.ts',
  'asks.ts',
  'gaps.ts',
  'cases.ts',
  'indonesia.ts',
  'light.ts',
  'payroll.ts',
  'index.ts',
]);

/**
 * The rooms of press from left to right; rooms of one group may know each other, and a file beside index.ts stands left
 * of them all, unless it gathers. The readers of files stand apart: no room knows them, and they know no room.
 */
const pressRooms: readonly (readonly string[])[] = [
  [''],
  ['text', 'words'],
  ['find', 'tables'],
  ['possible', 'sums'],
  ['causes'],
  ['check'],
  ['report'],
  ['series'],
  ['archive'],
  ['index'],
];
const pressGatherers: Readonly<Record<string, string>> = {
  'archive.ts': 'archive',
  'check-statement.ts': 'check',
  'check-text.ts': 'check',
  'index.ts': 'index',
};

/**
 * The rooms of the administration from left to right; a file beside index.ts stands left of them all. What Kysely must
 * know of a room's tables is known to all.
 */
const administrationRooms: readonly string[] = [
  '',
  'outbox',
  'ledger',
  'registry',
  'documents',
  'contributions',
  'claims',
  'payments',
  'statistics',
  'publication',
  'access',
  'example',
  'operation',
  'index',
];

/** The rooms of web from left to right; a file beside addresses.ts stands left of them, unless it has a place. */
const webRooms: readonly string[] = [
  '',
  'serving',
  'charts',
  'words',
  'answers',
  'reading',
  'branch',
  'context',
  'payroll',
  'figures',
  'release',
  'kit',
  'documents',
  'datasets',
  'branch-api',
  'api',
  'desk',
  'parts',
  'islands',
  'style',
  'pages',
  'server',
];
const webPlaces: Readonly<Record<string, string>> = {
  'context.ts': 'context',
  'app.ts': 'server',
  'entry.server.tsx': 'server',
  'main.ts': 'server',
  'root.tsx': 'server',
  'routes.ts': 'server',
  'server.ts': 'server',
  'sitemap.ts': 'server',
};

test('engine imports nothing, law imports engine alone', () => {
  expect(imports.length, 'The check found no imports to look at.').toBeGreaterThan(0);
  report(
    imports.flatMap(({ source, name }) => {
      const room = /^packages\/([^/]+)\//.exec(source.path)?.[1] ?? '';
      const allowed = allowedPackages[room];
      if (allowed === undefined || name.startsWith('.') || allowed.test(name)) return [];
      if (source.path.startsWith('packages/press/src/files/') && fileReaders.test(name)) return [];
      if (isTest(source.path) && testingTools.test(name)) return [];
      return [`${source.path} imports ${name}; ${room} may not know it.`];
    }),
  );
});

test('a relative import names a file with its extension, inside its own package', () => {
  const relative = imports.filter(({ name }) => name.startsWith('.'));
  expect(relative.length, 'The check found no relative imports to look at.').toBeGreaterThan(0);
  report(
    relative.flatMap(({ source, name }) => {
      const target = resolveImport(source, name);
      const home = /^packages\/[^/]+\//.exec(source.path)?.[0];
      if (!/\.(?:[jt]sx?|json|sql|css(?:\?url)?)$/.test(name))
        return [`${source.path} imports ${name} without its extension.`];
      return home !== undefined && !target.startsWith(home)
        ? [`${source.path} imports ${name} over the wall of its package; use the package's name.`]
        : [];
    }),
  );
});

test('a package is entered by its only door', () => {
  report(
    imports
      .filter(({ name }) => /^@jamin\/[^/]+\/(?:src|dist)\b/.test(name))
      .map(({ source, name }) => `${source.path} imports ${name}; import the package itself.`),
  );
  report(
    sources
      .filter(({ path }) => /^packages\/[^/]+\/src\/.+\/index\.ts$/.test(path))
      .map(({ path }) => `${path} is a second door; import the file you mean.`),
  );
});

test('inside law a room imports only rooms to its left', () => {
  const inLaw = imports.filter(({ source }) => source.path.startsWith('packages/law/src/') && !isTest(source.path));
  expect(inLaw.length, 'The check found no imports inside law to look at.').toBeGreaterThan(0);
  report(
    inLaw
      .filter(({ name }) => name.startsWith('.'))
      .flatMap(({ source, name }) => {
        const target = resolveImport(source, name);
        return lawRank(target) > lawRank(source.path)
          ? [`${source.path} imports ${name}, a room to its right (${lawRooms.filter(Boolean).join(' → ')}).`]
          : [];
      }),
  );
});

test('inside press a room imports only rooms to its left', () => {
  const home = 'packages/press/src/';
  // What only tests reach writes and reads their texts, and may know every room.
  const shipped = reachedFrom(sources.filter(({ path }) => path.startsWith(home) && isDoor(path)));
  const inPress = imports.filter(({ source, name }) => shipped.has(source.path) && name.startsWith('.'));
  expect(inPress.length, 'The check found no imports inside press to look at.').toBeGreaterThan(0);
  report(
    inPress.flatMap(({ source, name }) => {
      const [from, to] = [source.path, resolveImport(source, name)].map((path) => path.slice(home.length));
      if (from === undefined || to === undefined) return [];
      const [reads, isReader] = [from, to].map((path) => /^files(?:\.ts$|\/)/.test(path));
      if (reads === true || isReader === true) {
        return reads === isReader ? [] : [`${source.path} imports ${name}; the readers of files stand apart.`];
      }
      return pressRank(to) > pressRank(from)
        ? [`${source.path} imports ${name}, a room to its right (${pressRooms.flat().filter(Boolean).join(' → ')}).`]
        : [];
    }),
  );
});

test('inside the administration a room imports only rooms to its left', () => {
  const home = 'packages/administration/src/';
  const inside = imports.filter(
    ({ source, name }) => source.path.startsWith(home) && name.startsWith('.') && !isTest(source.path),
  );
  expect(inside.length, 'The check found no imports inside the administration to look at.').toBeGreaterThan(0);
  report(
    inside.flatMap(({ source, name }) => {
      const [from, to] = [source.path, resolveImport(source, name)].map((path) => path.slice(home.length));
      return administrationRank(to ?? '') > administrationRank(from ?? '')
        ? [`${source.path} imports ${name}, a room to its right (${administrationRooms.filter(Boolean).join(' → ')}).`]
        : [];
    }),
  );
});

test('inside web a room imports only rooms to its left', () => {
  const home = 'packages/web/src/';
  const inWeb = imports.filter(
    ({ source, name }) => source.path.startsWith(home) && name.startsWith('.') && !isTest(source.path),
  );
  expect(inWeb.length, 'The check found no imports inside web to look at.').toBeGreaterThan(0);
  report(
    inWeb.flatMap(({ source, name }) => {
      const target = resolveImport(source, name.replace(/\?.*$/, ''));
      return webRank(target.slice(home.length)) > webRank(source.path.slice(home.length))
        ? [`${source.path} imports ${name}, a room to its right (${webRooms.filter(Boolean).join(' → ')}).`]
        : [];
    }),
  );
});

test('no file imports itself over others', () => {
  const states = new Map<string, 'open' | 'done'>();
  const circles: string[] = [];
  for (const source of sources) visit(source, []);
  expect(states.size, 'The check found no files to look at.').toBeGreaterThan(0);
  report(circles);

  function visit(source: Source, trail: readonly string[]): void {
    const state = states.get(source.path);
    if (state === 'open') {
      circles.push(`A circle: ${[...trail.slice(trail.indexOf(source.path)), source.path].join(' → ')}.`);
    }
    if (state !== undefined) return;
    states.set(source.path, 'open');
    for (const target of targetsOf(source)) visit(target, [...trail, source.path]);
    states.set(source.path, 'done');
  }
});

test('every file is reached from a door, a test or a command', () => {
  const doors = sources.filter(
    ({ path }) => /^packages\/[^/]+\/bin\/|\.test\.tsx?$/.test(path) || !isInPackage(path) || isDoor(path),
  );
  const reached = reachedFrom(doors);
  expect(doors.length, 'The check found no doors to look at.').toBeGreaterThan(0);
  report(
    sources
      .filter(({ path }) => isInPackage(path) && path.includes('/src/') && !reached.has(path))
      .map(({ path }) => `${path} is imported by nothing; use it or remove it.`),
  );
});

test('every exported name is used in another file', () => {
  const words = new Map<string, number>();
  for (const { bare } of sources) {
    for (const word of new Set(bare.match(/[\w$]+/g))) words.set(word, (words.get(word) ?? 0) + 1);
  }
  const throughDoors = new Set(
    sources
      .filter(({ path }) => /^packages\/[^/]+\/src\/index\.ts$/.test(path))
      .flatMap((door) =>
        [...door.code.matchAll(/export\s+\*\s+(?:as\s+\w+\s+)?from\s*['"]([^'"]+)['"]/g)].map(([, name]) =>
          resolveImport(door, name ?? ''),
        ),
      ),
  );
  const exported = sources
    .filter(({ path }) => !throughDoors.has(path) && !isDoor(path))
    .flatMap((source) => exportsOf(source).map((name) => ({ path: source.path, name, code: source.code })))
    .filter(({ name, code }) => !isLaw(name, code));
  expect(exported.length, 'The check found no exported names to look at.').toBeGreaterThan(0);
  const allowed = new Set<string>(exceptions.unusedExport.map(({ path }: { readonly path: string }) => path));
  report(
    exported
      .filter(({ path, name }) => (words.get(name) ?? 0) < 2 && !allowed.has(path))
      .map(({ path, name }) => `${path} exports ${name}, which no other file uses; keep it private or remove it.`),
  );
});

/** Rules and figures are the vocabulary of the law: a rule's id is its file and its exported name, used or not yet. */
function isLaw(name: string, code: string): boolean {
  return new RegExp(`export const ${name}: (?:Rule|Parameter)\\b`).test(code);
}

/** Files that the `exports` of a package.json name. */
function isDoor(path: string): boolean {
  if (isFrameworkFile(path)) return true;
  const home = /^packages\/[^/]+\//.exec(path)?.[0];
  if (home === undefined) return false;
  const { exports = {} } = JSON.parse(readFileSync(home.concat('package.json'), 'utf8'));
  return Object.values<string>(exports).some((door) => {
    const [before = '', after] = door.replace('./', home).split('*');
    return after === undefined ? path === before : path.startsWith(before) && path.endsWith(after);
  });
}

/** The files that these import, and those that they import, and so on. */
function reachedFrom(doors: readonly Source[]): ReadonlySet<string> {
  const reached = new Set<string>();
  const waiting = [...doors];
  for (let source = waiting.pop(); source !== undefined; source = waiting.pop()) {
    if (reached.has(source.path)) continue;
    reached.add(source.path);
    waiting.push(...targetsOf(source));
  }
  return reached;
}

function targetsOf(source: Source): readonly Source[] {
  return importsOf(source)
    .filter((name) => name.startsWith('.'))
    .flatMap((name) => byPath.get(resolveImport(source, name)) ?? []);
}

function lawRank(path: string): number {
  const inner = path.replace('packages/law/src/', '');
  if (lawGatherers.has(inner)) return lawRooms.indexOf('index');
  const room = inner.includes('/') ? (inner.split('/')[0] ?? '') : '';
  expect(lawRooms, `${path}: give the room its place in lawRooms.`).toContain(room);
  return lawRooms.indexOf(room);
}

function pressRank(inner: string): number {
  const room = pressGatherers[inner] ?? (inner.includes('/') ? (inner.split('/')[0] ?? '') : '');
  const rank = pressRooms.findIndex((group) => group.includes(room));
  expect(rank, `packages/press/src/${inner}: give the room its place in pressRooms.`).toBeGreaterThanOrEqual(0);
  return rank;
}

function administrationRank(inner: string): number {
  if (inner === 'index.ts') return administrationRooms.indexOf('index');
  const room = inner.includes('/') && !inner.endsWith('/tables.ts') ? (inner.split('/')[0] ?? '') : '';
  expect(administrationRooms, `packages/administration/src/${inner}: give the room its place.`).toContain(room);
  return administrationRooms.indexOf(room);
}

function webRank(inner: string): number {
  const room = webPlaces[inner] ?? (inner.includes('/') ? (inner.split('/')[0] ?? '') : '');
  expect(webRooms, `packages/web/src/${inner}: give the room its place in webRooms.`).toContain(room);
  return webRooms.indexOf(room);
}

function report(breaches: readonly string[]): void {
  expect(breaches.join('\n')).toBe('');
}

function isInPackage(path: string): boolean {
  return path.startsWith('packages/');
}

function isTest(path: string): boolean {
  return /\.test\.tsx?$/.test(path);
}
