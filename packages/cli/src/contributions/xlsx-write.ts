// Writes an XLSX file sheet by sheet in constant memory.

import { constants, crc32, deflateRawSync } from 'node:zlib';
import { fixedParts, type SheetColumn, type SheetWriter, sheetXml, writeZip, type ZipEntry } from '@jamin/law/payroll';
import { type OutputFile, openOutput } from '../output-file.ts';

type WorkbookWriter = {
  /** Begins a sheet with its headings; sheets may be written at the same time. */
  readonly sheet: (name: string, columns: readonly SheetColumn[]) => SheetWriter;
  readonly commit: () => void;
  readonly abandon: () => void;
};

type Part = { readonly write: (text: string) => void; readonly end: () => ZipEntry; readonly abandon: () => void };

const PIECE = 1 << 18;

/**
 * Pieces are deflated one by one and put behind each other: each ends on a whole byte and looks back into no other, so
 * together they are one stream.
 */
function deflatedPart(output: OutputFile, name: string): Part {
  let held: string[] = [];
  let length = 0;
  let [crc, size] = [0, 0];
  const flush = (finishFlush: number): void => {
    const bytes = Buffer.from(held.join(''));
    held = [];
    length = 0;
    crc = crc32(bytes, crc);
    size += bytes.length;
    output.write(deflateRawSync(bytes, { level: 4, finishFlush }));
  };
  return {
    write: (text) => {
      held.push(text);
      length += text.length;
      if (length > PIECE) flush(constants.Z_SYNC_FLUSH);
    },
    end: () => {
      flush(constants.Z_FINISH);
      return { name, crc, size, bytes: output.take };
    },
    abandon: output.abandon,
  };
}

export function openWorkbookOutput(path: string): WorkbookWriter {
  const output = openOutput(path);
  const names: string[] = [];
  const parts: (Part & { readonly close: () => void })[] = [];
  return {
    sheet: (name, columns) => {
      names.push(name);
      const number = names.length;
      const part = deflatedPart(openOutput(`${path}.sheet${number}`), `xl/worksheets/sheet${number}.xml`);
      const sheet = sheetXml(part.write, columns);
      parts.push({ ...part, close: sheet.end });
      return sheet;
    },
    commit: () => {
      const fixed = fixedParts(names).map(([name, text]) => endedText(name, text));
      const sheets = parts.map((part) => {
        part.close();
        return part.end();
      });
      writeZip(output.write, [...fixed, ...sheets]);
      output.commit();
    },
    abandon: () => {
      for (const part of parts) part.abandon();
      output.abandon();
    },
  };
}

function endedText(name: string, text: string): ZipEntry {
  const bytes = Buffer.from(text);
  return { name, crc: crc32(bytes), size: bytes.length, bytes: () => deflateRawSync(bytes) };
}
