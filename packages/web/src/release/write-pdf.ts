// Writes a paper as a PDF on A4; loaded only when somebody asks for one.

import { type Color, PDFDocument, type PDFFont, type PDFPage, rgb, StandardFonts } from '@cantoo/pdf-lib';
import type { Paper, Section } from './paper.ts';
import { inks } from './picture.ts';
import type { Bar } from './prepare.ts';
import type { Block } from './release-text.ts';

const PAGE = { width: 595.28, height: 841.89, left: 62, top: 70, foot: 60 } as const;
const WIDE = PAGE.width - 2 * PAGE.left;
const LEADING = 1.4;

type Pen = {
  readonly document: PDFDocument;
  readonly plain: PDFFont;
  readonly bold: PDFFont;
  readonly mark: string;
  page: PDFPage;
  y: number;
};

type Look = { readonly size?: number; readonly bold?: boolean; readonly left?: number; readonly width?: number };

export async function writePdf(paper: Paper): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  document.setTitle(paper.title, { showInWindowTitleBar: true });
  document.setCreator('Jamin');
  document.setLanguage(paper.sections[0]?.language ?? 'id');
  const pen: Pen = {
    document,
    plain: await document.embedFont(StandardFonts.Helvetica),
    bold: await document.embedFont(StandardFonts.HelveticaBold),
    mark: paper.mark,
    page: document.addPage([PAGE.width, PAGE.height]),
    y: PAGE.height - PAGE.top,
  };
  paper.sections.forEach((section, index) => {
    if (index > 0) turnPage(pen);
    drawSection(pen, section);
  });
  for (const [index, page] of document.getPages().entries()) drawFrame(pen, page, index + 1, document.getPageCount());
  return document.save();
}

function drawSection(pen: Pen, { title, blocks, chart }: Section): void {
  write(pen, title, { size: 17, bold: true });
  pen.y -= 8;
  for (const [index, block] of blocks.entries()) {
    drawBlock(pen, block);
    if (index === chart?.behind) drawBars(pen, chart.title, chart.bars);
  }
}

function drawBlock(pen: Pen, block: Block): void {
  switch (block.kind) {
    case 'heading':
      pen.y -= 6;
      need(pen, 60);
      write(pen, block.text, { size: 13, bold: true });
      pen.y -= 3;
      return;
    case 'paragraph':
      write(pen, block.text);
      pen.y -= 7;
      return;
    case 'list':
      for (const line of block.lines) bullet(pen, line, PAGE.left, WIDE);
      pen.y -= 5;
      return;
    case 'box':
      drawBox(pen, block.title, block.lines);
  }
}

function bullet(pen: Pen, text: string, left: number, width: number): void {
  need(pen, 11 * LEADING);
  pen.page.drawText('•', { x: left + 2, y: pen.y - 11, size: 11, font: pen.plain, color: colour(inks.quiet) });
  write(pen, text, { left: left + 14, width: width - 14 });
  pen.y -= 2;
}

function drawBox(pen: Pen, title: string, lines: readonly string[]): void {
  const inner = WIDE - 24;
  const height = lines.reduce(
    (sum, line) => sum + linesOf(pen.plain, line, 11, inner - 14).length * 11 * LEADING + 2,
    42,
  );
  need(pen, height + 8);
  pen.page.drawRectangle({
    ...{ x: PAGE.left, y: pen.y - height, width: WIDE, height },
    color: colour(inks.paper),
    borderColor: colour(inks.line),
    borderWidth: 1,
  });
  pen.y -= 10;
  write(pen, title, { bold: true, left: PAGE.left + 12, width: inner });
  pen.y -= 4;
  for (const line of lines) bullet(pen, line, PAGE.left + 12, inner);
  pen.y -= 22;
}

function drawBars(pen: Pen, title: string, bars: readonly Bar[]): void {
  need(pen, 40 + bars.length * 38);
  write(pen, title, { bold: true });
  pen.y -= 4;
  for (const { row, label, share } of bars) {
    need(pen, 38);
    pen.page.drawText(printable(row), {
      x: PAGE.left,
      y: pen.y - 11,
      size: 11,
      font: pen.bold,
      color: colour(inks.ink),
    });
    const width = pen.plain.widthOfTextAtSize(label, 11);
    const x = PAGE.width - PAGE.left - width;
    pen.page.drawText(label, { x, y: pen.y - 11, size: 11, font: pen.plain, color: colour(inks.ink) });
    const size = { width: Math.max(1, share * WIDE), height: 10 };
    pen.page.drawRectangle({ x: PAGE.left, y: pen.y - 26, ...size, color: colour(inks.action) });
    pen.y -= 36;
  }
  pen.y -= 8;
}

function write(pen: Pen, text: string, { size = 11, bold, left = PAGE.left, width = WIDE }: Look = {}): void {
  const font = bold === true ? pen.bold : pen.plain;
  for (const line of linesOf(font, text, size, width)) {
    need(pen, size * LEADING);
    pen.page.drawText(line, { x: left, y: pen.y - size, size, font, color: colour(inks.ink) });
    pen.y -= size * LEADING;
  }
}

function linesOf(font: PDFFont, text: string, size: number, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of printable(text).split(' ')) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && font.widthOfTextAtSize(longer, size) > width) lines.push(word);
    else if (last === undefined) lines.push(longer);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}

/** Turns the page when less than this is left on it. */
function need(pen: Pen, height: number): void {
  if (pen.y - height < PAGE.foot) turnPage(pen);
}

function turnPage(pen: Pen): void {
  pen.page = pen.document.addPage([PAGE.width, PAGE.height]);
  pen.y = PAGE.height - PAGE.top;
}

function drawFrame({ plain, bold, mark }: Pen, page: PDFPage, number: number, count: number): void {
  const text = `${number} / ${count}`;
  const x = (PAGE.width - plain.widthOfTextAtSize(text, 9)) / 2;
  page.drawText(text, { x, y: 30, size: 9, font: plain, color: colour(inks.quiet) });
  if (mark === '') return;
  const middle = (PAGE.width - bold.widthOfTextAtSize(mark, 12)) / 2;
  page.drawText(mark, { x: middle, y: PAGE.height - 40, size: 12, font: bold, color: colour(inks.bad) });
}

/** The fonts that every reader has know the letters of western Europe; others lose their marks, or stand as "?". */
function printable(text: string): string {
  return [...text.normalize('NFC').replace(/\s+/g, ' ')]
    .map((letter) => (KNOWN.test(letter) ? letter : letter.normalize('NFD').replace(/[^\x20-\x7e]/g, '') || '?'))
    .join('')
    .replaceAll('→', '->');
}

const KNOWN = /[\x20-\x7e\u00a1-\u00ff•–—‘’“”…→]/;

function colour(ink: string): Color {
  const part = (from: number): number => Number.parseInt(ink.slice(from, from + 2), 16) / 0xff;
  return rgb(part(1), part(3), part(5));
}
