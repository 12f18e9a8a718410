// Starts the command and sets the exit code; a reader that closes the pipe early never makes an answer a success.

import { main } from './main.ts';

/** A fault inside jamin, as sysexits.h counts it; and a closed pipe, as shells count the signal. */
const FAULT = 70;
const CLOSED_PIPE = 141;

function fault(error: unknown): void {
  process.exitCode = FAULT;
  const about = error instanceof Error ? error.message : String(error);
  process.stderr.write(
    'Ada yang salah di dalam jamin, bukan pada masukan Anda. / ' +
      `Something is wrong inside jamin, not in your input.\n${about}\n`,
  );
}

for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error) => {
    const isClosed = 'code' in error && error.code === 'EPIPE';
    process.exit(process.exitCode ?? (isClosed ? CLOSED_PIPE : FAULT));
  });
}
try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  fault(error);
}
