// A process that makes a very small example, slowly where it is asked to: what starting a branch is tested with.
import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { buildExampleHere, registerAreas, registerBranch } from '@jamin/administration';

buildExampleHere(
  async (database, { seed, onProgress }) => {
    onProgress({ phase: 'employers', done: 0, total: 2 });
    await registerAreas(database);
    await registerBranch(database, { code: 'contoh', name: `Cabang ${seed}`, region: 'Kanwil Contoh' });
    if (seed === 'broken') throw new Error('of a test');
    onProgress({ phase: 'members', done: 1, total: 2 });
    if (seed === 'slow') await pause(60_000);
    onProgress({ phase: 'members', done: 2, total: 2 });
  },
  () => randomBytes,
);
