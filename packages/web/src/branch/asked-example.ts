// Which example a start is asked for: `--size full|1:100` and `--seed WORD`.
import { parseArgs } from 'node:util';

type Asked = { readonly seed?: string; readonly scale?: string };

export function askedExample(args: readonly string[]): Asked | { readonly refused: string } {
  const options = { size: { type: 'string' }, seed: { type: 'string' } } as const;
  try {
    const { size, seed } = parseArgs({ args: [...args], options }).values;
    const scale = size === 'full' ? '1:1' : size;
    if (scale !== undefined && !/^1:[1-9]\d{0,5}$/.test(scale)) return { refused: `--size ${size}: ${words}` };
    return { ...(seed === undefined ? {} : { seed }), ...(scale === undefined ? {} : { scale }) };
  } catch {
    return { refused: `${args.join(' ')}: ${words}` };
  }
}

const words =
  'pilihan ini tidak dikenal. Contoh: npm start -- --size 1:100 --seed dua; seluruhnya: --size full.\n' +
  'this choice is not known. For example: npm start -- --size 1:100 --seed two; all of it: --size full.\n';
