// From an event to a message that arrived: none skipped, none told too early, tried again, signed, replayed.
import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { env } from 'node:process';
import { date } from '@jamin/engine';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Instant, momentOn, secondsLater, secondsOf } from '../clock.ts';
import { type Fresh, freshDatabase } from '../database-fresh.ts';
import { vaultOf } from '../vault.ts';
import { addSubscriber } from './add-subscriber.ts';
import { announce } from './announce.ts';
import { delayAfter, deliverDue } from './deliver-due.ts';
import { endSubscriber } from './end-subscriber.ts';
import { httpSender, type Sending, type Sent } from './http-sender.ts';
import { readEvents } from './read-events.ts';
import { replayEvents } from './replay-events.ts';
import { rotateSecret } from './rotate-secret.ts';
import { verifyWebhook, writeSecret } from './signature.ts';
import type { EventKind } from './tables.ts';

const vault = vaultOf({ wrapping: [{ id: 'test', key: randomBytes(32) }], hashing: randomBytes(32) }, randomBytes);
const at = momentOn(date('2024-07-24'), 9);
const [first, second] = [1, 2].map((byte) => writeSecret(new Uint8Array(24).fill(byte))) as [string, string];

let fresh: Fresh;
beforeAll(async () => {
  fresh = await freshDatabase();
}, 60_000);
afterAll(() => fresh.close());

// Each test begins with nobody listening and everything read.
let from = 0n;
beforeEach(async () => {
  for (const { id } of await fresh.database.selectFrom('outbox.subscriber').select('id').execute()) {
    await endSubscriber(fresh.database, { subscriber: id, at, by: 'administrator' });
  }
  from = (await readEvents(fresh.database, { after: 0n, limit: 1000, now: at })).at(-1)?.position ?? 0n;
});

type Rest = { readonly branch?: string; readonly kind?: EventKind; readonly data?: object };
const event = (subject: string, { branch = 'contoh', kind = 'bill.paid', data = { month: '2024-06-01' } }: Rest = {}) =>
  ({ kind, branch, subject, data: data as { readonly month: string }, happenedOn: date('2024-07-24'), at }) as const;
const tell = (subject: string, rest: Rest = {}) =>
  fresh.database.transaction().execute((within) => announce(within, event(subject, rest)));

const subscribe = (rest: Partial<Parameters<typeof addSubscriber>[2]> = {}) =>
  addSubscriber(fresh.database, vault, {
    url: 'https://hook.example/in',
    kinds: ['bill.paid', 'claim.filed'],
    secret: first,
    at,
    by: 'administrator',
    ...rest,
  });

/** A receiver that answers as told and keeps what it got. */
function receiver(answer: (sending: Sending) => Sent = () => ({ status: 200 })) {
  const got: Sending[] = [];
  const send = async (sending: Sending): Promise<Sent> => {
    got.push(sending);
    return answer(sending);
  };
  const run = (now: Instant = at) => deliverDue(fresh.database, { vault, now, send, most: 1000 });
  const subjects = () => got.map(({ body }) => JSON.parse(body).data.subject as string);
  return { got, run, subjects };
}

const refusing = (): Sent => ({ status: 500, problem: 'refused' });
const states = (subscriber: string) =>
  fresh.database.selectFrom('outbox.delivery_state').selectAll().where('subscriber', '=', subscriber).execute();
const subjectsAfter = async (after: bigint) =>
  (await readEvents(fresh.database, { after, limit: 1000, now: at })).map(({ subject }) => subject);

async function refusal(asked: Promise<unknown>): Promise<string> {
  return asked.then(
    () => 'accepted',
    (thrown: { code?: string }) => String(thrown.code),
  );
}

describe('events', () => {
  test('what is rolled back was never told, and leaves no gap in the order', async () => {
    await tell('a');
    const failed = fresh.database.transaction().execute(async (within) => {
      await announce(within, event('never'));
      throw new Error('changed my mind');
    });
    await expect(failed).rejects.toThrow('changed my mind');
    await tell('b');
    const read = await readEvents(fresh.database, { after: from, limit: 1000, now: at });
    expect(read.map(({ subject }) => subject)).toEqual(['a', 'b']);
    expect(read.map(({ position }) => position)).toEqual([from + 1n, from + 2n]);
    expect(read[0]).toMatchObject({ kind: 'bill.paid', branch: 'contoh', happenedOn: '2024-07-24', recordedAt: at });
    expect(read[0]?.data).toEqual({ month: '2024-06-01' });
  });

  // An embedded database has one connection: two transactions are never open at once there.
  test.skipIf(env['DATABASE_URL'] === undefined)('what commits late is not skipped by who read on', async () => {
    const [written, mayCommit] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const late = fresh.database.transaction().execute(async (within) => {
      await announce(within, event('late'));
      written.resolve();
      await mayCommit.promise;
    });
    await written.promise;
    await tell('early');
    expect(await subjectsAfter(from)).toEqual(['early']);
    mayCommit.resolve();
    await late;
    const numbers = await fresh.database
      .selectFrom('outbox.event')
      .select('subject')
      .where('subject', 'in', ['late', 'early'])
      .orderBy('number')
      .execute();
    expect(numbers.map(({ subject }) => subject)).toEqual(['late', 'early']);
    expect(await subjectsAfter(from + 1n)).toEqual(['late']);
    expect(await subjectsAfter(from)).toEqual(['early', 'late']);
  });

  test('many writers and readers at once: every reader sees every event once, in one order', async () => {
    const all = Array.from({ length: 60 }, (_, index) => `many-${index}`);
    const read = async (): Promise<readonly string[]> => {
      const seen: string[] = [];
      for (let after = from; seen.length < all.length; ) {
        const page = await readEvents(fresh.database, { after, limit: 7, now: at });
        seen.push(...page.map(({ subject }) => subject));
        after = page.at(-1)?.position ?? after;
      }
      return seen;
    };
    const [one, other] = await Promise.all([read(), read(), ...all.map((subject) => tell(subject))]);
    expect([...one].sort()).toEqual([...all].sort());
    expect(other).toEqual(one);
  });

  test('a reader of a branch sees that branch alone', async () => {
    await tell('here');
    await tell('there', { branch: 'lain' });
    const read = await readEvents(fresh.database, { after: from, limit: 9, now: at, branch: 'lain' });
    expect(read.map(({ subject }) => subject)).toEqual(['there']);
  });

  const tooMuch: readonly (readonly [string, Rest])[] = [
    ['a field that the kind has not', { data: { month: '2024-06-01', name: 'Siti' } }],
    ['a field of another kind', { data: { outcome: 'granted' } }],
    ['a list', { data: { month: ['2024-06-01'] } }],
    ['something nested', { data: { month: { nik: '1' } } }],
    ['nothing where something belongs', { data: { month: null } }],
  ];
  test.each(tooMuch)('%s is not told', async (_, rest) => {
    expect(await refusal(tell('too-much', rest))).toBe('outbox/says-too-much');
  });

  test('a NIK, an unknown kind, a chosen position and any change are refused by the database', async () => {
    expect(await refusal(tell('1971010101900001'))).toBe('23514');
    expect(await refusal(tell('x', { data: { month: 'of 1971010101900001' } }))).toBe('23514');
    expect(await refusal(tell('x', { kind: 'person.moved' as EventKind, data: {} }))).toBe('23503');
    const { at: recorded_at, happenedOn: _, ...plain } = event('x');
    const row = { ...plain, happened_on: '2024-07-24', recorded_at };
    const { database } = fresh;
    expect(
      await refusal(
        database
          .insertInto('outbox.event')
          .values({ ...row, position: 1n })
          .execute(),
      ),
    ).toBe('42501');
    expect(await refusal(database.updateTable('outbox.event').set({ subject: 'y' }).execute())).toBe('42501');
    expect(await refusal(database.deleteFrom('outbox.event').execute())).toBe('42501');
    expect(await refusal(database.deleteFrom('outbox.delivery').execute())).toBe('42501');
    expect(await refusal(database.updateTable('outbox.subscriber').set({ url: 'https://b/' }).execute())).toBe('42501');
  });

  test('text that looks like SQL stays text', async () => {
    const hostile = `'); DROP TABLE outbox.event; --`;
    await tell(hostile, { branch: hostile, data: { month: hostile } });
    const read = await readEvents(fresh.database, { after: from, limit: 9, now: at, branch: hostile });
    expect(read).toMatchObject([{ subject: hostile, branch: hostile, data: { month: hostile } }]);
    expect(await refusal(replayEvents(fresh.database, { subscriber: hostile, after: 0n, at, by: hostile }))).toBe(
      'outbox/no-such-subscriber',
    );
  });
});

describe('messages', () => {
  test('go signed to whoever asked for this kind and branch, once', async () => {
    await tell('before');
    const all = await subscribe({ url: 'https://all.example/' });
    await subscribe({ url: 'https://lain.example/', branch: 'lain' });
    await subscribe({ url: 'https://claims.example/', kinds: ['claim.filed'] });
    await tell('bill');
    await tell('claim', { kind: 'claim.filed', data: { programme: 'jht' } });
    await tell('other-branch', { branch: 'lain' });
    const { got, run } = receiver();
    expect(await run()).toEqual({ delivered: 5, failed: 0, parked: 0 });
    expect(await run()).toEqual({ delivered: 0, failed: 0, parked: 0 });
    const told = got.map(({ url, body }) => `${new URL(url).host} ${JSON.parse(body).data.subject}`);
    expect(told.sort()).toEqual([
      'all.example bill',
      'all.example claim',
      'all.example other-branch',
      'claims.example claim',
      'lain.example other-branch',
    ]);
    const { headers, body } = got.find((one) => one.url.includes('all') && one.body.includes('"bill"')) as Sending;
    const [id, timestamp, signature] = ['id', 'timestamp', 'signature'].map((name) => headers[`webhook-${name}`]);
    expect(timestamp).toBe(String(secondsOf(at)));
    expect(verifyWebhook([first], { id, timestamp, signature, body }, at)).toBe('valid');
    expect(verifyWebhook([second], { id, timestamp, signature, body }, at)).toBe('wrong-signature');
    expect(JSON.parse(body)).toEqual({
      type: 'bill.paid',
      timestamp: at,
      data: {
        ...{ position: String(from + 2n), branch: 'contoh', subject: 'bill', happenedOn: '2024-07-24' },
        month: '2024-06-01',
      },
    });
    expect((await states(all)).map(({ state }) => state)).toEqual(Array(3).fill('delivered'));
  });

  test('are tried again later and later, then parked, then replayed with the same id', async () => {
    const subscriber = await subscribe();
    await tell('stubborn');
    const { got, run } = receiver(refusing);
    let now = at;
    const waits: number[] = [];
    for (let attempt = 1; ; attempt += 1) {
      const outcome = await run(now);
      const wait = delayAfter(attempt);
      expect(outcome).toMatchObject(wait === undefined ? { failed: 0, parked: 1 } : { failed: 1, parked: 0 });
      if (wait === undefined) break;
      waits.push(wait);
      expect(await run(secondsLater(now, wait - 1))).toEqual({ delivered: 0, failed: 0, parked: 0 });
      now = secondsLater(now, wait);
    }
    expect(waits).toEqual([30, 120, 480, 1920, 7680, ...Array(6).fill(21_600)]);
    expect(got).toHaveLength(12);
    expect(await states(subscriber)).toMatchObject([
      { state: 'parked', attempts: 12, status: 500, problem: 'refused' },
    ]);
    expect(await run(secondsLater(now, 10_000_000))).toEqual({ delivered: 0, failed: 0, parked: 0 });
    expect(await replayEvents(fresh.database, { subscriber, after: from, at: now, by: 'administrator' })).toBe(1n);
    const better = receiver();
    expect(await better.run(now)).toEqual({ delivered: 1, failed: 0, parked: 0 });
    const ids = [...got, ...better.got].map(({ headers }) => headers['webhook-id']);
    expect(new Set(ids).size).toBe(1);
    expect(new Set([...got, ...better.got].map(({ body }) => body)).size).toBe(1);
  });

  test('one that fails keeps no other waiting, and 410 is believed at once', async () => {
    const gone = await subscribe({ url: 'https://gone.example/' });
    const throwing = await subscribe({ url: 'https://throws.example/' });
    const good = await subscribe({ url: 'https://good.example/' });
    await tell('one');
    const { run } = receiver(({ url }) => {
      if (url.includes('throws')) throw new Error('no sender');
      return url.includes('gone') ? { status: 410, problem: 'refused' } : { status: 204 };
    });
    expect(await run()).toEqual({ delivered: 1, failed: 1, parked: 1 });
    expect(await states(gone)).toMatchObject([{ state: 'parked', attempts: 1, status: 410 }]);
    expect(await states(throwing)).toMatchObject([{ state: 'waiting', problem: 'sender-failed' }]);
    expect(await states(good)).toMatchObject([{ state: 'delivered', status: 204 }]);
  });

  test('a sender that dies leaves its message to another, after a while', async () => {
    const subscriber = await subscribe();
    await tell('lost');
    void deliverDue(fresh.database, { vault, now: at, send: () => new Promise(() => undefined) });
    const { run, subjects } = receiver();
    while ((await fresh.database.selectFrom('outbox.due').select('attempts').executeTakeFirst())?.attempts !== 1) {
      await new Promise((later) => setTimeout(later, 5));
    }
    expect(await run(secondsLater(at, 119))).toMatchObject({ delivered: 0 });
    expect(await run(secondsLater(at, 120))).toMatchObject({ delivered: 1 });
    expect(subjects()).toEqual(['lost']);
    expect(await states(subscriber)).toMatchObject([{ state: 'delivered', attempts: 2 }]);
  });

  test('over the wire: a receiver that checks the signature of what it read believes it', async () => {
    const verdicts: string[] = [];
    const server = createServer((request, response) => {
      const pieces: Buffer[] = [];
      request.on('data', (piece: Buffer) => pieces.push(piece));
      request.on('end', () => {
        const [id, timestamp, signature] = ['id', 'timestamp', 'signature'].map((name) =>
          String(request.headers[`webhook-${name}`]),
        );
        const body = Buffer.concat(pieces);
        verdicts.push(verifyWebhook([first], { id, timestamp, signature, body }, secondsLater(at, 1)));
        response.writeHead(204).end();
      });
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    try {
      const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`;
      await subscribe({ url, loopback: true });
      await tell('über-the-wire');
      const run = (loopback: boolean, now: Instant) =>
        deliverDue(fresh.database, { vault, now, send: httpSender({ loopback }) });
      expect(await run(false, at)).toEqual({ delivered: 0, failed: 1, parked: 0 });
      expect(await run(true, secondsLater(at, 30))).toEqual({ delivered: 1, failed: 0, parked: 0 });
      expect(verdicts).toEqual(['valid']);
    } finally {
      await new Promise((done) => server.close(done));
    }
  });

  test('several senders at once send each message once', async () => {
    await subscribe();
    const all = Array.from({ length: 30 }, (_, index) => `shared-${index}`);
    for (const subject of all) await tell(subject);
    const { run, subjects } = receiver();
    const outcomes = await Promise.all([run(), run(), run(), run()]);
    expect(outcomes.reduce((sum, { delivered }) => sum + delivered, 0)).toBe(30);
    expect(subjects().sort()).toEqual(all.sort());
  });

  test('a replay takes what lies between two positions, and hastens what waits', async () => {
    const subscriber = await subscribe();
    for (const subject of ['p', 'q', 'r', 's']) await tell(subject);
    const failing = receiver(({ body }) => (body.includes('"r"') ? refusing() : { status: 200 }));
    await failing.run();
    const replay = { subscriber, after: from + 1n, through: from + 3n, at, by: 'administrator' };
    expect(await replayEvents(fresh.database, replay)).toBe(2n);
    const { run, subjects, got } = receiver();
    expect(await run()).toEqual({ delivered: 2, failed: 0, parked: 0 });
    expect(subjects()).toEqual(['q', 'r']);
    expect(got.length).toBe(2);
    expect((await states(subscriber)).map(({ round }) => round).sort()).toEqual([0, 0, 0, 0, 1]);
    const twice = [1, 2].map(() => replayEvents(fresh.database, { ...replay, after: from }));
    expect(await Promise.all(twice)).toEqual([3n, 3n]);
    expect(await run()).toMatchObject({ delivered: 3 });
  });
});

describe('subscribers', () => {
  test('end: what waited is dropped, nothing is replayed', async () => {
    const subscriber = await subscribe();
    await tell('unsent');
    await receiver(refusing).run();
    await endSubscriber(fresh.database, { subscriber, at, by: 'administrator' });
    await endSubscriber(fresh.database, { subscriber, at, by: 'administrator' });
    await tell('after');
    const { run, got } = receiver();
    expect(await run(secondsLater(at, 86_400))).toEqual({ delivered: 0, failed: 0, parked: 0 });
    expect(got).toEqual([]);
    const replay = replayEvents(fresh.database, { subscriber, after: 0n, at, by: 'administrator' });
    expect(await refusal(replay)).toBe('outbox/no-such-subscriber');
    const unknown = endSubscriber(fresh.database, { subscriber: 'S-9999', at, by: 'administrator' });
    expect(await refusal(unknown)).toBe('outbox/no-such-subscriber');
  });

  test('change their secret: for a while both sign, then only the new one', async () => {
    const subscriber = await subscribe();
    const rotation = { subscriber, secret: second, at, by: 'administrator' };
    await rotateSecret(fresh.database, vault, { ...rotation, previousUntil: secondsLater(at, 3600) });
    const verdicts = async (now: Instant) => {
      await tell(`at ${now}`);
      const { got, run } = receiver();
      await run(now);
      const { headers, body } = got[0] as Sending;
      const [id, timestamp, signature] = ['id', 'timestamp', 'signature'].map((name) => headers[`webhook-${name}`]);
      return [first, second].map((secret) => verifyWebhook([secret], { id, timestamp, signature, body }, now));
    };
    expect(await verdicts(secondsLater(at, 3599))).toEqual(['valid', 'valid']);
    expect(await verdicts(secondsLater(at, 3600))).toEqual(['wrong-signature', 'valid']);
    const unknown = rotateSecret(fresh.database, vault, { ...rotation, subscriber: 'S-9999', previousUntil: at });
    expect(await refusal(unknown)).toBe('outbox/no-such-subscriber');
  });

  test('have secrets that the tables do not tell, and that sign for nobody else', async () => {
    const subscriber = await subscribe();
    const other = await subscribe({ url: 'https://other.example/' });
    const secrets = await fresh.database.selectFrom('outbox.secret').selectAll().execute();
    expect(secrets.length).toBeGreaterThan(1);
    for (const { wrapped, sealed } of secrets) {
      expect(Buffer.concat([wrapped, sealed]).toString('latin1')).not.toContain(first.slice(6));
    }
    const stolen = secrets.find((one) => one.subscriber === other);
    const row = { wrapped: stolen?.wrapped ?? new Uint8Array(), sealed: stolen?.sealed ?? new Uint8Array() };
    const rest = { subscriber, number: 2, from_at: at, previous_until: at, added_by: 'thief' };
    await fresh.database
      .insertInto('outbox.secret')
      .values({ ...row, ...rest })
      .execute();
    await tell('x');
    const { run, got } = receiver();
    expect(await run()).toEqual({ delivered: 1, failed: 1, parked: 0 });
    expect(got.map(({ url }) => url)).toEqual(['https://other.example/']);
    expect(await states(subscriber)).toMatchObject([{ state: 'waiting', problem: 'no-secret' }]);
  });

  test('are refused with an address inside our walls or a weak secret', async () => {
    expect(await refusal(subscribe({ url: 'https://169.254.169.254/' }))).toBe('outbox/bad-url');
    expect(await refusal(subscribe({ url: 'http://hook.example/' }))).toBe('outbox/bad-url');
    expect(await refusal(subscribe({ secret: 'whsec_c2hvcnQ=' }))).toBe('outbox/bad-secret');
    expect(await refusal(subscribe({ kinds: ['person.moved' as EventKind] }))).toBe('23503');
    expect(await fresh.database.selectFrom('outbox.due').selectAll().execute()).toEqual([]);
  });
});
