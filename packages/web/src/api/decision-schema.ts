// The schema of a decision as JSON, from the command and the API alike, version 1: what other programs may rely on.

import { z } from '@hono/zod-openapi';

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const words = z.strictObject({ id: z.string(), en: z.string() });
const outcome = z.enum(['granted', 'refused', 'incomplete', 'contradictory', 'not-covered']);
const confidence = z.enum(['high', 'medium', 'low']);
/** A JSON number where no digit can be lost, else its text; a truth; a word or day; a list of these. */
const value = z.union([z.number(), z.string(), z.boolean()]);
const answer = z.union([value, z.array(value)]);

const line = z.strictObject({
  indent: z.number().int().min(0),
  text: z.string(),
  value: z.string().optional(),
  citations: z.array(z.string()),
});

const explanation = z.strictObject({
  schema: z.literal('jamin.explanation/1'),
  language: z.enum(['id', 'en']),
  depth: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  sentence: z.string().min(1),
  confidence,
  sections: z.array(z.strictObject({ kind: z.string(), heading: z.string(), lines: z.array(line) })),
});

const change = z.strictObject({
  changes: z.array(
    z.strictObject({
      fact: z.string(),
      before: z.unknown(),
      after: z.unknown(),
      until: z.unknown(),
      direction: z.string().nullable(),
    }),
  ),
  outcome,
  missing: z.array(z.string()),
  values: z.record(z.string(), answer),
  text: words,
});

export const decisionSchema = z.strictObject({
  schema: z.literal('jamin.decision/1'),
  ask: z.string(),
  on: day,
  known: day.nullable(),
  facts: z.record(z.string(), z.unknown()),
  outcome,
  values: z.record(z.string(), answer),
  grounds: z.array(z.strictObject({ code: z.string(), label: words, citations: z.array(words) })),
  missing: z.array(z.strictObject({ fact: z.string(), label: words.nullable(), question: words.nullable() })),
  code: z.string().nullable(),
  message: words.nullable(),
  /** For a refusal: the smallest changes of fact that would turn it, nearest first. */
  changes: z.array(change),
  confidence,
  interpretations: z.array(
    z.strictObject({
      rule: z.string(),
      ruling: z.number().int().min(0),
      question: words,
      choice: words,
      because: words,
      confidence,
    }),
  ),
  rules: z.array(
    z.strictObject({ id: z.string(), label: words, from: day, published: day, citations: z.array(words) }),
  ),
  parameters: z.array(
    z.strictObject({
      id: z.string(),
      label: words,
      from: day.nullable(),
      to: day.nullable(),
      published: day.nullable(),
      confidence: confidence.nullable(),
      source: z.string().nullable(),
    }),
  ),
  explanation,
  /** At depth 3: the working behind each key, node by node. */
  trace: z.record(z.string(), z.unknown()).optional(),
});
