// Walks through one XML part of an Office file; entities of its own and other files are never resolved.
import { Parser } from 'htmlparser2';
import { decodeText } from './decode.ts';
import { limits } from './limits.ts';
import { problemOf } from './problem.ts';

export type Attributes = Readonly<Record<string, string>>;

type XmlVisitor = {
  readonly open: (name: string, attributes: Attributes) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
};

/** Visits the elements of a part in order, by their names without prefix. A part cut short is refused. */
export function walkXml(bytes: Uint8Array, visitor: XmlVisitor): void {
  const xml = decodeText(bytes);
  // Office writes no document type; one that is there can only mean harm.
  if (/<!(?:DOCTYPE|ENTITY)/i.test(xml)) throw problemOf('broken');
  let depth = 0;
  let elements = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        depth += 1;
        elements += 1;
        if (depth > limits.depth) throw problemOf('too-deep');
        visitor.open(localName(name), attributes);
      },
      onclosetag(name) {
        depth -= 1;
        visitor.close?.(localName(name));
      },
      ontext: (text) => visitor.text?.(text),
    },
    { xmlMode: true },
  );
  parser.write(xml);
  if (depth !== 0 || elements === 0) throw problemOf('broken');
  parser.end();
}

/** An attribute by its name without prefix, for prefixes differ from program to program. */
export function attribute(attributes: Attributes, name: string): string | undefined {
  const found = attributes[name];
  if (found !== undefined) return found;
  const key = Object.keys(attributes).find((candidate) => localName(candidate) === name);
  return key === undefined ? undefined : attributes[key];
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
