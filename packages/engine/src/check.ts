// Checks a law before any run: names, units, circles, gaps in time, rows that contradict, citations that are missing.

import { readDate, writeDate } from './calendar.ts';
import type { Citation } from './citation.ts';
import type { Expression } from './expression.ts';
import { expressionsUnder } from './expression-parts.ts';
import { changeDays, inForce, type Law, type Parameter, type Rule } from './law.ts';
import type { TypeProblem } from './typing/typed.ts';
import { typeProblems } from './typing/typing.ts';

export type Problem =
  | TypeProblem
  /** Two rows in force from one day and published on one day: neither wins. */
  | { readonly code: 'same-dates'; readonly id: string; readonly from: string; readonly published: string }
  /** Two exceptions with an end, public since one day, that meet: which one counts would be an accident. */
  | { readonly code: 'two-exceptions'; readonly id: string; readonly from: readonly [string, string] }
  /** A branch of a choice with a case that an earlier branch already takes: both hold, and the later is never heard. */
  | { readonly code: 'same-test'; readonly id: string; readonly branch: number; readonly earlier: number }
  | { readonly code: 'not-a-date'; readonly id: string; readonly written: string }
  /** Days between two rows without a value, not declared in `gaps`. */
  | { readonly code: 'gap'; readonly id: string; readonly from: string; readonly to: string }
  | { readonly code: 'cycle'; readonly rules: readonly string[] }
  | { readonly code: 'no-citation'; readonly id: string; readonly from: string }
  | { readonly code: 'unknown-instrument'; readonly id: string; readonly instrument: string }
  /** An `undecided` node whose code the law has no words for (a missing fact has its own question). */
  | { readonly code: 'no-words'; readonly id: string; readonly gap: string }
  /** An ask that names a rule or a fact that does not exist. */
  | { readonly code: 'unknown-in-ask'; readonly ask: string; readonly name: string }
  | { readonly code: 'no-rows'; readonly id: string };

/** Everything that is wrong with a law; empty when it is sound. */
export function checkLaw(law: Law): readonly Problem[] {
  return [
    ...[...law.parameters.values()].flatMap((parameter) => parameterProblems(law, parameter)),
    ...[...law.rules.values()].flatMap((rule) => ruleProblems(law, rule)),
    ...cycles(law),
    ...askProblems(law),
  ];
}

type Dated = Parameter['rows'][number] | Rule['versions'][number];
type Gaps = Parameter['gaps'];

function parameterProblems(law: Law, parameter: Parameter): readonly Problem[] {
  const { id, rows, absence, gaps } = parameter;
  const lasting = absence.means === 'error' ? gapProblems(id, rows, gaps) : [];
  return [...datedProblems(law, id, rows), ...lasting];
}

function ruleProblems(law: Law, rule: Rule): readonly Problem[] {
  const dated = [...datedProblems(law, rule.id, rule.versions), ...gapProblems(rule.id, rule.versions, rule.gaps)];
  const inside = rule.versions.flatMap((version) => expressionsUnder(version.formula));
  const rounding = inside.flatMap((e) => (e.kind === 'round' ? citationProblems(law, rule.id, [e.because]) : []));
  const codes = new Set(inside.flatMap((e) => (e.kind === 'undecided' ? [e.code] : [])));
  const silent = [...codes]
    .filter((gap) => !law.gaps.has(gap) && !gap.startsWith('missing:'))
    .map((gap): Problem => ({ code: 'no-words', id: rule.id, gap }));
  return [
    ...dated,
    ...rounding,
    ...silent,
    ...inside.flatMap((e) => branchProblems(rule.id, e)),
    ...typeProblems(law, rule),
  ];
}

function datedProblems(law: Law, id: string, rows: readonly Dated[]): readonly Problem[] {
  const problems: Problem[] = rows.length === 0 ? [{ code: 'no-rows', id }] : [];
  const seen = new Set<string>();
  for (const row of rows) {
    const published = row.published ?? row.from;
    for (const written of [row.from, row.to, row.published]) {
      if (written !== undefined && readDate(written) === undefined) problems.push({ code: 'not-a-date', id, written });
    }
    if (seen.has(`${row.from} ${published}`)) problems.push({ code: 'same-dates', id, from: row.from, published });
    seen.add(`${row.from} ${published}`);
    if (row.citations.length === 0) problems.push({ code: 'no-citation', id, from: row.from });
    problems.push(...citationProblems(law, id, row.citations));
  }
  return [...problems, ...exceptionProblems(id, rows)];
}

/**
 * Exceptions that are in force together though neither amends the other. A later publication is an amendment and wins,
 * and a window inside a value without an end is an exception to it; two windows written on one day are neither.
 */
function exceptionProblems(id: string, rows: readonly Dated[]): readonly Problem[] {
  const windows = rows.filter(({ to }) => to !== undefined);
  return windows.flatMap((first, index) =>
    windows
      .slice(index + 1)
      .filter((second) => first.from !== second.from)
      .filter((second) => (first.published ?? first.from) === (second.published ?? second.from))
      .filter((second) => first.from <= (second.to ?? '') && second.from <= (first.to ?? ''))
      .map((second): Problem => ({ code: 'two-exceptions', id, from: [first.from, second.from] })),
  );
}

/**
 * Branches that ask again what an earlier branch asked. Branches with different conditions may hold together and are no
 * conflict: a choice is read in order, as a statute says "otherwise", and its order is the law's own. A branch that is
 * the same test, or a narrower one after a wider, can never be heard, so its author meant something else.
 */
function branchProblems(id: string, e: Expression): readonly Problem[] {
  if (e.kind !== 'choose') return [];
  const tests = e.branches.map(({ when }) => casesOf(when));
  return tests.flatMap((cases, branch) => {
    const earlier = tests
      .slice(0, branch)
      .findIndex((before) =>
        before.some((wide) => cases.some((narrow) => [...wide].every((part) => narrow.has(part)))),
      );
    return earlier < 0 ? [] : [{ code: 'same-test', id, branch, earlier } satisfies Problem];
  });
}

/** A condition as cases of which one suffices, each the set of all that must hold in it. */
function casesOf(condition: Expression): readonly ReadonlySet<string>[] {
  if (condition.kind === 'any') return condition.terms.flatMap(casesOf);
  return [new Set(demandsOf(condition))];
}

function demandsOf(condition: Expression): readonly string[] {
  return condition.kind === 'all' ? condition.terms.flatMap(demandsOf) : [written(condition)];
}

/** One text for one test; an equality reads the same from both sides. */
function written(e: Expression): string {
  const text = (part: unknown): string =>
    JSON.stringify(part, (_, value: unknown) => (typeof value === 'bigint' ? `${value}n` : value));
  if (e.kind !== 'compare' || e.op !== '=') return text(e);
  return [text(e.left), text(e.right)].sort().join(' = ');
}

function citationProblems(law: Law, id: string, citations: readonly Citation[]): readonly Problem[] {
  return citations
    .filter(({ instrument }) => !law.instruments.has(instrument))
    .map(({ instrument }) => ({ code: 'unknown-instrument', id, instrument }));
}

/** Days after the first row and before the last on which nothing is in force, unless they are declared. */
function gapProblems(id: string, rows: readonly Dated[], declared: Gaps = []): readonly Problem[] {
  if (rows.some((row) => [row.from, row.to].some((text) => text !== undefined && readDate(text) === undefined)))
    return [];
  const days = changeDays(rows);
  const last = Math.max(...rows.map((row) => readDate(row.from) ?? 0));
  return days.flatMap((start, index): Problem[] => {
    const end = (days[index + 1] ?? start) - 1;
    if (start >= last || inForce(rows, start) !== undefined) return [];
    const known = declared.some(
      (gap) => (readDate(gap.from) ?? start + 1) <= start && (readDate(gap.to) ?? end - 1) >= end,
    );
    return known ? [] : [{ code: 'gap', id, from: writeDate(start), to: writeDate(end) }];
  });
}

/** Every circle of rules that need each other, once. */
function cycles(law: Law): readonly Problem[] {
  const done = new Set<string>();
  const found: Problem[] = [];
  const visit = (id: string, path: readonly string[]): void => {
    const at = path.indexOf(id);
    if (at >= 0) found.push({ code: 'cycle', rules: [...path.slice(at), id] });
    if (at >= 0 || done.has(id)) return;
    for (const needed of rulesNeeded(law.rules.get(id))) visit(needed, [...path, id]);
    done.add(id);
  };
  for (const id of law.rules.keys()) visit(id, []);
  return found;
}

function rulesNeeded(rule: Rule | undefined): readonly string[] {
  const inside = rule?.versions.flatMap((version) => expressionsUnder(version.formula)) ?? [];
  return [...new Set(inside.flatMap((e) => (e.kind === 'rule' ? [e.id] : [])))];
}

function askProblems(law: Law): readonly Problem[] {
  return [...law.asks.values()].flatMap((ask) => {
    const rules = [
      ...ask.outputs.flatMap(({ rule, show }) => [rule, ...(typeof show === 'object' ? [show.when] : [])]),
      ...ask.grounds.map(({ rule }) => rule),
      ...ask.contradictions.map(({ rule }) => rule),
    ];
    const facts = [...ask.facts, ...ask.contradictions.flatMap((one) => one.facts), ...Object.keys(ask.allowed ?? {})];
    const strange = [
      ...rules.filter((id) => !law.rules.has(id)),
      ...facts.filter((name) => name !== 'on' && !law.facts.has(name)),
    ];
    return [...new Set(strange)].map((name): Problem => ({ code: 'unknown-in-ask', ask: ask.id, name }));
  });
}
