// Eight clients that bring claims through the API over HTTP, intake to payment order, and count them: prints JSON.
// Usage: node bench/claims-clients.ts <port> <a folder's file with what they ask>

import { readFileSync } from 'node:fs';
import { Agent, request } from 'node:http';

export type ClaimKind = {
  readonly ask: string;
  readonly eventOn: string;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly papers: readonly string[];
};

export type Brought = {
  readonly officer: string;
  readonly approver: string;
  readonly cashier: string;
  /** A kind for each claim of a hundred, by its place in `kinds`. */
  readonly order: readonly number[];
  readonly kinds: readonly ClaimKind[];
  readonly firstMember: number;
  readonly clients: number;
  readonly warm: number;
  readonly seconds: number;
};

const MILLISECONDS = 1000;

async function main([port = '', file = '']: readonly string[]): Promise<void> {
  const brought: Brought = JSON.parse(readFileSync(file, 'utf8'));
  const agent = new Agent({ keepAlive: true, maxSockets: brought.clients });
  let next = 0;
  const bring = async () => {
    next += 1;
    await claim({ port: Number(port), agent, brought }, next);
  };
  const clients = (more: () => boolean) =>
    Promise.all(
      Array.from({ length: brought.clients }, async () => {
        while (more()) await bring();
      }),
    );
  await clients(() => next < brought.warm);
  const [first, before] = [next, requests];
  process.send?.('begun');
  const begun = performance.now();
  await clients(() => performance.now() - begun < brought.seconds * MILLISECONDS);
  const seconds = (performance.now() - begun) / MILLISECONDS;
  process.send?.('ended');
  agent.destroy();
  console.log(JSON.stringify({ claims: next - first, requests: requests - before, seconds, all: next }));
}

let requests = 0;

type World = { readonly port: number; readonly agent: Agent; readonly brought: Brought };

/** Filed, its papers seen, decided, approved by another, and every part that is owed at once ordered. */
async function claim(world: World, number: number): Promise<void> {
  const { officer, approver, cashier, order, kinds, firstMember } = world.brought;
  const kind = kinds[order[number % order.length] ?? 0];
  if (kind === undefined) throw new Error('No such kind of claim');
  const { ask, eventOn, facts, papers } = kind;
  const membership = String(firstMember + number);
  const send = (who: string, path: string, body?: object) => post(world, who, `${number}`, path, body);
  const { claim: id } = await send(officer, '/claims', { branch: 'contoh', membership, ask, eventOn, facts });
  await send(officer, `/claims/${id}/papers`, { codes: papers });
  const { outcome } = await send(officer, `/claims/${id}/decisions`);
  if (outcome !== 'granted') throw new Error(`${ask} was ${outcome}`);
  await send(approver, `/claims/${id}/decisions/1/approval`);
  const parts = ask === 'jkk' || ask === 'jkm' ? [1, 2, 3] : [1];
  const payee = { name: 'Contoh Penerima', bank: '999', account: `55${number}` };
  for (const line of parts) await send(cashier, `/claims/${id}/payments`, { line, payee });
}

function post(
  { port, agent }: World,
  who: string,
  key: string,
  path: string,
  body?: object,
): Promise<{ readonly [name: string]: unknown }> {
  requests += 1;
  const text = body === undefined ? '' : JSON.stringify(body);
  const headers = {
    Authorization: `Bearer ${who}`,
    'Idempotency-Key': `${key}-${requests}`,
    'Content-Type': 'application/json',
    'Content-Length': Buffer.byteLength(text),
  };
  return new Promise((resolve, reject) => {
    const sent = request({ port, agent, path: `/api/v1${path}`, method: 'POST', headers }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () => {
        const told = Buffer.concat(chunks).toString();
        if (answer.statusCode === 200 || answer.statusCode === 201) resolve(JSON.parse(told));
        else reject(new Error(`${path}: ${answer.statusCode} ${told}`));
      });
    });
    sent.on('error', reject);
    sent.end(text);
  });
}

await main(process.argv.slice(2));
