// How a programme is claimed: why it may be refused, until when, and with which papers; all from the rules of today.

import { type Ask, type Day, type Decision, inForce, writeDate } from '@jamin/engine';
import { codeText, explanation, formatValue, indonesia, keyLabel, type Language } from '@jamin/law';
import { holidaysKnown } from '@jamin/law/reference/holidays';
import type { ProgrammeName } from '../words/programme-words.ts';
import { citationAddresses } from './citation-address.ts';
import { type LawLink, lawLinks } from './law-links.ts';
import { asked } from './programme-examples.ts';

type GroundView = {
  readonly label: string;
  readonly text: string | undefined;
  readonly cited: readonly LawLink[];
};

export type TermView = {
  readonly event: string;
  /** Whether the person who claims, or BPJS toward that person, is bound; else the employer is. */
  readonly isForClaim: boolean;
  readonly lines: readonly { readonly text: string; readonly value: string; readonly cited: readonly LawLink[] }[];
};

type PapersView = { readonly grounds: readonly string[]; readonly papers: readonly string[] };

export type ClaimsView = {
  readonly grounds: readonly GroundView[];
  readonly terms: readonly TermView[];
  readonly papers: readonly PapersView[];
};

export function claimsView(programme: ProgrammeName, today: Day, language: Language): ClaimsView {
  const ask = indonesia.asks.get(programme);
  return {
    grounds: ask === undefined ? [] : groundViews(ask, today, language),
    terms: termViews(programme, today, language),
    papers: papersViews(programme, today, language),
  };
}

/** The grounds whose rule is in force; each with the words and the articles of its rule. */
function groundViews(ask: Ask, today: Day, language: Language): readonly GroundView[] {
  return ask.grounds.flatMap(({ rule, label }) => {
    const version = inForce(indonesia.rules.get(rule)?.versions ?? [], today);
    if (version === undefined) return [];
    return [{ label: label[language], text: version.text?.[language], cited: lawLinks(version.citations, language) }];
  });
}

/** What a person who claims waits for; the other terms bind employers. */
const OF_CLAIMS: ReadonlySet<string> = new Set([
  'accident',
  'recovered',
  'layoff',
  'retirement',
  'claim-complete',
  'data-confirmed',
  'month-paid',
]);

/** No term that counts working days is longer. */
const A_YEAR = 366;

function termViews(programme: ProgrammeName, today: Day, language: Language): readonly TermView[] {
  const events = indonesia.asks.get('deadlines')?.allowed?.['event'] ?? [];
  const soon = holidaysKnown(today).filter((day) => today <= day && day <= today + A_YEAR);
  const holidays = soon.map(writeDate);
  return events.flatMap((event) => {
    const facts = { programme: programme.toUpperCase(), event, segment: 'PU', holidays };
    const decision = asked('deadlines', today, facts);
    if (decision === undefined || decision.outcome !== 'granted') return [];
    const lines = termLines(decision, language);
    const name = formatValue(event, undefined, language);
    return lines.length === 0 ? [] : [{ event: name, isForClaim: OF_CLAIMS.has(event), lines }];
  });
}

function termLines(decision: Decision, language: Language): TermView['lines'] {
  const addresses = citationAddresses(indonesia, decision, language);
  const sections = explanation(indonesia, decision, language, 2).sections;
  const lines = sections.find(({ kind }) => kind === 'sum')?.lines ?? [];
  return lines.flatMap(({ text, value, indent, citations }) => {
    if (value === undefined || indent > 0) return [];
    const cited = citations.flatMap((name) => {
      const href = addresses[name];
      return href === undefined ? [] : [{ text: name, href }];
    });
    return [{ text, value, cited }];
  });
}

/** The fact that names the ground of a claim; a claim of JKM has one ground. */
const GROUND_FACTS: { readonly [programme in ProgrammeName]: string | undefined } = {
  jht: 'ground',
  jkk: 'outcome',
  jkm: undefined,
  jp: 'event',
  jkp: 'reason',
};

/** The lists of papers, grounds with the same list told together; grounds that nothing can be claimed for left out. */
function papersViews(programme: ProgrammeName, today: Day, language: Language): readonly PapersView[] {
  const fact = GROUND_FACTS[programme];
  const lists = new Map<string, { grounds: string[]; papers: readonly string[] }>();
  for (const word of fact === undefined ? [''] : wordsOfGround(fact)) {
    const stated = fact === undefined ? {} : { [fact]: word };
    const decision = asked('documents', today, { programme: programme.toUpperCase(), segment: 'PU', ...stated });
    const papers = decision === undefined ? [] : papersOf(decision, language);
    if (papers.length === 0) continue;
    const list = lists.get(papers.join('\n')) ?? { grounds: [], papers };
    if (word !== '') list.grounds.push(formatValue(word, undefined, language));
    lists.set(papers.join('\n'), list);
  }
  return [...lists.values()];
}

function wordsOfGround(fact: string): readonly string[] {
  const allowed = indonesia.asks.get('documents')?.allowed?.[fact];
  const type = indonesia.facts.get(fact)?.type;
  return allowed ?? (type?.kind === 'choice' ? type.values : []);
}

function papersOf(decision: Decision, language: Language): readonly string[] {
  const { values, ask, outcome } = decision;
  if (outcome === 'not-covered') return [codeText(indonesia, decision.code ?? '', language)];
  const papers = values.get('documents');
  if (!Array.isArray(papers)) return [];
  return papers.map((paper) => keyLabel(indonesia, ask, `documents.${paper}`, language));
}
