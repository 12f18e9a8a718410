// Counts working days: Saturdays, Sundays and the stated holidays are skipped.

import { type Expression, write as w } from '@jamin/engine';
import {
  calendarWeekendFirstWeekday,
  calendarWorkingDayStepsMax,
  WORKING_DAY_STEPS_MOST,
} from '../membership/parameters-calendar.ts';

const NONE = w.number('0', 'days');
const ONE = w.number('1', 'days');

/** The last of `count` working days after `start`; the day itself does not count. */
export function workingDaysAfter(start: Expression, count: Expression): Expression {
  const tried = w.dated('add-days', start, w.item('step'));
  const isWorking = w.all(
    w.below(w.calendar('weekday', tried), w.value(calendarWeekendFirstWeekday)),
    w.not(w.someOf(w.list('holidays'), 'holiday', w.equal(w.item('holiday'), tried))),
  );
  const someLeft = w.above(w.state('left'), NONE);
  return w.fold(
    w.range(ONE, w.value(calendarWorkingDayStepsMax), WORKING_DAY_STEPS_MOST),
    'step',
    [
      w.carry(
        'left',
        count,
        w.choose(w.when(w.all(someLeft, isWorking), w.minus(w.state('left'), ONE)), w.state('left')),
      ),
      w.carry('last', NONE, w.choose(w.when(someLeft, w.item('step')), w.state('last'))),
    ],
    w.choose(w.when(someLeft, w.undecided('no-working-day')), w.dated('add-days', start, w.state('last'))),
  );
}
