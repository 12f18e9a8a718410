// The end of a conversation: the decision with what would change it, or the bounds and cases of an answer not yet one.

import {
  type AnswerRange,
  answerRange,
  type Changes,
  changesFor,
  concluded,
  type Decision,
  type Inquiry,
  type Law,
  NO_CHANGES,
  stillNeeded,
  type Told,
  writeDate,
} from '@jamin/engine';
import { changesJson, type Depth, decisionJson, factLabel, questionWords, rangeJson, rangeTexts } from '@jamin/law';
import { exitOf, showChanges, showDecision } from '../decide.ts';
import { type ExitCode, exit } from '../failure.ts';
import { paragraph } from '../paragraph.ts';
import type { Terminal } from '../terminal.ts';

/** How many changes are said; more are seldom read. */
const MOST_CHANGES = 6;

export function finish(law: Law, to: Terminal, about: Inquiry, told: Told, depth: Depth): ExitCode {
  const found = concluded(about, told);
  if (found === undefined) {
    const range = answerRange(about, told);
    const open = stillNeeded(about, told).needed;
    if (to.json) to.out(JSON.stringify(openJson(law, about, told, range), null, 2));
    else showRange(law, to, about, { range, open: [...new Set([...(told.unknown ?? []), ...open])] });
    return exit.cannotDecide;
  }
  const { decision, indifferent } = found;
  const changes = decision.outcome === 'refused' ? changesFor(about.at, decision, MOST_CHANGES) : NO_CHANGES;
  if (to.json) to.out(JSON.stringify(decidedJson(law, to, { decision, indifferent, changes, depth }), null, 2));
  else {
    showDecision(law, to, decision, depth);
    showMore(law, to, decision, { indifferent, changes });
  }
  return exitOf(decision);
}

type More = { readonly indifferent: readonly string[]; readonly changes: Changes };

function showMore(law: Law, to: Terminal, decision: Decision, { indifferent, changes }: More): void {
  if (indifferent.length > 0) {
    const facts = indifferent.map((name) => factLabel(law, name, to.language)).join(', ');
    to.out('');
    paragraph(to, 0, questionWords(to.language).indifferent(facts), 0);
  }
  showChanges(law, to, decision, changes);
}

/** A heading with lines under it, as an explanation shows its sections. */
function showLines(to: Terminal, heading: string, lines: readonly string[]): void {
  to.out('');
  to.out(to.paint('bold', heading));
  for (const line of lines) paragraph(to, 2, line);
}

type Open = { readonly range: AnswerRange; readonly open: readonly string[] };

function showRange(law: Law, to: Terminal, about: Inquiry, { range, open }: Open): void {
  const words = questionWords(to.language);
  const texts = rangeTexts(law, about.ask, range, to.language);
  to.out(to.paint('bold', to.paint('yellow', words.notOne)));
  for (const line of texts.keys) paragraph(to, 2, line);
  if (texts.cases.length > 1) showLines(to, words.cases, texts.cases);
  const facts = open.filter((name) => range.needs.has(name)).map((name) => factLabel(law, name, to.language));
  if (facts.length === 0) return;
  to.out('');
  paragraph(to, 0, words.stillNeeded(facts.join(', ')), 0);
}

function openJson(law: Law, about: Inquiry, told: Told, range: AnswerRange) {
  return {
    schema: 'jamin.ask/1',
    ask: about.ask.id,
    on: writeDate(about.on),
    known: about.at.known === undefined ? null : writeDate(about.at.known),
    decision: null,
    unknown: told.unknown ?? [],
    range: rangeJson(law, about.ask, range),
    changes: [],
  };
}

function decidedJson(law: Law, to: Terminal, found: More & { readonly decision: Decision; readonly depth: Depth }) {
  const { decision, indifferent, changes, depth } = found;
  return {
    schema: 'jamin.ask/1',
    ask: decision.ask.id,
    on: writeDate(decision.on),
    known: decision.known === undefined ? null : writeDate(decision.known),
    decision: decisionJson(law, decision, to.language, depth, changesJson(law, decision, changes)),
    indifferent,
    range: null,
  };
}
