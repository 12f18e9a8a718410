// A statement with its text made from a few figures, for the tests of what the command shows.

import { indonesia } from '@jamin/law';
import {
  type CheckedText,
  checkStatement,
  type Figure,
  figureText,
  type Part,
  type ProgrammeKey,
  possiblePayments,
  type Span,
  type Statement,
} from '@jamin/press';

type Line = readonly [key: ProgrammeKey, cases: bigint, rupiah: bigint];

/** "Cabang Contoh, 2024: 9.354 kasus, Rp97.855.640.881. JHT 7.803 kasus, Rp82.240.256.691. …", checked. */
export function statedExample(total: readonly [cases: bigint, rupiah: bigint], lines: readonly Line[]) {
  let text = '';
  const put = (piece: string): Span => {
    text += piece;
    return { start: text.length - piece.length, end: text.length };
  };
  const count = (value: bigint): Figure => {
    const written = figureText('cases', value, 'id');
    return { value, step: 1n, precision: 'exact', text: written, span: put(written) };
  };
  const rupiah = (value: bigint): Figure => {
    const written = `Rp${figureText('amount', value * 100n, 'id')}`;
    put(' kasus, ');
    return { value: value * 100n, step: 100n, precision: 'exact', text: written, span: put(written) };
  };
  const office = { name: 'Cabang Contoh', span: put('Cabang Contoh') };
  put(', ');
  const period = { from: '2024-01-01', to: '2024-12-31', span: put('2024') };
  put(': ');
  const stated = { cases: count(total[0]), unit: 'case', amount: rupiah(total[1]), conflicting: [] } as const;
  const parts = lines.map(([key, cases, amount]): Part => {
    put('. ');
    const label = put(key);
    put(' ');
    return { key, label, cases: count(cases), unit: 'case', amount: rupiah(amount), conflicting: [] };
  });
  put('. Targetnya ');
  const target = { text: '12.000', span: put('12.000'), reason: 'target' } as const;
  put(' peserta.');
  const rest = { announced: [], announcedCount: null, breaksOff: false, setApart: [], otherScope: false };
  const statement: Statement = { office, period, parts, total: stated, ...rest };
  const possible = possiblePayments(indonesia);
  const checked: CheckedText = { statements: [checkStatement(statement, possible, [])], ignored: [target] };
  return { text, checked };
}

/** The counts add up, the rupiah do not. */
export function misprinted() {
  return statedExample(
    [9354n, 97_855_640_881n],
    [
      ['JHT', 7803n, 82_240_256_691n],
      ['JKK', 627n, 5_164_129_878n],
      ['JKM', 271n, 7_034_500_000n],
      ['JP', 206n, 1_706_163_292n],
      ['JKP', 447n, 710_591_000n],
    ],
  );
}
