// Every way in which a request can fail, as problem details (RFC 9457) in the language of the caller.

import { z } from '@hono/zod-openapi';
import type { Words } from '@jamin/engine';
import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { spokenLanguage } from './spoken.ts';

const words = z.strictObject({ id: z.string().min(1), en: z.string().min(1) });

export const problemSchema = z.strictObject({
  type: z.url(),
  title: z.string().min(1),
  status: z.number().int().min(400).max(599),
  detail: z.string().min(1),
  errors: z.array(
    z.strictObject({
      /** A JSON pointer into the body; absent where the flaw is not in the body. */
      pointer: z.string().optional(),
      /** The parameter of the address that is wrong. */
      parameter: z.string().optional(),
      /** Line and column of a text that is no JSON. */
      place: z.string().optional(),
      code: z.string().min(1),
      message: words,
      remedy: words,
      /** What the error is about: numbers, days, names of facts. */
      data: z.record(z.string(), z.unknown()).optional(),
    }),
  ),
});

export type ProblemError = z.infer<typeof problemSchema>['errors'][number];

type Kind = { readonly status: ContentfulStatusCode; readonly title: Words; readonly detail: Words };

export const problemKinds = {
  'parameter-wrong': {
    status: 400,
    title: { id: 'Parameter alamat salah', en: 'A parameter of the address is wrong' },
    detail: { id: 'Perbaiki yang disebut di errors.', en: 'Mend what errors names.' },
  },
  'body-malformed': {
    status: 400,
    title: { id: 'Isi kiriman tidak terbaca', en: 'The body cannot be read' },
    detail: { id: 'Isinya bukan JSON yang sah, atau bukan formulir.', en: 'It is not valid JSON, or not a form.' },
  },
  'not-found': {
    status: 404,
    title: { id: 'Alamat ini tidak ada', en: 'There is nothing at this address' },
    detail: { id: 'Daftar alamatnya ada di /openapi.json.', en: 'The addresses are listed in /openapi.json.' },
  },
  'method-not-allowed': {
    status: 405,
    title: { id: 'Cara kirim ini tidak dipakai di sini', en: 'This method is not used here' },
    detail: { id: 'Pakai cara kirim yang disebut di Allow.', en: 'Use a method that Allow names.' },
  },
  'body-too-large': {
    status: 413,
    title: { id: 'Kiriman terlalu besar', en: 'The body is too large' },
    detail: { id: 'Kirim lebih sedikit sekaligus.', en: 'Send less at a time.' },
  },
  'content-type-unknown': {
    status: 415,
    title: { id: 'Jenis isi ini tidak dibaca', en: 'This type of content is not read' },
    detail: { id: 'Sebutkan Content-Type yang benar.', en: 'State the right Content-Type.' },
  },
  'facts-wrong': {
    status: 422,
    title: { id: 'Ada fakta yang salah', en: 'Some facts are wrong' },
    detail: { id: 'Perbaiki yang disebut di errors, lalu kirim lagi.', en: 'Mend what errors names and send again.' },
  },
  'text-unreadable': {
    status: 422,
    title: { id: 'Teks atau berkas ini tidak dapat diperiksa', en: 'This text or file cannot be checked' },
    detail: { id: 'Perbaiki yang disebut di errors, lalu kirim lagi.', en: 'Mend what errors names and send again.' },
  },
  'too-many-requests': {
    status: 429,
    title: { id: 'Terlalu banyak permintaan', en: 'Too many requests' },
    detail: { id: 'Tunggu sebanyak detik di Retry-After.', en: 'Wait for the seconds in Retry-After.' },
  },
  'not-signed-in': {
    status: 401,
    title: { id: 'Anda belum masuk', en: 'You are not signed in' },
    detail: { id: 'Masuk, atau kirim kunci yang berlaku.', en: 'Sign in, or send a key that is valid.' },
  },
  'not-allowed': {
    status: 403,
    title: { id: 'Anda tidak boleh melakukan ini', en: 'You may not do this' },
    detail: { id: 'Peran Anda tidak mempunyai hak ini.', en: 'Your role does not have this right.' },
  },
  'not-there': {
    status: 404,
    title: { id: 'Tidak ada yang seperti itu', en: 'There is no such thing' },
    detail: { id: 'Tidak ada, atau bukan untuk Anda.', en: 'It is not there, or not for you.' },
  },
  'stands-otherwise': {
    status: 409,
    title: { id: 'Keadaannya sekarang lain', en: 'It stands otherwise by now' },
    detail: { id: 'Baca keadaannya, lalu putuskan lagi.', en: 'Read how it stands, then decide again.' },
  },
  'changed-meanwhile': {
    status: 412,
    title: { id: 'Sudah diubah orang lain', en: 'Somebody has changed it meanwhile' },
    detail: { id: 'Baca lagi, lalu kirim dengan ETag yang baru.', en: 'Read it again and send the new ETag.' },
  },
  'cannot-be-done': {
    status: 422,
    title: { id: 'Ini tidak dapat dilakukan', en: 'This cannot be done' },
    detail: { id: 'Perbaiki yang disebut di errors, lalu kirim lagi.', en: 'Mend what errors names and send again.' },
  },
  'header-missing': {
    status: 428,
    title: { id: 'Kepala permintaan belum lengkap', en: 'A header of the request is missing' },
    detail: { id: 'Tambahkan kepala yang disebut di errors.', en: 'Add the header that errors names.' },
  },
  'no-branch': {
    status: 503,
    title: { id: 'Cabang belum dibuka', en: 'The branch is not open' },
    detail: { id: 'Coba lagi sebentar.', en: 'Try again in a moment.' },
  },
  'again-later': {
    status: 503,
    title: { id: 'Belum dapat dikerjakan sekarang', en: 'It cannot be done just now' },
    detail: { id: 'Kirim lagi dengan kunci yang sama.', en: 'Send it again with the same key.' },
  },
  busy: {
    status: 503,
    title: { id: 'Sedang terlalu ramai', en: 'Too busy just now' },
    detail: {
      id: 'Coba lagi sebentar, atau pakai depth=1: tanpa pencarian apa yang mengubahnya.',
      en: 'Try again in a moment, or use depth=1: without the search for what would change it.',
    },
  },
  fault: {
    status: 500,
    title: { id: 'Ada yang salah di pihak kami', en: 'Something went wrong on our side' },
    detail: { id: 'Kiriman Anda tidak disimpan. Coba sekali lagi.', en: 'Nothing you sent was kept. Try once more.' },
  },
} as const satisfies { readonly [name: string]: Kind };

export type ProblemKind = keyof typeof problemKinds;

const PROBLEM_JSON = 'application/problem+json';

/** An answer that says what is wrong; one error alone is also its detail. */
export function problem(c: Context, kind: ProblemKind, errors: readonly ProblemError[] = []): Response {
  const { status, title, detail } = problemKinds[kind];
  const language = spokenLanguage(c);
  const [only] = errors;
  const said = only === undefined || errors.length > 1 ? detail : both(only);
  const type = new URL(`/api/problems/${kind}`, c.get('origin')).href;
  const body = { type, title: title[language], status, detail: said[language], errors };
  return c.body(JSON.stringify(body), status, {
    'Content-Type': PROBLEM_JSON,
    'Content-Language': language,
    'Cache-Control': 'no-store',
  });
}

function both({ message, remedy }: ProblemError): Words {
  return { id: `${message.id} ${remedy.id}`, en: `${message.en} ${remedy.en}` };
}
