// Takes the lines that every page of a PDF repeats, and the page numbers, out of its text.
import { type Row, rowText } from './pdf-rows.ts';

/** How many rows at the top and at the foot of a page may repeat. */
const EDGE = 3;
const FEWEST_PAGES = 3;

/** A repeated line stays on the first page that has it; page numbers go everywhere. */
export function withoutRunningLines(pages: readonly (readonly Row[])[]): readonly (readonly Row[])[] {
  const counts = new Map<string, number>();
  for (const [index, rows] of pages.entries()) {
    for (const key of new Set(edges(rows).map((row) => masked(row, index + 1))))
      counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const enough = Math.max(FEWEST_PAGES, pages.length / 2);
  const seen = new Set<string>();
  return pages.map((rows, page) => {
    const candidates = new Set(edges(rows));
    return rows.filter((row, index) => {
      if (!candidates.has(row)) return true;
      const isEdge = index === 0 || index === rows.length - 1;
      if (isEdge && rows.length > 1 && isPageNumber(rowText(row))) return false;
      const key = masked(row, page + 1);
      const isRepeated = (counts.get(key) ?? 0) >= enough && seen.has(key);
      seen.add(key);
      return !isRepeated;
    });
  });
}

function edges(rows: readonly Row[]): readonly Row[] {
  return rows.length <= 2 * EDGE ? rows : [...rows.slice(0, EDGE), ...rows.slice(-EDGE)];
}

/** Running lines lie at the same place and differ in the number of their page alone; any other number is data. */
function masked(row: Row, page: number): string {
  const text = rowText(row).replace(/\d+/g, (number) => (number === String(page) ? '#' : number));
  return `${Math.floor(row.y / 4)} ${text}`;
}

function isPageNumber(text: string): boolean {
  return /^[-–—|\s]*(?:(?:halaman|hal\.?|page)\s*)?\d{1,4}(?:\s*(?:\/|dari|of)\s*\d{1,4})?[-–—|\s]*$/i.test(text);
}
