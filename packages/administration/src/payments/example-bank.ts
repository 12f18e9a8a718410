// What a bank writes, for tests and the example branch: it reads our orders and answers with statuses and statements.
import { type Day, writeDate } from '@jamin/engine';
import type { Instant } from '../clock.ts';
import { type Sen, sen } from '../money.ts';
import { readAmount, writeAmount } from './bank-amount.ts';
import type { Statement } from './camt-053.ts';
import { orderShape, statementShape, statusShape } from './message-shapes.ts';
import type { Pain001 } from './pain-001.ts';
import type { BankStatus } from './pain-002.ts';
import { child, children, textAt, textThere } from './xml-find.ts';
import { readXml, type XmlElement } from './xml-read.ts';
import { writeMessage, type Xml, xml } from './xml-write.ts';

/** The orders in a file that `writePain001` wrote, as the bank understands them. */
export function readPain001(bytes: Uint8Array): Omit<Pain001, 'executionOn'> & { readonly executionOn: string } {
  const initiation = child(readXml(bytes, orderShape.message), 'CstmrCdtTrfInitn');
  const instruction = child(initiation, 'PmtInf');
  if (initiation === undefined || instruction === undefined) throw new Error('No order of ours.');
  return {
    id: textThere(initiation, 'GrpHdr', 'MsgId'),
    createdAt: textThere(initiation, 'GrpHdr', 'CreDtTm'),
    executionOn: textThere(instruction, 'ReqdExctnDt', 'Dt'),
    initiator: textThere(initiation, 'GrpHdr', 'InitgPty', 'Nm'),
    debtor: holder(instruction, 'Dbtr'),
    payments: children(instruction, 'CdtTrfTxInf').map((one) => ({
      id: textThere(one, 'PmtId', 'EndToEndId'),
      amount: readAmount(textThere(one, 'Amt', 'InstdAmt')) ?? sen(0n),
      payee: holder(one, 'Cdtr'),
      purpose: textThere(one, 'Purp', 'Cd') === 'PENS' ? 'PENS' : 'SSBE',
      remittance: textAt(one, 'RmtInf', 'Ustrd'),
    })),
  };
}

function holder(element: XmlElement, who: 'Dbtr' | 'Cdtr'): Pain001['debtor'] {
  const institution = child(element, `${who}Agt`, 'FinInstnId');
  return {
    name: textThere(element, who, 'Nm'),
    bank: textAt(institution, 'BICFI') ?? textAt(institution, 'ClrSysMmbId', 'MmbId') ?? '',
    account: textThere(element, `${who}Acct`, 'Id', 'Othr', 'Id'),
  };
}

type StatusFile = {
  readonly id: string;
  readonly createdAt: Instant;
  readonly batch: string;
  readonly whole?: BankStatus | undefined;
  readonly payments: readonly (BankStatus & { readonly payment: string })[];
};

/** A pain.002: what the bank will do with a batch. */
export function writePain002({ id, createdAt, batch, whole, payments }: StatusFile): Uint8Array {
  const reason = (status: BankStatus) =>
    status.reason === undefined ? undefined : xml('StsRsnInf', [xml('Rsn', [xml('Cd', status.reason)])]);
  const group = whole === undefined ? [] : [xml('GrpSts', whole.status), reason(whole)];
  const original = [xml('OrgnlMsgId', batch), xml('OrgnlMsgNmId', orderShape.message)];
  const transactions = payments.map((one) =>
    xml('TxInfAndSts', [xml('OrgnlEndToEndId', one.payment), xml('TxSts', one.status), reason(one)]),
  );
  const report = xml('CstmrPmtStsRpt', [
    xml('GrpHdr', [xml('MsgId', id), xml('CreDtTm', createdAt)]),
    xml('OrgnlGrpInfAndSts', [...original, ...group]),
    transactions.length === 0 ? undefined : xml('OrgnlPmtInfAndSts', [xml('OrgnlPmtInfId', batch), ...transactions]),
  ]);
  return writeMessage(statusShape.message, report);
}

type StatementFile = {
  readonly id: string;
  readonly createdAt: Instant;
  readonly statements: readonly (Omit<Statement, 'lines' | 'closing'> & {
    /** By default what opening and lines make. */
    readonly closing?: Sen | undefined;
    readonly lines: readonly Omit<Statement['lines'][number], 'line'>[];
  })[];
};

/** A camt.053: what moved in an account. */
export function writeCamt053({ id, createdAt, statements }: StatementFile): Uint8Array {
  const header = xml('GrpHdr', [xml('MsgId', id), xml('CreDtTm', createdAt)]);
  return writeMessage(statementShape.message, xml('BkToCstmrStmt', [header, ...statements.map(statementXml)]));
}

function statementXml(statement: StatementFile['statements'][number]): Xml {
  const { id, sequence, account, opening, lines, from, to } = statement;
  const closing = statement.closing ?? sen(lines.reduce<bigint>((sum, { amount }) => sum + amount, opening));
  return xml('Stmt', [
    xml('Id', id),
    sequence === undefined ? undefined : xml('ElctrncSeqNb', String(sequence)),
    xml('Acct', [xml('Id', [xml('Othr', [xml('Id', account)])]), xml('Ccy', 'IDR')]),
    balanceXml('OPBD', opening, from),
    balanceXml('CLBD', closing, to),
    ...lines.map(lineXml),
  ]);
}

function balanceXml(code: string, amount: Sen, day: Day): Xml {
  return xml('Bal', [
    xml('Tp', [xml('CdOrPrtry', [xml('Cd', code)])]),
    ...amountXml(amount),
    xml('Dt', [xml('Dt', writeDate(day))]),
  ]);
}

function amountXml(amount: Sen): readonly Xml[] {
  const size = sen(amount < 0n ? -amount : amount);
  return [xml('Amt', writeAmount(size), { Ccy: 'IDR' }), xml('CdtDbtInd', amount < 0n ? 'DBIT' : 'CRDT')];
}

function lineXml(line: StatementFile['statements'][number]['lines'][number]): Xml {
  const { amount, bookedOn, valueOn, payment, reference, returnReason } = line;
  const references = [
    reference === undefined ? undefined : xml('AcctSvcrRef', reference),
    payment === undefined ? undefined : xml('EndToEndId', payment),
  ].filter((one) => one !== undefined);
  const details = [
    references.length === 0 ? undefined : xml('Refs', references),
    returnReason === undefined ? undefined : xml('RtrInf', [xml('Rsn', [xml('Cd', returnReason)])]),
  ];
  return xml('Ntry', [
    ...amountXml(amount),
    xml('Sts', [xml('Cd', 'BOOK')]),
    xml('BookgDt', [xml('Dt', writeDate(bookedOn))]),
    xml('ValDt', [xml('Dt', writeDate(valueOn))]),
    xml('BkTxCd', [xml('Prtry', [xml('Cd', returnReason === undefined ? 'PAYMENT' : 'RETURN')])]),
    xml('NtryDtls', [xml('TxDtls', details)]),
  ]);
}
