// A dataset as a page shows it: plain texts and addresses in one language.

import { ratio, whole } from '@jamin/engine';
import { formatNumber, type Language } from '@jamin/law';
import { dataHref } from '../data-address.ts';
import { dataPageWords, tableTitles } from '../words/data-words.ts';
import type { Dataset } from './published-datasets.ts';
import type { DataFile } from './table.ts';

export type ShownFile = { readonly text: string; readonly href: string; readonly size: string };

export type ShownDataset = {
  readonly name: string;
  readonly title: string;
  readonly describes: string;
  readonly license: { readonly name: string; readonly path: string };
  readonly version: string;
  readonly tables: readonly {
    readonly name: string;
    readonly title: string;
    readonly describes: string;
    readonly rows: string;
    readonly files: readonly ShownFile[];
    readonly columns: readonly { readonly name: string; readonly type: string; readonly describes: string }[];
  }[];
  readonly others: readonly ShownFile[];
};

export function shownDataset({ name, title, describes, license, version, tables, others }: Dataset, to: Language) {
  const file = (text: string, one: DataFile): ShownFile => {
    return { text, href: dataHref(name, one.name), size: sizeText(one.bytes, to) };
  };
  return {
    name,
    title: title[to],
    describes: describes[to],
    license: { name: license.name, path: license.path },
    version,
    tables: tables.map((table) => ({
      name: table.name,
      title: tableTitles[table.name]?.[to] ?? table.name,
      describes: table.describes[to],
      rows: formatNumber(whole(table.rows), to),
      files: table.files.map((one) => file(one.name.replace(/^.*\./, '').toUpperCase(), one)),
      columns: table.columns.map((column) => ({ ...column, describes: column.describes[to] })),
    })),
    others: others.map((one) => file(dataPageWords[to].files[one.name] ?? one.name, one)),
  } satisfies ShownDataset;
}

/** Kilobytes, to one decimal below ten. */
function sizeText(bytes: number, language: Language): string {
  const tenths = Math.max(1, Math.ceil(bytes / 100));
  const kilobytes = tenths < 100 ? ratio(BigInt(tenths), 10n) : whole(Math.ceil(tenths / 10));
  return `${formatNumber(kilobytes, language)} kB`;
}
