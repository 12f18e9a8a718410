// GET /api/v1/law/asks: the questions that can be put to the law, and the facts that each of them takes.

import { z } from '@hono/zod-openapi';
import type { Fact, Law, Type } from '@jamin/engine';
import { factJson } from '@jamin/law';
import type { Context } from 'hono';
import { problem } from '../serving/problem.ts';

const words = z.strictObject({ id: z.string(), en: z.string() });

export const asksSchema = z.strictObject({
  schema: z.literal('jamin.asks/1'),
  asks: z.array(z.strictObject({ id: z.string(), label: words, address: z.string() })),
});

const kind = z.enum(['number', 'boolean', 'date', 'choice', 'set', 'list']);

export const askSchema = z.strictObject({
  schema: z.literal('jamin.ask/1'),
  id: z.string(),
  label: words,
  facts: z.array(
    z.strictObject({
      name: z.string(),
      label: words,
      question: words,
      kind,
      unit: z.string().optional(),
      decimals: z.number().int().optional(),
      min: z.string().optional(),
      max: z.string().optional(),
      precision: z.enum(['day', 'month', 'minute']).optional(),
      values: z.array(z.string()).optional(),
      most: z.number().int().optional(),
      fields: z.record(z.string(), kind).optional(),
      default: z.unknown().optional(),
    }),
  ),
  answers: z.array(z.string()),
});

export function asksHandler(law: Law): (c: Context) => Response {
  const asks = [...law.asks.values()].map(({ id, label }) => ({ id, label, address: `/api/v1/law/asks/${id}` }));
  return (c) => c.json({ schema: 'jamin.asks/1', asks }, 200, CACHED);
}

export function askHandler(law: Law): (c: Context) => Response {
  return (c) => {
    const ask = law.asks.get(c.req.param('ask') ?? '');
    if (ask === undefined) return problem(c, 'not-found');
    const facts = ask.facts.flatMap((name) => {
      const fact = law.facts.get(name);
      return fact === undefined ? [] : [described(fact, ask.allowed?.[name])];
    });
    const answers = [...new Set(ask.outputs.map(({ key, list }) => list ?? key))];
    return c.json({ schema: 'jamin.ask/1', id: ask.id, label: ask.label, facts, answers }, 200, CACHED);
  };
}

const CACHED = { 'Cache-Control': 'public, max-age=3600' };

function described({ name, label, question, type, default: usual }: Fact, allowed: readonly string[] | undefined) {
  const basis = { name, label, question, ...shape(type), ...(allowed === undefined ? {} : { values: allowed }) };
  return usual === undefined ? basis : { ...basis, default: factJson(usual, type) };
}

function shape(type: Type) {
  switch (type.kind) {
    case 'number':
      return { kind: type.kind, unit: type.unit, decimals: type.decimals, min: type.min, max: type.max };
    case 'boolean':
      return { kind: type.kind };
    case 'date':
      return { kind: type.kind, precision: type.precision ?? 'day' };
    case 'choice':
    case 'set':
      return { kind: type.kind, values: type.values };
    case 'list': {
      const fields = Object.entries(type.item).map(([field, one]) => [field, one.type.kind] as const);
      return { kind: type.kind, most: type.most, fields: Object.fromEntries(fields) };
    }
  }
}
