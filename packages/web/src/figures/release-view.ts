// What the pages of the example show of its releases: when each came out, its text piece by piece, and what changed.

import type { BoundValue, ValueChange } from '@jamin/administration';
import { date, ratio, whole } from '@jamin/engine';
import { formatDate, formatMoney, formatNumber, type Language } from '@jamin/law';
import { href } from '../addresses.ts';
import type { PublicRelease, ReleaseOfExample } from '../branch/example-releases.ts';
import { exampleWords } from '../words/example-words.ts';
import { programmeNames } from '../words/programme-words.ts';
import { figureHref } from './example-view.ts';

export type ReleaseLine = { readonly title: string; readonly href: string | null; readonly text: string };

export type ChangeLine = { readonly name: string; readonly before: string; readonly after: string };

export type ReleaseView = {
  readonly title: string;
  readonly version: string;
  /** The newest version, where this is not it. */
  readonly newer: string | null;
  /** Paragraphs of words and numbers; a number leads to what it is. */
  readonly paragraphs: readonly (readonly { readonly text: string; readonly href: string | null }[])[];
  readonly changes: readonly { readonly title: string; readonly lines: readonly ChangeLine[] }[];
  readonly versions: readonly { readonly text: string; readonly href: string; readonly isThis: boolean }[];
  readonly files: readonly { readonly name: string; readonly href: string }[];
};

export function releaseLines(lines: readonly ReleaseOfExample[], language: Language): readonly ReleaseLine[] {
  const words = exampleWords[language];
  return lines.map(({ release, from, to, plannedOn, versions }) => {
    const last = versions.at(-1);
    return {
      title: titleOf({ from, to }, language),
      href: last === undefined ? null : href('exampleRelease', language, { release }),
      text:
        last === undefined
          ? words.planned(dayOf(plannedOn, language))
          : words.version(`${last.version}`, dayOf(last.day, language)),
    };
  });
}

export function releaseView(shown: PublicRelease, files: readonly string[], language: Language): ReleaseView {
  const words = exampleWords[language];
  const { version, line, pieces, changes } = shown;
  const parts = { release: version.release, version: `${version.version}` };
  const versions = line.versions.map((one) => ({
    text: words.version(`${one.version}`, dayOf(one.day, language)),
    href: href('exampleReleaseVersion', language, { ...parts, version: `${one.version}` }),
    isThis: one.version === version.version,
  }));
  return {
    title: titleOf(version, language),
    version: versions.find(({ isThis }) => isThis)?.text ?? '',
    newer: versions.at(-1)?.isThis === false ? (versions.at(-1)?.href ?? null) : null,
    paragraphs: paragraphsOf(
      pieces[language].map(({ text, bound }) => ({
        text,
        href: bound === undefined ? null : figureHref(bound.figure.replace('paid.', ''), language, version),
      })),
    ),
    changes: changes.map((one) => ({
      title: words.changedIn(`${one.version}`),
      lines: one.changes.map((change) => changeLine(change, language)),
    })),
    versions: versions.toReversed(),
    files: files.map((file) => ({ name: file, href: href('exampleReleaseFile', language, { ...parts, file }) })),
  };
}

type Text = { readonly text: string; readonly href: string | null };

/** An empty line begins a paragraph. */
function paragraphsOf(pieces: readonly Text[]): readonly (readonly Text[])[] {
  const paragraphs: Text[][] = [[]];
  for (const piece of pieces)
    for (const [index, text] of piece.text.split(/\n{2,}/).entries()) {
      if (index > 0) paragraphs.push([]);
      if (text !== '') paragraphs.at(-1)?.push({ ...piece, text });
    }
  return paragraphs.filter((one) => one.length > 0);
}

export function changeLine({ figure, part, before, after }: ValueChange, language: Language): ChangeLine {
  const words = exampleWords[language];
  const programme = (['jht', 'jkk', 'jkm', 'jp', 'jkp'] as const).find((one) => figure === `paid.${one}`);
  const name = programme === undefined ? words.total : programmeNames[language][programme].short;
  return {
    name: `${name}, ${part === 'cases' ? words.cases : words.amount}`,
    before: valueText(part, before, language),
    after: valueText(part, after, language),
  };
}

const SEN = 100n;

function valueText(part: BoundValue['part'], value: bigint | undefined, language: Language): string {
  if (value === undefined) return '–';
  return part === 'cases' ? formatNumber(whole(value), language) : formatMoney(ratio(value, SEN), language);
}

export function titleOf({ from, to }: { readonly from: string; readonly to: string }, language: Language): string {
  return exampleWords[language].release(formatDate(date(from), language), formatDate(date(to), language));
}

function dayOf(text: string, language: Language): string {
  return formatDate(date(text), language);
}
