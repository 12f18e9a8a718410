// What goes with an event: the papers of each claim, the deadlines, the official channels and the offices near by.

import {
  type Citation,
  type Confidence,
  type Day,
  type Decision,
  date,
  decide,
  type Facts,
  type FactValue,
  inForce,
  isDate,
  isExact,
  type Snapshot,
  writeDate,
  writeDecimal,
} from '@jamin/engine';
import {
  bearing,
  citationTexts,
  formatDate,
  formatMoney,
  formatMonth,
  indonesia,
  keyLabel,
  type Language,
  type PaperName,
  paperName,
  wordsOf,
} from '@jamin/law';
import { provinces } from '@jamin/law/reference/areas';
import { type Channel, channels } from '@jamin/law/reference/channels';
import { holidaysKnown } from '@jamin/law/reference/holidays';
import { offices } from '@jamin/law/reference/offices';
import { isOverText } from '../words/event-late-words.ts';
import { afterPapers } from '../words/event-words.ts';
import type { PartAnswer } from './event-answer.ts';
import { askOf } from './event-form.ts';
import type { LifeEvent } from './life-events.ts';

export type Paper = {
  readonly label: string;
  /** The only case in which it is needed; it is always brought where there is none. */
  readonly onlyIf: string | undefined;
  readonly programmes: readonly string[];
};

/** Whose duty a term is; `other`: not the visitor's, and the rule we read does not name one body. */
type Owner = 'you' | 'employer' | 'bpjs' | 'other';

const OWNERS: { readonly [key: string]: Owner } = {
  'dueBy.claim': 'you',
  'dueBy.employer-report-1': 'employer',
  'dueBy.phk-report': 'employer',
  'dueBy.retirement-notice': 'bpjs',
};

export type Deadline = {
  readonly label: string;
  readonly programme: string;
  readonly owner: Owner;
  /** As a calendar writes it, empty where no day is known yet; and as people read it. */
  readonly written: string;
  readonly text: string;
  readonly citations: readonly string[];
};

/** The programmes of which a claim may be made: granted, or not certain yet. */
function claimable(parts: readonly PartAnswer[]): readonly PartAnswer[] {
  return parts.filter(({ ask, part, ...answer }) => {
    if (ask.programme === undefined || part.isSupposed === true || part.isUnsure === true) return false;
    return (answer.kind === 'further' && part.id !== 'jkp') || answer.kind === 'open' || answer.kind === 'decided';
  });
}

function granted(parts: readonly PartAnswer[]): readonly PartAnswer[] {
  return claimable(parts).filter((one) => {
    if ((one.kind === 'decided' || one.kind === 'open') && one.lapsed !== undefined) return false;
    return one.kind !== 'decided' || isPaid(one.decision);
  });
}

function isPaid({ outcome, values }: Decision): boolean {
  return outcome === 'granted' && values.get('form') !== 'none';
}

/** Each paper once, with the claims that need it. */
export function papersOf(
  at: Snapshot,
  event: LifeEvent,
  parts: readonly PartAnswer[],
  language: Language,
): readonly Paper[] {
  const ask = askOf(at.law, 'documents');
  const papers = new Map<string, { readonly name: PaperName; readonly programmes: string[] }>();
  for (const one of granted(parts)) {
    const programme = one.ask.programme ?? '';
    const decision = decide(at, ask, one.on, { ...groundsOf(one), ...heirOf(event, one), programme });
    const codes = decision.values.get('documents');
    if (!Array.isArray(codes)) continue;
    for (const code of codes) {
      const name = paperName(String(code), language);
      if (name === undefined) continue;
      const programmes = papers.get(String(code))?.programmes ?? [];
      papers.set(String(code), { name, programmes: [...programmes, programme] });
    }
  }
  return [...papers.values()].map(({ name, programmes }) => {
    return { label: name.name, onlyIf: name.onlyIf, programmes: [...new Set(programmes)] };
  });
}

const GROUNDS = ['ground', 'outcome', 'event', 'reason', 'segment', 'balance', 'paidEarlier'];

function groundsOf(one: PartAnswer): Facts {
  const told = one.kind === 'decided' || one.kind === 'open' ? one.told.facts : one.kind === 'further' ? one.given : {};
  const usual: Facts = { segment: 'PU' };
  return { ...usual, ...Object.fromEntries(Object.entries(told).filter(([name]) => GROUNDS.includes(name))) };
}

function heirOf(event: LifeEvent, one: PartAnswer): Facts {
  return isOfHeirs(event, one) ? { heir: true } : {};
}

/** Whether the member died, so that others claim. */
function isOfHeirs(event: LifeEvent, one: PartAnswer): boolean {
  const { outcome, ground } = groundsOf(one);
  return event.name === 'meninggal' || outcome === 'death' || ground === 'death';
}

/** The event that starts the terms of a programme. */
const STARTS: { readonly [ask: string]: string } = { jkp: 'layoff', jkk: 'accident', jp: 'retirement' };

/** The terms that run from the event; those whose rules we have not read are left out. */
export function deadlinesOf(
  at: Snapshot,
  event: LifeEvent,
  parts: readonly PartAnswer[],
  language: Language,
  today?: Day,
): readonly Deadline[] {
  const ask = askOf(at.law, 'deadlines');
  const holidays: FactValue = holidaysKnown().map((value) => ({ value: { day: value } }));
  const found = granted(parts).flatMap((one) => {
    const start = STARTS[one.ask.id];
    const isOther = one.ask.id === 'jp' && event.name !== 'pensiun';
    if (start === undefined || isOther || event.name === 'majikan-menunggak') return [];
    const facts: Facts = { programme: one.ask.programme ?? '', event: start, holidays };
    const decision = decide(at, ask, one.on, facts);
    return [...decision.values].flatMap(([key, value]): readonly Deadline[] => {
      if (!isDate(value) || !key.startsWith('dueBy.')) return [];
      const cited = decision.traces.get(key)?.source;
      const citations: readonly Citation[] = cited?.kind === 'rule' ? cited.version.citations : [];
      return [
        {
          label: keyLabel(at.law, ask, key, language),
          programme: one.ask.programme ?? '',
          owner: OWNERS[key] ?? 'other',
          ...dated(value.day, language, today),
          citations: citationTexts(at.law, bearing(at.law, citations, decision), language),
        },
      ];
    });
  });
  return [...found.toSorted((a, b) => a.written.localeCompare(b.written)), ...paymentsOf(at, event, parts, language)];
}

/** Within how many days BPJS pays, counted from complete papers. */
const PAYMENT_TERMS: { readonly [ask: string]: { readonly parameter: string; readonly isWorking: boolean } } = {
  jkk: { parameter: 'sla.jkk.payment_working_days', isWorking: true },
  jkm: { parameter: 'sla.jkm.payment_working_days', isWorking: true },
  jht: { parameter: 'sla.jht.payment_working_days', isWorking: true },
  jp: { parameter: 'sla.jp.first_payment_days', isWorking: false },
};

/** By when the institution pays: so many days after the papers, or the day itself where their day is told. */
export function paymentsOf(
  at: Snapshot,
  event: LifeEvent,
  parts: readonly PartAnswer[],
  language: Language,
  complete?: Day,
): readonly Deadline[] {
  if (event.name === 'majikan-menunggak') return [];
  const ask = askOf(at.law, 'deadlines');
  const holidays: FactValue = holidaysKnown().map((value) => ({ value: { day: value } }));
  return granted(parts).flatMap((one) => {
    const programme = one.ask.programme ?? '';
    const term = PAYMENT_TERMS[one.ask.id];
    const day = complete ?? one.on;
    const days = inForce(at.law.parameters.get(term?.parameter ?? '')?.rows ?? [], day)?.value;
    if (term === undefined || !isExact(days)) return [];
    const decision = decide(at, ask, day, { programme, event: 'claim-complete', holidays });
    const due = decision.values.get(PAYMENT);
    const cited = decision.traces.get(PAYMENT)?.source;
    if (!isDate(due)) return [];
    const citations: readonly Citation[] = cited?.kind === 'rule' ? cited.version.citations : [];
    const after = afterPapers(writeDecimal(days), term.isWorking, language);
    const when = complete === undefined ? { written: '', text: after } : dated(due.day, language);
    const label = keyLabel(at.law, ask, PAYMENT, language);
    const texts = citationTexts(at.law, bearing(at.law, citations, decision), language);
    return [{ label, programme, owner: 'bpjs' as const, ...when, citations: texts }];
  });
}

const PAYMENT = 'dueBy.payment';

function dated(day: Day, language: Language, today = day): { readonly written: string; readonly text: string } {
  const text = formatDate(day, language);
  return { written: writeDate(day), text: day < today ? isOverText(text, language) : text };
}

/** A way to claim, in one language, and how sure that is. */
export type Way = {
  readonly programme: string;
  readonly name: string;
  readonly limit: string;
  readonly address: string | undefined;
  readonly source: string;
};

/** The ways to claim on a day, of the programmes that may pay. */
export function waysOf(event: LifeEvent, parts: readonly PartAnswer[], on: Day, language: Language): readonly Way[] {
  const paying = granted(parts);
  return channels
    .filter(({ programme, isOwn }) =>
      paying.some((one) => one.ask.programme === programme && (isOwn !== true || !isOfHeirs(event, one))),
    )
    .flatMap((channel) => wayOf(channel, on, language));
}

/** None where the way has a limit and the day lies before the first one. */
function wayOf({ programme, name, limit, address, ...channel }: Channel, on: Day, language: Language): readonly Way[] {
  const way = { programme, name: name[language], address };
  if (channel.most === undefined) {
    return [{ ...way, limit: limit[language], source: sourceText(channel.read, channel.confidence, language) }];
  }
  const row = inForce(indonesia.parameters.get(channel.most)?.rows ?? [], on);
  if (row === undefined || !isExact(row.value)) return [];
  const text = limit[language]
    .replace('{most}', formatMoney(row.value, language))
    .replace('{since}', formatMonth(date(row.from), language));
  return [{ ...way, limit: text, source: sourceText(row.read, row.confidence, language) }];
}

/** What only memory says is marked as such. */
function sourceText(read: string, confidence: Confidence, language: Language): string {
  const sure = wordsOf(language).confidence[confidence].word;
  const isMemory = read.startsWith('memory');
  if (language === 'id') return isMemory ? 'belum dicocokkan dengan sumber resmi' : `keyakinan ${sure}`;
  return isMemory ? 'not yet checked against an official source' : `confidence: ${sure}`;
}

export type NearOffice = {
  readonly name: string;
  readonly city: string;
  readonly kind: 'branch' | 'sub-branch' | null;
};

export const provinceChoices: readonly { readonly code: string; readonly name: string }[] = provinces.map(
  ({ kemendagri, name }) => ({ code: kemendagri, name }),
);

/** The offices known in a province, branches first. */
export function officesIn(province: string): readonly NearOffice[] {
  const inside = offices.filter(({ area }) => area.startsWith(`${province}.`) || area === province);
  return inside
    .map(({ name, city, kind }) => ({ name, city, kind }))
    .toSorted((a, b) => Number(a.kind !== 'branch') - Number(b.kind !== 'branch'));
}
