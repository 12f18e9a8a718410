// A check across texts as one page: per office the figures in the order of time, and what does not fit.

import type { Language } from '@jamin/law';
import { figureText, inBoth, periodText } from '../report/figure-text.ts';
import { both, escaped } from '../report/html.ts';
import { pageWords } from '../report/page-words.ts';
import { reportPage } from '../report/report-page.ts';
import { programmeHead, weightMark, weightOf } from '../report/report-words.ts';
import type { Figure } from '../statement.ts';
import type { SeriesFinding, SeriesOffice, SeriesStatement } from './series.ts';
import { seriesKeys, seriesVerdict, seriesVerdictWords } from './series-table.ts';

export function seriesHtml(
  { offices }: { readonly offices: readonly SeriesOffice[] },
  { language }: { readonly language: Language },
): string {
  return reportPage({
    language,
    title: pageWords.seriesTitle,
    tab: pageWords.seriesTitle,
    body: offices.length === 0 ? nothingFound() : offices.map(officeSection).join(''),
  });
}

function nothingFound(): string {
  return `<section class="opening"><h1>${both(pageWords.none)}</h1><p>${both(pageWords.lookedFor)}</p></section>`;
}

function officeSection(office: SeriesOffice): string {
  const verdict = seriesVerdict([office]);
  const state = verdict === null ? 'unknown' : verdict ? 'fits' : 'wrong';
  const mark = verdict === null ? '?' : verdict ? '✓' : '✗';
  const name = office.office === null ? both(pageWords.unknownOffice) : escaped(office.office);
  const items = office.findings.map(findingItem).join('');
  const verdictLine = `<div><p class="verdict">${both(seriesVerdictWords(office))}</p></div>`;
  return [
    `<section class="opening"><h1>${name}</h1>`,
    '<div class="cards">',
    `<div class="card wide ${state}"><b class="tick" aria-hidden="true">${mark}</b>${verdictLine}</div></div>`,
    items === '' ? '' : `<ul class="findings">${items}</ul>`,
    ...office.statements.map(statementTable),
    '</section>',
  ].join('');
}

function findingItem({ code, message, evidence }: SeriesFinding): string {
  const weight = weightOf(code);
  const lines = evidence.map((line) => `<li>${both(line)}</li>`).join('');
  const mark = `<b class="tick" aria-hidden="true">${weightMark(weight)}</b>`;
  return (
    `<li class="finding ${weight}">${mark}` +
    `<div><p>${both(message)}</p><ul class="evidence">${lines}</ul></div></li>`
  );
}

function statementTable(one: SeriesStatement): string {
  const period = both(inBoth((language) => periodText(one.statement.period, language)));
  const rows = seriesKeys([one]).map((key) => {
    const holder = key === 'total' ? one.statement.total : one.statement.parts.find((part) => part.key === key);
    const head = key === 'total' ? both(pageWords.totalRow) : both(programmeHead(key));
    const cells = cell('cases', holder?.cases ?? null) + cell('amount', holder?.amount ?? null);
    return `<tr><th scope="row" class="programme">${head}</th>${cells}</tr>`;
  });
  const heads =
    `<th scope="col" class="programme">${both(pageWords.programme)}</th>` +
    `<th scope="col">${both(pageWords.cases)}</th><th scope="col">${both(pageWords.amount)}</th>`;
  return [
    `<h2 class="period">${period}</h2><p class="small">${escaped(one.file)}</p>`,
    `<table class="sum plain"><thead><tr>${heads}</tr></thead><tbody>${rows.join('')}</tbody></table>`,
  ].join('');
}

function cell(kind: 'cases' | 'amount', figure: Figure | null): string {
  if (figure === null) return '<td><span class="none">–</span></td>';
  const sign = figure.precision === 'exact' ? '' : '≈ ';
  return `<td>${both(inBoth((language) => sign + figureText(kind, figure.value, language)))}</td>`;
}
