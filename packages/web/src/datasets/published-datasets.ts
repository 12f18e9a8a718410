// The datasets to take away, each with its files: tables, their description, and whatever else it holds.

import { createHash } from 'node:crypto';
import type { Words } from '@jamin/engine';
import { indonesia } from '@jamin/law';
import { cases, publishedFigures } from '@jamin/law/cases';
import { possiblePayments } from '@jamin/press';
import {
  archiveJson,
  dataPackage,
  publishedStatistics,
  statementFields,
  statementRows,
  statisticFields,
} from '@jamin/press/archive';
import { DATA_VERSION } from '../data-address.ts';
import { archiveTableWords, datasetWords } from '../words/data-words.ts';
import { lawParameterTables } from './law-parameters.ts';
import { type License, licenses } from './licenses.ts';
import { caseFile, caseTables } from './public-cases.ts';
import { readingTable } from './readings.ts';
import { type DataFile, dataFile, JSON_TYPE, type Table, tableOf } from './table.ts';

/** The day on which the law files were closed. */
const CREATED = '2026-11-22T00:00:00Z';

type DatasetName = keyof typeof datasetWords;

export type Dataset = {
  readonly name: DatasetName;
  readonly title: Words;
  readonly describes: Words;
  readonly version: string;
  readonly license: License;
  readonly tables: readonly Table[];
  /** Its description for programs, and what it holds besides its tables. */
  readonly others: readonly DataFile[];
};

/** Every file of a dataset. */
export function filesOf({ tables, others }: Dataset): readonly DataFile[] {
  return [...others, ...tables.flatMap(({ files }) => files)];
}

let made: readonly Dataset[] | undefined;

/** Made once, when first asked for: nothing in it changes while the server runs. */
export function publishedDatasets(): readonly Dataset[] {
  made ??= [
    dataset('parameter-hukum', 'CC0-1.0', lawParameterTables(indonesia), []),
    dataset('penafsiran', 'CC-BY-4.0', [readingTable(indonesia)], []),
    dataset('kasus-publik', 'CC-BY-4.0', caseTables(cases, publishedFigures), [caseFile(cases)]),
    archiveDataset(),
  ];
  return made;
}

function dataset(
  name: DatasetName,
  license: keyof typeof licenses,
  tables: readonly Table[],
  others: readonly DataFile[],
): Dataset {
  const { title, describes } = datasetWords[name];
  const descriptor = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name,
    title: inBoth(title),
    description: inBoth(describes),
    version: DATA_VERSION,
    created: CREATED,
    contributors: [{ title: 'Jamin', roles: ['compiler'] }],
    licenses: [licenses[license]],
    resources: tables.map(({ resource }) => resource),
  };
  const files = [packageFile(descriptor, tables), ...others];
  return { name, title, describes, version: DATA_VERSION, license: licenses[license], tables, others: files };
}

/** The archive of the press package, which describes itself. */
function archiveDataset(): Dataset {
  const possible = possiblePayments(indonesia);
  const descriptor = dataPackage();
  const { statements, statistics } = archiveTableWords;
  const tables = [
    tableOf({ ...statements, key: [], fields: () => statementFields, rows: statementRows(possible) }),
    tableOf({ ...statistics, key: [], fields: () => statisticFields, rows: publishedStatistics }),
  ];
  return {
    name: 'arsip-angka',
    ...datasetWords['arsip-angka'],
    version: descriptor.version,
    license: licenses['CC-BY-4.0'],
    tables,
    others: [packageFile(descriptor, tables), dataFile('archive.json', JSON_TYPE, writtenJson(archiveJson(possible)))],
  };
}

/** The description, with the size and the print of each file, so that a copy can be checked. */
function packageFile(descriptor: { readonly resources: readonly object[] }, tables: readonly Table[]): DataFile {
  const resources = descriptor.resources.map((resource, index) => {
    const [csv] = tables[index]?.files ?? [];
    if (csv === undefined) return resource;
    const hash = `sha256:${createHash('sha256').update(csv.text).digest('hex')}`;
    return { ...resource, bytes: csv.bytes, hash };
  });
  return dataFile('datapackage.json', JSON_TYPE, writtenJson({ ...descriptor, resources }));
}

/** Exact integers are text, as everywhere in JSON that others read. */
function writtenJson(value: object): string {
  return `${JSON.stringify(value, (_, one) => (typeof one === 'bigint' ? String(one) : one), 2)}\n`;
}

/** The standard has one place for a description: Indonesian first, then English. */
function inBoth({ id, en }: Words): string {
  return `${id} / ${en}`;
}
