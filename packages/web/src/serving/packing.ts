// Packs answers for the wire: brotli where the browser reads it, else gzip, and nothing where packing gains nothing.

import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { MiddlewareHandler } from 'hono';

export type Packing = 'br' | 'gzip';

/** Below this many bytes packing costs more than it saves. */
const SMALLEST = 1024;
const PACKABLE = /^(?:text\/(?!event-stream)|application\/(?:\w+[+-])*(?:json|xml|yaml|javascript)|image\/svg\+xml)/i;

const squeeze = promisify(brotliCompress);
const zip = promisify(gzip);

/** How hard to try: an answer made for one reader, or a page kept for all of them. */
type Effort = 'once' | 'kept';

const QUALITY: { readonly [effort in Effort]: { readonly br: number; readonly gzip: number } } = {
  once: { br: 4, gzip: 6 },
  kept: { br: 9, gzip: 9 },
};

export function isPackable(type: string | null, size: number): boolean {
  return size >= SMALLEST && PACKABLE.test(type ?? '');
}

/** The best packing that "gzip, br;q=0.9" allows; brotli among equals. */
export function packingFor(accepted: string | undefined): Packing | undefined {
  const weights = new Map<string, number>();
  for (const part of (accepted ?? '').slice(0, 300).split(',')) {
    const [name = '', ...rest] = part.split(';').map((word) => word.trim().toLowerCase());
    const quality = rest.find((word) => word.startsWith('q='));
    weights.set(name, quality === undefined ? 1 : Number(quality.slice(2)) || 0);
  }
  const of = (name: Packing): number => weights.get(name) ?? weights.get('*') ?? 0;
  if (of('br') === 0 && of('gzip') === 0) return undefined;
  return of('br') >= of('gzip') ? 'br' : 'gzip';
}

export async function packed(bytes: Uint8Array, packing: Packing, effort: Effort): Promise<Uint8Array<ArrayBuffer>> {
  const quality = QUALITY[effort][packing];
  const small =
    packing === 'gzip'
      ? await zip(bytes, { level: quality })
      : await squeeze(bytes, {
          params: {
            [constants.BROTLI_PARAM_QUALITY]: quality,
            [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
          },
        });
  return new Uint8Array(small);
}

/** Packs what was made for this request alone. */
export function packAnswers(): MiddlewareHandler {
  return async (c, next) => {
    await next();
    const { headers, status, body } = c.res;
    if (body === null || c.req.method === 'HEAD' || headers.has('Content-Encoding')) return;
    if (!isPackable(headers.get('Content-Type'), SMALLEST)) return;
    if (!/accept-encoding/i.test(headers.get('Vary') ?? '')) c.header('Vary', 'Accept-Encoding', { append: true });
    const packing = packingFor(c.req.header('Accept-Encoding'));
    if (packing === undefined) return;
    const bytes = new Uint8Array(await c.res.arrayBuffer());
    const isWorth = bytes.length >= SMALLEST;
    const mark = headers.get('ETag');
    c.res = new Response(isWorth ? await packed(bytes, packing, 'once') : bytes, { status, headers });
    c.res.headers.delete('Content-Length');
    if (!isWorth) return;
    c.res.headers.set('Content-Encoding', packing);
    // The bytes differ from those of another packing; what they say does not.
    if (mark !== null && !mark.startsWith('W/')) c.res.headers.set('ETag', `W/${mark}`);
  };
}
