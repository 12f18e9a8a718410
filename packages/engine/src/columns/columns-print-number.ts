// Prints arithmetic, comparisons and the calendar as JavaScript, on doubles where that is proven exact.

import type { Node, NodeOf } from '../lower/ir.ts';
import { constOf } from '../lower/ir-basics.ts';
import type { Range } from '../lower/ir-range.ts';
import { allowsReciprocal, isBig, runsBig, type ScaledDivision, scaledDivision } from './columns-form.ts';
import { firstCode, named, type Printed, type Printer, whole } from './columns-printer.ts';

type Numeral = NodeOf<'add' | 'mul' | 'sub' | 'div' | 'min' | 'max' | 'compare' | 'date' | 'calendar'>;

export function printNumber(p: Printer, node: Numeral): Printed {
  switch (node.kind) {
    case 'add':
    case 'mul':
      return chain(p, node);
    case 'min':
    case 'max':
      return extreme(p, node);
    case 'sub':
      return pair(p, node, '-');
    case 'div':
      return division(p, node);
    case 'compare':
      return pair(p, node, node.op === '=' ? '===' : node.op === '!=' ? '!==' : node.op);
    case 'date':
    case 'calendar':
      return reckoning(p, node);
  }
}

/** An operand as a bigint or as a double, as the operation runs. */
function operand(p: Printer, node: Node, big: boolean): Printed {
  const constant = constOf(node);
  if (constant !== undefined) return { value: whole(constant, big), code: undefined };
  const printed = p.print(p, node);
  return big && !isBig(node) ? { value: `BigInt(${printed.value})`, code: printed.code } : printed;
}

function result(node: Node, big: boolean, value: string, ...codes: readonly (string | undefined)[]): Printed {
  const number = big && !isBig(node) && node.type === 'int';
  return { value: number ? `Number${value.startsWith('(') ? value : `(${value})`}` : value, code: firstCode(...codes) };
}

function chain(p: Printer, node: NodeOf<'add' | 'mul'>): Printed {
  const big = runsBig(node);
  const terms = node.terms.map((term) => operand(p, term, big));
  const text = terms.map((term) => term.value).join(node.kind === 'add' ? ' + ' : ' * ');
  return result(node, big, `(${text})`, ...terms.map((term) => term.code));
}

function pair(p: Printer, node: NodeOf<'sub' | 'compare'>, sign: string): Printed {
  const big = node.left.type === 'int' && runsBig(node);
  const [left, right] = [operand(p, node.left, big), operand(p, node.right, big)];
  return result(node, big, `(${left.value} ${sign} ${right.value})`, left.code, right.code);
}

function extreme(p: Printer, node: NodeOf<'min' | 'max'>): Printed {
  const big = node.type === 'int' && runsBig(node);
  const terms = node.terms.map((term) => operand(p, term, big));
  const codes = terms.map((term) => term.code);
  const better = node.kind === 'min' ? '<' : '>';
  const value = terms
    .map((term) => term.value)
    .reduce((best, next) => {
      if (!big) return `Math.${node.kind}(${best}, ${next})`;
      const [a, b] = [named(p, best), named(p, next)];
      return `(${a} ${better} ${b} ? ${a} : ${b})`;
    });
  return result(node, big, value, ...codes);
}

/** The text of `left` plus one half, which stays exact below 2^52. */
function plusHalf(p: Printer, left: Node): Printed {
  const last = left.kind === 'add' ? constOf(left.terms[left.terms.length - 1] as Node) : undefined;
  if (left.kind !== 'add' || last === undefined || runsBig(left)) {
    const printed = p.print(p, left);
    return { value: `(${printed.value} + 0.5)`, code: printed.code };
  }
  const terms = left.terms.slice(0, -1).map((term) => operand(p, term, false));
  const text = [
    ...terms.map((term) => term.value),
    last < 0n ? `(${last + 1n === 0n ? '-0.5' : `${last + 1n}.5`})` : `${last}.5`,
  ];
  return { value: `(${text.join(' + ')})`, code: firstCode(...terms.map((term) => term.code)) };
}

function division(p: Printer, node: NodeOf<'div'>): Printed {
  const divisor = constOf(node.right);
  if (!runsBig(node)) {
    if (divisor !== undefined && allowsReciprocal(node.left)) {
      const top = plusHalf(p, node.left);
      return { value: `Math.floor(${top.value} * ${1 / Number(divisor)})`, code: top.code };
    }
    const [left, right] = [p.print(p, node.left), p.print(p, node.right)];
    return { value: `Math.floor(${left.value} / ${right.value})`, code: firstCode(left.code, right.code) };
  }
  const steps = scaledDivision(node);
  if (steps !== undefined) return twoSteps(p, steps);
  const [left, right] = [operand(p, node.left, true), operand(p, node.right, true)];
  const positive = node.left.lo !== undefined && node.left.lo >= 0n;
  const value = positive ? `(${left.value} / ${right.value})` : `floorDivide(${left.value}, ${right.value})`;
  return result(node, true, value, left.code, right.code);
}

/** The whole divisors in the largest term first, then what is left. */
function twoSteps(p: Printer, { terms, largest, plus, divisor, rest }: ScaledDivision): Printed {
  const parts = terms.map((term) => operand(p, term, false));
  const texts = parts.map((part) => named(p, part.value));
  const floor = (text: string, range: Range): string =>
    allowsReciprocal(range)
      ? `Math.floor((${text} + 0.5) * ${1 / Number(divisor)})`
      : `Math.floor((${text}) / ${divisor})`;
  const name = texts[largest];
  const wholes = named(p, floor(`${name}`, terms[largest] as Node));
  const by = texts.filter((_, index) => index !== largest).join(' * ');
  const left = `(${name} - ${wholes} * ${divisor}) * ${by} + ${whole(plus, false)}`;
  const value = `(${wholes} * ${by} + ${floor(left, { lo: -rest, hi: rest })})`;
  return { value, code: firstCode(...parts.map((part) => part.code)) };
}

function reckoning(p: Printer, node: NodeOf<'date' | 'calendar'>): Printed {
  const args = node.args.map((arg) => {
    const printed = p.print(p, arg);
    return isBig(arg) ? { value: `Number(${printed.value})`, code: printed.code } : printed;
  });
  const [a = '0', b = '0'] = args.map((arg) => arg.value);
  const code = firstCode(...args.map((arg) => arg.code));
  if (node.op === 'add-days') return { value: `(${a} + ${b})`, code };
  if (node.op === 'days-between') return { value: `(${b} - ${a})`, code };
  const names = {
    'first-of-month': 'firstOfMonth',
    'last-of-month': 'lastOfMonth',
    'add-months': 'addMonths',
    make: 'dayOf',
  } as const;
  const calendar = { year: 'yearOf', month: 'monthOf', day: 'dayInMonth', weekday: 'weekday' } as const;
  const more = { 'month-index': 'monthIndex', 'months-started': 'monthsStarted' } as const;
  const name = { ...names, ...calendar, ...more }[node.op];
  return { value: `${name}(${args.map((arg) => arg.value).join(', ')})`, code };
}
