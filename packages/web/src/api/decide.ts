// POST /api/v1/decide: one case, answered as the command answers it; nothing is kept.

import { z } from '@hono/zod-openapi';
import type { Raw } from '@jamin/engine';
import { type Depth, decideCase, decisionJson, isRecord, type Problem, type Reader, readJson } from '@jamin/law';
import type { Context } from 'hono';
import { type ProblemError, problem } from '../serving/problem.ts';
import { contentType, wrongParameter } from '../serving/request.ts';
import { spokenLanguage } from '../serving/spoken.ts';
import type { ChangesSearch } from './changes-search.ts';
import { pointerOf } from './pointer.ts';

/** How large a case may be; the longest list of facts takes a tenth of it. */
export const LARGEST_CASE = 256 * 1024;

const day = z.iso.date();

/** What may be sent; the law package itself checks it, with its numbers read from their text. */
export const caseSchema = z.strictObject({
  ask: z.string().describe('The question put to the law; GET /api/v1/law/asks lists them.'),
  on: day.describe('The day of the event, which chooses the law in force.'),
  known: day.nullable().optional().describe('The law as published by this day.'),
  facts: z
    .record(z.string(), z.unknown())
    .optional()
    .describe('By name; amounts as numbers or as text of digits. GET /api/v1/law/asks/{ask} lists them.'),
  id: z.string().optional().describe('A name of the case; not used.'),
  sentence: z.string().optional(),
  basis: z.string().optional(),
  source: z.string().optional(),
  expect: z.record(z.string(), z.unknown()).optional().describe('Not compared here.'),
  note: z.string().optional(),
});

export function decideHandler(from: Reader, search: ChangesSearch): (c: Context) => Promise<Response> {
  return async (c) => {
    const wrong = wrongParameter(c, { depth: ['1', '2', '3'], lang: ['id', 'en'] });
    if (wrong !== undefined) return problem(c, 'parameter-wrong', [wrong]);
    if (contentType(c) !== 'application/json') return problem(c, 'content-type-unknown', [notJson]);
    const { raw, problem: flaw } = readJson(await c.req.text());
    if (flaw !== undefined) return problem(c, 'body-malformed', [{ ...told(flaw), place: flaw.place }]);
    const one = nameless(raw);
    const { decision, problems } = decideCase(from, one);
    if (decision === undefined) {
      return problem(
        c,
        'facts-wrong',
        problems.map((wrongFact) => ({ pointer: pointerOf(one, wrongFact.place), ...told(wrongFact) })),
      );
    }
    const depth = Number(c.req.query('depth') ?? '2') as Depth;
    const changes = depth > 1 && decision.outcome === 'refused' ? await search(one) : [];
    if (changes === undefined) return busy(c);
    const language = spokenLanguage(c);
    c.header('Content-Language', language);
    return c.json(decisionJson(from.law, decision, language, depth, changes));
  };
}

/** The name of a case means nothing here, and would stand before every place. */
function nameless(raw: Raw): Raw {
  const { id, ...rest } = isRecord(raw) ? raw : {};
  return isRecord(raw) && typeof id === 'string' ? rest : raw;
}

function busy(c: Context): Response {
  c.header('Retry-After', '10');
  return problem(c, 'busy');
}

function told({ code, message, remedy }: Problem): ProblemError {
  return { code, message, remedy };
}

const notJson: ProblemError = {
  code: 'not-json',
  message: { id: 'Kasus dikirim sebagai JSON.', en: 'A case is sent as JSON.' },
  remedy: { id: 'Tulis Content-Type: application/json.', en: 'Write Content-Type: application/json.' },
};
