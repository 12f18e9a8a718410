// Reads the text of a DOCX: paragraphs, lists and tables as they stand, then its notes; page headers are left out.

import { readRelations } from './office-relations.ts';
import { problemOf } from './problem.ts';
import type { Archive } from './unpack.ts';
import { type Blocks, startBlocks } from './written-blocks.ts';
import { type Attributes, attribute, walkXml } from './xml.ts';

/** What stands in a document and not on its page: removed text, fields' commands, the second form of a drawing. */
const unseen = new Set(['del', 'moveFrom', 'instrText', 'delText', 'Fallback', 'pPrChange', 'rPrChange', 'sectPr']);

export async function readDocx(archive: Archive, main: string): Promise<string> {
  const bytes = await archive.part(main);
  if (bytes === undefined) throw problemOf('broken');
  const relations = [...(await readRelations(archive, main)).values()];
  const related = async (type: string) => {
    const found = relations.find((relation) => relation.type.endsWith(`/${type}`));
    return found === undefined ? undefined : archive.part(found.target);
  };
  const styles = await related('styles');
  const lists = styles === undefined ? new Set<string>() : listStyles(styles);
  const texts = [readPart(bytes, lists)];
  for (const type of ['footnotes', 'endnotes']) {
    const notes = await related(type);
    if (notes !== undefined) texts.push(readPart(notes, lists));
  }
  return texts.filter((text) => text !== '').join('\n\n');
}

/** Styles that make their paragraphs items of a list. */
function listStyles(bytes: Uint8Array): ReadonlySet<string> {
  const lists = new Set<string>();
  let style = '';
  walkXml(bytes, {
    open(name, attributes) {
      if (name === 'style') style = attribute(attributes, 'styleId') ?? '';
      // A style of headings numbers chapters; those are no items.
      if (name === 'numPr' && style !== '' && !/^(?:heading|judul|title)/i.test(style)) lists.add(style);
    },
    close(name) {
      if (name === 'style') style = '';
    },
  });
  return lists;
}

type Run = { hidden: boolean; raised: boolean };

function readPart(bytes: Uint8Array, lists: ReadonlySet<string>): string {
  const blocks = startBlocks();
  const cells: { readonly open: boolean; columns: number }[] = [];
  let run: Run = { hidden: false, raised: false };
  let skipped = 0;
  let inText = false;
  let inProperties = false;

  function open(name: string, attributes: Attributes): void {
    if (skipped > 0 || unseen.has(name)) {
      skipped += 1;
      return;
    }
    if (name === 't') inText = !run.hidden;
    else if (name === 'r') run = { hidden: false, raised: false };
    else if (name === 'rPr') inProperties = true;
    else if (inProperties) readProperty(run, name, attributes);
    else if (name === 'tc') cells.push({ open: blocks.openCell(), columns: 1 });
    else if (name === 'gridSpan') spanCell(cells.at(-1), attributes);
    else openBlock(blocks, lists, name, attributes);
  }

  function close(name: string): void {
    if (skipped > 0) {
      skipped -= 1;
      return;
    }
    if (name === 't') inText = false;
    else if (name === 'rPr') inProperties = false;
    else if (name === 'p' || name === 'tbl') blocks.paragraph();
    else if (name === 'tr') blocks.closeRow();
    else if (name === 'tc') {
      const cell = cells.pop();
      if (cell?.open) blocks.closeCell(cell.columns);
    }
  }

  walkXml(bytes, {
    open,
    close,
    text(text) {
      if (!inText || skipped > 0) return;
      blocks.text(run.raised && blocks.afterWord() && /^\d/.test(text) ? `^${text}` : text);
    },
  });
  return blocks.finish();
}

/** Hidden text is not on the page; a raised figure must not become one more digit of the figure before it. */
function readProperty(run: Run, name: string, attributes: Attributes): void {
  const value = attribute(attributes, 'val');
  if (name === 'vanish') run.hidden = value !== '0' && value !== 'false';
  if (name === 'vertAlign') run.raised = value === 'superscript';
}

function spanCell(cell: { columns: number } | undefined, attributes: Attributes): void {
  if (cell !== undefined) cell.columns = Number.parseInt(attribute(attributes, 'val') ?? '', 10) || 1;
}

function openBlock(blocks: Blocks, lists: ReadonlySet<string>, name: string, attributes: Attributes): void {
  switch (name) {
    case 'p':
    case 'tbl':
      return blocks.paragraph();
    case 'tr':
      return blocks.openRow();
    case 'pStyle':
      return lists.has(attribute(attributes, 'val') ?? '') ? blocks.item() : undefined;
    case 'numId':
      return attribute(attributes, 'val') === '0' ? blocks.notItem() : blocks.item();
    case 'br':
    case 'cr':
      return blocks.lineBreak();
    case 'tab':
      return blocks.tab();
    case 'noBreakHyphen':
      return blocks.text('-');
    default:
      return undefined;
  }
}
