// The shape of a message: which elements stand where, how often and with what text; and whether a file has it.
import { readDate } from '@jamin/engine';
import { type FileProblem, PROBLEMS_MOST } from './file-problem.ts';
import type { XmlElement } from './xml-read.ts';

export type Shape = {
  /** The message's name as the standard writes it, such as `pain.002.001.10`. */
  readonly message: string;
  /** The type of each element's content by name; `Document` is the root's. */
  readonly types: ReadonlyMap<string, ShapeType>;
};

export type ShapeType =
  | { readonly kind: 'sequence' | 'choice'; readonly parts: readonly ShapePart[] }
  | { readonly kind: 'text'; readonly rule: TextRule; readonly currency: boolean }
  | { readonly kind: 'anything' };

export type ShapePart = {
  readonly name: string;
  readonly type: string;
  readonly least: number;
  readonly most: number;
};

export type TextRule = {
  readonly base: 'string' | 'decimal' | 'date' | 'dateTime' | 'boolean' | 'other';
  readonly lengthLeast?: number | undefined;
  readonly lengthMost?: number | undefined;
  readonly patterns?: readonly RegExp[] | undefined;
  readonly codes?: ReadonlySet<string> | undefined;
  readonly digitsMost?: number | undefined;
  readonly fractionMost?: number | undefined;
  readonly notNegative?: boolean | undefined;
};

const SPACE = 'urn:iso:std:iso:20022:tech:xsd:';

/** Everything in a file that is not as its message wants it; an empty list is a file of that shape. */
export function checkShape(root: XmlElement, shape: Shape): readonly FileProblem[] {
  const space = `${SPACE}${shape.message}`;
  if (root.name !== 'Document' || root.space !== space) {
    const data = { found: `${root.name} ${root.space}`, expected: `Document ${space}` };
    return [{ code: 'bank-file/other-message', place: `/${root.name}`, line: root.line, data }];
  }
  const problems: FileProblem[] = [];
  checkElement(root, '/Document', 'Document', { shape, space, problems });
  return problems;
}

type Checking = { readonly shape: Shape; readonly space: string; readonly problems: FileProblem[] };

function checkElement(element: XmlElement, place: string, typeName: string, checking: Checking): void {
  const type = checking.shape.types.get(typeName);
  if (type === undefined) throw new Error(`The shape of ${checking.shape.message} has no type ${typeName}.`);
  if (checking.problems.length >= PROBLEMS_MOST || type.kind === 'anything') return;
  checkAttributes(element, place, type.kind === 'text' && type.currency, checking);
  if (type.kind === 'text') {
    const [child] = element.children;
    if (child !== undefined) tell(checking, 'unexpected-element', place, child, { found: child.name });
    else if (!fits(element.text, type.rule)) tell(checking, 'wrong-value', place, element, { found: element.text });
    return;
  }
  if (/[^ \t\r\n]/.test(element.text))
    tell(checking, 'unexpected-text', place, element, { found: element.text.trim() });
  if (type.kind === 'choice') checkChoice(element, place, type.parts, checking);
  else checkSequence(element, place, type.parts, checking);
}

function checkSequence(
  element: XmlElement,
  place: string,
  parts: readonly ShapePart[],
  checking: Checking,
  from = 0,
): void {
  let next = from;
  for (const part of parts) {
    let count = 0;
    for (let child = element.children[next]; child?.name === part.name; child = element.children[next]) {
      count += 1;
      next += 1;
      const there = `${place}/${part.name}${part.most > 1 ? `[${count}]` : ''}`;
      if (child.space !== checking.space) tell(checking, 'unexpected-element', there, child, { found: child.space });
      else if (count > part.most) tell(checking, 'too-many', there, child, { most: String(part.most) });
      else checkElement(child, there, part.type, checking);
    }
    if (count < part.least) {
      tell(checking, 'missing-element', `${place}/${part.name}`, element.children[next] ?? element);
    }
  }
  const left = element.children[next];
  if (left !== undefined) tell(checking, 'unexpected-element', `${place}/${left.name}`, left, { found: left.name });
}

function checkChoice(element: XmlElement, place: string, parts: readonly ShapePart[], checking: Checking): void {
  const [first] = element.children;
  const chosen = parts.find(({ name }) => name === first?.name);
  if (chosen !== undefined) return checkSequence(element, place, [chosen], checking);
  const expected = parts.map(({ name }) => name).join(' | ');
  if (first === undefined) tell(checking, 'missing-element', place, element, { expected });
  else tell(checking, 'unexpected-element', `${place}/${first.name}`, first, { found: first.name, expected });
}

function checkAttributes(element: XmlElement, place: string, currency: boolean, checking: Checking): void {
  for (const name of Object.keys(element.attributes)) {
    if (name !== 'Ccy' || !currency) tell(checking, 'unexpected-attribute', `${place}/@${name}`, element);
  }
  const code = element.attributes['Ccy'];
  if (currency && (code === undefined || !/^[A-Z]{3}$/.test(code))) {
    tell(checking, code === undefined ? 'missing-attribute' : 'wrong-value', `${place}/@Ccy`, element);
  }
}

function tell(
  { problems }: Checking,
  code: string,
  place: string,
  { line }: XmlElement,
  data?: Readonly<Record<string, string>>,
): void {
  if (problems.length < PROBLEMS_MOST) problems.push({ code: `bank-file/${code}`, place, line, data: shortened(data) });
}

/** A hostile value is not carried along whole. */
function shortened(data: Readonly<Record<string, string>> | undefined): Readonly<Record<string, string>> | undefined {
  if (data === undefined) return undefined;
  return Object.fromEntries(Object.entries(data).map(([name, value]) => [name, value.slice(0, 80)]));
}

function fits(written: string, rule: TextRule): boolean {
  const text = rule.base === 'string' ? written : written.trim();
  const { lengthLeast = 0, lengthMost = Number.POSITIVE_INFINITY } = rule;
  if (rule.codes !== undefined && !rule.codes.has(text)) return false;
  if (text.length < lengthLeast || (text.length > lengthMost && [...text].length > lengthMost)) return false;
  if (rule.patterns !== undefined && !rule.patterns.some((pattern) => pattern.test(text))) return false;
  switch (rule.base) {
    case 'decimal':
      return isDecimal(text, rule);
    case 'date':
      return /^\d{4}-\d\d-\d\d(?:Z|[+-]\d\d:\d\d)?$/.test(text) && readDate(text.slice(0, 10)) !== undefined;
    case 'dateTime':
      return (
        /^\d{4}-\d\d-\d\dT(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)?$/.test(text) &&
        readDate(text.slice(0, 10)) !== undefined
      );
    case 'boolean':
      return /^(?:true|false|0|1)$/.test(text);
    case 'string':
    case 'other':
      return true;
  }
}

function isDecimal(text: string, rule: TextRule): boolean {
  const parts = /^([+-]?)(\d*)(?:\.(\d*))?$/.exec(text);
  const [, sign = '', before = '', after = ''] = parts ?? [];
  if (parts === null || before.length + after.length === 0) return false;
  const whole = before.replace(/^0+/, '');
  const fraction = after.replace(/0+$/, '');
  if (rule.notNegative === true && sign === '-' && whole.length + fraction.length > 0) return false;
  if (rule.fractionMost !== undefined && fraction.length > rule.fractionMost) return false;
  return rule.digitsMost === undefined || whole.length + fraction.length <= rule.digitsMost;
}
