// Who uses what: the rules that read a parameter, a rule or a fact, and the questions that answer with a rule.

import { type Ask, expressionsUnder, type Law, type Rule } from '@jamin/engine';

export type Users = { readonly rules: readonly string[]; readonly asks: readonly string[] };
type Reads = {
  readonly parameters: readonly string[];
  readonly rules: readonly string[];
  readonly facts: readonly string[];
};

/** What the formulas of a rule read directly. */
export function readsOf(rule: Rule): Reads {
  const parameters = new Set<string>();
  const rules = new Set<string>();
  const facts = new Set<string>();
  for (const e of rule.versions.flatMap(({ formula }) => expressionsUnder(formula))) {
    switch (e.kind) {
      case 'parameter':
      case 'bracket':
      case 'cell':
      case 'tiers':
        parameters.add(e.id);
        break;
      case 'rule':
        rules.add(e.id);
        break;
      case 'fact':
      case 'given':
      case 'has':
        facts.add(e.name);
        break;
      case 'fold':
      case 'reduce':
      case 'largest':
      case 'first':
        if (e.over.kind === 'list') facts.add(e.over.fact);
        break;
      default:
    }
  }
  return { parameters: [...parameters], rules: [...rules], facts: [...facts] };
}

function rulesOfAsk(ask: Ask): readonly string[] {
  return [
    ...ask.outputs.flatMap(({ rule, show }) => (typeof show === 'object' ? [rule, show.when] : [rule])),
    ...ask.grounds.map(({ rule }) => rule),
    ...ask.contradictions.map(({ rule }) => rule),
    ...[ask.eligible, ask.reason].filter((id) => id !== undefined),
  ];
}

/** Everything that reads the named thing directly. */
export function usersOf(law: Law, kind: keyof Reads, id: string): Users {
  const rules = [...law.rules.values()].filter((rule) => readsOf(rule)[kind].includes(id)).map((rule) => rule.id);
  const asks = [...law.asks.values()].filter((ask) =>
    kind === 'rules' ? rulesOfAsk(ask).includes(id) : kind === 'facts' && ask.facts.includes(id),
  );
  return { rules, asks: asks.map((ask) => ask.id) };
}
