// `jamin which [ANSWER…]`: which body to go to; says the next question, or who comes first, who next and why.

import { citationTexts, indonesia, type Language } from '@jamin/law';
import {
  type Answers,
  choicesOf,
  questionAfter,
  type Route,
  readAnswers,
  routeFor,
} from '@jamin/law/reference/which-bpjs';
import { reasons } from '@jamin/law/reference/which-bpjs-reasons';
import { bodyNames, type QuestionName, questions, steps } from '@jamin/law/reference/which-bpjs-words';
import { type ExitCode, exit, stop } from './failure.ts';
import { paragraph } from './paragraph.ts';
import type { Terminal } from './terminal.ts';

const words = {
  id: { next: 'Sesudah itu', why: 'Mengapa', do: 'Yang perlu dilakukan', again: 'Jawab dengan satu kata ini:' },
  en: { next: 'After that', why: 'Why', do: 'What to do', again: 'Answer with one of these words:' },
} as const;

/** The answers in the order of the questions; with fewer than it takes, the next question is shown (exit code 3). */
export function runWhich(to: Terminal, given: readonly string[]): ExitCode {
  const answers = answersOf(given);
  const question = questionAfter(answers);
  const route = routeFor(answers);
  if (to.json)
    to.out(JSON.stringify({ schema: 'jamin.which/1', answers, ...nextJson(question, answers, route) }, null, 2));
  else if (question !== undefined) showQuestion(to, question, answers);
  else if (route !== undefined) showRoute(to, route, to.language);
  return question === undefined ? exit.yes : exit.cannotDecide;
}

/** Each word answers the question that follows from those before it; one that is no choice is bad input. */
function answersOf(given: readonly string[]): Answers {
  let answers: Answers = {};
  for (const word of given) {
    const question = questionAfter(answers);
    const choices = question === undefined ? [] : choicesOf(question, answers);
    if (question === undefined || !choices.includes(word)) refuse(word, choices);
    answers = readAnswers((name) => (name === question ? word : (answers[name as QuestionName] ?? null)));
  }
  return answers;
}

function refuse(word: string, choices: readonly string[]): never {
  return stop(
    'unknown-word',
    `which ${word}`,
    { id: `"${word}" bukan jawaban di sini.`, en: `"${word}" is no answer here.` },
    choices.length === 0
      ? { id: 'Jawaban sebelumnya sudah cukup.', en: 'The answers before it are enough.' }
      : { id: `Pilih: ${choices.join(', ')}.`, en: `Choose: ${choices.join(', ')}.` },
  );
}

function nextJson(question: QuestionName | undefined, answers: Answers, route: Route | undefined) {
  return question === undefined
    ? { question: null, first: route?.first, next: route?.next, why: route?.why, steps: route?.steps }
    : { question, choices: choicesOf(question, answers), first: null };
}

function showQuestion(to: Terminal, question: QuestionName, answers: Answers): void {
  to.out(to.paint('bold', questions[question].ask[to.language]));
  to.out(words[to.language].again);
  const choices: { readonly [choice: string]: { readonly id: string; readonly en: string } } =
    questions[question].choices;
  for (const choice of choicesOf(question, answers)) {
    paragraph(to, 2, `${choice}: ${choices[choice]?.[to.language] ?? ''}`);
  }
}

function showRoute(to: Terminal, route: Route, language: Language): void {
  to.out(to.paint('bold', to.paint('green', bodyNames[route.first][language])));
  const next = route.next.map((body) => bodyNames[body][language]).join(', ');
  if (next !== '') to.out(`${words[language].next}: ${next}`);
  to.out('');
  to.out(to.paint('bold', words[language].why));
  for (const name of route.why) {
    const { words: text, citations } = reasons[name];
    const cited = citationTexts(indonesia, citations, language).join('; ');
    paragraph(to, 2, `${text[language]}${cited === '' ? '' : ` (${cited})`}`);
  }
  to.out('');
  to.out(to.paint('bold', words[language].do));
  for (const name of route.steps) paragraph(to, 2, steps[name][language]);
}
