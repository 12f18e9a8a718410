// Opens the file of a payroll, CSV or XLSX, for reading.

import { closeSync, openSync, readSync } from 'node:fs';
import { csvSheet, emptySheet, HEAD, type Sheet, workbookSheet } from '@jamin/law/payroll';
import { stop } from '../failure.ts';
import { checkReadable, fileProblem } from '../input.ts';
import { readCsv } from './csv-read.ts';

export async function openSheet(file: string): Promise<Sheet> {
  if (file === '-') {
    stop(
      'no-stream',
      'stdin',
      {
        id: 'Daftar gaji dibaca dua kali, jadi tidak dapat dialirkan.',
        en: 'A payroll is read twice, so it cannot be piped.',
      },
      { id: 'Simpan ke berkas dahulu, lalu sebutkan berkasnya.', en: 'Save it to a file first, then name the file.' },
    );
  }
  const size = checkReadable(file, Number.MAX_SAFE_INTEGER);
  if (size === 0) emptySheet(file);
  const magic = firstBytes(file);
  const isWorkbook = /^PK[\x03\x05]/.test(magic) || magic.startsWith('\xd0\xcf\x11\xe0');
  if (isWorkbook || /\.xlsx$/i.test(file)) return workbookSheet(file, await openWorkbookFile(file));
  return csvSheet({
    place: file,
    size,
    read: (separator, columns, onRecord, onBytes) =>
      readCsv(file, {
        separator,
        onRecord,
        ...(columns === undefined ? {} : { columns }),
        ...(onBytes === undefined ? {} : { onBytes }),
      }),
  });
}

function firstBytes(file: string): string {
  try {
    const handle = openSync(file, 'r');
    const bytes = Buffer.alloc(4);
    readSync(handle, bytes, 0, 4, 0);
    closeSync(handle);
    return bytes.toString('latin1');
  } catch (error) {
    return fileProblem(file, error);
  }
}

async function openWorkbookFile(file: string) {
  const { openWorkbook } = await import('./xlsx-read.ts');
  return openWorkbook(file, HEAD);
}
