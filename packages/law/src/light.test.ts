// The short text holds the whole law, and the light law decides as the whole law does.

import { lightLaw, readCompact, writeCompact } from '@jamin/engine';
import { describe, expect, test } from 'vitest';
import { checkCase } from './case-check.ts';
import { cases } from './cases.ts';
import { indonesia } from './indonesia.ts';

describe('the short text', () => {
  test('holds every part of the law', () => {
    const read = readCompact(writeCompact(indonesia));
    expect(read.rules.size).toBeGreaterThan(100);
    expect(plain(read) === plain(indonesia)).toBe(true);
  });

  test('of the light law gives every case its answer', () => {
    const light = readCompact(writeCompact(lightLaw(indonesia)));
    expect(cases.length).toBeGreaterThan(100);
    expect(cases.flatMap((one) => checkCase(light, one).map((problem) => `${one.id}: ${problem}`))).toEqual([]);
  });

  test('of the light law has no words of an article and no figure that nothing computes with', () => {
    const light = lightLaw(indonesia);
    expect([...light.rules.values()].flatMap(({ versions }) => versions.filter((one) => one.text))).toEqual([]);
    expect(light.parameters.size).toBeLessThan(indonesia.parameters.size);
  });
});

/** The law as text, its exact numbers and maps written out. */
function plain(law: typeof indonesia): string {
  return JSON.stringify(law, (_, value) => {
    if (typeof value === 'bigint') return `${value}n`;
    if (value instanceof Map) return [...value];
    return typeof value === 'object' && value !== null && 'd' in value ? `${value.n}/${value.d}` : value;
  });
}
