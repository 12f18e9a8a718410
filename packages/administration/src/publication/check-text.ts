// Checks what a release is about to say: parts add up, nobody is singled out, the press package reads what is meant.
import { type Checked, checkText, type FindingCode, type PossiblePayments } from '@jamin/press';
import { OperatingError } from '../error.ts';
import type { PaidFigure } from '../statistics/paid-figures.ts';
import { LEAST_TOLD } from '../statistics/suppress-cells.ts';
import type { OtherValue } from './other-values.ts';
import type { FigurePart } from './tables.ts';
import type { BoundValue, Text } from './write-text.ts';

/** What says nothing against a text. An average outside the law's range may have its reason: who checks is told. */
const FITTING: ReadonlySet<FindingCode> = new Set(['adds-up', 'no-total']);
const TOLD: ReadonlySet<FindingCode> = new Set(['average-above-law', 'average-below-law']);

type Saying = {
  readonly text: Text;
  /** What of the text tells of payments alone. */
  readonly paidText: Text;
  readonly values: readonly BoundValue[];
  readonly figures: readonly PaidFigure[];
  /** What it tells beside what was paid, with what stands behind it. */
  readonly others: readonly OtherValue[];
  readonly synthetic: boolean;
};

/**
 * What the press package wants looked at; nothing when all is well.
 *
 * @throws OperatingError `publication/unmarked` (invented people, and a text that does not say CONTOH),
 * `publication/too-few`, `publication/parts-missing` (a total without a programme that is in it),
 * `publication/does-not-fit` (what the press package finds against the text, or reads otherwise than it is meant)
 */
export function checkSaying(
  possible: PossiblePayments,
  { text, paidText, values, figures, others, synthetic }: Saying,
): readonly FindingCode[] {
  if (synthetic && !(text.id.includes('CONTOH') && text.en.includes('CONTOH')))
    throw new OperatingError('publication/unmarked');
  const few = figures.filter(({ programme, cases }) => cases !== 0n && cases < LEAST_TOLD && bound(values, programme));
  if (few.length > 0) throw new OperatingError('publication/too-few', { programmes: few.map((one) => one.programme) });
  // Whatever part of it is told: a sum of one employer, or the days of one claim, tells of him alone.
  const fewOthers = others.filter(({ behind }) => behind !== 0n && behind < LEAST_TOLD);
  if (fewOthers.length > 0)
    throw new OperatingError('publication/too-few', { figures: fewOthers.map(({ figure }) => figure) });
  for (const part of ['cases', 'amount'] as const) checkParts(part, values, figures);
  const paid = values.filter(isPaid);
  if (paid.length === 0) return [];
  const read = [paidText.id, paidText.en].map((one) => checkText(one, possible).statements);
  for (const statements of read) checkReading(statements, paid, figures);
  const codes = read.flatMap((statements) => statements.flatMap(({ findings }) => findings.map(({ code }) => code)));
  return [...new Set(codes.filter((code) => TOLD.has(code)))];
}

function isPaid({ figure }: BoundValue): boolean {
  return figure.startsWith('paid.');
}

function bound(values: readonly BoundValue[], programme: string, part?: FigurePart): boolean {
  return values.some((one) => one.figure === `paid.${programme}` && (part === undefined || one.part === part));
}

function checkParts(part: FigurePart, values: readonly BoundValue[], figures: readonly PaidFigure[]): void {
  if (!bound(values, 'total', part)) return;
  const told = figures.filter(({ programme }) => bound(values, programme, part));
  // A text that tells a total alone has no parts that could be missing.
  if (told.length === 0) return;
  const missing = figures.filter((one) => !told.includes(one) && (part === 'cases' ? one.cases : one.sen) !== 0n);
  if (missing.length > 0)
    throw new OperatingError('publication/parts-missing', { part, programmes: missing.map((one) => one.programme) });
}

/** The first statement of the text holds each number that the text is bound to, and nothing is found against it. */
function checkReading(
  statements: readonly Checked[],
  values: readonly BoundValue[],
  figures: readonly PaidFigure[],
): void {
  const [first] = statements;
  const against = statements.flatMap(({ findings }) =>
    findings.filter(({ code }) => !FITTING.has(code) && !TOLD.has(code)),
  );
  const misread = values.filter((one) => readValue(first, one) !== one.value);
  const sums = (['cases', 'amount'] as const).filter((part) => {
    const parts = figures.filter(({ programme }) => bound(values, programme, part));
    return bound(values, 'total', part) && parts.length > 1 && first?.reconciles[part] !== true;
  });
  if (against.length === 0 && misread.length === 0 && sums.length === 0) return;
  throw new OperatingError('publication/does-not-fit', {
    findings: against.map(({ code }) => code),
    misread: misread.map(({ figure, part, value }) => `${figure} ${part} ${value}`),
    sums,
  });
}

function readValue(checked: Checked | undefined, { figure, part }: BoundValue): bigint | undefined {
  if (checked === undefined) return undefined;
  const { statement } = checked;
  if (part === 'days') return undefined;
  if (figure === 'paid.total') return statement.total[part]?.value;
  const key = figure.slice('paid.'.length).toUpperCase();
  return statement.parts.find((one) => one.key === key)?.[part]?.value;
}
