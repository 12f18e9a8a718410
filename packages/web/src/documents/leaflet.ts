// The leaflet of one occupation: an A4 sheet, printed on both sides and folded once, so that it has four pages.

import type { PaperContent, PaperLine } from '../answers/paper-content.ts';
import { paperWords } from '../words/paper-words.ts';
import { box, code, colours, fitting, newPaper, newSheet, type Sheet, write } from './sheet.ts';

const WIDE = 841.89;
const HIGH = 595.28;
const HALF = WIDE / 2;
const EDGE = 34;
const INNER = HALF - 2 * EDGE;

export async function leafletPdf(content: PaperContent): Promise<Uint8Array> {
  const paper = await newPaper(content.title, content.language);
  const outside = newSheet(paper, WIDE, HIGH);
  back(outside, content, EDGE);
  front(outside, content, HALF);
  const inside = newSheet(paper, WIDE, HIGH);
  box(inside, 0, 0, WIDE, HIGH, colours.paper);
  benefits(inside, content, EDGE);
  rules(inside, content, HALF + EDGE);
  box(inside, HALF - 0.25, EDGE, 0.5, HIGH - 2 * EDGE, colours.line);
  return paper.document.save();
}

function front(sheet: Sheet, content: PaperContent, left: number): void {
  const words = paperWords[content.language];
  const x = left + EDGE;
  const colour = colours.white;
  box(sheet, left, 0, HALF, HIGH, colours.action);
  write(sheet, words.kicker, x, 48, { size: 13, colour: colours.soft });
  const size = fitting(sheet, content.name, INNER, 38, 3);
  const below = write(sheet, content.name, x, 72, { size, bold: true, colour, width: INNER, leading: 1.12 });
  let line = below + 14;
  for (const risk of content.risks) line = write(sheet, risk, x, line, { size: 18, colour, width: INNER }) + 4;
  write(sheet, words.from, x, 318, { size: 18, colour });
  const large = fitting(sheet, content.price.amount, INNER, 76);
  const under = write(sheet, content.price.amount, x - 3, 344, { size: large, bold: true, colour, leading: 1.05 });
  const month = write(sheet, words.aMonth, x, under, { size: 20, colour });
  let holds = month + 12;
  for (const text of content.holds) holds = write(sheet, text, x, holds, { size: 14, colour, width: INNER });
  write(sheet, words.independent, x, HIGH - 44, { size: 10, colour: colours.soft, width: INNER });
}

function back(sheet: Sheet, content: PaperContent, x: number): void {
  const words = paperWords[content.language];
  let y = heading(sheet, words.how, x);
  for (const [index, step] of words.steps.entries()) {
    write(sheet, String(index + 1), x, y, { size: 17, bold: true, colour: colours.action });
    y = write(sheet, step, x + 26, y, { size: 17, width: INNER - 26 }) + 12;
  }
  y = write(sheet, words.call, x, y + 4, { size: 17, bold: true }) + 16;
  code(sheet, content.address, x - 12, y, 170);
  y = write(sheet, words.scan, x + 166, y + 18, { size: 17, bold: true, width: INNER - 166 });
  write(sheet, content.address.replace(/^https?:\/\//, ''), x + 166, y + 6, {
    ...{ size: 9, colour: colours.quiet, width: INNER - 166 },
  });
  write(sheet, content.basis, x, HIGH - 58, { size: 8, colour: colours.quiet, width: INNER });
}

function benefits(sheet: Sheet, { lines, language }: PaperContent, x: number): void {
  const shown = [lines.deathAtWork, lines.death, lines.care, lines.monthAway, lines.disability, lines.scholarship];
  let y = heading(sheet, paperWords[language].gets, x);
  for (const line of shown.filter((one): one is PaperLine => one !== undefined)) {
    box(sheet, x, y, 4, 54, colours.action);
    const below = write(sheet, line.amount, x + 16, y + 2, { size: 22, bold: true });
    write(sheet, line.text, x + 16, below, { size: 15, width: INNER - 16 });
    y += 74;
  }
}

function rules(sheet: Sheet, content: PaperContent, x: number): void {
  const words = paperWords[content.language];
  const { dueDay, lostAfter, fullAfter, early, owed } = content.benefits;
  let y = write(sheet, words.owedMonths, x, heading(sheet, words.stop, x), { size: 14 }) + 4;
  const width = INNER / owed.length;
  for (const [index, { months, isProtected }] of owed.entries()) {
    const place = x + index * width;
    box(sheet, place, y, width - 4, 34, isProtected ? colours.action : colours.soft);
    write(sheet, String(months), place + width / 2 - 7, y + 9, {
      ...{ size: 18, bold: true, colour: isProtected ? colours.white : colours.action },
    });
  }
  y += 48;
  const months = String(lostAfter);
  const told = [words.due(dueDay), words.owed(months), words.lost(months)];
  const fresh = fullAfter === '0' ? [] : [words.fresh(fullAfter, early)];
  for (const text of [...told, ...fresh, words.ahead, words.village]) {
    box(sheet, x, y + 5, 7, 7, colours.action);
    y = write(sheet, text, x + 18, y, { size: 16, width: INNER - 18, leading: 1.3 }) + 13;
  }
}

function heading(sheet: Sheet, text: string, x: number): number {
  return write(sheet, text, x, 44, { size: fitting(sheet, text, INNER, 24, 2), bold: true, width: INNER }) + 16;
}
