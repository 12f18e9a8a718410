// Has a PDF read in a thread of its own, which is ended when it takes too long; a browser reads it in place.
import { limits } from './limits.ts';
import { type FileProblem, FileRefusal, problemOf } from './problem.ts';

type Answer = { readonly text?: string; readonly problem?: FileProblem };
type Threads = Awaited<typeof import('node:worker_threads')>;

/** The program of the thread: a hostile PDF can hold it, but not what waits for it. */
const program = `
const { parentPort, workerData } = require('node:worker_threads');
import(workerData.reader)
  .then(({ readPages }) => readPages(workerData.bytes))
  .then((text) => ({ text }), (error) => ({ problem: error?.problem }))
  .then((answer) => parentPort.postMessage(answer));
`;

export async function readPdf(bytes: Uint8Array): Promise<string> {
  // Asked for by name, not imported, so that a bundle for a browser knows nothing of Node.
  const threads = typeof process === 'undefined' ? undefined : process.getBuiltinModule?.('node:worker_threads');
  if (threads === undefined) {
    const { readPages } = await import('./pdf-pages.ts');
    return readPages(bytes);
  }
  const { text, problem } = await answerOf(threads, bytes);
  if (problem !== undefined) throw new FileRefusal(problem);
  if (text === undefined) throw problemOf('broken');
  return text;
}

function answerOf({ Worker }: Threads, bytes: Uint8Array): Promise<Answer> {
  const copy = new Uint8Array(bytes);
  const reader = import.meta.url.replace(/pdf\.([jt]s)(?:\?.*)?$/, 'pdf-pages.$1');
  const thread = new Worker(program, {
    eval: true,
    execArgv: [],
    workerData: { reader, bytes: copy },
    transferList: [copy.buffer],
    resourceLimits: { maxOldGenerationSizeMb: limits.heapMegabytes },
  });
  return new Promise<Answer>((resolve) => {
    let answered = false;
    const end = (answer: Answer) => {
      if (answered) return;
      answered = true;
      clearTimeout(timer);
      thread.terminate().then(
        () => resolve(answer),
        () => resolve(answer),
      );
    };
    // A little later than the reader's own bound, which gives the better answer where it can.
    const timer = setTimeout(() => end({ problem: problemOf('too-slow').problem }), limits.milliseconds + 1000);
    thread.once('message', end);
    thread.once('error', (error) =>
      end(isOutOfMemory(error) ? { problem: problemOf('unpacks-too-large').problem } : {}),
    );
    thread.once('exit', () => end({}));
  });
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
