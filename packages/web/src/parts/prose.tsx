// A page of plain text, as it is shown.

import type { ProseText } from '../words/prose-text.ts';

export function Prose({ text: { title, lead, sections } }: { readonly text: ProseText }) {
  return (
    <>
      <title>{`${title} · Jamin`}</title>
      <meta name="description" content={lead} />
      <h1>{title}</h1>
      <p className="lead">{lead}</p>
      {sections.map(({ heading, text, points = [] }) => (
        <section key={heading}>
          <h2>{heading}</h2>
          {text === undefined ? null : <p>{text}</p>}
          {points.length === 0 ? null : (
            <ul>
              {points.map((point) => (
                <li key={point}>{point}</li>
              ))}
            </ul>
          )}
        </section>
      ))}
    </>
  );
}
