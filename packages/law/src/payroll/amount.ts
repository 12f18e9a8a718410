// Reads amounts as people write them in a sheet, Rp5.000.000,50 or 5,000,000.00; doubt is said and never settled.

/** How a column writes its decimals; `unknown` when nothing in it tells. */
export type AmountStyle = 'comma' | 'point' | 'mixed' | 'unknown';

type AmountFlaw =
  | 'not-a-number'
  | 'too-many-decimals'
  | 'amount-ambiguous'
  | 'amount-scientific'
  | 'amount-negative'
  | 'out-of-range';

/** An amount in sen, exactly: a double where one holds it, else a bigint. */
export type Amount = number | bigint;

const PLAIN = /^\d{1,13}$/;
const GROUPED_BY_POINT = /^\d{1,3}(?:\.\d{3})+$/;
const GROUPED_BY_COMMA = /^\d{1,3}(?:,\d{3})+$/;
const COMMA_LAST = /^\d{1,3}(?:\.\d{3})+,\d+$/;
const POINT_LAST = /^\d{1,3}(?:,\d{3})+\.\d+$/;
const ONE_MARK = /^(\d+)([.,])(\d+)$/;

/** Without "Rp", spaces and the dash of "Rp5.000.000,-"; an apostrophe is how sheets mark a text. */
function bare(written: string): string {
  return written
    .trim()
    .replace(/^'/, '')
    .replace(/^(?:rp|idr)\.?/i, '')
    .replace(/,-+$|\.-+$/, '')
    .replace(/[\s\u00a0\u202f]/g, '');
}

/** What one amount tells about its column: which mark stands before its decimals. */
export function styleOf(written: string): AmountStyle {
  if (PLAIN.test(written)) return 'unknown';
  const text = bare(written);
  if (COMMA_LAST.test(text) || (GROUPED_BY_POINT.test(text) && text.length > 7)) return 'comma';
  if (POINT_LAST.test(text) || (GROUPED_BY_COMMA.test(text) && text.length > 7)) return 'point';
  const [, , mark, decimals = ''] = ONE_MARK.exec(text) ?? [];
  if (mark === undefined || decimals.length > 2) return 'unknown';
  return mark === ',' ? 'comma' : 'point';
}

/** What two tell together. */
export function bothStyles(one: AmountStyle, other: AmountStyle): AmountStyle {
  if (one === 'unknown' || one === other) return other;
  return other === 'unknown' ? one : 'mixed';
}

/** The amount in sen, or what is wrong with it. */
export function readAmount(written: string, style: AmountStyle): Amount | AmountFlaw {
  if (PLAIN.test(written)) return Number(written) * 100;
  const text = bare(written);
  if (/^[-−(]/.test(text)) return 'amount-negative';
  if (/^\d+(?:[.,]\d+)?e[+-]?\d+$/i.test(text)) return 'amount-scientific';
  if (/^\d+$/.test(text)) return sen(text, '');
  if (COMMA_LAST.test(text)) return halves(text, ',');
  if (POINT_LAST.test(text)) return halves(text, '.');
  const groups = text.split(/[.,]/);
  if (GROUPED_BY_POINT.test(text) || GROUPED_BY_COMMA.test(text)) {
    return groups.length > 2 ? sen(groups.join(''), '') : oneMark(groups, text, style);
  }
  const [, units, , decimals] = ONE_MARK.exec(text) ?? [];
  if (units === undefined || decimals === undefined) return 'not-a-number';
  return sen(units, decimals);
}

/** "5.000": five thousand, or five with three decimals; only the rest of the column can tell. */
function oneMark(groups: readonly string[], text: string, style: AmountStyle): Amount | AmountFlaw {
  const mark = text.includes('.') ? 'point' : 'comma';
  if (style === mark || /^0/.test(text)) return 'too-many-decimals';
  return style === 'mixed' || style === 'unknown' ? 'amount-ambiguous' : sen(groups.join(''), '');
}

function halves(text: string, mark: string): Amount | AmountFlaw {
  const at = text.lastIndexOf(mark);
  return sen(text.slice(0, at).replace(/[.,]/g, ''), text.slice(at + 1));
}

function sen(units: string, decimals: string): Amount | AmountFlaw {
  const needed = decimals.replace(/0+$/, '');
  if (needed.length > 2) return 'too-many-decimals';
  const digits = (units + needed.padEnd(2, '0')).replace(/^0+(?=\d)/, '');
  if (digits.length > 18) return 'out-of-range';
  return digits.length > 15 ? BigInt(digits) : Number(digits);
}

/** A number cell of XLSX is a double: read from the shortest decimal text that names it, never by arithmetic. */
export function readCellAmount(value: number): Amount | AmountFlaw {
  const text = String(value);
  if (text.startsWith('-')) return 'amount-negative';
  const [, units, decimals = ''] = /^(\d+)(?:\.(\d+))?$/.exec(text) ?? [];
  if (units !== undefined) return sen(units, decimals);
  if (!Number.isFinite(value)) return 'not-a-number';
  return value > 1 ? 'out-of-range' : 'too-many-decimals';
}

/** Sen as plain decimals: 102607.81, and whole rupiah without sen. */
export function amountText(value: number | bigint): string {
  if (typeof value === 'bigint') return bigText(value);
  const rest = value % 100;
  const units = (value - rest) / 100;
  if (rest === 0) return String(units);
  return rest < 10 ? `${units}.0${rest}` : `${units}.${rest}`;
}

function bigText(value: bigint): string {
  const rest = value % 100n;
  return rest === 0n ? String(value / 100n) : `${value / 100n}.${String(rest).padStart(2, '0')}`;
}
