// Compares what the figure check finds in a text with what a person annotated, and counts.

import { indonesia } from '@jamin/law';
import { type Checked, checkStatement, type Figure, possiblePayments, readStatements } from '@jamin/press';
import type { PublishedFigures, PublishedStatement } from '@jamin/press/archive';

type Numbers = { readonly cases: number | null; readonly amount: number | null };
type Expected = { readonly programmes: Readonly<Record<string, Numbers>>; readonly total: Numbers };

/** One line of a file of annotated statements. */
export type Annotated = {
  readonly id: string;
  readonly text: string;
  readonly period_to: string | null;
  readonly expected: Expected;
  readonly reconciles_cases_if_truncated: boolean | null;
  readonly reconciles_amount_if_truncated: boolean | null;
  readonly extra?: {
    readonly statements?: readonly unknown[];
    readonly other_periods?: readonly unknown[];
  } | null;
  /** How many further statements the frame around the text holds. */
  readonly around?: number;
};

export type Frame = {
  readonly id: string;
  readonly title: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly other_statements: readonly { readonly period: string }[];
};

export type Score = {
  statements: number;
  figures: number;
  missed: number;
  wrong: number;
  totalsRight: number;
  verdictsRight: number;
  falseAlarms: number;
  invented: number;
};

export function emptyScore(): Score {
  return {
    statements: 0,
    figures: 0,
    missed: 0,
    wrong: 0,
    totalsRight: 0,
    verdictsRight: 0,
    falseAlarms: 0,
    invented: 0,
  };
}

const possible = possiblePayments(indonesia);

/** Adds one text to the score; answers what was not as annotated, one line each. */
export function scoreOne(row: Annotated, score: Score): readonly string[] {
  const { statements } = readStatements(row.text);
  const first = statements[0];
  const checked = first === undefined ? null : checkStatement(first, possible, statements.slice(1));
  const lines: string[] = [];
  score.statements += 1;
  lines.push(...scoreParts(row.expected, checked, score));
  lines.push(...scoreTotal(row.expected.total, checked, score));
  lines.push(...scoreVerdict(row, checked, score));
  const known = 1 + (row.extra?.statements?.length ?? 0) + (row.extra?.other_periods?.length ?? 0) + (row.around ?? 0);
  const more = Math.max(0, statements.length - known);
  score.invented += more;
  if (more > 0)
    lines.push(`invented ${more}: ${statements.map(({ period }) => `${period.from}..${period.to}`).join(', ')}`);
  return lines;
}

function scoreParts(expected: Expected, checked: Checked | null, score: Score): readonly string[] {
  const lines: string[] = [];
  const found = new Map(checked?.statement.parts.map((part) => [part.key as string, part]) ?? []);
  for (const key of new Set([...Object.keys(expected.programmes), ...found.keys()])) {
    const wanted = expected.programmes[key];
    const part = found.get(key);
    lines.push(...compared(`${key} cases`, wanted?.cases ?? null, casesOf(part?.cases), score));
    lines.push(...compared(`${key} amount`, wanted?.amount ?? null, rupiahOf(part?.amount), score));
  }
  return lines;
}

function compared(what: string, wanted: number | null, found: number | null, score: Score): readonly string[] {
  if (wanted !== null) score.figures += 1;
  if (wanted === found) return [];
  if (found === null) score.missed += 1;
  else score.wrong += 1;
  return [`${what}: ${found} for ${wanted}`];
}

function scoreTotal(wanted: Numbers, checked: Checked | null, score: Score): readonly string[] {
  const total = checked?.statement.total;
  const [cases, amount] = [casesOf(total?.cases), rupiahOf(total?.amount)];
  if (cases === wanted.cases && amount === wanted.amount) {
    score.totalsRight += 1;
    return [];
  }
  return [`total: ${cases} / ${amount} for ${wanted.cases} / ${wanted.amount}`];
}

function scoreVerdict(row: Annotated, checked: Checked | null, score: Score): readonly string[] {
  const wanted = [row.reconciles_cases_if_truncated, row.reconciles_amount_if_truncated];
  const found = [checked?.reconciles.cases ?? null, checked?.reconciles.amount ?? null];
  if (!wanted.includes(false) && found.includes(false)) score.falseAlarms += 1;
  if (wanted[0] === found[0] && wanted[1] === found[1]) {
    score.verdictsRight += 1;
    return [];
  }
  return [`verdict: ${found.join(' / ')} for ${wanted.join(' / ')}`];
}

/** A published statement in the form of the other annotated ones. */
export function annotatedOf({ id, text, period, programmes, total, annotation, otherPeriods }: PublishedStatement) {
  const numbers = ({ cases, amount }: PublishedFigures): Numbers => ({
    cases: cases === null ? null : Number(cases.value),
    amount: amount === null ? null : Number(amount.value) / 100,
  });
  return {
    ...{ id, text, period_to: period.to },
    expected: {
      programmes: Object.fromEntries(programmes.map((one) => [one.key, numbers(one)])),
      total: numbers(total),
    },
    reconciles_cases_if_truncated: annotation.reconcilesIfTruncated.cases,
    reconciles_amount_if_truncated: annotation.reconcilesIfTruncated.amount,
    extra: { other_periods: otherPeriods },
  } satisfies Annotated;
}

function casesOf(figure: Figure | null | undefined): number | null {
  return figure == null ? null : Number(figure.value);
}

function rupiahOf(figure: Figure | null | undefined): number | null {
  return figure == null ? null : Number(figure.value) / 100;
}

/** Each statement set into a frame, the frames in turn. */
export function insideArticles(rows: readonly Annotated[], frames: readonly Frame[]): readonly Annotated[] {
  return rows.flatMap((row, index) => {
    const order = [...frames.slice(index % frames.length), ...frames.slice(0, index % frames.length)];
    const frame = order.find(({ other_statements: others }) => !others.some(({ period }) => speaksOf(row, period)));
    if (frame === undefined) return [];
    const text = [frame.title, ...frame.before, row.text, ...frame.after].join('\n\n');
    return [{ ...row, id: `${row.id} in ${frame.id}`, text, around: frame.other_statements.length }];
  });
}

/** An article that tells another total of the same year beside the statement would contradict itself. */
function speaksOf({ text, period_to: to }: Annotated, period: string): boolean {
  return text.includes(period) || (to ?? '').startsWith(period);
}

/** The scores as lines; a wrong pairing counts double. */
export function scoreText(score: Score): string {
  const percent = (part: number, whole: number) => `${((100 * part) / Math.max(whole, 1)).toFixed(1)} %`;
  return [
    `  statements        ${score.statements}`,
    `  figures paired    ${percent(score.figures - score.missed - 2 * score.wrong, score.figures)}` +
      `  (${score.figures} expected, ${score.missed} missed, ${score.wrong} wrong)`,
    `  totals right      ${percent(score.totalsRight, score.statements)}`,
    `  verdicts right    ${percent(score.verdictsRight, score.statements)}`,
    `  false alarms      ${score.falseAlarms}`,
    `  invented          ${score.invented}`,
  ].join('\n');
}
