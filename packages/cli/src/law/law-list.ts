// `jamin law list [WORD]`: parameters, rules, questions and facts whose name or label holds the word.

import { type Day, inForce, type Law, type Parameter } from '@jamin/engine';
import type { Language } from '@jamin/law';
import { type ExitCode, exit } from '../failure.ts';
import type { Terminal } from '../terminal.ts';
import { valueLine } from './law-value.ts';

type Entry = {
  readonly id: string;
  readonly kind: 'parameter' | 'rule' | 'ask' | 'fact' | 'instrument';
  readonly label: { readonly id: string; readonly en: string };
};

/** Everything in the law that has a name. */
export function entriesOf(law: Law): readonly Entry[] {
  return [
    ...[...law.parameters.values()].map(({ id, label }): Entry => ({ id, kind: 'parameter', label })),
    ...[...law.rules.values()].map(({ id, label }): Entry => ({ id, kind: 'rule', label })),
    ...[...law.asks.values()].map(({ id, label }): Entry => ({ id, kind: 'ask', label })),
    ...[...law.facts.values()].map(({ name, label }): Entry => ({ id: name, kind: 'fact', label })),
    ...[...law.instruments.values()].map(({ id, title }): Entry => ({ id, kind: 'instrument', label: title })),
  ];
}

type ListOptions = { readonly word: string; readonly on: Day | undefined; readonly known: Day | undefined };

/** 0 something found, 1 nothing. */
export function runList(law: Law, to: Terminal, { word, on, known }: ListOptions): ExitCode {
  const asked = word.toLowerCase();
  const found = entriesOf(law).filter(({ id, label }) =>
    [id, label.id, label.en].some((text) => text.toLowerCase().includes(asked)),
  );
  const valueOf = (entry: Entry): string | undefined => {
    const parameter = entry.kind === 'parameter' ? law.parameters.get(entry.id) : undefined;
    return parameter === undefined ? undefined : valueAt(parameter, on, known, to.language);
  };
  if (to.json) {
    const entries = found.map((entry) => ({ ...entry, value: valueOf(entry) ?? null }));
    to.out(JSON.stringify({ schema: 'jamin.law-list/1', word, entries }, null, 2));
  } else {
    show(to, found, valueOf);
  }
  return found.length === 0 ? exit.no : exit.yes;
}

/** The value in force on the day or, without one, the last row. */
function valueAt(parameter: Parameter, on: Day | undefined, known: Day | undefined, language: Language): string {
  const last = Math.max(...parameter.rows.map((_, place) => place));
  const row = on === undefined ? parameter.rows[last] : inForce(parameter.rows, on, known);
  if (row === undefined) return language === 'id' ? 'belum ada' : 'none';
  return `${valueLine(parameter, row.value, language)} (${row.from}${row.to === undefined ? '' : `–${row.to}`})`;
}

const headings: { readonly [kind in Entry['kind']]: { readonly id: string; readonly en: string } } = {
  parameter: { id: 'Angka hukum', en: 'Figures of the law' },
  rule: { id: 'Aturan', en: 'Rules' },
  ask: { id: 'Pertanyaan', en: 'Questions' },
  fact: { id: 'Fakta', en: 'Facts' },
  instrument: { id: 'Peraturan', en: 'Instruments' },
};

function show(to: Terminal, found: readonly Entry[], valueOf: (entry: Entry) => string | undefined): void {
  for (const kind of ['ask', 'parameter', 'rule', 'fact', 'instrument'] as const) {
    const entries = found.filter((entry) => entry.kind === kind);
    if (entries.length === 0) continue;
    to.out(to.paint('bold', `${headings[kind][to.language]} (${entries.length})`));
    for (const entry of entries) {
      const value = valueOf(entry);
      to.out(`  ${to.paint('cyan', entry.id)}  ${entry.label[to.language]}${value === undefined ? '' : `: ${value}`}`);
    }
  }
  if (found.length === 0) {
    to.out(to.language === 'id' ? 'Tidak ada yang namanya memuat kata itu.' : 'Nothing has that word in its name.');
  }
}
