// `npm start`: serves the pages at once, opens the branch behind them and says where to look. PORT chooses the port,
// ORIGIN the address the world sees, PROXIES how many proxies of our own stand before it, DECISIONS_PER_MINUTE how many
// cases one caller may send and PAGES_PER_MINUTE how many pages are made for one caller. The settings of the branch
// stand in docs/administration.md; `--size full|1:100` and `--seed WORD` say which example is made.

import { enableCompileCache } from 'node:module';
import { argv, env, exit, stderr, stdout } from 'node:process';
import type { StartedBranch } from './branch/start-branch.ts';

// Before anything large is loaded: the next start reads what this one compiled.
enableCompileCache();
const { askedExample } = await import('./branch/asked-example.ts');
const asked = askedExample(argv.slice(2));
if ('refused' in asked) refuse(asked.refused);
if (env['NODE_ENV'] === 'production' || env['PRODUCTION'] === 'yes') {
  const { productionRefusal } = await import('./branch/production-refusal.ts');
  const refusal = productionRefusal(env);
  if (refusal !== undefined) refuse(refusal);
}
const { readyAccounts, signInSettings } = await import('./branch/sign-in-settings.ts');
const signing = signInSettings(env);
if ('refused' in signing) refuse(signing.refused);
const { portTrouble } = await import('./serving/port-trouble.ts');
const { startServer } = await import('./server.ts');
const { signInOf } = await import('./branch/sign-in.ts');
const { levelOf, logTo } = await import('./serving/log.ts');
const { telemetryOf } = await import('./serving/telemetry.ts');
const log = logTo(levelOf(env));
const telemetry = await telemetryOf(env);
const port = env['PORT'] ?? '3000';
let branch: StartedBranch | undefined;
const server = await startServer({
  port: Number(port),
  origin: env['ORIGIN'],
  proxies: Number(env['PROXIES'] ?? 0),
  decisionsPerMinute: numberOf('DECISIONS_PER_MINUTE'),
  pagesPerMinute: numberOf('PAGES_PER_MINUTE'),
  isWarm: true,
  branch: () => branch?.now(),
  signIn: signInOf(() => branch?.now(), { ...signing, exampleAccounts: readyAccounts }),
  observers: [log.requests, ...(telemetry === undefined ? [] : [telemetry.requests])],
  onFault: (thrown, where) => log.failed(where, thrown),
  readiness: async () => branch?.readiness() ?? { ready: false, branch: 'building' },
}).catch((error: unknown) => {
  const why = portTrouble(error, port);
  if (why === undefined) throw error;
  return refuse(why);
});
const address = `http://localhost:${server.port}`;
stdout.write(`Jamin: ${address}/  (English: ${address}/en)\n`);
if (env['ORIGIN'] === undefined && env['NODE_ENV'] === 'production') {
  stdout.write(
    'ORIGIN belum diisi (misalnya ORIGIN=https://jamin.example): halaman, umpan, kertas, dan data menyebut alamat tiap ' +
      'permintaan. Di belakang proksi itu bukan alamat umum.\n' +
      'ORIGIN is not set (for example ORIGIN=https://jamin.example): pages, feeds, papers and data name the address of ' +
      'each request instead, which behind a proxy is not the public one.\n',
  );
}
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    const answered = server.stop();
    void Promise.all([answered, branch?.stop(answered)])
      .then(() => telemetry?.stop())
      .finally(() => exit(0));
  });
}
const { startBranch } = await import('./branch/start-branch.ts');
const { consoleOver } = await import('./branch/console.ts');
const { jobsOf } = await import('./branch/jobs.ts');
const jobs = jobsOf(log, telemetry?.works);
branch = startBranch({ env, asked, address, say: consoleOver(stdout), jobs });

function refuse(why: string): never {
  stderr.write(why);
  return exit(2);
}

function numberOf(name: string): number | undefined {
  return env[name] === undefined ? undefined : Number(env[name]);
}
