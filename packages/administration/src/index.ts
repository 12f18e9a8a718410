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
