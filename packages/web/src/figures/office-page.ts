// What the page of one office shows: what it said over time, each statement added up again, and what does not fit.

import type { Language } from '@jamin/law';
import { dayText, type Figure, type ProgrammeKey, pageWords, periodText, programmeHead, weightOf } from '@jamin/press';
import type { Disagreement, RecomputedOffice, RecomputedStatement, TimeLine } from '@jamin/press/archive';
import type { Bar } from '../charts/bars.ts';
import { officeWords } from '../words/office-words.ts';
import { officeDataHref } from './archive-files.ts';
import { tallyOf } from './archive-search.ts';
import { accentOf, bar, barChart, besideSum, type ChartView, statementBars } from './chart-views.ts';
import { type FindingView, type StatementView, statementView } from './check-view.ts';
import { areaName, officeName, recomputedArchive, type StatementLine, statementLine } from './published.ts';

export type SaidView = {
  readonly line: StatementLine;
  /** The sentences of the statement, restated in Indonesian. */
  readonly text: string;
  readonly published: string | null;
  readonly sums: readonly StatementView[];
  readonly chart: ChartView | null;
  readonly disagreements: readonly string[];
};

/** What does not fit between two statements, with the places of both on the page. */
export type MisfitView = FindingView & {
  readonly links: readonly { readonly href: string; readonly text: string }[];
  /** No contradiction: the two may only cover or count different things. */
  readonly isHint: boolean;
};

export function officePage(slug: string, language: Language) {
  const found = recomputedArchive().find(({ office }) => office.slug === slug);
  if (found === undefined) return null;
  return {
    slug,
    name: officeName(found.office.name, language),
    tally: tallyOf([found]),
    charts: timeCharts(found, language),
    statements: newestFirst(found).map((one) => saidView(found, one, language)),
    compared: found.timeLine.compared,
    misfits: misfitsOf(found, language),
    download: officeDataHref(slug),
  };
}

/** A statement without a day stands after those that have one. */
function newestFirst({ statements }: RecomputedOffice): readonly RecomputedStatement[] {
  const isDated = ({ published: { period } }: RecomputedStatement) => period.to !== null;
  const newest = statements.toReversed();
  return [...newest.filter(isDated), ...newest.filter((one) => !isDated(one))];
}

function saidView(office: RecomputedOffice, one: RecomputedStatement, language: Language): SaidView {
  const { published, checked } = one;
  const [principal] = checked.statements;
  const sums = checked.statements.map((each, index) => statementView(each, index, language, `${published.id}-`));
  return {
    line: statementLine(office, one, language),
    text: published.text,
    published: published.published === null ? null : dayText(published.published, language),
    sums,
    chart: principal === undefined ? null : statementChart(office, one, language),
    disagreements: one.disagreements.map((different) => disagreementText(different, language)),
  };
}

/** A picture only where there are parts to compare. */
function statementChart(office: RecomputedOffice, one: RecomputedStatement, language: Language): ChartView | null {
  const [principal] = one.checked.statements;
  if (principal === undefined) return null;
  const kind = principal.statement.parts.some(({ amount }) => amount !== null) ? 'amount' : 'cases';
  const bars = statementBars(principal, kind, language);
  if (bars.length < 3) return null;
  const caption = `${pageWords[kind][language]}, ${periodText(one.published.period, language)}`;
  const says = officeWords[language].chartSays(officeName(office.office.name, language));
  const around = { id: one.published.id, caption, says, download: officeDataHref(office.office.slug) };
  return barChart(bars, around, besideSum);
}

/** What was said about the total and about the programme named most often, one bar for each statement. */
function timeCharts(office: RecomputedOffice, language: Language): readonly ChartView[] {
  const totals = office.statements.flatMap((one) => saidOf(one, 'total'));
  const byProgramme = office.programmes.map((key) => ({
    key,
    said: office.statements.flatMap((one) => saidOf(one, key)),
  }));
  const most = byProgramme.reduce<(typeof byProgramme)[number] | undefined>(
    (best, one) => (one.said.length > (best?.said.length ?? 1) ? one : best),
    undefined,
  );
  return [
    ...(totals.length > 1 ? [timeChart(office, 'total', totals, language)] : []),
    ...(most === undefined ? [] : [timeChart(office, most.key, most.said, language)]),
  ];
}

type Said = { readonly one: RecomputedStatement; readonly figure: Figure };

function saidOf(one: RecomputedStatement, key: ProgrammeKey | 'total'): readonly Said[] {
  const statement = one.checked.statements[0]?.statement;
  const holder = key === 'total' ? statement?.total : statement?.parts.find((part) => part.key === key);
  const figure = holder?.amount ?? null;
  return figure === null ? [] : [{ one, figure }];
}

function timeChart(
  { office }: RecomputedOffice,
  key: ProgrammeKey | 'total',
  said: readonly Said[],
  language: Language,
): ChartView {
  const words = officeWords[language];
  const accent = key === 'total' ? 'action' : accentOf(key);
  const bars = said.map(({ one, figure }): Bar => {
    const hasArea = one.naming.area !== null;
    const name = periodText(one.published.period, language) + (hasArea ? ' *' : '');
    return bar(name, figure, 'amount', hasArea ? 'quiet' : accent, language);
  });
  const what = key === 'total' ? words.total : programmeHead(key)[language];
  const around = {
    id: `waktu-${key.toLowerCase().replaceAll('_', '-')}`,
    caption: words.timeCaption(what),
    says: words.timeSays(what, said.length),
    download: officeDataHref(office.slug),
    ...(said.some(({ one }) => one.naming.area !== null) ? { note: words.otherArea } : {}),
  };
  return barChart(bars, around, {
    heads: [words.period, pageWords.amount[language], words.about],
    rows: said.map(({ one, figure }) => [
      periodText(one.published.period, language),
      figure.text,
      areaName(one.naming.area, language) ?? officeName(office.name, language),
    ]),
  });
}

/** The heaviest first; the same words about several pairs stand once. */
function misfitsOf({ timeLine, statements }: RecomputedOffice, language: Language): readonly MisfitView[] {
  const periods = new Map(
    statements.map(({ published: { id, period, outlet } }) => {
      const when = periodText(period, language);
      return [id, outlet === null ? when : `${when} (${outlet})`] as const;
    }),
  );
  const order = ['cumulative-falls', 'conflicting-figure', 'another-unit', 'another-scope'] as const;
  const messages = new Map<string, TimeLine['findings'][number][]>();
  for (const code of order) {
    for (const finding of timeLine.findings.filter((one) => one.code === code)) {
      const same = messages.get(finding.message[language]) ?? [];
      messages.set(finding.message[language], [...same, finding]);
    }
  }
  return [...messages].flatMap(([text, [first, ...more]]) => {
    if (first === undefined) return [];
    const files = [...new Set([first, ...more].flatMap(({ figures }) => figures.map(({ file }) => file)))];
    return [
      {
        weight: weightOf(first.code),
        text,
        evidence: [first, ...more].flatMap(({ evidence }) => evidence.map((line) => readable(line[language]))),
        corrections: [],
        isHint: first.code === 'another-unit' || first.code === 'another-scope',
        links: files.map((file) => ({ href: `#${file}`, text: periods.get(file) ?? file })),
      },
    ];
  });
}

/** The working without the ids of statements, which say nothing to a reader: their days stand beside. */
function readable(line: string): string {
  return line.replace(/\bbpjs-\d+ \(([^)]*)\)/g, '$1');
}

function disagreementText(one: Disagreement, language: Language): string {
  const words = officeWords[language].disagreement;
  switch (one.what) {
    case 'verdict':
      return words.verdict(pageWords[one.kind][language]);
    case 'figure':
      return words.figure(programmeHead(one.programme)[language], pageWords[one.kind][language].toLowerCase());
    case 'period':
      return words.period(periodText(one.check, language), periodText(one.annotation, language));
  }
}
