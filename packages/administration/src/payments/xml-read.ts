// Reads the XML of a bank's file into a tree, strictly and within bounds: nothing is repaired, resolved or fetched.
import { Parser } from 'htmlparser2';
import { type FileProblem, refusedFile } from './file-problem.ts';

export type XmlElement = {
  /** Its name without prefix, and the namespace that its prefix stands for. */
  readonly name: string;
  readonly space: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
  readonly line: number;
};

type XmlLimits = { readonly bytes: number; readonly depth: number; readonly elements: number };

/** A statement of 100,000 lines fits; what is larger comes in several files. */
const LIMITS: XmlLimits = { bytes: 128 * 1024 * 1024, depth: 48, elements: 4_000_000 };

/**
 * The root of the file.
 *
 * @throws OperatingError `payments/file-refused` with `bank-file/not-xml`, `/truncated`, `/encoding`, `/document-type`
 * (a document type can only bring entities, and those only harm), `/too-large` or `/too-deep`.
 */
export function readXml(bytes: Uint8Array, message: string, limits: XmlLimits = LIMITS): XmlElement {
  const refuseAt = (code: FileProblem['code'], line: number): never => {
    throw refusedFile(message, [{ code, place: '/', line }]);
  };
  if (bytes.length > limits.bytes) refuseAt('bank-file/too-large', 1);
  const text = decoded(bytes) ?? refuseAt('bank-file/encoding', 1);
  const declaration = /^<\?xml\s[^<>]*\?>/.exec(text)?.[0] ?? '';
  const encoding = /\sencoding\s*=\s*["']([^"']*)["']/.exec(declaration)?.[1];
  if (encoding !== undefined && !/^utf-?8$/i.test(encoding)) refuseAt('bank-file/encoding', 1);
  const xml = text.slice(declaration.length);
  const lineOf = lineCounter(xml);
  const refuse: Refuse = (code, index) => refuseAt(code, lineOf(index));
  return grow({ xml, limits, refuse, lineOf, stack: [], covered: 0, elements: 0, root: undefined });
}

type Refuse = (code: FileProblem['code'], index: number) => never;
type Open = {
  readonly tag: string;
  readonly scope: ReadonlyMap<string, string>;
  readonly element: XmlElement;
  readonly children: XmlElement[];
  readonly text: string[];
};

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Lines are counted as the reading goes on, each character once. */
function lineCounter(text: string): (index: number) => number {
  let counted = 0;
  let line = 1;
  return (index) => {
    for (let next = text.indexOf('\n', counted); next !== -1 && next < index; next = text.indexOf('\n', counted)) {
      line += 1;
      counted = next + 1;
    }
    return line;
  };
}

const NAME = '[A-Za-z_][\\w.-]*(?::[A-Za-z_][\\w.-]*)?';
const START_TAG = new RegExp(`^<${NAME}(?:\\s+${NAME}\\s*=\\s*(?:"[^"<&]*"|'[^'<&]*'))*\\s*/?>$`);
const ENTITY = /^&(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[\da-fA-F]{1,6});$/;
/** What XML forbids anywhere in a text. */
const FORBIDDEN = new RegExp('[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\ufffe\\uffff]');

/**
 * The parser repairs and skips what is not well formed. Each thing it tells must therefore begin where the one before
 * ended, and be written as XML writes it: what it skipped or repaired leaves a gap, and the file is refused.
 */
type Growth = {
  readonly xml: string;
  readonly limits: XmlLimits;
  /** Refuses the file at a character of it. */
  readonly refuse: Refuse;
  readonly lineOf: (index: number) => number;
  readonly stack: Open[];
  covered: number;
  elements: number;
  root: XmlElement | undefined;
};

/** A piece of the file: from its first character to after its last. */
type Piece = { readonly start: number; readonly end: number };

function grow(growth: Growth): XmlElement {
  let inData = false;
  const parser = new Parser(
    {
      onprocessinginstruction: (name) =>
        growth.refuse(/^!/.test(name) ? 'bank-file/document-type' : NOT_XML, parser.startIndex),
      oncomment: () => cover(growth, piece()),
      oncdatastart: () => {
        inData = true;
        cover(growth, piece());
        if (growth.stack.length === 0) growth.refuse(NOT_XML, parser.startIndex);
      },
      oncdataend: () => {
        inData = false;
      },
      onopentag: (tag, attributes) => opened(growth, piece(), tag, attributes),
      onclosetag: (tag) => closed(growth, parser.startIndex, tag),
      ontext: (text) => told(growth, piece(), text, inData),
    },
    { xmlMode: true },
  );
  const piece = (): Piece => ({ start: parser.startIndex, end: parser.endIndex + 1 });
  parser.write(growth.xml);
  return whole(growth);
}

const NOT_XML = 'bank-file/not-xml';

function cover(growth: Growth, { start, end }: Piece): void {
  if (start !== growth.covered) growth.refuse(NOT_XML, growth.covered);
  growth.covered = end;
}

function opened(growth: Growth, piece: Piece, tag: string, attributes: Readonly<Record<string, string>>): void {
  const { xml, stack, limits, refuse } = growth;
  const source = xml.slice(piece.start, piece.end);
  if (!START_TAG.test(source) || repeats(source) || growth.root !== undefined) refuse(NOT_XML, piece.start);
  cover(growth, piece);
  growth.elements += 1;
  if (growth.elements > limits.elements) refuse('bank-file/too-large', piece.start);
  if (stack.length >= limits.depth) refuse('bank-file/too-deep', piece.start);
  const open = openElement(tag, attributes, stack.at(-1)?.scope, growth.lineOf(piece.start));
  stack.push(open ?? refuse(NOT_XML, piece.start));
}

function closed(growth: Growth, start: number, tag: string): void {
  const { xml, stack, refuse } = growth;
  const open = stack.pop();
  if (open?.tag !== tag) return refuse(NOT_XML, start);
  if (start >= growth.covered) {
    const end = xml.indexOf('>', start) + 1;
    const source = xml.slice(start, end);
    if (!source.startsWith(`</${tag}`) || !/^<\/[^\s<>]+\s*>$/.test(source)) refuse(NOT_XML, start);
    cover(growth, { start, end });
  }
  const element = { ...open.element, children: open.children, text: open.text.join('') };
  const parent = stack.at(-1);
  if (parent === undefined) growth.root = element;
  else parent.children.push(element);
}

function told(growth: Growth, piece: Piece, text: string, inData: boolean): void {
  const { xml, stack, refuse } = growth;
  if (!inData) {
    const source = xml.slice(piece.start, piece.end);
    if (source.startsWith('&') ? !ENTITY.test(source) : /[<&]|\]\]>/.test(source)) refuse(NOT_XML, piece.start);
    // A number that names no character is read as this one.
    if (source.startsWith('&#') && text === '\ufffd') refuse(NOT_XML, piece.start);
    cover(growth, piece);
  }
  if (FORBIDDEN.test(text)) refuse(NOT_XML, piece.start);
  const parent = stack.at(-1);
  if (parent !== undefined) parent.text.push(text);
  else if (/[^ \t\r\n]/.test(text)) refuse(NOT_XML, piece.start);
}

function whole({ xml, covered, stack, root, elements, refuse }: Growth): XmlElement {
  // An end that fits no beginning is passed over in silence.
  if (xml.startsWith('</', covered) && xml.includes('>', covered)) refuse(NOT_XML, covered);
  if (stack.length > 0 || (root === undefined && elements > 0)) refuse('bank-file/truncated', xml.length);
  // White space at the end is told only when the parser is closed; anything else there is no XML.
  if (/[^ \t\r\n]/.test(xml.slice(covered))) refuse(NOT_XML, covered);
  return root ?? refuse(NOT_XML, 0);
}

function repeats(startTag: string): boolean {
  const names = [...startTag.matchAll(/\s([\w:.-]+)\s*=/g)].map(([, name]) => name);
  return new Set(names).size !== names.length;
}

/** An element with the namespaces that hold inside it; nothing when its prefix stands for none. */
function openElement(
  tag: string,
  attributes: Readonly<Record<string, string>>,
  around: ReadonlyMap<string, string> = new Map(),
  line: number,
): Open | undefined {
  const all = Object.entries(attributes);
  const declared = all.filter(([name]) => IS_NAMESPACE.test(name));
  const spaces = declared.map(([name, space]) => [name.slice('xmlns:'.length), space] as const);
  const scope = spaces.length === 0 ? around : new Map([...around, ...spaces]);
  const colon = tag.indexOf(':');
  const space = scope.get(colon === -1 ? '' : tag.slice(0, colon));
  if (colon !== -1 && space === undefined) return undefined;
  // Where a schema may be found is a hint of whoever wrote the file; nothing is fetched.
  const own = all.filter(([name]) => !IS_NAMESPACE.test(name) && name !== 'xsi:schemaLocation');
  const element = {
    name: tag.slice(colon + 1),
    space: space ?? '',
    attributes: own.length === 0 ? NONE : Object.fromEntries(own),
    children: [],
    text: '',
    line,
  };
  return { tag, scope, element, children: [], text: [] };
}

const IS_NAMESPACE = /^xmlns(?::|$)/;
const NONE: Readonly<Record<string, string>> = {};
