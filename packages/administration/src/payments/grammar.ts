// A message's shape from a grammar in a few words: `Id:Max35Text Ntry*:Entry` in order, `A:Iban | B:Other` one of.
import type { Shape, ShapePart, ShapeType, TextRule } from './shape.ts';

/**
 * A shape from its types. `?` may be left out, `*` may be many, `+` one or many, `{0,10}` at most ten; without a mark
 * it stands once.
 */
export function shapeOf(message: string, grammar: Readonly<Record<string, string>>): Shape {
  const own = Object.entries(grammar).map(([name, text]) => [name, typeOf(text)] as const);
  return { message, types: new Map([...texts, ...own]) };
}

function typeOf(text: string): ShapeType {
  const alternatives = text.split(' | ');
  if (alternatives.length > 1) return { kind: 'choice', parts: alternatives.map(partOf) };
  return { kind: 'sequence', parts: text.split(' ').map(partOf) };
}

function partOf(text: string): ShapePart {
  const [, name, mark = '', type] = /^(\w+)([?*+]|\{\d+,\d+\})?:(\w+)$/.exec(text.trim()) ?? [];
  if (name === undefined || type === undefined) throw new Error(`No part of a grammar: ${text}`);
  const [least = '1', most = '1'] = marks[mark] ?? mark.slice(1, -1).split(',');
  return { name, type, least: Number(least), most: Number(most) };
}

const marks: Readonly<Record<string, readonly string[]>> = {
  '': ['1', '1'],
  '?': ['0', '1'],
  '*': ['0', 'Infinity'],
  '+': ['1', 'Infinity'],
};

function text(rule: TextRule, currency = false): ShapeType {
  return { kind: 'text', rule, currency };
}

function upTo(lengthMost: number): ShapeType {
  return text({ base: 'string', lengthLeast: 1, lengthMost });
}

function pattern(pattern: RegExp): ShapeType {
  return text({ base: 'string', patterns: [pattern] });
}

/** The texts of the standard that the three messages share. */
const texts: readonly (readonly [string, ShapeType])[] = [
  ['Anything', { kind: 'anything' }],
  ['Max34Text', upTo(34)],
  ['Max35Text', upTo(35)],
  ['Max70Text', upTo(70)],
  ['Max105Text', upTo(105)],
  ['Max140Text', upTo(140)],
  ['Max500Text', upTo(500)],
  ['Max2048Text', upTo(2048)],
  ['Code4', upTo(4)],
  ['Code5', upTo(5)],
  ['Code35', upTo(35)],
  ['Count', pattern(/^\d{1,15}$/)],
  ['PageNumber', pattern(/^\d{1,5}$/)],
  ['Country', pattern(/^[A-Z]{2}$/)],
  ['Currency', pattern(/^[A-Z]{3}$/)],
  ['Iban', pattern(/^[A-Z]{2}\d{2}[a-zA-Z0-9]{1,30}$/)],
  ['Bic', pattern(/^[A-Z0-9]{4}[A-Z]{2}[A-Z0-9]{2}(?:[A-Z0-9]{3})?$/)],
  ['Lei', pattern(/^[A-Z0-9]{18}\d{2}$/)],
  ['Uuid', pattern(/^[a-f0-9]{8}-[a-f0-9]{4}-4[a-f0-9]{3}-[89ab][a-f0-9]{3}-[a-f0-9]{12}$/)],
  ['Amount', text({ base: 'decimal', digitsMost: 18, fractionMost: 5, notNegative: true }, true)],
  ['Decimal', text({ base: 'decimal', digitsMost: 18, fractionMost: 17 })],
  ['NotNegativeDecimal', text({ base: 'decimal', digitsMost: 18, fractionMost: 17, notNegative: true })],
  ['Number', text({ base: 'decimal', digitsMost: 18, fractionMost: 0 })],
  ['Date', text({ base: 'date' })],
  ['DateTime', text({ base: 'dateTime' })],
  ['Boolean', text({ base: 'boolean' })],
  ['CreditDebit', text({ base: 'string', codes: new Set(['CRDT', 'DBIT']) })],
  ['PaymentMethod', text({ base: 'string', codes: new Set(['CHK', 'TRF', 'TRA']) })],
  ['Priority', text({ base: 'string', codes: new Set(['HIGH', 'NORM']) })],
  ['ChargeBearer', text({ base: 'string', codes: new Set(['DEBT', 'CRED', 'SHAR', 'SLEV']) })],
  ['CopyDuplicate', text({ base: 'string', codes: new Set(['CODU', 'COPY', 'DUPL']) })],
];
