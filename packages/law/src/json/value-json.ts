// A value, a fact or all facts as JSON: no digit is lost, and a fact can be read again as it was written.

import {
  type Answer,
  type Facts,
  type FactValue,
  type Field,
  isDate,
  isExact,
  type Law,
  type ListRow,
  type Type,
  type Value,
  writeDate,
  writeDecimal,
} from '@jamin/engine';

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

function number(text: string): Json {
  const value = Number(text);
  return String(value) === text && Number.isSafeInteger(Math.trunc(value)) ? value : text;
}

/** The digits, the day or the word of an answer, as a program compares it; "-" where there is none. */
export function valueText(answer: Answer | undefined): string {
  if (answer === undefined) return '-';
  if (Array.isArray(answer)) return `[${answer.map((one) => valueText(one as Value)).join(', ')}]`;
  const value = answer as Value;
  if (isExact(value)) return writeDecimal(value);
  if (isDate(value)) return writeDate(value.day);
  return String(value);
}

/** Amounts are JSON numbers when a reader cannot lose a digit, else strings; dates are YYYY-MM-DD. */
export function answerJson(answer: Answer): Json {
  if (Array.isArray(answer)) return answer.map((one) => answerJson(one as Value));
  if (typeof answer === 'boolean' || typeof answer === 'string') return answer;
  if ('day' in answer) return writeDate(answer.day);
  return number(valueText(answer as Value));
}

/** A fact as it is written in a case, so that it can be read again: months as YYYY-MM, maps as maps. */
export function factJson(fact: FactValue, type: Type | undefined): Json {
  if (!Array.isArray(fact)) return fieldJson(fact as Value, type);
  const rows = fact as readonly (string | ListRow)[];
  const item = type?.kind === 'list' ? type.item : undefined;
  const written = rows.map((row): Json => (typeof row === 'string' ? row : rowJson(row, item)));
  return type?.kind === 'list' && type.map === true ? (asMap(written, Object.keys(type.item)) ?? written) : written;
}

function rowJson(row: ListRow, item: { readonly [field: string]: Field } | undefined): Json {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, fieldJson(value, item?.[name]?.type)]));
}

function fieldJson(value: Value, type: Type | undefined): Json {
  if (isDate(value) && type?.kind === 'date' && type.precision === 'month')
    return writeDate(value.day).slice(0, 'YYYY-MM'.length);
  return answerJson(value);
}

/** Rows as a map of their first field; undefined where it would lose a row, a field or the order. */
function asMap(rows: readonly Json[], [first = '', second = '']: readonly string[]): Json | undefined {
  const pairs = rows.map((row): [string, Json | undefined] => {
    const fields = row as { readonly [field: string]: Json };
    return [String(fields[first] ?? ''), fields[second]];
  });
  if (pairs.some(([key, value]) => key === '' || value === undefined)) return undefined;
  const map = Object.fromEntries(pairs) as { readonly [key: string]: Json };
  return Object.keys(map).join() === pairs.map(([key]) => key).join() ? map : undefined;
}

export function factsJson(law: Law, facts: Facts): Json {
  return Object.fromEntries(
    Object.entries(facts).flatMap(([name, fact]) =>
      fact === undefined ? [] : [[name, factJson(fact, law.facts.get(name)?.type)]],
    ),
  );
}
