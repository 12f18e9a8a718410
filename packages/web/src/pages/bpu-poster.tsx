// The poster of one occupation as a PDF.

import type { LoaderFunctionArgs } from 'react-router';
import { paperResponse } from '../documents/paper-response.ts';

export async function loader(args: LoaderFunctionArgs): Promise<Response> {
  return paperResponse(args, 'poster', async () => (await import('../documents/poster.ts')).posterPdf);
}
