// Opens the branch behind the pages, which answer meanwhile; says what is done, and what is to be done when it fails.
import type { BuildProgress, ExampleAsked, OpenBranch } from '@jamin/administration';
import type { Branch, BranchNow, Building } from './branch.ts';
import { failureWords, makingWords, openedWords, phaseWords } from './start-words.ts';

/** Where a start writes: lines, and one line that is written anew where there is a terminal. */
export type Console = {
  readonly line: (text: string) => void;
  readonly progress: (what: string, done: number, total: number) => void;
};

type Starting = {
  /** The surroundings that the settings are read from. */
  readonly env: { readonly [name: string]: string | undefined };
  readonly asked: ExampleAsked;
  /** The program that makes the example; the administration's own by default. */
  readonly program?: URL | undefined;
  /** Where the pages answer. */
  readonly address: string;
  readonly say: Console;
};

export type StartedBranch = {
  readonly now: BranchNow;
  /** When it is open, or has failed and said so. */
  readonly opened: Promise<OpenBranch | undefined>;
  /** Ends the making at once, or closes what is open when the last request was answered. */
  readonly stop: (answered?: Promise<void>) => Promise<void>;
};

const BEGINNING: Building = { building: { phase: 'opening', done: 0, total: 1 } };

export function startBranch(starting: Starting): StartedBranch {
  const stopping = new AbortController();
  let now: Branch | Building | undefined = BEGINNING;
  const onProgress = (building: BuildProgress) => {
    now = { building };
  };
  const opened = opening(starting, stopping.signal, onProgress).then(
    (found) => {
      now = found?.served;
      return found?.branch;
    },
    (thrown: unknown) => {
      now = undefined;
      if (!stopping.signal.aborted) starting.say.line(failureWords(thrown));
      return undefined;
    },
  );
  const stop = async (answered?: Promise<void>) => {
    stopping.abort();
    await answered;
    await (await opened)?.close();
  };
  return { now: () => now, opened, stop };
}

type Opened = { readonly branch: OpenBranch; readonly served: Branch };

async function opening(
  { env, asked, program, address, say }: Starting,
  signal: AbortSignal,
  onProgress: (progress: BuildProgress) => void,
): Promise<Opened | undefined> {
  // It is large, and the pages do not wait for it.
  const { branchSettings, openBranch } = await import('@jamin/administration');
  const settings = branchSettings(env);
  const branch = await openBranch({
    settings,
    asked,
    program,
    signal,
    onMaking: (because) => say.line(makingWords(because)),
    onProgress: (progress) => {
      onProgress(progress);
      say.progress(phaseWords(progress), progress.done, progress.total);
    },
  });
  if (branch === undefined) return undefined;
  say.line(openedWords(branch, address));
  return { branch, served: { ...branch, sessionSecret: settings.session } };
}
