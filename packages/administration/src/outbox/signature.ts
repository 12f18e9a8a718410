// Signs messages and checks them as Standard Webhooks says: HMAC-SHA256 over id, time and body, in base64 after `v1,`.
import { createHmac, timingSafeEqual } from 'node:crypto';
import { type Instant, secondsOf } from '../clock.ts';
import { OperatingError } from '../error.ts';

/** What is signed: the id of the message, the second of the attempt, the bytes that are sent. */
type Signed = { readonly id: string; readonly timestamp: number; readonly body: string | Uint8Array };

/** Why a message is not to be trusted, or `valid`. */
export type WebhookVerdict = 'valid' | 'malformed' | 'too-old' | 'too-new' | 'wrong-signature';

type Received = {
  /** The headers `webhook-id`, `webhook-timestamp`, `webhook-signature`; undefined where one is missing. */
  readonly id: string | undefined;
  readonly timestamp: string | undefined;
  readonly signature: string | undefined;
  /** The body as it came, before anybody parsed it. */
  readonly body: string | Uint8Array;
};

const PREFIX = 'whsec_';
const LEAST_BYTES = 24;
const MOST_BYTES = 64;
const TOLERANCE_SECONDS = 300;

/** A secret as it is handed over: `whsec_` and base64 of its bytes. */
export function writeSecret(bytes: Uint8Array): string {
  return PREFIX + Buffer.from(bytes).toString('base64');
}

/** @throws OperatingError `outbox/bad-secret` unless it is base64 of 24 to 64 bytes, with or without `whsec_`. */
export function readSecret(secret: string): Uint8Array {
  const text = secret.startsWith(PREFIX) ? secret.slice(PREFIX.length) : secret;
  const bytes = Buffer.from(text, 'base64');
  if (bytes.toString('base64') !== text || bytes.length < LEAST_BYTES || bytes.length > MOST_BYTES) {
    throw new OperatingError('outbox/bad-secret');
  }
  return bytes;
}

/** The header `webhook-signature`: one signature for each secret, parted by spaces. */
export function signWebhook(secrets: readonly string[], signed: Signed): string {
  return secrets.map((secret) => `v1,${signatureOf(readSecret(secret), signed).toString('base64')}`).join(' ');
}

/** Whether one of the receiver's secrets signed this message, not long before or after `now`. */
export function verifyWebhook(
  secrets: readonly string[],
  { id, timestamp, signature, body }: Received,
  now: Instant,
  toleranceSeconds: number = TOLERANCE_SECONDS,
): WebhookVerdict {
  if (id === undefined || id === '' || signature === undefined) return 'malformed';
  if (timestamp === undefined || !/^\d{1,12}$/.test(timestamp)) return 'malformed';
  const age = secondsOf(now) - Number(timestamp);
  if (age > toleranceSeconds) return 'too-old';
  if (age < -toleranceSeconds) return 'too-new';
  // The text of the header is signed, so that a time written otherwise (0161…) is another message.
  const expected = secrets.map((secret) => signatureOf(readSecret(secret), { id, timestamp, body }));
  const given = signature
    .split(' ')
    .filter((one) => one.startsWith('v1,'))
    .map((one) => Buffer.from(one.slice('v1,'.length), 'base64'));
  const matches = given.flatMap((one) => expected.map((other) => same(one, other)));
  return matches.includes(true) ? 'valid' : 'wrong-signature';
}

function signatureOf(
  secret: Uint8Array,
  { id, timestamp, body }: Omit<Signed, 'timestamp'> & { readonly timestamp: number | string },
): Buffer {
  return createHmac('sha256', secret).update(`${id}.${timestamp}.`).update(body).digest();
}

/** Takes as long for a wrong signature as for a right one. */
function same(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && timingSafeEqual(one, other);
}
