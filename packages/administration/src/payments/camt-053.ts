// Reads what moved in an account of ours: ISO 20022 camt.053.001.08, as statements of lines in sen.
import { type Day, date } from '@jamin/engine';
import { businessDay } from '../clock.ts';
import type { Sen } from '../money.ts';
import { checkStatement, type Reading, type ReadLine, readingOf } from './camt-053-check.ts';
import { type FileProblem, refusedFile } from './file-problem.ts';
import { statementShape } from './message-shapes.ts';
import { checkShape, type Shape } from './shape.ts';
import { child, children, textAt, textThere } from './xml-find.ts';
import { readXml, type XmlElement } from './xml-read.ts';

export type Camt053 = { readonly id: string; readonly statements: readonly Statement[] };

export type Statement = {
  readonly id: string;
  /** The number the bank counts the account's statements by; nothing where it does not count them. */
  readonly sequence: bigint | undefined;
  readonly account: string;
  /** The days of the two balances. */
  readonly from: Day;
  readonly to: Day;
  readonly opening: Sen;
  readonly closing: Sen;
  readonly lines: readonly StatementLine[];
};

export type StatementLine = {
  /** What moved: above zero came in, below zero went out. */
  readonly amount: Sen;
  readonly bookedOn: Day;
  readonly valueOn: Day;
  /** Our payment id, where the bank tells it. */
  readonly payment: string | undefined;
  /** The bank's own reference. */
  readonly reference: string | undefined;
  /** Why money came back, such as `AC04` (account closed). */
  readonly returnReason: string | undefined;
  /** The line of the file. */
  readonly line: number;
};

/**
 * The statements in the file, with what is booked; what is only announced comes in a later statement.
 *
 * @throws OperatingError `payments/file-refused` with everything that is wrong with it: not XML, cut short, another
 * message or version, not of the message's shape, another currency, balances that do not reconcile, an id twice.
 */
export function readCamt053(bytes: Uint8Array, shape: Shape = statementShape): Camt053 {
  const root = readXml(bytes, statementShape.message);
  const misshapen = checkShape(root, shape);
  const report = child(root, 'BkToCstmrStmt');
  if (misshapen.length > 0 || report === undefined) throw refusedFile(statementShape.message, misshapen);
  const readings = children(report, 'Stmt').map((element, index) =>
    readingOf(element, `/Document/BkToCstmrStmt/Stmt[${index + 1}]`),
  );
  const problems = [...twice(readings), ...readings.flatMap(checkStatement)];
  if (problems.length > 0) throw refusedFile(statementShape.message, problems);
  return { id: textThere(report, 'GrpHdr', 'MsgId'), statements: readings.map(statementOf) };
}

function twice(readings: readonly Reading[]): readonly FileProblem[] {
  const seen = new Set<string>();
  return readings.flatMap(({ element, place }): readonly FileProblem[] => {
    const id = textThere(element, 'Id');
    const repeated = seen.has(id);
    seen.add(id);
    return repeated ? [{ code: 'bank-file/duplicate-id', place: `${place}/Id`, line: element.line, data: { id } }] : [];
  });
}

function statementOf({ element, opening, closing, lines }: Reading): Statement {
  if (opening?.amount === undefined || closing?.amount === undefined) throw new Error('A statement was not checked.');
  const account = child(element, 'Acct', 'Id');
  const sequence = textAt(element, 'ElctrncSeqNb') ?? textAt(element, 'LglSeqNb');
  const to = dayOf(child(closing.element, 'Dt'));
  return {
    id: textThere(element, 'Id'),
    sequence: sequence === undefined ? undefined : BigInt(sequence.trim().replace(/^\+|\.0*$/g, '')),
    account: textAt(account, 'IBAN') ?? textAt(account, 'Othr', 'Id') ?? '',
    from: dayOf(child(opening.element, 'Dt')),
    to,
    opening: opening.amount,
    closing: closing.amount,
    lines: lines.map((line) => lineOf(line, to)),
  };
}

function lineOf({ entry, details, amount }: ReadLine, closedOn: Day): StatementLine {
  if (amount === undefined) throw new Error('A line of a statement was not checked.');
  const booked = child(entry, 'BookgDt');
  const bookedOn = booked === undefined ? closedOn : dayOf(booked);
  const value = child(entry, 'ValDt');
  const reason = child(details, 'RtrInf', 'Rsn');
  return {
    amount,
    bookedOn,
    valueOn: value === undefined ? bookedOn : dayOf(value),
    payment: told(textAt(details, 'Refs', 'EndToEndId')),
    reference: textAt(details, 'Refs', 'AcctSvcrRef') ?? textAt(entry, 'AcctSvcrRef'),
    returnReason: textAt(reason, 'Cd') ?? textAt(reason, 'Prtry'),
    line: (details ?? entry).line,
  };
}

/** The standard has a word for an id that nobody gave. */
function told(id: string | undefined): string | undefined {
  return id === 'NOTPROVIDED' ? undefined : id;
}

/** A day as it stands, or the business day of a moment; a moment without zone is that of the bank's own clock. */
function dayOf(element: XmlElement | undefined): Day {
  const day = textAt(element, 'Dt')?.trim();
  if (day !== undefined) return date(day.slice(0, 10));
  const moment = textAt(element, 'DtTm')?.trim() ?? '';
  return /(?:Z|[+-]\d\d:\d\d)$/.test(moment) ? businessDay(moment) : date(moment.slice(0, 10));
}
