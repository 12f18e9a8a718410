// The jamin command: reads the arguments, runs one command, turns errors into words and an exit code.

import { parseArgs } from 'node:util';
import type { Language } from '@jamin/law';
import { type ExitCode, exit, InputError, stop } from './failure.ts';
import { helpText } from './help.ts';
import { refuseOption } from './option-problem.ts';
import { showProblems, type Terminal, terminal } from './terminal.ts';

const options = {
  help: { type: 'boolean', short: 'h' },
  json: { type: 'boolean' },
  lang: { type: 'string' },
  depth: { type: 'string' },
  on: { type: 'string' },
  known: { type: 'string' },
  case: { type: 'string' },
  out: { type: 'string', short: 'o' },
  month: { type: 'string' },
  risk: { type: 'string' },
  area: { type: 'string' },
  ask: { type: 'string' },
  engine: { type: 'string' },
  html: { type: 'boolean' },
  'claim-review': { type: 'boolean' },
  series: { type: 'boolean' },
  published: { type: 'string' },
  all: { type: 'boolean' },
} as const;

export type Values = { readonly [name in keyof typeof options]?: string | boolean };

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    return refuseOption(args, error);
  }
}

function text(values: Values, name: keyof Values): string | undefined {
  const value = values[name];
  return typeof value === 'string' ? value : undefined;
}

/** The value of an option that must be one of some words. */
function oneOf<T extends string>(values: Values, name: keyof Values, words: readonly T[], usual: T): T {
  const value = text(values, name);
  if (value === undefined) return usual;
  const found = words.find((word) => word === value);
  return (
    found ??
    stop(
      'unknown-word',
      `--${name}`,
      { id: `"${value}" bukan pilihan.`, en: `"${value}" is not a choice.` },
      { id: `Pilih: ${words.join(', ')}.`, en: `Choose: ${words.join(', ')}.` },
    )
  );
}

function needFile(files: readonly string[], command: string): string {
  return (
    files[0] ??
    stop(
      'no-file',
      command,
      { id: 'Sebutkan berkasnya.', en: 'Name the file.' },
      { id: `Lihat jamin ${command} --help.`, en: `See jamin ${command} --help.` },
    )
  );
}

/** Commands that take one file or name: a second one is said, never passed over in silence. */
const SINGLE = new Set(['decide', 'ask', 'contributions', 'population']);

function refuseMore(command: string, args: readonly string[]): void {
  const extra = args[command === 'tour' ? 0 : 1];
  if (extra === undefined || (command !== 'tour' && !SINGLE.has(command))) return;
  stop(
    'too-many-arguments',
    extra,
    { id: `"${command}" tidak menerima ini lagi.`, en: `"${command}" does not take this as well.` },
    { id: 'Jalankan sekali untuk tiap berkas.', en: 'Run it once for each file.' },
  );
}

/** Commands about a branch that is kept here or on a server. */
const KEPT = new Set(['trace', 'ledger', 'branch']);

async function runKept(command: string, args: readonly string[], values: Values, to: Terminal): Promise<ExitCode> {
  const { env } = process;
  if (command === 'trace')
    return (await import('./branch/figure-trace.ts')).runTrace(to, args, { env, isAll: values.all === true });
  if (command === 'ledger') return (await import('./branch/ledger.ts')).runLedger(to, args, env);
  return (await import('./branch/branch.ts')).runBranch(to, args, env);
}

async function run(command: string, args: readonly string[], values: Values, to: Terminal): Promise<ExitCode> {
  refuseMore(command, args);
  const { indonesia, reader } = await import('@jamin/law');
  const from = reader(indonesia);
  const depth = oneOf(values, 'depth', ['1', '2', '3'], '2');
  const common = { depth: Number(depth) as 1 | 2 | 3, on: text(values, 'on'), known: text(values, 'known') };
  switch (command) {
    case 'decide':
      return (await import('./decide.ts')).runDecide(from, to, needFile(args, command), {
        ...common,
        id: text(values, 'case'),
      });
    case 'cases':
      needFile(args, command);
      return (await import('./cases.ts')).runCases(from, to, args);
    case 'tour':
      return (await import('./tour.ts')).runTour(from, to);
    case 'ask':
      return (await import('./ask.ts')).runAsk(from, to, args[0] ?? '', common);
    case 'law':
      return (await import('./law.ts')).runLaw(from, to, args, common);
    case 'contributions':
      return (await import('./contributions.ts')).runContributions(from, to, needFile(args, command), {
        out: text(values, 'out'),
        month: text(values, 'month'),
        risk: text(values, 'risk'),
        area: text(values, 'area'),
        known: common.known,
      });
    case 'population':
      return (await import('./population.ts')).runPopulation(from, to, needFile(args, command), {
        out: text(values, 'out'),
        ask: text(values, 'ask') ?? 'contributions',
        on: common.on,
        known: common.known,
        engine: oneOf(values, 'engine', ['columns', 'duckdb'], 'columns'),
      });
    case 'which':
      return (await import('./which.ts')).runWhich(to, args);
    case 'check':
      needFile(args, command);
      return (await import('./check.ts')).runCheck(from, to, args, {
        html: values.html === true,
        claimReview: values['claim-review'] === true,
        series: values.series === true,
        out: text(values, 'out'),
        published: text(values, 'published'),
      });
    default:
      return stop(
        'unknown-command',
        command,
        { id: 'Perintah ini tidak dikenal.', en: 'This command is not known.' },
        { id: 'Lihat jamin --help.', en: 'See jamin --help.' },
      );
  }
}

/** Runs the command line; answers its exit code. Only a programming error is thrown. */
export async function main(argv: readonly string[]): Promise<ExitCode> {
  const wantsEnglish = argv.some((arg, index) => arg === '--lang=en' || (arg === '--lang' && argv[index + 1] === 'en'));
  let to = terminal(wantsEnglish ? 'en' : 'id', argv.includes('--json'));
  try {
    const { values, positionals } = parsed(argv);
    const language: Language = oneOf(values, 'lang', ['id', 'en'], 'id');
    to = terminal(language, values.json === true);
    const [command, ...rest] = positionals;
    if (values.help === true || command === undefined || command === 'help') {
      to.out(helpText(command === 'help' ? rest[0] : command, language));
      return command === undefined && values.help !== true ? exit.badInput : exit.yes;
    }
    return await (KEPT.has(command) ? runKept : run)(command, rest, values, to);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    showProblems(to, error.problems);
    return exit.badInput;
  }
}
