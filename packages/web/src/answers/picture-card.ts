// The picture of an answer to send on: an SVG of plain text, so that a browser can turn it into a file.

import { escaped } from '../markup.ts';

export type CardText = {
  readonly title: string;
  readonly amount: string;
  readonly sentence: string;
  readonly date: string;
  readonly signature: string;
};

export const CARD_WIDE = 1080;
export const CARD_HIGH = 1080;

const LETTERS = 38;
const LINE_HIGH = 56;

export function pictureCard({ title, amount, sentence, date, signature }: CardText): string {
  const size = amount.length > LONG_AMOUNT ? SMALL : LARGE;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD_WIDE}" height="${CARD_HIGH}" ` +
    `font-family="system-ui, sans-serif" fill="#231f1a"><rect width="100%" height="100%" fill="#faf6ee"/>` +
    `<rect x="0" y="0" width="28" height="100%" fill="#8f3210"/>` +
    paragraph(title, 130, 46, 2) +
    `<text x="80" y="370" font-size="${size}" font-weight="700">${escaped(amount)}</text>` +
    paragraph(sentence, amount === '' ? 340 : 490, 42, 8) +
    `<text x="80" y="960" font-size="34">${escaped(date)}</text>` +
    `<text x="80" y="1010" font-size="34">${escaped(signature)}</text></svg>`
  );
}

/** Lines from `top` down, at most so many. */
function paragraph(text: string, top: number, size: number, most: number): string {
  const all = wrapped(text, LETTERS);
  const lines = all.slice(0, most).map((line, place) => (place === most - 1 && all.length > most ? `${line} …` : line));
  const write = (line: string, place: number): string =>
    `<text x="80" y="${top + place * LINE_HIGH}" font-size="${size}">${escaped(line)}</text>`;
  return lines.map(write).join('');
}

const LONG_AMOUNT = 16;
const LARGE = 104;
const SMALL = 72;

/** Lines of at most so many letters, cut between words. */
function wrapped(text: string, most: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines[lines.length - 1];
    if (last !== undefined && last.length + word.length < most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
