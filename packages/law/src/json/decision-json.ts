// The JSON of a decision, schema jamin.decision/1: stable, documented in docs/decide-json.md, checked by Zod in the
// tests of the command.

import { type Citation, type Decision, type Law, type Trace, writeDate } from '@jamin/engine';
import { codeText } from '../words/answer-sentence.ts';
import { citationText } from '../words/citation-text.ts';
import { type Depth, explanation } from '../words/explanation.ts';
import type { Language } from '../words/words.ts';
import { answerJson, factsJson, type Json } from './value-json.ts';

function traceJson(law: Law, trace: Trace, seen: Set<Trace>): Json {
  const source = trace.source;
  const name =
    source?.kind === 'rule' ? source.rule.id : source?.kind === 'parameter' ? source.parameter.id : undefined;
  const again = source?.kind === 'rule' && seen.has(trace);
  if (source?.kind === 'rule') seen.add(trace);
  return {
    kind: trace.expression.kind,
    ...(name === undefined ? {} : { id: name }),
    ...('name' in trace.expression ? { fact: trace.expression.name } : {}),
    value: trace.value === undefined ? null : answerJson(trace.value),
    ...(trace.code === undefined ? {} : { code: trace.code }),
    ...(again || trace.parts.length === 0 ? {} : { parts: trace.parts.map((part) => traceJson(law, part, seen)) }),
  };
}

/** A text in both languages. */
function both(write: (language: Language) => string): Json {
  return { id: write('id'), en: write('en') };
}

function citationsJson(law: Law, citations: readonly Citation[]): Json {
  return citations.map((citation) => both((language) => citationText(law, citation, language)));
}

function groundsJson(law: Law, { grounds }: Decision): Json {
  return grounds.map(({ ground, trace }) => ({
    code: ground.code,
    label: { ...ground.label },
    citations: trace.source?.kind === 'rule' ? citationsJson(law, trace.source.version.citations) : [],
  }));
}

function missingJson(law: Law, { missing }: Decision): Json {
  return missing.map((name) => {
    const fact = law.facts.get(name) ?? law.facts.get(name.split('.')[0] ?? '');
    if (fact === undefined) return { fact: name, label: null, question: null };
    return { fact: name, label: { ...fact.label }, question: { ...fact.question } };
  });
}

function messageJson(law: Law, { contradiction, code }: Decision): Json {
  if (contradiction !== undefined) return { ...contradiction.label };
  return code === undefined ? null : both((language) => codeText(law, code, language));
}

function basisJson(law: Law, { basis }: Decision): { readonly [key: string]: Json } {
  return {
    confidence: basis.confidence,
    interpretations: basis.interpretations.map(({ rule, interpretation }) => ({
      rule: rule.id,
      ruling: interpretation.ruling,
      question: { ...interpretation.question },
      choice: { ...interpretation.choice },
      because: { ...interpretation.because },
      confidence: interpretation.confidence,
    })),
    rules: basis.rules.map(({ rule, version }) => ({
      id: rule.id,
      label: { ...rule.label },
      from: version.from,
      published: version.published ?? version.from,
      citations: citationsJson(law, version.citations),
    })),
    parameters: basis.parameters.map(({ parameter, row }) => ({
      id: parameter.id,
      label: { ...parameter.label },
      from: row?.from ?? null,
      to: row?.to ?? null,
      published: row === undefined ? null : (row.published ?? row.from),
      confidence: row?.confidence ?? null,
      source: row?.source ?? null,
    })),
  };
}

/** The object of schema jamin.decision/1; at depth 3 with the working; `changes` as changesJson writes them. */
export function decisionJson(law: Law, decision: Decision, language: Language, depth: Depth, changes: Json = []): Json {
  const seen = new Set<Trace>();
  const traces = [...decision.traces].map(([key, trace]) => [key, traceJson(law, trace, seen)] as const);
  return {
    schema: 'jamin.decision/1',
    ask: decision.ask.id,
    on: writeDate(decision.on),
    known: decision.known === undefined ? null : writeDate(decision.known),
    facts: factsJson(law, decision.facts),
    outcome: decision.outcome,
    values: Object.fromEntries([...decision.values].map(([key, value]) => [key, answerJson(value)])),
    grounds: groundsJson(law, decision),
    missing: missingJson(law, decision),
    code: decision.contradiction?.code ?? decision.code ?? null,
    message: messageJson(law, decision),
    changes,
    ...basisJson(law, decision),
    explanation: explanation(law, decision, language, depth) as unknown as Json,
    ...(depth > 1 + 1 ? { trace: Object.fromEntries(traces) } : {}),
  };
}
