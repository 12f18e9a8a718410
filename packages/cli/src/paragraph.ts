// Writes a paragraph: indented as a whole, with further lines a little deeper.

import { type Terminal, wrap } from './terminal.ts';

export function paragraph(to: Terminal, indent: number, text: string, hanging = 2): void {
  const lines = wrap(text, to.width - indent, ' '.repeat(hanging)).split('\n');
  to.out(lines.map((line) => ' '.repeat(indent) + line).join('\n'));
}
