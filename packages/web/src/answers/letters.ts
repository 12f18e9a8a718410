// The letters to print: their blanks, and the letter made from what was typed, with the articles that the rules cite.

import { type Citation, type Day, inForce } from '@jamin/engine';
import { citationTexts, formatDate, indonesia, type Language } from '@jamin/law';
import { type Dispute, disputes } from '@jamin/law/reference/disputes';
import { type LetterText, letterTexts } from '../words/letter-texts.ts';
import { letterTitles } from '../words/letter-titles.ts';
import type { Typed } from './typed.ts';

export type Letter = {
  readonly name: string;
  /** The blanks, by the names of `letterFields`. */
  readonly fields: readonly string[];
  /** Rules whose articles the letter names. */
  readonly rules: readonly string[];
  /** Articles about complaints, which no rule computes. */
  readonly citations: readonly Citation[];
};

const WHO = ['name', 'address', 'phone', 'place'];
const WORK = ['company', 'position', 'from', 'until'];

export const letters: readonly Letter[] = [
  {
    name: 'minta-paklaring',
    fields: [...WHO, ...WORK],
    rules: ['membership.documents.work-reference', 'jht.claims.eligible'],
    citations: [],
  },
  {
    name: 'tunggakan',
    fields: [...WHO, 'kpj', 'company', 'since'],
    rules: [
      'membership.due-date.due-working-day',
      'contributions.penalty.total',
      'jkk.claims.payer',
      'jkm.claims.payer',
    ],
    citations: [],
  },
  {
    name: 'majikan-hilang',
    fields: [...WHO, 'kpj', ...WORK, 'proof'],
    rules: ['membership.documents.work-reference', 'jht.claims.eligible'],
    citations: disputes.filter(({ id }) => id === 'jht').flatMap(({ citations }) => citations),
  },
  {
    name: 'upah-dilaporkan',
    fields: [...WHO, 'kpj', 'company', 'wageReal', 'wageReported', 'since'],
    rules: ['duties.registration.wage-change', 'duties.underreported.payer'],
    citations: [],
  },
  {
    name: 'klaim-ditolak',
    fields: [...WHO, 'kpj', 'claim', 'refusedOn', 'reason', 'objection'],
    rules: [],
    citations: [],
  },
];

export type WrittenLetter = {
  readonly title: string;
  readonly place: string;
  readonly from: readonly string[];
  readonly to: string;
  readonly subject: string;
  readonly paragraphs: readonly string[];
  readonly closing: string;
  readonly signature: string;
};

/** A blank that was left empty, to be filled in by hand. */
const BLANK = '.....................';

/** The letter in one language; the Indonesian one is sent, the English one says what it says. */
export function writtenLetter(letter: Letter, typed: Typed, on: Day, language: Language): WrittenLetter {
  const text: LetterText | undefined = letterTexts[letter.name];
  if (text === undefined) throw new Error(`no words for the letter ${letter.name}`);
  const filled = (field: string): string => typed[field]?.[0]?.trim() || BLANK;
  const claimed = claimedIn(typed);
  const special: { readonly [field: string]: () => string } = {
    law: () => lawOf(letter, on, language),
    claim: () => claimed?.name[language] ?? BLANK,
    path: () => pathOf(claimed, language),
  };
  const fill = (template: string): string =>
    template.replace(/\{(\w+)\}/g, (_, field: string) => (special[field] ?? (() => filled(field)))());
  const said = closings[language];
  return {
    title: letterTitles[letter.name]?.[language] ?? letter.name,
    place: `${filled('place')}, ${formatDate(on, language)}`,
    from: [filled('name'), filled('address'), filled('phone')],
    to: fill(text.to[language]),
    subject: `${said.subject}: ${text.subject[language]}`,
    paragraphs: text.body.map((paragraph) => fill(paragraph[language])),
    closing: said.closing,
    signature: filled('name'),
  };
}

type Closing = Readonly<Record<'subject' | 'closing' | 'basis' | 'ask', string>>;

const closings: { readonly [language in Language]: Closing } = {
  id: {
    subject: 'Perihal',
    closing: 'Hormat saya,',
    basis: 'Dasarnya',
    ask: 'Saya juga mohon diberi tahu ke mana saya dapat mengadu, beserta pasalnya.',
  },
  en: {
    subject: 'Subject',
    closing: 'Yours faithfully,',
    basis: 'The basis',
    ask: 'Please also tell me where I may complain, with the article.',
  },
};

/** What the refused claim was for; undefined while nothing was chosen. */
export function claimedIn(typed: Typed): Dispute | undefined {
  return disputes.find(({ id }) => id === typed['claim']?.[0]);
}

/** Who may be asked next, with the articles that say so; where none was read, the letter asks for them. */
function pathOf(claimed: Dispute | undefined, language: Language): string {
  const { basis, ask } = closings[language];
  if (claimed?.path === undefined) return ask;
  return `${claimed.path[language]} ${basis}: ${citationTexts(indonesia, claimed.citations, language).join('; ')}.`;
}

/** The articles of the rules in force on that day, and those on complaints. */
function lawOf({ rules, citations }: Letter, on: Day, language: Language): string {
  const cited = rules.flatMap((id) => {
    const rule = indonesia.rules.get(id);
    if (rule === undefined) throw new Error(`no such rule: ${id}`);
    return inForce(rule.versions, on)?.citations ?? [];
  });
  const articles = [...cited, ...citations].filter(({ article }) => article !== undefined);
  return citationTexts(indonesia, articles, language).join('; ');
}
