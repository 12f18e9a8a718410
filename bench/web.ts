// `npm run bench-web`: how many requests a second the server answers on loopback; with --publish writes the table.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { availableParallelism, loadavg } from 'node:os';
import { join } from 'node:path';
import { median } from './clock.ts';
import { machine } from './machine.ts';
import { rounded } from './table.ts';

/** Callers at a time, each with one connection and one request under way. */
const CALLERS = 16;
const WARM = 2000;
const MEASURED = 5000;

const root = join(import.meta.dirname, '..');
const page = join(root, 'docs/performance.md');
const BEGIN = '<!-- web: begin -->';
const END = '<!-- web: end -->';

type Contender = {
  readonly name: string;
  readonly path: string;
  readonly body?: string;
  /** By default JSON. */
  readonly type?: string;
};

const death = JSON.stringify({ ask: 'jkm', on: '2024-08-22', facts: { segment: 'PU' } });
const month = JSON.stringify({ ask: 'contributions', on: '2026-08-01', facts: { segment: 'PU', wage: '2773184' } });
const refusal = JSON.stringify({
  ask: 'jkp',
  on: '2025-06-15',
  facts: { reason: 'resignation', wage: '4000000', paidMonths24: '12', consecutiveMonths: '6' },
});

const FORM = 'application/x-www-form-urlencoded';
const form = 'on=2024-08-22&segment=PU';

const contenders: readonly Contender[] = [
  { name: '`POST /api/v1/decide?depth=1`, a death', path: '/api/v1/decide?depth=1', body: death },
  { name: 'the same with its working, depth 2', path: '/api/v1/decide', body: death },
  { name: 'a month of contributions, depth 2', path: '/api/v1/decide', body: month },
  { name: 'a refusal with what would change it, depth 2', path: '/api/v1/decide', body: refusal },
  { name: 'the home page, kept for the day', path: '/' },
  { name: 'the page of data, kept for the day', path: '/data' },
  { name: 'a search for offices, `/bpu?kota=Ambon`, rendered', path: '/bpu?kota=Ambon' },
  { name: 'a calculator posted without a script, `/hitung/jkm`', path: '/hitung/jkm', body: form, type: FORM },
  { name: 'a table of 75 kB, `GET /data/v1/parameter-hukum/values.csv`', path: '/data/v1/parameter-hukum/values.csv' },
];

const agent = new Agent({ keepAlive: true, maxSockets: CALLERS });
await main(process.argv.includes('--publish'));

async function main(isPublished: boolean): Promise<void> {
  const { port, stop } = await startedServer();
  const busy = loadavg()[0] ?? 0;
  const lines: string[] = [];
  try {
    for (const contender of contenders) {
      const wanted = await answered(port, contender);
      await loaded(port, contender, wanted, WARM);
      const times = await loaded(port, contender, wanted, MEASURED);
      lines.push(lineOf(contender, times, wanted.length));
      console.error(contender.name);
    }
  } finally {
    agent.destroy();
    stop();
  }
  const ground = `${machine()}; ${CALLERS} callers on the same machine`;
  const others = busy > availableParallelism() / 2 ? `, which also did other work (load ${busy.toFixed(1)})` : '';
  const heads = ['| request | a second | median | 99 of 100 within | bytes |', '|---|--:|--:|--:|--:|'];
  const table = [`${ground}${others}.`, '', ...heads, ...lines].join('\n');
  console.log(table);
  if (isPublished) publish(table);
}

/** The server as people start it, in a process of its own, on a free port, without a limit for one caller. */
async function startedServer(): Promise<{ readonly port: number; readonly stop: () => void }> {
  const limits = { DECISIONS_PER_MINUTE: '1000000000', PAGES_PER_MINUTE: '1000000000' };
  const env = { ...process.env, ...limits, PORT: '0', BRANCH: 'none' };
  const server = spawn(process.execPath, ['packages/web/src/main.ts'], { cwd: root, env });
  const [said] = await once(server.stdout, 'data');
  const port = Number(/localhost:(\d+)/.exec(String(said))?.[1]);
  if (!(port > 0)) throw new Error(`The server said: ${String(said)}`);
  return { port, stop: () => void server.kill() };
}

/** Loads for so many milliseconds; answers with how long each request took. An answer that differs stops the bench. */
async function loaded(port: number, one: Contender, wanted: string, milliseconds: number): Promise<readonly number[]> {
  const end = performance.now() + milliseconds;
  const times: number[] = [];
  const caller = async (): Promise<void> => {
    while (performance.now() < end) {
      const begun = performance.now();
      const found = await answered(port, one);
      if (found !== wanted) throw new Error(`${one.name}: the answer changed.`);
      times.push(performance.now() - begun);
    }
  };
  await Promise.all(Array.from({ length: CALLERS }, caller));
  return times;
}

function answered(port: number, { path, body, type = 'application/json' }: Contender): Promise<string> {
  return new Promise((resolve, reject) => {
    const headers = body === undefined ? {} : { 'Content-Type': type, 'Content-Length': body.length };
    const asked = request({ port, path, agent, method: body === undefined ? 'GET' : 'POST', headers }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (piece: string) => {
        text += piece;
      });
      response.on('end', () => {
        if (response.statusCode === 200) resolve(text);
        else reject(new Error(`${path}: ${response.statusCode} ${text.slice(0, 200)}`));
      });
    });
    asked.on('error', reject);
    asked.end(body);
  });
}

function lineOf({ name }: Contender, times: readonly number[], bytes: number): string {
  const sorted = [...times].sort((a, b) => a - b);
  const late = sorted[Math.floor(sorted.length * 0.99)] ?? 0;
  const second = (1000 * times.length) / MEASURED;
  const cells = [
    name,
    rounded(second),
    `${rounded(median(times))} ms`,
    `${rounded(late)} ms`,
    bytes.toLocaleString('en'),
  ];
  return `| ${cells.join(' | ')} |`;
}

function publish(table: string): void {
  const old = readFileSync(page, 'utf8');
  const [before, rest] = old.split(BEGIN);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined) throw new Error(`docs/performance.md lacks ${BEGIN} and ${END}.`);
  const day = new Date().toISOString().slice(0, 10);
  writeFileSync(page, `${before}${BEGIN}\n\nMeasured on ${day}: ${table}\n\n${END}${after}`);
}
