// Explains a decision in plain Indonesian or English at three depths; made from the working of the decision alone.

import type { Confidence, Decision, Law } from '@jamin/engine';
import { type At, factName, sentence } from './answer-sentence.ts';
import { assumedLines, confidenceLines, doubtLines, factLines, lawLine, parameterLines } from './basis-lines.ts';
import { wordsOf } from './format.ts';
import type { Language } from './words.ts';
import { type Line, reasonLines, stepLines, sumLines } from './working-lines.ts';

/** One sentence; the sum worked out with its articles; everything. */
export type Depth = 1 | 2 | 3;

export type Section = { readonly kind: string; readonly heading: string; readonly lines: readonly Line[] };

/** Ready for a page: the text of every line is plain, nothing needs escaping but what a page always escapes. */
export type Explanation = {
  readonly schema: 'jamin.explanation/1';
  readonly language: Language;
  readonly depth: Depth;
  readonly sentence: string;
  readonly confidence: Confidence;
  readonly sections: readonly Section[];
};

/** Explains a decision. `law` must be the law it was made with. */
export function explanation(law: Law, decision: Decision, language: Language, depth: Depth): Explanation {
  const at: At = { law, decision, language };
  const everything = depth > 1 + 1;
  const sections: Section[] = [];
  if (depth > 1) sections.push(...middle(at, everything));
  if (everything) sections.push(...rest(at));
  return {
    schema: 'jamin.explanation/1',
    language,
    depth,
    sentence: sentence(at),
    confidence: decision.basis.confidence,
    sections: sections.filter((section) => section.lines.length > 0),
  };
}

function middle(at: At, everything: boolean): Section[] {
  const words = wordsOf(at.language);
  const doubts = doubtLines(at, everything);
  const sums = sumLines(at);
  const counted = sums.some((line) => line.text.includes(' = '));
  return [
    { kind: 'reasons', heading: words.working.reasons, lines: reasonLines(at) },
    { kind: 'missing', heading: words.working.missing, lines: missingLines(at) },
    { kind: 'sum', heading: counted ? words.working.sum : words.working.answer, lines: sums },
    { kind: 'assumed', heading: words.working.assumed, lines: everything ? [] : assumedLines(at) },
    { kind: 'doubts', heading: words.working.doubts, lines: doubts },
    lastSection(at, doubts),
  ];
}

/** Only an answer has a confidence; where nothing was decided the law of the day is named. */
function lastSection(at: At, doubts: readonly Line[]): Section {
  const words = wordsOf(at.language);
  const { outcome, basis } = at.decision;
  if (outcome !== 'granted' && outcome !== 'refused') {
    return { kind: 'law', heading: words.working.lawUsed, lines: [lawLine(at)] };
  }
  const heading = words.working.confidence(words.confidence[basis.confidence].word);
  return { kind: 'confidence', heading, lines: confidenceLines(at, doubts) };
}

function missingLines(at: At): readonly Line[] {
  return at.decision.missing.map((name) => {
    const question = at.law.facts.get(name)?.question[at.language];
    return { indent: 0, text: question ?? factName(at, name), value: name, citations: [] };
  });
}

function rest(at: At): Section[] {
  const words = wordsOf(at.language).working;
  return [
    { kind: 'facts', heading: words.facts, lines: factLines(at) },
    { kind: 'parameters', heading: words.parameters, lines: parameterLines(at) },
    { kind: 'steps', heading: words.everything, lines: stepLines(at) },
  ];
}

/** How a section shows the value of a line: a sum leads to it, a doubt is followed by it. */
function withValue(section: Section, line: Line): string {
  if (line.value === undefined) return line.text;
  if (section.kind === 'sum' || section.kind === 'steps') return `${line.text} → ${line.value}`;
  const isList = section.kind === 'facts' || section.kind === 'parameters';
  return isList ? `${line.text}: ${line.value}` : `${line.text} (${line.value})`;
}

/** Plain text for a terminal or a letter. */
export function explanationText(from: Explanation): string {
  const lines = [from.sentence];
  for (const section of from.sections) {
    lines.push('', section.heading);
    for (const line of section.lines) {
      const citations = line.citations.length === 0 ? '' : `  [${line.citations.join('; ')}]`;
      lines.push(`${'  '.repeat(line.indent + 1)}${withValue(section, line)}${citations}`);
    }
  }
  return lines.join('\n');
}
