// What changed in a programme and when: figures and rules by their first day in force, with the articles.

import { type Confidence, type Day, date, type Parameter, type ParameterRow, type Rule } from '@jamin/engine';
import { figureText, formatDate, type Language } from '@jamin/law';
import type { ProgrammeName } from '../words/programme-words.ts';
import { type LawLink, lawLinks } from './law-links.ts';
import { figuresOf, rulesOf } from './programme-law.ts';

/** One figure or rule that changed; undefined values are texts, tables, or nothing before or after. */
export type ChangedItem = {
  readonly label: string;
  readonly kind: 'begins' | 'changes' | 'ends';
  readonly before: string | undefined;
  readonly after: string | undefined;
  readonly published: string;
  readonly cited: readonly LawLink[];
  readonly confidence: Confidence | undefined;
};

type Item = ChangedItem & { readonly on: Day };

/** Every change day, the first first. */
export function changeItems(programme: ProgrammeName, language: Language): ReadonlyMap<Day, readonly ChangedItem[]> {
  const items: readonly Item[] = [
    ...figuresOf(programme).flatMap((parameter) => figureItems(parameter, language)),
    ...rulesOf(programme).flatMap((rule) => ruleItems(rule, language)),
  ];
  const days = new Map<Day, ChangedItem[]>();
  for (const { on, ...item } of items.toSorted((a, b) => a.on - b.on)) days.set(on, [...(days.get(on) ?? []), item]);
  return days;
}

function figureItems(parameter: Parameter, language: Language): readonly Item[] {
  const rows = parameter.rows.toSorted((a, b) => date(a.from) - date(b.from));
  return rows.flatMap((row, place) => {
    const earlier = rows[place - 1];
    const isFollowing = earlier !== undefined && (earlier.to === undefined || date(earlier.to) + 1 >= date(row.from));
    const shown = { cited: lawLinks(row.citations, language), confidence: row.confidence };
    const label = parameter.label[language];
    const written = (one: ParameterRow) =>
      parameter.kind === 'text' ? undefined : figureText(parameter, one, language);
    const before = isFollowing ? written(earlier) : undefined;
    const after = written(row);
    const published = formatDate(date(row.published ?? row.from), language);
    const isSame = isFollowing && sameValue(earlier, row);
    const starts: Item[] = isSame
      ? []
      : [{ ...shown, label, published, before, after, kind: isFollowing ? 'changes' : 'begins', on: date(row.from) }];
    return [...starts, ...endOf(row, rows[place + 1], { ...shown, label, published, before: after })];
  });
}

/** A figure that runs out and that no other follows at once. */
function endOf(
  row: ParameterRow,
  next: ParameterRow | undefined,
  shown: Omit<ChangedItem, 'kind' | 'after'>,
): readonly Item[] {
  if (row.to === undefined || (next !== undefined && date(next.from) <= date(row.to) + 1)) return [];
  return [{ ...shown, after: undefined, kind: 'ends', on: date(row.to) + 1 }];
}

function sameValue(a: ParameterRow, b: ParameterRow): boolean {
  const plain = (row: ParameterRow): string =>
    JSON.stringify(row.value, (_, part: unknown) => (typeof part === 'bigint' ? String(part) : part));
  return plain(a) === plain(b);
}

/** A rule whose formula another version replaced. */
function ruleItems(rule: Rule, language: Language): readonly Item[] {
  const versions = rule.versions.toSorted((a, b) => date(a.from) - date(b.from));
  return versions.flatMap((version, place) => {
    const earlier = versions[place - 1];
    if (earlier === undefined) return [];
    return [
      {
        label: rule.label[language],
        kind: 'changes' as const,
        before: earlier.text?.[language],
        after: version.text?.[language],
        published: formatDate(date(version.published ?? version.from), language),
        cited: lawLinks(version.citations, language),
        confidence: undefined,
        on: date(version.from),
      },
    ];
  });
}

/** The latest days on which something changed, up to today, each with what changed. */
export function lastChanges(
  programme: ProgrammeName,
  today: Day,
  language: Language,
): readonly { readonly day: string; readonly labels: readonly string[] }[] {
  const days = [...changeItems(programme, language)].filter(([day]) => day <= today);
  return days
    .slice(-LATEST)
    .reverse()
    .map(([day, items]) => ({
      day: formatDate(day, language),
      labels: items.slice(0, LATEST).map((item) => changeText(item, language)),
    }));
}

const LATEST = 3;

/** The figure with its old and new value where both are written, else its name alone. */
function changeText({ label, before, after, kind }: ChangedItem, language: Language): string {
  if (kind !== 'changes' || before === undefined || after === undefined) return label;
  return language === 'id' ? `${label}: dari ${before} menjadi ${after}` : `${label}: from ${before} to ${after}`;
}
