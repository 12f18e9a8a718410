// One occupation as a page and a poster show it: its name, its dangers, its price and payouts that were made.

import { date, decimal } from '@jamin/engine';
import { formatDate, formatMoney, type Language } from '@jamin/law';
import { type OccupationRisk, occupationRisks } from '@jamin/law/reference/occupation-risks';
import { type Occupation, occupations } from '@jamin/law/reference/occupations';
import { type Payout, payouts } from '@jamin/law/reference/payouts';
import { payoutsOfOtherWork } from '@jamin/law/reference/payouts-other-work';
import { occupationWords } from '../words/occupation-words.ts';
import type { Sector } from './bpu-price.ts';

export type PayoutText = {
  readonly id: string;
  readonly who: string;
  readonly amount: string;
  readonly each: boolean;
  readonly what: string;
  readonly when: string;
  readonly paidBy: string | undefined;
  readonly note: string | undefined;
  readonly isAssumed: boolean;
  readonly source: string;
};

export type OccupationText = {
  readonly id: string;
  readonly name: string;
  readonly risks: readonly string[];
  readonly sector: Sector;
  readonly isUnclear: boolean;
  readonly note: string | undefined;
  readonly payouts: readonly PayoutText[];
  /** Whether the payouts belong to this very work, and not to work of its group. */
  readonly arePayoutsOwn: boolean;
};

const MOST_PAYOUTS = 9;
const every: readonly Payout[] = [...payouts, ...payoutsOfOtherWork];

/** Undefined where there is no such occupation. */
export function occupationText(id: string, language: Language): OccupationText | undefined {
  const occupation = occupations.find((one) => one.id === id);
  const risk = occupationRisks.find((one) => one.occupation === id);
  if (occupation === undefined || risk === undefined) return undefined;
  const own = every.filter((one) => one.occupation === id);
  const near = every.filter((one) => one.occupation !== null && groupOf(one.occupation) === risk.group);
  return {
    id,
    name: occupation.name[language],
    risks: risksIn(occupation, risk, language),
    sector: risk.transport === 'named' ? 'transport' : 'other',
    isUnclear: risk.transport === 'unclear',
    note: occupationWords[language].notes[id],
    payouts: (own.length > 0 ? own : near).slice(0, MOST_PAYOUTS).map((one) => payoutText(one, language)),
    arePayoutsOwn: own.length > 0,
  };
}

function risksIn({ risk: english }: Occupation, { risks }: OccupationRisk, language: Language): readonly string[] {
  return language === 'id' ? risks : english.split(/[,;] /);
}

function groupOf(occupation: string): string | undefined {
  return occupationRisks.find((one) => one.occupation === occupation)?.group;
}

function payoutText(payout: Payout, language: Language): PayoutText {
  const words = occupationWords[language];
  const { id, who, amount, families, what, day, dayIs, payer, note, chosen, source } = payout;
  const told = formatDate(date(day), language);
  return {
    id,
    who: who[language],
    amount: formatMoney(decimal(amount), language),
    each: families > 1,
    what: what[language],
    when: dayIs === 'handed-over' ? words.handedOver(told) : words.reported(told),
    paidBy: payer === null ? undefined : words.paidBy[payer],
    note: note?.[language],
    isAssumed: chosen.some((fact) => fact !== 'segment'),
    source,
  };
}
