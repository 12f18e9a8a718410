// Holds what is told to workers without an employer to its lists: every occupation once, every payout to the law.

import { decimal } from '@jamin/engine';
import { describe, expect, it } from 'vitest';
import { indonesia } from '../indonesia.ts';
import { decideCase, reader } from '../stated/decide-case.ts';
import { provinces } from './areas.ts';
import { bpuChannels, messageFacts } from './bpu-channels.ts';
import { bpuProgrammes } from './bpu-programmes.ts';
import { occupationGroups, occupationRisks } from './occupation-risks.ts';
import { occupations } from './occupations.ts';
import { payouts } from './payouts.ts';
import { payoutsOfOtherWork } from './payouts-other-work.ts';

const law = reader(indonesia);

describe('the risks of occupations', () => {
  it('names every occupation once, with one Indonesian phrase for each English one', () => {
    expect(occupationRisks.map(({ occupation }) => occupation).sort()).toEqual(occupations.map(({ id }) => id).sort());
    for (const { id, risk } of occupations) {
      const own = occupationRisks.find(({ occupation }) => occupation === id);
      expect([id, own?.risks.length]).toEqual([id, risk.split(/[,;] /).length]);
    }
  });

  it('has no empty group, and puts fishers first', () => {
    for (const { group } of occupationGroups) {
      expect(occupationRisks.filter((risk) => risk.group === group).length).toBeGreaterThan(0);
    }
    expect(occupationGroups[0]?.group).toBe('sea');
  });
});

describe('payouts of other work than fishing', () => {
  const known = new Set(occupations.map(({ id }) => id));

  it('belong to occupations that exist, once each', () => {
    expect(payoutsOfOtherWork.length).toBeGreaterThan(9);
    expect(payoutsOfOtherWork.filter(({ occupation }) => !known.has(occupation ?? ''))).toEqual([]);
    const ids = [...payouts, ...payoutsOfOtherWork].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(payoutsOfOtherWork.filter(({ chosen, facts }) => chosen.some((fact) => !(fact in facts)))).toEqual([]);
  });

  it.each(payoutsOfOtherWork)('$id: the law gives the printed amount', ({ ask, day, facts, amount }) => {
    const { decision, problems } = decideCase(law, { ask, on: day, facts });
    expect(problems).toEqual([]);
    expect(decision?.values.get('total')).toEqual(decimal(amount));
  });
});

it('a service fact without a source is not told as certain', () => {
  const facts = [...bpuChannels, ...messageFacts];
  const bare = facts.filter(({ source, asOf }) => source === null && asOf === null);
  expect(bare.map(({ confidence }) => confidence)).toEqual(bare.map(() => 'low'));
});

it('a time is a year, a month or a day', () => {
  const times = [...bpuChannels, ...messageFacts, ...bpuProgrammes].map(({ asOf }) => asOf);
  const told = times.filter((time) => time !== null);
  expect(told.length).toBeGreaterThan(10);
  expect(told.filter((time) => !/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(time))).toEqual([]);
});

it('a programme stands in a province that exists', () => {
  const codes = new Set(provinces.map(({ kemendagri }) => kemendagri));
  expect(bpuProgrammes.filter(({ province }) => !codes.has(province))).toEqual([]);
});
