// The schemas of a check as JSON, of one text and of several, version 1: what other programs may rely on.

import { z } from '@hono/zod-openapi';
import { PROGRAMME_KEYS } from '@jamin/press';

const day = z.iso.date();
const words = z.strictObject({ id: z.string().min(1), en: z.string().min(1) });
/** Rupiah or a count: a JSON number where no digit can be lost, else its text. */
const quantity = z.union([z.number(), z.string().regex(/^-?\d+(?:\.\d{1,2})?$/)]);
const programme = z.enum(PROGRAMME_KEYS);
const programmeOrTotal = z.union([programme, z.literal('total')]);
const kind = z.enum(['cases', 'amount']);
const unit = z.enum(['case', 'person', 'child', 'heir', 'payment']);
const place = { start: z.number().int().min(0), end: z.number().int().min(0) };

const figures = z.strictObject({
  cases: quantity.nullable(),
  amount: quantity.nullable(),
  approx: z.boolean().nullable(),
  step: quantity.optional(),
  at_least: z.literal(true).optional(),
  cases_step: quantity.optional(),
  cases_text: z.string().nullable(),
  amount_text: z.string().nullable(),
  unit: unit.nullable(),
});
const programmes = z.partialRecord(programme, figures);
const columns = z.strictObject({ cases: quantity.nullable(), amount: quantity.nullable() });

const correction = z.strictObject({
  programme: programmeOrTotal,
  kind,
  from: z.string(),
  to: z.string(),
  value: quantity,
  ...place,
});

const finding = z.strictObject({
  code: z.enum([
    'adds-up',
    'adds-up-if-truncated',
    'does-not-add-up',
    'no-total',
    'no-parts',
    'parts-incomplete',
    'other-scope',
    'programme-missing',
    'scholarship-inside',
    'scholarship-outside',
    'digit-misprint',
    'zeros',
    'unit-slip',
    'repeated-count',
    'other-period',
    'cause-unknown',
    'average-above-law',
    'average-below-law',
    'conflicting-figure',
    'count-above-total',
  ]),
  about: kind.nullable(),
  message: words,
  evidence: z.array(words),
  correction: correction.optional(),
  alternatives: z.array(correction),
  spans: z.array(z.strictObject(place)),
});

const statement = z.strictObject({
  office: z.string().nullable(),
  periodFrom: day.nullable(),
  periodTo: day.nullable(),
  programmes,
  total: figures,
  sum: columns,
  reconciles: z.strictObject({ cases: z.boolean().nullable(), amount: z.boolean().nullable() }),
  difference: columns,
  sumOver: z.strictObject({ cases: z.array(programme), amount: z.array(programme) }),
  findings: z.array(finding),
  spans: z.array(
    z.strictObject({
      ...place,
      role: z.enum(['office', 'period', 'programme', 'cases', 'amount', 'total-cases', 'total-amount']),
      programme: programme.optional(),
    }),
  ),
});

const ignored = z.strictObject({
  text: z.string(),
  reason: z.enum([
    'contribution',
    'fund',
    'target',
    'wage',
    'membership',
    'unit-amount',
    'subset',
    'breakdown',
    'month',
    'other-period',
    'repeated',
    'other',
    'unsure',
  ]),
  ...place,
});

export const checkSchema = z.strictObject({
  schema: z.literal('jamin.check/1'),
  statements: z.array(statement),
  ignored: z.array(ignored),
});

const seriesFigure = z.strictObject({
  file: z.string(),
  periodFrom: day.nullable(),
  periodTo: day.nullable(),
  value: quantity,
  text: z.string(),
  unit: unit.nullable(),
  ...place,
});

const seriesOffice = z.strictObject({
  office: z.string().nullable(),
  statements: z.array(
    z.strictObject({
      file: z.string(),
      office: z.string().nullable(),
      periodFrom: day.nullable(),
      periodTo: day.nullable(),
      programmes,
      total: figures,
    }),
  ),
  findings: z.array(
    z.strictObject({
      code: z.enum(['cumulative-falls', 'conflicting-figure', 'another-unit', 'another-scope']),
      programme: programmeOrTotal,
      kind,
      message: words,
      evidence: z.array(words),
      figures: z.tuple([seriesFigure, seriesFigure]),
    }),
  ),
  compared: z.number().int().min(0),
});

export const checkSeriesSchema = z.strictObject({
  schema: z.literal('jamin.check-series/1'),
  offices: z.array(seriesOffice),
});
