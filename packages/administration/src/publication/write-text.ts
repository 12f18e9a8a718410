// Writes the text of a release from its pieces: words as given, and numbers from the figures they are bound to alone.
import { date, ratio, whole } from '@jamin/engine';
import { formatDate, formatMoney, formatNumber, type Language } from '@jamin/law';
import { OperatingError } from '../error.ts';
import type { FigurePart, ReleaseFigure } from './tables.ts';

/** Words without a digit; a number of a figure; a day. */
export type Piece =
  | string
  | { readonly figure: ReleaseFigure; readonly part: FigurePart }
  /** A day as `2024-07-23`. */
  | { readonly day: string };

export type Template = { readonly id: readonly Piece[]; readonly en: readonly Piece[] };
export type BoundValue = { readonly figure: ReleaseFigure; readonly part: FigurePart; readonly value: bigint };
export type Text = { readonly id: string; readonly en: string };

const SEN = 100n;

/** @throws OperatingError `publication/unbound-number`, `publication/no-value` */
export function writeText(template: Template, values: readonly BoundValue[]): Text {
  return { id: written(template.id, values, 'id'), en: written(template.en, values, 'en') };
}

/**
 * What a template is bound to, once each.
 *
 * @throws OperatingError `publication/languages-differ`: both languages must say the same.
 */
export function boundParts({ id, en }: Template): readonly Omit<BoundValue, 'value'>[] {
  const [first, second] = [keysOf(id), keysOf(en)];
  const alone = [...first.keys()].filter((key) => !second.has(key));
  const others = [...second.keys()].filter((key) => !first.has(key));
  if (alone.length > 0 || others.length > 0)
    throw new OperatingError('publication/languages-differ', { id: alone, en: others });
  return [...first.values()];
}

/** The paragraphs of a template that tell of payments alone: what the press package can read. */
export function paidParagraphs({ id, en }: Template): Template {
  return { id: paidPieces(id), en: paidPieces(en) };
}

const BREAK = '\n\n';

function paidPieces(pieces: readonly Piece[]): readonly Piece[] {
  const paragraphs: Piece[][] = [[]];
  for (const piece of pieces) {
    const [first = '', ...later] = typeof piece === 'string' ? piece.split(BREAK) : [piece];
    paragraphs.at(-1)?.push(first);
    paragraphs.push(...later.map((words) => [words]));
  }
  const tellsOther = (piece: Piece) =>
    typeof piece === 'object' && 'figure' in piece && !piece.figure.startsWith('paid.');
  return paragraphs.filter((one) => !one.some(tellsOther)).flatMap((one) => [...one, BREAK]);
}

function keysOf(pieces: readonly Piece[]): ReadonlyMap<string, Omit<BoundValue, 'value'>> {
  const bound = pieces.flatMap((piece) => (typeof piece === 'object' && 'figure' in piece ? [piece] : []));
  return new Map(bound.map(({ figure, part }) => [`${figure} ${part}`, { figure, part }]));
}

function written(pieces: readonly Piece[], values: readonly BoundValue[], language: Language): string {
  return writtenPieces(pieces, values, language)
    .map(({ text }) => text)
    .join('');
}

/** Words, and what they are bound to. */
export type WrittenPiece = { readonly text: string; readonly bound: Omit<BoundValue, 'value'> | undefined };

export function writtenPieces(
  pieces: readonly Piece[],
  values: readonly BoundValue[],
  language: Language,
): readonly WrittenPiece[] {
  return pieces.map((piece, index) => ({
    text: pieceText(piece, index, values, language),
    bound: typeof piece === 'object' && 'figure' in piece ? { figure: piece.figure, part: piece.part } : undefined,
  }));
}

function pieceText(piece: Piece, index: number, values: readonly BoundValue[], language: Language): string {
  if (typeof piece === 'string') {
    const found = /\p{N}/u.exec(piece)?.[0];
    if (found !== undefined) throw new OperatingError('publication/unbound-number', { language, piece: index, found });
    return piece;
  }
  if ('day' in piece) return formatDate(date(piece.day), language);
  const bound = values.find(({ figure, part }) => figure === piece.figure && part === piece.part);
  if (bound === undefined) throw new OperatingError('publication/no-value', { figure: piece.figure, part: piece.part });
  return piece.part === 'amount'
    ? formatMoney(ratio(bound.value, SEN), language)
    : formatNumber(whole(bound.value), language);
}
