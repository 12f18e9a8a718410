// Pieces of SQL while they are put together: what each is, what it reads, and how literals and types are written.

export type Dialect = 'postgres' | 'duckdb';

/** `wide` is what a number is that 64 bits cannot hold: numeric in PostgreSQL, HUGEINT in DuckDB. */
export type SqlType = 'bigint' | 'wide' | 'boolean' | 'date' | 'text';

export type Text = {
  readonly sql: string;
  readonly type: SqlType;
  /** For each scope it reads (0: a person; else a loop), how many layers of kept columns must come before it. */
  readonly needs: ReadonlyMap<number, number>;
  /** A column or a constant, which may be written twice at no cost. */
  readonly simple: boolean;
  /** A number whose SQL type its neighbours decide. */
  readonly bare: boolean;
};

const NO_NEEDS: ReadonlyMap<number, number> = new Map();

type Part = Text | string | number | bigint;
type Tag = (strings: TemplateStringsArray, ...parts: readonly Part[]) => Text;

/** A template tag that makes a piece of SQL of a type from pieces of SQL. */
export function sql(type: SqlType): Tag {
  return (strings, ...parts) => {
    let text = strings[0] ?? '';
    parts.forEach((part, index) => {
      text += (typeof part === 'object' ? part.sql : String(part)) + (strings[index + 1] ?? '');
    });
    const needs = together(parts.filter((part) => typeof part === 'object'));
    return { sql: text, type, needs, simple: false, bare: false };
  };
}

/** What several pieces need between them. */
export function together(texts: readonly Text[]): ReadonlyMap<number, number> {
  let needs = NO_NEEDS;
  for (const text of texts) {
    if (needs === text.needs || text.needs.size === 0) continue;
    if (needs.size === 0) {
      needs = text.needs;
      continue;
    }
    const merged = new Map(needs);
    for (const [scope, layers] of text.needs) merged.set(scope, Math.max(layers, merged.get(scope) ?? 0));
    needs = merged;
  }
  return needs;
}

/** The same pieces without what a loop that ends here keeps for itself. */
export function outside(text: Text, loop: number): Text {
  if (!text.needs.has(loop)) return text;
  const needs = new Map(text.needs);
  needs.delete(loop);
  return { ...text, needs, simple: false };
}

export function list(type: SqlType, parts: readonly Text[], between: string): Text {
  const text = parts.map((part) => part.sql).join(between);
  return { sql: text, type, needs: together(parts), simple: false, bare: false };
}

/** A column, readable where the layers it needs have come before. */
export function column(type: SqlType, written: string, scope: number, layers = 0): Text {
  return { sql: written, type, needs: new Map([[scope, layers]]), simple: true, bare: false };
}

export function fitsBigint(lo: bigint | undefined, hi: bigint | undefined): boolean {
  return lo !== undefined && hi !== undefined && lo >= -(2n ** 63n) && hi < 2n ** 63n;
}

export function fitsHugeint(lo: bigint | undefined, hi: bigint | undefined): boolean {
  return lo !== undefined && hi !== undefined && lo > -(2n ** 127n) && hi < 2n ** 127n;
}

export function integer(value: bigint): Text {
  const type = fitsBigint(value, value) ? 'bigint' : 'wide';
  return { sql: value < 0n ? `(${value})` : `${value}`, type, needs: NO_NEEDS, simple: true, bare: true };
}

export function truth(value: boolean): Text {
  return { sql: value ? 'true' : 'false', type: 'boolean', needs: NO_NEEDS, simple: true, bare: false };
}

export function word(value: string): Text {
  return { sql: quoted(value), type: 'text', needs: NO_NEEDS, simple: true, bare: false };
}

export function dated(written: string): Text {
  return { sql: `DATE '${written}'`, type: 'date', needs: NO_NEEDS, simple: true, bare: false };
}

export function quoted(value: string): string {
  return `'${value.replaceAll("'", "''")}'`;
}

export function identifier(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

const NAMES: { readonly [dialect in Dialect]: { readonly [type in SqlType]: string } } = {
  postgres: { bigint: 'bigint', wide: 'numeric', boolean: 'boolean', date: 'date', text: 'text' },
  duckdb: { bigint: 'BIGINT', wide: 'HUGEINT', boolean: 'BOOLEAN', date: 'DATE', text: 'VARCHAR' },
};

export function typeName(dialect: Dialect, type: SqlType): string {
  return NAMES[dialect][type];
}

/** The same value as a type. */
export function cast(dialect: Dialect, text: Text, type: SqlType): Text {
  if (text.type === type && !text.bare) return text;
  const made = sql(type)`CAST(${text} AS ${typeName(dialect, type)})`;
  return { ...made, simple: text.bare };
}

/** A value whose type does not depend on its neighbours. */
export function typed(dialect: Dialect, text: Text): Text {
  return text.bare ? cast(dialect, text, text.type) : text;
}

/** Branches of one value: one of them must have a type of its own. */
export function branches(dialect: Dialect, texts: readonly Text[]): readonly Text[] {
  if (!texts.every((text) => text.bare)) return texts;
  const wide = texts.some((text) => text.type === 'wide');
  return texts.map((text, index) => (index === 0 ? cast(dialect, text, wide ? 'wide' : 'bigint') : text));
}

/** An undecided value. */
export function nothing(dialect: Dialect, type: SqlType): Text {
  const text = `CAST(NULL AS ${typeName(dialect, type)})`;
  return { sql: text, type, needs: NO_NEEDS, simple: true, bare: false };
}
