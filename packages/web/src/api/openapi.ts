// The description of the API, OpenAPI 3.1, made from the schemas that its answers are held to.

import { OpenAPIHono, z } from '@hono/zod-openapi';
import { problemSchema } from '../serving/problem.ts';
import { checkBodySchema } from './check.ts';
import { checkSchema } from './check-schema.ts';
import { caseSchema } from './decide.ts';
import { decisionSchema } from './decision-schema.ts';
import { askSchema, asksSchema } from './law-routes.ts';
import { caseExamples, plainExamples, textExamples } from './openapi-examples.ts';

/** Rises with the API: the first number stands in its addresses. */
const API_VERSION = '1.0.0';

type Registry = OpenAPIHono['openAPIRegistry'];
type Named = ReturnType<typeof namedSchemas>;

export function openApiDocument() {
  const app = new OpenAPIHono();
  const registry = app.openAPIRegistry;
  const schemas = namedSchemas(registry);
  describeDecide(registry, schemas);
  describeCheck(registry, schemas);
  describeLaw(registry, schemas);
  return app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Jamin',
      version: API_VERSION,
      description:
        'Hukum jaminan sosial ketenagakerjaan, dihitung. Bagian umum tanpa akun; kirimannya tidak disimpan. ' +
        'Bagian cabang (Cabang Contoh: orang karangan) meminta kunci atau kuki jamin_session, dan menyimpan kiriman. ' +
        'Mandiri: bukan BPJS Ketenagakerjaan. / ' +
        'Employment social security law, worked out. The public part needs no account and keeps nothing sent to it. ' +
        'The branch (example: invented people) asks for a key or the cookie jamin_session, and keeps what is sent. ' +
        'Independent: not BPJS Ketenagakerjaan.',
      license: { name: 'Apache-2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0' },
    },
    servers: [{ url: '/' }],
    tags: [
      { name: 'decide', description: 'Apa yang diberikan hukum / What the law gives' },
      { name: 'check', description: 'Apakah angka pernyataan cocok / Whether the figures of a statement add up' },
      { name: 'law', description: 'Apa yang dapat ditanyakan / What can be asked' },
    ],
  });
}

function namedSchemas(registry: Registry) {
  return {
    case: registry.register('Case', caseSchema),
    decision: registry.register('Decision', decisionSchema),
    text: registry.register('Text', checkBodySchema),
    check: registry.register('Check', checkSchema),
    asks: registry.register('Asks', asksSchema),
    ask: registry.register('Ask', askSchema),
    problem: registry.register('Problem', problemSchema),
  };
}

const language = {
  lang: z.enum(['id', 'en']).optional().describe('Bahasa; bila kosong, Accept-Language. / Language; else the header.'),
};

function describeDecide(registry: Registry, schemas: Named): void {
  registry.registerPath({
    method: 'post',
    path: '/api/v1/decide',
    operationId: 'decide',
    tags: ['decide'],
    summary: 'Satu kasus: jawaban, pasal, alasan / One case: the answer, its articles, its reasons',
    description:
      'Ditolak, belum lengkap, atau tidak tercakup juga jawaban (200); lihat outcome. / ' +
      'Refused, incomplete or not covered is an answer as well (200); see outcome.',
    request: {
      query: z.object({ depth: z.enum(['1', '2', '3']).optional().describe('1, 2 (biasa / usual), 3'), ...language }),
      body: { required: true, content: { 'application/json': { schema: schemas.case, examples: caseExamples } } },
    },
    responses: {
      200: answer('Keputusan / The decision', schemas.decision),
      ...problems(schemas, [400, 413, 415, 422, 429, 503]),
    },
  });
}

function describeCheck(registry: Registry, schemas: Named): void {
  const file = { type: 'string', contentMediaType: 'application/octet-stream' } as const;
  registry.registerPath({
    method: 'post',
    path: '/api/v1/check',
    operationId: 'check',
    tags: ['check'],
    summary: 'Teks atau berkas dijumlah ulang / A text or file, added up again',
    request: {
      query: z.object(language),
      body: {
        required: true,
        content: {
          'application/json': { schema: schemas.text, examples: textExamples },
          'text/plain': { schema: { type: 'string' }, examples: plainExamples },
          'multipart/form-data': { schema: { type: 'object', properties: { file }, required: ['file'] } },
        },
      },
    },
    responses: {
      200: answer('Hasil pemeriksaan / The check', schemas.check),
      ...problems(schemas, [400, 413, 415, 422, 429, 503]),
    },
  });
}

function describeLaw(registry: Registry, schemas: Named): void {
  registry.registerPath({
    method: 'get',
    path: '/api/v1/law/asks',
    operationId: 'asks',
    tags: ['law'],
    summary: 'Pertanyaan yang dikenal / The questions that can be asked',
    responses: { 200: answer('Daftar pertanyaan / The questions', schemas.asks) },
  });
  registry.registerPath({
    method: 'get',
    path: '/api/v1/law/asks/{ask}',
    operationId: 'ask',
    tags: ['law'],
    summary: 'Fakta untuk satu pertanyaan / The facts of one question',
    request: { params: z.object({ ask: z.string().openapi({ example: 'jkm' }) }) },
    responses: { 200: answer('Fakta dan kunci jawaban / Facts and keys', schemas.ask), ...problems(schemas, [404]) },
  });
}

function answer(description: string, schema: Named[keyof Named]) {
  return { description, content: { 'application/json': { schema } } };
}

const reasons: { readonly [status: number]: string } = {
  400: 'Alamat atau JSON salah / The address or the JSON is wrong',
  404: 'Tidak ada / Not there',
  413: 'Terlalu besar / Too large',
  415: 'Jenis isi tidak dibaca / The type of content is not read',
  422: 'Fakta atau teks salah / The facts or the text are wrong',
  429: 'Terlalu banyak; lihat Retry-After / Too many; see Retry-After',
  503: 'Sedang ramai; lihat Retry-After / Busy just now; see Retry-After',
};

function problems(schemas: Named, statuses: readonly number[]) {
  const content = { 'application/problem+json': { schema: schemas.problem } };
  return Object.fromEntries(statuses.map((status) => [status, { description: reasons[status] ?? '', content }]));
}
