// What the archive of figures holds of one office, as JSON.

import { data, type LoaderFunctionArgs } from 'react-router';
import { answerWith, officeFile } from '../figures/archive-files.ts';

export async function loader({ request, params }: LoaderFunctionArgs): Promise<Response> {
  const name = params['file'] ?? '';
  const file = await officeFile(name);
  if (file === undefined) throw data(null, { status: 404 });
  return answerWith(file, request, name);
}
