// A page of a list from the rows that a use case gives: one more is asked for than is shown, to know whether to go on.

const USUAL = 50;

type Query = { readonly cursor?: string | undefined; readonly limit?: number | undefined };
type Asked = { readonly after: string | undefined; readonly limit: number };

export async function pageFrom<Row>(
  { cursor, limit = USUAL }: Query,
  read: (asked: Asked) => Promise<readonly Row[]>,
  keyOf: (row: Row) => string,
): Promise<{ readonly items: readonly Row[]; readonly next: string | null }> {
  const rows = await read({ after: cursor, limit: limit + 1 });
  const last = rows[limit - 1];
  return { items: rows.slice(0, limit), next: rows.length > limit && last !== undefined ? keyOf(last) : null };
}
