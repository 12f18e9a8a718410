// Takes planned claims through the branch: filed, papers seen, decided by the law, approved by a second person.
import { type Day, date, writeDate } from '@jamin/engine';
import { addPensionMonths } from '../claims/add-pension-months.ts';
import { approveDecision } from '../claims/approve-decision.ts';
import { approveScholarship } from '../claims/approve-scholarship.ts';
import { confirmData } from '../claims/confirm-data.ts';
import { decideClaim } from '../claims/decide-claim.ts';
import { fileClaim } from '../claims/file-claim.ts';
import { namePayee } from '../claims/name-payee.ts';
import { neededPapers } from '../claims/needed-papers.ts';
import { proposeScholarship } from '../claims/propose-scholarship.ts';
import { returnDecision } from '../claims/return-decision.ts';
import { seePapers } from '../claims/see-papers.ts';
import type { StatedFact } from '../claims/state-facts.ts';
import { momentOn } from '../clock.ts';
import { creditDevelopment } from '../contributions/credit-development.ts';
import { OperatingError } from '../error.ts';
import { balance } from '../ledger/balance.ts';
import type { Agenda } from './agenda.ts';
import { declaredRates } from './declared-rates.ts';
import type { ClaimFacts } from './law-of-plan.ts';
import type { Living } from './live-month.ts';
import { type PlannedClaim, workday } from './plan-claims.ts';
import { actor } from './staff.ts';

/** What was filed, for the steps after it. */
type Filed = {
  readonly claim: string;
  readonly planned: PlannedClaim;
  readonly facts: string;
  /** Of the last decision; none yet is 0. */
  readonly number: number;
};

/** Puts the steps of all claims into the agenda, those of one day together. */
export function planHandling(agenda: Agenda, living: Living, claims: readonly PlannedClaim[]): void {
  const days = Map.groupBy(claims, ({ filedOn }) => filedOn);
  for (const [day, those] of [...days].sort(([one], [other]) => one - other)) {
    agenda.add(momentOn(day, 10), () => creditBefore(living, those, day));
    for (const [index, planned] of those.entries()) handle(agenda, living, planned, index);
  }
}

const OFFICERS = ['officer', 'colleague'] as const;

function handle(agenda: Agenda, living: Living, planned: PlannedClaim, index: number): void {
  const { filedOn } = planned;
  const minute = index % 60;
  const by = actor(OFFICERS[index % OFFICERS.length] ?? 'officer');
  agenda.add(momentOn(filedOn, 11, minute), async () => {
    const filed = await file(living, planned, filedOn, { minute, by });
    if (planned.until === 'filed' || planned.until === 'papers') return;
    decideOn(agenda, living, filed, { day: workday(filedOn + 1), minute, by });
  });
}

type DecidedOn = Moment & { readonly by: string };

function decideOn(agenda: Agenda, living: Living, filed: Filed, { day, minute, by }: DecidedOn): void {
  const { claim, planned, number: before } = filed;
  const { database, kept } = living;
  const at = momentOn(day, 9, minute);
  agenda.add(at, async () => {
    const { number, outcome } = await decideClaim(database, kept, { claim, at, by });
    if (outcome !== (planned.isRefused ? 'refused' : 'granted'))
      throw new OperatingError('example/decided-otherwise', { claim, outcome, facts: filed.facts });
    if (planned.until === 'decided') return;
    const next = workday(day + 1);
    if (planned.isReturned && before === 0) {
      agenda.add(momentOn(next, 9, minute), async () => {
        const asked = {
          claim,
          decision: number,
          reason: 'CONTOH: periksa lagi tanggal di surat',
          by: actor('approver'),
        };
        await returnDecision(database, { ...asked, at: momentOn(next, 9, minute) });
        decideOn(agenda, living, { ...filed, number }, { day: workday(next + 1), minute, by });
      });
    } else {
      agenda.add(momentOn(next, 9, minute), () => approve(agenda, living, { ...filed, number }, { day: next, minute }));
    }
  });
}

/** What accounts earned since the last year's end, before they are paid out. */
async function creditBefore(
  { database, kept, known }: Living,
  claims: readonly PlannedClaim[],
  on: Day,
): Promise<void> {
  const memberships = claims.flatMap(({ career, fromBooks }) =>
    fromBooks === 'jht' ? [known.get(career)?.kpj ?? ''] : [],
  );
  if (memberships.length === 0) return;
  await creditDevelopment(database, kept, { memberships, on, known: on, rates: declaredRates, at: momentOn(on, 10) });
}

type Desk = { readonly minute: number; readonly by: string };

async function file(living: Living, planned: PlannedClaim, day: Day, { minute, by }: Desk): Promise<Filed> {
  const { database, kept, known } = living;
  const { ask, career, eventOn } = planned;
  const membership = known.get(career)?.kpj ?? '';
  const facts = await statedFor(living, planned, membership);
  const at = momentOn(day, 11, minute);
  const filing = { key: `contoh:${ask}:${membership}`, branch: 'contoh', membership, ask, eventOn, at, by };
  const claim = await fileClaim(database, { ...filing, facts: written(facts) });
  const text = JSON.stringify(facts);
  if (planned.until === 'filed') return { claim, planned, facts: text, number: 0 };
  await seePapers(database, { claim, codes: neededPapers(kept.law, { ask, known: day, facts: text }), at, by });
  if (facts['heir'] === true) {
    const payee = { name: `Keluarga ${career.person.name}`, relation: 'spouse' } as const;
    await namePayee(database, kept, { claim, payee, heirs: 1, jointStatement: false, at, by });
  }
  return { claim, planned, facts: text, number: 0 };
}

async function statedFor({ database }: Living, { facts, fromBooks }: PlannedClaim, owner: string): Promise<ClaimFacts> {
  if (fromBooks === undefined) return facts;
  const held = -(await balance(database, { fund: fromBooks, kind: 'member', owner }));
  return { ...facts, balance: `${held / 100n}` };
}

function written(facts: ClaimFacts): readonly StatedFact[] {
  return Object.entries(facts).map(([name, value]) => ({
    name,
    value: JSON.stringify(value),
    source: name === 'balance' ? 'ledger' : name === 'medicalCost' ? 'officer' : 'claimant',
  }));
}

type Moment = { readonly day: Day; readonly minute: number };

async function approve(
  agenda: Agenda,
  living: Living,
  { claim, number, planned }: Filed,
  { day, minute }: Moment,
): Promise<void> {
  const { database, kept } = living;
  const by = actor('approver');
  await approveDecision(database, { claim, decision: number, at: momentOn(day, 9, minute), by });
  for (const school of planned.schools ?? []) {
    const on = workday(day + 3);
    const year = { claim, ...school, year: Number(writeDate(on).slice(0, 4)) };
    const at = momentOn(on, 10);
    agenda.add(at, async () => {
      const { number } = await proposeScholarship(database, kept, { ...year, at, by: actor('officer') });
      await approveScholarship(database, { claim, number, at, by });
    });
  }
}

/** Pensions go on from month to month; every other month their data are confirmed. */
export async function goOnWithPensions({ database, kept }: Living, month: Day): Promise<void> {
  const at = momentOn(month, 8);
  const paid = await database.selectFrom('claims.pension').select(['claim', 'confirmed_on']).orderBy('claim').execute();
  for (const { claim, confirmed_on } of paid) {
    if (month - date(confirmed_on) > 31) await confirmData(database, { claim, on: month, at, by: actor('officer') });
  }
  await addPensionMonths(database, kept, { on: month, at });
}
