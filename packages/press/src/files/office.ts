// Finds out what is in a zip file, and has it read as DOCX or XLSX.
import { readDocx } from './docx.ts';
import { readRelations } from './office-relations.ts';
import { problemOf } from './problem.ts';
import { tidyText } from './tidy-text.ts';
import { type Archive, openArchive } from './unpack.ts';
import { readXlsx } from './xlsx.ts';

type OfficeText = { readonly kind: 'docx' | 'xlsx'; readonly text: string };

export async function readOffice(bytes: Uint8Array): Promise<OfficeText> {
  const archive = openArchive(bytes);
  const main = await mainPart(archive);
  if (main === undefined) throw problemOf('other-format', { format: await formatOf(archive) });
  return /(?:^|\/)workbook[^/]*\.xml$/i.test(main)
    ? { kind: 'xlsx', text: tidyText(await readXlsx(archive, main)) }
    : { kind: 'docx', text: tidyText(await readDocx(archive, main)) };
}

/** The part that the file itself names as its document, where it is one of Word or of Excel. */
async function mainPart(archive: Archive): Promise<string | undefined> {
  const relations = await readRelations(archive, '');
  const named = [...relations.values()].find(({ type }) => type.endsWith('/officeDocument'))?.target;
  const usual = ['word/document.xml', 'xl/workbook.xml'].find((name) => archive.names.includes(name));
  const main = named !== undefined && archive.names.includes(named) ? named : usual;
  return main !== undefined && /^(?:word|xl)\/.*\.xml$/i.test(main) ? main : undefined;
}

async function formatOf(archive: Archive): Promise<string> {
  if (archive.names.some((name) => name.startsWith('ppt/'))) return 'PPTX';
  if (archive.names.includes('xl/workbook.bin')) return 'XLSB';
  if (archive.names.includes('mimetype')) {
    const type = new TextDecoder().decode((await archive.part('mimetype'))?.subarray(0, 100));
    if (type.includes('opendocument.text')) return 'ODT';
    if (type.includes('opendocument.spreadsheet')) return 'ODS';
    if (type.includes('opendocument')) return 'OpenDocument';
    if (type.includes('epub')) return 'EPUB';
  }
  return 'ZIP';
}
