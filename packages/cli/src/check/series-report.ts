// A check across texts on the terminal: per office the figures in the order of time, and what does not fit.

import {
  pageWords,
  periodText,
  programmeHead,
  type SeriesOffice,
  type SeriesStatement,
  seriesKeys,
  seriesVerdict,
  seriesVerdictWords,
  verdictMark,
} from '@jamin/press';
import { paragraph } from '../paragraph.ts';
import type { Terminal } from '../terminal.ts';
import { showMessage, showNothing, verdictStyle } from './check-report.ts';
import { figureCell } from './sum-report.ts';
import { cell, type Row, tableLines } from './text-table.ts';

export function showSeries(to: Terminal, offices: readonly SeriesOffice[]): void {
  if (offices.length === 0) showNothing(to);
  for (const [index, office] of offices.entries()) {
    if (index > 0) to.out('');
    showOffice(to, office);
  }
}

function showOffice(to: Terminal, office: SeriesOffice): void {
  const verdict = seriesVerdict([office]);
  to.out(to.paint('bold', office.office ?? pageWords.unknownOffice[to.language]));
  const line = `${verdictMark(verdict)} ${seriesVerdictWords(office)[to.language]}`;
  paragraph({ ...to, out: (text) => to.out(to.paint(verdictStyle(verdict), text)) }, 0, line);
  for (const { code, message, evidence } of office.findings) {
    const lines = evidence.map((one) => one[to.language]);
    showMessage(to, code, message[to.language], lines);
  }
  for (const statement of office.statements) showStatement(to, statement);
}

function showStatement(to: Terminal, one: SeriesStatement): void {
  to.out('');
  paragraph(to, 2, `${periodText(one.statement.period, to.language)} · ${one.file}`);
  const heads = [pageWords.programme, pageWords.cases, pageWords.amount];
  const rows = seriesKeys([one]).map((key): Row => {
    const holder = key === 'total' ? one.statement.total : one.statement.parts.find((part) => part.key === key);
    const head = key === 'total' ? pageWords.totalRow : programmeHead(key);
    return [
      cell(head[to.language]),
      figureCell(to, 'cases', holder?.cases ?? null, true),
      figureCell(to, 'amount', holder?.amount ?? null, true),
    ];
  });
  for (const line of tableLines(to, [heads.map((head) => cell(head[to.language], 'dim')), ...rows], 2)) to.out(line);
}
