// Sets the average per case of every programme beside what the law makes possible, whether or not anything adds up.

import type { Words } from '@jamin/engine';
import type { Correction, Finding } from '../finding.ts';
import type { Possible, PossiblePayments } from '../possible/possible.ts';
import type { Figure, Part, Statement } from '../statement.ts';
import type { Column } from '../sums/column.ts';
import { programmeText, twice, valueText } from '../sums/figure-words.ts';
import { intervalOf, overlaps } from '../sums/interval.ts';
import { finding } from '../sums/sum-findings.ts';
import { averageLine, averageOf } from './average-words.ts';
import { wantedFor } from './candidates.ts';
import { FAR, isAbove, isBelow, isImpossible, isWorse, standingOf } from './plausibility.ts';
import { figureAs, type Printed, printedOf, rewrite, valueOf, type Writing } from './printed-number.ts';
import { slipsOfScale } from './proposals.ts';

export function averageFindings(
  { parts, period }: Statement,
  amounts: Column,
  possible: PossiblePayments,
): readonly Finding[] {
  return parts.flatMap((part): readonly Finding[] => {
    const { cases, amount, key } = part;
    if (cases === null || amount === null || cases.value <= 0n) return [];
    const bounds = possible(key, period.from, period.to);
    if (isAbove(amount, cases, bounds.most, 1n)) return [above({ part, cases, amount, bounds }, amounts)];
    // A monthly payment is less than the law gives for a whole case, and no fault.
    if (part.unit === 'payment' || !isBelow(amount, cases, bounds.least, 1n)) return [];
    return [below({ part, cases, amount, bounds }, amounts)];
  });
}

type Average = {
  readonly part: Part;
  readonly cases: Figure;
  readonly amount: Figure;
  readonly bounds: Possible;
};

function above(average: Average, amounts: Column): Finding {
  const { part, cases, amount, bounds } = average;
  const most = bounds.most ?? 0n;
  const message = twice((language) => {
    const name = programmeText(part.key, language);
    const mean = valueText('amount', averageOf(amount.value, cases.value), language);
    const limit = valueText('amount', most, language);
    return language === 'id'
      ? `Rata-rata ${name} ${mean} per kasus, di atas batas satu kasus menurut peraturan, ${limit}.`
      : `The average of ${name} is ${mean} per case, above the most of one case under the law, ${limit}.`;
  });
  return found('average-above-law', message, average, amounts, bounds.beyond);
}

function below(average: Average, amounts: Column): Finding {
  const { part, cases, amount, bounds } = average;
  const least = bounds.least ?? 0n;
  const message = twice((language) => {
    const name = programmeText(part.key, language);
    const mean = valueText('amount', averageOf(amount.value, cases.value), language);
    const limit = valueText('amount', least, language);
    const isFar = isBelow(amount, cases, bounds.least, FAR);
    if (language === 'id') {
      const then = isFar ? 'angkanya patut dilihat lagi' : 'itu mungkin hanya bila pembayaran sebagian dihitung kasus';
      return `Rata-rata ${name} ${mean} per kasus, di bawah ${limit} untuk satu kasus utuh menurut peraturan; ${then}.`;
    }
    const then = isFar ? 'the figures deserve a second look' : 'possible only if part payments were counted as cases';
    return `The average of ${name} is ${mean} per case, below the ${limit} of one whole case under the law; ${then}.`;
  });
  return found('average-below-law', message, average, amounts, bounds.partOf);
}

function found(
  code: 'average-above-law' | 'average-below-law',
  message: Words,
  average: Average,
  amounts: Column,
  because: Words | null,
): Finding {
  const { part, cases, amount, bounds } = average;
  // What a whole case pays at the least is said first; the rest is about the most.
  const evidence = [
    averageLine(part.key, amount.value, cases.value),
    ...(code === 'average-below-law' ? bounds.lines.slice(0, 1) : bounds.lines),
    ...(because === null ? [] : [because]),
  ];
  const base = finding(code, null, message, evidence, [amount.span, cases.span]);
  const printed = printedOf(amount, 'amount');
  if (printed === null) return base;
  const writings = withinLaw(average, printed, amounts);
  const corrections = writings.map((writing): Correction => {
    const to = rewrite(printed, writing);
    return { programme: part.key, kind: 'amount', from: amount.text, to, value: valueOf(writing), span: amount.span };
  });
  const lines = writings.map((writing) => averageLine(part.key, valueOf(writing), cases.value));
  const [correction] = corrections;
  const told = { ...base, evidence: [...evidence, ...lines] };
  if (correction === undefined || corrections.length > 1) return { ...told, alternatives: corrections };
  return { ...told, correction };
}

/** The amount with zeros or scale word put right so that the law makes it possible; not where the sum denies it. */
function withinLaw({ part, cases, amount, bounds }: Average, printed: Printed, amounts: Column): readonly Writing[] {
  if (amounts.verdict === true) return [];
  const isSummed = amounts.verdict === false && amounts.addends.some((one) => one.part === part);
  const before = standingOf(amount, cases, bounds);
  return slipsOfScale(printed, 'amount')
    .filter(({ cost }) => cost === 1)
    .map(({ writing }) => writing)
    .filter((writing) => {
      const corrected = figureAs(amount, printed, writing);
      const after = standingOf(corrected, cases, bounds);
      if (!isSummed) return !isImpossible(after);
      const wanted = wantedFor(amounts, { part, figure: amount }, 'cut');
      return isWorse(before, after) && overlaps(intervalOf(corrected, 'amount', 'cut'), wanted);
    });
}
