// A file of the data of a release of Cabang Contoh: the same version, the same bytes, marked CONTOH.

import { data, type LoaderFunctionArgs } from 'react-router';
import { exampleNow } from '../branch/example-page.ts';
import { publicRelease } from '../branch/example-releases.ts';
import { releaseFiles } from '../branch/release-files.ts';
import { branching } from '../context.ts';

export async function loader({ params, context }: LoaderFunctionArgs): Promise<Response> {
  const { release = '', version = '', file = '' } = params;
  const branch = exampleNow(context.get(branching)());
  const number = /^[1-9]\d{0,5}$/.test(version) ? Number(version) : undefined;
  const shown = branch && number !== undefined ? await publicRelease(branch, release, number) : undefined;
  const found = shown === undefined ? undefined : (await releaseFiles(shown.version)).get(file);
  if (found === undefined) throw data(null, { status: 404 });
  const disposition = `attachment; filename="${file}"`;
  const headers = { 'Content-Type': found.type, 'Content-Disposition': disposition, 'X-Robots-Tag': 'noindex' };
  return new Response(found.text, { headers: { ...headers, 'Cache-Control': 'no-cache' } });
}
