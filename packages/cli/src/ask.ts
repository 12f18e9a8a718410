// `jamin ask QUESTION`: asks only what still matters, in plain words, then decides or says what the answer can be.

import { type Ask, type Day, decide, type Facts, type Inquiry, inquiry, stillNeeded, type Told } from '@jamin/engine';
import {
  askOf,
  contradictionProblem,
  type Depth,
  dayQuestion,
  factProblem,
  type Problem,
  questionWords,
  type Reader,
  readAnswer,
  readEventDay,
  typedDay,
} from '@jamin/law';
import { readFlow } from './ask/ask-flow.ts';
import { finish } from './ask/ask-outcome.ts';
import { type Question, questionLines } from './ask/ask-question.ts';
import { type AnswerSource, standardAnswers } from './ask/ask-source.ts';
import { askWords } from './ask/ask-words.ts';
import { type ExitCode, InputError, stop } from './failure.ts';
import { needed, neededDay } from './read-day.ts';
import { showProblems, type Terminal, wrap } from './terminal.ts';

type AskOptions = { readonly depth: Depth; readonly on: string | undefined; readonly known: string | undefined };

/** What was told so far; the lists grow with every question. */
type Conversation = {
  readonly from: Reader;
  readonly to: Terminal;
  readonly source: AnswerSource;
  readonly about: Inquiry;
};

export async function runAsk(
  from: Reader,
  to: Terminal,
  name: string,
  options: AskOptions,
  source: AnswerSource = standardAnswers(process.stdin, process.stderr),
): Promise<ExitCode> {
  try {
    const ask = askNamed(from, name);
    const known = options.known === undefined ? undefined : neededDay(typedDay(options.known), '--known');
    to.error(to.paint('bold', askWords(to.language).greeting(ask.label[to.language])));
    const on = options.on === undefined ? await askDay(to, source, ask) : needed(readEventDay(ask, options.on, '--on'));
    const about = inquiry(from.at(known), ask, on);
    const told = await converse({ from, to, source, about });
    return finish(from.law, to, about, told, options.depth);
  } finally {
    source.close();
  }
}

function askNamed(from: Reader, name: string): Ask {
  const { ask, problems } = askOf(from.law, name.toLowerCase(), 'ask');
  if (ask === undefined) throw new InputError(problems);
  return ask;
}

async function askDay(to: Terminal, source: AnswerSource, ask: Ask): Promise<Day> {
  const question = dayQuestion(ask, to.language);
  for (;;) {
    const typed = await source.next(`\n${question}\n> `);
    if (typed === undefined) {
      return stop(
        'no-day',
        '--on',
        { id: 'Hari peristiwanya tidak disebut.', en: 'The day of the event was not given.' },
        { id: 'Sebutkan dengan --on, atau sebagai jawaban pertama.', en: 'Give it with --on, or as the first answer.' },
      );
    }
    const read = readEventDay(ask, typed, 'on');
    if (read.problem === undefined) return read.day;
    const isSkipped = typed.trim() === '' || typed.trim() === '?';
    to.error(isSkipped ? questionWords(to.language).dayNeeded : problemLines(to, [read.problem]));
  }
}

function problemLines(to: Terminal, problems: readonly Problem[]): string {
  return problems.map(({ message, remedy }) => `${message[to.language]} ${remedy[to.language]}`).join('\n');
}

/** Asks until nothing more matters or there are no more answers. A pipe that ends on a wrong answer is bad input. */
async function converse(talk: Conversation): Promise<Told> {
  let told: Told = { facts: {}, unknown: [], usual: [] };
  for (;;) {
    const next = nextOf(talk.about, told);
    if (next === undefined) return told;
    const now = await askFact(talk, next, told);
    if (now === undefined) return told;
    told = now;
  }
}

/** The next question; when the right is refused whatever comes, facts that are usual anyway are not asked. */
function nextOf(about: Inquiry, told: Told): Question | undefined {
  const { needed, usual, canBeGranted } = stillNeeded(about, told);
  const name = needed[0] ?? (canBeGranted ? usual[0] : undefined);
  const fact = name === undefined ? undefined : about.at.law.facts.get(name);
  if (name === undefined || fact === undefined) return undefined;
  return { fact, allowed: about.ask.allowed?.[name], isUsual: needed.length === 0 };
}

async function askFact(talk: Conversation, question: Question, told: Told): Promise<Told | undefined> {
  const { to, source, from } = talk;
  const { fact, isUsual } = question;
  const lines = questionLines(from.law, question, to.language);
  const prompt = `\n${lines.map((line) => (line.startsWith(' ') ? line : wrap(line, to.width))).join('\n')}\n> `;
  let problems: readonly Problem[] = [];
  for (;;) {
    const typed = (await source.next(prompt))?.trim();
    if (typed === undefined) {
      if (problems.length > 0) throw new InputError(problems);
      return undefined;
    }
    if (typed === '' && isUsual) return { ...told, usual: [...(told.usual ?? []), fact.name] };
    if (typed === '' || typed === '?') return { ...told, unknown: [...(told.unknown ?? []), fact.name] };
    const read = readAnswer(fact, typed, question.allowed, to.language, readFlow);
    const facts: Facts = read.value === undefined ? told.facts : { ...told.facts, [fact.name]: read.value };
    problems = [
      ...read.problems.map((problem) => factProblem(problem, 'ask')),
      ...contradictions(talk, facts, fact.name),
    ];
    if (problems.length === 0) return { ...told, facts };
    if (source.isPerson) to.error(to.paint('yellow', problemLines(to, problems)));
    else showProblems({ ...to, json: false }, problems);
  }
}

function contradictions({ about }: Conversation, facts: Facts, name: string): Problem[] {
  const { contradiction } = decide(about.at, about.ask, about.on, facts);
  return contradiction === undefined ? [] : [contradictionProblem(contradiction, name, 'ask')];
}
