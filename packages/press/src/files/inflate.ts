// Inflates packed bytes with the platform's own inflater and stops as soon as they exceed a bound.
import { problemOf } from './problem.ts';

export async function inflate(
  packed: Uint8Array,
  format: 'deflate' | 'deflate-raw',
  most: number,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  const size = await eachChunk(packed, format, most, (chunk) => chunks.push(chunk));
  const out = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    out.set(chunk, at);
    at += chunk.length;
  }
  return out;
}

/** How many bytes come out; more than `most` are refused, damaged ones count as far as they go. */
export async function inflatedSize(packed: Uint8Array, most: number): Promise<number> {
  let size = 0;
  try {
    await eachChunk(packed, 'deflate', most, (chunk) => {
      size += chunk.length;
    });
  } catch (error) {
    if (size > most || isTooLarge(error)) throw problemOf('unpacks-too-large');
  }
  return size;
}

async function eachChunk(
  packed: Uint8Array,
  format: 'deflate' | 'deflate-raw',
  most: number,
  take: (chunk: Uint8Array) => void,
): Promise<number> {
  const stream = new Blob([packed.slice()]).stream().pipeThrough(new DecompressionStream(format));
  const reader = stream.getReader();
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return size;
      size += value.length;
      if (size > most) throw problemOf('unpacks-too-large');
      take(value);
    }
  } catch (error) {
    await reader.cancel().catch(() => {});
    throw isTooLarge(error) ? error : problemOf('broken');
  }
}

function isTooLarge(error: unknown): boolean {
  return error instanceof Error && error.message === 'unpacks-too-large';
}
