// A letter as a PDF of one page or more, written on the server and kept nowhere.

import type { PDFFont, PDFPage } from '@cantoo/pdf-lib';
import type { WrittenLetter } from './letters.ts';

/** A4 in points, with its margins and the height of a line. */
const PAPER = { wide: 595, high: 842, margin: 71, line: 16, size: 11 } as const;

export async function letterPdf(letter: WrittenLetter, language: string): Promise<Uint8Array<ArrayBuffer>> {
  const { PDFDocument, StandardFonts } = await import('@cantoo/pdf-lib');
  const pdf = await PDFDocument.create({ updateMetadata: false });
  pdf.setTitle(letter.title);
  pdf.setLanguage(language);
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  let page: PDFPage = pdf.addPage([PAPER.wide, PAPER.high]);
  let height = PAPER.high - PAPER.margin;
  for (const line of linesOf(letter, font)) {
    if (height < PAPER.margin) {
      page = pdf.addPage([PAPER.wide, PAPER.high]);
      height = PAPER.high - PAPER.margin;
    }
    page.drawText(line, { x: PAPER.margin, y: height, size: PAPER.size, font });
    height -= PAPER.line;
  }
  return new Uint8Array(await pdf.save());
}

/** The lines of the page; an empty one parts the paragraphs. */
function linesOf(letter: WrittenLetter, font: PDFFont): readonly string[] {
  const { place, from, to, subject, paragraphs, closing, signature } = letter;
  const blocks = [[place], from, [to], [subject], ...paragraphs.map((text) => [text]), [closing, '', '', signature]];
  return blocks.flatMap((block) => [...block.flatMap((text) => wrapped(readable(text, font), font)), '']);
}

/** The font of the page knows Latin letters; anything else would stop it. */
function readable(text: string, font: PDFFont): string {
  const known = new Set(font.getCharacterSet());
  return [...text].map((sign) => (known.has(sign.codePointAt(0) ?? 0) ? sign : '?')).join('');
}

function wrapped(text: string, font: PDFFont): readonly string[] {
  const most = PAPER.wide - PAPER.margin * 2;
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((one) => pieces(one, font, most))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (font.widthOfTextAtSize(longer, PAPER.size) > most && line !== '') {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}

/** A word longer than a line is cut. */
function pieces(word: string, font: PDFFont, most: number): readonly string[] {
  if (font.widthOfTextAtSize(word, PAPER.size) <= most) return [word];
  const half = Math.ceil(word.length / 2);
  return [...pieces(word.slice(0, half), font, most), ...pieces(word.slice(half), font, most)];
}
