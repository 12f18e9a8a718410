// Explains a decision in plain Indonesian or English at three depths; made from the working, never from a model of language.

import {
  type Confidence,
  type Decision,
  isExact,
  type Law,
  type ParameterRow,
  type Trace,
  type Value,
  type Words,
  writeDate,
} from '@jamin/engine';
import { citationTexts } from './citation-text.ts';
import { formatDate, formatValue, wordsOf } from './format.ts';
import { core, formulaText, isLeaf, lowerFirst, valueText } from './formula-text.ts';
import type { Language } from './words.ts';

/** One sentence; the sum worked out with its articles; everything. */
export type Depth = 1 | 2 | 3;

export type Line = {
  readonly indent: number;
  readonly text: string;
  /** The value at the right of the line, where there is one. */
  readonly value?: string;
  readonly citations: readonly string[];
};

export type Section = { readonly kind: string; readonly heading: string; readonly lines: readonly Line[] };

/** Ready for a page: the text of every line is plain, nothing needs escaping but what a page always escapes. */
export type Explanation = {
  readonly schema: 'jamin.explanation/1';
  readonly language: Language;
  readonly depth: Depth;
  readonly sentence: string;
  readonly confidence: Confidence;
  readonly sections: readonly Section[];
};

type At = { readonly law: Law; readonly decision: Decision; readonly language: Language };

/** Explains a decision. `law` must be the law it was made with. */
export function explanation(law: Law, decision: Decision, language: Language, depth: Depth): Explanation {
  const at: At = { law, decision, language };
  const sections: Section[] = [];
  if (depth > 1) sections.push(...middle(at));
  if (depth > 1 + 1) sections.push(...everything(at));
  return {
    schema: 'jamin.explanation/1',
    language,
    depth,
    sentence: sentence(at),
    confidence: decision.basis.confidence,
    sections: sections.filter((section) => section.lines.length > 0),
  };
}

function say(at: At, words: Words): string {
  return words[at.language];
}

/** The keys that answer the question in one sentence, the first ones that are present. */
const HEADLINES = [
  ['total'],
  ['net', 'payableFrom'],
  ['balance'],
  ['form', 'monthly', 'lumpSum', 'from'],
  ['penalty'],
  ['total.employer', 'total.worker'],
  ['total.self'],
  ['total.project'],
  ['class'],
  ['documents'],
];

function headline(at: At): readonly string[] {
  const keys = HEADLINES.find((some) => some.some((key) => at.decision.values.has(key)));
  return keys ?? [...at.decision.values.keys()].slice(0, 1);
}

function sentence(at: At): string {
  const { decision } = at;
  const words = wordsOf(at.language).outcome;
  switch (decision.outcome) {
    case 'granted': {
      const parts = headline(at).flatMap((key) => {
        const text = answerText(at, key);
        return text === undefined ? [] : [`${keyLabel(at, key)}: ${text}`];
      });
      return parts.length === 0 ? words.granted : `${parts.join('; ')}.`;
    }
    case 'refused':
      return words.refused(decision.grounds.map((found) => lowerFirst(say(at, found.ground.label))).join('; '));
    case 'incomplete':
      return words.incomplete(decision.missing.map((name) => factName(at, name)).join(', '));
    case 'contradictory':
      return words.contradictory(
        decision.contradiction === undefined ? '' : lowerFirst(say(at, decision.contradiction.label)),
      );
    case 'not-covered':
      return words.notCovered(codeText(at.law, decision.code ?? '', at.language));
  }
}

function factName(at: At, name: string): string {
  const [fact = name, field] = name.split('.');
  const label = at.law.facts.get(name)?.label ?? at.law.facts.get(fact)?.label;
  const text = label === undefined ? name : lowerFirst(say(at, label));
  return `${text} (${field === undefined || at.law.facts.has(name) ? name : `${fact}: ${field}`})`;
}

/** A code of something not decided, in words. */
export function codeText(law: Law, code: string, language: Language): string {
  const words = wordsOf(language).codes;
  const gap = law.gaps.get(code);
  if (gap !== undefined) return gap[language];
  const [kind = '', id = ''] = code.split(/:(.*)/s);
  const name = id.split('.').length > 0 ? nameOf(law, id, language) : id;
  if (kind === 'not-in-force') return words.notInForce(name);
  if (kind === 'no-value') return words.noValue(name);
  if (kind === 'no-row') return words.noRow(name);
  return words.other(code);
}

function nameOf(law: Law, id: string, language: Language): string {
  const label = law.rules.get(id)?.label ?? law.parameters.get(id)?.label ?? law.facts.get(id)?.label;
  return label === undefined ? id : lowerFirst(label[language]);
}

function ruleOf(at: At, key: string): string | undefined {
  const { ask } = at.decision;
  if (key === 'eligible') return ask.eligible;
  return ask.outputs.find((output) => output.key === key)?.rule;
}

function keyLabel(at: At, key: string): string {
  const rule = at.law.rules.get(ruleOf(at, key) ?? '');
  return rule === undefined ? key : say(at, rule.label);
}

function answerText(at: At, key: string): string | undefined {
  const answer = at.decision.values.get(key);
  if (answer === undefined) return undefined;
  const one = (value: Value): string => {
    const rule = at.decision.ask.outputs.find((output) => (output.list ?? output.key) === key)?.rule;
    const type = at.law.rules.get(rule ?? '')?.type;
    return formatValue(
      value,
      typeof type === 'string' && type !== 'boolean' && type !== 'date' ? type : undefined,
      at.language,
    );
  };
  return Array.isArray(answer) ? answer.map(one).join(', ') : one(answer as Value);
}

function middle(at: At): Section[] {
  const { decision, language } = at;
  const words = wordsOf(language).working;
  const sum: Line[] = [];
  for (const [key, trace] of decision.traces) {
    if (trace.value === undefined || key === 'eligible' || key === 'reason') continue;
    sum.push(sumLine(at, keyLabel(at, key), trace));
  }
  const reasons = decision.grounds.map((found) => ({
    indent: 0,
    text: `${say(at, found.ground.label)}: ${bodyText(at, found.trace)}`,
    citations: citationsOf(at, found.trace),
  }));
  return [
    { kind: 'reasons', heading: words.reasons, lines: reasons },
    { kind: 'sum', heading: words.sum, lines: sum },
    { kind: 'doubts', heading: words.doubts, lines: doubts(at) },
    {
      kind: 'confidence',
      heading: words.confidence(wordsOf(language).confidence[decision.basis.confidence]),
      lines: [lawLine(at)],
    },
  ];
}

function lawLine(at: At): Line {
  const words = wordsOf(at.language).working;
  const known = at.decision.known === undefined ? '' : `, ${words.knownOn(formatDate(at.decision.known, at.language))}`;
  return { indent: 0, text: `${words.law(formatDate(at.decision.on, at.language))}${known}`, citations: [] };
}

/** "Label = working → value"; a value that is only read needs no arrow. */
function sumLine(at: At, label: string, trace: Trace, indent = 0): Line {
  const worker = core(trace);
  const text = `${label} = ${formulaText(at, worker)}`;
  const value = isLeaf(worker) ? {} : { value: valueText(at, trace) };
  return { indent, text, ...value, citations: citationsOf(at, trace) };
}

/** The working of a rule; a rule that only passes another on shows that one's working. */
function bodyText(at: At, trace: Trace): string {
  return formulaText(at, core(trace));
}

function citationsOf(at: At, trace: Trace): string[] {
  return trace.source?.kind === 'rule' ? citationTexts(at.law, trace.source.version.citations, at.language) : [];
}

function doubts(at: At): Line[] {
  return at.decision.basis.interpretations.map(({ interpretation }) => ({
    indent: 0,
    text: `${say(at, interpretation.question)} ${say(at, interpretation.choice)} (${wordsOf(at.language).working.because} ${lowerFirst(
      say(at, interpretation.because),
    )})`,
    value: wordsOf(at.language).confidence[interpretation.confidence],
    citations: [],
  }));
}

function everything(at: At): Section[] {
  const words = wordsOf(at.language).working;
  const steps: Line[] = [];
  const seen = new Set<Trace>();
  for (const trace of [...at.decision.traces.values(), ...at.decision.grounds.map((found) => found.trace)]) {
    stepLines(at, trace, 0, seen, steps);
  }
  return [
    { kind: 'facts', heading: words.facts, lines: factLines(at) },
    { kind: 'parameters', heading: words.parameters, lines: parameterLines(at) },
    { kind: 'steps', heading: words.everything, lines: steps },
  ];
}

function stepLines(at: At, trace: Trace, indent: number, seen: Set<Trace>, lines: Line[]): void {
  let next = indent;
  if (trace.source?.kind === 'rule') {
    if (seen.has(trace)) return;
    seen.add(trace);
    const { rule } = trace.source;
    lines.push(sumLine(at, say(at, rule.label), trace, indent));
    next = indent + 1;
  }
  for (const part of trace.parts) stepLines(at, part, next, seen, lines);
}

function factLines(at: At): Line[] {
  const used = new Map<string, Trace>();
  const seen = new Set<Trace>();
  const visit = (trace: Trace): void => {
    if (seen.has(trace)) return;
    seen.add(trace);
    if (trace.expression.kind === 'fact' && trace.expression.name !== 'on') used.set(trace.expression.name, trace);
    for (const part of trace.parts) visit(part);
  };
  for (const trace of at.decision.traces.values()) visit(trace);
  for (const found of at.decision.grounds) visit(found.trace);
  const words = wordsOf(at.language).working;
  return [...used].map(([name, trace]) => ({
    indent: 0,
    text: at.law.facts.get(name)?.label[at.language] ?? name,
    value: trace.source?.kind === 'default' ? `${words.usedByDefault} ${valueText(at, trace)}` : valueText(at, trace),
    citations: [],
  }));
}

function parameterLines(at: At): Line[] {
  const words = wordsOf(at.language).working;
  return at.decision.basis.parameters.map(({ parameter, row }) => {
    const label = say(at, parameter.label);
    if (row === undefined) return { indent: 0, text: label, value: words.absent, citations: [] };
    return {
      indent: 0,
      text: `${label}: ${words.inForceFrom(row.from)}${row.to === undefined ? '' : ` ${words.until(row.to)}`}, ${words.publishedOn(
        row.published ?? row.from,
      )}; ${words.readAt(row.read)}`,
      ...(rowValue(at, parameter.unit, row) ?? {}),
      citations: citationTexts(at.law, row.citations, at.language),
    };
  });
}

function rowValue(at: At, unit: string, row: ParameterRow): { readonly value: string } | undefined {
  const value = row.value;
  if (value === null || Array.isArray(value)) return undefined;
  if (isExact(value)) return { value: formatValue(value, unit as 'IDR', at.language) };
  if (typeof value === 'object' && 'day' in value) return { value: writeDate(value.day) };
  return { value: formatValue(value as Value, undefined, at.language) };
}

/** Plain text for a terminal or a letter. */
export function explanationText(from: Explanation): string {
  const lines = [from.sentence];
  for (const section of from.sections) {
    lines.push('', section.heading);
    for (const line of section.lines) {
      const value = line.value === undefined ? '' : ` → ${line.value}`;
      const citations = line.citations.length === 0 ? '' : `  [${line.citations.join('; ')}]`;
      lines.push(`${'  '.repeat(line.indent + 1)}${line.text}${value}${citations}`);
    }
  }
  return lines.join('\n');
}
