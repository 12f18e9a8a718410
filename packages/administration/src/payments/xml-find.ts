// Finds elements and texts in a tree whose shape was checked.
import type { XmlElement } from './xml-read.ts';

export function child(element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>((at, name) => at?.children.find((one) => one.name === name), element);
}

export function children(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element?.children.filter((one) => one.name === name) ?? [];
}

/** The text of an element by its path; nothing where it is left out. */
export function textAt(element: XmlElement | undefined, ...path: readonly string[]): string | undefined {
  return child(element, ...path)?.text;
}

/** A text that the shape demands. */
export function textThere(element: XmlElement, ...path: readonly string[]): string {
  const text = textAt(element, ...path);
  if (text === undefined) throw new Error(`A checked file has no ${path.join('/')}.`);
  return text;
}
