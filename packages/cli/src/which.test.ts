// The command that says which body to go to: question by question, then the answer; a wrong word names the right ones.
import { routeFor } from '@jamin/law/reference/which-bpjs';
import { bodyNames } from '@jamin/law/reference/which-bpjs-words';
import { expect, test } from 'vitest';
import { InputError } from './failure.ts';
import { recordedTerminal } from './recorded-terminal.ts';
import { runWhich } from './which.ts';

test('with too few answers the next question is shown with its words, and nothing is decided', () => {
  const to = recordedTerminal('en');
  expect(runWhich(to, ['accident'])).toBe(3);
  expect(to.said.join('\n')).toContain('road-for-work');
});

test('the answer is that of the table, in both languages', () => {
  const route = routeFor({ need: 'accident', place: 'road-for-work', vehicle: 'other-vehicle' });
  expect(route?.first).toBe('jasa-raharja');
  for (const language of ['id', 'en'] as const) {
    const to = recordedTerminal(language);
    expect(runWhich(to, ['accident', 'road-for-work', 'other-vehicle'])).toBe(0);
    expect(to.said[0]).toBe(bodyNames['jasa-raharja'][language]);
    expect(to.said[1]).toContain(bodyNames.ketenagakerjaan[language]);
  }
});

test('programs read the same', () => {
  const to = recordedTerminal('id', true);
  runWhich(to, ['death', 'illness']);
  expect(JSON.parse(to.said.join(''))).toMatchObject({ schema: 'jamin.which/1', first: 'ketenagakerjaan', next: [] });
});

test.each([
  [['foo'], 'illness'],
  [['accident', 'illness'], 'elsewhere'],
  [['lost-job', 'yes'], 'enough'],
])('%j is refused, and the right words are named', (given, named) => {
  const run = () => runWhich(recordedTerminal('en'), given);
  expect(run).toThrow(InputError);
  try {
    run();
  } catch (error) {
    expect(error instanceof InputError ? error.problems[0]?.remedy.en : '').toContain(named);
  }
});
