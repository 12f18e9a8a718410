// Reads the repository's own files as text and finds in them the names, imports and functions the house rules mean.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

export type Source = {
  /** The path from the repository's root, with slashes. */
  readonly path: string;
  readonly text: string;
  /** The text with comments blanked; every character keeps its place. */
  readonly code: string;
  /** The text with comments, strings and regular expressions blanked; every character keeps its place. */
  readonly bare: string;
};

export const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const skipped = new Set(['node_modules', 'dist', 'build', 'coverage', '.git', '.vitest', '.react-router']);

export function listFiles(folder = root): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    // In a second working tree of the repository `.git` is a file.
    if (skipped.has(entry.name)) return [];
    if (entry.isDirectory()) return listFiles(path);
    return entry.isFile() ? [relative(root, path).split(sep).join('/')] : [];
  });
}

export function readSource(path: string): Source {
  const text = readFileSync(join(root, path), 'utf8');
  return { path, text, code: blank(text, false), bare: blank(text, true) };
}

/** Files that a framework or the build enters by name: pages, what frames them, settings, and the browser's scripts. */
export function isFrameworkFile(path: string): boolean {
  const inWeb = /^packages\/web\/(.*)$/.exec(path)?.[1] ?? '';
  const entered = /^src\/(?:root\.tsx|routes\.ts|entry\.server\.tsx|app\.ts|main\.ts|virtual\.d\.ts)$/;
  return (
    /^[\w.-]+\.config\.ts$|^src\/(?:pages|islands)\/|^src\/parts\/(?:island|mount)\.tsx$/.test(inWeb) ||
    entered.test(inWeb)
  );
}

/** The module names a file imports or exports from, as written. */
export function importsOf(source: Source): readonly string[] {
  const patterns = [
    /\b(?:import|export)\b[^;'"`()=]*?\bfrom\s*['"]([^'"]+)['"]/g,
    /(?:^|\n)\s*import\s*['"]([^'"]+)['"]/g,
    /\bimport\s*\(\s*['"]([^'"]+)['"]/g,
  ];
  return patterns.flatMap((pattern) => [...source.code.matchAll(pattern)].map((match) => match[1] ?? ''));
}

/** The path of a relative import, from the repository's root. */
export function resolveImport(source: Source, name: string): string {
  return posix.normalize(posix.join(posix.dirname(source.path), name));
}

/** The names that a file exports by a declaration of its own. */
export function exportsOf(source: Source): readonly string[] {
  const declared = /\bexport\s+(?:declare\s+)?(?:async\s+)?(?:function\*?|const|let|class|type|interface)\s+([\w$]+)/g;
  return [...source.bare.matchAll(declared)].map((match) => match[1] ?? '');
}

/** Every function with a body, and how many lines it takes; arrows count where `callbacks` is set. */
export function functionsOf(
  source: Source,
  callbacks: boolean,
): readonly { readonly line: number; readonly lines: number }[] {
  const named = [...source.bare.matchAll(/\bfunction\b\*?\s*[\w$]*\s*(?:<[^(]*>)?\(/g)].map((match) => ({
    start: match.index,
    body: findBody(source.bare, match.index + match[0].length - 1),
  }));
  const arrows = [...source.bare.matchAll(/=>\s*\{/g)].map((match) => ({
    start: match.index,
    body: match.index + match[0].length - 1,
  }));
  return [...named, ...(callbacks ? arrows : [])]
    .filter(({ body }) => body >= 0)
    .map(({ start, body }) => {
      const first = lineAt(source.bare, start);
      return { line: first, lines: lineAt(source.bare, closing(source.bare, body)) - first + 1 };
    });
}

export function lineAt(text: string, place: number): number {
  let line = 1;
  for (let i = text.indexOf('\n'); i >= 0 && i < place; i = text.indexOf('\n', i + 1)) line += 1;
  return line;
}

/** The brace that opens the body of the function whose parameters begin at `parenthesis`. */
function findBody(bare: string, parenthesis: number): number {
  let place = closing(bare, parenthesis) + 1;
  for (;;) {
    const brace = bare.indexOf('{', place);
    const end = bare.indexOf(';', place);
    if (brace < 0 || (end >= 0 && end < brace)) return -1;
    const after = closing(bare, brace) + 1;
    if (!/^\s*(?:[{|&>[,]|is\b)/.test(bare.slice(after, after + 40))) return brace;
    place = after;
  }
}

function closing(bare: string, opening: number): number {
  let depth = 0;
  for (let i = opening; i < bare.length; i += 1) {
    const character = bare[i] ?? '';
    if ('({['.includes(character)) depth += 1;
    if (')}]'.includes(character)) depth -= 1;
    if (depth === 0) return i;
  }
  return bare.length;
}

/** All that is not code in one pattern, so that a quote in a comment, or a slash in a string, opens nothing. */
const notCode = new RegExp(
  [
    /\/\/[^\n]*|\/\*[\s\S]*?\*\//,
    /'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\[\s\S])*`/,
    /(?<=[(,=:[!&|?{};+>\n]\s*|return\s+)\/(?![*/])(?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[a-z]*/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'g',
);

function blank(text: string, strings: boolean): string {
  return text.replace(notCode, (found) => {
    if (/^\/[/*]/.test(found)) return found.replace(/[^\n]/g, ' ');
    if (!strings) return found;
    if (found.startsWith('`')) return blankTemplate(found);
    return found[0] + found.slice(1, -1).replace(/[^\n]/g, ' ') + (found.at(-1) ?? '');
  });
}

/** What stands between `${` and `}` in a template is code; templates within templates are not followed. */
function blankTemplate(template: string): string {
  let place = 0;
  let out = '';
  for (const hole of template.matchAll(/\$\{([^{}]*(?:\{[^{}]*\}[^{}]*)*)\}/g)) {
    out += template.slice(place, hole.index).replace(/[^\n`]/g, ' ');
    out += `  ${blank(hole[1] ?? '', true)} `;
    place = hole.index + hole[0].length;
  }
  return out + template.slice(place).replace(/[^\n`]/g, ' ');
}
