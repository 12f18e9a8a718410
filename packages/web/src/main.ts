// `npm start`: serves the pages and says where to look. PORT chooses the port, ORIGIN the address the world sees.

import { env, exit, stdout } from 'node:process';
import { startServer } from './server.ts';

const server = await startServer({ port: Number(env['PORT'] ?? 3000), origin: env['ORIGIN'] });
stdout.write(`Jamin: http://localhost:${server.port}/  (English: http://localhost:${server.port}/en)\n`);
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void server.stop().then(() => exit(0)));
}
