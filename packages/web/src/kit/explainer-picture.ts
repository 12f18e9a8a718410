// The picture of an explainer as SVG: its bars, or its first sentences; made to be taken along.

import type { Language } from '@jamin/law';
import { box, inks, svg, textAt, wrapped } from '../release/picture.ts';
import type { Explainer } from './explainer.ts';
import { kitWords } from './explainer-words.ts';

const WIDTH = 800;
const LEFT = 40;
const INNER = WIDTH - 2 * LEFT;
const HEAD = 150;
const ROW = 66;
const LINE = 84;
const FOOT = 80;
const MOST = 7;
const LETTERS = 62;

export function explainerPicture(explainer: Explainer, language: Language): string {
  const { title, bars, barsTitle, day } = explainer;
  const words = kitWords[language];
  const [first = '', second = ''] = wrapped(title, 40);
  const body = bars.length > 0 ? barParts(explainer) : lineParts(explainer);
  const rows = bars.length > 0 ? bars.length * ROW : Math.min(MOST, explainer.lines.length) * LINE;
  const height = HEAD + rows + FOOT;
  return svg({ width: WIDTH, height, title: altOf(explainer) }, [
    box(0, 0, WIDTH, 14, inks.action),
    textAt({ x: LEFT, y: 62, size: 30, of: first }, { bold: true }),
    textAt({ x: LEFT, y: 98, size: 30, of: second }, { bold: true }),
    textAt({ x: LEFT, y: second === '' ? 104 : 130, size: 20, of: barsTitle }, { fill: inks.quiet }),
    ...body,
    textAt({ x: LEFT, y: height - 46, size: 16, of: words.dated(day) }, { fill: inks.quiet }),
    textAt({ x: LEFT, y: height - 20, size: 16, of: words.credit }, { fill: inks.quiet }),
  ]);
}

/** What the picture says, in words. */
function altOf({ title, bars, barsTitle, lines }: Explainer): string {
  const shown = bars.length > 0 ? bars.map(({ row, label }) => `${row} ${label}`).join(', ') : lines.join(' ');
  return [title, barsTitle, shown].filter((part) => part !== '').join(' – ');
}

function barParts({ bars }: Explainer): readonly string[] {
  return bars.flatMap(({ row, label, share }, index) => {
    const y = HEAD + index * ROW;
    return [
      textAt({ x: LEFT, y: y + 18, size: 20, of: row }),
      textAt({ x: WIDTH - LEFT, y: y + 18, size: 20, of: label }, { end: true, bold: true }),
      box(LEFT, y + 28, Math.max(1, Math.round(share * INNER)), 18, inks.action),
    ];
  });
}

function lineParts({ lines }: Explainer): readonly string[] {
  return lines.slice(0, MOST).flatMap((line, index) => {
    const y = HEAD + index * LINE;
    const [first = '', second = ''] = wrapped(line, LETTERS);
    return [
      box(LEFT, y - 4, 6, LINE - 28, inks.action),
      textAt({ x: LEFT + 22, y: y + 18, size: 21, of: first }),
      textAt({ x: LEFT + 22, y: y + 46, size: 21, of: second }),
    ];
  });
}
