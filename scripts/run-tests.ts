// Runs every check in the order in which a failure shows soonest, stops at the first, and ends with one line of counts.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

type Counts = { readonly passed: number; readonly failed: number };
type Step = { readonly name: string; readonly command: readonly string[]; readonly tests: boolean };

const fastSteps: readonly Step[] = [
  { name: 'format and lint', command: ['biome', 'check', '--error-on-warnings'], tests: false },
  { name: 'types', command: ['tsc'], tests: false },
  { name: 'house rules', command: ['vitest', 'run', '--project', 'tidy'], tests: true },
  { name: 'fast tests', command: ['vitest', 'run', '--project', 'fast'], tests: true },
];
const slowSteps: readonly Step[] = [
  { name: 'slow tests', command: ['vitest', 'run', '--project', 'slow'], tests: true },
];

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
  for (const step of steps) {
    const begun = performance.now();
    const counts = step.tests ? runTests(step, output) : runTool(step);
    const seconds = ((performance.now() - begun) / 1000).toFixed(1);
    passed += counts.passed;
    failed += counts.failed;
    console.log(`${counts.failed === 0 ? 'ok' : 'FAILED'}: ${step.name} (${seconds} s)`);
    if (counts.failed > 0) break;
  }
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 && passed > 0 ? 0 : 1;
}

/** A tool such as the formatter counts as nothing when it is content and as one failure when it is not. */
function runTool(step: Step): Counts {
  return { passed: 0, failed: runCommand(step.command) === 0 ? 0 : 1 };
}

/** A test run that ended badly, or that looked at nothing, is at least one failure whatever it counted. */
function runTests(step: Step, output: string): Counts {
  rmSync(output, { force: true });
  const status = runCommand([...step.command, '--reporter=dot', '--reporter=json', `--outputFile.json=${output}`]);
  const { passed, failed } = readCounts(output);
  if (status === 0 && failed === 0 && passed > 0) return { passed, failed };
  if (status === 0 && passed === 0) console.log(`${step.name}: no test ran.`);
  return { passed, failed: Math.max(failed, 1) };
}

function readCounts(output: string): Counts {
  try {
    const report: unknown = JSON.parse(readFileSync(output, 'utf8'));
    const counts = report as { readonly numPassedTests: number; readonly numFailedTests: number };
    return { passed: counts.numPassedTests, failed: counts.numFailedTests };
  } catch {
    return { passed: 0, failed: 1 };
  }
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
