// What an officer or an approver does to a claim, one posted form each; each is done as who acts, with his rights.
import {
  approveDecision,
  asActor,
  besideActor,
  decideClaim,
  endObjection,
  namePayee,
  type ObjectionOutcome,
  OperatingError,
  refreshKnown,
  renewClaim,
  returnDecision,
  seeClaim,
  seePapers,
  type Within,
} from '@jamin/administration';
import type { HeirRelation } from '@jamin/law';
import type { EntryProblem } from '../answers/typed.ts';
import type { Acting } from './acting.ts';
import { answerFacts } from './missing-facts.ts';

/** An entry that cannot be read. */
type Unread = { readonly problem: EntryProblem };

/** The step that was done, as the page tells it; undefined where the form asks for none that there is. */
export async function workOnClaim(acting: Acting, claim: string, form: FormData): Promise<string | Unread | undefined> {
  const { branch, actor } = acting;
  const name = String(form.get('do'));
  if (name === 'decide') return decide(acting, claim);
  const step = steps[name];
  if (step === undefined) return undefined;
  return asActor(branch.people, actor, (within) => step(within, acting, claim, form));
}

/** By what the branch knows now: what was corrected since the claim was filed is said first. */
function decide({ branch, actor }: Acting, claim: string): Promise<string> {
  const when = { claim, at: actor.at };
  return besideActor(branch.system, actor, async (within, as) => {
    await as((own) => seeClaim(own, claim));
    await refreshKnown(within, branch.kept.law, { ...when, by: 'cabang' });
    await as((own) => decideClaim(own, branch.kept, { ...when, by: actor.id }));
    return 'decided';
  });
}

type StepOf = (within: Within, acting: Acting, claim: string, form: FormData) => Promise<string | Unread>;

const steps: { readonly [name: string]: StepOf } = {
  see: async (within, { actor }, claim, form) => {
    const codes = form.getAll('paper').map(String);
    await seePapers(within, { claim, codes, at: actor.at, by: actor.id });
    return 'seen';
  },
  state: async (within, acting, claim, form) => {
    const [problem] = (await answerFacts(within, acting, claim, form)).problems;
    return problem === undefined ? 'stated' : { problem };
  },
  name: async (within, { branch, actor }, claim, form) => {
    const relation = String(form.get('relation')) as HeirRelation;
    const payee = { name: String(form.get('payee') ?? '').trim(), relation };
    const heirs = Math.max(1, Math.trunc(Number(form.get('heirs') ?? 1)) || 1);
    const jointStatement = form.get('joint') === 'yes';
    await namePayee(within, branch.kept, { claim, payee, heirs, jointStatement, at: actor.at, by: actor.id });
    return 'named';
  },
  end: async (within, { actor }, claim, form) => {
    const outcome = outcomes.find((one) => one === form.get('outcome'));
    if (outcome === undefined) throw new OperatingError('claims/no-such-objection', { claim });
    const reason = String(form.get('reason') ?? '').trim();
    const number = Number(form.get('number') ?? 0);
    await endObjection(within, { claim, number, outcome, reason, at: actor.at, by: actor.id });
    return 'objection-ended';
  },
  renew: async (within, { actor }, claim, form) => {
    await renewClaim(within, { claim, number: Number(form.get('number') ?? 0), at: actor.at, by: actor.id });
    return 'renewed';
  },
  approve: async (within, { actor }, claim, form) => {
    await approveDecision(within, { claim, decision: numberOf(form), at: actor.at, by: actor.id });
    return 'approved';
  },
  return: async (within, { actor }, claim, form) => {
    const reason = String(form.get('reason') ?? '').trim();
    await returnDecision(within, { claim, decision: numberOf(form), reason, at: actor.at, by: actor.id });
    return 'returned';
  },
};

const outcomes: readonly ObjectionOutcome[] = ['upheld', 'rejected', 'withdrawn'];

/** The decision that was looked at. */
function numberOf(form: FormData): number {
  return Number(form.get('decision') ?? 0);
}
