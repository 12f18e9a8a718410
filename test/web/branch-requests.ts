// One request for each endpoint of the branch, about the things of a side of the tests of rights.
import type { Side } from '../../packages/administration/src/access/two-branches.ts';
import type { AddressId } from '../../packages/web/src/branch-api/addresses.ts';

export type Sample = {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly type?: string;
  /** It names something of the side: what is on the other side must not be reached by it. */
  readonly isBound?: true;
};

const why = 'a test';
const day = '2024-07-24';
const wage = (kpj: string) => new TextEncoder().encode(`kpj,wageSen\n${kpj},500000000`);
const sheet = (kpj: string) => new TextEncoder().encode(`KPJ,UPAH\n${kpj},5000000`);
const xml = { body: new TextEncoder().encode('<Document/>'), type: 'application/xml' } as const;
const days = { from: '2024-01-01', to: '2024-12-31' } as const;
const about = { name: 'PT Baru', size: 'small', riskGroup: 'low', area: 'kota' } as const;
const payee = { name: 'Contoh', bank: '999', account: '5511' } as const;
const pieces = [{ day: '2024-01-01' }];

let made = 0;
/** A number that nobody has. */
const fresh = () => {
  made += 1;
  return `N${String(made).padStart(7, '0')}`;
};

const of = (side: Side, name: string) => side.ids[name] ?? '';
const bound = (sample: Sample): Sample => ({ ...sample, isBound: true });
const person = (side: Side) => `P-${of(side, 'person').padStart(8, '0')}`;
const claim = (side: Side, name = 'claim') => ({ claim: of(side, name) });
const version = (side: Side) => ({ release: of(side, 'release'), version: '1' });

export const samples: { readonly [id in AddressId]: (side: Side) => Sample } = {
  me: () => ({}),
  changePassword: () => ({ body: { current: 'bukan kata sandinya', next: 'kuda putih di tepi sungai' } }),
  registerPerson: () => ({ body: { name: 'Contoh', birthDate: '1990-01-01', sex: 'male' } }),
  findPersons: () => ({ body: { name: 'tidak ada' } }),
  erasePerson: (side) => bound({ params: { person: person(side) }, body: { why } }),
  enrolMember: (side) =>
    bound({
      body: { person: person(side), segment: 'PU', enrolledOn: day, branch: side.branch },
    }),
  startEmployment: (side) =>
    bound({
      body: { kpj: side.other, npp: side.employer, from: day, programmes: ['JKK'] },
    }),
  endEmployment: (side) =>
    bound({
      params: { employment: `E-${of(side, 'employment').padStart(8, '0')}` },
      body: { on: day, reason: 'resignation' },
    }),
  mergeMemberships: (side) => bound({ body: { kept: side.membership, merged: side.other, why } }),
  undoMerge: (side) => bound({ params: { merge: `MRG-${of(side, 'merge').padStart(8, '0')}` }, body: { why } }),
  corrections: () => ({}),
  askCorrection: (side) =>
    bound({
      body: { subject: 'person', of: person(side), field: 'name', value: fresh(), why },
    }),
  askSealedCorrection: (side) => bound({ body: { of: of(side, 'realPerson'), value: { nik: fresh() }, why } }),
  decideCorrection: (side) =>
    bound({
      params: { correction: `COR-${of(side, 'correction').padStart(8, '0')}` },
      body: { approved: false },
    }),
  memberFile: (side) => bound({ params: { kpj: of(side, 'realCard') } }),
  memberMonths: (side) => bound({ params: { kpj: side.membership } }),
  readers: (side) => ({ params: { kpj: side.membership } }),
  chooseIncome: (side) =>
    bound({
      params: { kpj: side.membership },
      body: { fromMonth: '2024-07', income: '100000000', programmes: ['JKK'] },
    }),
  billMember: (side) => bound({ params: { kpj: side.membership }, body: { months: ['2024-07'], bank: 'contoh' } }),
  billMigrant: (side) =>
    bound({
      params: { kpj: side.membership },
      body: { month: '2024-07', package: true, contractMonths: 12, individual: false, bank: 'contoh' },
    }),

  employers: () => ({}),
  registerEmployer: (side) => bound({ body: { npp: fresh(), registeredOn: day, ...about, branch: side.branch } }),
  employer: (side) => bound({ params: { npp: side.employer } }),
  changeEmployer: (side) => bound({ params: { npp: side.employer }, body: { from: day, name: fresh() } }),
  workers: (side) => bound({ params: { npp: side.employer, month: '2024-06' } }),
  reportWages: (side) =>
    bound({
      params: { npp: side.employer, month: '2024-06' },
      body: wage(side.membership),
      type: 'text/csv',
    }),
  checkMonthReport: (side) =>
    bound({ params: { npp: side.employer, month: '2024-06' }, body: sheet(side.membership), type: 'text/csv' }),
  acceptMonthReport: (side) =>
    bound({
      ...{ params: { npp: side.employer, month: '2024-06' }, body: sheet(side.membership), type: 'text/csv' },
      query: { hash: 'f'.repeat(64), bank: 'contoh' },
    }),
  billMonth: (side) => bound({ params: { npp: side.employer }, body: { month: '2024-06', bank: 'contoh' } }),
  billProject: (side) =>
    bound({
      params: { npp: side.employer },
      body: { month: '2024-06', contractValue: '100', bank: 'contoh' },
    }),
  bills: () => ({}),
  bill: (side) => bound({ params: { bill: of(side, 'bill') } }),
  arrears: (side) => ({ params: { payer: side.employer } }),
  receiveMoney: (side) => ({
    body: { reference: fresh(), payer: side.employer, bank: 'contoh', amount: '1', paidOn: day },
  }),

  receiveFromState: (side) => ({
    body: { reference: fresh(), account: `bank-${side.branch}`, amount: '1', paidOn: day },
  }),

  fileClaim: (side) =>
    bound({
      body: { branch: side.branch, membership: side.membership, ask: 'jkm', eventOn: day, facts: {} },
    }),
  claims: () => ({}),
  claim: (side) => bound({ params: claim(side) }),
  stateFacts: (side) => bound({ params: claim(side), body: { facts: { segment: 'PU' } } }),
  seePapers: (side) => bound({ params: claim(side), body: { codes: ['documents.ktp'] } }),
  readiness: (side) => bound({ params: claim(side) }),
  decideClaim: (side) => bound({ params: claim(side) }),
  decision: (side) => bound({ params: { ...claim(side), number: '1' } }),
  replay: (side) => bound({ params: { ...claim(side), number: '7' } }),
  approveDecision: (side) => bound({ params: { ...claim(side, 'approved'), number: '1' } }),
  returnDecision: (side) => bound({ params: { ...claim(side, 'approved'), number: '1' }, body: { reason: why } }),
  namePayee: (side) =>
    bound({
      params: claim(side, 'approved'),
      body: { payee: { name: 'Contoh', relation: 'spouse' }, heirs: 1, jointStatement: false },
    }),
  proposeScholarship: (side) =>
    bound({ params: claim(side, 'approved'), body: { child: '1', year: 2025, schooling: 'sma' } }),
  approveScholarship: (side) => bound({ params: { ...claim(side, 'approved'), number: '1' } }),
  confirmData: (side) => bound({ params: claim(side, 'approved'), body: { on: day } }),
  stopParts: (side) => bound({ params: claim(side, 'approved'), body: { fromLine: 9, reason: why } }),

  objections: (side) => bound({ params: claim(side) }),
  objectToDecision: (side) => bound({ params: claim(side, 'approved'), body: { reason: why } }),
  endObjection: (side) =>
    bound({ params: { ...claim(side, 'objectedTo'), number: '1' }, body: { outcome: 'rejected', reason: why } }),
  renewClaim: (side) => bound({ params: { ...claim(side, 'right'), number: '1' } }),
  claimFlags: (side) => bound({ params: claim(side) }),

  orderPart: (side) => bound({ params: claim(side, 'approved'), body: { line: 1, payee } }),
  payments: () => ({}),
  payment: (side) => bound({ params: { payment: of(side, 'payment') } }),
  retryPayment: (side) => bound({ params: { payment: of(side, 'free') }, body: { payee } }),
  batches: () => ({}),
  makeBatch: (side) =>
    bound({
      body: { bankAccount: `bank-${side.branch}`, executionOn: day, payments: [of(side, 'free')] },
    }),
  batch: (side) => bound({ params: { batch: of(side, 'open') } }),
  approveBatch: (side) => bound({ params: { batch: of(side, 'open') } }),
  refuseBatch: (side) => bound({ params: { batch: of(side, 'batch') }, body: { reason: why } }),
  batchFile: (side) => bound({ params: { batch: of(side, 'refused') } }),
  bankAccounts: () => ({}),
  openBankAccount: () => ({
    body: { code: 'jht-baru', fund: 'jht', holder: 'Dana', bank: 'BANKIDJA', account: fresh() },
  }),
  importStatus: () => xml,
  importStatement: () => xml,
  unmatched: () => ({}),
  resolveUnmatched: () => ({ params: { source: 'entry', id: '999999' }, body: { action: 'note', note: why } }),
  decideResolution: () => ({ params: { resolution: '999999' }, body: { approved: false } }),
  statementBreaks: (side) => ({ params: { account: `bank-${side.branch}` } }),

  balance: (side) => bound({ query: { fund: 'jht', kind: 'member', owner: side.membership } }),
  sealBooks: () => ({}),
  verifyBooks: () => ({}),
  closeMonth: () => ({ body: { month: '2020-01' } }),

  definitions: () => ({}),
  paidFigures: (side) => ({ query: { ...days, branch: side.branch } }),
  tracePaid: (side) => ({ params: { figure: 'paid.jht' }, query: { ...days, branch: side.branch } }),
  otherFigures: (side) => ({ params: { figure: 'arrears' }, query: { ...days, branch: side.branch } }),
  traceOther: (side) => ({ params: { figure: 'arrears' }, query: { ...days, branch: side.branch } }),

  prepareRelease: (side) =>
    bound({
      body: { branch: side.branch, ...days, position: '1', template: { id: pieces, en: pieces }, plannedOn: day },
    }),
  release: (side) => bound({ params: version(side) }),
  reviseRelease: (side) =>
    bound({
      params: { release: of(side, 'release') },
      body: { from: 9, position: '1', reason: why },
    }),
  releaseChanges: (side) => bound({ params: version(side) }),
  publishRelease: (side) => bound({ params: version(side), body: {} }),
  calendar: () => ({}),
  publicRelease: (side) => ({ params: version(side) }),
  releaseCsv: (side) => ({ params: version(side) }),
  releaseJson: (side) => ({ params: version(side) }),
  dataPackage: (side) => ({ params: version(side) }),

  webhooks: () => ({}),
  addWebhook: (side) =>
    bound({
      body: { url: 'https://receiver.example/hook', kinds: ['claim.filed'], branch: side.branch },
    }),
  rotateWebhook: () => ({ params: { subscriber: 'W-000001' }, body: {} }),
  endWebhook: () => ({ params: { subscriber: 'W-000001' } }),
  replayWebhook: () => ({ params: { subscriber: 'W-000001' }, body: { after: '0' } }),
  deliveries: () => ({ params: { subscriber: 'W-000001' } }),
  events: (side) => bound({ params: { branch: side.branch } }),

  people: () => ({}),
  addPerson: (side) => bound({ body: { name: 'Contoh', kind: 'staff', home: side.branch } }),
  changePerson: (side) =>
    bound({
      params: { person: of(side, 'staff') },
      body: { event: 'restored', reason: why },
    }),
  addAccount: (side) => bound({ params: { person: of(side, 'staff') }, body: { email: `${side.branch}@example.org` } }),
  givePassword: (side) =>
    bound({ params: { person: of(side, 'staff') }, body: { password: 'kuda putih di tepi sungai' } }),
  linkSubject: (side) =>
    bound({ params: { person: of(side, 'staff') }, body: { issuer: 'https://id.example.org', subject: fresh() } }),
  grants: () => ({}),
  grantRole: (side) =>
    bound({
      body: {
        ...{ person: of(side, 'staff'), role: 'officer', scope: 'branch', of: side.branch },
        ...{ from: '2024-07-24T00:00:00Z', to: '2024-12-31T00:00:00Z' },
      },
    }),
  withdrawGrant: (side) => bound({ params: { grant: of(side, 'grant') }, body: { reason: why } }),
  keys: () => ({}),
  makeKey: (side) =>
    bound({
      body: {
        ...{ holder: 'mesin', role: 'officer', scope: 'branch', of: side.branch },
        expiresAt: '2024-12-31T00:00:00Z',
      },
    }),
  withdrawKey: (side) => bound({ params: { key: of(side, 'key') }, body: { reason: why } }),
};
