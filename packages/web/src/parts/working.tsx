// The working of an answer: a picture where it helps, the sum with its articles, and below a fold everything.

import type { Language, Line, Section } from '@jamin/law';
import type { AnswerView } from '../answers/answer-view.ts';
import type { Drawing } from '../answers/picture.ts';
import { answerWords } from '../words/answer-words.ts';
import { BodyOutline } from './body-outline.tsx';
import { ChangesLine } from './changes-line.tsx';
import { Citations } from './citation.tsx';
import { LinkedText } from './linked-text.tsx';
import { MonthsBars } from './months-bars.tsx';
import { SharesBar } from './shares-bar.tsx';

type WorkingProps = {
  readonly view: Pick<AnswerView, 'ask' | 'sections' | 'deep' | 'citations' | 'pictures'>;
  readonly language: Language;
  /** Closed at first. */
  readonly isFolded?: boolean;
  /** On paper all the same: an amount is taken along with its articles. */
  readonly isOnPaper?: boolean;
};

export function Working({ view, language, isFolded = false, isOnPaper = false }: WorkingProps) {
  const words = answerWords[language];
  return (
    <div className="working">
      {view.pictures.map((picture, place) => (
        <Above key={`${place} ${picture.kind}`} picture={picture} language={language} />
      ))}
      {view.sections.length === 0 ? null : (
        <details open={!isFolded} className={isOnPaper ? 'on-paper' : undefined}>
          <summary>{COUNTED_NOTHING.has(view.ask) ? words.basis : words.how}</summary>
          {view.sections.map((section) => (
            <Lines key={section.kind} section={section} addresses={view.citations} />
          ))}
        </details>
      )}
      {view.pictures.map((picture) =>
        picture.kind === 'changes' ? <ChangesLine key={picture.heading} picture={picture} language={language} /> : null,
      )}
      {view.deep.length === 0 ? null : (
        <details>
          <summary>{words.deep}</summary>
          {view.deep.map((section) => (
            <Lines key={section.kind} section={section} addresses={view.citations} />
          ))}
        </details>
      )}
    </div>
  );
}

/** The questions that are answered without a sum. */
const COUNTED_NOTHING: ReadonlySet<string> = new Set(['heirs', 'documents']);

type AboveProps = { readonly picture: Drawing; readonly language: Language };

/** The pictures that stand above the sum. */
function Above({ picture, language }: AboveProps) {
  switch (picture.kind) {
    case 'body':
      return <BodyOutline picture={picture} language={language} />;
    case 'months':
      return <MonthsBars picture={picture} />;
    case 'shares':
      return <SharesBar picture={picture} />;
    case 'changes':
      return null;
  }
}

type LinesProps = { readonly section: Section; readonly addresses: AnswerView['citations'] };

function Lines({ section, addresses }: LinesProps) {
  return (
    <section className={`lines ${section.kind}`}>
      <h3>{section.heading}</h3>
      {section.lines.map((line, place) => (
        <OneLine key={`${place} ${line.text}`} line={line} addresses={addresses} />
      ))}
    </section>
  );
}

/** Deeper lines than this stand no further in. */
const DEEPEST = 3;

function OneLine({ line, addresses }: { readonly line: Line; readonly addresses: AnswerView['citations'] }) {
  return (
    <div className={`line in-${Math.min(line.indent, DEEPEST)}`}>
      <span className="text">
        <LinkedText text={line.text} />
      </span>
      {line.value === undefined ? null : <span className="value">{line.value}</span>}
      <Citations texts={line.citations} addresses={addresses} />
    </div>
  );
}
