// POST /api/v1/check: the statements of a text or file, added up again; nothing is kept.

import { z } from '@hono/zod-openapi';
import { isRecord, readJson } from '@jamin/law';
import { reportJson } from '@jamin/press';
import type { Context } from 'hono';
import type { Brought, CheckApart } from '../reading/check-apart.ts';
import { postedForm } from '../reading/posted-form.ts';
import { type ProblemError, type ProblemKind, problem } from '../serving/problem.ts';
import { contentType, wrongParameter } from '../serving/request.ts';

/** How much may be sent: a file, and the text in it, which takes a thread a few seconds at most. */
export const LARGEST_UPLOAD = 5 * 1024 * 1024;
export const LONGEST_TEXT = 250_000;

export const checkBodySchema = z.strictObject({ text: z.string().min(1).max(LONGEST_TEXT) });

type Read = Brought | { readonly kind: ProblemKind; readonly error: ProblemError };

export function checkHandler(check: CheckApart): (c: Context) => Promise<Response> {
  return async (c) => {
    const wrong = wrongParameter(c, { lang: ['id', 'en'] });
    if (wrong !== undefined) return problem(c, 'parameter-wrong', [wrong]);
    const brought = await readBody(c);
    if ('kind' in brought) return problem(c, brought.kind, [brought.error]);
    if ('text' in brought) {
      if (brought.text.length > LONGEST_TEXT) return problem(c, 'body-too-large', [textTooLong]);
      if (!/\S/.test(brought.text)) return problem(c, 'text-unreadable', [empty]);
    }
    const read = await check(brought);
    if (!read.ok) return read.isBusy === true ? busy(c, read.problem) : problem(c, 'text-unreadable', [read.problem]);
    if (read.text.length > LONGEST_TEXT) return problem(c, 'body-too-large', [textTooLong]);
    if (!/\S/.test(read.text)) return problem(c, 'text-unreadable', [empty]);
    return c.json(reportJson(read.checked));
  };
}

function busy(c: Context, why: ProblemError): Response {
  c.header('Retry-After', '10');
  return problem(c, 'busy', [why]);
}

async function readBody(c: Context): Promise<Read> {
  switch (contentType(c)) {
    case 'text/plain':
      return { text: await c.req.text() };
    case 'application/json':
      return readTextOf(await c.req.text());
    case 'multipart/form-data':
      return await readUpload(c);
    default:
      return { kind: 'content-type-unknown', error: noSuchType };
  }
}

function readTextOf(body: string): Read {
  const { raw, problem: flaw } = readJson(body);
  if (flaw !== undefined) {
    const { code, place, message, remedy } = flaw;
    return { kind: 'body-malformed', error: { place, code, message, remedy } };
  }
  const isLong = isRecord(raw) && typeof raw['text'] === 'string' && raw['text'].length > LONGEST_TEXT;
  if (isLong) return { kind: 'body-too-large', error: textTooLong };
  const read = checkBodySchema.safeParse(raw);
  const pointer = isRecord(raw) && 'text' in raw ? '/text' : '';
  return read.success ? read.data : { kind: 'text-unreadable', error: { ...notText, pointer } };
}

async function readUpload(c: Context): Promise<Read> {
  const form = await postedForm(c.req.raw, LARGEST_UPLOAD);
  if (form === 'too-large') return { kind: 'body-too-large', error: tooManyParts };
  if (form === 'broken') return { kind: 'body-malformed', error: brokenForm };
  const file = form.get('file');
  if (!(file instanceof File)) return { kind: 'text-unreadable', error: noFile };
  return { bytes: new Uint8Array(await file.arrayBuffer()), name: file.name };
}

const empty: ProblemError = {
  code: 'empty',
  message: { id: 'Tidak ada tulisan di sini.', en: 'There is no text here.' },
  remedy: { id: 'Kirim teks pernyataannya.', en: 'Send the text of the statement.' },
};

const textTooLong: ProblemError = {
  code: 'too-large',
  message: { id: 'Teksnya lebih dari 250.000 huruf.', en: 'The text has more than 250,000 characters.' },
  remedy: { id: 'Kirim bagian yang memuat angkanya.', en: 'Send the part that holds the figures.' },
};

const notText: ProblemError = {
  code: 'not-a-text',
  message: { id: 'Yang diharapkan {"text": "…"}, tidak kosong.', en: 'What is expected is {"text": "…"}, not empty.' },
  remedy: { id: 'Tulis teksnya di text.', en: 'Write the text under text.' },
};

const noSuchType: ProblemError = {
  code: 'unknown-content-type',
  message: { id: 'Teks dikirim dalam salah satu dari tiga bentuk.', en: 'A text is sent in one of three forms.' },
  remedy: {
    id: 'Pakai text/plain, application/json, atau multipart/form-data dengan berkas di "file".',
    en: 'Use text/plain, application/json, or multipart/form-data with the file under "file".',
  },
};

const noFile: ProblemError = {
  code: 'missing-key',
  message: { id: 'Formulir ini tidak memuat berkas "file".', en: 'This form holds no file named "file".' },
  remedy: { id: 'Lampirkan satu berkas dengan nama itu.', en: 'Attach one file under that name.' },
};

const tooManyParts: ProblemError = {
  code: 'too-large',
  message: { id: 'Formulir ini memuat terlalu banyak bagian.', en: 'This form holds too many parts.' },
  remedy: { id: 'Kirim satu berkas dengan nama "file".', en: 'Send one file under the name "file".' },
};

const brokenForm: ProblemError = {
  code: 'not-a-form',
  message: { id: 'Formulir ini rusak atau terpotong.', en: 'This form is damaged or cut short.' },
  remedy: { id: 'Kirim ulang sebagai multipart/form-data.', en: 'Send it again as multipart/form-data.' },
};
