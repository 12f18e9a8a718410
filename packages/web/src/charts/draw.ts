// Draws Plot's options as the text of an SVG that a strict page may hold: no styles, one name, one description.

import * as Plot from '@observablehq/plot';

export type Told = {
  /** Different for every chart of a page. */
  readonly id: string;
  readonly title: string;
  /** What is to be seen, for who cannot see it. */
  readonly description: string;
};

/** `document` is the browser's, or on the server one without a window. */
export function drawSvg(options: Plot.PlotOptions, { id, title, description }: Told, document: Document): string {
  const svg = Plot.plot({ ...options, document });
  for (const style of svg.querySelectorAll('style')) style.remove();
  for (const element of [svg, ...svg.querySelectorAll('*')]) {
    for (const [name, value] of stylesOf(element)) element.setAttribute(name, value);
    for (const { name, value } of [...element.attributes]) element.setAttribute(name, shortened(value));
    for (const name of ['style', 'aria-label', 'aria-hidden', 'class', 'font-family']) element.removeAttribute(name);
  }
  for (const name of ['width', 'height']) svg.removeAttribute(name);
  svg.setAttribute('class', 'chart-svg');
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-labelledby', `${id}-title ${id}-desc`);
  const told = [
    ['desc', description],
    ['title', title],
  ] as const;
  for (const [name, text] of told) {
    const element = document.createElementNS('http://www.w3.org/2000/svg', name);
    element.setAttribute('id', `${id}-${name}`);
    element.textContent = text;
    svg.insertBefore(element, svg.firstChild);
  }
  return svg.outerHTML;
}

/** No more digits than a screen can show. */
function shortened(numbers: string): string {
  return numbers.replace(/-?\d+\.\d{3,}/g, (number) => String(Number(Number(number).toFixed(2))));
}

/** What a style attribute says, as attributes of SVG of the same names. */
function stylesOf(element: Element): readonly (readonly [string, string])[] {
  return (element.getAttribute('style') ?? '').split(';').flatMap((rule) => {
    const [name, value] = rule.split(':').map((part) => part.trim());
    return name === undefined || value === undefined || name === '' ? [] : [[name, value] as const];
  });
}
