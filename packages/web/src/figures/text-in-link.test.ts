// A text goes into a link and comes back; what is no such link, or would unpack to too much, gives nothing.

import { expect, test } from 'vitest';
import { packedText, unpackedText } from './text-in-link.ts';

test('a text comes back as it was', async () => {
  const text = 'JHT 7.803 klaim, Rp82.240.256.691 — “selesai” ✓\n\t';
  const fragment = await packedText(text);
  expect(fragment).toMatch(/^t=[\w-]+$/);
  expect(await unpackedText(`#${fragment}`)).toBe(text);
});

test('what is no packed text gives nothing', async () => {
  for (const fragment of ['', '#hasil', '#t=', '#t=!!', '#t=AAAA', '#t=abcd%20']) {
    expect(await unpackedText(fragment), fragment).toBeUndefined();
  }
});

test('a link that would unpack to very much gives nothing', async () => {
  expect(await unpackedText(await packedText('a'.repeat(300_000)))).toBeUndefined();
});
