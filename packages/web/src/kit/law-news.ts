// What the law changed in a programme, by the day on which it was published: news for explainers and the feed.

import { type Day, date, writeDate } from '@jamin/engine';
import { figureText, formatDate, type Language } from '@jamin/law';
import { figuresOf } from '../answers/programme-law.ts';
import type { ProgrammeName } from '../words/programme-words.ts';

export type LawNews = {
  /** The day of publication, YYYY-MM-DD: with the programme it names the news for good. */
  readonly on: string;
  readonly day: string;
  readonly lines: readonly string[];
};

/** The newest first; nothing that was published after the day. */
export function lawNews(programme: ProgrammeName, today: Day, language: Language): readonly LawNews[] {
  const days = new Map<Day, Set<string>>();
  for (const parameter of figuresOf(programme)) {
    const rows = parameter.rows.toSorted((a, b) => date(a.from) - date(b.from));
    for (const row of rows) {
      const on = date(row.published ?? row.from);
      if (on > today) continue;
      const value = parameter.kind === 'text' ? undefined : figureText(parameter, row, language);
      const lines = days.get(on) ?? new Set<string>();
      days.set(on, lines.add(lineOf(parameter.label[language], value, row, language)));
    }
  }
  return [...days]
    .toSorted(([a], [b]) => b - a)
    .map(([on, lines]) => ({ on: writeDate(on), day: formatDate(on, language), lines: [...lines] }));
}

type Span = { readonly from: string; readonly to?: string };

function lineOf(label: string, value: string | undefined, { from, to }: Span, language: Language): string {
  const since = formatDate(date(from), language);
  const until = to === undefined ? '' : ` ${language === 'id' ? 'sampai' : 'until'} ${formatDate(date(to), language)}`;
  const said = value === undefined ? label : `${label}: ${value}`;
  return language === 'id' ? `${said}, sejak ${since}${until}.` : `${said}, from ${since}${until}.`;
}
