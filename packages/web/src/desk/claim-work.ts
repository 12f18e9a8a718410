// What an officer or an approver does to a claim, one posted form each; each is done as who acts, with his rights.
import {
  approveDecision,
  asActor,
  decideClaim,
  namePayee,
  returnDecision,
  seePapers,
  type Within,
} from '@jamin/administration';
import type { HeirRelation } from '@jamin/law';
import type { Acting } from './acting.ts';

/** The step that was done, as the page tells it; undefined where the form asks for none that there is. */
export async function workOnClaim(acting: Acting, claim: string, form: FormData): Promise<string | undefined> {
  const { branch, actor } = acting;
  const step = steps[String(form.get('do'))];
  if (step === undefined) return undefined;
  return asActor(branch.people, actor, (within) => step(within, acting, claim, form));
}

type StepOf = (within: Within, acting: Acting, claim: string, form: FormData) => Promise<string>;

const steps: { readonly [name: string]: StepOf } = {
  see: async (within, { actor }, claim, form) => {
    const codes = form.getAll('paper').map(String);
    await seePapers(within, { claim, codes, at: actor.at, by: actor.id });
    return 'seen';
  },
  decide: async (within, { branch, actor }, claim) => {
    await decideClaim(within, branch.kept, { claim, at: actor.at, by: actor.id });
    return 'decided';
  },
  name: async (within, { branch, actor }, claim, form) => {
    const relation = String(form.get('relation')) as HeirRelation;
    const payee = { name: String(form.get('payee') ?? '').trim(), relation };
    const heirs = Math.max(1, Math.trunc(Number(form.get('heirs') ?? 1)) || 1);
    const jointStatement = form.get('joint') === 'yes';
    await namePayee(within, branch.kept, { claim, payee, heirs, jointStatement, at: actor.at, by: actor.id });
    return 'named';
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

/** The decision that was looked at. */
function numberOf(form: FormData): number {
  return Number(form.get('decision') ?? 0);
}
