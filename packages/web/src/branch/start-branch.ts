// Opens the branch behind the pages, which answer meanwhile; says what is done, and what is to be done when it fails.
import type { BuildProgress, ExampleAsked, OpenBranch } from '@jamin/administration';
import type { Readiness } from '../serving/health.ts';
import type { Branch, BranchNow, Building } from './branch.ts';
import type { Jobs } from './jobs.ts';
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
  /** Begins what the branch does by itself, once it is open; nothing by default. */
  readonly jobs?: ((branch: OpenBranch, server: string | undefined) => Promise<Jobs>) | undefined;
};

export type StartedBranch = {
  readonly now: BranchNow;
  readonly readiness: () => Promise<Readiness>;
  /** When it is open, or has failed and said so. */
  readonly opened: Promise<OpenBranch | undefined>;
  /** Ends the making at once, or closes what is open when the last request was answered. */
  readonly stop: (answered?: Promise<void>) => Promise<void>;
};

const BEGINNING: Building = { building: { phase: 'opening', done: 0, total: 1 } };

export function startBranch(starting: Starting): StartedBranch {
  const stopping = new AbortController();
  let kind: 'building' | 'open' | 'failed' | 'none' = 'building';
  let now: Branch | Building | undefined = BEGINNING;
  const onProgress = (building: BuildProgress) => {
    now = { building };
  };
  const opened = opening(starting, stopping.signal, onProgress).then(
    (found) => {
      now = found?.served;
      kind = found === undefined ? 'none' : 'open';
      return found;
    },
    (thrown: unknown) => {
      now = undefined;
      kind = 'failed';
      if (!stopping.signal.aborted) starting.say.line(failureWords(thrown));
      return undefined;
    },
  );
  const stop = async (answered?: Promise<void>) => {
    stopping.abort();
    await answered;
    const found = await opened;
    await found?.jobs?.stop();
    await found?.branch.close();
  };
  const readiness = async (): Promise<Readiness> => {
    if (kind === 'open') return readinessOf(await opened);
    if (now !== undefined && 'building' in now) return { ready: false, branch: 'building', ...now };
    return { ready: kind === 'none', branch: kind };
  };
  return { now: () => now, readiness, opened: opened.then((found) => found?.branch), stop };
}

type Opened = { readonly branch: OpenBranch; readonly served: Branch; readonly jobs: Jobs | undefined };

async function readinessOf(opened: Opened | undefined): Promise<Readiness> {
  if (opened === undefined) return { ready: false, branch: 'failed' };
  const { branch, jobs } = opened;
  const answers = await branch.answers();
  const state = await jobs?.state();
  return {
    ready: answers && state !== 'behind',
    branch: 'open',
    database: answers ? 'answers' : 'silent',
    migration: branch.migration,
    ...(state === undefined ? {} : { jobs: state }),
  };
}

async function opening(
  { env, asked, program, address, say, jobs }: Starting,
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
  const { place } = settings;
  const server = place !== undefined && 'server' in place ? place.server : undefined;
  return { branch, served: { ...branch, sessionSecret: settings.session }, jobs: await jobs?.(branch, server) };
}
