// Reads tables of traps for tests: what is tricky, a text, what must be found in it, and the verdict if it matters.

import { indonesia } from '@jamin/law';
import { checkStatement } from '../check-statement.ts';
import { possiblePayments } from '../possible/possible.ts';
import type { Figure, Statement } from '../statement.ts';
import { readStatements } from './read-statements.ts';

type Trap = {
  readonly trap: string;
  readonly text: string;
  readonly found: string;
  /** Whether counts and amounts add up ("true/false"); null where it does not matter. */
  readonly adds: string | null;
};

const possible = possiblePayments(indonesia);

/**
 * Each trap is a paragraph: a line that names it; the text on indented lines, with ¶ between its paragraphs; a line
 * "= JHT count/amount, …"; sometimes a line "adds up: count/amount".
 */
export function trapsOf(table: string): readonly (readonly [string, Trap])[] {
  return table
    .trim()
    .split(/\n\n+/)
    .map((block) => {
      const [trap = '', ...lines] = block.split('\n');
      const starting = (mark: string) =>
        lines.filter((line) => line.startsWith(mark)).map((line) => line.slice(mark.length));
      const text = starting('  ').join(' ').replaceAll(' ¶ ', '\n\n');
      return [trap, { trap, text, found: starting('= ').join(' '), adds: starting('adds up: ')[0] ?? null }] as const;
    });
}

/** The principal statement of a text in the writing of the tables, with the verdict that goes with it. */
export function readTrap({ text, adds }: Trap): Pick<Trap, 'found' | 'adds'> {
  const { statements } = readStatements(text);
  const [first, ...others] = statements;
  if (first === undefined) return { found: 'nothing', adds: null };
  const { reconciles } = checkStatement(first, possible, others);
  return { found: told(first), adds: adds === null ? null : `${reconciles.cases}/${reconciles.amount}` };
}

function told({ parts, total }: Statement): string {
  const lines = [...parts.map(({ key, cases, amount }) => ({ key, cases, amount })), { key: 'total', ...total }];
  return lines
    .filter(({ cases, amount }) => cases !== null || amount !== null)
    .map(({ key, cases, amount }) => `${key} ${count(cases)}/${rupiah(amount)}`)
    .join(', ');
}

function count(figure: Figure | null): string {
  return figure === null ? '–' : grouped(figure.value) + bound(figure);
}

function rupiah(figure: Figure | null): string {
  if (figure === null) return '–';
  const sen = figure.value % 100n;
  return grouped(figure.value / 100n) + (sen === 0n ? '' : `,${sen.toString().padStart(2, '0')}`) + bound(figure);
}

/** A plus for "lebih", a minus for "hampir". */
function bound({ precision }: Figure): string {
  return precision === 'at-least' ? '+' : precision === 'almost' ? '-' : '';
}

function grouped(value: bigint): string {
  return value.toString().replace(/\B(?=(?:\d{3})+$)/g, '.');
}
