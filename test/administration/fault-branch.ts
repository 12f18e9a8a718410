// The branch as a process of its own, which answers jobs until it is killed.
import { type Instant, openDatabase } from '@jamin/administration';
import { type Answer, type Branch, branchOver, codeOf, type Job, perform } from './fault-jobs.ts';

/** A job with the number that its answer names, and the business clock. */
export type Asked = { readonly number: number; readonly job: Job; readonly at: Instant };
export type Told =
  | { readonly number: number; readonly answer: Answer }
  | { readonly number: number; readonly failed: string };

const [, , url = ''] = process.argv;
const database = await openDatabase({ as: 'system', server: url, connections: 8 });
const branch = await branchOver(database);
process.on('message', (asked: Asked) => void answer(branch, asked));
process.on('disconnect', () => process.exit());
process.send?.('ready');

async function answer(over: Branch, { number, job, at }: Asked): Promise<void> {
  process.send?.(
    await perform(over, job, at).then(
      (found) => told(number, found),
      (thrown: unknown) => failed(number, thrown),
    ),
  );
}

function told(number: number, found: Answer): Told {
  return { number, answer: found };
}

/** Codes say whether the books refused it; what else breaks, such as a lost connection, says so in its own words. */
function failed(number: number, thrown: unknown): Told {
  return { number, failed: codeOf(thrown) || String(thrown) };
}
