// What an example was made of: the seed, the scale, the schema and the program; by it an outdated one is known.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { migrations } from '../migrate.ts';

export type ExampleMark = {
  readonly seed: string;
  /** `1:10`. */
  readonly scale: string;
  /** SHA-256 of the migrations. */
  readonly schema: string;
  /** SHA-256 of the program that makes the example. */
  readonly program: string;
};

/** What was asked for; what was not is as in the example that is kept. */
export type ExampleAsked = { readonly seed?: string | undefined; readonly scale?: string | undefined };

const usualSeed = 'contoh';
const usualScale = '1:10';

/** How the kept example differs from what is wanted; nothing is wrong with it where there is no such word. */
export type Outdated = 'schema' | 'program' | 'seed' | 'scale';

export function markOf({ seed = usualSeed, scale = usualScale }: ExampleAsked): ExampleMark {
  return { seed, scale, schema: schemaHash(), program: programHash() };
}

export function outdated(kept: ExampleMark, asked: ExampleAsked): Outdated | undefined {
  const now = markOf({ seed: asked.seed ?? kept.seed, scale: asked.scale ?? kept.scale });
  return (['schema', 'program', 'seed', 'scale'] as const).find((part) => kept[part] !== now[part]);
}

/** SHA-256 over the names and texts of all migrations of this version. */
function schemaHash(): string {
  return hashOf(migrations().map(({ name, text }) => `${name}\n${text}`));
}

const makers = new URL('../example/', import.meta.url);

function programHash(): string {
  const names = readdirSync(makers).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));
  return hashOf(names.sort().map((name) => `${name}\n${readFileSync(new URL(name, makers), 'utf8')}`));
}

function hashOf(texts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(text).update('\0');
  return hash.digest('hex');
}
