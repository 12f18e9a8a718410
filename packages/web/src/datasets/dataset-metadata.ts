// A dataset in the words of schema.org, for search engines of data.

import type { Language } from '@jamin/law';
import { dataHref } from '../data-address.ts';
import { type Dataset, filesOf } from './published-datasets.ts';

export function datasetMetadata(dataset: Dataset, language: Language, origin: string): object {
  const { name, title, describes, license, version } = dataset;
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': `${origin}/data#${name}`,
    name: title[language],
    description: describes[language],
    url: `${origin}/data#${name}`,
    version,
    license: license.path,
    isAccessibleForFree: true,
    inLanguage: ['id', 'en'],
    creator: { '@type': 'Organization', name: 'Jamin', url: origin },
    spatialCoverage: 'Indonesia',
    distribution: filesOf(dataset).map((file) => ({
      '@type': 'DataDownload',
      name: file.name,
      encodingFormat: file.type.split(';')[0],
      contentUrl: `${origin}${dataHref(name, file.name)}`,
    })),
  };
}
