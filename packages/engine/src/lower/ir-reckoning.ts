// Dates in lowered programs: what each operation answers on plain numbers, and its nodes.

import { addMonths, civil, dayOf, monthIndex, monthsStarted, weekday } from '../calendar.ts';
import type { CalendarOperation, DateOperation } from '../expression.ts';
import type { Kind, Node } from './ir.ts';
import { type Basics, constOf, type Make, stopAt } from './ir-basics.ts';
import { DAYS, rangeOf } from './ir-range.ts';

export type Reckoning = {
  readonly date: (op: DateOperation, args: readonly Node[]) => Node;
  readonly calendar: (op: CalendarOperation, args: readonly Node[]) => Node;
};

/** The calendar on days as plain numbers, the same for every execution in JavaScript. */
export function reckonDate(op: DateOperation, args: readonly number[]): number {
  const [a = 0, b = 0, c = 0] = args;
  switch (op) {
    case 'add-days':
      return a + b;
    case 'add-months':
      return addMonths(a, b);
    case 'first-of-month':
      return a - civil(a).day + 1;
    case 'last-of-month':
      return addMonths(a - civil(a).day + 1, 1) - 1;
    case 'make':
      return dayOf(a, b, c);
  }
}

export function reckonCalendar(op: CalendarOperation, args: readonly number[]): number {
  const [a = 0, b = 0] = args;
  switch (op) {
    case 'year':
    case 'month':
    case 'day':
      return civil(a)[op];
    case 'weekday':
      return weekday(a);
    case 'month-index':
      return monthIndex(a);
    case 'days-between':
      return b - a;
    case 'months-started':
      return monthsStarted(a, b);
  }
}

export function reckoning(make: Make, base: Basics): Reckoning {
  const ready = (args: readonly Node[]): number[] | undefined => {
    const values = args.map(constOf);
    return values.every((value) => value !== undefined) ? values.map(Number) : undefined;
  };
  return {
    date: (op, args) => {
      const code = stopAt(args);
      if (code !== undefined) return base.undecided(code, 'date');
      const known = ready(args);
      if (known !== undefined) return base.day(reckonDate(op, known));
      return make(
        { kind: 'date', op, args },
        'date',
        DAYS,
        args.every((a) => a.total),
      );
    },
    calendar: (op, args) => {
      const code = stopAt(args);
      if (code !== undefined) return base.undecided(code, 'int');
      const known = ready(args);
      if (known !== undefined) return base.int(BigInt(reckonCalendar(op, known)));
      const kind: Kind = { kind: 'calendar', op, args };
      return make(
        kind,
        'int',
        rangeOf(kind as Node, (node) => node),
        args.every((a) => a.total),
      );
    },
  };
}
