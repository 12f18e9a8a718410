// What the lowest price protects, as strings for pages and paper.

import { type Day, exact } from '@jamin/engine';
import { formatMoney, type Language } from '@jamin/law';
import { type BenefitWords, benefitWords } from '../words/benefit-words.ts';
import { benefitsOn, dueDay, monthsOwed } from './bpu-benefits.ts';
import { type Cited, cite } from './citation-address.ts';

type PartText = { readonly name: string; readonly amount: string; readonly share: number };
export type BenefitRow = {
  readonly key: keyof BenefitWords['rows'];
  readonly programme: 'jkk' | 'jkm';
  readonly name: string;
  readonly amount: string;
  readonly text: string;
  readonly parts: readonly PartText[];
  readonly cited: readonly Cited[];
};

export type BenefitText = {
  readonly rows: readonly BenefitRow[];
  readonly income: string;
  readonly owed: readonly { readonly months: number; readonly isProtected: boolean }[];
  readonly lostAfter: number;
  readonly fullAfter: string;
  readonly scholarshipChildren: string;
  readonly early: string;
  readonly dueDay: string;
};

export function benefitText(day: Day, language: Language): BenefitText {
  const found = benefitsOn(day);
  const words = benefitWords[language];
  const owed = monthsOwed(day);
  const money = (value: typeof found.income) => formatMoney(value, language);
  const early = money(found.deathEarly.amount);
  type Whole = typeof found.death;
  const row = (key: BenefitRow['key'], programme: BenefitRow['programme'], whole: Whole, text: string): BenefitRow => ({
    key,
    programme,
    name: words.rows[key],
    amount: money(whole.amount),
    text,
    parts: whole.parts.map(({ key: part, amount }) => ({
      name: words.parts[part] ?? part,
      amount: money(amount),
      share: Number((exact.divide(amount, whole.amount).n * 1000n) / exact.divide(amount, whole.amount).d),
    })),
    cited: cite(whole.citations, language),
  });
  const sum = (amount: typeof found.income, citations: Whole['citations']) => ({ amount, parts: [], citations });
  const careText = found.careTexts.map((one) => one[language]).join(' ');
  const care = { ...row('care', 'jkk', sum(found.income, found.careCitations), careText) };
  const months = String(found.fullAfter);
  return {
    rows: [
      row('deathAtWork', 'jkk', found.deathAtWork, words.deathAtWork),
      row('death', 'jkm', found.death, found.fullAfter === 0n ? words.deathSimple : words.death(months, early)),
      ...(found.careUnlimited ? [{ ...care, amount: words.noLimit }] : []),
      row('monthAway', 'jkk', { ...found.monthAway, parts: [] }, words.monthAway),
      row('disability', 'jkk', found.disability, words.disability),
      row(
        'scholarship',
        'jkk',
        sum(found.scholarshipMost, found.scholarshipCitations),
        words.scholarship(String(found.scholarshipAfter), String(found.scholarshipChildren)),
      ),
    ],
    income: money(found.income),
    owed: owed.map(({ months: count, protected: isProtected }) => ({ months: count, isProtected })),
    lostAfter: owed.filter(({ protected: isProtected }) => isProtected).length - 1,
    fullAfter: months,
    scholarshipChildren: String(found.scholarshipChildren),
    early,
    dueDay: String(dueDay(day)),
  };
}
