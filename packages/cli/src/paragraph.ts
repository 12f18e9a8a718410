// Writes a paragraph: indented as a whole, with further lines a little deeper.

import { type Terminal, wrap } from './terminal.ts';

export function paragraph(to: Terminal, indent: number, text: string, hanging = 2): void {
  const deep = ' '.repeat(indent);
  to.out(deep + wrap(text, to.width - indent, deep + ' '.repeat(hanging)));
}
