// A file of the archive of figures, at an address that carries its version.

import { data, type LoaderFunctionArgs } from 'react-router';
import { answerWith, archiveFile } from '../figures/archive-files.ts';

export async function loader({ request, params }: LoaderFunctionArgs): Promise<Response> {
  const name = params['file'] ?? '';
  const file = await archiveFile(name);
  if (file === undefined) throw data(null, { status: 404 });
  return answerWith(file, request, name);
}
