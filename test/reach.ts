// Which rules an ask reaches, and how a value is written to be compared.

import { type Ask, isDate, isExact, type Law, type Parameter, type Value } from '@jamin/engine';

/** The rules that a formula names, or with `rule` false the parameters. */
function referred(node: unknown, found: Set<string>, rule: boolean): void {
  if (typeof node !== 'object' || node === null) return;
  if ('kind' in node && (node.kind === 'rule') === rule && 'id' in node) found.add(String(node.id));
  for (const value of Object.values(node)) referred(value, found, rule);
}

/** The rules of an ask's keys, grounds and contradictions, and every rule those refer to. */
export function rulesOf(law: Law, ask: Ask): string[] {
  const found = new Set<string>();
  const todo = [
    ...ask.outputs.flatMap((output) => [output.rule, ...(typeof output.show === 'object' ? [output.show.when] : [])]),
    ...ask.grounds.map((ground) => ground.rule),
    ...ask.contradictions.map((contradiction) => contradiction.rule),
    ...[ask.eligible, ask.reason].filter((id) => id !== undefined),
  ];
  for (let id = todo.pop(); id !== undefined; id = todo.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    const next = new Set<string>();
    for (const version of law.rules.get(id)?.versions ?? []) referred(version.formula, next, true);
    todo.push(...next);
  }
  return [...found].sort();
}

/** The parameters those rules compute with. */
export function parametersOf(law: Law, ask: Ask): Parameter[] {
  const found = new Set<string>();
  for (const id of rulesOf(law, ask)) {
    for (const version of law.rules.get(id)?.versions ?? []) referred(version.formula, found, false);
  }
  return [...law.parameters.values()].filter((one) => found.has(one.id));
}

/** A value as text, so that equal values of different make are equal. */
export function show(value: Value | undefined): string {
  if (value === undefined) return 'undecided';
  if (isExact(value)) return `${value.n}/${value.d}`;
  return isDate(value) ? `day ${value.day}` : String(value);
}
