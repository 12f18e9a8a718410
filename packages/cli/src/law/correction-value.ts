// Reads a corrected value of a figure: a number, a rate, a day, a truth, a text or the rows of a table.

import {
  type Exact,
  exact,
  type Parameter,
  type ParameterValue,
  type Raw,
  readDecimal,
  type TableRow,
  whole,
} from '@jamin/engine';
import { stop } from '../failure.ts';
import { neededDay } from '../read-day.ts';

/** Names that the law files give to the columns of tables, and the names they have here. */
const COLUMNS: { readonly [column: string]: string } = {
  income_from: 'from',
  income_to: 'to',
  reference_income: 'reference',
  month_from: 'from',
  month_to: 'up_to',
  share: 'rate',
  name_id: 'name',
  per_unit: 'per',
};

function isNothing(raw: Raw | undefined): boolean {
  return raw === undefined || raw === null || raw === 'null' || raw === '~' || raw === '';
}

export function readValue(parameter: Parameter, raw: Raw, place: string): ParameterValue {
  if (isNothing(raw)) return null;
  if (parameter.kind === 'table') {
    if (!Array.isArray(raw)) return wrong(place, raw);
    return raw.map((row, index) => readTableRow(parameter, row as Raw, `${place}[${index + 1}]`));
  }
  if (typeof raw !== 'string') return wrong(place, raw);
  switch (parameter.kind) {
    case 'number':
      return readNumber(raw, place);
    case 'boolean':
      return raw === 'true' || raw === 'false' ? raw === 'true' : wrong(place, raw);
    case 'date':
      return { day: neededDay(raw, place) };
    case 'text':
      return raw;
  }
}

/** "0.037", "3,7%" or "10600000". */
function readNumber(text: string, place: string): Exact {
  const percent = /^(.*)%$/.exec(text.trim())?.[1];
  const value = readDecimal(percent ?? text);
  if (value === undefined) return wrong(place, text);
  return percent === undefined ? value : exact.divide(value, whole(100));
}

function readTableRow(parameter: Parameter, raw: Raw, place: string): TableRow {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return wrong(place, raw);
  const columns = parameter.columns ?? {};
  const cells = Object.entries(raw).flatMap(([written, cell]) => {
    const usual = Object.hasOwn(COLUMNS, written) ? COLUMNS[written] : undefined;
    const column = Object.hasOwn(columns, written) ? written : (usual ?? written);
    const unit = Object.hasOwn(columns, column) ? columns[column] : undefined;
    if (unit === undefined) return [];
    return [[column, readCell(unit, cell, written, `${place}.${written}`)] as const];
  });
  return Object.fromEntries(cells);
}

function readCell(unit: string, cell: Raw, written: string, place: string): TableRow[string] {
  if (isNothing(cell)) return null;
  if (typeof cell !== 'string') return wrong(place, cell);
  if (unit === 'word') return cell;
  if (unit === 'boolean') return cell === 'true';
  const value = readNumber(cell, place);
  return unit === 'fraction' && written.startsWith('percent') ? exact.divide(value, whole(100)) : value;
}

function wrong(place: string, raw: Raw): never {
  const written = typeof raw === 'string' ? raw : JSON.stringify(raw);
  return stop(
    'wrong-value',
    place,
    { id: `"${written}" bukan nilai untuk angka ini.`, en: `"${written}" is not a value of this figure.` },
    { id: 'Lihat bentuknya dengan jamin law show NAMA --json.', en: 'See its form with jamin law show NAME --json.' },
  );
}
