// A checked text on the terminal: the verdict at a glance, the sum as a table, the findings, what was left out.

import {
  type Checked,
  type CheckedText,
  type Correction,
  columnName,
  columnVerdict,
  type Finding,
  type Ignored,
  ignoredReason,
  type Kind,
  pageWords,
  periodText,
  programmeHead,
  type Verdict,
  verdictMark,
  type Weight,
  weightMark,
  weightOf,
} from '@jamin/press';
import { paragraph } from '../paragraph.ts';
import type { Terminal } from '../terminal.ts';
import { showSum } from './sum-report.ts';

type Style = Parameters<Terminal['paint']>[0];

export function showCheck(to: Terminal, { statements, ignored }: CheckedText): void {
  if (statements.length === 0) showNothing(to);
  for (const [index, checked] of statements.entries()) {
    if (index > 0) to.out('');
    if (index === 1) to.out(`${to.paint('bold', pageWords.others[to.language])}\n`);
    showStatement(to, checked);
  }
  showIgnored(to, ignored);
}

export function verdictStyle(verdict: Verdict): Style {
  if (verdict === null) return 'yellow';
  return verdict ? 'green' : 'red';
}

/** Nothing was found: what is looked for. */
export function showNothing(to: Terminal): void {
  to.out(to.paint('bold', pageWords.none[to.language]));
  paragraph(to, 0, pageWords.lookedFor[to.language], 0);
}

/** The verdict of both columns, one line each. */
export function showVerdicts(to: Terminal, checked: Checked): void {
  for (const kind of ['cases', 'amount'] as const) {
    const verdict = checked.reconciles[kind];
    const line = columnVerdict(checked, kind)[to.language];
    paragraph({ ...to, out: (text) => to.out(coloured(to, verdict, text)) }, 0, `${verdictMark(verdict)} ${line}`);
  }
}

function coloured(to: Terminal, verdict: Verdict, text: string): string {
  return text
    .split('\n')
    .map((line) => to.paint('bold', to.paint(verdictStyle(verdict), line)))
    .join('\n');
}

function showStatement(to: Terminal, checked: Checked): void {
  const { office, period } = checked.statement;
  to.out(to.paint('bold', office?.name ?? pageWords.unknownOffice[to.language]));
  to.out(to.paint('dim', periodText(period, to.language)));
  to.out('');
  showVerdicts(to, checked);
  to.out('');
  showSum(to, checked);
  if (checked.findings.length === 0) return;
  to.out('');
  to.out(to.paint('bold', pageWords.findings[to.language]));
  for (const finding of checked.findings) showFinding(to, finding);
}

function weightStyle(weight: Weight): Style {
  switch (weight) {
    case 'fits':
      return 'green';
    case 'wrong':
      return 'red';
    case 'look':
      return 'yellow';
    case 'note':
      return 'dim';
  }
}

/** A message with its mark; evidence and corrections below it. */
export function showMessage(to: Terminal, code: Finding['code'], message: string, lines: readonly string[]): void {
  const weight = weightOf(code);
  const mark = weightMark(weight);
  const marked: Terminal = {
    ...to,
    out: (text) => to.out(text.replace(mark, () => to.paint(weightStyle(weight), mark))),
  };
  paragraph(marked, 2, `${mark} ${message}`);
  for (const line of lines) paragraph({ ...to, out: (text) => to.out(dimmed(to, text)) }, 6, line);
}

function dimmed(to: Terminal, text: string): string {
  return text
    .split('\n')
    .map((line) => to.paint('dim', line))
    .join('\n');
}

function showFinding(to: Terminal, finding: Finding): void {
  const { language } = to;
  const { code, message, evidence } = finding;
  const isSaid = ({ from, to: corrected }: Correction) =>
    evidence.some((line) => line.id.includes(`${from} → ${corrected}`));
  const listed = finding.alternatives.every(isSaid) ? [] : finding.alternatives;
  const alternatives = listed.length === 1 ? [] : listed;
  const single = finding.correction ?? (listed.length === 1 ? listed[0] : undefined);
  const correction = single === undefined || isSaid(single) ? [] : [single];
  showMessage(to, code, message[language], [
    ...evidence.map((line) => line[language]),
    ...correction.map((one) => `${pageWords.correction[language]}: ${correctionText(to, one)}`),
    ...(alternatives.length === 0 ? [] : [`${pageWords.alternatives[language]}:`]),
    ...alternatives.map((one, index) => `${index + 1}. ${correctionText(to, one)}`),
  ]);
}

function correctionText(to: Terminal, { programme, kind, from, to: corrected }: Correction): string {
  const [column, of] = [nameOf(to, kind), programmeHead(programme)[to.language]];
  return `${to.language === 'id' ? `${column} ${of}` : `${column} of ${of}`}: ${from} → ${corrected}`;
}

function nameOf(to: Terminal, kind: Kind): string {
  return columnName(kind)[to.language].toLowerCase();
}

const SHOWN = 6;

/** What was left out, in short: the figures by reason. */
function showIgnored(to: Terminal, ignored: readonly Ignored[]): void {
  if (ignored.length === 0) return;
  to.out('');
  to.out(to.paint('bold', `${pageWords.ignored[to.language]} (${ignored.length})`));
  for (const reason of new Set(ignored.map((one) => one.reason))) {
    const texts = ignored.filter((one) => one.reason === reason).map(({ text }) => text);
    const more = texts.length > SHOWN ? [to.language === 'id' ? 'dan lain-lain' : 'and others'] : [];
    const list = [...texts.slice(0, SHOWN), ...more].join(', ');
    paragraph(to, 2, `${ignoredReason(reason)[to.language]}: ${list}`);
  }
}
