// The only door of the administration.

export { businessDay, type Clock, type Instant, machineClock, momentOn } from './clock.ts';
export { type Database, openDatabase, type Within } from './database.ts';
export { OperatingError } from './error.ts';
export { balance } from './ledger/balance.ts';
export { endHold, holdMoney } from './ledger/hold-money.ts';
export { type Account, type Line, type Posted, postTransfer, type Transfer } from './ledger/post-transfer.ts';
export { type Breach, closeMonth, type Sealed, sealBooks, verifyBooks } from './ledger/seal-books.ts';
export type { Fund } from './ledger/tables.ts';
export { type Sen, sen, senOf } from './money.ts';
export { type Camt053, readCamt053, type Statement, type StatementLine } from './payments/camt-053.ts';
export { readPain001, writeCamt053, writePain002 } from './payments/example-bank.ts';
export type { FileProblem } from './payments/file-problem.ts';
export { type AccountHolder, type Pain001, type Pain001Payment, writePain001 } from './payments/pain-001.ts';
export { type BankStatus, type Pain002, readPain002 } from './payments/pain-002.ts';
export { schemaShape } from './payments/schema-shape.ts';
export type { Shape } from './payments/shape.ts';
