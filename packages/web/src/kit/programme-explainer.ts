// The explainer of one programme: an example month, example benefits, and what changed last, all from the law.

import { type Citation, type Day, type Exact, isExact } from '@jamin/engine';
import { factLabel, factText, formatMoney, indonesia, keyLabel, keyUnit, type Language } from '@jamin/law';
import { costView } from '../answers/programme-cost.ts';
import { benefitExamples } from '../answers/programme-examples.ts';
import type { Block } from '../release/release-text.ts';
import { meanings } from '../release/release-words.ts';
import type { ProgrammeName } from '../words/programme-words.ts';
import { barsOf, type Parts, sourceBlock } from './explainer-parts.ts';
import { kitWords } from './explainer-words.ts';
import { lawNews } from './law-news.ts';

type Decided = ReturnType<typeof benefitExamples>[number];

const ROW = { jht: 'JHT', jkk: 'JKK', jkm: 'JKM', jp: 'JP', jkp: 'JKP' } as const;

export function programmeParts(programme: ProgrammeName, today: Day, language: Language): Parts {
  const words = kitWords[language];
  const examples = benefitExamples(programme, today);
  const shown = examples.toSorted((a, b) => amountsOf(b, language).length - amountsOf(a, language).length)[0];
  const news = lawNews(programme, today, language)[0];
  return {
    blocks: [
      { kind: 'paragraph', text: meanings[ROW[programme]][language] },
      { kind: 'heading', text: words.cost },
      { kind: 'list', lines: costLines(programme, today, language) },
      { kind: 'heading', text: words.gives },
      ...examples.flatMap((one) => exampleBlocks(one, language)),
      ...(news === undefined
        ? []
        : [
            { kind: 'heading', text: `${words.changed}: ${news.day}` } as const,
            { kind: 'list', lines: news.lines } as const,
          ]),
      sourceBlock(examples.flatMap(citationsOf), language),
    ],
    barsTitle: shown === undefined ? '' : `${words.forExample}: ${shown.example.title[language]}`,
    bars: shown === undefined ? [] : barsOf(amountsOf(shown, language), language),
    lines: [],
  };
}

function costLines(programme: ProgrammeName, today: Day, language: Language): readonly string[] {
  const words = kitWords[language];
  return costView(programme, today, language).segments.flatMap(({ segment, facts, parts }) => {
    const paid = parts.map(({ label, amount }) => `${label} ${amount}`).join('; ');
    const said = parts.length === 0 ? words.nobody : paid;
    return [`${words.forExample}, ${segment}${facts === '' ? '' : ` (${facts})`}: ${said}.`];
  });
}

function exampleBlocks(decided: Decided, language: Language): readonly Block[] {
  const { example, decision } = decided;
  const facts = Object.entries(decision.facts).map(
    ([name, value]) => `${factLabel(indonesia, name, language)}: ${factText(indonesia, name, value, language)}`,
  );
  const amounts = amountsOf(decided, language).map(([label, amount]) => `${label}: ${formatMoney(amount, language)}`);
  const title = `${kitWords[language].forExample}: ${example.title[language]} (${facts.join('; ')}).`;
  return [
    { kind: 'paragraph', text: title },
    { kind: 'list', lines: amounts },
  ];
}

/** Amounts of an answer that nobody is paid: they belong to its working. */
const WORKING: ReadonlySet<string> = new Set(['averageWage']);

/** What an answer pays, with its labels. */
function amountsOf({ decision }: Decided, language: Language): readonly (readonly [string, Exact])[] {
  const { ask, values } = decision;
  return [...values].flatMap(([key, value]) => {
    const isPaid =
      !WORKING.has(key) && !Array.isArray(value) && isExact(value) && keyUnit(indonesia, ask, key) === 'IDR';
    return isPaid ? [[keyLabel(indonesia, ask, key, language), value] as const] : [];
  });
}

function citationsOf({ decision }: Decided): readonly Citation[] {
  return decision.basis.parameters
    .flatMap(({ row }) => row?.citations ?? [])
    .filter(({ instrument }) => instrument !== 'ruling');
}
