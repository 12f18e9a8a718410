// What holds a claim up, as its page shows it: what, who must remove it, how, by when, and by which article.
import type { Blocker, PaymentState } from '@jamin/administration';
import { type Citation, type Day, type Decision, inForce, type Law, ratio } from '@jamin/engine';
import { factLabel, formatDate, formatMoney, type Language, type PaperGiver, paperName, upperFirst } from '@jamin/law';
import { type LawLink, lawLinks } from '../answers/law-links.ts';
import { blockerWords } from '../words/blocker-words.ts';
import { cashWords } from '../words/cash-words.ts';

export type BlockerView = {
  readonly key: string;
  readonly what: string;
  readonly who: string;
  readonly how: string;
  readonly when: string;
  readonly basis: readonly LawLink[];
};

type About = {
  readonly law: Law;
  readonly decision: Decision;
  readonly known: Day;
  readonly language: Language;
  /** Whether somebody of the branch reads it, and not whose claim it is. */
  readonly isDesk: boolean;
  /** Whether the claim is over, so that only a new one helps. */
  readonly isRefused: boolean;
};

export function blockerView(blocker: Blocker, about: About): BlockerView {
  const words = blockerWords[about.language];
  const key = `${blocker.kind} ${blocker.code}`;
  switch (blocker.kind) {
    case 'paper': {
      const name = paperName(blocker.code, about.language)?.name ?? blocker.code;
      const basis = paperLinks(blocker.code, about);
      const said = giverWords(blocker.who, about);
      return { key, what: words.paper(name), ...said, when: words.beforeDecision, basis };
    }
    case 'fact': {
      const { law, language, isDesk } = about;
      const question = law.facts.get(blocker.code)?.question[language] ?? blocker.code;
      const what = words.fact(isDesk ? upperFirst(factLabel(law, blocker.code, language)) : question);
      const said = isDesk ? words.onDesk.factBy : words.factBy;
      return { key, what, ...said, when: words.beforeDecision, basis: [] };
    }
    case 'ground':
      return groundView(blocker, key, about);
    case 'decision':
      return { key, ...words.decision, when: '', basis: [] };
    case 'approval':
      return { key, ...words.approval, when: '', basis: [] };
  }
}

type MoneyAbout = Pick<About, 'language' | 'isDesk'> & { readonly isHeirs: boolean };

/** Money that the bank refused or sent back, and who sees to it that it is paid again. */
export function moneyView(
  { payment, status, reason, amount }: PaymentState,
  { language, isDesk, isHeirs }: MoneyAbout,
): BlockerView {
  const { notArrived } = blockerWords[language];
  const { reasons, reasonUnknown, failedStates } = cashWords[language];
  const state = status === 'returned' ? failedStates.returned : failedStates.rejected;
  const why = reason === null ? state : (reasons[reason] ?? reasonUnknown(reason));
  const said = isDesk ? notArrived.desk : isHeirs ? notArrived.heirs : notArrived.member;
  const what = notArrived.what(formatMoney(ratio(amount, SEN), language), why);
  return { key: `money ${payment}`, what, ...said, when: '', basis: [] };
}

const SEN = 100n;

/** Who gives a paper and how, as it is said to who reads. */
export function giverWords(giver: PaperGiver, { language, isDesk }: Pick<About, 'language' | 'isDesk'>): GiverWords {
  const { givers, onDesk } = blockerWords[language];
  if (!isDesk) return givers[giver];
  return giver === 'claimant' ? onDesk.claimant : { who: givers[giver].who, how: onDesk.brought };
}

type GiverWords = { readonly who: string; readonly how: string };

function groundView(
  { code, rule, until }: Extract<Blocker, { readonly kind: 'ground' }>,
  key: string,
  { law, decision, known, language, isDesk, isRefused }: About,
): BlockerView {
  const words = blockerWords[language];
  const label = decision.grounds.find(({ ground }) => ground.code === code)?.ground.label[language] ?? code;
  const onDesk = isDesk ? words.onDesk.ground[code] : undefined;
  const day = until === undefined ? undefined : formatDate(until, language);
  const { who, wait, again } = words.later;
  const later = day === undefined ? words.nobody : { who, how: isRefused ? again(day) : wait(day) };
  const said = onDesk ?? words.ground[code] ?? later;
  const when = day === undefined ? words.noDay : words.from(day);
  const basis = lawLinks(ruleCitations(law, rule, decision.on, known), language);
  const what = isDesk ? words.onDesk.groundWhat(label) : upperFirst(label);
  return { key, what, ...said, when, basis };
}

/** The articles by which a claim needs a paper. */
export function paperLinks(
  code: string,
  { law, known, language }: Pick<About, 'law' | 'known' | 'language'>,
): readonly LawLink[] {
  return lawLinks(ruleCitations(law, `membership.documents.${code}`, known, known), language);
}

function ruleCitations(law: Law, rule: string, on: Day, known: Day): readonly Citation[] {
  return inForce(law.rules.get(rule)?.versions ?? [], on, known)?.citations ?? [];
}
