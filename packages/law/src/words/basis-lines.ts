// What an answer rests on, line by line: its doubts and confidence, the facts used, the figures of the law.

import type { Confidence, Parameter, ParameterRow, Trace } from '@jamin/engine';
import type { At } from './answer-sentence.ts';
import { lowerFirst } from './capital.ts';
import { citationTexts } from './citation-text.ts';
import { factText } from './fact-text.ts';
import { figureText, readText } from './figure-text.ts';
import { formatDate, formatDay, wordsOf } from './format.ts';
import type { Line } from './working-lines.ts';

const WEAKEST_FIRST: readonly Confidence[] = ['low', 'medium', 'high'];

/** The doubts that bear on the answer, the weakest first; what is settled only when everything is shown. */
export function doubtLines(at: At, everything: boolean): readonly Line[] {
  const words = wordsOf(at.language);
  const { interpretations, parameters } = at.decision.basis;
  return WEAKEST_FIRST.filter((level) => everything || level !== 'high').flatMap((level) => {
    const value = words.confidence[level].word;
    const readings = interpretations
      .filter(({ interpretation }) => interpretation.confidence === level)
      .map(({ interpretation }) => {
        const [question, choice, because] = [interpretation.question, interpretation.choice, interpretation.because];
        return `${question[at.language]} ${choice[at.language]} ${words.working.why(lowerFirst(because[at.language]))}`;
      });
    const figures = parameters
      .filter(({ row }) => level !== 'high' && row?.confidence === level)
      .map(({ parameter, row }) => {
        const label = lowerFirst(parameter.label[at.language]);
        return words.working.weakFigure(label, readText(row?.read ?? '', at.language));
      });
    return [...new Set([...readings, ...figures])].map((text) => ({ indent: 0, text, value, citations: [] }));
  });
}

/** What each shown level means, once, and the day of the law. */
export function confidenceLines(at: At, shown: readonly Line[]): readonly Line[] {
  const words = wordsOf(at.language);
  const own = words.confidence[at.decision.basis.confidence].word;
  const named = WEAKEST_FIRST.map((level) => words.confidence[level]).filter(
    ({ word }) => word === own || shown.some(({ value }) => value === word),
  );
  return [
    ...named.map(({ word, means }) => ({ indent: 0, text: words.working.means(word, means), citations: [] })),
    lawLine(at),
  ];
}

export function lawLine(at: At): Line {
  const words = wordsOf(at.language).working;
  const known = at.decision.known === undefined ? '' : `, ${words.knownOn(formatDate(at.decision.known, at.language))}`;
  return { indent: 0, text: `${words.law(formatDate(at.decision.on, at.language))}${known}`, citations: [] };
}

/** What was not stated and taken as the law or the format takes it, in one line. */
export function assumedLines(at: At): readonly Line[] {
  const assumed = factsUsed(at).filter(({ isStated }) => !isStated);
  if (assumed.length === 0) return [];
  const text = assumed.map(({ label, value }) => `${lowerFirst(label)}: ${value}`).join('; ');
  return [{ indent: 0, text, citations: [] }];
}

/** The facts that the working looked at, as stated or as taken by default. */
export function factLines(at: At): readonly Line[] {
  const taken = wordsOf(at.language).working.usedByDefault;
  return factsUsed(at).map(({ label, value, isStated }) => {
    return { indent: 0, text: label, value: isStated ? value : `${taken} ${value}`, citations: [] };
  });
}

type FactUsed = { readonly label: string; readonly value: string; readonly isStated: boolean };

function factsUsed(at: At): readonly FactUsed[] {
  const used = new Map<string, Trace | undefined>();
  const seen = new Set<Trace>();
  const visit = (trace: Trace): void => {
    if (seen.has(trace)) return;
    seen.add(trace);
    const e = trace.expression;
    if (e.kind === 'fact' && e.name !== 'on') used.set(e.name, trace);
    if ((e.kind === 'given' || e.kind === 'has') && !used.has(e.name)) used.set(e.name, undefined);
    if ('over' in e && e.over.kind === 'list' && !used.has(e.over.fact)) used.set(e.over.fact, undefined);
    for (const part of trace.parts) visit(part);
  };
  for (const trace of at.decision.traces.values()) visit(trace);
  for (const found of at.decision.grounds) visit(found.trace);
  return [...used].flatMap(([name, trace]) => {
    const stated = at.decision.facts[name];
    if (stated === undefined && trace?.value === undefined) return [];
    const value = factText(at.law, name, stated ?? trace?.value, at.language);
    const label = at.law.facts.get(name)?.label[at.language] ?? name;
    return [{ label, value, isStated: stated !== undefined }];
  });
}

export function parameterLines(at: At): readonly Line[] {
  const words = wordsOf(at.language);
  const day = (text: string): string => formatDay(text, at.language);
  return at.decision.basis.parameters.map(({ parameter, row }) => {
    const label = parameter.label[at.language];
    if (row === undefined) return { indent: 0, text: label, value: words.working.absent, citations: [] };
    const until = row.to === undefined ? '' : ` ${words.working.until(day(row.to))}`;
    const published = words.working.publishedOn(day(row.published ?? row.from));
    const since = `${words.working.inForceFrom(day(row.from))}${until}, ${published}`;
    return {
      indent: 0,
      text: `${label} (${since}; ${readText(row.read, at.language)})`,
      ...(rowValue(at, parameter, row) ?? {}),
      citations: citationTexts(at.law, row.citations, at.language),
    };
  });
}

function rowValue(at: At, parameter: Parameter, row: ParameterRow): { readonly value: string } | undefined {
  const value = figureText(parameter, row, at.language);
  return value === undefined ? undefined : { value };
}
