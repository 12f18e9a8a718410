// Runs every check in the order in which a failure shows soonest, stops at the first, and ends with one line of counts.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

type Counts = {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: readonly string[];
  /** The files that took longest, with their seconds: where time can be saved. */
  readonly longest?: readonly string[];
};
type Step = { readonly name: string; readonly command: readonly string[]; readonly tests: boolean };

/** The run of the tests that need a database on a real server. */
const onServer = 'tests on a PostgreSQL server';

const fastSteps: readonly Step[] = [
  { name: 'format and lint', command: ['biome', 'check', '--error-on-warnings'], tests: false },
  { name: 'types', command: ['tsc'], tests: false },
  { name: 'types of the pages', command: ['tsc', '-p', 'packages/web'], tests: false },
  { name: 'house rules', command: ['vitest', 'run', '--project', 'tidy'], tests: true },
  { name: 'fast tests', command: ['vitest', 'run', '--project', 'fast'], tests: true },
];
const slowSteps: readonly Step[] = [
  { name: onServer, command: ['vitest', 'run', '--project', 'server'], tests: true },
  { name: 'slow tests', command: ['vitest', 'run', '--project', 'slow'], tests: true },
];

/** The law files and cases beside the repository; where they are, no test that reads them may be skipped. */
const shared = new URL('../../shared', import.meta.url);
/** Tests that some machines skip though the files are there, by a part of their names. */
const maySkip = ['a file without permission', 'the official schemas say the same of our files'];

process.exitCode = main(process.argv[2]);

function main(part: string | undefined): number {
  const steps = part === 'fast' ? fastSteps : part === 'slow' ? slowSteps : [...fastSteps, ...slowSteps];
  const folder = mkdtempSync(join(tmpdir(), 'jamin-test-'));
  try {
    return runAll(steps, join(folder, 'counts.json'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function runAll(steps: readonly Step[], output: string): number {
  let passed = 0;
  let failed = 0;
  let skipped = 0;
  for (const step of steps) {
    const begun = performance.now();
    const counts = step.tests ? runTests(step, output) : runTool(step);
    const seconds = ((performance.now() - begun) / 1000).toFixed(1);
    passed += counts.passed;
    failed += counts.failed;
    skipped += counts.skipped.length;
    for (const name of counts.skipped) console.log(`skipped: ${name}`);
    if (counts.longest !== undefined && counts.longest.length > 0) console.log(`longest: ${counts.longest.join(', ')}`);
    console.log(`${counts.failed === 0 ? 'ok' : 'FAILED'}: ${step.name} (${seconds} s)`);
    if (counts.failed > 0) break;
  }
  console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
  return failed === 0 && passed > 0 ? 0 : 1;
}

/** A tool such as the formatter counts as nothing when it is content and as one failure when it is not. */
function runTool(step: Step): Counts {
  return { passed: 0, failed: runCommand(step.command) === 0 ? 0 : 1, skipped: [] };
}

/** A test run that ended badly, looked at nothing or left out what it has the files for is at least one failure. */
function runTests(step: Step, output: string): Counts {
  rmSync(output, { force: true });
  const status = runCommand([...step.command, '--reporter=dot', '--reporter=json', `--outputFile.json=${output}`]);
  const { passed, failed, skipped, longest } = readCounts(output);
  // What a PGlite cannot do is tested in the run on a server, which may skip nothing of it.
  const allowed = step.name === onServer ? maySkip : [...maySkip, '.pg.test.ts: '];
  const left = existsSync(shared) ? skipped.filter((name) => !allowed.some((part) => name.includes(part))) : [];
  if (status === 0 && failed === 0 && passed > 0 && left.length === 0) return { passed, failed, skipped, longest };
  if (status === 0 && passed === 0) console.log(`${step.name}: no test ran.`);
  if (left.length > 0) console.log(`${step.name}: ../shared is there and ${left.length} tests were skipped.`);
  return { passed, failed: Math.max(failed + left.length, 1), skipped, longest };
}

type Report = {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly startTime: number;
    readonly endTime: number;
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
};

function readCounts(output: string): Required<Counts> {
  try {
    const report = JSON.parse(readFileSync(output, 'utf8')) as Report;
    const tests = report.testResults.flatMap(({ name, assertionResults }) =>
      assertionResults.map(({ fullName, status }) => ({ fullName: `${basename(name)}: ${fullName}`, status })),
    );
    const skipped = tests.filter(({ status }) => status !== 'passed' && status !== 'failed');
    return {
      passed: report.numPassedTests,
      failed: report.numFailedTests,
      skipped: skipped.map(({ fullName }) => fullName),
      longest: longestOf(report),
    };
  } catch {
    return { passed: 0, failed: 1, skipped: [], longest: [] };
  }
}

/** Files that took ten seconds and more, longest first. */
function longestOf({ testResults }: Report): readonly string[] {
  return testResults
    .map(({ name, startTime, endTime }) => ({
      name: basename(name),
      seconds: Math.round((endTime - startTime) / 1000),
    }))
    .filter(({ seconds }) => seconds >= 10)
    .sort((a, b) => b.seconds - a.seconds)
    .map(({ name, seconds }) => `${name} ${seconds} s`);
}

function runCommand(command: readonly string[]): number {
  const [program = '', ...rest] = command;
  const run = spawnSync(program, rest, {
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (run.error) console.error(`${program} could not be started: ${run.error.message}. Run npm install first.`);
  return run.status ?? 1;
}
