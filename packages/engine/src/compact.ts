// Writes a law as one short JSON text and reads it back: short keys, and all words of one language together, each once.

import { ratio, whole } from './exact.ts';
import { isExact } from './explain/trace.ts';
import { createLaw, type Law, type ParameterRow, type Rule } from './law.ts';

type Parts = Parameters<typeof createLaw>[0];

type Compact = {
  readonly keys: readonly string[];
  /** What is said in two languages, first all of the one, then all of the other: it packs a tenth smaller so. */
  readonly words: { readonly id: readonly string[]; readonly en: readonly string[] };
  readonly body: unknown;
};

/** Tags that no short key can be: a pair of words by its number, a whole number, a fraction of two. */
const WORDS = '~';
const WHOLE = '=';
const FRACTION = '/';

/** The law without the words of the articles, without where figures were read, and without figures no rule needs. */
export function lightLaw(law: Law): Law {
  const used = figuresUsed(law);
  const parameters = [...law.parameters].filter(([id]) => used.has(id));
  return {
    ...law,
    parameters: new Map(parameters.map(([id, { note: _, ...one }]) => [id, { ...one, rows: one.rows.map(lightRow) }])),
    rules: new Map([...law.rules].map(([id, rule]) => [id, lightRule(rule)])),
    instruments: new Map([...law.instruments].map(([id, { note: _, address: __, ...one }]) => [id, one])),
  };
}

function lightRow({ note: _note, conflicts: _conflicts, ...row }: ParameterRow): ParameterRow {
  return { ...row, source: '', read: '' };
}

function lightRule(rule: Rule): Rule {
  return { ...rule, versions: rule.versions.map(({ text: _, ...version }) => version) };
}

function figuresUsed(law: Law): ReadonlySet<string> {
  const used = new Set<string>();
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null || isExact(node)) return;
    if ('kind' in node && 'id' in node && node.kind !== 'rule') used.add(String(node.id));
    for (const part of Object.values(node)) visit(part);
  };
  for (const rule of law.rules.values()) for (const version of rule.versions) visit(version.formula);
  return used;
}

export function writeCompact(law: Law): string {
  const keys = new Map<string, string>();
  const pairs = new Map<string, number>();
  const words: { readonly id: string[]; readonly en: string[] } = { id: [], en: [] };
  const shortKey = (key: string): string => {
    const short = keys.get(key) ?? letters(keys.size);
    keys.set(key, short);
    return short;
  };
  const written = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map(written);
    if (isExact(value)) return value.d === 1n ? { [WHOLE]: String(value.n) } : { [FRACTION]: `${value.n}/${value.d}` };
    const { id, en, ...more } = value as { readonly id?: unknown; readonly en?: unknown };
    if (typeof id === 'string' && typeof en === 'string' && Object.keys(more).length === 0) {
      const pair = `${id}\n${en}`;
      const index = pairs.get(pair) ?? words.id.push(id) - 1;
      if (!pairs.has(pair)) words.en.push(en);
      pairs.set(pair, index);
      return { [WORDS]: index };
    }
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [shortKey(key), written(part)]));
  };
  const parts: Parts = {
    parameters: [...law.parameters.values()],
    rules: [...law.rules.values()],
    facts: [...law.facts.values()],
    asks: [...law.asks.values()],
    instruments: [...law.instruments.values()],
    gaps: Object.fromEntries(law.gaps),
  };
  const body = written(parts);
  return JSON.stringify({ keys: [...keys.keys()], words, body } satisfies Compact);
}

/** a to z, aa to zz; never digits, because an object keeps its keys in order only where they are not numbers. */
function letters(index: number): string {
  const before = Math.floor(index / 26);
  return `${before === 0 ? '' : letters(before - 1)}${String.fromCharCode(97 + (index % 26))}`;
}

export function readCompact(text: string): Law {
  const { keys, words, body } = JSON.parse(text) as Compact;
  const pairs = words.id.map((id, index) => ({ id, en: words.en[index] ?? '' }));
  const longKey = new Map(keys.map((key, index) => [letters(index), key]));
  const read = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map(read);
    const entries = Object.entries(value);
    const [first, part] = entries[0] ?? [];
    if (first === WORDS) return pairs[Number(part)];
    if (first === WHOLE) return whole(BigInt(String(part)));
    if (first === FRACTION) {
      const [n = '', d = ''] = String(part).split('/');
      return ratio(BigInt(n), BigInt(d));
    }
    return Object.fromEntries(entries.map(([key, one]) => [longKey.get(key) ?? key, read(one)]));
  };
  return createLaw(read(body) as Parts);
}
