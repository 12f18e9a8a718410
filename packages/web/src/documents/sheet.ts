// Draws on a page of paper: text that wraps and fits, boxes, and a code to scan; places are counted from the top left.

import { type Color, PDFDocument, type PDFFont, type PDFPage, rgb, StandardFonts } from '@cantoo/pdf-lib';
import { encode } from 'uqr';

export const colours = {
  ink: rgb(0.137, 0.122, 0.102),
  quiet: rgb(0.369, 0.337, 0.294),
  line: rgb(0.851, 0.816, 0.753),
  paper: rgb(0.98, 0.965, 0.933),
  action: rgb(0.561, 0.196, 0.063),
  soft: rgb(0.965, 0.89, 0.847),
  white: rgb(1, 1, 1),
} as const;

type Fonts = { readonly plain: PDFFont; readonly bold: PDFFont };
export type Sheet = { readonly page: PDFPage; readonly fonts: Fonts; readonly width: number; readonly height: number };

export type Style = {
  readonly size: number;
  readonly bold?: boolean;
  readonly colour?: Color;
  /** Where lines break; none where the text stays on one line. */
  readonly width?: number;
  readonly leading?: number;
};

type Paper = { readonly document: PDFDocument; readonly fonts: Fonts };

/** No clock and no machine stand in the file: the same content gives the same bytes. */
export async function newPaper(title: string, language: string): Promise<Paper> {
  const document = await PDFDocument.create({ updateMetadata: false });
  document.setTitle(title, { showInWindowTitleBar: true });
  document.setLanguage(language);
  const plain = await document.embedFont(StandardFonts.Helvetica);
  const bold = await document.embedFont(StandardFonts.HelveticaBold);
  return { document, fonts: { plain, bold } };
}

export function newSheet({ document, fonts }: Paper, width: number, height: number): Sheet {
  return { page: document.addPage([width, height]), fonts, width, height };
}

/** Writes text with its first line's top at `y`; gives the place below it. */
export function write(sheet: Sheet, text: string, x: number, y: number, style: Style): number {
  const font = fontOf(sheet, style);
  const step = style.size * (style.leading ?? 1.25);
  let top = y;
  for (const line of linesOf(font, text, style)) {
    sheet.page.drawText(line, {
      x,
      y: sheet.height - top - style.size * 0.8,
      size: style.size,
      font,
      color: style.colour ?? colours.ink,
    });
    top += step;
  }
  return top;
}

/** How high the text stands. */
export function heightOf(sheet: Sheet, text: string, style: Style): number {
  return linesOf(fontOf(sheet, style), text, style).length * style.size * (style.leading ?? 1.25);
}

/** How wide one line stands. */
export function widthOf(sheet: Sheet, text: string, style: Style): number {
  return fontOf(sheet, style).widthOfTextAtSize(text, style.size);
}

/** The largest size, at most `most`, at which the text fits into so many lines of the width. */
export function fitting(sheet: Sheet, text: string, width: number, most: number, lines = 1): number {
  let size = most;
  while (size > 10 && !fits(sheet.fonts.bold, text, size, width, lines)) size -= 1;
  return size;
}

export function box(sheet: Sheet, x: number, y: number, width: number, height: number, colour: Color): void {
  sheet.page.drawRectangle({ x, y: sheet.height - y - height, width, height, color: colour });
}

/** A code to scan, black on white with its quiet margin. */
export function code(sheet: Sheet, text: string, x: number, y: number, size: number): void {
  const { data, size: cells } = encode(text, { ecc: 'M', border: 4 });
  const cell = size / cells;
  box(sheet, x, y, size, size, colours.white);
  for (const [row, places] of data.entries()) {
    for (const [column, isDark] of places.entries()) {
      // A hair more than the cell, so that no white line stands between two cells.
      if (isDark) box(sheet, x + column * cell, y + row * cell, cell + 0.1, cell + 0.1, colours.ink);
    }
  }
}

function fits(font: PDFFont, text: string, size: number, width: number, lines: number): boolean {
  const broken = linesOf(font, text, { size, width });
  return broken.length <= lines && broken.every((line) => font.widthOfTextAtSize(line, size) <= width);
}

function fontOf(sheet: Sheet, style: Style): PDFFont {
  return style.bold === true ? sheet.fonts.bold : sheet.fonts.plain;
}

function linesOf(font: PDFFont, text: string, { size, width }: Style): string[] {
  if (width === undefined) return [text];
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last === undefined || font.widthOfTextAtSize(longer, size) > width) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}
