// What is wrong with a file of a bank: a code, the place in it, and what was found there.
import { OperatingError } from '../error.ts';

export type FileProblem = {
  readonly code: `bank-file/${string}`;
  /** The path of the element, such as `/Document/CstmrPmtStsRpt/GrpHdr/MsgId`; every repeated one with its number. */
  readonly place: string;
  readonly line: number;
  /** What stands there, or what was expected. */
  readonly data?: Readonly<Record<string, string>> | undefined;
};

/** The most problems told about one file: who mends a hundred sees the next ones. */
export const PROBLEMS_MOST = 100;

/** A file that is not taken in: everything that is wrong with it, and nothing of it was used. */
export function refusedFile(message: string, problems: readonly FileProblem[]): OperatingError {
  return new OperatingError('payments/file-refused', { message, problems: problems.slice(0, PROBLEMS_MOST) });
}
