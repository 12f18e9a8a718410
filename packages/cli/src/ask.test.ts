// Conversations by pipe: what is asked, how answers are read, and what is said at the end.

import { readFact } from '@jamin/engine';
import { indonesia, type Language, readAnswer, reader } from '@jamin/law';
import { expect, test } from 'vitest';
import { readFlow } from './ask/ask-flow.ts';
import { writtenAnswers } from './ask/ask-source.ts';
import { runAsk } from './ask.ts';
import type { ExitCode } from './failure.ts';
import { InputError } from './failure.ts';
import type { Terminal } from './terminal.ts';

const from = reader(indonesia);

type Heard = {
  readonly code: ExitCode;
  readonly out: string;
  readonly prompts: readonly string[];
  readonly error: string;
};

async function talk(ask: string, answers: readonly string[], language: Language = 'en', json = false): Promise<Heard> {
  const out: string[] = [];
  const error: string[] = [];
  const prompts: string[] = [];
  const to: Terminal = {
    language,
    json,
    out: (text) => out.push(text),
    error: (text) => error.push(text),
    paint: (_, text) => text,
    width: 400,
    progress: () => undefined,
  };
  const source = writtenAnswers(answers, (prompt) => prompts.push(prompt.trim()));
  const code = await runAsk(from, to, ask, { depth: 2, on: undefined, known: undefined }, source);
  return { code, out: out.join('\n'), prompts, error: error.join('\n') };
}

test('a refusal ends the questions and says what would change it', async () => {
  const { code, out, prompts } = await talk('jkp', ['2025-06-15', 'layoff', '8', 'ya', 'ya', 'ya']);
  expect(code).toBe(1);
  expect(prompts[1]).toContain('Why did your job end?');
  expect(prompts[1]).toContain('2. resignation');
  expect(out).toContain('What would change the answer');
  expect(out).toMatch(/12 months or more \(now 8 months\)/);
});

test('a number, a word in plain words and money as people write it', async () => {
  const { code, out } = await talk('jkp', ['15 Juni 2025', 'pemutusan hubungan kerja', '24', '4,5 juta'], 'id');
  expect([code, out]).toEqual([0, expect.stringContaining('Rp16.200.000')]);
});

test('a wrong answer is explained and asked again', async () => {
  const { code, prompts, error } = await talk('jkp', ['kemarin', '2025-06-15', 'bored', 'resignation']);
  expect(prompts.filter((prompt) => prompt.startsWith('When did it happen?'))).toHaveLength(2);
  expect(prompts.filter((prompt) => prompt.startsWith('Why did your job end?'))).toHaveLength(2);
  expect(error).toContain('"kemarin" is not a date that exists.');
  expect(error).toContain('"bored" is not one of the choices.');
  expect(code).toBe(1);
});

test('an answer that contradicts the others is asked again', async () => {
  const { error } = await talk('jht', ['2025-06-15', 'age', '2030-01-01', '1960-05-01', '5000000']);
  expect(error).toContain('This answer cannot stand beside what was said before.');
});

test('what is not known leaves bounds and cases', async () => {
  const { code, out } = await talk('jkp', ['2025-06-15', 'layoff', '12', '?']);
  expect(code).toBe(3);
  expect(out).toContain('Total of the cash: between Rp0 and Rp18,000,000');
  expect(out).toContain('If the monthly wage is above Rp5,000,000: Total of the cash: Rp18,000,000.');
  expect(out).toContain('What still decides: monthly wage.');
});

test('a pipe that ends early counts the rest as not known', async () => {
  const { code, out } = await talk('jkm', ['2025-06-15']);
  expect([code, out]).toEqual([3, expect.stringContaining('membership segment')]);
});

test('a pipe that ends on a wrong answer, or before the day, is bad input', async () => {
  await expect(talk('jkp', ['2025-06-15', 'bored'])).rejects.toThrow(InputError);
  await expect(talk('jkp', [])).rejects.toThrow(InputError);
  await expect(talk('jkx', [])).rejects.toThrow(InputError);
});

test('a contribution month may be given as a month', async () => {
  const answers = ['2026-08', 'PU', 'Rp 12.000.000', 'medium', '', '', '', '', '', ''];
  const { code, out } = await talk('contributions', answers, 'id');
  expect([code, out]).toEqual([0, expect.stringContaining('Rp')]);
});

test('a list may be typed as in a case file', () => {
  const children = indonesia.facts.get('children');
  if (children === undefined) throw new Error('the fact has another name now');
  const rows = readFact(children, [{ smp: '1', sma: '3' }, { university: '5' }], []);
  const read = readAnswer(children, '[{smp: 1, sma: 3}, {university: 5}]', undefined, 'id', readFlow);
  expect(read).toEqual({ value: rows, problems: [] });
  expect(readAnswer(children, '[{smp: 1', undefined, 'id', readFlow).problems).not.toEqual([]);
});

test('as JSON: the decision with its changes, or the range', async () => {
  const decided = JSON.parse((await talk('jkp', ['2025-06-15', 'layoff', '8'], 'en', true)).out);
  expect(decided).toMatchObject({ schema: 'jamin.ask/1', range: null, decision: { outcome: 'refused' } });
  expect(decided.decision.changes[0].changes[0]).toMatchObject({ fact: 'paidMonths24', before: 8, after: 12 });
  const open = JSON.parse((await talk('jkp', ['2025-06-15', 'layoff', '12', '?'], 'en', true)).out);
  expect(open).toMatchObject({ decision: null, unknown: ['wage'] });
  expect(open.range.keys.total).toMatchObject({ min: '0', max: '18000000' });
});
