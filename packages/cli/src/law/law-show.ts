// `jamin law show NAME`: the history of a figure or a rule with its articles, doubts and users; a question or a fact.

import type { Citation, Fact, Interpretation, Law, Parameter, ParameterRow, Rule, RuleVersion } from '@jamin/engine';
import { citationTexts, factText, type Json, type Language } from '@jamin/law';
import { type ExitCode, exit, stop } from '../failure.ts';
import { paragraph } from '../paragraph.ts';
import type { Terminal } from '../terminal.ts';
import { entriesOf } from './law-list.ts';
import { askLines, instrumentLines } from './law-show-more.ts';
import { readsOf, type Users, usersOf } from './law-users.ts';
import { parameterJson, tableLines, valueLine } from './law-value.ts';
import { lawWords } from './law-words.ts';

export function runShow(law: Law, to: Terminal, asked: string): ExitCode {
  const name = nameOf(law, asked);
  const parameter = law.parameters.get(name);
  const rule = law.rules.get(name);
  const fact = law.facts.get(name);
  const ask = law.asks.get(name);
  const instrument = law.instruments.get(name);
  if (parameter !== undefined) {
    if (to.json) to.out(JSON.stringify(parameterShown(law, parameter), null, 2));
    else showParameter(law, to, parameter);
  } else if (rule !== undefined) {
    if (to.json) to.out(JSON.stringify(ruleShown(law, rule), null, 2));
    else showRule(law, to, rule);
  } else if (ask !== undefined) {
    if (to.json) to.out(JSON.stringify({ schema: 'jamin.law-show/1', kind: 'ask', ...ask }, null, 2));
    else
      for (const line of askLines(law, ask, to.language))
        line.startsWith(' ') ? paragraph(to, 2, line.trimStart()) : paragraph(to, 0, line);
  } else if (fact !== undefined) {
    if (to.json) to.out(JSON.stringify(factShown(law, fact), null, 2));
    else showFact(law, to, fact);
  } else if (instrument !== undefined) {
    if (to.json)
      to.out(
        JSON.stringify(
          { schema: 'jamin.law-show/1', ...instrument, kind: 'instrument', sort: instrument.kind },
          null,
          2,
        ),
      );
    else
      for (const line of instrumentLines(law, instrument, to.language))
        line.startsWith(' ') ? paragraph(to, 2, line.trimStart()) : paragraph(to, 0, line);
  }
  return exit.yes;
}

/** The name as it stands, in other letters, or the only one that ends or continues with it. */
function nameOf(law: Law, asked: string): string {
  const ids = entriesOf(law).map(({ id }) => id);
  const exact = ids.find((id) => id === asked) ?? ids.find((id) => id.toLowerCase() === asked.toLowerCase());
  if (exact !== undefined) return exact;
  const near = ids.filter((id) => id.toLowerCase().includes(asked.toLowerCase()));
  const [only] = near;
  if (only !== undefined && near.length === 1) return only;
  const some = near.slice(0, 12).join(', ');
  return stop(
    'unknown-name',
    asked,
    { id: 'Nama ini tidak dikenal dalam hukum yang tercatat.', en: 'This name is not known in the recorded law.' },
    near.length === 0
      ? { id: 'Cari dengan jamin law list KATA.', en: 'Search with jamin law list WORD.' }
      : { id: `Mungkin: ${some}.`, en: `Perhaps: ${some}.` },
  );
}

function showParameter(law: Law, to: Terminal, parameter: Parameter): void {
  const words = lawWords(to.language);
  head(to, parameter.id, parameter.label[to.language]);
  to.out(`  ${words.unit(parameter.unit)} · ${words.absence[parameter.absence.means]}`);
  if (parameter.note !== undefined) paragraph(to, 2, parameter.note, 0);
  for (const row of parameter.rows.toReversed()) showRow(law, to, parameter, row);
  for (const gap of parameter.gaps ?? []) to.out(`  ${words.gap(gap.from, gap.to, gap.because)}`);
  showUsers(to, usersOf(law, 'parameters', parameter.id));
}

function head(to: Terminal, id: string, label: string): void {
  to.out(`${to.paint('bold', to.paint('cyan', id))}  ${label}`);
}

function showRow(law: Law, to: Terminal, parameter: Parameter, row: ParameterRow): void {
  const words = lawWords(to.language);
  to.out('');
  const when = words.inForce(row.from, row.to, replacedOn(parameter.rows, row));
  to.out(`  ${to.paint('bold', valueLine(parameter, row.value, to.language))}  ${when}`);
  if (Array.isArray(row.value)) for (const line of tableLines(parameter, row.value, to.language)) to.out(`    ${line}`);
  const lines = [
    words.published(row.published ?? row.from),
    ...citationTexts(law, row.citations, to.language),
    words.source(row.source),
    words.readAt(row.read),
    words.confidence(row.confidence),
    ...(row.note === undefined ? [] : [words.note(row.note)]),
    ...(row.conflicts ?? []).map((conflict) => words.conflict(conflict)),
  ];
  for (const line of lines) paragraph(to, 4, line);
}

type Dated = { readonly from: string; readonly to?: string };

/** The day from which a later open row takes the place of this one. */
function replacedOn(rows: readonly Dated[], row: Dated): string | undefined {
  const later = rows.filter((other) => other.from > row.from && other.to === undefined).map((other) => other.from);
  return later.sort()[0];
}

function showUsers(to: Terminal, { rules, asks }: Users): void {
  const words = lawWords(to.language);
  if (rules.length + asks.length === 0) return;
  to.out('');
  if (rules.length > 0) paragraph(to, 0, words.usedByRules(rules.join(', ')));
  if (asks.length > 0) paragraph(to, 0, words.usedByAsks(asks.join(', ')));
}

function showRule(law: Law, to: Terminal, rule: Rule): void {
  const words = lawWords(to.language);
  head(to, rule.id, rule.label[to.language]);
  for (const version of rule.versions.toReversed()) showVersion(law, to, version, replacedOn(rule.versions, version));
  for (const gap of rule.gaps ?? []) to.out(`  ${words.gap(gap.from, gap.to, gap.because)}`);
  for (const one of rule.interpretations ?? []) {
    to.out('');
    paragraph(to, 0, readingText(one, to.language));
  }
  const reads = readsOf(rule);
  const all = [...reads.parameters, ...reads.rules, ...reads.facts];
  to.out('');
  if (all.length > 0) paragraph(to, 0, words.reads(all.join(', ')));
  showUsers(to, usersOf(law, 'rules', rule.id));
}

function showVersion(law: Law, to: Terminal, version: RuleVersion, replaced: string | undefined): void {
  const words = lawWords(to.language);
  to.out('');
  const when = words.inForce(version.from, version.to, replaced);
  to.out(`  ${to.paint('bold', when)}  ${words.published(version.published ?? version.from)}`);
  if (version.text !== undefined) paragraph(to, 4, version.text[to.language], 0);
  for (const line of citationTexts(law, version.citations, to.language)) paragraph(to, 4, line);
}

function readingText(one: Interpretation, language: Language): string {
  const words = lawWords(language);
  const text = `${one.question[language]} ${one.choice[language]} (${one.because[language]})`;
  return `${words.reading(one.ruling)} ${text} ${words.confidence(one.confidence)}`;
}

function showFact(law: Law, to: Terminal, fact: Fact): void {
  const words = lawWords(to.language);
  head(to, fact.name, fact.label[to.language]);
  paragraph(to, 2, fact.question[to.language], 0);
  if (fact.type.kind === 'choice' || fact.type.kind === 'set') to.out(`  ${fact.type.values.join(' · ')}`);
  if (fact.type.kind === 'number') to.out(`  ${words.range(fact.type.unit, fact.type.min, fact.type.max)}`);
  if (fact.default !== undefined) to.out(`  ${words.usual(factText(law, fact.name, fact.default, to.language))}`);
  showUsers(to, usersOf(law, 'facts', fact.name));
}

function citationsJson(law: Law, citations: readonly Citation[]): Json {
  const [id, en] = [citationTexts(law, citations, 'id'), citationTexts(law, citations, 'en')];
  return id.map((text, place) => ({ id: text, en: en[place] ?? text }));
}

function parameterShown(law: Law, parameter: Parameter): Json {
  return {
    schema: 'jamin.law-show/1',
    kind: 'parameter',
    id: parameter.id,
    label: { ...parameter.label },
    unit: parameter.unit,
    absence: parameter.absence.means,
    rows: parameter.rows.map((row) => ({
      from: row.from,
      to: row.to ?? null,
      published: row.published ?? row.from,
      value: parameterJson(row.value),
      citations: citationsJson(law, row.citations),
      source: row.source,
      read: row.read,
      confidence: row.confidence,
      note: row.note ?? null,
      conflicts: row.conflicts ?? [],
    })),
    gaps: (parameter.gaps ?? []).map((gap) => ({ ...gap })),
    usedBy: { ...usersOf(law, 'parameters', parameter.id) },
  };
}

function ruleShown(law: Law, rule: Rule): Json {
  return {
    schema: 'jamin.law-show/1',
    kind: 'rule',
    id: rule.id,
    label: { ...rule.label },
    type: typeof rule.type === 'string' ? rule.type : { choice: rule.type.choice },
    versions: rule.versions.map((version) => ({
      from: version.from,
      to: version.to ?? null,
      published: version.published ?? version.from,
      text: version.text === undefined ? null : { ...version.text },
      citations: citationsJson(law, version.citations),
    })),
    gaps: (rule.gaps ?? []).map((gap) => ({ ...gap })),
    interpretations: (rule.interpretations ?? []).map((one) => ({
      ruling: one.ruling,
      question: { ...one.question },
      choice: { ...one.choice },
      because: { ...one.because },
      confidence: one.confidence,
    })),
    reads: { ...readsOf(rule) },
    usedBy: { ...usersOf(law, 'rules', rule.id) },
  };
}

function factShown(law: Law, fact: Fact): Json {
  return {
    schema: 'jamin.law-show/1',
    kind: 'fact',
    id: fact.name,
    label: { ...fact.label },
    question: { ...fact.question },
    type: JSON.parse(JSON.stringify(fact.type)) as Json,
    usual: fact.default === undefined ? null : factText(law, fact.name, fact.default, 'en'),
    usedBy: { ...usersOf(law, 'facts', fact.name) },
  };
}
