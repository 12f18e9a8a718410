// Terms and wages reported too low against their worked cases, and working days against plain counting.

import { createLaw, date, decide, type Law, snapshot } from '@jamin/engine';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkCase } from '../case-check.ts';
import { instruments } from '../instruments.ts';
import { jkkRules } from '../jkk/ask.ts';
import { jkkFacts } from '../jkk/facts.ts';
import { jkpBenefitsRules } from '../jkp/benefits.ts';
import { jkpClaimsRules } from '../jkp/claims.ts';
import { daysRules } from '../jkp/days.ts';
import { jkpFacts } from '../jkp/facts.ts';
import { jpFacts } from '../jp/facts.ts';
import { dueDateRules } from '../membership/due-date.ts';
import { membershipFacts } from '../membership/facts.ts';
import { wageRules } from '../membership/wage.ts';
import { parameters } from '../parameters.ts';
import { deadlinesAsk } from './ask-deadlines.ts';
import { dutiesGaps, underreportedAsk } from './ask-underreported.ts';
import { deadlinesCases } from './cases-deadlines.ts';
import { paymentDutiesCases } from './cases-payments.ts';
import { underreportedCases } from './cases-underreported.ts';
import { compensationRules } from './compensation.ts';
import { deadlinesRules } from './deadlines.ts';
import { paymentDutiesRules } from './payments.ts';
import { underreportedRules } from './underreported.ts';

const law: Law = createLaw({
  parameters,
  rules: [
    ...wageRules,
    ...jkkRules,
    ...daysRules,
    ...jkpClaimsRules,
    ...jkpBenefitsRules,
    ...dueDateRules,
    ...paymentDutiesRules,
    ...deadlinesRules,
    ...compensationRules,
    ...underreportedRules,
  ],
  facts: [...membershipFacts, ...jkkFacts, ...jpFacts, ...jkpFacts],
  asks: [deadlinesAsk, underreportedAsk],
  instruments,
  gaps: dutiesGaps,
});

const dueCases = [...deadlinesCases, ...paymentDutiesCases];

test.each([...dueCases, ...underreportedCases].map((one) => [one.id, one] as const))('%s', (_, one) => {
  expect(checkCase(law, one)).toEqual([]);
});

test('every duty falls due in some case', () => {
  const seen = new Set(dueCases.flatMap(({ expect: { dueBy = {} } }) => Object.keys(dueBy as object)));
  const keys = deadlinesAsk.outputs.map(({ key }) => key).filter((key) => key.startsWith('dueBy.'));
  expect(keys.length).toBeGreaterThan(0);
  expect(keys.filter((key) => !seen.has(key.slice('dueBy.'.length)))).toEqual([]);
});

/** 2024-01-01 was a Monday. */
const MONDAY = date('2024-01-01');

test('seven working days are counted one by one', () => {
  const from = MONDAY + 400;
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 700 }), fc.uniqueArray(fc.integer({ min: 1, max: 25 })), (shift, offsets) => {
      const on = from + shift;
      const holidays = offsets.map((offset) => ({ value: { day: on + offset } }));
      let left = 7;
      let day = on;
      while (left > 0) {
        day += 1;
        const weekday = (day - MONDAY) % 7;
        if (weekday < 5 && !offsets.includes(day - on)) left -= 1;
      }
      const { values } = decide(snapshot(law), deadlinesAsk, on, {
        programme: 'JKK',
        event: 'claim-complete',
        holidays,
      });
      expect(values.get('dueBy.payment')).toEqual({ day });
    }),
    { numRuns: 1000 },
  );
});
