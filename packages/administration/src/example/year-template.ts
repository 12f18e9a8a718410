// What the statement of Cabang Contoh says: programme by programme, their total where all are told, and what is not.
import { writeDate } from '@jamin/engine';
import type { ClaimAsk } from '../claims/tables.ts';
import type { Piece, Template } from '../publication/write-text.ts';
import { statementDays } from './size.ts';

/** `whole` says that no programme in which something was paid is left out. */
export function yearTemplate(told: readonly ClaimAsk[], whole: boolean): Template {
  const [first, last] = [{ day: writeDate(statementDays.from) }, { day: writeDate(statementDays.to) }];
  const cases = (figure: 'total' | ClaimAsk): Piece => ({ figure: `paid.${figure}`, part: 'cases' });
  const amount = (figure: 'total' | ClaimAsk): Piece => ({ figure: `paid.${figure}`, part: 'amount' });
  const parts = (unit: string): readonly Piece[] =>
    told.flatMap((one, index): readonly Piece[] => [
      ...[`${index === 0 ? ' ' : '; '}${one.toUpperCase()} `, cases(one), ` ${unit}, `, amount(one)],
    ]);
  const claims = (noun: string, worth: string): readonly Piece[] =>
    whole && told.length > 1 ? [' ', cases('total'), ` ${noun} ${worth} `, amount('total')] : [` ${noun}`];
  const leftOut = (sentence: string) => (whole ? '.' : `. ${sentence}`);
  return {
    id: [
      ...['CONTOH – data sintetis. Cabang Contoh membayar', ...claims('klaim', 'senilai'), ' sejak ', first],
      ...[' sampai dengan ', last, ', yaitu', ...parts('kasus')],
      leftOut('Program yang terlalu sedikit kasusnya tidak disebut, sehingga jumlah semua program juga tidak.'),
    ],
    en: [
      ...['CONTOH – synthetic data. Cabang Contoh paid', ...claims('claims', 'worth'), ' from ', first],
      ...[' to ', last, ':', ...parts('cases')],
      leftOut('A programme with too few cases is not told, and so the total of all programmes is not told.'),
    ],
  };
}
