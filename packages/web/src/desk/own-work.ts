// What a claimant does with a claim of his own: he objects to the decision, or asks for another account.
import { asActor, claimLines, objectToDecision } from '@jamin/administration';
import { disputes } from '@jamin/law/reference/disputes';
import { askAccount, readAccount } from './account-correction.ts';
import type { Acting } from './acting.ts';

/** The step that was done; undefined where the form asks for none that there is. */
export async function workOnOwnClaim(acting: Acting, claim: string, form: FormData): Promise<string | undefined> {
  const { branch, actor } = acting;
  const { at, id: by } = actor;
  switch (form.get('do')) {
    case 'object': {
      const dispute = disputes.find(({ id }) => id === form.get('dispute'))?.id;
      const reason = String(form.get('reason') ?? '').trim();
      if (reason === '') return undefined;
      await asActor(branch.people, actor, (within) => objectToDecision(within, { claim, dispute, reason, at, by }));
      return 'objected';
    }
    case 'account': {
      const typed = readAccount(form);
      if (typed === undefined) return 'no-account';
      return asActor(branch.people, actor, async (within) => {
        const [line] = await claimLines(within, { claim });
        if (line === undefined) return undefined;
        await askAccount(within, acting, line.membership, typed);
        return 'account-asked';
      });
    }
    default:
      return undefined;
  }
}
