// Generates docs/law from the law package: by programme, by instrument, and the list of readings; `--check` only
// compares.

import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type Expression,
  isDate,
  isExact,
  type Parameter,
  type ParameterRow,
  type Rule,
  writeDate,
} from '@jamin/engine';
import { citationText, formatValue, indonesia } from '@jamin/law';

const folder = join(import.meta.dirname, '../docs/law');
const law = indonesia;

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}

function rowValue(parameter: Parameter, row: ParameterRow): string {
  const value = row.value;
  if (value === null) return '–';
  if (Array.isArray(value)) return `table of ${value.length} rows`;
  if (isExact(value)) return formatValue(value, parameter.unit as 'IDR', 'en');
  if (isDate(value)) return writeDate(value.day);
  return cell(String(value));
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

function room(id: string): string {
  return id.split('.')[0] ?? '';
}

/** Walks an expression and everything under it. */
function visit(node: unknown, see: (e: Expression) => void): void {
  if (typeof node !== 'object' || node === null) return;
  if ('kind' in node && typeof node.kind === 'string') see(node as Expression);
  for (const value of Object.values(node)) visit(value, see);
}

function usedParameters(rules: readonly Rule[]): ReadonlySet<string> {
  const used = new Set<string>();
  for (const rule of rules) {
    visit(rule.versions, (e) => {
      if (e.kind === 'parameter' || e.kind === 'bracket' || e.kind === 'cell' || e.kind === 'tiers') used.add(e.id);
    });
  }
  return used;
}

function programmePage(name: string, rules: readonly Rule[], used: ReadonlySet<string>): string {
  const own = rules.filter((rule) => room(rule.id) === name);
  const ids = usedParameters(own);
  const parameters = [...law.parameters.values()].filter(
    (one) => ids.has(one.id) || (room(one.id) === name && !used.has(one.id)),
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

function instrumentPage(rules: readonly Rule[]): string {
  const lines = ['# By instrument', '', 'Generated from `packages/law`; do not edit. Who cites what.', ''];
  for (const instrument of law.instruments.values()) {
    lines.push(`## ${instrument.title.id}`, '', instrument.title.en, '');
    const where = new Map<string, string[]>();
    const note = (article: string, id: string): void => {
      where.set(article, [...(where.get(article) ?? []), `\`${id}\``]);
    };
    for (const rule of rules) {
      for (const version of rule.versions) {
        for (const one of version.citations)
          if (one.instrument === instrument.id) note(one.article ?? one.annex ?? '', rule.id);
      }
    }
    for (const parameter of law.parameters.values()) {
      for (const row of parameter.rows) {
        for (const one of row.citations)
          if (one.instrument === instrument.id) note(one.article ?? one.annex ?? '', parameter.id);
      }
    }
    if (where.size === 0) lines.push('Nothing cites it yet.');
    for (const [article, ids] of [...where].sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }))) {
      lines.push(`- ${article === '' ? 'as a whole' : `Article ${article}`}: ${[...new Set(ids)].join(', ')}`);
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
  const found = new Map<string, { cells: string[]; rules: string[] }>();
  for (const rule of rules) {
    for (const one of rule.interpretations ?? []) {
      const key = `${one.ruling} ${one.question.en}`;
      const cells = [
        one.ruling === 0 ? 'ours' : String(one.ruling),
        one.question.en,
        one.choice.en,
        one.because.en,
        one.confidence,
      ];
      const entry = found.get(key) ?? { cells, rules: [] };
      entry.rules.push(`\`${rule.id}\``);
      found.set(key, entry);
    }
  }
  const number = (cells: readonly string[]): number => Number(cells[0]) || Number.MAX_SAFE_INTEGER;
  for (const entry of [...found.values()].sort((a, b) => number(a.cells) - number(b.cells))) {
    lines.push(`| ${[...entry.cells, entry.rules.join(', ')].map(cell).join(' | ')} |`);
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
  const used = usedParameters(rules);
  const pages = new Map<string, string>();
  for (const name of new Set(rules.map((rule) => room(rule.id))))
    pages.set(`${name}.md`, programmePage(name, rules, used));
  pages.set('instruments.md', instrumentPage(rules));
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
