// What an answer rests on, gathered from its working: rules, parameters, the doubts that bear on it, its confidence.

import { type Day, date } from '../calendar.ts';
import { type Confidence, weaker } from '../citation.ts';
import type { Interpretation, Matters } from '../interpretation.ts';
import type { Parameter, ParameterRow, Rule, RuleVersion } from '../law.ts';
import type { Evaluation } from './explain.ts';
import { compareValues, type Facts, type Trace } from './trace.ts';

export type Basis = {
  readonly rules: readonly { readonly rule: Rule; readonly version: RuleVersion }[];
  readonly parameters: readonly { readonly parameter: Parameter; readonly row: ParameterRow | undefined }[];
  /** The doubts that bear on this answer, each question once with its weakest confidence. */
  readonly interpretations: readonly Doubt[];
  /** The confidence of the weakest fact of law used. */
  readonly confidence: Confidence;
};

type Doubt = { readonly rule: Rule; readonly interpretation: Interpretation };

/** The evaluation whose traces are gathered, and what it was about. */
type Asked = { readonly run: Evaluation; readonly on: Day; readonly facts: Facts };

export function basisOf(traces: readonly Trace[], asked: Asked): Basis {
  const seen = new Set<Trace>();
  const rules = new Map<string, { rule: Rule; version: RuleVersion }>();
  const parameters = new Map<string, { parameter: Parameter; row: ParameterRow | undefined }>();
  const doubts = new Map<string, Doubt>();
  let confidence: Confidence = 'high';
  const visit = (trace: Trace): void => {
    if (seen.has(trace)) return;
    seen.add(trace);
    const source = trace.source;
    if (source?.kind === 'rule') {
      rules.set(source.rule.id, source);
      for (const interpretation of source.rule.interpretations ?? []) {
        if (!bears(interpretation.matters, trace, asked)) continue;
        const question = interpretation.question.en;
        const other = doubts.get(question)?.interpretation.confidence ?? 'high';
        if (!doubts.has(question) || weaker(other, interpretation.confidence) !== other) {
          doubts.set(question, { rule: source.rule, interpretation });
        }
        confidence = weaker(confidence, interpretation.confidence);
      }
    } else if (source?.kind === 'parameter') {
      parameters.set(`${source.parameter.id} ${source.row?.from ?? ''}`, source);
      if (source.row !== undefined) confidence = weaker(confidence, source.row.confidence);
    }
    for (const part of trace.parts) visit(part);
  };
  for (const trace of traces) visit(trace);
  return {
    rules: [...rules.values()],
    parameters: [...parameters.values()],
    interpretations: [...doubts.values()],
    confidence,
  };
}

/** Whether a doubt of the rule of this trace bears on these facts on this day. */
function bears(matters: Matters | undefined, trace: Trace, { run, on, facts }: Asked): boolean {
  if (matters === undefined) return true;
  if (matters.from !== undefined && on < date(matters.from)) return false;
  if (matters.to !== undefined && on > date(matters.to)) return false;
  for (const name of matters.given ?? []) if (facts[name] === undefined) return false;
  for (const [name, words] of Object.entries(matters.words ?? {})) {
    if (!words.includes(String(facts[name]))) return false;
  }
  if (matters.rounded === true && !trace.parts.some(wasRounded)) return false;
  return matters.when === undefined || run.holds(matters.when);
}

/** Whether a rounding inside a rule changed what it rounded; the rules it uses speak for themselves. */
function wasRounded(trace: Trace): boolean {
  if (trace.source?.kind === 'rule') return false;
  const exact = trace.parts[0]?.value;
  if (trace.expression.kind === 'round' && trace.value !== undefined && exact !== undefined) {
    if (compareValues(trace.value, exact) !== 0) return true;
  }
  return trace.parts.some(wasRounded);
}
