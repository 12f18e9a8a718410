// How to cite the data: one sentence for people, and a CITATION.cff for programs.

import type { Language } from '@jamin/law';
import type { Dataset } from './published-datasets.ts';

/** "Jamin. Parameter hukum, versi 1.0.0. https://…" */
export function citationSentence(
  { name, title, version }: Dataset,
  language: Language,
  versionWord: string,
  origin: string,
): string {
  return `Jamin. ${title[language]}, ${versionWord} ${version}. ${origin}/data#${name}`;
}

/** Citation File Format 1.2.0; the datasets stand as references of the whole, each with its own licence. */
export function citationFile(datasets: readonly Dataset[], origin: string): string {
  const [first] = datasets;
  const lines = [
    'cff-version: 1.2.0',
    'message: "Bila memakai data ini, sebutkan sumbernya. / If you use these data, please cite them."',
    'type: dataset',
    'title: "Jamin: data jaminan sosial ketenagakerjaan Indonesia"',
    'authors:',
    '  - name: Jamin',
    `version: ${first?.version ?? ''}`,
    `url: ${quoted(`${origin}/data`)}`,
    'references:',
    ...datasets.flatMap(({ title, version, license, name }) => [
      '  - type: dataset',
      `    title: ${quoted(title.id)}`,
      '    authors:',
      '      - name: Jamin',
      `    version: ${version}`,
      `    license: ${license.name}`,
      `    url: ${quoted(`${origin}/data#${name}`)}`,
    ]),
  ];
  return `${lines.join('\n')}\n`;
}

/** A double-quoted YAML text is a JSON text. */
function quoted(text: string): string {
  return JSON.stringify(text);
}
