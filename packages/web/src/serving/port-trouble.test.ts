// A start that fails of its port says so in both languages; of anything else this says nothing.

import { createServer } from 'node:net';
import { expect, test } from 'vitest';
import { portTrouble } from './port-trouble.ts';

/** What a server says that cannot listen there. */
const failureAt = (port: number) =>
  new Promise<unknown>((resolve) => {
    try {
      createServer().once('error', resolve).listen(port);
    } catch (error) {
      resolve(error);
    }
  });

test('a port in use is named, with the variable to set', async () => {
  const first = createServer();
  const port = await new Promise<number>((resolve) => {
    first.listen(0, () => {
      const address = first.address();
      resolve(address === null || typeof address === 'string' ? 0 : address.port);
    });
  });
  const said = portTrouble(await failureAt(port), String(port));
  first.close();
  expect(said?.split('\n')).toEqual([
    expect.stringMatching(`^Porta ${port} sudah dipakai .* PORT`),
    expect.stringMatching(`^Port ${port} is already in use .* PORT`),
    '',
  ]);
});

test('what is no port is named as it was typed', async () => {
  expect(portTrouble(await failureAt(Number('x')), 'x')).toContain('PORT=x is no port number');
});

test('another failure is not put down to the port', () => {
  expect(portTrouble(new Error('EADDRINUSE'), '1')).toBeUndefined();
  expect(portTrouble({ code: 'ENOENT' }, '1')).toBeUndefined();
});
