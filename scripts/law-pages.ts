// Generates docs/law from the law package: by programme, by instrument, and the list of readings; `--check` only
// compares.

import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDate, type Parameter, type ParameterRow, type Rule, writeDate } from '@jamin/engine';
import { citationText, figureText, indonesia, placesOf, readingsOf, roomOf, usedBy } from '@jamin/law';

const folder = join(import.meta.dirname, '../docs/law');
const law = indonesia;

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}

function rowValue(parameter: Parameter, row: ParameterRow): string {
  const value = row.value;
  if (value === null) return '–';
  if (Array.isArray(value)) return `table of ${value.length} rows`;
  if (typeof value === 'object' && isDate(value)) return writeDate(value.day);
  return typeof value === 'object' ? (figureText(parameter, row, 'en') ?? '') : cell(String(value));
}

function citations(of: ParameterRow | Rule['versions'][number]): string {
  return of.citations.map((citation) => citationText(law, citation, 'id')).join('; ');
}

function parameterLines(parameter: Parameter): string[] {
  const lines = [`### \`${parameter.id}\``, '', `${parameter.label.id} · ${parameter.label.en}`, ''];
  lines.push('| from | to | published | value | article | confidence |', '|---|---|---|---|---|---|');
  for (const row of parameter.rows) {
    const cells = [
      row.from,
      row.to ?? '',
      row.published ?? row.from,
      rowValue(parameter, row),
      citations(row),
      row.confidence,
    ];
    lines.push(`| ${cells.map(cell).join(' | ')} |`);
  }
  for (const row of parameter.rows) {
    for (const conflict of row.conflicts ?? []) lines.push('', `Other sources (${row.from}): ${conflict}`);
  }
  return [...lines, ''];
}

function ruleLines(rule: Rule): string[] {
  const lines = [`### \`${rule.id}\``, '', `${rule.label.id} · ${rule.label.en}`, ''];
  for (const version of rule.versions) {
    const until = version.to === undefined ? '' : ` to ${version.to}`;
    lines.push(`- From ${version.from}${until}, published ${version.published ?? version.from}: ${citations(version)}`);
    if (version.text !== undefined) lines.push(`  - ${version.text.id}`, `  - ${version.text.en}`);
  }
  for (const one of rule.interpretations ?? []) {
    lines.push(
      `- Reading ${one.ruling === 0 ? '(ours)' : one.ruling}, confidence ${one.confidence}: ` +
        `${one.question.en} ${one.choice.en}`,
    );
  }
  return [...lines, ''];
}

function programmePage(name: string, rules: readonly Rule[], used: ReadonlySet<string>): string {
  const own = rules.filter((rule) => roomOf(rule.id) === name);
  const ids = usedBy(own).figures;
  const parameters = [...law.parameters.values()].filter(
    (one) => ids.has(one.id) || (roomOf(one.id) === name && !used.has(one.id)),
  );
  return [
    `# ${name.toUpperCase()}`,
    '',
    'Generated from `packages/law`; do not edit. A rule is a formula with its articles; a parameter is a figure of ' +
      'the law.',
    '',
    `${own.length} rules, ${parameters.length} parameters.`,
    '',
    '## Rules',
    '',
    ...own.flatMap(ruleLines),
    '## Parameters',
    '',
    ...parameters.flatMap(parameterLines),
  ].join('\n');
}

function instrumentPage(): string {
  const lines = ['# By instrument', '', 'Generated from `packages/law`; do not edit. Who cites what.', ''];
  for (const instrument of law.instruments.values()) {
    lines.push(`## ${instrument.title.id}`, '', instrument.title.en, '');
    const places = placesOf(law, instrument.id);
    if (places.length === 0) lines.push('Nothing cites it yet.');
    for (const { article, annex, rules, figures } of places) {
      const ids = new Set([...rules.map(({ rule }) => rule.id), ...figures.map(({ parameter }) => parameter.id)]);
      const name =
        article === undefined ? (annex === undefined ? 'as a whole' : `Annex ${annex}`) : `Article ${article}`;
      lines.push(`- ${name}: ${[...ids].map((id) => `\`${id}\``).join(', ')}`);
    }
    lines.push('');
  }
  return lines.join('\n');
}

function readingsPage(rules: readonly Rule[]): string {
  const lines = [
    '# Readings',
    '',
    'Generated from `packages/law`; do not edit. What the law leaves open, and how it is read here.',
    '',
  ];
  lines.push('| reading | question | choice | because | confidence | rules |', '|---|---|---|---|---|---|');
  for (const { interpretation: one, rules: readers } of readingsOf(rules)) {
    const ids = readers.map(({ id }) => `\`${id}\``).join(', ');
    const number = one.ruling === 0 ? 'ours' : String(one.ruling);
    const cells = [number, one.question.en, one.choice.en, one.because.en, one.confidence, ids];
    lines.push(`| ${cells.map(cell).join(' | ')} |`);
  }
  return [...lines, ''].join('\n');
}

function unusedPage(used: ReadonlySet<string>): string {
  const unused = [...law.parameters.values()].filter((one) => !used.has(one.id));
  const lines = [
    '# Not yet used',
    '',
    'Generated from `packages/law`; do not edit. Figures recorded that no rule computes with: texts, history, terms ' +
      'of service.',
    '',
  ];
  for (const one of unused) lines.push(`- \`${one.id}\`: ${one.label.en}`);
  return [...lines, ''].join('\n');
}

/** How many dates of publication are not known; a figure without one counts as public from its first day. */
function publicationLine(): string {
  const rows = [...law.parameters.values()].flatMap((one) => one.rows);
  const versions = [...law.rules.values()].flatMap((one) => one.versions);
  const silent = (dated: readonly { readonly published?: string }[]): number =>
    dated.filter((one) => one.published === undefined).length;
  return (
    'Where no day of publication is recorded, the first day in force counts as that day (reading 2): ' +
    `${silent(rows)} of ${rows.length} parameter rows and ${silent(versions)} of ${versions.length} rule versions.`
  );
}

/** The line stands under the first two paragraphs, the title and where the page comes from. */
function withPublicationLine(text: string): string {
  const [title, origin, ...rest] = text.split('\n\n');
  return [title, origin, publicationLine(), ...rest].join('\n\n');
}

/** Every page of docs/law by file name. */
function lawPages(): ReadonlyMap<string, string> {
  const rules = [...law.rules.values()];
  const used = usedBy(rules).figures;
  const pages = new Map<string, string>();
  for (const name of new Set(rules.map((rule) => roomOf(rule.id))))
    pages.set(`${name}.md`, programmePage(name, rules, used));
  pages.set('instruments.md', instrumentPage());
  pages.set('readings.md', readingsPage(rules));
  pages.set('not-used.md', unusedPage(used));
  return new Map([...pages].map(([name, text]) => [name, withPublicationLine(text)]));
}

/** The files of docs/law that differ from what the law package would generate. */
export function stalePages(): string[] {
  const pages = lawPages();
  const there = new Set(readdirSync(folder));
  const stale = [...pages].filter(
    ([name, text]) => !there.has(name) || readFileSync(join(folder, name), 'utf8') !== text,
  );
  return [...stale.map(([name]) => name), ...[...there].filter((name) => !pages.has(name))];
}

if (import.meta.main) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of lawPages()) writeFileSync(join(folder, name), text);
}
