// The lines of a working: each amount with its sum, the steps under it, and the reasons of a refusal.

import { isDate, type Rule, type Trace } from '@jamin/engine';
import type { At } from './answer-sentence.ts';
import { upperFirst } from './capital.ts';
import { bearing, citationTexts } from './citation-text.ts';
import { conditionText, formulaText, roundingText, valueText } from './formula-text.ts';
import { conditions, decisive, mentioned, type Own, passed, roundingOf, ruleOf, workingOf } from './working.ts';

export type Line = {
  readonly indent: number;
  readonly text: string;
  /** The value at the right of the line, where there is one. */
  readonly value?: string;
  readonly citations: readonly string[];
};

/** The keys of the answer, each with its sum, and under it the sums it rests on. */
export function sumLines(at: At): readonly Line[] {
  const shown = new Set(at.decision.ask.outputs.map(({ rule }) => rule));
  const done = new Set<string>();
  const lines: Line[] = [];
  for (const [key, trace] of at.decision.traces) {
    const id = ruleOf(trace);
    if (trace.value === undefined || key === 'eligible' || key === 'reason' || id === undefined || done.has(id))
      continue;
    done.add(id);
    lines.push(ruleLine(at, trace, (rule) => shown.has(rule)));
    underLines(at, trace, 1, shown, lines);
    for (const rule of passed(trace, (one) => shown.has(one))) shown.add(ruleOf(rule) ?? '');
  }
  return lines;
}

/** Sums that a shown sum speaks of and that have no line yet. */
function underLines(at: At, trace: Trace, indent: number, shown: Set<string>, lines: Line[]): void {
  const own: Own = (rule) => shown.has(rule);
  for (const part of mentioned(workingOf(trace, own))) {
    const id = ruleOf(part);
    if (id === undefined || shown.has(id)) continue;
    shown.add(id);
    if (isRead(workingOf(part, own)) || isJudged(part)) continue;
    lines.push({ ...ruleLine(at, part, own), indent });
    underLines(at, part, indent + 1, shown, lines);
  }
}

/** Whether a value is read as it stands: nothing to work out. */
function isRead(trace: Trace): boolean {
  return READ.has(trace.expression.kind);
}

const READ: ReadonlySet<string> = new Set(['parameter', 'cell', 'fact', 'item', 'literal', 'rule']);
const LOOKED_UP: ReadonlySet<string> = new Set(['bracket', 'tiers', 'reduce']);

function typeOf(trace: Trace): Rule['type'] | undefined {
  return trace.source?.kind === 'rule' ? trace.source.rule.type : undefined;
}

/** Whether a rule answers with a truth or a word, so that conditions explain it and no sum. */
function isJudged(trace: Trace): boolean {
  const type = typeOf(trace);
  return type === 'boolean' || typeof type === 'object';
}

/** "Label = working → value"; a truth or word with the conditions behind it; a paper by its name alone. */
function ruleLine(at: At, trace: Trace, own: Own): Line {
  const label = trace.source?.kind === 'rule' ? trace.source.rule.label[at.language] : '';
  const line = { indent: 0, citations: citationsBehind(at, trace, own) };
  const value = valueText(at, trace);
  if (isJudged(trace)) {
    const text = isPaper(at, trace) ? label : `${label}: ${value}`;
    const because = isPaper(at, trace) ? '' : conditionText(at, conditions(trace, own));
    return { ...line, text: because === '' ? text : `${text} (${because})` };
  }
  const rounding = roundingOf(trace, own);
  const worker = workingOf(trace, own);
  const working = formulaText(at, worker);
  const isLong = isDate(trace.value) && working.length > LONGEST_DAY;
  if (isLong || worker.expression.kind === 'first') return { ...line, text: `${label} = ${value}` };
  const text = `${label} = ${working}${roundingText(at, rounding)}`;
  const isTold =
    rounding === undefined &&
    (working === value ||
      ((isRead(worker) || LOOKED_UP.has(worker.expression.kind)) && working.startsWith(`${value} (`)));
  return isTold ? { ...line, text } : { ...line, text, value };
}

/** The working of a day that takes more letters than this says less than the day itself. */
const LONGEST_DAY = 12 * 12;

/** A member of a list of words (the papers of a claim): its label says all. */
function isPaper(at: At, trace: Trace): boolean {
  const id = ruleOf(trace);
  return (
    at.decision.ask.outputs.some((output) => output.rule === id && output.list !== undefined) && trace.value === true
  );
}

/** The articles of the rules whose working a line shows. */
function citationsOf(at: At, traces: readonly Trace[]): string[] {
  const all = traces.flatMap(({ source }) => (source?.kind === 'rule' ? source.version.citations : []));
  return citationTexts(at.law, bearing(at.law, all, at.decision), at.language);
}

/** The articles behind a line: of the figure that was read, else of the innermost rule that did the work. */
function citationsBehind(at: At, trace: Trace, own: Own): string[] {
  const { source } = workingOf(trace, own);
  if (source?.kind === 'parameter' && source.row !== undefined) {
    return citationTexts(at.law, bearing(at.law, source.row.citations, at.decision), at.language);
  }
  return citationsOf(at, [passed(trace, own).at(-1) ?? trace]);
}

/** Every ground of a refusal with the facts that make it so. */
export function reasonLines(at: At): readonly Line[] {
  return at.decision.grounds.map(({ ground, trace }) => {
    const because = conditionText(at, decisive(workingOf(trace, () => false)));
    const text = upperFirst(ground.label[at.language].replace(/\.$/, ''));
    return { indent: 0, text: because === '' ? text : `${text} (${because})`, citations: citationsOf(at, [trace]) };
  });
}

/** Every rule that was used, each once, under the rule that used it first. */
export function stepLines(at: At): readonly Line[] {
  const lines: Line[] = [];
  const seen = new Set<Trace>();
  const visit = (trace: Trace, indent: number): void => {
    let next = indent;
    if (trace.source?.kind === 'rule') {
      if (seen.has(trace)) return;
      seen.add(trace);
      lines.push({ ...stepLine(at, trace), indent });
      next = indent + 1;
    }
    for (const part of trace.parts) visit(part, next);
  };
  for (const trace of [...at.decision.traces.values(), ...at.decision.grounds.map((found) => found.trace)])
    visit(trace, 0);
  return lines;
}

/** A step shows its own formula; a truth shows what decided it. */
function stepLine(at: At, trace: Trace): Line {
  const everyRule: Own = () => true;
  if (typeOf(trace) !== 'boolean') return ruleLine(at, trace, everyRule);
  const label = trace.source?.kind === 'rule' ? trace.source.rule.label[at.language] : '';
  const working = workingOf(trace, everyRule);
  const because = working.expression.kind === 'literal' ? '' : conditionText(at, decisive(working));
  const text = `${label}: ${valueText(at, trace)}${because === '' ? '' : ` (${because})`}`;
  return { indent: 0, text, citations: citationsOf(at, [trace]) };
}
