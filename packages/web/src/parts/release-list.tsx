// The releases of a branch, the newest first; what is only planned has no link yet.

import type { Language } from '@jamin/law';
import type { ReleaseLine } from '../figures/release-view.ts';
import { exampleWords } from '../words/example-words.ts';

type ReleaseListProps = { readonly lines: readonly ReleaseLine[]; readonly language: Language };

export function ReleaseList({ lines, language }: ReleaseListProps) {
  if (lines.length === 0) return <p className="quiet">{exampleWords[language].noReleases}</p>;
  return (
    <ul className="cards">
      {lines.map(({ title, href, text }) => (
        <li key={`${href} ${title} ${text}`}>
          {href === null ? (
            <p>
              {title} <small>{text}</small>
            </p>
          ) : (
            <a href={href}>
              {title} <small>CONTOH · {text}</small>
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}
