// Holds every text for people to one English name for each programme.

import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fullNames, nameWithCode, type ProgrammeCode } from '@jamin/law/reference/programme-names';
import { expect, test } from 'vitest';
import { answerWords } from './answer-words.ts';
import { programmeKeys, programmeNames } from './programme-words.ts';

const packages = fileURLToPath(new URL('../../../', import.meta.url));

/** Names by which others call the programmes; here each has one name. */
const OTHERS = new RegExp(
  [
    'old-age (?:security|benefit|insurance|protection)',
    '(?:unemployment|pension|job loss) insurance',
    '(?:accident|death|job.loss) (?:security|protection)',
    '(?:accident|death|job.loss) benefit \\(J',
  ].join('|'),
  'i',
);

test('the badge, the pages and the release use the one list of names', () => {
  for (const key of programmeKeys) {
    const code = key.toUpperCase() as ProgrammeCode;
    for (const language of ['id', 'en'] as const) {
      expect(programmeNames[language][key].long).toBe(fullNames[code][language]);
      expect(answerWords[language].programmes[code]).toBe(fullNames[code][language]);
      expect(nameWithCode(code)[language]).toBe(`${fullNames[code][language]} (${code})`);
    }
  }
});

test('no text in English calls a programme by another name', () => {
  const files = ['law', 'web', 'cli']
    .flatMap((one) => globSync(`${one}/src/**/*.{ts,tsx}`, { cwd: packages }))
    .filter((file) => !file.includes('.test.') && !file.includes('read-sheet'));
  expect(files.length).toBeGreaterThan(300);
  const found = files.filter((file) => OTHERS.test(readFileSync(`${packages}${file}`, 'utf8')));
  expect(found).toEqual([]);
});
