// A wage earner's contributions of November 2026 as a decision graph of zen-engine: a table of rates, then amounts.

import { ZenEngine } from '@gorules/zen-engine';
import type { Rival } from './rival.ts';

const RATES = [
  ['very-low', '0.0024'],
  ['low', '0.0054'],
  ['medium', '0.0089'],
  ['high', '0.0127'],
  ['very-high', '0.0174'],
] as const;

const AMOUNTS = [
  ['jkkEmployer', '$.jkk', 'wage', 'rate'],
  ['jkmEmployer', '$.jkm', 'wage', '0.003'],
  ['jhtEmployer', '$.jht', 'wage', '0.037'],
  ['jhtWorker', '$.jht', 'wage', '0.02'],
  ['jpEmployer', '$.jp', '$.jpBase', '0.02'],
  ['jpWorker', '$.jp', '$.jpBase', '0.01'],
  ['recomposed', '$.jkp', '$.jkpBase', '0.0014'],
  ['recomposedJkm', '$.jkp', '$.jkpBase', '0'],
  ['government', '$.jkp', '$.jkpBase', '0.0022'],
] as const;

const KEYS: readonly string[] = [...AMOUNTS.map(([key]) => key), 'totalEmployer', 'totalWorker'];

function expressions(): readonly { readonly id: string; readonly key: string; readonly value: string }[] {
  const joined = (programme: string): string => `programmes == null or "${programme}" in programmes`;
  const steps: readonly (readonly [string, string])[] = [
    ['jkk', joined('JKK')],
    ['jkm', joined('JKM')],
    ['jht', joined('JHT')],
    ['jp', joined('JP')],
    ['jkp', `$.jkk and $.jkm and $.jht and (${joined('JKP')})`],
    ['jpBase', 'min([wage, 11086300])'],
    ['jkpBase', 'min([wage, 5000000])'],
    ...AMOUNTS.map(([key, when, base, rate]) => [key, `${when} ? round(${base} * ${rate}, 2) : 0`] as const),
    ['totalEmployer', '$.jkkEmployer + $.jkmEmployer + $.jhtEmployer + $.jpEmployer'],
    ['totalWorker', '$.jhtWorker + $.jpWorker'],
  ];
  return steps.map(([key, value]) => ({ id: key, key, value }));
}

function graph(): object {
  const place = { position: { x: 0, y: 0 } };
  const table = {
    hitPolicy: 'first',
    passThrough: true,
    inputs: [{ id: 'group', name: 'risk group', field: 'riskGroup' }],
    outputs: [{ id: 'rate', name: 'rate', field: 'rate' }],
    rules: RATES.map(([group, rate]) => ({ _id: group, group: JSON.stringify(group), rate })),
  };
  return {
    nodes: [
      { id: 'request', name: 'request', type: 'inputNode', ...place },
      { id: 'rates', name: 'rates', type: 'decisionTableNode', content: table, ...place },
      { id: 'amounts', name: 'amounts', type: 'expressionNode', content: { expressions: expressions() }, ...place },
      { id: 'response', name: 'response', type: 'outputNode', ...place },
    ],
    edges: [
      ['request', 'rates'],
      ['rates', 'amounts'],
      ['amounts', 'response'],
    ].map(([from, to]) => ({ id: `${from}-${to}`, type: 'edge', sourceId: from, targetId: to })),
  };
}

export function zen(): Rival {
  const engine = new ZenEngine();
  const decision = engine.createDecision(Buffer.from(JSON.stringify(graph())));
  return {
    name: 'zen-engine 0.52.1',
    answer: async (person) => {
      const { result } = await decision.evaluate(person);
      return KEYS.map((key) => Number(result[key]));
    },
    close: () => engine.dispose(),
  };
}
