// Makes a message's shape from its official schema (XSD), so that files can be checked against it where one has it.
import type { Shape, ShapePart, ShapeType, TextRule } from './shape.ts';
import { readXml, type XmlElement } from './xml-read.ts';

/**
 * The shape that a schema of ISO 20022 describes. Those schemas use a small part of XML Schema; a schema with anything
 * else is refused rather than half understood.
 */
export function schemaShape(bytes: Uint8Array): Shape {
  const root = readXml(bytes, 'schema');
  const message = /^urn:iso:std:iso:20022:tech:xsd:(\S+)$/.exec(root.attributes['targetNamespace'] ?? '')?.[1];
  if (root.name !== 'schema' || message === undefined) throw unknown(root);
  const types = new Map<string, ShapeType>(built);
  const simple = new Map(named(root, 'simpleType'));
  for (const [name, type] of simple) types.set(name, { kind: 'text', rule: ruleOf(type), currency: false });
  for (const [name, type] of named(root, 'complexType')) types.set(name, complexType(type, types));
  const document = root.children.find(({ name }) => name === 'element');
  const type = types.get(document?.attributes['type'] ?? '');
  if (document?.attributes['name'] !== 'Document' || type === undefined) throw unknown(document ?? root);
  types.set('Document', type);
  return { message, types };
}

/** The types of XML Schema that elements name without one of their own. */
const built: readonly (readonly [string, ShapeType])[] = [
  ['xs:string', { kind: 'text', rule: { base: 'string' }, currency: false }],
  ['xs:date', { kind: 'text', rule: { base: 'date' }, currency: false }],
  ['xs:dateTime', { kind: 'text', rule: { base: 'dateTime' }, currency: false }],
  ['xs:boolean', { kind: 'text', rule: { base: 'boolean' }, currency: false }],
];

function named(root: XmlElement, kind: string): readonly (readonly [string, XmlElement])[] {
  return root.children
    .filter(({ name }) => name === kind)
    .map((type) => [type.attributes['name'] ?? '', type] as const);
}

function complexType(type: XmlElement, known: ReadonlyMap<string, ShapeType>): ShapeType {
  const content = type.children.filter(({ name }) => name !== 'annotation');
  const [first] = content;
  if (first === undefined || content.length > 1) throw unknown(type);
  if (first.name === 'simpleContent') return withCurrency(first, known);
  if (first.name !== 'sequence' && first.name !== 'choice') throw unknown(first);
  const parts = first.children.filter(({ name }) => name !== 'annotation');
  if (parts.some(({ name }) => name === 'any')) return { kind: 'anything' };
  return { kind: first.name, parts: parts.map(partOf) };
}

function partOf(element: XmlElement): ShapePart {
  const { name, type, minOccurs = '1', maxOccurs = '1' } = element.attributes;
  if (element.name !== 'element' || name === undefined || type === undefined) throw unknown(element);
  const most = maxOccurs === 'unbounded' ? Number.POSITIVE_INFINITY : Number(maxOccurs);
  return { name, type, least: Number(minOccurs), most };
}

/** Text with an attribute: in these messages always an amount with its currency. */
function withCurrency(content: XmlElement, known: ReadonlyMap<string, ShapeType>): ShapeType {
  const [extension] = content.children;
  const attributes = extension?.children.map(({ name, attributes: own }) => `${name} ${own['name']}`);
  const base = known.get(extension?.attributes['base'] ?? '');
  if (extension?.name !== 'extension' || base?.kind !== 'text') throw unknown(content);
  if (attributes?.join() !== 'attribute Ccy') throw unknown(extension);
  return { ...base, currency: true };
}

function ruleOf(type: XmlElement): TextRule {
  const restriction = type.children.find(({ name }) => name === 'restriction');
  if (restriction === undefined) throw unknown(type);
  const facets = (name: string) =>
    restriction.children.filter((facet) => facet.name === name).map(({ attributes }) => attributes['value'] ?? '');
  const number = (name: string) => facets(name).map(Number)[0];
  const strange = restriction.children.find(({ name }) => !facetNames.has(name));
  if (strange !== undefined) throw unknown(strange);
  const patterns = facets('pattern').map((pattern) => new RegExp(`^(?:${pattern})$`));
  const codes = facets('enumeration');
  return {
    base: baseOf(restriction),
    lengthLeast: number('minLength') ?? number('length'),
    lengthMost: number('maxLength') ?? number('length'),
    patterns: patterns.length === 0 ? undefined : patterns,
    codes: codes.length === 0 ? undefined : new Set(codes),
    digitsMost: number('totalDigits'),
    fractionMost: number('fractionDigits'),
    notNegative: facets('minInclusive').includes('0'),
  };
}

const facetNames: ReadonlySet<string> = new Set(
  'annotation minLength maxLength length pattern enumeration totalDigits fractionDigits minInclusive'.split(' '),
);

function baseOf(restriction: XmlElement): TextRule['base'] {
  const name = restriction.attributes['base']?.replace(/^.*:/, '');
  if (name === 'string' || name === 'decimal' || name === 'date' || name === 'dateTime' || name === 'boolean')
    return name;
  return 'other';
}

function unknown({ name, line, attributes }: XmlElement): Error {
  return new Error(`The schema says at line ${line} what is not understood: ${name} ${attributes['name'] ?? ''}`);
}
