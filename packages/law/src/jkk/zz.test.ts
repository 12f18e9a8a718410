// Scratch.
import { createLaw, date, decide, readFacts, snapshot } from '@jamin/engine';
import { test } from 'vitest';
import { instruments } from '../instruments.ts';
import { membershipFacts } from '../membership/facts.ts';
import { wageRules } from '../membership/wage.ts';
import { parameters } from '../parameters.ts';
import { jkkAsk, jkkGaps, jkkRules } from './ask.ts';
import { jkkFacts } from './facts.ts';
import { jkmAsk, jkmRules } from '../jkm/ask.ts';
import { jkmFacts } from '../jkm/facts.ts';
import { explanation, explanationText } from '../explanation.ts';
const law = createLaw({ parameters, rules: [...wageRules, ...jkkRules, ...jkmRules], facts: [...membershipFacts, ...jkkFacts, ...jkmFacts], asks: [jkkAsk, jkmAsk], instruments, gaps: jkkGaps });
test('x', () => {
  for (const [ask, on, raw] of [
    [jkkAsk, '2022-01-01', { segment: 'PU', wage: '2600000', outcome: 'death', incapacityDays: '7' }],
    [jkkAsk, '2022-01-01', { segment: 'BPU', income: '2600000', outcome: 'partial-functional', losses: [{ part: 'impotensi', functionLoss: '0.5' }], arrearsMonths: '2' }],
    [jkkAsk, '2022-01-01', { segment: 'BPU', arrearsMonths: '4' }],
    [jkkAsk, '2024-01-01', { segment: 'PMI', outcome: 'temporary', denture: '4' }],
    [jkmAsk, '2025-04-01', { segment: 'PU', memberships: '2', contributionMonths: '40', children: [{ sma: '2' }] }],
  ] as const) {
    const { facts, problems } = readFacts(law, ask, raw as never);
    const d = decide(snapshot(law), ask, date(on), facts);
    console.log(problems, d.outcome, d.code, d.basis.confidence, d.basis.interpretations.map((i) => `${i.interpretation.ruling}${i.interpretation.confidence[0]}`).join());
    for (const depth of [1, 2, 3] as const) console.log(explanationText(explanation(law, d, 'id', depth)));
  }
});
