// The shapes of the three messages a bank and the branch exchange, after the message definitions of ISO 20022.
import { shapeOf } from './grammar.ts';

/** Types of the standard that all three use; what the branch never reads may hold anything the standard allows. */
const common = {
  CodeOrOwn: 'Cd:Code4 | Prtry:Max35Text',
  DateOrTime: 'Dt:Date | DtTm:DateTime',
  Party: 'Nm?:Max140Text PstlAdr?:Anything Id?:Anything CtryOfRes?:Country CtctDtls?:Anything',
  Account: 'Id:AccountId Tp?:CodeOrOwn Ccy?:Currency Nm?:Max70Text Prxy?:Anything',
  AccountId: 'IBAN:Iban | Othr:OtherAccount',
  OtherAccount: 'Id:Max34Text SchmeNm?:CodeOrOwn Issr?:Max35Text',
  Agent: 'FinInstnId:Institution BrnchId?:Anything',
  Institution: 'BICFI?:Bic ClrSysMmbId?:ClearingMember LEI?:Lei Nm?:Max140Text PstlAdr?:Anything Othr?:Anything',
  ClearingMember: 'ClrSysId?:ClearingSystem MmbId:Max35Text',
  ClearingSystem: 'Cd:Code5 | Prtry:Max35Text',
  PaymentType: 'InstrPrty?:Priority SvcLvl*:CodeOrOwn LclInstrm?:LocalInstrument CtgyPurp?:CodeOrOwn',
  LocalInstrument: 'Cd:Code35 | Prtry:Max35Text',
  Remittance: 'Ustrd*:Max140Text Strd*:Anything',
};

/** CustomerCreditTransferInitiationV09: what the branch asks the bank to pay. */
export const orderShape = shapeOf('pain.001.001.09', {
  ...common,
  Document: 'CstmrCdtTrfInitn:Initiation',
  Initiation: 'GrpHdr:Header PmtInf+:Instruction SplmtryData*:Anything',
  Header: [
    'MsgId:Max35Text CreDtTm:DateTime Authstn{0,2}:Anything NbOfTxs:Count CtrlSum?:Decimal InitgPty:Party',
    'FwdgAgt?:Agent',
  ].join(' '),
  Instruction: [
    'PmtInfId:Max35Text PmtMtd:PaymentMethod BtchBookg?:Boolean NbOfTxs?:Count CtrlSum?:Decimal PmtTpInf?:PaymentType',
    'ReqdExctnDt:DateOrTime PoolgAdjstmntDt?:Date Dbtr:Party DbtrAcct:Account DbtrAgt:Agent DbtrAgtAcct?:Account',
    'InstrForDbtrAgt?:Max140Text UltmtDbtr?:Party ChrgBr?:ChargeBearer ChrgsAcct?:Account ChrgsAcctAgt?:Agent',
    'CdtTrfTxInf+:Transaction',
  ].join(' '),
  Transaction: [
    'PmtId:PaymentId PmtTpInf?:PaymentType Amt:AmountAsked XchgRateInf?:Anything ChrgBr?:ChargeBearer',
    'MndtRltdInf?:Anything ChqInstr?:Anything UltmtDbtr?:Party IntrmyAgt1?:Agent IntrmyAgt1Acct?:Account',
    'IntrmyAgt2?:Agent IntrmyAgt2Acct?:Account IntrmyAgt3?:Agent IntrmyAgt3Acct?:Account CdtrAgt?:Agent',
    'CdtrAgtAcct?:Account Cdtr?:Party CdtrAcct?:Account UltmtCdtr?:Party InstrForCdtrAgt*:Anything',
    'InstrForDbtrAgt?:Max140Text Purp?:CodeOrOwn RgltryRptg{0,10}:Anything Tax?:Anything RltdRmtInf{0,10}:Anything',
    'RmtInf?:Remittance SplmtryData*:Anything',
  ].join(' '),
  PaymentId: 'InstrId?:Max35Text EndToEndId:Max35Text UETR?:Uuid',
  AmountAsked: 'InstdAmt:Amount | EqvtAmt:Anything',
});

/** CustomerPaymentStatusReportV10: what the bank says it will do with what it was asked. */
export const statusShape = shapeOf('pain.002.001.10', {
  ...common,
  Document: 'CstmrPmtStsRpt:Report',
  Report: 'GrpHdr:Header OrgnlGrpInfAndSts:Group OrgnlPmtInfAndSts*:Instruction SplmtryData*:Anything',
  Header: 'MsgId:Max35Text CreDtTm:DateTime InitgPty?:Party FwdgAgt?:Agent DbtrAgt?:Agent CdtrAgt?:Agent',
  Group: [
    'OrgnlMsgId:Max35Text OrgnlMsgNmId:Max35Text OrgnlCreDtTm?:DateTime OrgnlNbOfTxs?:Count OrgnlCtrlSum?:Decimal',
    'GrpSts?:Code4 StsRsnInf*:StatusReason NbOfTxsPerSts*:PerStatus',
  ].join(' '),
  Instruction: [
    'OrgnlPmtInfId:Max35Text OrgnlNbOfTxs?:Count OrgnlCtrlSum?:Decimal PmtInfSts?:Code4 StsRsnInf*:StatusReason',
    'NbOfTxsPerSts*:PerStatus TxInfAndSts*:Transaction',
  ].join(' '),
  Transaction: [
    'StsId?:Max35Text OrgnlInstrId?:Max35Text OrgnlEndToEndId?:Max35Text OrgnlUETR?:Uuid TxSts?:Code4',
    'StsRsnInf*:StatusReason ChrgsInf*:Anything AccptncDtTm?:DateTime AcctSvcrRef?:Max35Text ClrSysRef?:Max35Text',
    'OrgnlTxRef?:Anything SplmtryData*:Anything',
  ].join(' '),
  StatusReason: 'Orgtr?:Party Rsn?:CodeOrOwn AddtlInf*:Max105Text',
  PerStatus: 'DtldNbOfTxs:Count DtldSts:Code4 DtldCtrlSum?:Decimal',
});

/** BankToCustomerStatementV08: what moved in an account. */
export const statementShape = shapeOf('camt.053.001.08', {
  ...common,
  Document: 'BkToCstmrStmt:Statements',
  Statements: 'GrpHdr:Header Stmt+:Statement SplmtryData*:Anything',
  Header: 'MsgId:Max35Text CreDtTm:DateTime MsgRcpt?:Party MsgPgntn?:Pages OrgnlBizQry?:Anything AddtlInf?:Max500Text',
  Pages: 'PgNb:PageNumber LastPgInd:Boolean',
  Statement: [
    'Id:Max35Text StmtPgntn?:Pages ElctrncSeqNb?:Number RptgSeq?:Anything LglSeqNb?:Number CreDtTm?:DateTime',
    'FrToDt?:Period CpyDplctInd?:CopyDuplicate RptgSrc?:CodeOrOwn Acct:OwnedAccount RltdAcct?:Account',
    'Intrst*:Anything Bal+:Balance TxsSummry?:Summary Ntry*:Entry AddtlStmtInf?:Max500Text',
  ].join(' '),
  Period: 'FrDtTm:DateTime ToDtTm:DateTime',
  OwnedAccount: 'Id:AccountId Tp?:CodeOrOwn Ccy?:Currency Nm?:Max70Text Prxy?:Anything Ownr?:Party Svcr?:Agent',
  Balance: 'Tp:BalanceType CdtLine*:Anything Amt:Amount CdtDbtInd:CreditDebit Dt:DateOrTime Avlbty*:Anything',
  BalanceType: 'CdOrPrtry:CodeOrOwn SubTp?:CodeOrOwn',
  Summary: 'TtlNtries?:Total TtlCdtNtries?:Sum TtlDbtNtries?:Sum TtlNtriesPerBkTxCd*:Anything',
  Total: 'NbOfNtries?:Count Sum?:Decimal TtlNetNtry?:Net',
  Net: 'Amt:NotNegativeDecimal CdtDbtInd:CreditDebit',
  Sum: 'NbOfNtries?:Count Sum?:Decimal',
  Entry: [
    'NtryRef?:Max35Text Amt:Amount CdtDbtInd:CreditDebit RvslInd?:Boolean Sts:CodeOrOwn BookgDt?:DateOrTime',
    'ValDt?:DateOrTime AcctSvcrRef?:Max35Text Avlbty*:Anything BkTxCd:BankCode ComssnWvrInd?:Boolean',
    'AddtlInfInd?:Anything AmtDtls?:Anything Chrgs?:Anything TechInptChanl?:CodeOrOwn Intrst?:Anything',
    'CardTx?:Anything NtryDtls*:Details AddtlNtryInf?:Max500Text',
  ].join(' '),
  BankCode: 'Domn?:BankCodeDomain Prtry?:OwnBankCode',
  BankCodeDomain: 'Cd:Code4 Fmly:BankCodeFamily',
  BankCodeFamily: 'Cd:Code4 SubFmlyCd:Code4',
  OwnBankCode: 'Cd:Max35Text Issr?:Max35Text',
  Details: 'Btch?:Anything TxDtls*:Transaction',
  Transaction: [
    'Refs?:References Amt?:Amount CdtDbtInd?:CreditDebit AmtDtls?:Anything Avlbty*:Anything BkTxCd?:BankCode',
    'Chrgs?:Anything Intrst?:Anything RltdPties?:Anything RltdAgts?:Anything LclInstrm?:LocalInstrument',
    'Purp?:CodeOrOwn RltdRmtInf{0,10}:Anything RmtInf?:Remittance RltdDts?:Anything RltdPric?:Anything',
    'RltdQties*:Anything FinInstrmId?:Anything Tax?:Anything RtrInf?:Return CorpActn?:Anything SfkpgAcct?:Anything',
    'CshDpst*:Anything CardTx?:Anything AddtlTxInf?:Max500Text SplmtryData*:Anything',
  ].join(' '),
  References: [
    'MsgId?:Max35Text AcctSvcrRef?:Max35Text PmtInfId?:Max35Text InstrId?:Max35Text EndToEndId?:Max35Text UETR?:Uuid',
    'TxId?:Max35Text MndtId?:Max35Text ChqNb?:Max35Text ClrSysRef?:Max35Text AcctOwnrTxId?:Max35Text',
    'AcctSvcrTxId?:Max35Text MktInfrstrctrTxId?:Max35Text PrcgId?:Max35Text Prtry*:Anything',
  ].join(' '),
  Return: 'OrgnlBkTxCd?:BankCode Orgtr?:Party Rsn?:CodeOrOwn AddtlInf*:Max105Text',
});
