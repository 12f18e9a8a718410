// Whether a statement adds up: opening and lines make the closing balance, parts make their line, all of it in rupiah.
import { type Sen, sen } from '../money.ts';
import { readAmount } from './bank-amount.ts';
import type { FileProblem } from './file-problem.ts';
import { child, children, textAt } from './xml-find.ts';
import type { XmlElement } from './xml-read.ts';

/** A statement as it is being read, with the place of its element. */
export type Reading = {
  readonly element: XmlElement;
  readonly place: string;
  readonly opening: ReadBalance | undefined;
  readonly closing: ReadBalance | undefined;
  readonly entries: readonly ReadEntry[];
  readonly lines: readonly ReadLine[];
};

/** Amounts bear their sign: above zero is credit. Nothing stands for an amount that is no rupiah and sen. */
type ReadBalance = { readonly element: XmlElement; readonly place: string; readonly amount: Sen | undefined };
type ReadEntry = ReadBalance & { readonly lines: readonly ReadLine[] };
export type ReadLine = {
  readonly entry: XmlElement;
  readonly details: XmlElement | undefined;
  readonly place: string;
  readonly amount: Sen | undefined;
};

export function readingOf(element: XmlElement, place: string): Reading {
  const balances = children(element, 'Bal').map((one, index) => readBalance(one, `${place}/Bal[${index + 1}]`));
  const balance = (codes: readonly string[]) =>
    balances.find((one) => codes.includes(textAt(one.element, 'Tp', 'CdOrPrtry', 'Cd') ?? ''));
  const entries = children(element, 'Ntry').flatMap((entry, index) =>
    textAt(entry, 'Sts', 'Cd') === 'BOOK' ? [readEntry(entry, `${place}/Ntry[${index + 1}]`)] : [],
  );
  return {
    element,
    place,
    opening: balance(['OPBD']) ?? balance(['PRCD']),
    closing: balance(['CLBD']),
    entries,
    lines: entries.flatMap(({ lines }) => lines),
  };
}

/** Everything in a statement that does not add up. */
export function checkStatement(reading: Reading): readonly FileProblem[] {
  const { element, place, opening, closing, entries } = reading;
  const isPart = textAt(element, 'StmtPgntn', 'LastPgInd')?.trim();
  const page = textAt(element, 'StmtPgntn', 'PgNb');
  // A page alone cannot be reconciled; the bank is asked for the whole statement.
  const paged = (page !== undefined && BigInt(page) !== 1n) || isPart === 'false' || isPart === '0';
  const wrong: FileProblem[] = [
    ...(paged ? [problem('bank-file/only-a-page', `${place}/StmtPgntn`, element)] : []),
    ...(opening === undefined ? [problem('bank-file/balance-missing', place, element, { expected: 'OPBD' })] : []),
    ...(closing === undefined ? [problem('bank-file/balance-missing', place, element, { expected: 'CLBD' })] : []),
    ...[opening, closing, ...entries].flatMap((one) => (one === undefined ? [] : checkAmount(one))),
    ...entries.flatMap(checkParts),
    ...checkReferences(reading),
    ...checkSequence(reading),
  ];
  return wrong.length > 0 ? wrong : [...checkSum(reading), ...checkSummary(reading)];
}

function readBalance(element: XmlElement, place: string): ReadBalance {
  return { element, place, amount: signed(element) };
}

function readEntry(entry: XmlElement, place: string): ReadEntry {
  const transactions = children(entry, 'NtryDtls').flatMap((details, index) =>
    children(details, 'TxDtls').map((one, at) => ({
      details: one,
      place: `${place}/NtryDtls[${index + 1}]/TxDtls[${at + 1}]`,
    })),
  );
  const whole = signed(entry);
  const only = transactions.length === 1;
  const lines = transactions.map(({ details, place: there }): ReadLine => {
    const own = child(details, 'Amt') === undefined ? undefined : signed(details, entry);
    return { entry, details, place: there, amount: only && child(details, 'Amt') === undefined ? whole : own };
  });
  const undivided: ReadLine = { entry, details: undefined, place, amount: whole };
  return { element: entry, place, amount: whole, lines: lines.length === 0 ? [undivided] : lines };
}

/** The amount of an element with its sign, which a part may take from its entry. */
function signed(element: XmlElement, around: XmlElement = element): Sen | undefined {
  const amount = readAmount(textAt(element, 'Amt') ?? '');
  const direction = textAt(element, 'CdtDbtInd') ?? textAt(around, 'CdtDbtInd');
  if (amount === undefined) return undefined;
  return direction === 'DBIT' ? sen(-amount) : amount;
}

function checkAmount({ element, place, amount }: ReadBalance): readonly FileProblem[] {
  const written = child(element, 'Amt');
  const currency = written?.attributes['Ccy'] ?? '';
  if (currency !== 'IDR') return [problem('bank-file/currency', `${place}/Amt/@Ccy`, element, { found: currency })];
  if (amount !== undefined) return [];
  return [problem('bank-file/finer-than-sen', `${place}/Amt`, element, { found: written?.text ?? '' })];
}

/** The parts of an entry add up to it. */
function checkParts({ element, place, amount, lines }: ReadEntry): readonly FileProblem[] {
  const foreign = lines.flatMap((line) => {
    const written = child(line.details, 'Amt');
    if (written === undefined) return [];
    return checkAmount({ element: line.details ?? element, place: line.place, amount: line.amount });
  });
  if (foreign.length > 0 || amount === undefined) return foreign;
  const missing = lines.find((line) => line.amount === undefined);
  if (missing !== undefined) return [problem('bank-file/missing-element', `${missing.place}/Amt`, element)];
  const found = total(lines.map((line) => line.amount));
  if (found === amount) return [];
  const data = { said: String(amount), found: String(found) };
  return [problem('bank-file/parts-do-not-add-up', place, element, data)];
}

function checkSum({ element, place, opening, closing, entries }: Reading): readonly FileProblem[] {
  const found = total([opening?.amount, ...entries.map(({ amount }) => amount)]);
  if (found === closing?.amount) return [];
  const data = { said: String(closing?.amount), found: String(found) };
  return [problem('bank-file/balances-do-not-reconcile', closing?.place ?? place, element, data)];
}

/** The bank's own sums of its lines, where it gives them. */
function checkSummary({ element, place, entries }: Reading): readonly FileProblem[] {
  const summary = child(element, 'TxsSummry');
  const sides: readonly (readonly [string, readonly ReadEntry[]])[] = [
    ['TtlCdtNtries', entries.filter(({ amount }) => amount !== undefined && amount >= 0n)],
    ['TtlDbtNtries', entries.filter(({ amount }) => amount !== undefined && amount < 0n)],
    ['TtlNtries', entries],
  ];
  return sides.flatMap(([name, those]): readonly FileProblem[] => {
    const side = child(summary, name);
    if (side === undefined) return [];
    const count = textAt(side, 'NbOfNtries');
    const sum = textAt(side, 'Sum');
    const found = those.reduce<bigint>((all, { amount }) => all + size(amount), 0n);
    const there = `${place}/TxsSummry/${name}`;
    const wrongCount = count !== undefined && BigInt(count) !== BigInt(those.length);
    const wrongSum = sum !== undefined && readAmount(sum) !== found;
    return [
      ...(wrongCount
        ? [problem('bank-file/wrong-count', there, side, { said: count, found: String(those.length) })]
        : []),
      ...(wrongSum ? [problem('bank-file/control-sum', there, side, { said: sum, found: String(found) })] : []),
    ];
  });
}

/** Within a statement the bank names each movement once. */
function checkReferences({ entries }: Reading): readonly FileProblem[] {
  const seen = new Set<string>();
  return entries.flatMap(({ element, place }): readonly FileProblem[] => {
    const id = textAt(element, 'NtryRef');
    const repeated = id !== undefined && seen.has(id);
    if (id !== undefined) seen.add(id);
    return repeated ? [problem('bank-file/duplicate-id', `${place}/NtryRef`, element, { id })] : [];
  });
}

function checkSequence({ element, place }: Reading): readonly FileProblem[] {
  const found = textAt(element, 'ElctrncSeqNb') ?? textAt(element, 'LglSeqNb');
  if (found === undefined || /^\s*\+?\d{1,18}(?:\.0*)?\s*$/.test(found)) return [];
  return [problem('bank-file/wrong-value', `${place}/ElctrncSeqNb`, element, { found })];
}

function size(amount: Sen | undefined): bigint {
  return amount === undefined || amount >= 0n ? (amount ?? 0n) : -amount;
}

function total(amounts: readonly (Sen | undefined)[]): bigint {
  return amounts.reduce<bigint>((sum, amount) => sum + (amount ?? 0n), 0n);
}

function problem(
  code: FileProblem['code'],
  place: string,
  { line }: XmlElement,
  data?: Readonly<Record<string, string>>,
): FileProblem {
  return { code, place, line, data };
}
