// Citations side by side, each a link to the page of its article.

import type { LawLink } from '../answers/law-links.ts';

export function LawLinks({ links }: { readonly links: readonly LawLink[] }) {
  return (
    <span className="law-links">
      {links.map(({ text, href }, index) => (
        <span key={text}>
          {index === 0 ? '' : '; '}
          <a href={href}>{text}</a>
        </span>
      ))}
    </span>
  );
}
