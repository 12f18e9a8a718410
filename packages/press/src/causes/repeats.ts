// Figures that stand twice: a count copied to another programme, or figures of another period taken over.

import type { Correction, Finding } from '../finding.ts';
import type { Figure, Part, Statement } from '../statement.ts';
import type { Addend } from '../sums/addends.ts';
import type { Column } from '../sums/column.ts';
import { capital, programmesText, programmeText, twice, unitText, valueText } from '../sums/figure-words.ts';
import { finding } from '../sums/sum-findings.ts';
import { wantedFor } from './candidates.ts';
import { correctionTo } from './corrections.ts';
import { statedDigits } from './printed-number.ts';

/** Counts that two programmes share, or a programme and the total, where the counts do not add up. */
export function repeatedCounts(column: Column): readonly Finding[] {
  const { kind, addends, total } = column;
  if (kind !== 'cases' || total === null) return [];
  const found: Finding[] = [];
  const isCopy = (one: Figure, other: Figure) =>
    one.value === other.value && one.precision === 'exact' && other.precision === 'exact' && one.value >= LEAST_COUNT;
  const asTotal = { part: null, figure: total };
  for (const [index, one] of addends.entries()) {
    if (isCopy(one.figure, total)) found.push(...copied(column, one, asTotal));
    for (const other of addends.slice(index + 1)) {
      if (isCopy(one.figure, other.figure)) found.push(...copied(column, one, other));
    }
  }
  return found;
}

/** Counts of one digit are often the same by chance. */
const LEAST_COUNT = 10n;

type Place = { readonly part: Part | null; readonly figure: Figure };

function copied(column: Column, one: Addend, other: Place): readonly Finding[] {
  const alternatives = [one, other].flatMap(({ part, figure }) => neededFor(column, part, figure));
  if (alternatives.length === 0) return [];
  const message = twice((language) => {
    const [first, second] = [one, other].map(({ part }) => programmeText(part?.key ?? 'total', language));
    const count = unitText('cases', one.figure.value, language);
    return language === 'id'
      ? `${capital(first ?? '')} dan ${second} sama-sama ditulis ${count}; mungkin salah satunya tersalin.`
      : `${capital(first ?? '')} and ${second} are both given as ${count}; one may have been copied from the other.`;
  });
  const evidence = alternatives.map(({ programme, from, to }) =>
    twice((language) =>
      language === 'id'
        ? `Bila kasus ${programmeText(programme, language)} ${from} dibaca ${to}, jumlahnya cocok.`
        : `If the count of ${programmeText(programme, language)}, ${from}, is read as ${to}, the sum fits.`,
    ),
  );
  const found = finding('repeated-count', 'cases', message, evidence, [one.figure.span, other.figure.span]);
  return [{ ...found, alternatives }];
}

/** What this figure would have to be; nothing where no such count can be. */
function neededFor(column: Column, part: Part | null, figure: Figure): readonly Correction[] {
  const { low, high } = wantedFor(column, { part, figure }, 'rounded');
  if (low < 1n || low !== high) return [];
  return [correctionTo(part?.key ?? 'total', figure, column.kind, low)];
}

/** Figures that another statement of the text, of another period, gives for the same programmes. */
export function otherPeriods(statement: Statement, column: Column, others: readonly Statement[]): readonly Finding[] {
  return others.flatMap((other): readonly Finding[] => {
    if (!isOtherPeriod(statement, other)) return [];
    const shared = column.addends.filter(({ part, figure }) =>
      other.parts.some((one) => one.key === part.key && one[column.kind]?.value === figure.value),
    );
    if (!isTelling(shared)) return [];
    return [taken(column, shared, other)];
  });
}

function isOtherPeriod({ period }: Statement, other: Statement): boolean {
  return period.from !== other.period.from || period.to !== other.period.to;
}

/** One long figure, or several of three digits, are not the same by chance. */
function isTelling(shared: readonly Addend[]): boolean {
  const lengths = shared.map(({ figure }) => statedDigits(figure));
  return lengths.some((length) => length >= LONG) || lengths.filter((length) => length >= LONG - 1).length > 1;
}

const LONG = 4;

function taken(column: Column, shared: readonly Addend[], other: Statement): Finding {
  const { kind } = column;
  const message = twice((language) => {
    const names = programmesText(
      shared.map(({ part }) => part.key),
      language,
    );
    const thing = kind === 'cases' ? 'Jumlah kasus' : 'Jumlah rupiah';
    if (language === 'id') return `${thing} ${names} sama dengan angka untuk periode lain dalam teks ini.`;
    return `The ${kind === 'cases' ? 'counts' : 'amounts'} of ${names} equal those of another period in this text.`;
  });
  const evidence = shared.map(({ part, figure }) =>
    twice((language) => `${programmeText(part.key, language)}: ${valueText(kind, figure.value, language)}`),
  );
  const place = other.period.span;
  const spans = [...shared.map(({ figure }) => figure.span), ...(place === null ? [] : [place])];
  const [only, ...more] = shared;
  const alternatives = only !== undefined && more.length === 0 ? neededFor(column, only.part, only.figure) : [];
  return { ...finding('other-period', kind, message, evidence, spans), alternatives };
}
