// Writes the value of a figure of the law as people read it, with its unit.

import { isExact, type Parameter, type ParameterRow, type Value } from '@jamin/engine';
import { formatValue, wordsOf } from './format.ts';
import { textFigure } from './text-figures.ts';
import type { Language } from './words.ts';

/** Undefined where there is no value to write in a line: none is set, or it is a table. */
export function figureText(parameter: Parameter, row: ParameterRow, language: Language): string | undefined {
  const value = row.value;
  if (value === null || Array.isArray(value)) return undefined;
  if (typeof value === 'string' && language === 'id')
    return textFigure(value) ?? formatValue(value, undefined, language);
  const unit = isExact(value) ? (parameter.unit as 'IDR') : undefined;
  return formatValue(value as Value, unit, language);
}

/** Where a figure was read: its addresses, or what kind of source it was. */
export function readText(read: string, language: Language): string {
  const words = wordsOf(language);
  const addresses = read.match(/https?:\/\/[^\s;]+/g);
  if (addresses !== null) return words.read.at([...new Set(addresses)].join(', '));
  const transcript = /transcript of ((?:UU|PP|Perpres) [\d/]+)/.exec(read)?.[1];
  if (transcript !== undefined) return words.read.transcript(transcript);
  if (read.startsWith('ruling')) return words.read.ruling;
  if (read.startsWith('not found')) return words.read.notFound;
  if (read.startsWith('memory')) return words.read.memory;
  return read.startsWith('derived') ? words.read.derived : words.read.source;
}
