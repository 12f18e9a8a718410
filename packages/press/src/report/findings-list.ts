// Findings on a page: in plain words, with their working, and with what would make everything fit.

import type { Correction, Finding } from '../finding.ts';
import type { Span } from '../statement.ts';
import { inBoth } from './figure-text.ts';
import { both, escaped, inBothMarked, link } from './html.ts';
import { pageWords } from './page-words.ts';
import { columnName, programmeHead, weightMark, weightOf } from './report-words.ts';

type IdOf = (span: Span | null | undefined) => string | undefined;

export function findingsList(findings: readonly Finding[], idOf: IdOf): string {
  if (findings.length === 0) return '';
  return `<ul class="findings">${findings.map((finding) => findingItem(finding, idOf)).join('')}</ul>`;
}

function findingItem(finding: Finding, idOf: IdOf): string {
  const weight = weightOf(finding.code);
  const evidence = evidenceBeside(finding)
    .map((line) => `<li>${both(line)}</li>`)
    .join('');
  const place = finding.spans.map((span) => idOf(span)).find((id) => id !== undefined);
  return [
    `<li class="finding ${weight}"><b class="tick" aria-hidden="true">${weightMark(weight)}</b><div>`,
    `<p>${both(finding.message)}</p>`,
    evidence === '' ? '' : `<ul class="evidence">${evidence}</ul>`,
    corrections(finding, idOf),
    place === undefined ? '' : `<p class="small">${link(place, `↑ ${both(pageWords.inText)}`)}</p>`,
    '</div></li>',
  ].join('');
}

/** The evidence without the lines that only repeat a correction, which is shown with its digits set apart. */
function evidenceBeside({ evidence, correction, alternatives }: Finding): Finding['evidence'] {
  const shown = [...(correction === null ? [] : [correction]), ...alternatives];
  return evidence.filter((line) => !shown.some(({ from, to }) => line.id.includes(`${from} → ${to}`)));
}

function corrections({ correction, alternatives }: Finding, idOf: IdOf): string {
  const single = correction ?? (alternatives.length === 1 ? alternatives[0] : undefined);
  const many = alternatives.map((one) => `<li>${correctionText(one, idOf)}</li>`).join('');
  return [
    single === undefined ? '' : `<p>${both(pageWords.correction)}: ${correctionText(single, idOf)}</p>`,
    alternatives.length < 2 ? '' : `<p>${both(pageWords.alternatives)}:</p><ol class="corrections">${many}</ol>`,
  ].join('');
}

/** "rupiah JHT: ~~97~~.855 → **96**.855", with the characters that change set apart. */
function correctionText({ programme, kind, from, to, span }: Correction, idOf: IdOf): string {
  const name = inBoth((language) => {
    const [column, of] = [columnName(kind)[language].toLowerCase(), programmeHead(programme)[language]];
    return language === 'id' ? `${column} ${of}` : `${column} of ${of}`;
  });
  const before = link(idOf(span), changed(from, to, 'del'));
  return `${inBothMarked({ id: escaped(name.id), en: escaped(name.en) })}: ${before} → ${changed(to, from, 'ins')}`;
}

/** Marks the characters of a text that the other does not have in the same place. */
function changed(text: string, other: string, element: 'del' | 'ins'): string {
  const same = sameAs(text, other);
  const runs: { isSame: boolean; text: string }[] = [];
  for (const [index, character] of [...text].entries()) {
    const isSame = same[index] === true;
    const last = runs.at(-1);
    if (last?.isSame === isSame) last.text += character;
    else runs.push({ isSame, text: character });
  }
  return runs.map((run) => (run.isSame ? escaped(run.text) : `<${element}>${escaped(run.text)}</${element}>`)).join('');
}

/** Compared from the first character or, behind the common beginning, from the last: whichever leaves more the same. */
function sameAs(text: string, other: string): readonly boolean[] {
  const characters = [...text];
  const fromLeft = characters.map((character, index) => other[index] === character);
  const begun = Math.max(0, fromLeft.indexOf(false));
  const apart = other.length - text.length;
  const fromRight = characters.map((character, index) => {
    return index < begun || (index + apart >= begun && other[index + apart] === character);
  });
  const count = (same: readonly boolean[]) => same.filter(Boolean).length;
  return count(fromRight) > count(fromLeft) ? fromRight : fromLeft;
}
