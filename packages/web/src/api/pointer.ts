// From the place that the law package names to a JSON pointer into the body that was sent (RFC 6901).

import type { Raw } from '@jamin/engine';

/**
 * The pointer of a place such as `"ask"` or `facts.losses[2].part`; where the place says more than the body holds, as
 * far as the body goes. Keys of people may hold dots and brackets, so that the body itself says where one ends.
 */
export function pointerOf(raw: Raw, place: string): string {
  const key = /^"([^]*)"$/.exec(place)?.[1];
  if (key !== undefined) return isMap(raw) ? written([key]) : '';
  return written(pathIn(raw, place));
}

function pathIn(node: Raw, rest: string): readonly string[] {
  if (rest === '') return [];
  const [row = '', number = ''] = /^\[(\d+)\]/.exec(rest) ?? [];
  if (Array.isArray(node)) {
    const index = Number(number) - 1;
    return index in node ? [String(index), ...pathIn(node[index] as Raw, after(rest, row))] : [];
  }
  if (!isMap(node)) return [];
  const key = row === '' ? keyOf(node, rest) : Object.keys(node)[Number(number) - 1];
  if (key === undefined) return [];
  return [key, ...pathIn(node[key] as Raw, after(rest, row === '' ? key : row))];
}

/** The longest key that the rest begins with. */
function keyOf(node: { readonly [key: string]: Raw }, rest: string): string | undefined {
  const fits = (key: string): boolean =>
    key !== '' && rest.startsWith(key) && /^(?:$|[.[])/.test(rest.slice(key.length));
  return Object.keys(node)
    .filter(fits)
    .sort((a, b) => b.length - a.length)[0];
}

function after(rest: string, taken: string): string {
  return rest.slice(taken.length).replace(/^\./, '');
}

function written(path: readonly string[]): string {
  return path.map((key) => `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

function isMap(raw: Raw): raw is { readonly [key: string]: Raw } {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw);
}
