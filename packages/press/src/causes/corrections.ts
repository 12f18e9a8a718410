// Says which corrections would make a column fit: the cheapest where it stands alone, otherwise all that come near it.

import type { Words } from '@jamin/engine';
import type { Language } from '@jamin/law';
import type { Correction, Finding, Kind } from '../finding.ts';
import type { Figure } from '../statement.ts';
import type { Column } from '../sums/column.ts';
import { programmeText, twice } from '../sums/figure-words.ts';
import { finding } from '../sums/sum-findings.ts';
import { averageLine } from './average-words.ts';
import type { Candidate } from './candidates.ts';
import { printedOf, rewriteValue } from './printed-number.ts';
import type { Slip } from './proposals.ts';

/** `hasRival`: another cause is as good, so that none is stated. */
export function correctionFindings(
  { kind }: Column,
  candidates: readonly Candidate[],
  hasRival: boolean,
): readonly Finding[] {
  const alone = hasRival ? null : standsAlone(candidates);
  if (alone !== null) return [stated(alone, kind)];
  const near = candidates.filter(({ cost }) => cost <= (candidates[0]?.cost ?? 0) + 1).slice(0, MOST_LISTED);
  const slips = [...new Set(near.map(({ slip }) => slip))];
  return slips.map((slip) =>
    listed(
      near.filter((one) => one.slip === slip),
      slip,
      kind,
    ),
  );
}

const MOST_LISTED = 8;

/** The cheapest, if no other costs as little; of several, the one that makes an impossible average better. */
export function standsAlone(candidates: readonly Candidate[]): Candidate | null {
  const [first] = candidates;
  if (first === undefined) return null;
  const cheapest = candidates.filter(({ cost }) => cost === first.cost);
  const gaining = cheapest.filter(({ gains }) => gains);
  const [only, ...more] = gaining.length > 0 ? gaining : cheapest;
  return only !== undefined && more.length === 0 && (only.isTelling || only.gains) ? only : null;
}

function stated(candidate: Candidate, kind: Kind): Finding {
  const { programme, figure, to, slip } = candidate;
  const message = twice((language) => {
    const name = nameText(programme, kind, language);
    const slipped = slipText(candidate, kind, language);
    return language === 'id'
      ? `Bila ${name} ${figure.text} dibaca ${to} (${slipped}), jumlahnya cocok.`
      : `If ${name} of ${figure.text} is read as ${to} (${slipped}), the sum fits.`;
  });
  const found = finding(slip, kind, message, averageLines(candidate, kind), [figure.span]);
  return { ...found, correction: correctionOf(candidate, kind) };
}

function listed(candidates: readonly Candidate[], slip: Slip, kind: Kind): Finding {
  const message = candidates.length === 1 ? possibleOne(slip) : possibleSeveral(slip, candidates.length);
  const evidence = candidates.map((candidate) =>
    twice((language) => {
      const { programme, figure, to } = candidate;
      const name = nameText(programme, kind, language);
      return `${name}: ${figure.text} → ${to} (${slipText(candidate, kind, language)})`;
    }),
  );
  const spans = candidates.map(({ figure }) => figure.span);
  const found = finding(slip, kind, message, evidence, spans);
  return { ...found, alternatives: candidates.map((candidate) => correctionOf(candidate, kind)) };
}

function possibleOne(slip: Slip): Words {
  return {
    id: `Mungkin ada ${slipName(slip, 'id')}: dengan bacaan ini jumlahnya cocok, tetapi teksnya tidak memastikannya.`,
    en: `Perhaps ${slipName(slip, 'en')}: with this reading the sum fits, but the text does not settle it.`,
  };
}

function possibleSeveral(slip: Slip, count: number): Words {
  return {
    id:
      `Mungkin ada ${slipName(slip, 'id')}: salah satu dari ${count} bacaan lain ini membuat jumlahnya cocok; ` +
      'teksnya tidak memastikan yang mana.',
    en:
      `Perhaps ${slipName(slip, 'en')}: any one of these ${count} readings makes the sum fit; ` +
      'the text does not settle which.',
  };
}

function slipName(slip: Slip, language: Language): string {
  const isId = language === 'id';
  switch (slip) {
    case 'digit-misprint':
      return isId ? 'digit yang salah cetak' : 'a misprinted digit';
    case 'zeros':
      return isId ? 'angka nol yang kurang atau lebih' : 'zeros lost or added';
    case 'unit-slip':
      return isId ? 'kata satuan yang tertukar' : 'a scale word taken for another';
  }
}

function slipText(candidate: Candidate, kind: Kind, language: Language): string {
  const { slip, edits } = candidate;
  const isId = language === 'id';
  switch (slip) {
    case 'digit-misprint':
      return isId ? `${edits} digit` : `${edits} ${edits === 1 ? 'digit' : 'digits'}`;
    case 'zeros':
      return zerosText(candidate, kind, language);
    case 'unit-slip':
      return isId ? 'kata satuannya lain' : 'another scale word';
  }
}

/** A number with a scale word has its decimal mark aside; any other has lost or gained zeros. */
function zerosText({ figure, value }: Candidate, kind: Kind, language: Language): string {
  const isId = language === 'id';
  const isMore = value > figure.value;
  const factor = isMore ? value / figure.value : figure.value / value;
  const zeros = String(factor).length - 1;
  if (printedOf(figure, kind)?.scale !== null) {
    return isId ? 'tanda desimal bergeser satu tempat' : 'the decimal mark one place aside';
  }
  if (isId) return `${zeros} angka nol ${isMore ? 'ditambahkan' : 'dihilangkan'}`;
  return `${zeros} ${zeros === 1 ? 'zero' : 'zeros'} ${isMore ? 'added' : 'taken away'}`;
}

function nameText(programme: Candidate['programme'], kind: Kind, language: Language): string {
  const isId = language === 'id';
  const name = programmeText(programme, language);
  if (kind === 'cases')
    return isId ? (programme === 'total' ? 'total kasus' : `kasus ${name}`) : `the count of ${name}`;
  return name;
}

function correctionOf({ programme, figure, value, to }: Candidate, kind: Kind): Correction {
  return { programme, kind, from: figure.text, to, value, span: figure.span };
}

/** A correction to a value that no slip of the pen leads to, such as the count that was copied over. */
export function correctionTo(programme: Candidate['programme'], figure: Figure, kind: Kind, value: bigint): Correction {
  return { programme, kind, from: figure.text, to: rewriteValue(figure, kind, value), value, span: figure.span };
}

function averageLines({ gains, part, value }: Candidate, kind: Kind): readonly Words[] {
  if (!gains || part === null || part.cases === null || part.amount === null) return [];
  const amount = kind === 'amount' ? value : part.amount.value;
  const cases = kind === 'cases' ? value : part.cases.value;
  return [averageLine(part.key, part.amount.value, part.cases.value), averageLine(part.key, amount, cases)];
}
