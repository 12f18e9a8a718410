// An answer on paper: the sentence, the amounts, the sum with its articles, and how sure it is.

import { PDFDocument, type PDFFont, type PDFPage, rgb, StandardFonts } from '@cantoo/pdf-lib';
import type { Language } from '@jamin/law';
import { answerWords } from '../words/answer-words.ts';
import { calculatorWords } from '../words/calculator-words.ts';
import type { AnswerView } from './answer-view.ts';

type Frame = { readonly title: string; readonly language: Language; readonly made: string };

/** A4 in points. */
const WIDE = 595;
const HIGH = 842;
const MARGIN = 56;
const INK = rgb(0.137, 0.122, 0.102);

type Sheet = {
  readonly document: PDFDocument;
  readonly plain: PDFFont;
  readonly bold: PDFFont;
  page: PDFPage;
  below: number;
};

export async function answerPdf(view: AnswerView, { title, language, made }: Frame): Promise<Uint8Array<ArrayBuffer>> {
  const document = await PDFDocument.create({ updateMetadata: false });
  const [plain, bold] = [
    await document.embedFont(StandardFonts.Helvetica),
    await document.embedFont(StandardFonts.HelveticaBold),
  ];
  const sheet: Sheet = { document, plain, bold, page: document.addPage([WIDE, HIGH]), below: HIGH - MARGIN };
  const words = answerWords[language];
  document.setTitle(title);
  document.setLanguage(language);
  put(sheet, title, { size: 18, isBold: true });
  put(sheet, view.sentence, { size: 12, gap: 8 });
  for (const { label, text, isMain } of view.amounts) {
    if (isMain && view.outcome === 'granted') put(sheet, `${label}: ${text}`, { size: 14, isBold: true, gap: 4 });
  }
  for (const line of [...(view.bounds?.keys ?? []), ...(view.bounds?.cases ?? [])])
    put(sheet, line, { size: 11, gap: 2 });
  for (const { heading, kind, lines } of [...view.sections, ...view.deep.filter((one) => one.kind === 'facts')]) {
    put(sheet, heading, { size: 12, isBold: true, gap: 14 });
    for (const { text, value, citations, indent } of lines) {
      const shown = value === undefined ? text : kind === 'facts' ? `${text}: ${value}` : `${text} = ${value}`;
      put(sheet, shown, { size: 10, gap: 4, indent });
      if (citations.length > 0) put(sheet, citations.join('; '), { size: 8, indent: indent + 1 });
    }
  }
  if (view.changes.lines.length > 0) put(sheet, view.changes.heading, { size: 12, isBold: true, gap: 14 });
  for (const line of view.changes.lines) put(sheet, line, { size: 10, gap: 4 });
  const sure = view.confidence;
  if (sure !== undefined) put(sheet, `${words.confidence(sure.word)} (${sure.means})`, { size: 10, gap: 14 });
  put(sheet, words.lawDay(view.on.text), { size: 10, gap: 4 });
  if (view.known !== undefined) put(sheet, words.knownDay(view.known.text), { size: 10 });
  put(sheet, `${words.signature} ${calculatorWords[language].fileMade(made)}`, { size: 10, gap: 4 });
  return new Uint8Array(await document.save());
}

type Written = {
  readonly size: number;
  readonly isBold?: boolean;
  /** Empty points above. */
  readonly gap?: number;
  readonly indent?: number;
};

/** Writes a paragraph, on a new page where the last is full. */
function put(sheet: Sheet, text: string, { size, isBold = false, gap = 0, indent = 0 }: Written): void {
  const font = isBold ? sheet.bold : sheet.plain;
  const left = MARGIN + indent * INDENT;
  sheet.below -= gap;
  for (const line of wrapped(plainText(text), font, size, WIDE - MARGIN - left)) {
    if (sheet.below - size < MARGIN) {
      sheet.page = sheet.document.addPage([WIDE, HIGH]);
      sheet.below = HIGH - MARGIN;
    }
    sheet.below -= size * LEADING;
    sheet.page.drawText(line, { x: left, y: sheet.below, size, font, color: INK });
  }
}

const INDENT = 14;
const LEADING = 1.35;

function wrapped(text: string, font: PDFFont, size: number, most: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines[lines.length - 1];
    const longer = `${last} ${word}`;
    if (last !== undefined && font.widthOfTextAtSize(longer, size) <= most) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** The built-in fonts know the letters of western Europe; the few signs beyond them are written otherwise. */
function plainText(text: string): string {
  return text
    .replaceAll('−', '-')
    .replaceAll('→', '=')
    .replaceAll('≤', '<=')
    .replaceAll('≥', '>=')
    .replace(/[^\u0020-\u007e\u00a0-\u00ff–—‘’“”…•€]/g, '?');
}
