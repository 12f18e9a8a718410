// What the register pages show: instruments, their articles, who uses them, and what they leave open; plain data.

import {
  type Confidence,
  civil,
  type Day,
  date,
  type Instrument,
  inForce,
  type Parameter,
  type ParameterRow,
} from '@jamin/engine';
import {
  citationText,
  figureText,
  formatDate,
  indonesia,
  type Language,
  type Place,
  placesOf,
  type Reading,
  readingsOf,
  readText,
  roomOf,
  upperFirst,
} from '@jamin/law';
import { href } from '../addresses.ts';
import { lawHref, placeSlug } from '../law-address.ts';
import { type LawLink, lawLinks } from './law-links.ts';

export type InstrumentView = {
  readonly id: string;
  readonly title: string;
  readonly href: string;
  readonly kind: string;
  readonly dates: readonly { readonly what: 'signed' | 'published' | 'inForce'; readonly day: string }[];
  /** Where it was read. */
  readonly address: string | undefined;
  /** What was read of it, and what not. */
  readonly note: string | undefined;
  readonly amends: readonly LawLink[];
  readonly amendedBy: readonly LawLink[];
  readonly places: readonly PlaceView[];
};

/** An article in a list: its name, its page, and how much rests on it. */
type PlaceView = LawLink & { readonly rules: number; readonly figures: number; readonly first: string };

export type ReadingView = {
  readonly key: string;
  readonly ruling: LawLink | undefined;
  readonly question: string;
  readonly choice: string;
  readonly because: string;
  readonly confidence: Confidence;
};

/** `from` is empty where it holds from the start of the records; `state` is that of today. */
type Span = {
  readonly from: string;
  readonly to: string | undefined;
  readonly state: 'now' | 'past' | 'later';
};

export type RuleView = Span & {
  readonly label: string;
  readonly text: string | undefined;
  readonly cited: readonly string[];
};

export type FigureView = Span & {
  readonly label: string;
  readonly published: string;
  /** Undefined where no value is set; a text or a table is told by `kind`. */
  readonly value: string | undefined;
  readonly kind: string;
  readonly rows: number;
  readonly confidence: Confidence;
  /** Where it was read: pages, else what kind of source it was. */
  readonly read: string;
  readonly readAt: readonly LawLink[];
  readonly conflicts: readonly string[];
  /** What stands in its place today. */
  readonly now: { readonly value: string; readonly cited: readonly LawLink[] } | undefined;
};

export type ArticleView = {
  readonly name: string;
  readonly instrument: LawLink;
  readonly address: string | undefined;
  readonly rules: readonly RuleView[];
  readonly figures: readonly FigureView[];
  readonly readings: readonly ReadingView[];
  readonly rooms: readonly string[];
};

const allRules = [...indonesia.rules.values()];
const allReadings = readingsOf(allRules);

/** The register in its own order. */
export function instrumentViews(language: Language): readonly InstrumentView[] {
  return [...indonesia.instruments.values()].map((one) => viewOf(one, language));
}

export function instrumentView(id: string, language: Language): InstrumentView | undefined {
  const instrument = indonesia.instruments.get(id);
  return instrument === undefined ? undefined : viewOf(instrument, language);
}

function viewOf(instrument: Instrument, language: Language): InstrumentView {
  const { id, title, kind, address, note, amends = [] } = instrument;
  const dates = (['signed', 'published', 'inForce'] as const).flatMap((what) => {
    const day = instrument[what];
    return day === undefined ? [] : [{ what, day: formatDate(date(day), language) }];
  });
  const amenders = [...indonesia.instruments.values()].filter((one) => one.amends?.includes(id) === true);
  const whole = (ids: readonly string[]) =>
    lawLinks(
      ids.map((one) => ({ instrument: one })),
      language,
    );
  return {
    ...{
      id,
      kind,
      dates,
      address,
      note: note?.[language],
      title: title[language],
      href: href('instrument', language, { instrument: id }),
    },
    amends: whole(amends),
    amendedBy: whole(amenders.map((one) => one.id)),
    places: placesIn(id).map((place) => placeView(id, place, language)),
  };
}

/** The cited places; a reading of our own has a place even where no rule cites it by its number. */
function placesIn(instrument: string): readonly Place[] {
  const cited = placesOf(indonesia, instrument);
  if (instrument !== 'ruling') return cited;
  const numbers = new Set(allReadings.map(({ interpretation }) => interpretation.ruling).filter((one) => one > 0));
  for (const { article } of cited) numbers.delete(Number(article));
  const others = [...numbers].map((number) => ({ article: String(number), rules: [], figures: [] }));
  return [...cited, ...others].toSorted((a, b) => Number(a.article) - Number(b.article));
}

function placeView(instrument: string, place: Place, language: Language): PlaceView {
  const citation = citationOf(instrument, place);
  const labels = [
    ...place.rules.map(({ rule }) => rule.label),
    ...place.figures.map(({ parameter }) => parameter.label),
  ];
  const [reading] = readingsAt(instrument, place);
  const first = instrument === 'ruling' ? reading?.interpretation.question : labels[0];
  return {
    ...{ text: upperFirst(citationText(indonesia, citation, language)), href: lawHref(citation, language) },
    rules: new Set(place.rules.map(({ rule }) => rule.id)).size,
    figures: new Set(place.figures.map(({ parameter }) => parameter.id)).size,
    first: (first ?? labels[0])?.[language] ?? '',
  };
}

function citationOf(instrument: string, { article, annex }: Place) {
  return {
    instrument,
    ...(article === undefined ? {} : { article }),
    ...(annex === undefined ? {} : { annex }),
  };
}

/** One article by the word in its address; with no word, what cites the instrument as a whole. */
export function articleView(
  instrument: string,
  slug: string | undefined,
  today: Day,
  language: Language,
): ArticleView | undefined {
  const of = indonesia.instruments.get(instrument);
  const place = placesIn(instrument).find((one) => placeSlug(citationOf(instrument, one)) === slug);
  const [link] = lawLinks([{ instrument }], language);
  if (of === undefined || place === undefined || link === undefined) return undefined;
  const ids = [...place.rules.map(({ rule }) => rule.id), ...place.figures.map(({ parameter }) => parameter.id)];
  return {
    name: upperFirst(citationText(indonesia, citationOf(instrument, place), language)),
    instrument: { text: upperFirst(of.title[language]), href: link.href },
    address: of.address,
    rules: ruleViews(place, today, language),
    figures: figureViews(place, today, language),
    readings: readingsAt(instrument, place).map((one) => readingView(one, language)),
    rooms: [...new Set(ids.map(roomOf))],
  };
}

function ruleViews({ rules }: Place, today: Day, language: Language): readonly RuleView[] {
  return rules.map(({ rule, version, citations }) => ({
    ...spanOf(version, rule.versions, today, language),
    label: rule.label[language],
    text: version.text?.[language],
    cited: [...new Set(citations.map((citation) => citationText(indonesia, citation, language)))],
  }));
}

function figureViews({ figures }: Place, today: Day, language: Language): readonly FigureView[] {
  return figures.map(({ parameter, row }) => ({
    ...spanOf(row, parameter.rows, today, language),
    label: parameter.label[language],
    published: formatDate(date(row.published ?? row.from), language),
    value: figureText(parameter, row, language),
    kind: parameter.kind,
    rows: Array.isArray(row.value) ? row.value.length : 0,
    confidence: row.confidence,
    read: readText(row.read, language),
    readAt: pagesIn(row.read),
    conflicts: row.conflicts ?? [],
    now: replacementOf(parameter, row, today, language),
  }));
}

/** The figure of today, where it is another row. */
function replacementOf(parameter: Parameter, row: ParameterRow, today: Day, language: Language): FigureView['now'] {
  const current = inForce(parameter.rows, today);
  if (current === undefined || current === row || date(row.from) > today || parameter.kind === 'text') return undefined;
  const value = figureText(parameter, current, language);
  return value === undefined ? undefined : { value, cited: lawLinks(current.citations, language) };
}

/** The addresses in a text, each named by its host. */
function pagesIn(read: string): readonly LawLink[] {
  const addresses = read.match(/https?:\/\/[^\s;]+/g) ?? [];
  return [...new Set(addresses)].map((href) => ({ text: new URL(href).hostname.replace(/^www\./, ''), href }));
}

type Dated = { readonly from: string; readonly to?: string; readonly published?: string };

/** From its first day to its last; what another row has followed is past. */
function spanOf(row: Dated, all: readonly Dated[], today: Day, language: Language): Span {
  const isAlways = civil(date(row.from)).year <= ALWAYS;
  const isNow = inForce(all, today) === row;
  return {
    from: isAlways ? '' : formatDate(date(row.from), language),
    to: row.to === undefined ? undefined : formatDate(date(row.to), language),
    state: isNow ? 'now' : date(row.from) > today ? 'later' : 'past',
  };
}

const ALWAYS = 1900;

/** The readings of the rules that cite the place; on the page of a ruling, those of its number. */
function readingsAt(instrument: string, place: Place): readonly Reading[] {
  if (instrument === 'ruling') {
    return allReadings.filter(({ interpretation }) => String(interpretation.ruling) === place.article);
  }
  return readingsOf([...new Set(place.rules.map(({ rule }) => rule))]);
}

export function readingView({ interpretation }: Reading, language: Language): ReadingView {
  const { ruling, question, choice, because, confidence } = interpretation;
  const [link] = ruling === 0 ? [] : lawLinks([{ instrument: 'ruling', article: String(ruling) }], language);
  return {
    key: `${ruling} ${question.en} ${choice.en}`,
    ruling: link,
    question: question[language],
    choice: choice[language],
    because: because[language],
    confidence,
  };
}
