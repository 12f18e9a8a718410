// The text of a release with its numbers as links, and what its versions changed.

import type { Language } from '@jamin/law';
import type { ReleaseView } from '../figures/release-view.ts';
import { exampleWords } from '../words/example-words.ts';

export function ReleaseText({ view }: { readonly view: ReleaseView }) {
  return (
    <article className="answer">
      {view.paragraphs.map((pieces, place) => (
        <p key={`${place} ${pieces[0]?.text}`}>
          {pieces.map(({ text, href }, index) =>
            href === null ? (
              text
            ) : (
              <a key={`${index} ${href}`} href={href}>
                {text}
              </a>
            ),
          )}
        </p>
      ))}
    </article>
  );
}

type ReleaseChangesProps = { readonly view: ReleaseView; readonly language: Language };

export function ReleaseChanges({ view, language }: ReleaseChangesProps) {
  const words = exampleWords[language];
  return (
    <>
      {view.changes.length === 0 ? null : <h2>{words.changed}</h2>}
      {view.changes.map(({ title, lines }) => (
        <section key={title}>
          <h3>{title}</h3>
          {lines.length === 0 ? (
            <p>{words.nothingChanged}</p>
          ) : (
            <ChangeTable title={title} lines={lines} words={words} />
          )}
        </section>
      ))}
      <h2>{words.versions}</h2>
      <ul>
        {view.versions.map(({ text, href, isThis }) => (
          <li key={href}>{isThis ? <strong>{text}</strong> : <a href={href}>{text}</a>}</li>
        ))}
      </ul>
    </>
  );
}

type ChangeTableProps = {
  readonly title: string;
  readonly lines: ReleaseView['changes'][number]['lines'];
  readonly words: { readonly changed: string; readonly before: string; readonly after: string };
};

function ChangeTable({ title, lines, words }: ChangeTableProps) {
  return (
    <div className="scroll" tabIndex={0} role="group" aria-label={`${words.changed}: ${title}`}>
      <table className="figures">
        <thead>
          <tr>
            <th scope="col">{words.changed}</th>
            <th scope="col">{words.before}</th>
            <th scope="col">{words.after}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ name, before, after }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{before}</td>
              <td>{after}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
