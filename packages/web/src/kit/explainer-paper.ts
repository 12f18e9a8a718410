// An explainer for the writers of text and PDF.

import type { Language } from '@jamin/law';
import type { Paper } from '../release/paper.ts';
import type { Explainer } from './explainer.ts';

export function explainerPaper({ title, blocks, bars, barsTitle }: Explainer, language: Language): Paper {
  const chart =
    bars.length === 0 ? null : { title: barsTitle, bars, behind: blocks.findLastIndex(({ kind }) => kind === 'list') };
  return { title, mark: '', sections: [{ language, title, blocks, chart }] };
}
