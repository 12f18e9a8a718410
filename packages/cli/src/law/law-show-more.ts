// The lines of a question and of an instrument, for `jamin law show`.

import type { Ask, Instrument, Law } from '@jamin/engine';
import { keyLabel, type Language } from '@jamin/law';
import { lawWords } from './law-words.ts';

export function askLines(law: Law, ask: Ask, language: Language): string[] {
  const words = lawWords(language);
  const facts = ask.facts.map((name) => `  ${name}  ${law.facts.get(name)?.label[language] ?? ''}`);
  const grounds = ask.grounds.map(({ code, label }) => `  ${code}  ${label[language]}`);
  const keys = [...new Set(ask.outputs.map(({ key, list }) => list ?? key))];
  const outputs = keys.map((key) => `  ${key}  ${keyLabel(law, ask, key, language)}`);
  return [
    `${ask.id}  ${ask.label[language]}`,
    '',
    words.facts,
    ...facts,
    ...(grounds.length === 0 ? [] : ['', words.grounds, ...grounds]),
    '',
    words.answers,
    ...outputs,
  ];
}

export function instrumentLines(law: Law, instrument: Instrument, language: Language): string[] {
  const words = lawWords(language);
  const cites = (citations: readonly { readonly instrument: string }[]): boolean =>
    citations.some((one) => one.instrument === instrument.id);
  const parameters = [...law.parameters.values()].filter(({ rows }) => rows.some((row) => cites(row.citations)));
  const rules = [...law.rules.values()].filter(({ versions }) => versions.some((version) => cites(version.citations)));
  const days = [
    ...(instrument.signed === undefined ? [] : [words.signed(instrument.signed)]),
    ...(instrument.published === undefined ? [] : [words.published(instrument.published)]),
    ...(instrument.inForce === undefined ? [] : [words.inForce(instrument.inForce, undefined)]),
  ];
  return [
    `${instrument.id}  ${instrument.title[language]}`,
    ...(days.length === 0 ? [] : [`  ${days.join(' · ')}`]),
    ...(instrument.address === undefined ? [] : [`  ${instrument.address}`]),
    ...(instrument.note === undefined ? [] : [`  ${instrument.note[language]}`]),
    '',
    words.usedByRules([...parameters, ...rules].map(({ id }) => id).join(', ')),
  ];
}
