// The comparison with a bill as a page shows it: what differs, by how much and why, and what stays unexplained.

import type { Law } from '@jamin/engine';
import type { Language } from '@jamin/law';
import type { PayrollPlan } from '@jamin/law/payroll';
import { count, money } from '../words/payroll-amounts.ts';
import { billWords, reasonText } from '../words/payroll-bill-words.ts';
import { type BillKey, billKeys, type Reason } from '../words/payroll-terms.ts';
import { type Difference, differences, type Explaining, totalReasons } from './bill-explain.ts';
import type { Bill } from './bill-reading.ts';
import { variantRuns, type Worker, workersOf } from './bill-workers.ts';
import type { SheetRun } from './sheet-run.ts';

type Side = {
  readonly label: string;
  readonly ours: string;
  readonly theirs: string;
  readonly gap: string;
};

type ReasonView = {
  readonly text: string;
  /** What the reason changes in all, signed. */
  readonly gap: string;
  readonly workers: readonly (Side & { readonly name: string })[];
  readonly more: number;
};

export type BillView = {
  readonly verdict: string;
  readonly isEqual: boolean;
  readonly sides: readonly Side[];
  readonly reasons: readonly ReasonView[];
  /** What may explain a total of which the bill says no more. */
  readonly guesses: readonly { readonly label: string; readonly texts: readonly string[] }[];
  readonly unexplained: string;
  readonly remarks: readonly string[];
};

type Comparing = {
  readonly law: Law;
  readonly plan: PayrollPlan;
  readonly run: SheetRun;
  readonly billed: Bill;
  readonly language: Language;
  readonly onShare: (share: number) => void;
};

const SHOWN_WORKERS = 20;

export async function billView({ plan, run, billed, language, onShare, law }: Comparing): Promise<BillView> {
  const workers = workersOf(run);
  const ours = totals(workers);
  const theirs = billedTotals(billed);
  const keys = billKeys.filter((key) => theirs[key] !== undefined);
  const isEqual = keys.every((key) => ours[key] === theirs[key]);
  const runs = isEqual ? [] : await variantRuns(plan, onShare);
  const ceiling = plan.ceilings.jp;
  const explaining: Explaining = { runs, jpCeiling: ceiling === undefined ? undefined : BigInt(ceiling) };
  const byWorker = workerKeys(billed);
  const found = billed.workers === undefined ? [] : differences(workers, billed.workers, byWorker, explaining);
  const words = billWords[language];
  const main = keys.includes('total') ? 'total' : undefined;
  const gap = main === undefined ? sumGap(keys, ours, theirs) : (theirs[main] ?? 0n) - ours[main];
  const rows = billedTotals({ ...billed, amounts: {} }).total;
  const sum = rows ?? partsTyped(billed);
  const isOther = sum !== undefined && theirs.total !== sum;
  const otherSum = rows === undefined ? words.otherParts : words.otherSum;
  const open = keys.filter(
    (key) => !byWorker.includes(key) && ours[key] !== theirs[key] && (key !== 'total' || sum === undefined),
  );
  const guesses = open.map((key) => ({
    label: words.keys[key],
    texts: guessTexts(law, workers, key, theirs[key] ?? 0n, explaining, language),
  }));
  return {
    verdict: words.verdict(gap === 0n ? '' : signed(gap, language), gap > 0n),
    isEqual: isEqual && found.length === 0,
    sides: keys.map((key) => side(words.keys[key], ours[key], theirs[key] ?? 0n, language)),
    reasons: reasonViews(law, found, language),
    guesses,
    unexplained: unexplained(found, guesses, language),
    remarks: [
      ...(isOther ? [otherSum(money(sum, language), money(theirs.total ?? 0n, language))] : []),
      ...(run.result.bad > 0 ? [words.leftAside(count(run.result.bad, language))] : []),
      ...(run.computed.totals.some(({ key, sen }) => key === 'jkp.government' && sen > 0n) ? [words.jkp] : []),
    ],
  };
}

/** What the programmes of a typed bill add up to, where all of them and a total were typed. */
function partsTyped({ amounts: { total, ...parts } }: Bill): bigint | undefined {
  const typed = billKeys.flatMap((key) => (key === 'total' || parts[key] === undefined ? [] : [parts[key]]));
  if (total === undefined || typed.length < billKeys.length - 1) return undefined;
  return typed.reduce((sum, part) => sum + part, 0n);
}

function totals(workers: readonly Worker[]): { readonly [key in BillKey]: bigint } {
  const sum = { jkk: 0n, jkm: 0n, jht: 0n, jp: 0n, total: 0n };
  for (const { amounts } of workers) for (const key of billKeys) sum[key] += amounts[key];
  return sum;
}

/** What is given by worker is added up; a total that was typed goes before. */
function billedTotals({ amounts, workers }: Bill): { readonly [key in BillKey]?: bigint } {
  const sum: { [key in BillKey]?: bigint } = {};
  for (const { amounts: own } of workers ?? []) {
    for (const key of billKeys) if (own[key] !== undefined) sum[key] = (sum[key] ?? 0n) + own[key];
  }
  const parts = billKeys.filter((key) => key !== 'total' && sum[key] !== undefined);
  if (sum.total === undefined && parts.length === billKeys.length - 1) {
    sum.total = parts.reduce((all, key) => all + (sum[key] ?? 0n), 0n);
  }
  return { ...sum, ...amounts };
}

/** What the rows of the bill say amounts of; their total is left aside where they say its parts. */
function workerKeys({ workers }: Bill): readonly BillKey[] {
  const keys = billKeys.filter((key) => (workers ?? []).some(({ amounts }) => amounts[key] !== undefined));
  return keys.length > 1 ? keys.filter((key) => key !== 'total') : keys;
}

function sumGap(
  keys: readonly BillKey[],
  ours: Record<BillKey, bigint>,
  theirs: { [key in BillKey]?: bigint },
): bigint {
  return keys.reduce((all, key) => all + (theirs[key] ?? 0n) - ours[key], 0n);
}

function signed(gap: bigint, language: Language): string {
  return money(gap < 0n ? -gap : gap, language);
}

function gapText(gap: bigint, language: Language): string {
  return gap === 0n ? '–' : `${gap > 0n ? '+' : '−'}${signed(gap, language)}`;
}

function side(label: string, ours: bigint, theirs: bigint, language: Language): Side {
  return {
    label,
    ours: money(ours, language),
    theirs: money(theirs, language),
    gap: gapText(theirs - ours, language),
  };
}

/** Differences of one reason together, the largest sum first; those without a reason last. */
function reasonViews(law: Law, found: readonly Difference[], language: Language): readonly ReasonView[] {
  const groups = new Map<string, Difference[]>();
  for (const one of found) {
    const text = reasonText(law, one.reason, language);
    const group = groups.get(text);
    if (group === undefined) groups.set(text, [one]);
    else group.push(one);
  }
  return [...groups]
    .map(([text, own]) => ({ text, own, gap: own.reduce((sum, { ours, theirs }) => sum + theirs - ours, 0n) }))
    .sort((a, b) => rank(a.own) - rank(b.own) || (size(a.gap) < size(b.gap) ? 1 : -1))
    .map(({ text, own, gap }) => ({
      text,
      gap: gapText(gap, language),
      workers: own.slice(0, SHOWN_WORKERS).map((one) => workerLine(one, language)),
      more: Math.max(0, own.length - SHOWN_WORKERS),
    }));
}

function rank(own: readonly Difference[]): number {
  const kind = own[0]?.reason.kind;
  return kind === 'unknown' ? 2 : kind === 'rounding' ? 1 : 0;
}

function size(gap: bigint): bigint {
  return gap < 0n ? -gap : gap;
}

function workerLine(
  { worker, billed, key, ours, theirs }: Difference,
  language: Language,
): ReasonView['workers'][number] {
  const words = billWords[language];
  const who = worker ?? billed;
  const name = [who?.name || who?.nik || who?.number || '', worker === undefined ? '' : words.row(worker.row)];
  return { ...side(words.keys[key], ours, theirs, language), name: name.filter((part) => part !== '').join(', ') };
}

const NAMED = 5;

function guessTexts(
  law: Law,
  workers: readonly Worker[],
  key: BillKey,
  billed: bigint,
  explaining: Explaining,
  language: Language,
): readonly string[] {
  const words = billWords[language];
  return totalReasons(workers, key, billed, explaining).map(({ reason, workers: whose }) => {
    const text = reasonText(law, reason, language);
    if (whose === 'all') return words.forAll(text);
    const names = whose
      .slice(0, NAMED)
      .map(({ name, nik, number, row }) => `${name || nik || number} (${words.row(row)})`);
    return words.forOne(text, names.join(', '), whose.length > NAMED ? count(whose.length - NAMED, language) : '');
  });
}

function unexplained(found: readonly Difference[], guesses: BillView['guesses'], language: Language): string {
  const words = billWords[language];
  const isUnknown = (reason: Reason): boolean => reason.kind === 'unknown';
  const open = found.filter(({ reason }) => isUnknown(reason));
  const rest = open.reduce((all, { ours, theirs }) => all + theirs - ours, 0n);
  const dark = guesses.filter(({ texts }) => texts.length === 0).map(({ label }) => label);
  return [
    ...(open.length > 0 ? [words.unexplained(gapText(rest, language))] : []),
    ...(dark.length > 0 ? [words.needsRows(dark.join(', '))] : []),
  ].join(' ');
}
