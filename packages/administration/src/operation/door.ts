// The door of a process that has a branch open: others of its user on this machine ask it, with a word from its lock.
import { randomBytes, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import { OperatingError } from '../error.ts';
import type { Door } from './kept-folder.ts';

type Answering = (name: string, asked: unknown) => Promise<unknown>;

type OpenedDoor = {
  readonly door: Door;
  /** Until then everybody is told that the branch is being made. */
  readonly answerBy: (answer: Answering) => void;
  readonly close: () => void;
};

type Told = { readonly answer: unknown } | { readonly code: string; readonly data: object };

/** Reached from this machine alone, and only by who can read the lock of the folder. */
export async function openDoor(): Promise<OpenedDoor> {
  const token = randomBytes(32).toString('hex');
  let answer: Answering = () => Promise.reject(new OperatingError('branch/being-built'));
  const server = createServer((request, response) => {
    const end = (status: number, told: object) => response.writeHead(status).end(JSON.stringify(told));
    if (!isFrom(request, token)) return void end(403, {});
    bodyOf(request)
      .then(({ name, asked }) => answer(name, asked))
      .then(
        (found) => end(200, { answer: found } satisfies Told),
        (thrown: unknown) => end(200, toldOf(thrown)),
      );
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  server.unref();
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    door: { port, token },
    answerBy: (next) => {
      answer = next;
    },
    close: () => {
      server.close();
      server.closeIdleConnections();
    },
  };
}

/** @throws OperatingError what the other process threw */
export async function askDoor({ port, token }: Door, name: string, asked: unknown): Promise<unknown> {
  const asking = { method: 'POST', headers: { authorization: token }, body: JSON.stringify({ name, asked }) };
  const response = await fetch(`http://127.0.0.1:${port}/`, asking).catch(() => {
    // It ended just now, or another program has got its number.
    throw new OperatingError('branch/in-use');
  });
  const told = (await response.json()) as Told;
  if ('answer' in told) return told.answer;
  throw new OperatingError(told.code, { ...told.data });
}

function isFrom({ headers, method }: IncomingMessage, token: string): boolean {
  const shown = Buffer.from(headers.authorization ?? '');
  return method === 'POST' && shown.length === token.length && timingSafeEqual(shown, Buffer.from(token));
}

async function bodyOf(request: IncomingMessage): Promise<{ readonly name: string; readonly asked: unknown }> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part);
  return JSON.parse(Buffer.concat(parts).toString());
}

function toldOf(thrown: unknown): Told {
  if (thrown instanceof OperatingError) return { code: thrown.code, data: thrown.data };
  return { code: 'branch/fault', data: { said: String(thrown) } };
}
