// Reads a finished release back through the press check: its figures must stand there, and must add up.

import type { Words } from '@jamin/engine';
import type { Language } from '@jamin/law';
import {
  type Checked,
  type CheckedText,
  checkText,
  type Figure,
  type Finding,
  type Kind,
  type Part,
  type possiblePayments,
  weightOf,
} from '@jamin/press';
import { type StatementView, statementView } from '../figures/check-view.ts';
import type { Outcome } from '../words/release-terms.ts';
import { type Figures, linesInTotal, type Pair, scholarshipScope, sumOf } from './figures.ts';

/** `view`: the check as pages show it, null where the figures were not read back; `why`: what else is wrong. */
type CheckedRelease = {
  readonly outcome: Outcome;
  readonly view: StatementView | null;
  readonly why: string | null;
};

export function checkRelease(
  text: string,
  figures: Figures,
  possible: ReturnType<typeof possiblePayments>,
  language: Language,
): CheckedRelease {
  const checked = checkText(text, possible);
  const [principal] = checked.statements;
  if (principal === undefined || !saysTheSame(checked, figures)) {
    return { outcome: 'fails', view: null, why: UNREAD[language] };
  }
  const view = releaseView(principal, figures, language);
  if (isMixed(principal, figures)) return { outcome: 'fails', view: inOrder(view), why: MIXED[language] };
  const apart = KINDS.filter((kind) => isApart(principal, kind));
  if (apart.length === 0) {
    const outcome = isOwnSum(figures) ? outcomeOf(principal, figures) : 'fails';
    return { outcome, view: inOrder(view), why: null };
  }
  return { outcome: 'fails', view: inOrder(strictView(view, principal, apart)), why: INEXACT[language] };
}

/** The check as the page shows it, with a total that nobody typed called ours. */
function releaseView(principal: Checked, figures: Figures, language: Language): StatementView {
  const { isTotalTyped } = figures;
  const view = statementView(principal, 0, language);
  const untyped = KINDS.filter((kind) => !isTotalTyped[kind]);
  const notes = untyped.length === 0 ? [] : [OUR_TOTAL[language]];
  // The text says where scholarships stand: nothing is left to look at, unless the two columns differ.
  const isTold = scholarshipScope(figures) !== 'unclear';
  const findings = view.findings.map((shown, index) => {
    const isScope = principal.findings[index]?.code.startsWith('scholarship-') === true;
    return isScope && isTold ? { ...shown, weight: 'note' as const } : shown;
  });
  return { ...view, findings, notes: [...view.notes, ...notes] };
}

const OUR_TOTAL: Words = {
  id: 'Total yang tidak Anda isi kami jumlahkan dari programnya. Angka itu tidak dibandingkan dengan catatan Anda.',
  en: 'A total that you left empty is our sum of the programmes. It was not compared with any record of yours.',
};

/** Whether the list of the release adds up to its total, with what stands beside it left out. */
function isOwnSum(figures: Figures): boolean {
  const sum = sumOf(linesInTotal(figures));
  return sum.cases === figures.total.cases && sum.amount === figures.total.amount;
}

/** Scholarships counted in one column and left out of the other. */
function isMixed({ reconciles, findings }: Checked, figures: Figures): boolean {
  const has = (code: Finding['code']): boolean => findings.some((one) => one.code === code);
  const fits = reconciles.cases === true && reconciles.amount === true;
  const isUnclear = scholarshipScope(figures) === 'unclear';
  return isUnclear && fits && has('scholarship-inside') && has('scholarship-outside');
}

/** What is wrong comes first, then what needs a look. */
function inOrder(view: StatementView): StatementView {
  const order: readonly string[] = ['wrong', 'look', 'note', 'fits'];
  // Both columns may have the same thing to say; it is said once.
  const said = view.findings.map(({ text }) => text);
  const findings = view.findings.filter(({ text }, index) => said.indexOf(text) === index);
  return { ...view, findings: findings.toSorted((a, b) => order.indexOf(a.weight) - order.indexOf(b.weight)) };
}

const KINDS: readonly Kind[] = ['cases', 'amount'];

/** Within what rounding would explain; but nothing was rounded here. */
function isApart({ reconciles, difference }: Checked, kind: Kind): boolean {
  return reconciles[kind] === true && difference[kind] !== 0n;
}

/** The check forgives printed figures a rounded last digit; figures that somebody typed in full have none. */
function strictView(view: StatementView, { findings }: Checked, apart: readonly Kind[]): StatementView {
  return {
    ...view,
    rows: view.rows.map((row) => {
      if (row.states === null) return row;
      return { ...row, states: { ...row.states, ...Object.fromEntries(apart.map((kind) => [kind, 'wrong'])) } };
    }),
    findings: view.findings.map((shown, index) => {
      const about = findings[index]?.about ?? null;
      const isForgiven = shown.weight === 'fits' && about !== null && apart.includes(about);
      return isForgiven ? { ...shown, weight: 'look' } : shown;
    }),
  };
}

function outcomeOf({ reconciles, findings }: Checked, { note }: Figures): Outcome {
  const isSum = reconciles.cases === true && reconciles.amount === true;
  if (!isSum || findings.some(({ code }) => weightOf(code) === 'wrong')) return 'fails';
  const doubts = findings.filter(isDoubt);
  if (doubts.length === 0) return 'checked';
  const isExplained = note.length >= LEAST_NOTE && doubts.every(({ code }) => code.startsWith('average-'));
  return isExplained ? 'explained' : 'doubt';
}

/** Letters of an explanation that says something. */
const LEAST_NOTE = 20;

/** Scholarships beside the sum or in it are both usual, and the text says which. */
function isDoubt({ code }: Finding): boolean {
  return code !== 'scholarship-inside' && code !== 'scholarship-outside' && weightOf(code) === 'look';
}

/** Whether exactly these figures were read, to the last digit, and no others for the same period. */
function saysTheSame({ statements: [principal] }: CheckedText, { lines, total, from, to }: Figures): boolean {
  if (principal === undefined) return false;
  const { parts, period, total: read } = principal.statement;
  const isPeriod = period.from === from && period.to === to;
  const isTotal = isFigure(read.cases, total.cases) && isFigure(read.amount, total.amount);
  const others = [...read.conflicting, ...parts.flatMap(({ conflicting }) => conflicting)];
  const same = lines.every(({ row, ...pair }) => parts.some((part) => part.key === row && isPair(part, pair)));
  return isPeriod && isTotal && same && parts.length === lines.length && others.length === 0;
}

function isPair(part: Part, { cases, amount }: Pair): boolean {
  return isFigure(part.cases, cases) && isFigure(part.amount, amount);
}

function isFigure(figure: Figure | null, value: bigint): boolean {
  return figure !== null && figure.value === value && figure.precision === 'exact';
}

const MIXED: Words = {
  id: 'Beasiswa dihitung dalam satu total saja: kasus atau rupiah. Samakan keduanya.',
  en: 'Scholarships are counted in one total alone, cases or rupiah. Treat both alike.',
};

const INEXACT: Words = {
  id: 'Selisihnya kecil, tetapi siaran ini memuat angka sampai rupiah terakhir. Totalnya harus sama persis.',
  en: 'The difference is small, but this release gives figures to the last rupiah. The total must fit exactly.',
};

const UNREAD: Words = {
  id: 'Angka dalam teks ini tidak terbaca kembali dengan pasti. Sederhanakan nama kantor, lalu coba lagi.',
  en: 'The figures of this text cannot be read back with certainty. Simplify the name of the office and try again.',
};
