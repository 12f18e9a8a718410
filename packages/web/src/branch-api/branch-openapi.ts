// The endpoints of the branch in the words of OpenAPI 3.1, made from the schemas that requests and answers are held to.
import { z } from 'zod';
import { problemKinds } from '../serving/problem.ts';
import { isFile } from './addresses.ts';
import type { Endpoint } from './endpoint.ts';
import { endpoints } from './endpoints.ts';

type Json = Readonly<Record<string, unknown>>;

/** Paths and what else the document needs for them. */
export function branchPaths(): {
  readonly paths: Json;
  readonly securitySchemes: Json;
  readonly tags: readonly Json[];
} {
  const paths: Record<string, Record<string, Json>> = {};
  const tags = new Set<string>();
  for (const endpoint of Object.values<Endpoint>(endpoints)) {
    const path = `/api/v1${endpoint.path}`;
    const tag = endpoint.path.split('/')[1] ?? '';
    tags.add(tag);
    paths[path] = { ...paths[path], [endpoint.method.toLowerCase()]: operationOf(endpoint, tag) };
  }
  const securitySchemes = {
    key: { type: 'http', scheme: 'bearer', description: 'Kunci mesin atau sesi / A machine’s key or a session' },
    session: { type: 'apiKey', in: 'cookie', name: 'jamin_session' },
  };
  return { paths, securitySchemes, tags: [...tags].map((name) => ({ name, description: 'Cabang / The branch' })) };
}

function operationOf(endpoint: Endpoint, tag: string): Json {
  const { id, summary, actions } = endpoint;
  const rights = actions.length === 0 ? {} : { security: [{ key: [] }, { session: [] }], 'x-rights': actions };
  const body = bodyOf(endpoint);
  return {
    operationId: id,
    tags: [tag],
    summary: `${summary.id} / ${summary.en}`,
    ...rights,
    parameters: parametersOf(endpoint),
    ...(body === undefined ? {} : { requestBody: { required: true, content: body } }),
    responses: { ...answersOf(endpoint), ...problemsOf(endpoint) },
  };
}

function parametersOf({ params, query, keyed, version, method }: Endpoint): readonly Json[] {
  const inPath = Object.entries(params.shape).map(([name, schema]) => ({
    ...{ name, in: 'path', required: true, schema: written(schema) },
  }));
  const inQuery = Object.entries(query.shape).map(([name, schema]) => ({
    ...{ name, in: 'query', required: !schema.safeDecode(undefined as never).success, schema: written(schema) },
  }));
  const header = (name: string, required: boolean) => ({ name, in: 'header', required, schema: { type: 'string' } });
  return [
    ...inPath,
    ...inQuery,
    ...(keyed === undefined ? [] : [header('Idempotency-Key', true)]),
    ...(version === undefined ? [] : [header('If-Match', version.needed)]),
    ...(method === 'GET' ? [header('If-None-Match', false)] : []),
    header('Jamin-Role', false),
  ];
}

function bodyOf({ id, takes, body, method }: Endpoint): Json | undefined {
  if (isFile(id)) return Object.fromEntries((takes ?? []).map((type) => [type, { schema: { type: 'string' } }]));
  if (method === 'GET' || body instanceof z.ZodUndefined) return undefined;
  return { 'application/json': { schema: written(body) } };
}

function answersOf({ status = 200, answer, file, item, summary, method }: Endpoint): Json {
  const description = `${summary.id} / ${summary.en}`;
  const json = { 'application/json': { schema: written(answer) } };
  const lines = { 'text/csv': { schema: { type: 'string' } }, 'application/x-ndjson': { schema: { type: 'string' } } };
  const content = file === undefined ? { ...json, ...(item === undefined ? {} : lines) } : { [file]: { schema: {} } };
  const same = { description: 'Tidak berubah / Not changed' };
  return { [status]: { description, content }, ...(method === 'GET' ? { 304: same } : {}) };
}

/** Which problems an endpoint may tell: all that everybody may meet, and those of what it takes. */
function problemsOf({ actions, params, body, keyed, version }: Endpoint): Json {
  const statuses = new Set<number>([400, 404, 429, 500, 503]);
  if (actions.length > 0) for (const status of [401, 403]) statuses.add(status);
  if (!(body instanceof z.ZodUndefined)) for (const status of [413, 415, 422]) statuses.add(status);
  if (Object.keys(params.shape).length > 0 || keyed !== undefined)
    for (const status of [409, 422]) statuses.add(status);
  if (keyed !== undefined || version?.needed === true) statuses.add(428);
  if (version !== undefined) statuses.add(412);
  const content = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } };
  const told = (status: number) =>
    Object.values(problemKinds).find((kind) => kind.status === status)?.title ?? { id: '', en: '' };
  return Object.fromEntries(
    [...statuses].sort().map((status) => [status, { description: `${told(status).id} / ${told(status).en}`, content }]),
  );
}

/** A schema as it is on the wire. */
function written(schema: z.ZodType): Json {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  return rest;
}
