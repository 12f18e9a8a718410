// The A4 poster of one occupation: the price readable from two metres, three promises, and a code to scan.

import type { PaperContent, PaperLine } from '../answers/paper-content.ts';
import { paperWords } from '../words/paper-words.ts';
import { box, code, colours, fitting, heightOf, newPaper, newSheet, type Sheet, widthOf, write } from './sheet.ts';

const A4 = { width: 595.28, height: 841.89 };
const EDGE = 42;
const INNER = A4.width - 2 * EDGE;

/** Two dangers at most: few words are read from afar. */
const MOST_RISKS = 2;
/** A name that would stand smaller than this on one line is broken into two. */
const ALONE_LEAST = 42;
const PROMISE = 160;
const CODE = 128;

export async function posterPdf(content: PaperContent): Promise<Uint8Array> {
  const paper = await newPaper(content.title, content.language);
  const sheet = newSheet(paper, A4.width, A4.height);
  box(sheet, 0, 0, A4.width, A4.height, colours.paper);
  const headed = head(sheet, content);
  const footed = A4.height - 24 - CODE - 40;
  const spare = Math.max(0, footed - headed - PRICE - PROMISE) / 3;
  price(sheet, content, headed + spare);
  promises(sheet, content, headed + spare + PRICE + spare);
  foot(sheet, content, footed);
  return paper.document.save();
}

function head(sheet: Sheet, { name, risks, language }: PaperContent): number {
  const hook = risks.slice(0, MOST_RISKS).join(' ');
  const colour = colours.white;
  const alone = fitting(sheet, name, INNER, 58);
  const size = alone < ALONE_LEAST ? fitting(sheet, name, INNER, 48, 2) : alone;
  const title = { size, bold: true, colour, width: INNER, leading: 1.1 };
  const text = { size: fitting(sheet, hook, INNER, 23, 2), colour, width: INNER };
  const high = 70 + heightOf(sheet, name, title) + 8 + heightOf(sheet, hook, text) + 26;
  box(sheet, 0, 0, A4.width, high, colours.action);
  write(sheet, paperWords[language].kicker, EDGE, 38, { size: 17, colour: colours.soft });
  const below = write(sheet, name, EDGE, 66, title);
  write(sheet, hook, EDGE, below + 8, text);
  return high;
}

const PRICE = 206;

function price(sheet: Sheet, content: PaperContent, top: number): void {
  const words = paperWords[content.language];
  const { amount } = content.price;
  write(sheet, words.from, EDGE, top, { size: 26 });
  const size = fitting(sheet, amount, INNER - 120, 118);
  write(sheet, amount, EDGE - 5, top + 36, { size, bold: true, colour: colours.action });
  const wide = widthOf(sheet, amount, { size, bold: true });
  write(sheet, words.aMonth, EDGE + wide + 6, top + 36 + size * 0.8 - 24, { size: 30 });
  let y = top + 160;
  for (const [index, text] of content.holds.entries()) {
    y = write(sheet, text, EDGE, y, { size: 18, bold: index === 0 });
  }
}

function promises(sheet: Sheet, { lines }: PaperContent, top: number): void {
  const shown = [lines.deathAtWork, lines.care, lines.death].filter((line): line is PaperLine => line !== undefined);
  const gap = 14;
  const width = (INNER - gap * (shown.length - 1)) / shown.length;
  for (const [index, { amount, text }] of shown.entries()) {
    const x = EDGE + index * (width + gap);
    box(sheet, x, top, width, PROMISE, colours.white);
    box(sheet, x, top, width, 6, colours.action);
    const inner = width - 24;
    const size = fitting(sheet, amount, inner, 23, 2);
    const below = write(sheet, amount, x + 12, top + 22, { size, bold: true, width: inner, leading: 1.1 });
    write(sheet, text, x + 12, below + 8, { size: 16, width: inner });
  }
}

function foot(sheet: Sheet, content: PaperContent, top: number): void {
  const words = paperWords[content.language];
  code(sheet, content.address, EDGE, top, CODE);
  const x = EDGE + CODE + 20;
  const width = A4.width - EDGE - x;
  const below = write(sheet, words.scan, x, top + 10, { size: 19, bold: true, width });
  const next = write(sheet, words.call, x, below + 4, { size: 19, width });
  write(sheet, content.address.replace(/^https?:\/\//, ''), x, next + 8, { size: 11, colour: colours.quiet, width });
  const last = write(sheet, words.independent, EDGE, top + CODE + 14, { size: 12, bold: true });
  write(sheet, content.basis, EDGE, last, { size: 9, colour: colours.quiet, width: INNER });
}
