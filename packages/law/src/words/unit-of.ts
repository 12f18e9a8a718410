// The unit of a value in the working of an answer, as far as its own node or its parts tell.

import type { Law, Trace, Unit } from '@jamin/engine';

export function unitOf(law: Law, trace: Trace): Unit | undefined {
  const e = trace.expression;
  switch (e.kind) {
    case 'literal':
      return e.unit;
    case 'fact': {
      const type = law.facts.get(e.name)?.type;
      return type?.kind === 'number' ? type.unit : undefined;
    }
    case 'item':
      return unitOfField(law, e.field);
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
    case 'largest':
      return strongest(trace.parts.slice(0, -1).map((part) => unitOf(law, part)));
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

/** The unit of a field of the rows of some list; but for the bare value of a row, fields of one name have one unit. */
function unitOfField(law: Law, field: string): Unit | undefined {
  if (field === 'value') return undefined;
  for (const { type } of law.facts.values()) {
    const found = type.kind === 'list' ? type.item[field]?.type : undefined;
    if (found?.kind === 'number') return found.unit;
  }
  return undefined;
}
