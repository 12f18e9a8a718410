// Where an amount stands in the law: each place a link to its article.

import type { Cited } from '../answers/citation-address.ts';

export function CitedLine({ label, cited }: { readonly label: string; readonly cited: readonly Cited[] }) {
  if (cited.length === 0) return null;
  if (cited.length < 3) return <Places label={`${label}: `} cited={cited} />;
  return (
    <details className="cited-line small">
      <summary>{label}</summary>
      <Places label="" cited={cited} />
    </details>
  );
}

function Places({ label, cited }: { readonly label: string; readonly cited: readonly Cited[] }) {
  return (
    <p className="small quiet cited-line">
      {label}
      {cited.map(({ text, href }, index) => (
        <span key={text}>
          {index === 0 ? '' : '; '}
          <a href={href}>{text}</a>
        </span>
      ))}
    </p>
  );
}
