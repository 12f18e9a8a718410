// Facts as the entries of a form that states them: for links to a calculator that is filled in already.

import { decimal, exact, isExact, type Law, percent, type Type, writeDecimal } from '@jamin/engine';
import type { Json } from '@jamin/law';
import { NONE } from './typed.ts';

type Entry = readonly [entry: string, value: string];

/** The entries for facts written as `factsJson` writes them. */
export function formEntries(law: Law, facts: Json): readonly Entry[] {
  return Object.entries(facts as { readonly [name: string]: Json }).flatMap(([name, value]): readonly Entry[] => {
    const type = law.facts.get(name)?.type;
    if (Array.isArray(value) && value.length === 0) return [[name, NONE]];
    if (type?.kind === 'set') return (value as readonly string[]).map((word) => [name, word]);
    if (type?.kind !== 'list') return [[name, cell(value, type)]];
    const fields = Object.keys(type.item);
    const [first = '', second = ''] = fields;
    const rows = Array.isArray(value)
      ? (value as readonly Json[])
      : Object.entries(value as object).map(([key, one]) => ({ [first]: key, [second]: one as Json }));
    return rows.flatMap((row, place) =>
      Object.entries(row as { readonly [field: string]: Json }).map(
        ([field, one]): Entry => [`${name}.${place}.${field}`, cell(one, type.item[field]?.type)],
      ),
    );
  });
}

/**
 * A fraction stands in its field as percent; a number with its point, whatever the language. Three decimals get a zero:
 * a point before three digits could be one of thousands.
 */
function cell(value: Json, type: Type | undefined): string {
  const text = type?.kind === 'number' && type.unit === 'fraction' ? percentOf(String(value)) : String(value);
  return type?.kind === 'number' && /\.\d{3}$/.test(text) ? `${text}0` : text;
}

function percentOf(fraction: string): string {
  const hundredfold = exact.divide(decimal(fraction), percent('1'));
  return isExact(hundredfold) ? writeDecimal(hundredfold) : fraction;
}
