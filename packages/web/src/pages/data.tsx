// Everything to take away: each dataset with its tables and files, how to cite it, and the API.

import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { caseExamples, textExamples } from '../api/openapi-examples.ts';
import { served } from '../context.ts';
import { citationSentence } from '../datasets/citation-file.ts';
import { datasetMetadata } from '../datasets/dataset-metadata.ts';
import { publishedDatasets } from '../datasets/published-datasets.ts';
import { type ShownDataset, shownDataset } from '../datasets/shown-dataset.ts';
import { languageOf, useLanguage } from '../language.ts';
import { DatasetSection } from '../parts/dataset-section.tsx';
import { dataPageWords } from '../words/data-words.ts';

export function loader({ request, context }: LoaderFunctionArgs) {
  const language = languageOf(new URL(request.url).pathname);
  const { origin } = context.get(served);
  const datasets = publishedDatasets();
  const said = dataPageWords[language];
  const [first] = datasets;
  const example = first === undefined ? '' : citationSentence(first, language, said.version, origin);
  return {
    datasets: datasets.map((one) => shownDataset(one, language)),
    example,
    commands: { decide: decideCommand(origin), check: checkCommand(origin) },
    metadata: datasets.map((one) => JSON.stringify(datasetMetadata(one, language, origin)).replaceAll('<', '\\u003c')),
  };
}

/** For a shell; the bodies hold no single quote, and a test sends them. */
function decideCommand(origin: string): string {
  const body = JSON.stringify(caseExamples.granted.value);
  return `curl ${origin}/api/v1/decide -H 'Content-Type: application/json' \\\n  -d '${body}'`;
}

function checkCommand(origin: string): string {
  const body = JSON.stringify(textExamples.text.value);
  return `curl ${origin}/api/v1/check -H 'Content-Type: application/json' \\\n  -d '${body}'`;
}

export default function Data() {
  const language = useLanguage();
  const said = dataPageWords[language];
  const { datasets, example, commands, metadata } = useLoaderData<typeof loader>();
  return (
    <>
      <title>{`${said.title} · Jamin`}</title>
      <meta name="description" content={said.describes} />
      <h1>{said.title}</h1>
      <p className="lead">{said.lead}</p>
      <First datasets={datasets} />
      <nav aria-label={said.contents}>
        <ul className="menu">
          {[...datasets.map(({ name, title }) => [name, title]), ['cite', said.cite], ['api', said.api]].map(
            ([name, title]) => (
              <li key={name}>
                <a href={`#${name}`}>{title}</a>
              </li>
            ),
          )}
        </ul>
      </nav>
      {datasets.map((one) => (
        <DatasetSection key={one.name} dataset={one} />
      ))}
      <h2 id="cite">{said.cite}</h2>
      <p>{said.citeText}</p>
      <p className="notice">{example}</p>
      <p>
        <a href="/data/CITATION.cff">{said.citeFile}</a>
      </p>
      <Api commands={commands} />
      {metadata.map((json) => (
        <script key={json} type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />
      ))}
    </>
  );
}

/** What most people come for: the values of the law in one table. */
function First({ datasets }: { readonly datasets: readonly ShownDataset[] }) {
  const said = dataPageWords[useLanguage()];
  const values = datasets.flatMap(({ tables }) => tables).find(({ name }) => name === 'values');
  const [file] = values?.files ?? [];
  if (file === undefined) return null;
  return (
    <p className="actions">
      <a className="button" href={file.href}>
        {said.first}
      </a>
    </p>
  );
}

function Api({ commands }: { readonly commands: { readonly decide: string; readonly check: string } }) {
  const said = dataPageWords[useLanguage()];
  return (
    <>
      <h2 id="api">{said.api}</h2>
      <p>
        {said.apiText} {said.kept}
      </p>
      <p>{said.apiDecide}</p>
      <Command text={commands.decide} />
      <p>{said.apiCheck}</p>
      <Command text={commands.check} />
      <p>{said.apiLinks}</p>
      <ul>
        <li>
          <a href="/openapi.json">{said.openapi}</a>
        </li>
        <li>
          <a href="/api/v1/law/asks">{said.asks}</a>
        </li>
      </ul>
    </>
  );
}

function Command({ text }: { readonly text: string }) {
  return (
    <pre className="command">
      <code>{text}</code>
    </pre>
  );
}
