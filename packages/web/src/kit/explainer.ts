// An explainer of the media kit, generated from the law of a day: blocks of text, bars, and where it comes from.

import { type Day, type Exact, type Words, writeDate } from '@jamin/engine';
import { formatDate, formatMoney, indonesia, type Language } from '@jamin/law';
import { possiblePayments } from '@jamin/press';
import { benefitsOn } from '../answers/bpu-benefits.ts';
import { priceOn } from '../answers/bpu-price.ts';
import { bpuPriceWords } from '../release/bpu-price.ts';
import type { Block } from '../release/release-text.ts';
import { whichBody } from '../release/release-words.ts';
import { barsOf, type Parts, sourceBlock } from './explainer-parts.ts';
import {
  bodyLines,
  countingLines,
  type ExplainerKey,
  explainerWords,
  kitWords,
  readingLines,
} from './explainer-words.ts';
import { programmeParts } from './programme-explainer.ts';

export type Explainer = Parts & {
  readonly key: ExplainerKey;
  readonly title: string;
  readonly gist: string;
  readonly day: string;
};

export function explainer(key: ExplainerKey, today: Day, language: Language): Explainer {
  const words = kitWords[language];
  const { title, gist } = explainerWords[key];
  const day = formatDate(today, language);
  const parts = partsOf(key, today, language);
  const end: readonly Block[] = [
    { kind: 'paragraph', text: words.dated(day) },
    { kind: 'paragraph', text: words.credit },
  ];
  return { ...parts, key, title: title[language], gist: gist[language], day, blocks: [...parts.blocks, ...end] };
}

function partsOf(key: ExplainerKey, today: Day, language: Language): Parts {
  switch (key) {
    case 'jht':
    case 'jkk':
    case 'jkm':
    case 'jp':
    case 'jkp':
      return programmeParts(key, today, language);
    case 'claims-paid':
      return claimsPaid(today, language);
    case 'reading-figures':
      return listed(readingLines, language);
    case 'which-body':
      return listed([...whichBody.lines, ...bodyLines], language);
    case 'bpu':
      return withoutEmployer(today, language);
  }
}

function listed(lines: readonly Words[], language: Language): Parts {
  const said = lines.map((line) => line[language]);
  return { blocks: [{ kind: 'list', lines: said }], barsTitle: '', bars: [], lines: said };
}

const possible = possiblePayments(indonesia);
const PROGRAMMES = ['JHT', 'JKK', 'JKM', 'JP', 'JKP'] as const;

function claimsPaid(today: Day, language: Language): Parts {
  const words = kitWords[language];
  const to = writeDate(today);
  const from = `${to.slice(0, 'YYYY'.length)}-01-01`;
  const bounds = PROGRAMMES.flatMap((key) => {
    const [first] = possible(key, from, to).lines;
    return first === undefined
      ? []
      : [first[language].startsWith(key) ? first[language] : `${key}: ${first[language]}`];
  });
  const lines = countingLines.map((line) => line[language]);
  return {
    blocks: [
      { kind: 'heading', text: words.counting },
      { kind: 'list', lines },
      { kind: 'heading', text: words.possible },
      { kind: 'list', lines: bounds },
    ],
    barsTitle: '',
    bars: [],
    lines,
  };
}

function withoutEmployer(today: Day, language: Language): Parts {
  const words = kitWords[language];
  const got = benefitsOn(today);
  const money = (value: Exact) => formatMoney(value, language);
  const paid = [
    [words.deathAtWork, got.deathAtWork.amount],
    [words.death, got.death.amount],
    [words.deathEarly, got.deathEarly.amount],
    [words.disability, got.disability.amount],
    [words.monthAway, got.monthAway.amount],
  ] as const;
  const cited = [...priceOn(today, 'other').citations, ...got.deathAtWork.citations, ...got.death.citations];
  return {
    blocks: [
      ...bpuPriceWords(today).map((line): Block => ({ kind: 'paragraph', text: line[language] })),
      { kind: 'heading', text: words.family },
      { kind: 'list', lines: paid.map(([label, amount]) => `${label}: ${money(amount)}`) },
      { kind: 'paragraph', text: words.income(money(got.income)) },
      sourceBlock(cited, language),
    ],
    barsTitle: words.family,
    bars: barsOf(paid, language),
    lines: [],
  };
}
