// Starts the process that makes the example, listens to how far it is, and ends it when nobody wants it any more.
import { fork } from 'node:child_process';
import { OperatingError } from '../error.ts';
import type { BuildNews, BuildOrder, BuildProgress } from './build-example-here.ts';

type Apart = {
  /** The program that calls `buildExampleHere`. */
  readonly program: URL;
  readonly onProgress: (progress: BuildProgress) => void;
  readonly signal: AbortSignal;
};

/** @throws OperatingError `example/not-made` with what the process said, `example/stopped` */
export function buildExampleApart(order: BuildOrder, { program, onProgress, signal }: Apart): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = fork(program, { stdio: ['ignore', 'ignore', 'pipe', 'ipc'] });
    const said: string[] = [];
    let made = false;
    const end = () => void child.kill('SIGKILL');
    child.stderr?.on('data', (part: Buffer) => said.push(part.toString()));
    child.on('message', (news: BuildNews) => {
      if ('progress' in news) onProgress(news.progress);
      else if ('made' in news) made = true;
      else said.push(news.failed);
    });
    child.on('error', (thrown) => said.push(String(thrown)));
    child.on('close', () => {
      signal.removeEventListener('abort', end);
      if (made) resolve();
      else if (signal.aborted) reject(new OperatingError('example/stopped'));
      else reject(new OperatingError('example/not-made', { said: said.join('').slice(-2000) }));
    });
    signal.addEventListener('abort', end);
    if (signal.aborted) end();
    child.send(order, (thrown) => thrown !== null && said.push(String(thrown)));
  });
}
