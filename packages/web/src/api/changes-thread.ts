// The thread that searches for what would change a refusal: it gets a case that can be decided, and tells the changes.

import { parentPort } from 'node:worker_threads';
import { changesFor, type Raw } from '@jamin/engine';
import { changesJson, decideCase, indonesia, reader } from '@jamin/law';

const from = reader(indonesia);

parentPort?.on('message', (one: Raw) => {
  const { decision } = decideCase(from, one);
  const changes = decision && changesJson(from.law, decision, changesFor(from.at(decision.known), decision));
  parentPort?.postMessage(changes ?? []);
});
