// A computed payroll as a page shows it: plain JSON, everything in words and amounts already written out.

import { inForce, type Law } from '@jamin/engine';
import { citationText, type Language } from '@jamin/law';
import { type Marked, type PayrollPlan, totalsTable } from '@jamin/law/payroll';
import { lawHref } from '../law-address.ts';
import { count, money, monthText, senOf } from '../words/payroll-amounts.ts';
import { sheetWords } from '../words/payroll-sheet-words.ts';
import type { BillView } from './bill-view.ts';
import { type DueDays, dueDays } from './due-days.ts';
import type { SheetOptions } from './sheet-options.ts';
import type { SheetRun } from './sheet-run.ts';

type ProblemView = {
  readonly where: string;
  readonly isError: boolean;
  readonly message: string;
  readonly remedy: string;
};

export type SheetView = {
  readonly place: string;
  readonly month: string;
  /** How many rows were computed, left aside, empty, to be checked. */
  readonly counts: string;
  readonly isComputed: boolean;
  /** What the employer pays in, the workers' share included. */
  readonly due: string;
  readonly dueDays: DueDays;
  readonly payers: readonly string[];
  readonly programmes: readonly {
    readonly programme: string;
    readonly amounts: readonly string[];
    readonly sum: string;
  }[];
  readonly sums: readonly string[];
  readonly sum: string;
  /** What the government adds: in the table, but not paid in by the employer. */
  readonly byGovernment: string | undefined;
  readonly others: readonly string[];
  readonly remarks: readonly string[];
  readonly columns: readonly { readonly heading: string; readonly isAmount: boolean }[];
  readonly rows: readonly (readonly string[])[];
  readonly moreRows: number;
  readonly problems: readonly ProblemView[];
  readonly moreProblems: number;
  readonly errors: number;
  readonly articles: readonly { readonly text: string; readonly address: string }[];
  readonly bill?: BillView | undefined;
};

/** So many rows and problems are shown; the files hold all of them. */
const SHOWN_ROWS = 20;
const SHOWN_PROBLEMS = 50;

type Made = {
  readonly plan: PayrollPlan;
  readonly run: SheetRun;
  readonly options: SheetOptions;
  readonly language: Language;
};

export function sheetView(made: Made): SheetView {
  const { plan, run, options, language } = made;
  const { computed, result } = run;
  const table = totalsTable(computed.totals);
  const words = sheetWords[language];
  const paid = table.payers.flatMap((payer, at) => (payer === 'government' ? [] : [table.sums[at] ?? 0n]));
  const government = table.sum - paid.reduce((a, b) => a + b, 0n);
  const { rows, columns } = shownRows(made);
  return {
    place: plan.sheet.place,
    month: monthText(options.first, language),
    counts: countsText(run, language),
    isComputed: result.computed > 0,
    due: money(
      paid.reduce((a, b) => a + b, 0n),
      language,
    ),
    dueDays: dueDays(plan.law, options.first, language),
    payers: table.payers.map((payer) => words.payers[payer] ?? payer),
    programmes: table.rows.map(({ programme, sen, sum }) => ({
      programme: programme.toUpperCase(),
      amounts: sen.map((one) => (one === undefined ? '' : money(one, language))),
      sum: money(sum, language),
    })),
    sums: table.sums.map((one) => money(one, language)),
    sum: money(table.sum, language),
    byGovernment: government === 0n ? undefined : money(government, language),
    others: table.others.map(({ key, label, sen }) => {
      const inside = key.startsWith('jkp.recomposed') ? ` (${words.inside})` : '';
      return `${label[language]}${inside}: ${money(sen, language)}`;
    }),
    remarks: remarks(made),
    columns,
    rows,
    moreRows: computed.rows.length - rows.length,
    problems: problemsFirst(run, language),
    moreProblems: Math.max(0, computed.problems.length - SHOWN_PROBLEMS),
    errors: result.bad,
    articles: articles(plan.law, plan, language),
  };
}

function countsText({ result }: SheetRun, language: Language): string {
  const words = sheetWords[language];
  const { computed, bad, blank, warned } = result;
  return [
    words.computed(count(computed, language)),
    ...(bad > 0 ? [words.bad(count(bad, language))] : []),
    ...(warned > 0 ? [words.warned(count(warned, language))] : []),
    ...(blank > 0 ? [words.blank(count(blank, language))] : []),
  ].join(', ');
}

/** Errors before warnings, in the order of the sheet. */
function problemsFirst({ computed }: SheetRun, language: Language): readonly ProblemView[] {
  const words = sheetWords[language];
  const errors = computed.problems.filter(({ level }) => level === 'error');
  const warnings = computed.problems.filter(({ level }) => level !== 'error');
  return [...errors, ...warnings].slice(0, SHOWN_PROBLEMS).map(({ row, column, level, message, remedy }) => ({
    where: words.where(String(row), column),
    isError: level === 'error',
    message: message[language],
    remedy: remedy[language],
  }));
}

/** The first rows with the columns that hold anything: amounts as people read them, truths as words. */
function shownRows({ run, language }: Made): Pick<SheetView, 'rows' | 'columns'> {
  const { columns, rows } = run.computed;
  const first = rows.slice(0, SHOWN_ROWS);
  const kept = columns.flatMap(({ kind }, at) =>
    kind !== 'truth' && first.some((cells) => (cells[at] ?? '') !== '') ? [at] : [],
  );
  const written = (cells: readonly string[], at: number): string => {
    const cell = cells[at] ?? '';
    return columns[at]?.kind === 'amount' && columns[at]?.name !== 'row' ? amount(cell, language) : cell;
  };
  return {
    columns: kept.map((at) => ({
      heading: columns[at]?.label[language] ?? '',
      isAmount: columns[at]?.kind === 'amount' && columns[at]?.name !== 'row',
    })),
    rows: first.map((cells) => kept.map((at) => written(cells, at))),
  };
}

function amount(cell: string, language: Language): string {
  return cell === '' ? '' : money(senOf(cell), language);
}

/** What a reader must know to trust the amounts: how they were read, what was left aside, who is above a ceiling. */
function remarks({ plan, run, language }: Made): readonly string[] {
  const words = sheetWords[language];
  const { survey, sheet, ceilings } = plan;
  const borrowed = survey.borrowed.flatMap(({ column, style }) =>
    style === 'comma' || style === 'point' ? [words.borrowed(column, words.marks[style])] : [],
  );
  const { ignored } = sheet.columns;
  const above = (programme: string, ceiling: number | undefined, marked: Marked): readonly string[] => {
    if (ceiling === undefined || marked.count === 0) return [];
    const rows = marked.first.join(', ') + (marked.count > marked.first.length ? ', …' : '');
    return [words.above(programme, money(BigInt(ceiling), language), count(marked.count, language), rows)];
  };
  return [
    ...above('JP', ceilings.jp, run.result.aboveJp),
    ...above('JKP', ceilings.jkp, run.result.aboveJkp),
    ...borrowed,
    ...(ignored.length > 0 ? [words.ignored(ignored.join(', '))] : []),
  ];
}

/** The articles behind the amounts, each once. */
function articles(law: Law, { rules, ask, first }: PayrollPlan, language: Language): SheetView['articles'] {
  const pairs = rules.keys.flatMap(({ key }) => {
    const rule = law.rules.get(ask.outputs.find((one) => one.key === key)?.rule ?? '');
    const citations = inForce(rule?.versions ?? [], first)?.citations ?? [];
    return citations.map((citation) => [citationText(law, citation, language), lawHref(citation, language)] as const);
  });
  return [...new Map(pairs)].map(([text, address]) => ({ text, address }));
}
