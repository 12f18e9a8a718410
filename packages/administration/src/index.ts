// The only door of the administration.

export {
  type Actor,
  actAtOnce,
  actorOf,
  asActor,
  asBranch,
  type Before,
  besideActor,
  type Credential,
  rolesOf,
} from './access/actor.ts';
export { addAccount } from './access/add-account.ts';
export { addPerson, changePerson } from './access/add-person.ts';
export { answerOnce, takeTurn } from './access/answer-once.ts';
export { grantRole, type Scope, withdrawGrant } from './access/grant-role.ts';
export { linkSubject } from './access/link-subject.ts';
export { listGrants, listKeys, listPeople } from './access/list-access.ts';
export { type MadeKey, makeKey, withdrawKey } from './access/make-key.ts';
export {
  assertProductionSecrets,
  exampleSecrets,
  type SettingProblem,
  type Settings,
  settingProblems,
} from './access/production-settings.ts';
export { noteReading, type Reader, readersOf, readFile } from './access/read-file.ts';
export { type Action, type Holder, may, reachOf, rights, roles, type Subject } from './access/rights.ts';
export { passwordHash, setPassword } from './access/set-password.ts';
export { signIn, signOut } from './access/sign-in.ts';
export type { Reach, Role } from './access/tables.ts';
export { addPensionMonths } from './claims/add-pension-months.ts';
export { approveDecision } from './claims/approve-decision.ts';
export { approveScholarship } from './claims/approve-scholarship.ts';
export { type ClaimAnswer, claimAnswer } from './claims/claim-answer.ts';
export { type ClaimClock, claimClock, owedForDelay } from './claims/claim-clock.ts';
export { type ClaimFile, claimFile, partsOf, seeClaim } from './claims/claim-file.ts';
export { type ClaimFlag, claimFlags } from './claims/claim-flags.ts';
export { type Blocker, claimReadiness, type Readiness } from './claims/claim-readiness.ts';
export { confirmData } from './claims/confirm-data.ts';
export { decideClaim } from './claims/decide-claim.ts';
export { decisionDocument } from './claims/decision-document.ts';
export { endObjection, renewClaim } from './claims/end-objection.ts';
export { fileClaim } from './claims/file-claim.ts';
export { knownFacts } from './claims/known-facts.ts';
export { type ListedClaim, listClaims } from './claims/list-claims.ts';
export { listObjections } from './claims/list-objections.ts';
export { namePayee } from './claims/name-payee.ts';
export { neededPapers } from './claims/needed-papers.ts';
export { objectToDecision } from './claims/object-to-decision.ts';
export { openClaim } from './claims/open-claim.ts';
export { oweDueParts } from './claims/owe-due-parts.ts';
export { proposeScholarship } from './claims/propose-scholarship.ts';
export { type ClaimLine, type ClaimRecord, claimLines, claimRecord } from './claims/read-claims.ts';
export { refreshKnown } from './claims/refresh-known.ts';
export { type Replay, replayDecision } from './claims/replay-decision.ts';
export { returnDecision } from './claims/return-decision.ts';
export { papersSeen, seePapers } from './claims/see-papers.ts';
export { type StatedFact, statedFacts, stateFacts } from './claims/state-facts.ts';
export { stopParts } from './claims/stop-parts.ts';
export type { ClaimAsk, ClaimState, FactSource, ObjectionOutcome } from './claims/tables.ts';
export { businessDay, type Clock, type Instant, machineClock, momentOn, secondsLater } from './clock.ts';
export { acceptMonthReport } from './contributions/accept-month-report.ts';
export { type Assessor, monthAssessor } from './contributions/assess-month.ts';
export { type PenaltyAssessor, penaltyAssessor } from './contributions/assess-penalty.ts';
export { billMembers } from './contributions/bill-member.ts';
export { billMigrant } from './contributions/bill-migrant.ts';
export { type BilledMonth, billMonth, billMonths } from './contributions/bill-month.ts';
export { billProject } from './contributions/bill-project.ts';
export { chargePenalties } from './contributions/charge-penalties.ts';
export { type CheckedReport, checkMonthReport, type MonthReport } from './contributions/check-month-report.ts';
export { creditDevelopment, type DeclaredRate } from './contributions/credit-development.ts';
export { type Billing, issueBill, type Laws } from './contributions/issue-bill.ts';
export { listBills, seeBill } from './contributions/list-bills.ts';
export { type GridMonth, monthGrid } from './contributions/month-grid.ts';
export { isPaymentCode } from './contributions/payment-code.ts';
export { type Report, type ReportRow, reportOfSheet } from './contributions/read-report.ts';
export { receiveFromState } from './contributions/receive-from-state.ts';
export { type Receipt, type Received, receiveAll, receiveMoney } from './contributions/receive-money.ts';
export type { ReportCode, ReportField, ReportProblem } from './contributions/report-problem.ts';
export { arrearsOf } from './contributions/settle-bills.ts';
export type { BillReason, PayerKind, Shares } from './contributions/tables.ts';
export type { Bill } from './contributions/write-bills.ts';
export { type Database, openDatabase, type Within } from './database.ts';
export { OperatingError } from './error.ts';
export { buildExample, type ExampleMade, type ExamplePhase, type ExampleProgress } from './example/build-example.ts';
export { exampleHash } from './example/example-hash.ts';
export { exampleRandom } from './example/seeded.ts';
export { exampleSize, statementDays } from './example/size.ts';
export { exampleAccounts } from './example/staff.ts';
export { type KeptLaw, keepLaw, lawOf } from './law-document.ts';
export { balance } from './ledger/balance.ts';
export { endHold, holdMoney } from './ledger/hold-money.ts';
export { type Account, type Line, type Posted, postTransfer, type Transfer } from './ledger/post-transfer.ts';
export { type Breach, closeMonth, type Sealed, sealBooks, verifyBooks } from './ledger/seal-books.ts';
export type { Fund } from './ledger/tables.ts';
export { type Sen, sen, senOf } from './money.ts';
export { backupBranch, restoreBranch } from './operation/backup-branch.ts';
export { type BranchPlace, type BranchSettings, branchSettings } from './operation/branch-settings.ts';
export { type BuildExample, type BuildProgress, buildExampleHere } from './operation/build-example-here.ts';
export type { ExampleAsked } from './operation/example-mark.ts';
export { type Founded, type Founding, foundBranch, foundIn } from './operation/found-branch.ts';
export { type MadeBecause, openBranch } from './operation/open-branch.ts';
export type { OpenBranch } from './operation/opened-branch.ts';
export { operate } from './operation/operate.ts';
export type { Operations } from './operation/operations.ts';
export { type OwnTables, ownTables } from './operation/own-tables.ts';
export { type CheckedBackup, checkBackup } from './operation/read-backup.ts';
export { rotateKeys } from './operation/rotate-keys.ts';
export type { PublishedTrace, ShownPayment } from './operation/trace-published.ts';
export { openDays, workDay } from './operation/work-day.ts';
export type { Backup } from './operation/write-backup.ts';
export { addSubscriber } from './outbox/add-subscriber.ts';
export { announce } from './outbox/announce.ts';
export { deliverDue } from './outbox/deliver-due.ts';
export { endSubscriber } from './outbox/end-subscriber.ts';
export { httpSender, type Send, type Sending, type Sent } from './outbox/http-sender.ts';
export { listDeliveries, listSubscribers, seeSubscriber } from './outbox/list-subscribers.ts';
export { type OutboxEvent, putInOrder, readEvents } from './outbox/read-events.ts';
export { replayEvents } from './outbox/replay-events.ts';
export { rotateSecret } from './outbox/rotate-secret.ts';
export { signWebhook, verifyWebhook, type WebhookVerdict, writeSecret } from './outbox/signature.ts';
export type { DeliveryState, EventKind } from './outbox/tables.ts';
export { type Approved, approveBatch, refuseBatch } from './payments/approve-batch.ts';
export { type Camt053, readCamt053, type Statement, type StatementLine } from './payments/camt-053.ts';
export { decideResolution } from './payments/decide-resolution.ts';
export { readPain001, writeCamt053, writePain002 } from './payments/example-bank.ts';
export type { FileProblem } from './payments/file-problem.ts';
export { importStatement } from './payments/import-statement.ts';
export { type BankFile, importStatusFile } from './payments/import-status-file.ts';
export { listBankAccounts } from './payments/list-bank-accounts.ts';
export { listBatches, listPayments, type MaskedPayee, seeBatch, seePayment } from './payments/list-payments.ts';
export { type Batch, makeBatch } from './payments/make-batch.ts';
export { openBankAccount } from './payments/open-bank-account.ts';
export { orderPart } from './payments/order-part.ts';
export { type Ordered, orderPayment, type PaymentOrder } from './payments/order-payment.ts';
export { type AccountHolder, type Pain001, type Pain001Payment, writePain001 } from './payments/pain-001.ts';
export { type BankStatus, type Pain002, readPain002 } from './payments/pain-002.ts';
export {
  type BatchRow,
  batchRows,
  type FreeOrders,
  freeOrders,
  type PayablePart,
  payableParts,
} from './payments/payable-parts.ts';
export type { PayeeVault } from './payments/payee-account.ts';
export {
  type PaymentState,
  paymentState,
  paymentsOfClaim,
  type StatementBreak,
  statementBreaks,
  type Unmatched,
  unmatchedLines,
} from './payments/payment-state.ts';
export { resolveUnmatched } from './payments/resolve-unmatched.ts';
export { retryPayment } from './payments/retry-payment.ts';
export { schemaShape } from './payments/schema-shape.ts';
export { type Settled, settleWaiting } from './payments/settle-payments.ts';
export type { Shape } from './payments/shape.ts';
export type { PaymentStatus } from './payments/tables.ts';
export { type BatchFile, writeBatchFile } from './payments/write-batch-file.ts';
export { type Prepared, prepareRelease } from './publication/prepare-release.ts';
export { publishRelease } from './publication/publish-release.ts';
export {
  type CalendarLine,
  type ReleaseVersion,
  releaseCalendar,
  releaseVersion,
} from './publication/read-releases.ts';
export { type DataFile, type ReleaseData, releaseData } from './publication/release-data.ts';
export { type FeedEntry, publicRelease, type ReleaseFeed, releaseFeed } from './publication/release-feed.ts';
export { releasePieces } from './publication/release-pieces.ts';
export { releaseChanges, reviseRelease, type ValueChange } from './publication/revise-release.ts';
export type { FigurePart, PublicCell, ReleaseFigure, TableList } from './publication/tables.ts';
export type { BoundValue, Piece, Template, WrittenPiece } from './publication/write-text.ts';
export { changeEmployer } from './registry/change-employer.ts';
export { chooseIncome, chooseIncomes } from './registry/choose-income.ts';
export type { CorrectionSubject } from './registry/correctable.ts';
export { decideCorrection } from './registry/decide-correction.ts';
export { type EmployerFacts, employerFacts } from './registry/employer-facts.ts';
export { endEmployment, endEmployments } from './registry/end-employment.ts';
export { enrolMember, enrolMembers } from './registry/enrol-member.ts';
export { erasePerson } from './registry/erase-person.ts';
export { findPerson } from './registry/find-person.ts';
export { readKpj } from './registry/kpj.ts';
export { listCorrections } from './registry/list-corrections.ts';
export { listEmployers } from './registry/list-employers.ts';
export { type MemberEmployment, type MemberFacts, memberFacts } from './registry/member-facts.ts';
export { type MemberFile, memberFile } from './registry/member-file.ts';
export type { Member } from './registry/member-group.ts';
export { mergeMemberships } from './registry/merge-memberships.ts';
export { checkNik, type NikWarning } from './registry/nik.ts';
export { readNpp } from './registry/npp.ts';
export { areaCode, registerAreas } from './registry/register-areas.ts';
export { registerBranch } from './registry/register-branch.ts';
export { type Employer, registerEmployer, registerEmployers } from './registry/register-employer.ts';
export { type Person, registerPerson, registerPersons } from './registry/register-person.ts';
export { reportAllWages, reportWages, type WageReport } from './registry/report-wages.ts';
export { requestCorrection, requestSecretCorrection } from './registry/request-correction.ts';
export type { BankAccount } from './registry/secrets.ts';
export { startEmployment, startEmployments } from './registry/start-employment.ts';
export type { EmployerSize, EndReason, Programme, RiskGroup, Segment } from './registry/tables.ts';
export { undoMerge } from './registry/undo-merge.ts';
export { type MonthWage, wagesOf } from './registry/wages-of.ts';
export { type Worker, workersOf } from './registry/workers-of.ts';
export { type ArrearsFigure, arrearsFigures, type LateBill, traceArrears } from './statistics/arrears-figures.ts';
export type { AskedGroup, AskedScope, Page, Rows } from './statistics/asked-figure.ts';
export {
  type ContributionEntry,
  type ContributionFigure,
  contributionFigures,
  traceContributions,
} from './statistics/contribution-figures.ts';
export { type Adrift, type Counted, countSealed, verifyFigures } from './statistics/count-sealed.ts';
export {
  type CaseUnit,
  type FigureDefinition,
  figureDefinitions,
  type MemberDefinition,
  memberDefinitions,
  type OtherDefinition,
  type OtherFigure,
  otherDefinitions,
} from './statistics/definitions.ts';
export type { FigureScope } from './statistics/figure-scope.ts';
export { type ActiveMember, type MemberFigure, memberFigures, traceMembers } from './statistics/member-figures.ts';
export { type PaidFigure, type PaidGroup, type PaidRow, paidFigures, paidTable } from './statistics/paid-figures.ts';
export { type PersonFigure, type PersonPayment, personFigures, tracePersons } from './statistics/person-figures.ts';
export { type ServedClaim, type ServiceFigure, serviceFigures, traceService } from './statistics/service-figures.ts';
export {
  type KnownCell,
  LEAST_TOLD,
  publicCells,
  suppressCells,
  type WithTotals,
  withTotals,
} from './statistics/suppress-cells.ts';
export type { FigureId } from './statistics/tables.ts';
export { type Traced, type TracedPayment, traceFigure } from './statistics/trace-figure.ts';
export { type Vault, vaultOf } from './vault.ts';
export { type VaultSecrets, vaultOfSecrets } from './vault-secrets.ts';
