// One dataset on a page: what it holds, its tables with their files, and what each column means.

import type { ShownDataset, ShownFile } from '../datasets/shown-dataset.ts';
import { useLanguage } from '../language.ts';
import { dataPageWords } from '../words/data-words.ts';

export function DatasetSection({ dataset }: { readonly dataset: ShownDataset }) {
  const said = dataPageWords[useLanguage()];
  const { name, title, describes, license, version, tables, others } = dataset;
  return (
    <section aria-labelledby={name}>
      <h2 id={name}>{title}</h2>
      <p>{describes}</p>
      <p className="small quiet">
        {said.license}: <a href={license.path}>{license.name}</a> · {said.version} {version}
      </p>
      {tables.map((table) => (
        <TableFiles key={table.name} table={table} />
      ))}
      <h3>{said.whole}</h3>
      <Files files={others} />
    </section>
  );
}

/** The name of the table goes with each link for who hears links alone. */
function Files({ files, of }: { readonly files: readonly ShownFile[]; readonly of?: string }) {
  return (
    <ul className="files">
      {files.map(({ text, href, size }) => (
        <li key={href}>
          <a href={href}>
            {of === undefined ? null : <span className="visually-hidden">{of} </span>}
            {text}
          </a>{' '}
          <span className="quiet small">{size}</span>
        </li>
      ))}
    </ul>
  );
}

function TableFiles({ table }: { readonly table: ShownDataset['tables'][number] }) {
  const said = dataPageWords[useLanguage()];
  return (
    <>
      <h3>{table.title}</h3>
      <p>
        {table.describes} <span className="quiet">{said.rows(table.rows)}.</span>
      </p>
      <Files files={table.files} of={table.title} />
      <details>
        <summary>{said.columns(table.columns.length)}</summary>
        <dl className="columns">
          {table.columns.map(({ name, type, describes }) => (
            <div key={name}>
              <dt>
                <code>{name}</code> <span className="quiet small">{type}</span>
              </dt>
              <dd>{describes}</dd>
            </div>
          ))}
        </dl>
      </details>
    </>
  );
}
