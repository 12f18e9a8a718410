// A letter as it will be printed.

import type { WrittenLetter } from '../answers/letters.ts';

export function LetterSheet({ letter, lang }: { readonly letter: WrittenLetter; readonly lang: string }) {
  return (
    <article className="letter" lang={lang}>
      <p>{letter.place}</p>
      <address>
        {letter.from.map((line, place) => (
          <span key={`${place} ${line}`}>{line}</span>
        ))}
      </address>
      <p>{letter.to}</p>
      <p>
        <strong>{letter.subject}</strong>
      </p>
      {letter.paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <p>{letter.closing}</p>
      <p className="signed">{letter.signature}</p>
    </article>
  );
}
