// `jamin decide FILE|-`: one case, answered with its reasons.

import { type Changes, changesFor, type Decision, type Law, NO_CHANGES } from '@jamin/engine';
import {
  changesHeading,
  changesJson,
  changesTexts,
  type Depth,
  decideWritten,
  decisionJson,
  explanation,
  explanationText,
  type Reader,
  type WrittenCase,
} from '@jamin/law';
import { readCases, readSingleCase } from './case-file.ts';
import { type ExitCode, exit, InputError, stop } from './failure.ts';
import { paragraph } from './paragraph.ts';
import { type Terminal, wrap } from './terminal.ts';

type DecideOptions = {
  readonly depth: Depth;
  readonly on: string | undefined;
  readonly known: string | undefined;
  readonly id: string | undefined;
};

export function exitOf(decision: Decision): ExitCode {
  switch (decision.outcome) {
    case 'granted':
      return exit.yes;
    case 'refused':
      return exit.no;
    case 'contradictory':
      return exit.badInput;
    case 'incomplete':
    case 'not-covered':
      return exit.cannotDecide;
  }
}

function chosen(file: string, id: string | undefined): WrittenCase {
  if (id === undefined) return readSingleCase(file);
  const found = [...readCases(file)].find((one) => one.id === id);
  return (
    found ??
    stop(
      'no-such-case',
      file,
      { id: `Tidak ada kasus "${id}".`, en: `There is no case "${id}".` },
      { id: 'Periksa ejaannya.', en: 'Check the spelling.' },
    )
  );
}

/** Paints a decision: the sentence in bold, headings dim, long lines wrapped. */
export function showDecision(law: Law, to: Terminal, decision: Decision, depth: Depth): void {
  const text = explanationText(explanation(law, decision, to.language, depth));
  const [first = '', ...rest] = text.split('\n');
  const style = decision.outcome === 'granted' ? 'green' : decision.outcome === 'refused' ? 'yellow' : 'red';
  to.out(to.paint('bold', to.paint(style, wrap(first, to.width))));
  for (const line of rest) {
    const indent = /^ */.exec(line)?.[0] ?? '';
    if (indent === '') to.out(to.paint('bold', line));
    else
      to.out(
        wrap(line.trimStart(), to.width - indent.length, '')
          .replace(/^/gm, indent)
          .replace(/\n( *)/g, '\n$1  '),
      );
  }
}

/** What would change a refusal, nearest first. */
export function showChanges(law: Law, to: Terminal, decision: Decision, changes: Changes): void {
  if (changes.found.length === 0) return;
  to.out('');
  to.out(to.paint('bold', changesHeading(to.language)));
  for (const line of changesTexts(law, decision, changes, to.language)) paragraph(to, 2, line);
}

export function runDecide(from: Reader, to: Terminal, file: string, options: DecideOptions): ExitCode {
  const read = chosen(file, options.id);
  const written = { ...read, on: options.on ?? read.on, known: options.known ?? read.known };
  const missingOn = (problem: { readonly place: string }): boolean =>
    options.on !== undefined && problem.place.endsWith('"on"');
  const answered = decideWritten(from, {
    ...written,
    problems: written.problems.filter((problem) => !missingOn(problem)),
  });
  if (answered.decision === undefined) throw new InputError(answered.problems);
  const { decision } = answered;
  const changes =
    options.depth > 1 && decision.outcome === 'refused' ? changesFor(from.at(decision.known), decision) : NO_CHANGES;
  if (to.json) {
    const json = decisionJson(from.law, decision, to.language, options.depth, changesJson(from.law, decision, changes));
    to.out(JSON.stringify(json, null, 2));
  } else {
    showDecision(from.law, to, decision, options.depth);
    showChanges(from.law, to, decision, changes);
  }
  return exitOf(decision);
}
