// A table to take away: its rows as CSV and as JSON, and the description of its columns, from one list of fields.

import type { Words } from '@jamin/engine';
import { csvOf, dataResource, type Field } from '@jamin/press/archive';

export type Column = { readonly name: string; readonly type: Field<never>['type']; readonly describes: Words };

/** A file below the address of its dataset. */
export type DataFile = {
  readonly name: string;
  readonly type: string;
  readonly text: string;
  readonly bytes: number;
};

export type Table = {
  readonly name: string;
  readonly describes: Words;
  readonly rows: number;
  readonly columns: readonly Column[];
  readonly files: readonly DataFile[];
  /** The table as `datapackage.json` lists it. */
  readonly resource: object;
};

type Parts<Row> = {
  readonly name: string;
  readonly describes: Words;
  /** Each column is made by the function that is given, so that its cell knows the row. */
  readonly fields: (field: typeof column<Row>) => readonly Field<Row>[];
  /** The columns that together name a row. */
  readonly key: readonly string[];
  readonly rows: readonly Row[];
};

const CSV = 'text/csv; charset=utf-8; header=present';
export const JSON_TYPE = 'application/json';

export function tableOf<Row>({ name, describes, fields: fieldsOf, key, rows }: Parts<Row>): Table {
  const fields = fieldsOf(column);
  const csv = csvOf(fields, rows);
  return {
    name,
    describes,
    rows: rows.length,
    columns: fields.map(({ name: column, type, describes: said }) => ({ name: column, type, describes: said })),
    files: [dataFile(`${name}.csv`, CSV, csv), dataFile(`${name}.json`, JSON_TYPE, jsonOf(fields, rows))],
    resource: dataResource(name, fields, key, describes),
  };
}

export function dataFile(name: string, type: string, text: string): DataFile {
  return { name, type, text, bytes: new TextEncoder().encode(text).length };
}

/** A column in few words; a cell without a value is empty. */
export function column<Row>(
  name: string,
  type: Column['type'],
  [id, en]: readonly [id: string, en: string],
  cell: (row: Row) => string | boolean | undefined | null,
): Field<Row> {
  return { name, type, describes: { id, en }, cell: (row) => String(cell(row) ?? '') };
}

/** The same rows as objects, one a line; a number is a JSON number where no digit can be lost, else its text. */
function jsonOf<Row>(fields: readonly Field<Row>[], rows: readonly Row[]): string {
  const lines = rows.map((row) => {
    const cells = fields.map((field) => [field.name, valueOf(field.type, field.cell(row))] as const);
    return JSON.stringify(Object.fromEntries(cells));
  });
  return `[\n${lines.join(',\n')}\n]\n`;
}

function valueOf(type: Column['type'], text: string): string | number | boolean | null {
  if (text === '') return null;
  switch (type) {
    case 'boolean':
      return text === 'true';
    case 'integer':
    case 'number': {
      const number = Number(text);
      return String(number) === text && Number.isSafeInteger(Math.trunc(number)) ? number : text;
    }
    case 'string':
    case 'date':
      return text;
  }
}
