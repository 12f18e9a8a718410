// The same case has the same answer from the API, `jamin decide` and `jamin cases`; shared cases only where they lie.

import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exact, type Raw, readWrittenNumber } from '@jamin/engine';
import { flatExpect, indonesia, type Json, reader } from '@jamin/law';
import { cases, publishedFigures } from '@jamin/law/cases';
import { afterAll, describe, expect, test } from 'vitest';
import { readCases } from '../../packages/cli/src/case-file.ts';
import { runCases } from '../../packages/cli/src/cases.ts';
import { runDecide } from '../../packages/cli/src/decide.ts';
import { recordedTerminal } from '../../packages/cli/src/recorded-terminal.ts';
import { createApi } from '../../packages/web/src/api/api.ts';
import { changesSearch } from '../../packages/web/src/api/changes-search.ts';

const folder = mkdtempSync(join(tmpdir(), 'jamin-same-'));
afterAll(() => rmSync(folder, { recursive: true }));
const from = reader(indonesia);
/** A search may take long where the tests share the machine. */
const search = changesSearch({ milliseconds: 300_000 });
const api = createApi({ caller: () => '', decisionsPerMinute: 1_000_000, search });

type One = {
  readonly id: string;
  readonly ask: string;
  readonly on: string;
  readonly known?: string | undefined;
  readonly facts: { readonly [fact: string]: Raw };
  readonly expect: { readonly [key: string]: Raw };
};

type Result = { readonly id: string; readonly passed: boolean; readonly outcome?: string };

/** What `jamin cases` says of every case of a file. */
function ranAs(file: string): readonly Result[] {
  const to = recordedTerminal('id', true);
  runCases(from, to, [file]);
  const { results, problems }: { results: Result[]; problems: unknown[] } = JSON.parse(to.said.join('\n'));
  expect(problems).toEqual([]);
  return results;
}

/** Sends and decides one case; answers with the keys whose value is not what the case expects. */
async function compared(one: One, ran: Result | undefined): Promise<readonly string[]> {
  const { id, ask, on, known, facts } = one;
  const body = JSON.stringify({ id, ask, on, known, facts, expect: one.expect });
  const headers = { 'Content-Type': 'application/json' };
  const response = await api.request('/api/v1/decide', { method: 'POST', body, headers });
  const answered: { outcome: string; values: { [key: string]: Json } } = await response.json();
  expect(response.status, `${id}: ${JSON.stringify(answered)}`).toBe(200);
  const file = join(folder, 'one.json');
  writeFileSync(file, body);
  const to = recordedTerminal('id', true);
  runDecide(from, to, file, { depth: 2, on: undefined, known: undefined, id: undefined });
  expect(answered, id).toEqual(JSON.parse(to.said.join('\n')));
  expect(ran?.outcome, id).toBe(answered.outcome);
  const keys = new Set(Object.keys(answered.values));
  return flatExpect(one.expect, keys).flatMap(([key, raw]) => (isSame(answered.values[key], raw) ? [] : [key]));
}

/** Whether an answer as JSON is what was expected; a key that is not there equals 0 and an empty list. */
function isSame(answer: Json | undefined, raw: Raw): boolean {
  if (Array.isArray(raw)) {
    const list = Array.isArray(answer) ? answer : [];
    return list.length === raw.length && list.every((item, index) => isSame(item, raw[index] as Raw));
  }
  const expected = typeof raw === 'string' ? readWrittenNumber(raw) : undefined;
  const given = readWrittenNumber(String(answer ?? '0'));
  if (expected !== undefined && given !== undefined) return exact.compare(expected, given) === 0;
  return String(answer) === String(raw);
}

async function agree(all: readonly One[], ran: readonly Result[]): Promise<void> {
  expect(all.length).toBeGreaterThan(0);
  expect(ran.map(({ id }) => id)).toEqual(all.map(({ id }) => id));
  for (const [index, one] of all.entries()) {
    const wrong = await compared(one, ran[index]);
    expect([one.id, wrong.length === 0], wrong.join()).toEqual([one.id, ran[index]?.passed]);
  }
}

test('the law package has a case of its own for every ask', () => {
  const asked = new Set(cases.filter((one) => one.undecided === undefined).map(({ ask }) => ask));
  expect([...indonesia.asks.keys()].filter((ask) => !asked.has(ask))).toEqual([]);
});

test.each([
  ['worked', cases.filter((one) => one.undecided === undefined)],
  ['published', publishedFigures],
])('the %s cases of the law package, which are always there', async (name, all) => {
  const file = join(folder, `${name}.json`);
  writeFileSync(
    file,
    JSON.stringify({
      cases: all.map(({ id, ask, on, known, facts, expect: wanted }) => ({
        id,
        ask,
        on,
        known,
        facts,
        expect: wanted,
      })),
    }),
  );
  await agree(all, ranAs(file));
});

/** A folder that is no part of the repository: who does not have it has the cases above. */
const shared = join(import.meta.dirname, '../../../shared/cases');

describe.skipIf(!existsSync(shared))(
  'the shared cases, where the folder shared/cases lies beside the repository',
  () => {
    const files = existsSync(shared) ? readdirSync(shared).filter((file) => file.endsWith('.yaml')) : [];
    test.each(files)('%s', async (file) => {
      const path = join(shared, file);
      await agree([...readCases(path)], ranAs(path));
    });
  },
);
