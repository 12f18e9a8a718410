// Compares what the migrations make with what is committed, so that a changed schema is seen in review.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Fresh, freshDatabase } from './database-fresh.ts';
import { schemaText } from './schema-text.ts';

let fresh: Fresh;
beforeAll(async () => {
  fresh = await freshDatabase();
}, 60_000);
afterAll(() => fresh.close());

test('the schema is the one that is committed', async () => {
  await fresh.asOwner(async (run) => {
    const text = await schemaText(run);
    expect(text).toContain('registry.person: ');
    await expect(text).toMatchFileSnapshot('../schema.sql');
  });
}, 60_000);
