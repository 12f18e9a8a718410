// Gives a whole list as CSV or NDJSON, page by page as it is read, so that its length costs no memory.
import type { Context } from 'hono';
import { z } from 'zod';
import type { Endpoint } from './endpoint.ts';
import { VARY } from './tell.ts';
import { MOST_ON_A_PAGE } from './wire.ts';

type Stream = 'text/csv' | 'application/x-ndjson';

/** What a list is asked for as, besides a page of JSON. */
export function wantedStream(c: Context): Stream | undefined {
  const accepted = (c.req.header('Accept') ?? '').split(',').map((one) => one.split(';')[0]?.trim().toLowerCase());
  return (['text/csv', 'application/x-ndjson'] as const).find((type) => accepted.includes(type));
}

type Page = { readonly items: readonly Readonly<Record<string, unknown>>[]; readonly next: string | null };

/** `pageAfter` reads a page; the first is read before anything is answered, so that a refusal is told as one. */
export async function streamed(
  c: Context,
  type: Stream,
  endpoint: Endpoint,
  pageAfter: (query: { readonly cursor?: string; readonly limit: number }) => Promise<unknown>,
): Promise<Response> {
  const read = async (cursor: string | undefined): Promise<Page & { readonly after: string | undefined }> => {
    const limit = MOST_ON_A_PAGE;
    const given = await pageAfter(cursor === undefined ? { limit } : { cursor, limit });
    const after = (given as { readonly next: string | null }).next ?? undefined;
    return { ...(z.encode(endpoint.answer, given) as Page), after };
  };
  let page: Awaited<ReturnType<typeof read>> | undefined = await read(undefined);
  const columns = endpoint.item instanceof z.ZodObject ? Object.keys(endpoint.item.shape) : [];
  const line = type === 'text/csv' ? (item: object) => csvLine(columns, item) : (item: object) => JSON.stringify(item);
  const encoder = new TextEncoder();
  let isFirst = true;
  const body = new ReadableStream({
    async pull(controller) {
      if (page === undefined) return controller.close();
      const { items, after } = page;
      const lines = items.map(line);
      if (isFirst && type === 'text/csv') lines.unshift(columns.join(','));
      isFirst = false;
      if (lines.length > 0) controller.enqueue(encoder.encode(`${lines.join('\n')}\n`));
      page = after === undefined ? undefined : await read(after);
      if (page === undefined) controller.close();
    },
  });
  return c.body(body, 200, {
    'Content-Type': `${type}; charset=utf-8`,
    'Cache-Control': 'private, no-store',
    Vary: VARY,
  });
}

function csvLine(columns: readonly string[], item: object): string {
  return columns.map((column) => csvCell(item[column as keyof typeof item])).join(',');
}

/** Text that a spreadsheet would take for a formula gets an apostrophe; numbers keep their sign. */
function csvCell(value: unknown): string {
  const text =
    value === null || value === undefined ? '' : typeof value === 'object' ? JSON.stringify(value) : `${value}`;
  const safe = /^[=+\-@\t\r]/.test(text) && !/^-?\d+(?:\.\d+)?$/.test(text) ? `'${text}` : text;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
