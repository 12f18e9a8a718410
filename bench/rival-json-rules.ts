// A wage earner's contributions of November 2026 for json-rules-engine: conditions whose events carry rates.

import { type Almanac, Engine, type RuleProperties } from 'json-rules-engine';
import type { Rival } from './rival.ts';

type Condition = { readonly fact: string; readonly operator: string; readonly value: unknown };
/** `base` names the fact that the rate is taken of; several rules may give one key. */
type Amount = { readonly key: string; readonly base: string; readonly rate: number };

const KEYS: readonly string[] = [
  'jkk.employer',
  'jkm.employer',
  'jht.employer',
  'jht.worker',
  'jp.employer',
  'jp.worker',
  'jkp.recomposed',
  'jkp.recomposed-jkm',
  'jkp.government',
  'total.employer',
  'total.worker',
];
const RATES = { 'very-low': 0.0024, low: 0.0054, medium: 0.0089, high: 0.0127, 'very-high': 0.0174 };

function joined(...programmes: readonly string[]): readonly Condition[] {
  return programmes.map((value) => ({ fact: 'programmes', operator: 'contains', value }));
}

function rule(amount: Amount, conditions: readonly Condition[]): RuleProperties {
  return { conditions: { all: [...conditions] }, event: { type: amount.key, params: amount }, priority: 2 };
}

function rules(): RuleProperties[] {
  const jkk = Object.entries(RATES).map(([value, rate]) =>
    rule({ key: 'jkk.employer', base: 'wage', rate }, [
      ...joined('JKK'),
      { fact: 'riskGroup', operator: 'equal', value },
    ]),
  );
  const four = joined('JKK', 'JKM', 'JHT', 'JKP');
  return [
    ...jkk,
    rule({ key: 'jkm.employer', base: 'wage', rate: 0.003 }, joined('JKM')),
    rule({ key: 'jht.employer', base: 'wage', rate: 0.037 }, joined('JHT')),
    rule({ key: 'jht.worker', base: 'wage', rate: 0.02 }, joined('JHT')),
    rule({ key: 'jp.employer', base: 'jpWage', rate: 0.02 }, joined('JP')),
    rule({ key: 'jp.worker', base: 'jpWage', rate: 0.01 }, joined('JP')),
    rule({ key: 'jkp.recomposed', base: 'jkpWage', rate: 0.0014 }, four),
    rule({ key: 'jkp.recomposed-jkm', base: 'jkpWage', rate: 0 }, four),
    rule({ key: 'jkp.government', base: 'jkpWage', rate: 0.0022 }, four),
  ];
}

function capped(most: number): (params: object, almanac: Almanac) => Promise<number> {
  return async (_, almanac) => Math.min(await almanac.factValue<number>('wage'), most);
}

export function jsonRules(): Rival {
  const engine = new Engine(rules());
  engine.addFact('jpWage', capped(11_086_300));
  engine.addFact('jkpWage', capped(5_000_000));
  const all = ['JKK', 'JKM', 'JHT', 'JP', 'JKP'];
  return {
    name: 'json-rules-engine 7.3.1',
    answer: async ({ wage, riskGroup, programmes = all }) => {
      const { events, almanac } = await engine.run({ wage, riskGroup, programmes });
      const amounts: { [key: string]: number } = {};
      for (const { params } of events) {
        const { key, base, rate } = params as Amount;
        amounts[key] = Math.round((await almanac.factValue<number>(base)) * rate * 100) / 100;
      }
      const of = (key: string): number => amounts[key] ?? 0;
      amounts['total.employer'] = of('jkk.employer') + of('jkm.employer') + of('jht.employer') + of('jp.employer');
      amounts['total.worker'] = of('jht.worker') + of('jp.worker');
      return KEYS.map(of);
    },
    close: () => undefined,
  };
}
