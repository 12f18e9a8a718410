// The sum of a statement as rows of strings: each programme, their sum, the printed total and the difference.

import type { Language } from '@jamin/law';
import {
  averagePerCase,
  type Checked,
  type Figure,
  figureText,
  isSumRounded,
  type Kind,
  pageWords,
  programmeHead,
  programmeName,
  rowId,
  type SumRow,
  shortAmount,
  sumRows,
} from '@jamin/press';
import { type State, stateOf } from './state.ts';

export type RowView = {
  readonly id: string;
  readonly kind: 'part' | 'sum' | 'total' | 'difference';
  readonly head: string;
  /** The programme in full; empty for the other rows. */
  readonly name: string;
  /** Empty where the text gives none. */
  readonly cases: string;
  readonly amount: string;
  readonly average: string;
  /** Whether the law makes this average impossible, or possible only in part. */
  readonly isOdd: boolean;
  /** Whether each column fits; null in every row but that of the difference. */
  readonly states: { readonly [kind in Kind]: State } | null;
};

export function rowViews(checked: Checked, index: number, language: Language): readonly RowView[] {
  const { statement, sum, difference, reconciles } = checked;
  const { cases, amount } = statement.total;
  const about = (kind: Kind) => (isSumRounded(checked, kind) ? '≈ ' : '');
  const summed = (kind: Kind) => {
    const value = sum[kind];
    return value === null ? '' : about(kind) + figureText(kind, value, language);
  };
  const apart = (kind: Kind) => {
    const value = difference[kind];
    return value === null ? '' : figureText(kind, value, language);
  };
  const row = (kind: RowView['kind'], head: string, said: Pick<RowView, 'cases' | 'amount'>, average = '') => {
    const id = kind === 'total' ? rowId(index, 'total') : `s${index + 1}.${kind}`;
    return { id, kind, head, name: '', ...said, average, isOdd: false, states: null };
  };
  return [
    ...sumRows(checked).map((one) => partRow(one, index, language)),
    row(
      'sum',
      pageWords.sumShort[language],
      { cases: summed('cases'), amount: summed('amount') },
      averageText(averagePerCase(sum.amount, sum.cases), language),
    ),
    row(
      'total',
      pageWords.totalShort[language],
      { cases: printed('cases', cases, language), amount: printed('amount', amount, language) },
      averageText(averagePerCase(amount?.value ?? null, cases?.value ?? null), language),
    ),
    {
      ...row('difference', pageWords.differenceRow[language], { cases: apart('cases'), amount: apart('amount') }),
      states: { cases: stateOf(reconciles.cases), amount: stateOf(reconciles.amount) },
    },
  ];
}

function partRow({ key, part, inSum, average, isAverageOdd }: SumRow, index: number, language: Language): RowView {
  const figure = (kind: Kind) => {
    const text = printed(kind, part[kind], language);
    return text === '' || inSum[kind] ? text : `(${text})`;
  };
  return {
    id: rowId(index, key),
    kind: 'part',
    head: programmeHead(key)[language],
    name: key.startsWith('BEASISWA') ? '' : programmeName(key)[language],
    cases: figure('cases'),
    amount: figure('amount'),
    average: averageText(average, language),
    isOdd: isAverageOdd,
    states: null,
  };
}

/** A figure as printed to the digit, with a sign where the text rounds it. */
function printed(kind: Kind, figure: Figure | null, language: Language): string {
  if (figure === null) return '';
  const sign = { exact: '', rounded: '≈ ', 'at-least': '> ', almost: '< ' }[figure.precision];
  return sign + figureText(kind, figure.value, language);
}

function averageText(average: bigint | null, language: Language): string {
  return average === null ? '' : `Rp${shortAmount(average, language)}`;
}
