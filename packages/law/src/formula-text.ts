// Writes the working of one rule as a sum people can follow: "Rp5.000.000 (upah sebulan) × 3,7% (iuran JHT)".

import { isExact, type Law, type Trace, type Unit, type Value } from '@jamin/engine';
import { formatValue, wordsOf } from './format.ts';
import type { Language } from './words.ts';

type Writing = { readonly law: Law; readonly language: Language };

/** The unit of a traced value, as far as its own node or its parts tell. */
export function unitOf(law: Law, trace: Trace): Unit | undefined {
  const e = trace.expression;
  switch (e.kind) {
    case 'literal':
      return e.unit;
    case 'fact': {
      const type = law.facts.get(e.name)?.type;
      return type?.kind === 'number' ? type.unit : undefined;
    }
    case 'parameter': {
      const unit = law.parameters.get(e.id)?.unit;
      return unit === undefined || unit === 'text' || unit === 'date' || unit === 'boolean' || unit === 'table'
        ? undefined
        : unit;
    }
    case 'bracket':
    case 'cell': {
      const unit = law.parameters.get(e.id)?.columns?.[e.column];
      return unit === undefined || unit === 'word' || unit === 'boolean' ? undefined : unit;
    }
    case 'rule': {
      const type = law.rules.get(e.id)?.type;
      return typeof type === 'string' && type !== 'boolean' && type !== 'date' ? type : undefined;
    }
    case 'multiply':
    case 'tiers':
      return strongest(trace.parts.map((part) => unitOf(law, part)));
    // What a fold carries has the unit that it starts with; a range's two ends stand before the starts.
    case 'fold': {
      const start = trace.parts[e.over.kind === 'range' ? 2 : 0];
      return start === undefined ? undefined : unitOf(law, start);
    }
    case 'divide': {
      const [left, right] = [trace.parts[0], trace.parts[1]].map((part) =>
        part === undefined ? undefined : unitOf(law, part),
      );
      return left !== undefined && left === right ? 'fraction' : left;
    }
    default: {
      const last = trace.parts[trace.parts.length - 1];
      return last === undefined
        ? undefined
        : (unitOf(law, last) ?? strongest(trace.parts.map((part) => unitOf(law, part))));
    }
  }
}

function strongest(units: readonly (Unit | undefined)[]): Unit | undefined {
  const plain = new Set<Unit | undefined>(['count', 'fraction', undefined]);
  return units.find((unit) => !plain.has(unit)) ?? units.find((unit) => unit !== undefined);
}

export function valueText(at: Writing, trace: Trace): string {
  if (trace.value === undefined) return wordsOf(at.language).working.notStated;
  return formatValue(trace.value as Value, unitOf(at.law, trace), at.language);
}

function labelled(at: Writing, trace: Trace, label: { readonly id: string; readonly en: string } | undefined): string {
  return label === undefined ? valueText(at, trace) : `${valueText(at, trace)} (${lowerFirst(label[at.language])})`;
}

/** A label inside a sentence begins small, unless it begins with an abbreviation. */
export function lowerFirst(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

function joined(at: Writing, parts: readonly Trace[], sign: string): string {
  return parts.map((part) => bracketed(at, part)).join(` ${sign} `);
}

const LOOSE: ReadonlySet<string> = new Set(['add', 'subtract', 'divide', 'least', 'greatest']);

function inner(trace: Trace): Trace {
  const last = trace.parts[trace.parts.length - 1];
  return (trace.expression.kind === 'choose' || trace.expression.kind === 'round') && last !== undefined
    ? inner(last)
    : trace;
}

function bracketed(at: Writing, trace: Trace): string {
  const text = formulaText(at, trace);
  return LOOSE.has(inner(trace).expression.kind) ? `(${text})` : text;
}

/** The node that does the work: past choices, roundings and rules that only pass another rule on. */
export function core(trace: Trace): Trace {
  const next = passedOn(trace);
  return next === undefined ? trace : core(next);
}

function passedOn(trace: Trace): Trace | undefined {
  switch (trace.expression.kind) {
    case 'rule':
    case 'round':
      return trace.parts[0];
    case 'choose':
      return trace.parts[trace.parts.length - 1];
    case 'add': {
      const terms = nonZero(trace.parts);
      return terms.length === 1 ? terms[0] : undefined;
    }
    case 'multiply': {
      const terms = notOne(trace.parts);
      return terms.length === 1 ? terms[0] : undefined;
    }
    default:
      return undefined;
  }
}

/** Whether a node is a value read as it stands, without any sum behind it. */
export function isLeaf(trace: Trace): boolean {
  return trace.parts.length === 0 || trace.source?.kind === 'parameter';
}

/** The working of a node in one line; rules, facts and parameters appear as their value and label. */
export function formulaText(at: Writing, trace: Trace): string {
  const e = trace.expression;
  const words = wordsOf(at.language);
  switch (e.kind) {
    case 'fact':
    case 'given':
    case 'has':
      return labelled(at, trace, at.law.facts.get(e.name)?.label);
    case 'parameter':
    case 'bracket':
    case 'cell':
      return labelled(at, trace, at.law.parameters.get(e.id)?.label);
    case 'tiers':
      return labelled(at, trace, at.law.parameters.get(e.id)?.label);
    case 'rule':
      return labelled(at, trace, at.law.rules.get(e.id)?.label);
    case 'add':
      return joined(at, nonZero(trace.parts), '+');
    case 'subtract':
      return joined(at, trace.parts, '−');
    case 'multiply':
      return joined(at, notOne(trace.parts), '×');
    case 'divide':
      return joined(at, trace.parts, '÷');
    case 'round':
      return trace.parts[0] === undefined ? '' : formulaText(at, trace.parts[0]);
    case 'least':
    case 'greatest':
      return `${words.working[e.kind]} ${trace.parts.map((part) => formulaText(at, part)).join('; ')}`;
    case 'choose': {
      const last = trace.parts[trace.parts.length - 1];
      return last === undefined ? '' : formulaText(at, last);
    }
    case 'compare':
      return comparisonText(at, trace, e);
    case 'all':
    case 'any':
      return decisive(trace)
        .map((part) => formulaText(at, part))
        .join(` ${words.working.and} `);
    case 'not':
      return formulaPart(at, trace, 0);
    case 'date':
    case 'calendar':
      return words.calendar[e.op]?.(trace.parts.map((part) => formulaText(at, part))) ?? valueText(at, trace);
    case 'reduce':
      return `${valueText(at, trace)} (${words.working.sumOfRows(String(trace.parts.length))})`;
    case 'largest':
      return `${valueText(at, trace)} (${words.working.largestRows(valueText(at, trace.parts[trace.parts.length - 1] ?? trace))})`;
    default:
      return valueText(at, trace);
  }
}

/** "alasan: mengundurkan diri" where a fact is that word; else "A kurang dari B", said so that it is true of the facts. */
function comparisonText(at: Writing, trace: Trace, e: Extract<Trace['expression'], { kind: 'compare' }>): string {
  const [left, right] = trace.parts;
  if (left === undefined || right === undefined) return '';
  const word = right.expression.kind === 'literal' && typeof right.value === 'string';
  if (word || typeof left.value === 'string') return formulaText(at, left);
  const op = trace.value === true ? e.op : OPPOSITE[e.op];
  return `${formulaText(at, left)} ${wordsOf(at.language).comparison[op]} ${formulaText(at, right)}`;
}

const OPPOSITE = { '<': '>=', '<=': '>', '=': '!=', '!=': '=', '>=': '<', '>': '<=' } as const;

/** The parts that made a condition what it is: the one that was true of an "any", the one that was false of an "all". */
function decisive(trace: Trace): readonly Trace[] {
  const stops = trace.value === (trace.expression.kind === 'any');
  return stops ? trace.parts.slice(-1) : trace.parts;
}

function formulaPart(at: Writing, trace: Trace, index: number): string {
  const part = trace.parts[index];
  return part === undefined ? '' : formulaText(at, part);
}

/** Terms of a sum that are zero are left out, unless all are. */
function nonZero(parts: readonly Trace[]): readonly Trace[] {
  const kept = parts.filter((part) => !isExact(part.value) || part.value.n !== 0n);
  return kept.length === 0 ? parts.slice(0, 1) : kept;
}

/** Factors that are one (a relief that does not apply) are left out, unless all are. */
function notOne(parts: readonly Trace[]): readonly Trace[] {
  const kept = parts.filter((part) => !isExact(part.value) || part.value.n !== part.value.d);
  return kept.length === 0 ? parts.slice(0, 1) : kept;
}
