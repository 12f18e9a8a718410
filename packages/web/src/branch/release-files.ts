// The data of a version of a release as files: each by its name, with its type.
import type { ReleaseVersion } from '@jamin/administration';

type ReleaseFile = { readonly text: string; readonly type: string };

/** The names are those that the Data Package says. */
export async function releaseFiles(version: ReleaseVersion): Promise<ReadonlyMap<string, ReleaseFile>> {
  const { releaseData } = await import('@jamin/administration');
  const { csv, json, dataPackage } = releaseData(version);
  const { name } = JSON.parse(dataPackage) as { readonly name: string };
  return new Map([
    [`${name}.csv`, { text: csv, type: 'text/csv; charset=utf-8' }],
    [`${name}.json`, { text: json, type: 'application/json' }],
    [`${name}-datapackage.json`, { text: dataPackage, type: 'application/json' }],
  ]);
}
