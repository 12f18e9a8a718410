// Signatures as the specification has them, and messages that must not be believed.
import { expect, test } from 'vitest';
import { readSecret, signWebhook, verifyWebhook, writeSecret } from './signature.ts';

/** The published example of Standard Webhooks. */
const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
const id = 'msg_p5jXN8AQM9LWM0D4loKWxJek';
const body = '{"test": 2432232314}';
const signature = 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=';
const message = { id, timestamp: '1614265330', signature, body };
/** 1614265330 as a moment. */
const now = '2021-02-25T15:02:10.000Z';

const other = writeSecret(new Uint8Array(32).fill(7));

test('the example of the specification', () => {
  expect(signWebhook([secret], { id, timestamp: 1614265330, body })).toBe(signature);
  expect(verifyWebhook([secret], message, now)).toBe('valid');
  expect(verifyWebhook([secret.replace('whsec_', '')], message, now)).toBe('valid');
  expect(verifyWebhook([secret], { ...message, body: new TextEncoder().encode(body) }, now)).toBe('valid');
});

test('while secrets change, either signature is enough, on either side', () => {
  const both = signWebhook([other, secret], { id, timestamp: 1614265330, body });
  expect(both.split(' ')).toHaveLength(2);
  expect(both.split(' ')[1]).toBe(signature);
  for (const secrets of [[secret], [other], [secret, other]]) {
    expect(verifyWebhook(secrets, { ...message, signature: both }, now)).toBe('valid');
  }
  expect(verifyWebhook([other, secret], message, now)).toBe('valid');
});

const unbelieved = [
  ['another body', { body: '{"test": 2432232315}' }, 'wrong-signature'],
  ['another id', { id: 'msg_p5jXN8AQM9LWM0D4loKWxJem' }, 'wrong-signature'],
  ['a dot moved from the id to the body', { id: `${id}.1614265330`, body: body.slice(1) }, 'wrong-signature'],
  ['another second', { timestamp: '1614265331' }, 'wrong-signature'],
  ['the same second written otherwise', { timestamp: '01614265330' }, 'wrong-signature'],
  ['no version', { signature: signature.slice(3) }, 'wrong-signature'],
  ['another version', { signature: signature.replace('v1', 'v1a') }, 'wrong-signature'],
  ['a shorter signature', { signature: signature.slice(0, -8) }, 'wrong-signature'],
  ['an empty signature', { signature: 'v1,' }, 'wrong-signature'],
  ['no signature', { signature: '' }, 'wrong-signature'],
  ['no header', { signature: undefined }, 'malformed'],
  ['no id', { id: undefined }, 'malformed'],
  ['an empty id', { id: '' }, 'malformed'],
  ['no time', { timestamp: undefined }, 'malformed'],
  ['a time that is none', { timestamp: '1.6e9' }, 'malformed'],
  ['a time below zero', { timestamp: '-1614265330' }, 'malformed'],
  ['not a number', { timestamp: 'NaN' }, 'malformed'],
] as const;

test.each(unbelieved)('%s is not believed', (_, changed, verdict) => {
  expect(verifyWebhook([secret], { ...message, ...changed }, now)).toBe(verdict);
});

test('another secret, and none, believe nothing', () => {
  expect(verifyWebhook([other], message, now)).toBe('wrong-signature');
  expect(verifyWebhook([], message, now)).toBe('wrong-signature');
});

test.each([
  ['2021-02-25T15:07:10.000Z', 'valid'],
  ['2021-02-25T15:07:11.000Z', 'too-old'],
  ['2021-02-25T14:57:10.000Z', 'valid'],
  ['2021-02-25T14:57:09.000Z', 'too-new'],
])('at %s the message is %s', (moment, verdict) => {
  expect(verifyWebhook([secret], message, moment)).toBe(verdict);
});

test('a secret is base64 of 24 to 64 bytes', () => {
  const bytes = new Uint8Array(24).fill(255);
  expect(readSecret(writeSecret(bytes))).toEqual(Buffer.from(bytes));
  const bad = [
    writeSecret(bytes.slice(1)),
    writeSecret(new Uint8Array(65)),
    'whsec_',
    '',
    `${secret}!`,
    `v1,${secret}`,
  ];
  for (const one of bad) expect(() => readSecret(one), one).toThrow('outbox/bad-secret');
});
