// A checked text as one page: the verdict on top, the text with its figures marked, the sum beside it, the findings.

import type { Words } from '@jamin/engine';
import type { Checked, CheckedText, Kind } from '../finding.ts';
import { claimReview, type ReviewOptions } from './claim-review.ts';
import { inBoth, meantWords, periodText } from './figure-text.ts';
import { findingsList } from './findings-list.ts';
import { type Highlighted, highlighted, ignoredId } from './highlighted-text.ts';
import { both, escaped, link } from './html.ts';
import { pageWords } from './page-words.ts';
import { reportPage } from './report-page.ts';
import { ignoredReason } from './report-words.ts';
import { averageFindings, isSumRounded } from './sum-rows.ts';
import { stateOf, sumTable } from './sum-table.ts';
import { columnVerdict, differenceWords, headlineWords, verdictMark } from './verdict-words.ts';

/** The page of a checked text; `text` is the text that was read, to which all places point. */
export function reportHtml(text: string, checked: CheckedText, options: ReviewOptions): string {
  const shown = highlighted(text, checked);
  const [principal, ...others] = checked.statements;
  return reportPage({
    language: options.language,
    title: pageWords.title,
    tab: tabOf(principal),
    ...(principal === undefined ? {} : { data: claimReview(checked.statements, options) }),
    body: [
      principal === undefined ? nothingFound() : opening(principal),
      '<div class="columns">',
      textSection(shown),
      '<div class="working">',
      principal === undefined ? '' : working(principal, 0, shown),
      others.length === 0 ? '' : `<h2>${both(pageWords.others)}</h2>`,
      ...others.map((one, index) => other(one, index + 1, shown)),
      ignoredList(checked, shown),
      '</div></div>',
    ].join(''),
  });
}

function tabOf(principal: Checked | undefined): Words {
  return inBoth((language) => {
    if (principal === undefined) return pageWords.none[language];
    const office = principal.statement.office?.name ?? pageWords.unknownOffice[language];
    return `${headlineWords(principal)[language]} – ${office}`;
  });
}

function nothingFound(): string {
  return `<section class="opening"><h1>${both(pageWords.none)}</h1><p>${both(pageWords.lookedFor)}</p></section>`;
}

function heading({ statement }: Checked, level: 'h1' | 'h3'): string {
  const office = statement.office === null ? both(pageWords.unknownOffice) : escaped(statement.office.name);
  const period = both(inBoth((language) => periodText(statement.period, language)));
  return `<${level}>${office}</${level}><p class="period">${period}</p>`;
}

function opening(checked: Checked): string {
  const cards = [verdictCard(checked, 'cases'), verdictCard(checked, 'amount'), ...averageCards(checked)].join('');
  const jump = `<p class="jump">${link('s1', `${both(pageWords.toSum)}&nbsp;↓`)}</p>`;
  return `<section class="opening">${heading(checked, 'h1')}<div class="cards">${cards}</div>${jump}</section>`;
}

/** One column's verdict, readable from across the table: a mark, words, and both figures. */
function verdictCard(checked: Checked, kind: Kind): string {
  const verdict = checked.reconciles[kind];
  const mark = `<b class="tick" aria-hidden="true">${verdictMark(verdict)}</b>`;
  const detail = cardDetail(checked, kind);
  const line = detail === null ? '' : `<p>${both(detail)}</p>`;
  const words = `<div><p class="verdict">${both(columnVerdict(checked, kind))}</p>${line}</div>`;
  return `<div class="card ${stateOf(verdict)}">${mark}${words}</div>`;
}

/** What the law says to an average: as much at a glance as the sums. */
function averageCards({ findings }: Checked): readonly string[] {
  return averageFindings(findings).map(
    ({ message }) =>
      `<div class="card wide look"><b class="tick" aria-hidden="true">!</b><div><p>${both(message)}</p></div></div>`,
  );
}

function cardDetail(checked: Checked, kind: Kind): Words | null {
  const stated = checked.statement.total[kind];
  const sum = checked.sum[kind];
  if (stated === null || sum === null || checked.reconciles[kind] === null) return null;
  const apart = differenceWords(checked, kind);
  return inBoth((language) => {
    const precision = isSumRounded(checked, kind) ? 'rounded' : 'exact';
    const total = meantWords(kind, stated, language);
    const together = meantWords(kind, { value: sum, precision }, language);
    if (apart === null) {
      const begun = total.charAt(0).toUpperCase() + total.slice(1);
      return language === 'id' ? `${begun}, sama dengan jumlahnya.` : `${begun}, equal to the sum.`;
    }
    return language === 'id'
      ? `Tertulis ${total}. Jumlah programnya ${together}.`
      : `Stated ${total}. The programmes together make ${together}.`;
  });
}

function textSection(shown: Highlighted): string {
  const sample = (role: string, words: Words) => `<span class="mark ${role}">${both(words)}</span>`;
  const legend = [
    sample('programme', pageWords.legendProgramme),
    sample('cases', pageWords.legendCases),
    sample('amount', pageWords.legendAmount),
    sample('total-amount', pageWords.legendTotal),
    sample('office', pageWords.legendOther),
    sample('ignored', pageWords.legendIgnored),
  ].join(' ');
  return [
    `<section class="source"><h2>${both(pageWords.text)}</h2>`,
    `<p class="legend small"><span class="hidden">${both(pageWords.legend)}: </span>${legend}</p>`,
    `<div class="text">${shown.html}</div></section>`,
  ].join('');
}

function working(checked: Checked, index: number, shown: Highlighted): string {
  const findings = findingsList(checked.findings, shown.idOf);
  return [
    `<section id="s${index + 1}"><h2>${both(pageWords.sum)}</h2>`,
    sumTable(checked, index, shown.idOf),
    findings === '' ? '' : `<h2>${both(pageWords.findings)}</h2>${findings}`,
    '</section>',
  ].join('');
}

function other(checked: Checked, index: number, shown: Highlighted): string {
  const cards = verdictCard(checked, 'cases') + verdictCard(checked, 'amount');
  return [
    `<section id="s${index + 1}" class="other">${heading(checked, 'h3')}<div class="cards">${cards}</div>`,
    sumTable(checked, index, shown.idOf),
    findingsList(checked.findings, shown.idOf),
    '</section>',
  ].join('');
}

function ignoredList({ ignored }: CheckedText, shown: Highlighted): string {
  if (ignored.length === 0) return '';
  const items = ignored.map(({ text, span, reason }, index) => {
    const figure = link(shown.idOf(span), escaped(text));
    return `<li id="${ignoredId(index)}">${figure}: ${both(ignoredReason(reason))}</li>`;
  });
  const summary = `<summary>${both(pageWords.ignored)} (${ignored.length})</summary>`;
  return `<details class="ignored-list">${summary}<ul>${items.join('')}</ul></details>`;
}
