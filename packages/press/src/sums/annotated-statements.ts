// Statements made from the annotations of the published statements, for tests.

import type { PublishedFigure, PublishedFigures, PublishedStatement } from '../archive/published.ts';
import type { Figure, Statement } from '../statement.ts';

/** The statement as a reader of its text would have found it; what the notes say of the text is told by their words. */
export function statementOf({ text, period, programmes, total, annotation }: PublishedStatement): Statement {
  const label = { start: 0, end: 0 };
  const figures = ({ cases, amount }: PublishedFigures) => ({
    cases: figureOf(cases, text),
    amount: figureOf(amount, text),
    conflicting: [],
    unit: null,
  });
  return {
    office: null,
    period: { ...period, span: null },
    parts: programmes.map((one) => ({ key: one.key, label, ...figures(one) })),
    total: figures(total),
    announced: [],
    announcedCount: null,
    breaksOff: /excerpt ends/i.test(annotation.notes ?? ''),
    setApart: [],
    otherScope: /different scopes/.test(annotation.notes ?? ''),
  };
}

function figureOf(figure: PublishedFigure | null, text: string): Figure | null {
  if (figure === null) return null;
  const printed = figure.text ?? '';
  const start = text.indexOf(printed);
  return { ...figure, text: printed, span: { start, end: start + printed.length } };
}
