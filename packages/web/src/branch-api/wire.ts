// How values of the branch are written in JSON and addresses: days, moments, sen, numbers, texts, pages of lists.
import { type Sen, sen } from '@jamin/administration';
import { type Day, readDate, writeDate } from '@jamin/engine';
import { z } from 'zod';

/** Text that a database keeps: no NUL, no half characters. */
export function text(longest: number) {
  return z
    .string()
    .min(1)
    .max(longest)
    .refine((one) => one.isWellFormed() && !one.includes('\0'));
}

const isInteger = (value: unknown): boolean => Number.isSafeInteger(value);

/** `2024-07-24`. */
export const day = z.codec(z.iso.date(), z.custom<Day>(isInteger), {
  decode: (written, { issues }) => {
    const read = readDate(written);
    if (read !== undefined) return read;
    issues.push({ code: 'custom', input: written, message: 'not a day' });
    return z.NEVER;
  },
  encode: writeDate,
});

/** A month as `2024-07`: its first day. */
export const month = z.codec(z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/), z.custom<Day>(isInteger), {
  decode: (written) => readDate(`${written}-01`) ?? z.NEVER,
  encode: (first) => writeDate(first).slice(0, 7),
});

/** A moment in universal time. */
export const instant = z.iso.datetime({ offset: false });

/** Money in whole sen, as text: `"28500000"` is Rp285.000. Of what somebody owns or is owed it says its sign. */
export const money = z.codec(z.string().regex(/^-?\d{1,18}$/), z.custom<Sen>(isBig), {
  decode: (written) => sen(BigInt(written)),
  encode: String,
});

/** A count, a position of the books or a number of a row, as text. */
export const big = z.codec(z.string().regex(/^-?\d{1,18}$/), z.bigint(), {
  decode: (written) => BigInt(written),
  encode: String,
});

function isBig(value: unknown): boolean {
  return typeof value === 'bigint';
}

/** A small number; JSON is read without floats, so that it arrives as its digits. */
export function whole(least: number, most: number) {
  const number = z.int().min(least).max(most);
  return z.codec(z.union([number, z.string().regex(/^\d{1,9}$/)]), number, { decode: Number, encode: (one) => one });
}

/** `true` and `false`, also in an address. */
export const truth = z.codec(z.union([z.boolean(), z.enum(['true', 'false'])]), z.boolean(), {
  decode: (one) => one === true || one === 'true',
  encode: (one) => one,
});

const MARK = 'after:';

/** Where a page of a list goes on; only what an answer gave is one. */
const cursor = z.codec(z.string().max(400), z.string(), {
  decode: (written, { issues }) => {
    const read = Buffer.from(written, 'base64url').toString();
    const isOurs = read.startsWith(MARK) && read.isWellFormed() && !read.includes('\0');
    if (isOurs && Buffer.from(read).toString('base64url') === written) return read.slice(MARK.length);
    issues.push({ code: 'custom', input: written, message: 'no cursor of ours' });
    return z.NEVER;
  },
  encode: (after) => Buffer.from(`${MARK}${after}`).toString('base64url'),
});

export const MOST_ON_A_PAGE = 200;

/** The parameters of every list. */
export const paging = {
  cursor: cursor.optional().describe('next dari halaman sebelum ini / next of the page before'),
  limit: whole(1, MOST_ON_A_PAGE).optional().describe('Baris sehalaman / Rows on a page'),
} as const;

/** A page of a list; `next` begins the page after it. */
export function pageOf<Item extends z.ZodType>(item: Item) {
  return z.object({ items: z.array(item), next: cursor.nullable() });
}
