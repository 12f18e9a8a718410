// Decisions that a change of law or of facts makes otherwise: how they are found, shown and written as JSON.

import {
  type Decision,
  type DecisionDifference,
  decisionDifference,
  type Exact,
  exact,
  type Law,
  writeDecimal,
} from '@jamin/engine';
import {
  type Answered,
  answerJson,
  answerText,
  decideWritten,
  differences,
  formatValue,
  type Json,
  keyLabel,
  keyUnit,
  type Language,
  type Problem,
  type Reader,
  type WrittenCase,
} from '@jamin/law';
import { paragraph } from '../paragraph.ts';
import type { Terminal } from '../terminal.ts';
import { lawWords } from './law-words.ts';

type Changed = {
  readonly written: WrittenCase;
  readonly difference: DecisionDifference;
  /** With which side the recorded answer agrees; undefined when none is recorded. */
  readonly agrees: 'before' | 'after' | 'neither' | undefined;
};

export type Compared = {
  readonly looked: number;
  readonly changed: readonly Changed[];
  readonly amounts: ReadonlyMap<string, Exact>;
  readonly problems: readonly Problem[];
};

/** One side of a comparison: a law, and each case as that side has it. */
export type Side = { readonly from: Reader; readonly adapt: (written: WrittenCase) => WrittenCase };

/** Decides every case on both sides. */
export function compareSides(cases: Iterable<WrittenCase>, before: Side, after: Side): Compared {
  const changed: Changed[] = [];
  const problems: Problem[] = [];
  const amounts = new Map<string, Exact>();
  let looked = 0;
  for (const written of cases) {
    const [old, now] = [before, after].map((side): Answered => decideWritten(side.from, side.adapt(written)));
    if (old?.decision === undefined || now?.decision === undefined) {
      problems.push(...(old?.problems ?? []), ...(old?.problems.length === 0 ? (now?.problems ?? []) : []));
      continue;
    }
    looked += 1;
    const difference = decisionDifference(old.decision, now.decision);
    if (difference === undefined) continue;
    changed.push({ written, difference, agrees: agreement(written, old.decision, now.decision) });
    for (const [key, amount] of difference.amounts) {
      amounts.set(key, exact.add(amounts.get(key) ?? exact.ZERO, amount));
    }
  }
  return { looked, changed, amounts, problems };
}

function agreement(written: WrittenCase, before: Decision, after: Decision): Changed['agrees'] {
  if (Object.keys(written.expect).length === 0) return undefined;
  if (differences(before, written.expect).length === 0) return 'before';
  return differences(after, written.expect).length === 0 ? 'after' : 'neither';
}

export function showCompared(law: Law, to: Terminal, compared: Compared): void {
  const words = lawWords(to.language);
  to.out(to.paint('bold', words.decisions(compared.changed.length, compared.looked)));
  for (const one of compared.changed) {
    const agrees = one.agrees === undefined ? '' : ` (${words.agreed[one.agrees]})`;
    const name = to.paint('cyan', one.written.id);
    paragraph(to, 2, `${name}  ${changeText(law, one.difference, to.language)}${agrees}`);
  }
  const [first] = compared.changed;
  const asks = new Set(compared.changed.map(({ written }) => written.ask));
  if (first === undefined || asks.size > 1) return;
  const sums = [...compared.amounts].filter(([key]) => key.startsWith('total') || key === 'net');
  const { ask } = first.difference.after;
  for (const [key, amount] of sums) {
    to.out(`${words.sum}: ${keyLabel(law, ask, key, to.language)} ${signed(law, ask, key, amount, to.language)}`);
  }
}

function signed(law: Law, ask: Decision['ask'], key: string, amount: Exact, language: Language): string {
  return `${amount.n > 0n ? '+' : ''}${formatValue(amount, keyUnit(law, ask, key), language)}`;
}

/** "total Rp1 → Rp2 (+Rp1); reason none → waiting-period". */
function changeText(law: Law, { before, after, keys, amounts }: DecisionDifference, language: Language): string {
  const { outcome: words } = lawWords(language);
  const outcome = before.outcome === after.outcome ? [] : [`${words[before.outcome]} → ${words[after.outcome]}`];
  const shown = keys.map((key) => {
    const [old, now] = [before, after].map((one) => answerText(law, one, key, language));
    const amount = amounts.get(key);
    const by = amount === undefined ? '' : ` (${signed(law, after.ask, key, amount, language)})`;
    return `${key}: ${old} → ${now}${by}`;
  });
  return [...outcome, ...shown].join('; ');
}

export function comparedJson({ looked, changed, amounts, problems }: Compared): { readonly [key: string]: Json } {
  return {
    looked,
    changed: changed.map(({ written, difference, agrees }) => ({
      id: written.id,
      place: written.place,
      ask: written.ask,
      on: written.on,
      outcome: { before: difference.before.outcome, after: difference.after.outcome },
      keys: Object.fromEntries(difference.keys.map((key) => [key, keyJson(difference, key)])),
      recorded: agrees ?? null,
    })),
    amounts: Object.fromEntries([...amounts].map(([key, amount]) => [key, writeDecimal(amount)])),
    problems: problems.map((problem) => ({
      ...problem,
      message: { ...problem.message },
      remedy: { ...problem.remedy },
    })),
  };
}

function keyJson({ before, after, amounts }: DecisionDifference, key: string): Json {
  const [old, now, amount] = [before.values.get(key), after.values.get(key), amounts.get(key)];
  return {
    before: old === undefined ? null : answerJson(old),
    after: now === undefined ? null : answerJson(now),
    difference: amount === undefined ? null : answerJson(amount),
  };
}
