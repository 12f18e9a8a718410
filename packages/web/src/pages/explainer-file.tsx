// An explainer as text, PDF or picture.

import { data, type LoaderFunctionArgs } from 'react-router';
import { nameOf } from '../addresses.ts';
import { served } from '../context.ts';
import { explainer } from '../kit/explainer.ts';
import { explainerPaper } from '../kit/explainer-paper.ts';
import { explainerPicture } from '../kit/explainer-picture.ts';
import { isExplainer } from '../kit/explainer-words.ts';
import { languageOf } from '../language.ts';
import { paperText } from '../release/paper.ts';

export async function loader({ request, params, context }: LoaderFunctionArgs): Promise<Response> {
  const language = languageOf(new URL(request.url).pathname);
  const key = nameOf('explainer', params['explainer'] ?? '', language);
  const format = nameOf('format', params['format'] ?? '', language);
  if (!isExplainer(key)) throw data(null, { status: 404 });
  const made = explainer(key, context.get(served).today, language);
  const paper = explainerPaper(made, language);
  switch (format) {
    case 'teks':
      return file(paperText(paper), 'text/plain; charset=utf-8');
    case 'pdf': {
      const { writePdf } = await import('../release/write-pdf.ts');
      return file(await writePdf(paper), 'application/pdf');
    }
    case 'gambar':
      return file(explainerPicture(made, language), 'image/svg+xml; charset=utf-8');
    default:
      throw data(null, { status: 404 });
  }
}

function file(content: string | Uint8Array, type: string): Response {
  return new Response(content as BodyInit, { headers: { 'Content-Type': type, 'Cache-Control': 'no-cache' } });
}
