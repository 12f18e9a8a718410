// What the poster and the leaflet of one occupation say on a day: strings alone.

import type { Day } from '@jamin/engine';
import type { Language } from '@jamin/law';
import { href } from '../addresses.ts';
import { paperWords } from '../words/paper-words.ts';
import { type BenefitText, benefitText } from './benefit-text.ts';
import { occupationText } from './occupation-text.ts';
import { type PriceText, priceText } from './price-text.ts';

export type PaperLine = { readonly amount: string; readonly text: string };

export type PaperContent = {
  readonly language: Language;
  readonly title: string;
  readonly name: string;
  /** The dangers as short sentences. */
  readonly risks: readonly string[];
  readonly price: PriceText;
  /** Until when the price holds, and what comes after; empty where no change is known. */
  readonly holds: readonly string[];
  readonly benefits: BenefitText;
  readonly lines: Readonly<Record<BenefitText['rows'][number]['key'], PaperLine | undefined>>;
  readonly address: string;
  readonly basis: string;
};

/** Undefined where there is no such occupation. */
export function paperContent(id: string, day: Day, language: Language, origin: string): PaperContent | undefined {
  const work = occupationText(id, language);
  if (work === undefined) return undefined;
  const words = paperWords[language];
  const price = priceText(day, work.sector, language);
  const benefits = benefitText(day, language);
  const line = (key: BenefitText['rows'][number]['key']): PaperLine | undefined => {
    const row = benefits.rows.find((one) => one.key === key);
    if (row === undefined) return undefined;
    const after = benefits.fullAfter === '0' ? '' : words.afterMonths(benefits.fullAfter);
    const text = words.short[key].replace('{children}', benefits.scholarshipChildren).replace('{after}', after);
    return { amount: key === 'care' ? words.care : row.amount, text };
  };
  return {
    ...{ language, price, benefits },
    title: words.title(work.name),
    name: work.name,
    risks: work.risks.map(sentence),
    holds: holds(price, language),
    lines: {
      deathAtWork: line('deathAtWork'),
      death: line('death'),
      care: line('care'),
      monthAway: line('monthAway'),
      disability: line('disability'),
      scholarship: line('scholarship'),
    },
    address: `${origin}${href('occupation', language, { occupation: id })}`,
    basis: `${words.priced(price.day)} ${words.basis} ${price.cited.map(({ text }) => text).join('; ')}.`,
  };
}

function holds({ until, next }: PriceText, language: Language): readonly string[] {
  const words = paperWords[language];
  if (until === undefined || next === undefined) return [];
  return [words.until(until), words.then(next.from, next.amount)];
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
