// Holds what the figure check finds in annotated statements at the scores it has reached, alone and inside articles.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Figure, type Reading, readStatements, type Span } from '@jamin/press';
import { publishedStatements } from '@jamin/press/archive';
import { afterAll, describe, expect, test } from 'vitest';
import {
  type Annotated,
  annotatedOf,
  emptyScore,
  type Frame,
  insideArticles,
  type Score,
  scoreOne,
  scoreText,
} from './figures/score.ts';

/** Percentages reached at least, errors made at most. */
type Floor = Readonly<Record<'figures' | 'totals' | 'verdicts' | 'falseAlarms' | 'invented', number>>;

/** Scores only rise: a change that lowers one needs a reason. */
const floors: Readonly<Record<string, { readonly alone: Floor; readonly inside: Floor }>> = {
  'press.jsonl': {
    alone: { figures: 100, totals: 100, verdicts: 100, falseAlarms: 0, invented: 0 },
    inside: { figures: 99, totals: 100, verdicts: 100, falseAlarms: 0, invented: 3 },
  },
  'news.jsonl': {
    alone: { figures: 100, totals: 100, verdicts: 100, falseAlarms: 0, invented: 0 },
    inside: { figures: 100, totals: 98, verdicts: 98, falseAlarms: 1, invented: 1 },
  },
  'brief.jsonl': {
    alone: { figures: 93, totals: 93, verdicts: 91, falseAlarms: 1, invented: 0 },
    inside: { figures: 93, totals: 84, verdicts: 88, falseAlarms: 2, invented: 0 },
  },
  'prose.jsonl': {
    alone: { figures: 98, totals: 98, verdicts: 98, falseAlarms: 1, invented: 0 },
    inside: { figures: 97, totals: 96, verdicts: 97, falseAlarms: 2, invented: 1 },
  },
  'layouts.jsonl': {
    alone: { figures: 100, totals: 100, verdicts: 100, falseAlarms: 0, invented: 0 },
    inside: { figures: 100, totals: 100, verdicts: 100, falseAlarms: 0, invented: 0 },
  },
  'whole.jsonl': {
    alone: { figures: 100, totals: 100, verdicts: 100, falseAlarms: 0, invented: 0 },
    inside: { figures: 100, totals: 92, verdicts: 92, falseAlarms: 0, invented: 0 },
  },
};

/** What the published statements of the archive must reach. */
const published: Floor = { figures: 97, totals: 97, verdicts: 95, falseAlarms: 0, invented: 0 };

const folder = join(import.meta.dirname, 'figures');
const frames: readonly Frame[] = JSON.parse(readFileSync(join(folder, 'articles.json'), 'utf8'));
const looked = { statements: 0, figures: 0, texts: 0 };

afterAll(() => {
  process.stdout.write(
    `\nScored ${looked.statements} statements; ` +
      `followed ${looked.figures} figures to their place in ${looked.texts} texts.\n`,
  );
});

function rowsOf(path: string): readonly Annotated[] {
  const rows: Annotated[] = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line));
  expect(rows.length, `${path} holds no statements.`).toBeGreaterThan(0);
  return rows;
}

function hold(rows: readonly Annotated[], floor: Floor): void {
  const score = emptyScore();
  const lines = rows.flatMap((row) => scoreOne(row, score).map((line) => `${row.id}  ${line}`));
  looked.statements += score.statements;
  expect(below(score, floor), [scoreText(score), ...lines].join('\n')).toEqual([]);
}

/** The scores that are worse than their floor. */
function below(score: Score, floor: Floor): readonly string[] {
  const { statements, figures, missed, wrong, totalsRight, verdictsRight, falseAlarms, invented } = score;
  const least = (name: keyof Floor, right: number, all: number) => (100 * right < floor[name] * all ? [name] : []);
  const most = (name: keyof Floor, errors: number) => (errors > floor[name] ? [name] : []);
  return [
    ...least('figures', figures - missed - 2 * wrong, figures),
    ...least('totals', totalsRight, statements),
    ...least('verdicts', verdictsRight, statements),
    ...most('falseAlarms', falseAlarms),
    ...most('invented', invented),
  ];
}

describe.each(Object.entries(floors))('%s', (file, { alone, inside }) => {
  const rows = rowsOf(join(folder, file));
  test('alone', () => hold(rows, alone));
  test('inside articles', () => hold(insideArticles(rows, frames), inside));
});

describe('the published statements', () => {
  const rows = publishedStatements.map(annotatedOf);
  test('alone', () => hold(rows, published));
  test('inside articles', () => hold(insideArticles(rows, frames), published));
});

test('texts without a statement give none', () => {
  const rows: readonly { readonly id: string; readonly text: string }[] = rowsOf(join(folder, 'no-statement.jsonl'));
  expect(rows.filter(({ text }) => readStatements(text).statements.length > 0).map(({ id }) => id)).toEqual([]);
});

/** Every text of the folder, with whole articles. */
function allTexts(): readonly string[] {
  const rows = Object.keys(floors).flatMap((file) => rowsOf(join(folder, file)));
  const without: readonly { readonly text: string }[] = rowsOf(join(folder, 'no-statement.jsonl'));
  return [...rows, ...insideArticles(rows, frames), ...without].map(({ text }) => text);
}

test('a figure points to its characters, and two figures share all of them or none', () => {
  for (const text of allTexts()) {
    looked.texts += 1;
    const figures = figuresOf(readStatements(text));
    looked.figures += figures.length;
    expect(figures.filter(({ span }) => span.start < 0 || span.start >= span.end || span.end > text.length)).toEqual(
      [],
    );
    expect(figures.map(({ span }) => text.slice(span.start, span.end))).toEqual(figures.map((figure) => figure.text));
    expect(overlaps(figures.map(({ span }) => span)).map(({ start, end }) => text.slice(start, end))).toEqual([]);
  }
  expect(looked.figures).toBeGreaterThan(0);
});

function figuresOf({ statements, ignored }: Reading): readonly Pick<Figure, 'text' | 'span'>[] {
  const of = statements.flatMap(({ parts, total }) => [...parts, total]);
  const figures = of.flatMap(({ cases, amount, conflicting }) => [
    cases,
    amount,
    ...conflicting.map((one) => one.figure),
  ]);
  return [...figures.filter((figure) => figure !== null), ...ignored];
}

/** Spans that begin before the end of another one without being the same. */
function overlaps(spans: readonly Span[]): readonly Span[] {
  const sorted = spans.toSorted((a, b) => a.start - b.start || a.end - b.end);
  return sorted.filter((span, index) => {
    const before = sorted[index - 1];
    return before !== undefined && span.start < before.end && (span.start !== before.start || span.end !== before.end);
  });
}

test('the same text gives the same reading, whatever was read before', () => {
  const texts = allTexts();
  const first = texts.map(written);
  const again = texts.toReversed().map(written).toReversed();
  expect(again).toEqual(first);
});

function written(text: string): string {
  return JSON.stringify(readStatements(text), (_, value) => (typeof value === 'bigint' ? `${value}n` : value));
}
