// The files of a release by their format; the writers are loaded only when a file is asked for.

import type { Language } from '@jamin/law';
import type { Format } from '../words/release-terms.ts';
import { paperText, releasePaper } from './paper.ts';
import type { Prepared } from './prepare.ts';

type MadeFile = { readonly name: string; readonly type: string; readonly content: Uint8Array | string };

export async function releaseFile(prepared: Prepared, format: Format, language: Language): Promise<MadeFile> {
  const { fileName, texts } = prepared;
  switch (format) {
    case 'docx': {
      const { writeDocx } = await import('./write-docx.ts');
      return { name: `${fileName}.docx`, type: DOCX, content: await writeDocx(releasePaper(prepared)) };
    }
    case 'pdf': {
      const { writePdf } = await import('./write-pdf.ts');
      return { name: `${fileName}.pdf`, type: 'application/pdf', content: await writePdf(releasePaper(prepared)) };
    }
    case 'txt':
      return { name: `${fileName}.txt`, type: 'text/plain; charset=utf-8', content: paperText(releasePaper(prepared)) };
    case 'kartu':
      return { name: `${fileName}-kartu-${language}.svg`, type: SVG, content: texts[language].card };
    case 'grafik':
      return { name: `${fileName}-grafik-${language}.svg`, type: SVG, content: texts[language].chart };
  }
}

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const SVG = 'image/svg+xml; charset=utf-8';
