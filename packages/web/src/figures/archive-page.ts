// What the page of the archive shows: Pangkalpinang in front, how many add up, the search, the map, the nation.

import type { Language } from '@jamin/law';
import { dayText, programmeHead } from '@jamin/press';
import type { RecomputedOffice } from '@jamin/press/archive';
import { href } from '../addresses.ts';
import { archiveWords } from '../words/archive-words.ts';
import { archiveFileNames, archiveHref } from './archive-files.ts';
import { found, isAsked, type Search, searchProgrammes, type Tally, tallyOf, yearsOf } from './archive-search.ts';
import { barChart, besideSum, type ChartView, directionOf, statementBars } from './chart-views.ts';
import { type StatementView, statementView } from './check-view.ts';
import { FIRST } from './first-statement.ts';
import { officeName, recomputedArchive, type StatementLine, statementLine } from './published.ts';
import { conflictsOf, statisticCharts } from './statistics-view.ts';
import { tileMap } from './tile-map.ts';

export function archivePage(search: Search, language: Language) {
  const offices = recomputedArchive();
  const passing = found(offices, search);
  const tally = tallyOf(offices);
  return {
    first: openingOf(offices, language),
    tally,
    tallyChart: tallyChart(tally, language),
    search,
    isAsked: isAsked(search),
    choices: {
      offices: offices.map(({ office }) => ({ value: office.slug, name: officeName(office.name, language) })),
      years: yearsOf(offices),
      programmes: searchProgrammes.map((key) => ({ value: key, name: programmeHead(key)[language] })),
    },
    results: passing
      .flatMap((office) => office.statements.map((one) => ({ day: one.published.period.to ?? '', office, one })))
      .toSorted((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0))
      .map(({ office, one }) => statementLine(office, one, language)),
    map: tileMap(offices, language),
    statistics: statisticCharts(language),
    conflicts: conflictsOf(language),
    files: archiveFileNames.map((file) => ({
      href: archiveHref(file),
      name: archiveWords[language].files[file] ?? file,
    })),
  };
}

type Opening = {
  readonly heading: string;
  /** All that this office said. */
  readonly more: { readonly name: string; readonly href: string };
  readonly line: StatementLine;
  readonly statement: StatementView;
  readonly chart: ChartView;
};

function openingOf(offices: readonly RecomputedOffice[], language: Language): Opening | null {
  const office = offices.find(({ office: { slug } }) => slug === FIRST.office);
  const one = office?.statements.find(({ published }) => published.id === FIRST.statement);
  const [checked] = one?.checked.statements ?? [];
  if (office === undefined || one === undefined || checked === undefined) return null;
  const statement = statementView(checked, 0, language, 'depan-');
  const words = archiveWords[language];
  const line = statementLine(office, one, language);
  const sum = checked.sum.amount;
  const total = checked.statement.total.amount?.value;
  const { to } = one.published.period;
  if (sum === null || total === undefined || to === null) return null;
  const around = {
    id: 'first',
    caption: words.firstChart(line.office),
    says: words.firstSays[directionOf(sum, total)],
    download: archiveHref('statements.csv'),
  };
  return {
    heading: `${line.office}, ${dayText(to, language)}`,
    more: { name: words.firstMore(line.office), href: href('office', language, { office: office.office.slug }) },
    line,
    statement,
    chart: barChart(statementBars(checked, 'amount', language), around, besideSum),
  };
}

function tallyChart(tally: Tally, language: Language): ChartView {
  const words = archiveWords[language];
  const counted = [
    [words.fits, tally.fits, 'good'],
    [words.wrong, tally.wrong, 'bad'],
    [words.unknown, tally.unknown, 'quiet'],
  ] as const;
  const bars = counted.map(([name, value, accent]) => ({ name, value, text: String(value), accent }));
  const around = {
    id: 'tally',
    caption: words.tallyChart,
    says: words.tallySays(tally),
    download: archiveHref('statements.csv'),
  };
  return barChart(bars, around, {
    heads: words.tallyHeads,
    rows: counted.map(([name, value]) => [name, String(value)]),
  });
}
