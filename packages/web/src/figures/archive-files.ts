// The archive to take away: the addresses of its files among the datasets, and the file of one office.

import { ARCHIVE_VERSION, archiveJson, archiveOffices } from '@jamin/press/archive';
import { href } from '../addresses.ts';
import { dataHref } from '../data-address.ts';
import { possible } from './published.ts';

/** One file; `tag` is the same for as long as what stands in it is. */
type ArchiveFile = { readonly type: string; readonly body: string; readonly tag: string };

const JSON_TYPE = 'application/json; charset=utf-8';

/** The tables and their description, in the order in which a reader needs them. */
export const archiveFileNames = ['statements.csv', 'statistics.csv', 'archive.json', 'datapackage.json'] as const;

/** The archive is one of the datasets. */
export function archiveHref(file: (typeof archiveFileNames)[number]): string {
  return dataHref('arsip-angka', file);
}

/** The same address for readers of both languages. */
export function officeDataHref(slug: string): string {
  return href('officeData', 'id', { file: `${slug}.json` });
}

/** All that the archive holds of one office; undefined where no office has this slug. */
export async function officeFile(name: string): Promise<ArchiveFile | undefined> {
  const slug = name.replace(/\.json$/, '');
  if (slug === name || !archiveOffices.some((office) => office.slug === slug)) return undefined;
  const { schema, version, license, offices } = archiveJson(possible());
  const [office] = offices.filter((one) => one.slug === slug);
  return fileOf(JSON_TYPE, `${JSON.stringify({ schema, version, license, offices: [office] }, null, 1)}\n`);
}

async function fileOf(type: string, body: string): Promise<ArchiveFile> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(body));
  const tag = [...new Uint8Array(digest).subarray(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return { type, body, tag: `"${ARCHIVE_VERSION}-${tag}"` };
}

/** The answer to a request for a file: whole, or a word that nothing has changed. */
export function answerWith({ type, body, tag }: ArchiveFile, request: Request, name: string): Response {
  const headers = {
    ETag: tag,
    'Cache-Control': 'public, max-age=86400',
    'Access-Control-Allow-Origin': '*',
    'X-Content-Type-Options': 'nosniff',
  };
  const known = (request.headers.get('If-None-Match') ?? '').split(',').map((one) => one.trim().replace(/^W\//, ''));
  if (known.includes(tag) || known.includes('*')) return new Response(null, { status: 304, headers });
  const disposition = `inline; filename="${name}"`;
  return new Response(body, { headers: { ...headers, 'Content-Type': type, 'Content-Disposition': disposition } });
}
