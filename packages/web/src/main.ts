// `npm start`: serves the pages and says where to look. PORT chooses the port, ORIGIN the address the world sees,
// PROXIES how many proxies of our own stand before it, DECISIONS_PER_MINUTE how many cases one caller may send
// and PAGES_PER_MINUTE how many pages are made for one caller.

import { enableCompileCache } from 'node:module';
import { env, exit, stderr, stdout } from 'node:process';

// Before anything large is loaded: the next start reads what this one compiled.
enableCompileCache();
const { portTrouble } = await import('./serving/port-trouble.ts');
const { startServer } = await import('./server.ts');
const port = env['PORT'] ?? '3000';
const server = await startServer({
  port: Number(port),
  origin: env['ORIGIN'],
  proxies: Number(env['PROXIES'] ?? 0),
  decisionsPerMinute: numberOf('DECISIONS_PER_MINUTE'),
  pagesPerMinute: numberOf('PAGES_PER_MINUTE'),
  isWarm: true,
}).catch((error: unknown) => {
  const why = portTrouble(error, port);
  if (why === undefined) throw error;
  stderr.write(why);
  exit(2);
});
stdout.write(`Jamin: http://localhost:${server.port}/  (English: http://localhost:${server.port}/en)\n`);
if (env['ORIGIN'] === undefined && env['NODE_ENV'] === 'production') {
  stdout.write(
    'ORIGIN belum diisi (misalnya ORIGIN=https://jamin.example): halaman, umpan, kertas, dan data menyebut alamat tiap ' +
      'permintaan. Di belakang proksi itu bukan alamat umum.\n' +
      'ORIGIN is not set (for example ORIGIN=https://jamin.example): pages, feeds, papers and data name the address of ' +
      'each request instead, which behind a proxy is not the public one.\n',
  );
}
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void server.stop().then(() => exit(0)));
}

function numberOf(name: string): number | undefined {
  return env[name] === undefined ? undefined : Number(env[name]);
}
