// Reads a wage report, CSV or NDJSON, row by row: what is good is taken or offered, what is wrong is told with its row.
import { type Sen, sen } from '@jamin/administration';
import type { Words } from '@jamin/engine';
import { z } from 'zod';

export const wagesBody = z.custom<{ readonly type: string; readonly bytes: Uint8Array }>();

export const wageFlaw = z.object({
  /** The row of the file, its first line is 1. */
  row: z.int(),
  column: z.enum(['kpj', 'wageSen', 'row']),
  code: z.string(),
  message: z.object({ id: z.string(), en: z.string() }),
  remedy: z.object({ id: z.string(), en: z.string() }),
});

type Column = 'kpj' | 'wageSen' | 'row';
type Flaw = { readonly row: number; readonly column: Column; readonly code: keyof typeof words };
type Row = { readonly kpj: string; readonly wage: Sen };
type Read = { readonly rows: readonly Row[]; readonly flaws: readonly Flaw[] };

const words = {
  'not-json': {
    message: { id: 'Baris ini bukan JSON.', en: 'This row is no JSON.' },
    remedy: { id: 'Tulis {"kpj":"…","wageSen":"…"}.', en: 'Write {"kpj":"…","wageSen":"…"}.' },
  },
  'no-header': {
    message: { id: 'Baris pertama bukan kpj,wageSen.', en: 'The first row is not kpj,wageSen.' },
    remedy: { id: 'Tulis kpj,wageSen di baris pertama.', en: 'Write kpj,wageSen in the first row.' },
  },
  'other-columns': {
    message: { id: 'Baris ini tidak berisi dua kolom.', en: 'This row has not two columns.' },
    remedy: { id: 'Tulis nomor kartu, koma, lalu upah.', en: 'Write the card, a comma, then the wage.' },
  },
  'not-a-card': {
    message: { id: 'Nomor kartu harus 11 angka.', en: 'A card has eleven digits.' },
    remedy: { id: 'Periksa nomor kartu.', en: 'Check the card.' },
  },
  'not-a-wage': {
    message: { id: 'Upah harus bilangan sen lebih dari 0.', en: 'A wage is whole sen above 0.' },
    remedy: { id: 'Rp5.000.000 ditulis 500000000.', en: 'Rp5.000.000 is written 500000000.' },
  },
  twice: {
    message: { id: 'Kartu ini sudah disebut.', en: 'This card was named before.' },
    remedy: { id: 'Sisakan satu baris.', en: 'Leave one row.' },
  },
  'not-employed': {
    message: { id: 'Bukan pekerja perusahaan ini pada bulan itu.', en: 'No worker of this employer in that month.' },
    remedy: { id: 'Daftarkan masa kerjanya, atau hapus baris.', en: 'Register the employment, or leave the row out.' },
  },
} as const satisfies { readonly [code: string]: { readonly message: Words; readonly remedy: Words } };

/** As many rows as are told of; who mends a thousand sees the next ones. */
const MOST_TOLD = 1000;

export function flawedRows(flaws: readonly Flaw[]) {
  return flaws.slice(0, MOST_TOLD).map((flaw) => ({ ...flaw, ...words[flaw.code] }));
}

export function readWages({ type, bytes }: z.output<typeof wagesBody>, workers: ReadonlySet<string>): Read {
  const lines = new TextDecoder().decode(bytes).split(/\r?\n/);
  const isCsv = type === 'text/csv';
  if (isCsv && lines[0]?.replace(/[\uFEFF\s"]/g, '').toLowerCase() !== 'kpj,wagesen')
    return { rows: [], flaws: [{ row: 1, column: 'row', code: 'no-header' }] };
  const rows: Row[] = [];
  const flaws: Flaw[] = [];
  const seen = new Set<string>();
  lines.forEach((line, index) => {
    if (line.trim() === '' || (isCsv && index === 0)) return;
    const read = isCsv ? fromCsv(line) : fromJson(line);
    const flaw = 'code' in read ? read : flawOf(read, seen, workers);
    if (flaw !== undefined) flaws.push({ row: index + 1, ...flaw });
    else if (!('code' in read)) rows.push({ kpj: read.kpj, wage: sen(BigInt(read.wage)) });
  });
  return { rows, flaws };
}

type Cells = { readonly kpj: string; readonly wage: string };

function fromCsv(line: string): Cells | Omit<Flaw, 'row'> {
  const [kpj, wage, ...more] = line.split(',').map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'));
  if (kpj === undefined || wage === undefined || more.length > 0) return { column: 'row', code: 'other-columns' };
  return { kpj, wage };
}

function fromJson(line: string): Cells | Omit<Flaw, 'row'> {
  try {
    const { kpj, wageSen } = JSON.parse(line) as { readonly kpj?: unknown; readonly wageSen?: unknown };
    return { kpj: String(kpj ?? ''), wage: String(wageSen ?? '') };
  } catch {
    return { column: 'row', code: 'not-json' };
  }
}

function flawOf({ kpj, wage }: Cells, seen: Set<string>, workers: ReadonlySet<string>): Omit<Flaw, 'row'> | undefined {
  if (!/^\d{11}$/.test(kpj)) return { column: 'kpj', code: 'not-a-card' };
  if (!/^[1-9]\d{0,14}$/.test(wage)) return { column: 'wageSen', code: 'not-a-wage' };
  if (seen.has(kpj)) return { column: 'kpj', code: 'twice' };
  seen.add(kpj);
  return workers.has(kpj) ? undefined : { column: 'kpj', code: 'not-employed' };
}
