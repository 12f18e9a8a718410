// Webhooks and events: who is told what happens in a branch, with which secret, and what became of the messages.
import { randomBytes } from 'node:crypto';
import {
  type Actor,
  addSubscriber,
  type Database,
  endSubscriber,
  listDeliveries,
  listSubscribers,
  may,
  OperatingError,
  putInOrder,
  readEvents,
  replayEvents,
  rotateSecret,
  secondsLater,
  seeSubscriber,
  writeSecret,
} from '@jamin/administration';
import { z } from 'zod';
import { alone } from './endpoint.ts';
import { done, place } from './ids.ts';
import { pageFrom } from './page-from.ts';
import { big, instant, pageOf, paging, text, whole } from './wire.ts';

const params = { subscriber: text(40) } as const;
const kind = z.enum(['claim.filed', 'claim.decided', 'claim.approved', 'bill.issued', 'bill.paid']);
const secret = z.string().describe('Hanya ditunjukkan sekali / Shown once only');

const row = z.object({
  subscriber: z.string(),
  url: z.string(),
  branch: z.string().nullable(),
  kinds: z.array(kind),
  from: instant,
  endedAt: instant.nullable(),
});

const delivery = z.object({
  event: z.string(),
  round: z.int(),
  state: z.enum(['delivered', 'waiting', 'parked']),
  attempts: z.int(),
  lastAt: instant,
  status: z.int().nullable(),
  problem: z.string().nullable(),
  nextAt: instant.nullable(),
});

const event = z.object({
  id: z.string(),
  position: big,
  kind,
  branch: z.string(),
  subject: z.string(),
  data: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
  happenedOn: z.string(),
  recordedAt: instant,
});

/** Both secrets sign for a day, unless another time is said. */
const OVERLAP_SECONDS = 86_400;
const MOST_SECONDS = 30 * OVERLAP_SECONDS;

function newSecret(): string {
  return writeSecret(randomBytes(32));
}

/** Another branch's subscriber is not there. */
async function mustManage(database: Database, actor: Actor, subscriber: string): Promise<void> {
  const { branch } = await seeSubscriber(database, subscriber);
  if (!actor.everywhere && (branch === null || !may(actor, 'manage-keys', { branch })))
    throw new OperatingError('outbox/no-such-subscriber', { subscriber });
}

function mustReach(actor: Actor, action: 'manage-keys' | 'read-claim', branch: string | undefined): void {
  if (!may(actor, action, { branch })) throw new OperatingError('access/not-allowed', { action, branch });
}

export const webhookEndpoints = {
  webhooks: alone('webhooks', {
    summary: { id: 'Siapa yang dikabari', en: 'Who is told' },
    action: 'manage-keys',
    answer: z.object({ subscribers: z.array(row) }),
    alone: async (database, { actor }) => ({
      subscribers: await listSubscribers(database, actor.everywhere ? undefined : actor.branches),
    }),
  }),
  addWebhook: alone('addWebhook', {
    summary: { id: 'Tambah yang dikabari', en: 'Add somebody to be told' },
    action: 'manage-keys',
    body: z.strictObject({ url: text(2000), kinds: z.tuple([kind], kind), branch: place.optional() }),
    answer: z.object({ subscriber: z.string(), secret }),
    status: 201,
    keyed: 'secret',
    first: (database, { at }) => putInOrder(database, at),
    alone: async (database, { body, branch, actor, when }) => {
      mustReach(actor, 'manage-keys', body.branch);
      const made = newSecret();
      return {
        subscriber: await addSubscriber(database, branch.vault, { ...body, secret: made, ...when }),
        secret: made,
      };
    },
  }),
  rotateWebhook: alone('rotateWebhook', {
    summary: { id: 'Ganti rahasia', en: 'Change the secret' },
    action: 'manage-keys',
    params,
    body: z.strictObject({ overlapSeconds: whole(0, MOST_SECONDS).optional() }),
    answer: z.object({ secret }),
    keyed: 'secret',
    alone: async (database, { params, body, branch, actor, at, when }) => {
      await mustManage(database, actor, params.subscriber);
      const made = newSecret();
      const previousUntil = secondsLater(at, body.overlapSeconds ?? OVERLAP_SECONDS);
      await rotateSecret(database, branch.vault, { ...params, secret: made, previousUntil, ...when });
      return { secret: made };
    },
  }),
  endWebhook: alone('endWebhook', {
    summary: { id: 'Berhenti mengabari', en: 'Stop telling' },
    action: 'manage-keys',
    params,
    answer: done,
    alone: async (database, { params, actor, when }) => {
      await mustManage(database, actor, params.subscriber);
      await endSubscriber(database, { ...params, ...when });
      return {};
    },
  }),
  replayWebhook: alone('replayWebhook', {
    summary: { id: 'Kirim lagi sejak suatu posisi', en: 'Send again since a position' },
    action: 'manage-keys',
    params,
    body: z.strictObject({ after: big, through: big.optional() }),
    answer: z.object({ queued: big }),
    alone: async (database, { params, body, actor, when }) => {
      await mustManage(database, actor, params.subscriber);
      return { queued: await replayEvents(database, { ...params, ...body, ...when }) };
    },
  }),
  deliveries: alone('deliveries', {
    summary: { id: 'Nasib tiap kabar', en: 'What became of each message' },
    action: 'manage-keys',
    params,
    query: paging,
    answer: pageOf(delivery),
    alone: async (database, { params, query, actor }) => {
      await mustManage(database, actor, params.subscriber);
      const keyOf = (one: z.output<typeof delivery>) => `${one.event}:${String(one.round).padStart(6, '0')}`;
      return pageFrom(query, (asked) => listDeliveries(database, params.subscriber, asked), keyOf);
    },
  }),
  events: alone('events', {
    summary: { id: 'Peristiwa cabang, berurutan', en: 'The events of a branch, in order' },
    action: 'read-claim',
    params: { branch: place },
    query: { after: big.optional(), limit: whole(1, 200).optional() },
    answer: z.object({ events: z.array(event) }),
    alone: async (database, { params, query, actor, at }) => {
      mustReach(actor, 'read-claim', params.branch);
      const { after = 0n, limit = 100 } = query;
      return { events: await readEvents(database, { ...params, after, limit, now: at }) };
    },
  }),
};
