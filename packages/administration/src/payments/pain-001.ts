// Writes a batch of payments as the message that asks a bank to pay them: ISO 20022 pain.001.001.09.
import { type Day, writeDate } from '@jamin/engine';
import type { Instant } from '../clock.ts';
import { type Sen, sen } from '../money.ts';
import { writeAmount } from './bank-amount.ts';
import { type FileProblem, refusedFile } from './file-problem.ts';
import { orderShape } from './message-shapes.ts';
import { checkShape } from './shape.ts';
import { readXml } from './xml-read.ts';
import { writeMessage, type Xml, xml } from './xml-write.ts';

/** Somebody with an account; the bank by its BIC or by the code of the national clearing. */
export type AccountHolder = { readonly name: string; readonly bank: string; readonly account: string };

export type Pain001 = {
  /** The batch: the bank refuses a second message of the same id. */
  readonly id: string;
  readonly createdAt: Instant;
  readonly executionOn: Day;
  /** Who asks, and from which account it is paid. */
  readonly initiator: string;
  readonly debtor: AccountHolder;
  readonly payments: readonly Pain001Payment[];
};

export type Pain001Payment = {
  /** Our payment id: the bank gives it back wherever it speaks of this payment. */
  readonly id: string;
  readonly amount: Sen;
  readonly payee: AccountHolder;
  /** A code of the standard's list of purposes: a social security benefit, or a pension. */
  readonly purpose: 'SSBE' | 'PENS';
  readonly remittance?: string | undefined;
};

/**
 * The bytes of the message: the same batch, the same bytes.
 *
 * @throws OperatingError `payments/file-refused` when a name, an account or an id does not fit into the message.
 */
export function writePain001(batch: Pain001): Uint8Array {
  const bytes = writeMessage(orderShape.message, initiation(batch));
  const problems = [...checkShape(readXml(bytes, orderShape.message), orderShape), ...checkPayments(batch)];
  if (problems.length > 0) throw refusedFile(orderShape.message, problems);
  return bytes;
}

function initiation({ id, createdAt, executionOn, initiator, debtor, payments }: Pain001): Xml {
  const total = sen(payments.reduce((sum, { amount }) => sum + amount, 0n));
  const counted = [xml('NbOfTxs', String(payments.length)), xml('CtrlSum', writeAmount(total))];
  return xml('CstmrCdtTrfInitn', [
    xml('GrpHdr', [xml('MsgId', id), xml('CreDtTm', createdAt), ...counted, xml('InitgPty', [xml('Nm', initiator)])]),
    xml('PmtInf', [
      xml('PmtInfId', id),
      xml('PmtMtd', 'TRF'),
      // Each payment is to stand on the statement by itself, or nothing could be matched.
      xml('BtchBookg', 'false'),
      ...counted,
      xml('ReqdExctnDt', [xml('Dt', writeDate(executionOn))]),
      xml('Dbtr', [xml('Nm', debtor.name)]),
      account('DbtrAcct', debtor.account, [xml('Ccy', 'IDR')]),
      agent('DbtrAgt', debtor.bank),
      ...payments.map(transaction),
    ]),
  ]);
}

function transaction({ id, amount, payee, purpose, remittance }: Pain001Payment): Xml {
  return xml('CdtTrfTxInf', [
    xml('PmtId', [xml('InstrId', id), xml('EndToEndId', id)]),
    xml('Amt', [xml('InstdAmt', writeAmount(amount), { Ccy: 'IDR' })]),
    agent('CdtrAgt', payee.bank),
    xml('Cdtr', [xml('Nm', payee.name)]),
    account('CdtrAcct', payee.account),
    xml('Purp', [xml('Cd', purpose)]),
    remittance === undefined ? undefined : xml('RmtInf', [xml('Ustrd', remittance)]),
  ]);
}

function agent(name: string, bank: string): Xml {
  const isBic = /^[A-Z0-9]{4}[A-Z]{2}[A-Z0-9]{2}(?:[A-Z0-9]{3})?$/.test(bank);
  const written = isBic ? xml('BICFI', bank) : xml('ClrSysMmbId', [xml('MmbId', bank)]);
  return xml(name, [xml('FinInstnId', [written])]);
}

function account(name: string, number: string, more: readonly Xml[] = []): Xml {
  return xml(name, [xml('Id', [xml('Othr', [xml('Id', number)])]), ...more]);
}

/** What the shape of the message does not know: nothing is paid twice, and nothing is paid as nothing. */
function checkPayments({ payments }: Pain001): readonly FileProblem[] {
  const place = (index: number) => `/Document/CstmrCdtTrfInitn/PmtInf[1]/CdtTrfTxInf[${index + 1}]`;
  const seen = new Set<string>();
  return payments.flatMap(({ id, amount }, index): readonly FileProblem[] => {
    const repeated = seen.has(id);
    seen.add(id);
    const problem = (code: FileProblem['code']) => ({ code, place: place(index), line: 1, data: { id } });
    return [
      ...(repeated ? [problem('bank-file/duplicate-id')] : []),
      ...(amount <= 0n ? [problem('bank-file/nothing-to-pay')] : []),
    ];
  });
}
