// What is sealed opens with its key, for its purpose, unchanged; a new key of the house takes over without opening it.
import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { vaultOf } from './vault.ts';

const [first, second, hashing] = [randomBytes(32), randomBytes(32), randomBytes(32)];
const vault = vaultOf({ wrapping: [{ id: 'k1', key: first }], hashing }, randomBytes);
const text = '1971015705900001';

function code(work: () => unknown): string {
  try {
    work();
    return 'done';
  } catch (thrown) {
    return String((thrown as { code?: string }).code);
  }
}

test('opens for its purpose and with its key alone', () => {
  const [mine, another] = [vault.newKey(), vault.newKey()];
  const sealed = vault.seal(mine, 'P-1 nik', text);
  expect(vault.open(mine, 'P-1 nik', sealed)).toBe(text);
  expect(Buffer.from(sealed).includes(text)).toBe(false);
  expect(code(() => vault.open(mine, 'P-2 nik', sealed))).toBe('vault/not-readable');
  expect(code(() => vault.open(another, 'P-1 nik', sealed))).toBe('vault/not-readable');
});

test('a byte changed anywhere is found', () => {
  const key = vault.newKey();
  const sealed = vault.seal(key, 'P-1 nik', text);
  for (const index of sealed.keys()) {
    const changed = Uint8Array.from(sealed);
    changed[index] = (changed[index] ?? 0) ^ 1;
    expect(code(() => vault.open(key, 'P-1 nik', changed))).toBe('vault/not-readable');
  }
});

test('a new key of the house wraps what the old one wrapped; without the old one it stays shut', () => {
  const key = vault.newKey();
  const sealed = vault.seal(key, 'P-1 nik', text);
  const [old, next] = [
    { id: 'k1', key: first },
    { id: 'k2', key: second },
  ];
  const rewrapped = vaultOf({ wrapping: [next, old], hashing }, randomBytes).rewrap(key);
  const after = vaultOf({ wrapping: [next], hashing }, randomBytes);
  expect([vault.wrappedBy(key), after.wrappedBy(rewrapped)]).toEqual(['k1', 'k2']);
  expect(after.open(rewrapped, 'P-1 nik', sealed)).toBe(text);
  expect(code(() => after.open(key, 'P-1 nik', sealed))).toBe('vault/no-such-key');
});

test('equal values have equal hashes under one key, and others under another', () => {
  expect(vault.hash(text)).toEqual(vault.hash(text));
  const other = vaultOf({ wrapping: [{ id: 'k1', key: first }], hashing: second }, randomBytes);
  expect(other.hash(text)).not.toEqual(vault.hash(text));
  expect(code(() => vaultOf({ wrapping: [{ id: 'k1', key: randomBytes(16) }], hashing }, randomBytes))).toBe(
    'vault/bad-key',
  );
});
