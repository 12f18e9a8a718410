// Writes a paper as a Word document; loaded only when somebody asks for one.

import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Paper, Section } from './paper.ts';
import { inks } from './picture.ts';
import type { Bar } from './prepare.ts';
import type { Block } from './release-text.ts';

const BULLETS = 'bullets';
/** Twentieths of a point: the width between the margins. */
const WIDE = 9000;
const LEAST = 60;

export async function writeDocx(paper: Paper): Promise<Uint8Array> {
  const document = new Document({
    title: paper.title,
    creator: 'Jamin',
    styles: { default: { document: { run: { font: 'Arial', size: 22 }, paragraph: { spacing: { after: 140 } } } } },
    numbering: {
      config: [
        {
          reference: BULLETS,
          levels: [
            {
              level: 0,
              format: LevelFormat.BULLET,
              text: '•',
              alignment: AlignmentType.LEFT,
              style: { paragraph: { indent: { left: 400, hanging: 260 } } },
            },
          ],
        },
      ],
    },
    sections: paper.sections.map((section) => ({
      headers: { default: new Header({ children: paper.mark === '' ? [] : [markLine(paper.mark)] }) },
      footers: { default: new Footer({ children: [pageLine()] }) },
      children: contentOf(section),
    })),
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

function contentOf({ title, blocks, chart }: Section) {
  const heading = new Paragraph({ heading: HeadingLevel.HEADING_1, children: [run(title, { bold: true, size: 32 })] });
  const drawn = chart === null ? [] : barsOf(chart.title, chart.bars);
  return [
    heading,
    ...blocks.flatMap((block, index) => (index === chart?.behind ? [...blockOf(block), ...drawn] : blockOf(block))),
  ];
}

function blockOf(block: Block): readonly (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({
          heading: HeadingLevel.HEADING_2,
          keepNext: true,
          children: [run(block.text, { bold: true, size: 26 })],
        }),
      ];
    case 'paragraph':
      return [new Paragraph({ children: [run(block.text)] })];
    case 'list':
      return block.lines.map(bullet);
    case 'box':
      return [boxOf(block.title, block.lines), new Paragraph({})];
  }
}

function run(text: string, look: { readonly bold?: boolean; readonly size?: number; readonly color?: string } = {}) {
  return new TextRun({ text, color: colour(inks.ink), ...look });
}

function bullet(text: string): Paragraph {
  return new Paragraph({ numbering: { reference: BULLETS, level: 0 }, children: [run(text)] });
}

function boxOf(title: string, lines: readonly string[]): Table {
  const cell = new TableCell({
    shading: { type: ShadingType.CLEAR, fill: colour(inks.paper) },
    margins: { top: 120, bottom: 60, left: 180, right: 180 },
    children: [new Paragraph({ children: [run(title, { bold: true })] }), ...lines.map(bullet)],
  });
  return new Table({
    width: { size: WIDE, type: WidthType.DXA },
    columnWidths: [WIDE],
    rows: [new TableRow({ cantSplit: true, children: [cell] })],
  });
}

const NO_LINE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const NO_LINES = { top: NO_LINE, bottom: NO_LINE, left: NO_LINE, right: NO_LINE } as const;

/** Every bar is a table of one row, so that it prints, scales and can be changed in the word processor. */
function barsOf(title: string, bars: readonly Bar[]): readonly (Paragraph | Table)[] {
  const drawn = bars.flatMap(({ row, label, share }) => [
    new Paragraph({
      keepNext: true,
      spacing: { before: 80, after: 30 },
      children: [run(`${row}  `, { bold: true }), run(label)],
    }),
    barOf(share),
  ]);
  return [
    new Paragraph({ keepNext: true, spacing: { before: 200 }, children: [run(title, { bold: true })] }),
    ...drawn,
  ];
}

function barOf(share: number): Table {
  const long = Math.max(LEAST, Math.floor(share * WIDE));
  const widths = long >= WIDE ? [WIDE] : [long, WIDE - long];
  const cells = widths.map(
    (size, index) =>
      new TableCell({
        width: { size, type: WidthType.DXA },
        borders: NO_LINES,
        shading: { type: ShadingType.CLEAR, fill: index === 0 ? colour(inks.action) : 'auto' },
        children: [new Paragraph({ spacing: { after: 0 }, children: [new TextRun({ text: '', size: 12 })] })],
      }),
  );
  return new Table({
    width: { size: WIDE, type: WidthType.DXA },
    columnWidths: widths,
    borders: { ...NO_LINES, insideHorizontal: NO_LINE, insideVertical: NO_LINE },
    rows: [new TableRow({ children: cells })],
  });
}

function markLine(mark: string): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [run(mark, { bold: true, color: colour(inks.bad) })],
  });
}

function pageLine(): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES], size: 18 })],
  });
}

/** The word processor writes colours without their mark. */
function colour(ink: string): string {
  return ink.slice(1).toUpperCase();
}
