// Writes XML: the same tree, the same bytes.

/** An element with its text or its parts; parts that are nothing are left out. */
export type Xml = {
  readonly name: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly content: string | readonly (Xml | undefined)[];
};

export function xml(name: string, content: Xml['content'], attributes: Readonly<Record<string, string>> = {}): Xml {
  return { name, content, attributes };
}

/** A whole message of ISO 20022 as bytes. */
export function writeMessage(message: string, root: Xml): Uint8Array {
  const document = xml('Document', [root], { xmlns: `urn:iso:std:iso:20022:tech:xsd:${message}` });
  const lines: string[] = ['<?xml version="1.0" encoding="UTF-8"?>'];
  writeElement(document, '', lines);
  return new TextEncoder().encode(`${lines.join('\n')}\n`);
}

function writeElement({ name, content, attributes = {} }: Xml, indent: string, lines: string[]): void {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  const start = `${indent}<${name}${written.join('')}>`;
  if (typeof content === 'string') {
    lines.push(`${start}${escaped(content)}</${name}>`);
    return;
  }
  lines.push(start);
  for (const part of content) if (part !== undefined) writeElement(part, `${indent}  `, lines);
  lines.push(`${indent}</${name}>`);
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"\r]/g, (found) => entities[found] ?? found);
}
