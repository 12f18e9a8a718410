// A request that is sent again does nothing again; keys of others are never met; what failed leaves its key free.
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Fresh, freshDatabase } from '../database-fresh.ts';
import { registerBranch } from '../registry/register-branch.ts';
import { type Actor, asActor } from './actor.ts';
import { answerOnce } from './answer-once.ts';
import { now, signedIn } from './two-branches.ts';

let fresh: Fresh;
let officer: Actor;
let cashier: Actor;
beforeAll(async () => {
  fresh = await freshDatabase();
  await registerBranch(fresh.database, { code: 'contoh', name: 'Contoh', region: 'wilayah' });
  officer = await signedIn(fresh.database, 'officer', { scope: 'branch', of: 'contoh' });
  cashier = await signedIn(fresh.database, 'cashier', { scope: 'branch', of: 'contoh' });
}, 120_000);
afterAll(() => fresh.close());

let done = 0;
function ask(actor: Actor, key: string, content: string, text: string | null = `{"number":${done + 1}}`) {
  const request = createHash('sha256').update(content).digest();
  return asActor(fresh.database, actor, (within) =>
    answerOnce(within, { holder: actor.id, key, request, at: now }, async () => {
      done += 1;
      if (content === 'breaks') throw new Error('broken');
      return { status: 201, text };
    }),
  );
}

test('the same again is answered as at first, and done once', async () => {
  const first = await ask(officer, 'a', 'file');
  expect(first).toEqual({ status: 201, text: '{"number":1}', replayed: false });
  expect(await ask(officer, 'a', 'file')).toEqual({ ...first, replayed: true });
  expect(await Promise.all([1, 2, 3].map(() => ask(officer, 'b', 'file')))).toHaveLength(3);
  expect(done).toBe(2);
});

test('another content under the key is refused, and another person has keys of his own', async () => {
  await expect(ask(officer, 'a', 'other')).rejects.toMatchObject({ code: 'access/key-reused' });
  expect(await ask(cashier, 'a', 'other')).toMatchObject({ replayed: false });
});

test('what broke off is done when it is asked again', async () => {
  await expect(ask(officer, 'c', 'breaks')).rejects.toThrow('broken');
  expect(await ask(officer, 'c', 'mended')).toMatchObject({ replayed: false });
});

test('a secret is told once', async () => {
  expect(await ask(officer, 'd', 'secret', null)).toMatchObject({ replayed: false });
  await expect(ask(officer, 'd', 'secret', null)).rejects.toMatchObject({ code: 'access/told-once' });
});
