// What goes onto paper, for every writer alike: sections of blocks in both languages, with bars where there are some.

import type { Language } from '@jamin/law';
import type { Bar, Prepared } from './prepare.ts';
import { type Block, plainText } from './release-text.ts';

export type Section = {
  readonly language: Language;
  readonly title: string;
  readonly blocks: readonly Block[];
  /** Drawn behind the block of this place, with the words that say what it shows. */
  readonly chart: { readonly title: string; readonly bars: readonly Bar[]; readonly behind: number } | null;
};

export type Paper = {
  readonly title: string;
  /** In the head of every page; empty where nothing needs saying. */
  readonly mark: string;
  readonly sections: readonly Section[];
};

/** A release in both languages, Indonesian first, and behind it the scripts for the radio. */
export function releasePaper({ texts, isExample }: Prepared): Paper {
  const languages: readonly Language[] = ['id', 'en'];
  const releases = languages.map((language): Section => {
    const { title, blocks, barsTitle, bars, isBeside } = texts[language];
    const behind = blocks.findIndex(isList) + (isBeside ? 1 : 0);
    return { language, title, blocks, chart: { title: barsTitle, bars, behind } };
  });
  const scripts = languages.map((language): Section => {
    const { radioTitle, radio } = texts[language];
    return { language, title: radioTitle, blocks: [{ kind: 'paragraph', text: radio }], chart: null };
  });
  const mark = [isExample ? 'CONTOH' : '', texts.id.mark === '' ? '' : `${texts.id.mark} / ${texts.en.mark}`];
  return {
    title: texts.id.title,
    mark: mark.filter((part) => part !== '').join(' · '),
    sections: [...releases, ...scripts],
  };
}

function isList({ kind }: Block): boolean {
  return kind === 'list';
}

export function paperText({ sections }: Paper): string {
  return sections.map(plainText).join('\n\n');
}
