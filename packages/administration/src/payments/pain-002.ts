// Reads what a bank says it will do with a batch: ISO 20022 pain.002.001.10, as a status for each payment.
import { type FileProblem, refusedFile } from './file-problem.ts';
import { statusShape } from './message-shapes.ts';
import { checkShape, type Shape } from './shape.ts';
import { child, children, textAt, textThere } from './xml-find.ts';
import { readXml, type XmlElement } from './xml-read.ts';

export type Pain002 = {
  readonly id: string;
  readonly createdAt: string;
  /** The batch that it answers. */
  readonly batch: string;
  /** What holds for every payment of the batch that has no status of its own. */
  readonly whole: BankStatus | undefined;
  readonly payments: readonly (BankStatus & { readonly payment: string; readonly line: number })[];
};

/** A code of the standard's list, such as `ACSP` (being settled) or `RJCT` (rejected), and why, such as `AC01`. */
export type BankStatus = { readonly status: string; readonly reason: string | undefined };

/**
 * The statuses in the file.
 *
 * @throws OperatingError `payments/file-refused` with everything that is wrong with it: not XML, cut short, another
 * message or version, not of the message's shape, numbers that do not add up, an id twice.
 */
export function readPain002(bytes: Uint8Array, shape: Shape = statusShape): Pain002 {
  const root = readXml(bytes, statusShape.message);
  const misshapen = checkShape(root, shape);
  const report = child(root, 'CstmrPmtStsRpt');
  const group = child(report, 'OrgnlGrpInfAndSts');
  if (misshapen.length > 0 || report === undefined || group === undefined) {
    throw refusedFile(statusShape.message, misshapen);
  }
  const instructions = children(report, 'OrgnlPmtInfAndSts');
  const rows = instructions.flatMap((instruction, index) =>
    children(instruction, 'TxInfAndSts').map((element, at) => ({
      element,
      place: `${REPORT}/OrgnlPmtInfAndSts[${index + 1}]/TxInfAndSts[${at + 1}]`,
    })),
  );
  const problems = [
    ...duplicates(rows),
    ...instructions.flatMap((one, index) => miscounted(one, `${REPORT}/OrgnlPmtInfAndSts[${index + 1}]`)),
    ...rows.flatMap(nameless),
  ];
  if (problems.length > 0) throw refusedFile(statusShape.message, problems);
  const own = instructions.length === 1 ? statusOf(instructions[0], 'PmtInfSts') : undefined;
  return {
    id: textThere(report, 'GrpHdr', 'MsgId'),
    createdAt: textThere(report, 'GrpHdr', 'CreDtTm'),
    batch: textThere(group, 'OrgnlMsgId'),
    whole: own ?? statusOf(group, 'GrpSts'),
    payments: rows.flatMap(({ element }) => {
      const status = statusOf(element, 'TxSts');
      const payment = textThere(element, 'OrgnlEndToEndId');
      return status === undefined ? [] : [{ ...status, payment, line: element.line }];
    }),
  };
}

const REPORT = '/Document/CstmrPmtStsRpt';

type Placed = { readonly element: XmlElement; readonly place: string };

function statusOf(element: XmlElement | undefined, name: string): BankStatus | undefined {
  const status = textAt(element, name);
  const reason = child(element, 'StsRsnInf', 'Rsn');
  return status === undefined ? undefined : { status, reason: textAt(reason, 'Cd') ?? textAt(reason, 'Prtry') };
}

function duplicates(rows: readonly Placed[]): readonly FileProblem[] {
  const seen = new Set<string>();
  return rows.flatMap(({ element, place }): readonly FileProblem[] => {
    const id = textAt(element, 'OrgnlEndToEndId');
    if (id === undefined || !seen.has(id)) {
      if (id !== undefined) seen.add(id);
      return [];
    }
    return [{ code: 'bank-file/duplicate-id', place: `${place}/OrgnlEndToEndId`, line: element.line, data: { id } }];
  });
}

function nameless({ element, place }: Placed): readonly FileProblem[] {
  if (textAt(element, 'OrgnlEndToEndId') !== undefined) return [];
  return [{ code: 'bank-file/missing-element', place: `${place}/OrgnlEndToEndId`, line: element.line }];
}

/** Where the bank says how many payments have a status and lists any of them, it must list as many. */
function miscounted(instruction: XmlElement, place: string): readonly FileProblem[] {
  const transactions = children(instruction, 'TxInfAndSts');
  return children(instruction, 'NbOfTxsPerSts').flatMap((counted, index): readonly FileProblem[] => {
    const status = textThere(counted, 'DtldSts');
    const said = textThere(counted, 'DtldNbOfTxs');
    const there = transactions.filter((one) => textAt(one, 'TxSts') === status).length;
    if (there === 0 || BigInt(said) === BigInt(there)) return [];
    const data = { status, said, found: String(there) };
    return [{ code: 'bank-file/wrong-count', place: `${place}/NbOfTxsPerSts[${index + 1}]`, line: counted.line, data }];
  });
}
