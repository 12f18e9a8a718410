// `jamin law diff DAY DAY [FILE…]`: figures and rules that differ between two days, and the decisions they change.

import {
  type Day,
  type Law,
  type LawDifference,
  lawDifference,
  type ParameterDifference,
  type ParameterRow,
  type RuleDifference,
  type RuleVersion,
  writeDate,
} from '@jamin/engine';
import { citationTexts, type Json, type Reader, type WrittenCase } from '@jamin/law';
import { readCases } from '../case-file.ts';
import { type ExitCode, exit } from '../failure.ts';
import { paragraph } from '../paragraph.ts';
import { showProblems, type Terminal } from '../terminal.ts';
import { type Compared, comparedJson, compareSides, type Side, showCompared } from './law-change.ts';
import { parameterJson, tableChanges, valueLine } from './law-value.ts';
import { lawWords } from './law-words.ts';

type DiffOptions = {
  readonly days: readonly [Day, Day];
  readonly files: readonly string[];
  readonly known: Day | undefined;
};

/** 0 compared, 2 a case could not be read. */
export function runDiff(from: Reader, to: Terminal, { days, files, known }: DiffOptions): ExitCode {
  const at = from.at(known);
  const difference = lawDifference({ at, on: days[0] }, { at, on: days[1] });
  const compared = files.length === 0 ? undefined : compareDays(from, days, files, known);
  if (to.json) {
    const decisions = compared === undefined ? {} : { decisions: comparedJson(compared) };
    const [before, after] = days.map(writeDate);
    to.out(
      JSON.stringify(
        { schema: 'jamin.law-diff/1', before, after, ...differenceJson(from.law, difference), ...decisions },
        null,
        2,
      ),
    );
  } else {
    show(from.law, to, difference);
    if (compared !== undefined) {
      to.out('');
      showCompared(from.law, to, compared);
      showProblems(to, compared.problems);
    }
  }
  return compared !== undefined && compared.problems.length > 0 ? exit.badInput : exit.yes;
}

/** The same facts, as if the event had happened on either day; what was recorded for a third day is left aside. */
function compareDays(from: Reader, days: readonly Day[], files: readonly string[], known: Day | undefined): Compared {
  const [before, after] = days.map((day): Side => {
    const adapt = (written: WrittenCase): WrittenCase => ({
      ...written,
      on: writeDate(day),
      known: known === undefined ? written.known : writeDate(known),
    });
    return { from, adapt };
  }) as [Side, Side];
  return compareSides(allCases(files), before, after);
}

function* allCases(files: readonly string[]): Generator<WrittenCase> {
  for (const file of files) {
    for (const written of readCases(file)) yield { ...written, expect: {} };
  }
}

function show(law: Law, to: Terminal, { parameters, rules }: LawDifference): void {
  const words = lawWords(to.language);
  const figures = parameters.filter(({ isOther }) => isOther);
  const formulas = rules.filter(({ isOther }) => isOther);
  const restated = parameters.length + rules.length - figures.length - formulas.length;
  if (figures.length + formulas.length === 0) to.out(words.nothing);
  if (figures.length > 0) to.out(to.paint('bold', words.figures(figures.length)));
  for (const one of figures) showFigure(law, to, one);
  if (formulas.length > 0) to.out(to.paint('bold', words.rules(formulas.length)));
  for (const one of formulas) showRule(law, to, one);
  if (restated > 0) to.out(words.restated(restated));
}

function showFigure(law: Law, to: Terminal, { parameter, before, after }: ParameterDifference): void {
  const words = lawWords(to.language);
  const text = (row: ParameterRow | undefined): string =>
    row === undefined ? words.notYet : valueLine(parameter, row.value, to.language);
  to.out(`  ${to.paint('cyan', parameter.id)}  ${parameter.label[to.language]}`);
  paragraph(to, 4, `${text(before)} → ${to.paint('bold', text(after))}${cited(law, to, after ?? before)}`);
  if (!Array.isArray(before?.value) || !Array.isArray(after?.value)) return;
  for (const line of tableChanges(parameter, before.value, after.value, to.language)) {
    paragraph(to, 6, line);
  }
}

function cited(law: Law, to: Terminal, row: ParameterRow | RuleVersion | undefined): string {
  if (row === undefined) return '';
  const articles = citationTexts(law, row.citations, to.language).join('; ');
  return `  [${articles}; ${lawWords(to.language).inForce(row.from, row.to)}]`;
}

function showRule(law: Law, to: Terminal, { rule, before, after }: RuleDifference): void {
  const words = lawWords(to.language);
  to.out(`  ${to.paint('cyan', rule.id)}  ${rule.label[to.language]}`);
  const way =
    before === undefined
      ? words.inForce(after?.from ?? '', after?.to)
      : after === undefined
        ? words.notYet
        : words.newFormula;
  paragraph(to, 4, `${way}${cited(law, to, after ?? before)}`);
  for (const [sign, version] of [
    ['−', before],
    ['+', after],
  ] as const) {
    if (version?.text !== undefined) paragraph(to, 4, `${sign} ${version.text[to.language]}`);
  }
}

function differenceJson(law: Law, { parameters, rules }: LawDifference): { readonly [key: string]: Json } {
  const row = (one: ParameterRow | undefined): Json =>
    one === undefined
      ? null
      : { ...dates(one), value: parameterJson(one.value), confidence: one.confidence, citations: citations(law, one) };
  const version = (one: RuleVersion | undefined): Json =>
    one === undefined
      ? null
      : { ...dates(one), text: one.text === undefined ? null : { ...one.text }, citations: citations(law, one) };
  return {
    parameters: parameters.map(({ parameter, before, after, isOther }) => ({
      id: parameter.id,
      label: { ...parameter.label },
      unit: parameter.unit,
      before: row(before),
      after: row(after),
      valueDiffers: isOther,
    })),
    rules: rules.map(({ rule, before, after, isOther }) => ({
      id: rule.id,
      label: { ...rule.label },
      before: version(before),
      after: version(after),
      formulaDiffers: isOther,
    })),
  };
}

function dates(one: ParameterRow | RuleVersion): { readonly [key: string]: Json } {
  return { from: one.from, to: one.to ?? null, published: one.published ?? one.from };
}

function citations(law: Law, one: ParameterRow | RuleVersion): Json {
  const [id, en] = [citationTexts(law, one.citations, 'id'), citationTexts(law, one.citations, 'en')];
  return id.map((text, place) => ({ id: text, en: en[place] ?? text }));
}
