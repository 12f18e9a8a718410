// What a cashier and approvers do with payments, one posted form each; in the example the bank's answer is played.
import {
  approveBatch,
  asActor,
  businessDay,
  makeBatch,
  OperatingError,
  orderPart,
  payableParts,
  refuseBatch,
  type Within,
  writeBatchFile,
} from '@jamin/administration';
import { readAccount } from './account-correction.ts';
import type { Acting } from './acting.ts';
import { bankAnswers, bankChoice } from './example-bank.ts';

/** Orders all that is due of a claim: to the account in the registry, or to the one that was read from a bank book. */
export async function orderClaim(acting: Acting, form: FormData): Promise<string> {
  const { branch, actor } = acting;
  const at = actor.at;
  const claim = String(form.get('claim') ?? '');
  const parts = await asActor(branch.people, actor, (within) => payableParts(within, businessDay(at), claim));
  const [first] = parts;
  if (first === undefined) throw new OperatingError('payments/cause-reused', { claim });
  // A member's number goes from the registry into the order, sealed: no cashier reads it.
  const payee = first.payee === null ? undefined : typedAccount(form, first.payee);
  if (first.payee !== null && payee === undefined) return 'no-account';
  await asActor(branch.people, actor, async (within) => {
    for (const { line } of parts)
      await orderPart(within, branch.vault, { claim, line, payee, on: businessDay(at), at, by: actor.id });
  });
  return 'ordered';
}

function typedAccount(form: FormData, name: string) {
  const typed = readAccount(form);
  return typed === undefined ? undefined : { name, bank: typed.bank, account: typed.number };
}

/** Gives the id of the batch. */
export async function gatherBatch({ branch, actor }: Acting, form: FormData): Promise<string> {
  const at = actor.at;
  const bankAccount = String(form.get('account') ?? '');
  const asked = { key: `web:${bankAccount}:${at}`, bankAccount, executionOn: businessDay(at), at, by: actor.id };
  return asActor(branch.people, actor, async (within) => (await makeBatch(within, asked)).id);
}

type BatchStep = (within: Within, acting: Acting, batch: string, form: FormData) => Promise<string>;

const steps: { readonly [name: string]: BatchStep } = {
  approve: async (within, { actor }, batch) => {
    await approveBatch(within, { batch, at: actor.at, by: actor.id });
    return 'batch-approved';
  },
  refuse: async (within, { actor }, batch, form) => {
    const reason = String(form.get('reason') ?? '').trim();
    await refuseBatch(within, { batch, reason, at: actor.at, by: actor.id });
    return 'batch-refused';
  },
};

/** The step that was done; undefined where the form asks for none that there is. */
export async function workOnBatch(acting: Acting, batch: string, form: FormData): Promise<string | undefined> {
  const { branch, actor } = acting;
  const name = String(form.get('do'));
  if (name === 'send') return sendBatch(acting, batch);
  if (name === 'bank' && branch.isExample) return bankAnswers(acting, batch, bankChoice(form));
  const step = steps[name];
  if (step === undefined) return undefined;
  return asActor(branch.people, actor, (within) => step(within, acting, batch, form));
}

/** The file for the bank; written again, it is the same bytes. */
export async function batchFile({ branch, actor }: Acting, batch: string): Promise<Uint8Array> {
  const asked = { batch, at: actor.at, by: actor.id };
  return (await asActor(branch.people, actor, (within) => writeBatchFile(within, branch.vault, asked))).bytes;
}

/** From the moment that its file is written a batch is with the bank. */
async function sendBatch(acting: Acting, batch: string): Promise<string> {
  await batchFile(acting, batch);
  return 'batch-sent';
}
