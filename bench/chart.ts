// Draws how the columns race grows with the number of people: a plain chart, labelled, from zero.

import type { Growth } from './columns.ts';

const [WIDTH, HEIGHT] = [720, 380];
const [LEFT, RIGHT, TOP, BOTTOM] = [70, 40, 50, 60];
const COLOURS = { compiled: '#0b5cad', anew: '#b3541e' } as const;

export function growthChart(growth: readonly Growth[]): string {
  const most = Math.max(...growth.flatMap((one) => [one.compiled, one.anew]));
  const step = niceStep(most);
  const top = Math.ceil(most / step) * step;
  const powers = growth.map((one) => Math.log10(one.people));
  const [first = 3, last = 7.6] = [powers[0], powers[powers.length - 1]];
  const x = (power: number): number => LEFT + ((power - first) / (last - first)) * (WIDTH - LEFT - RIGHT);
  const y = (speed: number): number => HEIGHT - BOTTOM - (speed / top) * (HEIGHT - TOP - BOTTOM);
  const lines: string[] = [];
  for (let speed = 0; speed <= top; speed += step) {
    lines.push(`<line x1="${LEFT}" y1="${y(speed)}" x2="${WIDTH - RIGHT}" y2="${y(speed)}" stroke="#ddd"/>`);
    lines.push(text(LEFT - 8, y(speed) + 4, String(speed), 'end'));
  }
  growth.forEach((one, index) => {
    lines.push(text(x(powers[index] ?? first), HEIGHT - BOTTOM + 20, people(one.people), 'middle'));
  });
  for (const kind of ['compiled', 'anew'] as const) {
    const points = growth.map((one, index) => ({ x: x(powers[index] ?? first), y: y(one[kind]) }));
    const path = points.map((point) => `${point.x.toFixed(1)},${point.y.toFixed(1)}`).join(' ');
    lines.push(`<polyline points="${path}" fill="none" stroke="${COLOURS[kind]}" stroke-width="2"/>`);
    for (const point of points)
      lines.push(`<circle cx="${point.x.toFixed(1)}" cy="${point.y.toFixed(1)}" r="3" fill="${COLOURS[kind]}"/>`);
  }
  const title = 'Six contributions a month: million people a second, one thread';
  lines.push(text(LEFT, 20, title, 'start', 'font-weight="bold"'));
  lines.push(text(LEFT, 38, '● compiled beforehand', 'start', `fill="${COLOURS.compiled}"`));
  lines.push(text(LEFT + 170, 38, '● compiling and warming up counted in', 'start', `fill="${COLOURS.anew}"`));
  lines.push(text((LEFT + WIDTH - RIGHT) / 2, HEIGHT - 14, 'people', 'middle'));
  const box = `viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12"`;
  const head = `<svg xmlns="http://www.w3.org/2000/svg" ${box}>`;
  const paper = '<rect width="100%" height="100%" fill="#fff"/>';
  return [head, `<title>${title}</title>`, paper, ...lines, '</svg>', ''].join('\n');
}

function text(x: number, y: number, words: string, anchor: string, more = ''): string {
  return `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" text-anchor="${anchor}" ${more}>${words}</text>`;
}

/** 1, 2 or 5 times a power of ten, so that at most eight lines are drawn. */
function niceStep(most: number): number {
  const power = 10 ** Math.floor(Math.log10(most));
  return [power / 5, power / 2, power, power * 2].find((step) => most / step <= 8) ?? power;
}

function people(count: number): string {
  return count >= 1_000_000 ? `${count / 1_000_000} million` : count.toLocaleString('en');
}
