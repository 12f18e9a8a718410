// Says what the sum of a column shows: it adds up, only if figures were cut, not at all, or why it cannot be checked.

import type { Words } from '@jamin/engine';
import type { Language } from '@jamin/law';
import type { Finding, FindingCode } from '../finding.ts';
import type { Figure, ProgrammeKey, Span } from '../statement.ts';
import { type Addend, programmeOf } from './addends.ts';
import { absolute, type Column, sumOf } from './column.ts';
import { columnText, listText, programmesText, programmeText, twice, unitText, valueText } from './figure-words.ts';
import { type Allowance, intervalOf, overlaps, sumIntervals } from './interval.ts';

export function sumFindings(column: Column): readonly Finding[] {
  const { total, verdict } = column;
  if (total === null || verdict === null) return [uncheckedFinding(column)];
  const first = verdict ? agreement(column, total) : disagreement(column, total);
  return [first, ...scholarshipFindings(column)];
}

/** A finding without correction. */
export function finding(
  code: FindingCode,
  about: Finding['about'],
  message: Words,
  evidence: readonly Words[],
  spans: readonly Span[],
): Finding {
  return { code, about, message, evidence, correction: null, alternatives: [], spans };
}

function agreement(column: Column, total: Figure): Finding {
  if (column.fit === 'cut') return cutAgreement(column, total);
  const { kind, addends } = column;
  const isEqual = sumOf(addends) === total.value;
  const message = twice((language) => {
    const [title, stated] = [columnTitle(column, language), unitText(kind, total.value, language)];
    if (language === 'id') {
      return isEqual
        ? `${title} sama dengan total yang tertulis, ${stated}.`
        : `${title} cocok dengan total yang tertulis, ${stated}, dalam batas pembulatannya.`;
    }
    return isEqual
      ? `${title} add up to the stated total, ${stated}.`
      : `${title} agree with the stated total, ${stated}, within its rounding.`;
  });
  return finding('adds-up', kind, message, [sumLine(column)], spansOf(column));
}

function cutAgreement(column: Column, total: Figure): Finding {
  const { kind } = column;
  const cut = cutAlone(column, total);
  const message = twice((language) => {
    const isId = language === 'id';
    const names = cut.map((name) => programmeText(name, language));
    if (names.length === 0)
      return isId
        ? `${columnTitle(column, language)} cocok hanya bila beberapa angka dipotong ekornya, bukan dibulatkan.`
        : `${columnTitle(column, language)} agree only if several figures were cut off instead of rounded.`;
    const which = isId ? eitherText(names, 'atau') : eitherText(names, 'or');
    return isId
      ? `${columnTitle(column, language)} cocok hanya bila angka ${which} dipotong ekornya, bukan dibulatkan.`
      : `${columnTitle(column, language)} agree only if the figure of ${which} was cut off instead of rounded.`;
  });
  return finding('adds-up-if-truncated', kind, message, [sumLine(column), statedLine(column, total)], spansOf(column));
}

function eitherText(names: readonly string[], or: string): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${or} ${names.at(-1)}`;
}

/** The figures of which one alone need have been cut for the column to fit. */
function cutAlone({ kind, addends }: Column, total: Figure): readonly (ProgrammeKey | 'total')[] {
  const allowance = (isCut: boolean): Allowance => (isCut ? 'cut' : 'rounded');
  const fitsWhenCut = (cut: Addend | null): boolean => {
    const sum = sumIntervals(addends.map((one) => intervalOf(one.figure, kind, allowance(one === cut))));
    return overlaps(sum, intervalOf(total, kind, allowance(cut === null)));
  };
  const names: (ProgrammeKey | 'total')[] = fitsWhenCut(null) ? ['total'] : [];
  return [...names, ...addends.filter(fitsWhenCut).map(({ part }) => part.key)];
}

function disagreement(column: Column, total: Figure): Finding {
  const { kind, addends } = column;
  const sum = sumOf(addends);
  const message = twice((language) => {
    const stated = unitText(kind, total.value, language);
    const added = unitText(kind, sum, language);
    const apart = unitText(kind, absolute(total.value - sum), language);
    const isMore = total.value > sum;
    const title = columnTitle(column, language);
    return language === 'id'
      ? `${title} adalah ${added}; total yang tertulis ${stated}, ${apart} ${isMore ? 'lebih besar' : 'lebih kecil'}.`
      : `${title} come to ${added}; the stated total is ${stated}, ${apart} ${isMore ? 'more' : 'less'}.`;
  });
  return finding('does-not-add-up', kind, message, [sumLine(column), differenceLine(column, total)], spansOf(column));
}

/** What is added: "5 program", or "6 angka" where it is not programmes alone. */
function addedText({ addends }: Column, language: Language): string {
  const count = addends.length;
  const isProgrammes = addends.every(({ part }) => programmeOf(part.key) === part.key && !isBeside(part.key));
  if (language === 'id') return isProgrammes ? `${count} program` : `${count} angka`;
  return isProgrammes ? `${count} programmes` : `${count} figures`;
}

function columnTitle(column: Column, language: Language): string {
  const added = addedText(column, language);
  if (language === 'id') return `Jumlah ${column.kind === 'cases' ? 'kasus' : 'rupiah'} dari ${added}`;
  return `The ${column.kind === 'cases' ? 'counts' : 'amounts'} of ${added}`;
}

/** "7.803 + 627 + 271 = 8.701" */
function sumLine({ kind, addends }: Column): Words {
  return twice((language) => {
    const terms = addends.map(
      ({ part, figure }) => `${programmeText(part.key, language)} ${valueText(kind, figure.value, language)}`,
    );
    return `${terms.join(' + ')} = ${unitText(kind, sumOf(addends), language)}`;
  });
}

function differenceLine({ kind, addends }: Column, total: Figure): Words {
  const sum = sumOf(addends);
  return twice((language) => {
    const text = (value: bigint) => valueText(kind, value, language);
    return `${text(total.value)} − ${text(sum)} = ${text(total.value - sum)}`;
  });
}

function statedLine({ kind }: Column, total: Figure): Words {
  return twice((language) =>
    language === 'id'
      ? `Total yang tertulis: ${unitText(kind, total.value, language)}`
      : `Stated total: ${unitText(kind, total.value, language)}`,
  );
}

function scholarshipFindings(column: Column): readonly Finding[] {
  const { kind, addends, outside, verdict } = column;
  const found: Finding[] = [];
  const inside = addends.filter(({ part }) => isBeside(part.key));
  if (inside.length > 0) {
    const message = twice((language) => {
      const names = programmesText(keysOf(inside), language);
      const column = columnText(kind, language);
      if (language === 'id') return `Untuk ${column}, ${names} dihitung di dalam total.`;
      return `For ${column}, the total is read as including ${names}.`;
    });
    found.push(finding('scholarship-inside', kind, message, [], spansOf({ addends: inside })));
  }
  if (outside.length > 0 && verdict !== null) {
    const message = twice((language) => {
      const names = programmesText(keysOf(outside), language);
      const column = columnText(kind, language);
      if (language === 'id') return `Untuk ${column}, ${names} dihitung di luar total.`;
      return `For ${column}, the total is read as leaving out ${names}.`;
    });
    found.push(finding('scholarship-outside', kind, message, [], spansOf({ addends: outside })));
  }
  return found;
}

function isBeside(key: ProgrammeKey): boolean {
  return key === 'MLT' || programmeOf(key) === 'BEASISWA';
}

function keysOf(addends: readonly Addend[]): readonly ProgrammeKey[] {
  return addends.map(({ part }) => part.key);
}

function uncheckedFinding(column: Column): Finding {
  const { kind, unchecked } = column;
  switch (unchecked) {
    case null:
    case 'no-total':
      return say(column, 'no-total', {
        id: `Total ${kind === 'cases' ? 'kasus' : 'rupiah'} tidak disebut, jadi jumlahnya tidak dapat diperiksa.`,
        en: `No total of ${kind === 'cases' ? 'cases' : 'amounts'} is stated, so the sum cannot be checked.`,
      });
    case 'no-parts':
      return say(column, 'no-parts', {
        id: `Angka ${kind === 'cases' ? 'kasus' : 'rupiah'} per program tidak disebut; totalnya tidak dapat diperiksa.`,
        en: `No ${kind === 'cases' ? 'counts' : 'amounts'} per programme are given, so the total cannot be checked.`,
      });
    case 'other-scope':
      return say(column, 'other-scope', {
        id: 'Total dan rinciannya berbeda wilayah atau cakupan, jadi tidak dapat dibandingkan.',
        en: 'The total and its parts cover different areas or scopes, so they cannot be compared.',
      });
    case 'parts-incomplete':
      return say(
        column,
        'parts-incomplete',
        twice((language) => incompleteText(column, language)),
      );
  }
}

function incompleteText({ kind, addends, lacking }: Column, language: Language): string {
  const given = listText(
    addends.map(({ part }) => programmeText(part.key, language)),
    language,
  );
  const what = kind === 'cases' ? 'kasus' : 'rupiah';
  if (language === 'id') {
    const without = lacking.length === 0 ? '' : ` (${programmesText(lacking, language)} tanpa angka ${what})`;
    return `Angka ${what} hanya disebut untuk ${given}${without}, jadi totalnya tidak dapat diperiksa.`;
  }
  const noun = kind === 'cases' ? 'count' : 'amount';
  const without = lacking.length === 0 ? '' : ` (no ${noun} for ${programmesText(lacking, language)})`;
  const nouns = kind === 'cases' ? 'Counts' : 'Amounts';
  return `${nouns} are given only for ${given}${without}, so the total cannot be checked.`;
}

function say(column: Column, code: FindingCode, message: Words): Finding {
  return finding(code, column.kind, message, [], spansOf(column));
}

function spansOf({ total, addends }: { readonly total?: Figure | null; readonly addends: readonly Addend[] }): Span[] {
  const spans = addends.map(({ figure }) => figure.span);
  return total === undefined || total === null ? spans : [total.span, ...spans];
}
