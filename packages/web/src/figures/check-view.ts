// A checked text as a page shows it: plain strings in one language, drawn alike by the server and by the island.

import type { Language } from '@jamin/law';
import {
  averageFindings,
  type Checked,
  type CheckedText,
  columnVerdict,
  type Finding,
  headlineWords,
  ignoredId,
  ignoredReason,
  isSumRounded,
  type Kind,
  meantWords,
  overallVerdict,
  pageWords,
  periodText,
  programmeHead,
  type TextMark,
  textMarks,
  type Weight,
  weightOf,
} from '@jamin/press';
import { type State, stateOf } from './state.ts';
import { type RowView, rowViews } from './sum-view.ts';

export type CardView = {
  readonly state: State | 'look';
  readonly text: string;
  readonly detail: string | null;
};

export type FindingView = {
  readonly weight: Weight;
  readonly text: string;
  readonly evidence: readonly string[];
  readonly corrections: readonly { readonly name: string; readonly from: string; readonly to: string }[];
};

export type StatementView = {
  readonly id: string;
  readonly state: State;
  readonly office: string;
  readonly period: string;
  readonly verdict: string;
  readonly cards: readonly CardView[];
  readonly rows: readonly RowView[];
  readonly notes: readonly string[];
  readonly findings: readonly FindingView[];
};

/** A stretch of the text; `label` says in words what a marked one is. */
export type PieceView = {
  readonly text: string;
  readonly id: string | null;
  readonly role: TextMark['role'] | null;
  readonly target: string | null;
  readonly label: string | null;
  readonly isWrong: boolean;
};

export type CheckView = {
  readonly statements: readonly StatementView[];
  readonly pieces: readonly PieceView[];
  readonly ignored: readonly { readonly id: string; readonly text: string; readonly reason: string }[];
  /** How many more there are than are shown: a page of every figure of a book helps nobody. */
  readonly more: { readonly statements: number; readonly ignored: number };
};

const MOST_STATEMENTS = 60;
const MOST_IGNORED = 200;
const MOST_MARKS = 2000;

export function checkView(text: string, checked: CheckedText, language: Language): CheckView {
  const shown = {
    statements: checked.statements.slice(0, MOST_STATEMENTS),
    ignored: checked.ignored.slice(0, MOST_IGNORED),
  };
  return {
    statements: shown.statements.map((one, index) => statementView(one, index, language)),
    pieces: piecesOf(text, textMarks(text, shown).slice(0, MOST_MARKS), language),
    ignored: shown.ignored.map(({ text: printed, reason }, index) => {
      return { id: ignoredId(index), text: printed, reason: ignoredReason(reason)[language] };
    }),
    more: {
      statements: checked.statements.length - shown.statements.length,
      ignored: checked.ignored.length - shown.ignored.length,
    },
  };
}

/** One statement; `scope` keeps the ids of several texts on one page apart. */
export function statementView(checked: Checked, index: number, language: Language, scope = ''): StatementView {
  const { statement } = checked;
  const verdict = overallVerdict(checked);
  const rows = rowViews(checked, index, language).map((row) => ({ ...row, id: scope + row.id }));
  const isAbout = isSumRounded(checked, 'cases') || isSumRounded(checked, 'amount');
  const isOutside = rows.some(({ cases, amount }) => cases.startsWith('(') || amount.startsWith('('));
  return {
    id: `${scope}s${index + 1}`,
    state: stateOf(verdict),
    office: statement.office?.name ?? pageWords.unknownOffice[language],
    period: periodText(statement.period, language),
    verdict: headlineWords(checked)[language],
    cards: [card(checked, 'cases', language), card(checked, 'amount', language), ...averageCards(checked, language)],
    rows,
    notes: [...(isOutside ? [pageWords.outside[language]] : []), ...(isAbout ? [pageWords.about[language]] : [])],
    findings: checked.findings.map((finding) => findingView(finding, language)),
  };
}

function card(checked: Checked, kind: Kind, language: Language): CardView {
  const verdict = checked.reconciles[kind];
  return {
    state: stateOf(verdict),
    text: columnVerdict(checked, kind)[language],
    detail: verdict === null ? null : detailOf(checked, kind, language),
  };
}

function detailOf(checked: Checked, kind: Kind, language: Language): string | null {
  const stated = checked.statement.total[kind];
  const sum = checked.sum[kind];
  if (stated === null || sum === null) return null;
  const precision = isSumRounded(checked, kind) ? 'rounded' : 'exact';
  const total = meantWords(kind, stated, language);
  const together = meantWords(kind, { value: sum, precision }, language);
  return language === 'id'
    ? `Tertulis ${total}. Jumlah programnya ${together}.`
    : `Stated ${total}. The programmes together make ${together}.`;
}

function averageCards({ findings }: Checked, language: Language): readonly CardView[] {
  return averageFindings(findings).map(({ message }) => {
    return { state: 'look', text: message[language], detail: null };
  });
}

function findingView(finding: Finding, language: Language): FindingView {
  const { code, message, evidence, correction, alternatives } = finding;
  const weight = weightOf(code);
  const shown = correction === null ? alternatives : [correction, ...alternatives];
  const isRepeated = (line: string) => shown.some(({ from, to }) => line.includes(`${from} → ${to}`));
  return {
    weight,
    text: message[language],
    evidence: evidence.filter(({ id }) => !isRepeated(id)).map((line) => line[language]),
    corrections: shown.map(({ programme, kind, from, to }) => {
      const [column, of] = [pageWords[kind][language].toLowerCase(), programmeHead(programme)[language]];
      return { name: language === 'id' ? `${column} ${of}` : `${column} of ${of}`, from, to };
    }),
  };
}

function piecesOf(text: string, marks: readonly TextMark[], language: Language): readonly PieceView[] {
  const pieces: PieceView[] = [];
  let at = 0;
  const plain = (end: number): void => {
    if (end <= at) return;
    pieces.push({ text: text.slice(at, end), id: null, role: null, target: null, label: null, isWrong: false });
  };
  for (const [index, { start, end, role, target, isWrong }] of marks.entries()) {
    plain(start);
    const label = labelOf(role, target, language);
    pieces.push({ text: text.slice(start, end), id: `t${index + 1}`, role, target, label, isWrong });
    at = end;
  }
  plain(text.length);
  return pieces;
}

function labelOf(role: TextMark['role'], target: string, language: Language): string {
  const words = roleWords(role)[language];
  const key = target.split('-')[1]?.replaceAll('_', ' ');
  return key === undefined || key === 'total' || role === 'ignored' ? words : `${words} ${key}`;
}

function roleWords(role: TextMark['role']): { readonly id: string; readonly en: string } {
  switch (role) {
    case 'programme':
      return pageWords.legendProgramme;
    case 'cases':
      return pageWords.legendCases;
    case 'amount':
      return pageWords.legendAmount;
    case 'total-cases':
    case 'total-amount':
      return pageWords.legendTotal;
    case 'ignored':
      return pageWords.legendIgnored;
    case 'office':
      return { id: 'kantor', en: 'office' };
    case 'period':
      return { id: 'periode', en: 'period' };
  }
}
