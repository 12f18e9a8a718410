// Reads a bill to compare with: its total, its amounts by programme, or its rows by worker.

import type { Language } from '@jamin/law';
import { stop } from '@jamin/law';
import {
  type AmountStyle,
  bothStyles,
  type Cell,
  headingKey,
  meaningOfHeading,
  nikDigits,
  readAmount,
  readCellAmount,
  type SheetRow,
  styleOf,
} from '@jamin/law/payroll';
import type { Typed } from '../answers/typed.ts';
import { type BillKey, billKeys } from '../words/payroll-terms.ts';
import { type SheetSource, tablesOf } from './sheet-source.ts';

export type Amounts = { readonly [key in BillKey]?: bigint };

export type BilledWorker = {
  readonly row: number;
  readonly nik: string;
  readonly number: string;
  readonly name: string;
  /** In sen; the wage that the bill counts from, where it says so. */
  readonly wage: bigint | undefined;
  readonly amounts: Amounts;
};

export type Bill = {
  readonly amounts: Amounts;
  readonly workers: readonly BilledWorker[] | undefined;
};

/** Headings of a bill by worker; several columns of one programme are added. */
const amountHeadings: { readonly [key in BillKey]: string } = {
  jkk: 'jkk|iuran jkk|jkk pemberi kerja|jkk employer|jkk.employer',
  jkm: 'jkm|jk|iuran jkm|iuran jk|jkm pemberi kerja|jkm employer|jkm.employer',
  jht:
    'jht|iuran jht|jht pemberi kerja|jht perusahaan|jht pekerja|jht tenaga kerja|jht tk|jht employer|jht worker|' +
    'jht.employer|jht.worker',
  jp:
    'jp|iuran jp|jp pemberi kerja|jp perusahaan|jp pekerja|jp tenaga kerja|jp tk|jp employer|jp worker|' +
    'jp.employer|jp.worker',
  total: 'total|jumlah|total iuran|jumlah iuran|iuran|tagihan|contribution|contributions|amount|bill',
};

const keyOfHeading = new Map(
  billKeys.flatMap((key) => amountHeadings[key].split('|').map((heading) => [headingKey(heading), key] as const)),
);

/** The bill that was typed or brought; undefined where there is none. */
export async function readBill(
  typed: Typed,
  source: SheetSource | undefined,
  language: Language,
): Promise<Bill | undefined> {
  const pairs = billKeys.flatMap((key) => {
    const written = typed[`bill.${key}`]?.[0];
    return written === undefined ? [] : [[key, typedAmount(key, written, language)] as const];
  });
  const workers = source === undefined ? undefined : readWorkers(source, await tablesOf(source));
  if (pairs.length === 0 && workers === undefined) return undefined;
  return { amounts: Object.fromEntries(pairs), workers };
}

function typedAmount(key: BillKey, written: string, language: Language): bigint {
  const read = readAmount(written, language === 'id' ? 'comma' : 'point');
  if (typeof read !== 'string') return BigInt(read);
  return notAnAmount(`bill.${key}`, written);
}

function notAnAmount(place: string, written: string): never {
  return stop(
    'not-a-number',
    place,
    { id: `"${written}" bukan jumlah uang.`, en: `"${written}" is not an amount of money.` },
    { id: 'Tulis misalnya 5.000.000,00.', en: 'Write for example 5,000,000.00.' },
  );
}

type Header = {
  readonly row: number;
  readonly identity: ReadonlyMap<string, number>;
  readonly amounts: readonly (readonly [BillKey, number])[];
};

const IDENTITY = ['nik', 'employeeNumber', 'kpj', 'name', 'wage'];

function headerOf({ row, cells }: SheetRow): Header {
  const identity = new Map<string, number>();
  const amounts: (readonly [BillKey, number])[] = [];
  cells.forEach((cell, at) => {
    const heading = headingKey(typeof cell === 'string' ? cell : '');
    const key = keyOfHeading.get(heading);
    const meaning = meaningOfHeading.get(heading);
    if (key !== undefined) amounts.push([key, at]);
    else if (meaning !== undefined && IDENTITY.includes(meaning)) identity.set(meaning, at);
  });
  return { row, identity, amounts };
}

const HEAD = 10;

function readWorkers({ name }: SheetSource, tables: readonly (readonly SheetRow[])[]): readonly BilledWorker[] {
  const found = tables
    .flatMap((rows) => rows.slice(0, HEAD).map((row) => ({ rows, header: headerOf(row) })))
    .filter(
      ({ header }) =>
        header.amounts.length > 0 && ['nik', 'employeeNumber', 'name'].some((one) => header.identity.has(one)),
    )
    .sort((a, b) => weight(b.header) - weight(a.header))[0];
  if (found === undefined) return noBill(name);
  const rows = found.rows.filter(({ row }) => row > found.header.row);
  const style = styleOfRows(rows, found.header);
  return rows.flatMap((row) => workerOf(name, row, found.header, style));
}

function weight({ identity, amounts }: Header): number {
  return identity.size + amounts.length;
}

function styleOfRows(rows: readonly SheetRow[], { amounts }: Header): AmountStyle {
  const written = rows.flatMap(({ cells }) => amounts.map(([, at]) => cells[at] ?? ''));
  return written.reduce<AmountStyle>(
    (style, cell) => (typeof cell === 'string' ? bothStyles(style, styleOf(cell)) : style),
    'unknown',
  );
}

function workerOf(place: string, { row, cells }: SheetRow, header: Header, style: AmountStyle): BilledWorker[] {
  const text = (meaning: string): string => cellText(cells[header.identity.get(meaning) ?? -1]);
  const [nik, number, name] = [nikDigits(text('nik')), text('employeeNumber'), text('name')];
  if (
    nik === '' &&
    (/^(?:grand\s*|sub\s*)?(?:total|jumlah)\b/i.test(name || number) || (name === '' && number === ''))
  ) {
    return [];
  }
  const amounts: { [key in BillKey]?: bigint } = {};
  for (const [key, at] of header.amounts) {
    const read = amountOf(`${place}, ${row}`, cells[at] ?? '', style);
    if (read !== undefined) amounts[key] = (amounts[key] ?? 0n) + read;
  }
  const wage = header.identity.has('wage')
    ? amountOf(`${place}, ${row}`, cells[header.identity.get('wage') ?? -1] ?? '', style)
    : undefined;
  return [{ row, nik, number, name, wage, amounts }];
}

function cellText(cell: Cell | undefined): string {
  return typeof cell === 'string' ? cell.trim() : typeof cell === 'number' ? String(cell) : '';
}

function amountOf(place: string, cell: Cell, style: AmountStyle): bigint | undefined {
  if (cell === '' || (typeof cell === 'string' && cell.trim() === '')) return undefined;
  if (typeof cell === 'object') return notAnAmount(place, 'tanggal/date');
  const read = typeof cell === 'number' ? readCellAmount(cell) : readAmount(cell, style);
  return typeof read === 'string' ? notAnAmount(place, String(cell)) : BigInt(read);
}

function noBill(place: string): never {
  return stop(
    'no-bill',
    place,
    {
      id: 'Tidak ada kolom iuran dan nama, NIK atau nomor pegawai di dalamnya.',
      en: 'It has no column of contributions with a name, a NIK or an employee number.',
    },
    {
      id: 'Beri judul kolom: NIK, JKK, JKM, JHT, JP atau total.',
      en: 'Name the columns: NIK, JKK, JKM, JHT, JP or total.',
    },
  );
}
