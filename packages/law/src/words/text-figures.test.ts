// What the law files hold in English is read in Indonesian as well.

import { expect, test } from 'vitest';
import { indonesia } from '../indonesia.ts';
import { figureText } from './figure-text.ts';

test('every figure that is a text has its own words in Indonesian', () => {
  const texts = [...indonesia.parameters.values()].flatMap((parameter) =>
    parameter.kind === 'text' ? parameter.rows.map((row) => ({ parameter, row })) : [],
  );
  expect(texts.length).toBeGreaterThan(15);
  for (const { parameter, row } of texts) {
    if (typeof row.value !== 'string') continue;
    expect(figureText(parameter, row, 'en')).toBe(row.value);
    expect(figureText(parameter, row, 'id'), parameter.id).not.toBe(row.value);
    // The English may be written anew: a figure that it no longer holds must not stay behind in the other language.
    expect(numbers(figureText(parameter, row, 'id') ?? ''), parameter.id).toEqual(numbers(row.value));
  }
});

function numbers(text: string): readonly string[] {
  return (text.match(/\d+/g) ?? []).toSorted();
}
