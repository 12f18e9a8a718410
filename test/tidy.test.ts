// Holds the house rules of STYLE.md that a test can hold; a check says what it looked at and fails on nothing.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import {
  exportsOf,
  functionsOf,
  isFrameworkFile,
  lineAt,
  listFiles,
  readSource,
  root,
  type Source,
} from './sources.ts';
import { type Exception, exceptions } from './tidy-exceptions.ts';

const files = listFiles();
const sources = files.filter((path) => /\.[jt]sx?$/.test(path)).map(readSource);
const typescript = sources.filter(({ path }) => /\.tsx?$/.test(path));
const pure = typescript.filter(({ path }) => /^packages\/(?:engine|law|press)\/src\/(?!files)/.test(path));
const looks: string[] = [];

afterAll(() => {
  process.stdout.write(`\nThe house rules looked at ${looks.join(', ')}.\n`);
});

test('a file ends at 300 lines, a test or a table of cases at 500', () => {
  hold('files', typescript, exceptions.fileLength, ({ path, text }) => {
    const most = isTest(path) || /\/cases[^/]*\.ts$/.test(path) ? 500 : 300;
    const lines = text.trimEnd().split('\n').length;
    return lines > most ? [`${path} has ${lines} lines; split it by topic below ${most}.`] : [];
  });
});

test('a function ends at 60 lines', () => {
  let functions = 0;
  hold('files for their functions', typescript, exceptions.functionLength, (source) => {
    const found = functionsOf(source, !isTest(source.path));
    functions += found.length;
    return found
      .filter(({ lines }) => lines > 60)
      .map(({ line, lines }) => `${source.path}:${line} a function of ${lines} lines; split it below 60.`);
  });
  look(functions, 'functions');
});

test('a line ends at 120 characters, but for an address', () => {
  hold('files for their lines', sources, [], ({ path, text }) =>
    text.split('\n').flatMap((line, index) => {
      const length = [...line].length;
      return length > 120 && !/https?:\/\//.test(line) ? [`${path}:${index + 1} has ${length} characters.`] : [];
    }),
  );
});

test('folders are two deep: packages/<package>/src/<room>/<file>', () => {
  const inPackages = files.filter((path) => /^packages\/[^/]+\/src\//.test(path));
  hold('files in packages', inPackages, [], (path) =>
    path.split('/').length > 5 ? [`${path} lies deeper than src/<room>/<file>.`] : [],
  );
});

test('names are kebab-case and say what a thing is', () => {
  const empty = new Set('utils util shared common types lib helper helpers manager misc v2 new'.split(' '));
  const named = files.filter((path) => /\.(?:[jt]sx?|sql|yaml|css)$/.test(path));
  hold('file names', named, [], (path) => {
    const parts = path.split('/');
    const file = parts.at(-1) ?? '';
    const wrong = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+)*$/.test(file) ? [] : [`${path} is not kebab-case.`];
    const words = parts.flatMap((part) => part.split(/[-.]/)).filter((word) => empty.has(word));
    return [...wrong, ...words.map((word) => `${path}: “${word}” says nothing; name the concept.`)];
  });
  hold('files for their exported names', typescript, [], (source) =>
    exportsOf(source)
      .filter((name) => /(?:Manager|Helpers?|Utils?|Misc|V2)(?![a-z])/.test(name))
      .map((name) => `${source.path} exports ${name}; name the concept.`),
  );
});

test('exports are named', () => {
  hold('files for default exports', sources, exceptions.defaultExport, ({ path, bare }) =>
    /\bexport\s+default\b/.test(bare) && !isFrameworkFile(path)
      ? [`${path} has a default export; give it a name.`]
      : [],
  );
});

test('no enum, and no class but an error', () => {
  hold('files for classes', typescript, exceptions.classes, ({ path, bare }) => [
    ...places(path, bare, /\benum\s+\w+\s*\{/g, 'an enum; write a union of literals'),
    ...places(path, bare, /\bclass\s+\w+(?!\w*\s+extends\s+\w*Error\b)/g, 'a class; write functions over data'),
  ]);
});

test('clock, chance, environment and floats stay out of engine and law', () => {
  const banned: readonly (readonly [RegExp, string])[] = [
    [/\bnew Date\b|\bDate\.(?:now|parse|UTC)\b/g, 'calendar.ts holds all dates, and the day is an argument'],
    [/\bMath\.random\b/g, 'take randomness as an argument'],
    [/\bprocess\s*\.|\bimport\.meta\.env\b/g, 'take settings as arguments'],
    [/\bparseFloat\b/g, 'read numbers from their text with exact.ts'],
    [/\bMath\.round\b/g, 'every division names its rounding in exact.ts'],
    [/\bconsole\./g, 'return data; cli and web speak to people'],
  ];
  const withoutTests = pure.filter(({ path }) => !isTest(path));
  hold('pure files for banned names', withoutTests, [], ({ path, bare }) =>
    banned.flatMap(([pattern, instead]) => places(path, bare, pattern, `banned here: ${instead}`)),
  );
  const command = typescript.filter(({ path }) => path.startsWith('packages/cli/src/') && !path.endsWith('/main.ts'));
  report(
    command.flatMap(({ path, bare }) =>
      places(path, bare, /\bprocess\.env\b/g, 'read the environment in main.ts alone'),
    ),
  );
});

test('web and administration read the clock in one place each, and writes no style into a page', () => {
  const web = typescript.filter(({ path }) => /^packages\/(?:web|administration)\/src\//.test(path) && !isTest(path));
  hold('files of web and administration', web, exceptions.webClock, ({ path, bare }) => [
    ...places(
      path,
      bare,
      /\bnew Date\b|\bDate\.(?:now|parse|UTC)\b/g,
      'clock.ts reads the clock; take the day as a value',
    ),
    ...places(path, bare, /\bstyle=\{/g, 'a style in the page; the security policy forbids it, write a class'),
  ]);
});

test('nothing silences the compiler or the linter', () => {
  const silencer = new RegExp(`@ts-(?:${'ignore'}|expect-error|nocheck)|${'biome'}-ignore`, 'g');
  hold('files for silencers', sources, exceptions.suppression, ({ path, text }) =>
    places(path, text, silencer, 'silences a check; repair what it found'),
  );
});

test('a file begins with a sentence that says what it is for', () => {
  hold('first sentences', typescript, [], ({ path, text }) =>
    /^(?:#![^\n]*\n)?(?:\/\/ [^\n]*\n)*?(?:\/\/ |\/\*\* )[^\n]*\.(?: \*\/)?\n/.test(text)
      ? []
      : [`${path} does not begin with a comment of one sentence.`],
  );
});

test('in law, a number stands in a table of parameters or of cases, names a ruling, or is 0, 1 or 12', () => {
  // What reads a payroll counts letters, digits and bytes; its law comes to it as a value.
  const allowed =
    /^packages\/law\/src\/(?:reference\/.*|payroll\/.*|(?:.*\/)?(?:parameters|cases|facts)[^/]*|.*\.test)\.ts$/;
  const rules = typescript.filter(({ path }) => path.startsWith('packages/law/src/') && !allowed.test(path));
  hold('law files for numbers', rules, exceptions.lawNumber, ({ path, code, bare }) => [
    ...places(
      path,
      withoutNames(bare),
      /(?<![\w$.])(?!(?:0|1|12)n?(?![\w.]))\d[\w.]*/g,
      'a number of the law outside parameters',
    ),
    ...places(
      path,
      code,
      /\b(?:number|percent|fraction|ratio|rupiah|money|rate|exact|decimal)\(\s*['"`](?!(?:0|1|12)['"`])[^'"`]*\d/g,
      'a number of the law as text',
    ),
  ]);
});

/** Numbers that name: the ruling of a reading, and the members of a type. */
function withoutNames(bare: string): string {
  const blank = (found: string) => found.replace(/\d/g, ' ');
  return bare.replace(/\b(?:ruling:\s*|reading\(\s*)\d+/g, blank).replace(/\btype \w+ = \d+(?: \| \d+)*;/g, blank);
}

test('no word of one workplace stands in any file', () => {
  const words = [
    ['/wo', 'rk/'],
    ['.lib', 'rary'],
    ['fa', 'rm-'],
    ['before', '-stop'],
    ['registry', '.npmjs'],
  ];
  const pattern = new RegExp(words.map((halves) => halves.join('').replaceAll('.', '\\.')).join('|'), 'g');
  const texts = files.filter((path) => !/\.(?:png|jpg|xlsx|zip|ico|woff2|pdf)$/.test(path));
  hold('texts for words of one workplace', texts, [], (path) =>
    places(path, readFileSync(join(root, path), 'utf8'), pattern, 'belongs to one machine, not to the project'),
  );
});

test('dependencies are exact, explained, and locked without an address', () => {
  const explained = readFileSync(join(root, 'docs/dependencies.md'), 'utf8');
  const wanted = files
    .filter((path) => /(?:^|\/)package\.json$/.test(path))
    .flatMap((path) => {
      const described = JSON.parse(readFileSync(join(root, path), 'utf8'));
      const all = { ...described.dependencies, ...described.devDependencies, ...described.optionalDependencies };
      return Object.entries<string>(all).map(([name, version]) => ({ path, name, version }));
    });
  hold('dependencies', wanted, [], ({ path, name, version }) => [
    ...(/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version) ? [] : [`${path}: ${name} ${version} is not an exact version.`]),
    ...(name.startsWith('@jamin/') || explained.includes(`\`${name}\``)
      ? []
      : [`docs/dependencies.md has no line on \`${name}\`: what for, why this one, how well kept, what it weighs.`]),
  ]);
  const lock = readFileSync(join(root, 'package-lock.json'), 'utf8');
  report([
    ...places('package-lock.json', lock, /"resolved": "http/g, 'a download address; use the .npmrc here'),
    ...missingPlatforms(JSON.parse(lock).packages),
  ]);
});

/** Fails on nothing to look at, on a breach without an exception, and on an exception without a breach. */
function hold<T extends Source | string | object>(
  what: string,
  things: readonly T[],
  allowed: readonly Exception[],
  breaches: (thing: T) => readonly string[],
): void {
  look(things.length, what);
  const found = things.flatMap((thing) => breaches(thing));
  const isAllowed = (breach: string, { path }: Exception) => breach.startsWith(path);
  const idle = allowed.filter((exception) => !found.some((breach) => isAllowed(breach, exception)));
  report([
    ...found.filter((breach) => !allowed.some((exception) => isAllowed(breach, exception))),
    ...idle.map(({ path }) => `${path} no longer needs its exception; take it out of test/tidy-exceptions.ts.`),
  ]);
}

/** A package without its build for another platform installs here and nowhere else. */
function missingPlatforms(packages: Readonly<Record<string, { optionalDependencies?: object }>>): readonly string[] {
  return Object.entries(packages).flatMap(([place, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !(`node_modules/${name}` in packages) && !(`${place}/node_modules/${name}` in packages))
      .map((name) => `package-lock.json lacks ${name}; pin ${place} to a version that has all its platforms.`),
  );
}

function report(breaches: readonly string[]): void {
  expect(breaches.join('\n')).toBe('');
}

function look(count: number, what: string): void {
  looks.push(`${count} ${what}`);
  expect(count, `The check found no ${what} to look at.`).toBeGreaterThan(0);
}

function places(path: string, text: string, pattern: RegExp, what: string): readonly string[] {
  return [...text.matchAll(pattern)].map(
    (match) => `${path}:${lineAt(text, match.index)} “${match[0].trim()}”: ${what}.`,
  );
}

function isTest(path: string): boolean {
  return /\.test\.tsx?$/.test(path) || path.startsWith('test/');
}
