// Starts the command and sets the exit code; a reader that closes the pipe early is no error.

import { main } from './main.ts';

process.stdout.on('error', (error) => {
  if ('code' in error && error.code === 'EPIPE') process.exit(0);
  throw error;
});
try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  const about = error instanceof Error ? error.message : String(error);
  process.stderr.write(
    'Ada yang salah di dalam jamin, bukan pada masukan Anda. / ' +
      `Something is wrong inside jamin, not in your input.\n${about}\n`,
  );
  process.exitCode = 70;
}
