// A small drawn mark (fits, wrong, unknown, look, an arrow): fonts of old phones lack the letters for these.

import type { Words } from '@jamin/engine';
import type { Language } from '@jamin/law';

type MarkKind = 'fits' | 'wrong' | 'unknown' | 'look' | 'note' | 'to' | 'back';

type MarkProps = {
  readonly kind: MarkKind;
  /** Names the mark for those who do not see it; without a language the words beside it say the same. */
  readonly language?: Language;
};

/** Strokes on a field of 16 by 16. */
const STROKES: { readonly [kind in MarkKind]: string } = {
  fits: 'M2.5 8.5 6.5 12.5 13.5 3.5',
  wrong: 'M3.5 3.5 12.5 12.5M12.5 3.5 3.5 12.5',
  unknown: 'M5 5.2a3.1 3.1 0 1 1 4.6 2.7c-1 .6-1.6 1.2-1.6 2.3M8 13.4v.2',
  look: 'M8 2.5v7.2M8 13.2v.2',
  note: 'M8 7v6.5M8 2.8v.2',
  to: 'M2 8h11.5M9 3.5 13.5 8 9 12.5',
  back: 'M14 8H2.5M7 3.5 2.5 8 7 12.5',
};

const names: { readonly [kind in MarkKind]: Words } = {
  fits: { id: 'cocok', en: 'adds up' },
  wrong: { id: 'tidak cocok', en: 'does not add up' },
  unknown: { id: 'tidak dapat diperiksa', en: 'cannot be checked' },
  look: { id: 'perhatikan', en: 'take a look' },
  note: { id: 'catatan', en: 'note' },
  to: { id: 'menjadi', en: 'becomes' },
  back: { id: 'kembali', en: 'back' },
};

export function Mark({ kind, language }: MarkProps) {
  const drawn = <path d={STROKES[kind]} />;
  if (language === undefined) {
    return (
      <svg className={`mark ${kind}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        {drawn}
      </svg>
    );
  }
  return (
    <svg
      className={`mark ${kind}`}
      viewBox="0 0 16 16"
      width="16"
      height="16"
      role="img"
      aria-label={names[kind][language]}
    >
      {drawn}
    </svg>
  );
}

/** The strokes of a mark inside another drawing, on a field of 16 by 16. */
export function MarkStrokes({ kind }: { readonly kind: MarkKind }) {
  return <path className={`mark ${kind}`} d={STROKES[kind]} />;
}

type ArrowedProps = { readonly text: string; readonly language: Language };

/** A text in which every written arrow is drawn. */
export function Arrowed({ text, language }: ArrowedProps) {
  const [first = '', ...more] = text.split(/ → |→/);
  return (
    <>
      {first}
      {more.map((part, place) => (
        <span key={`${place}-${part}`}>
          {' '}
          <Mark kind="to" language={language} /> {part}
        </span>
      ))}
    </>
  );
}
