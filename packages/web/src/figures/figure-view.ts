// What the page of one figure of the example shows: its number, what it counts, the articles behind it, its entries.

import type { FigureId, TracedPayment } from '@jamin/administration';
import { type Day, date, ratio } from '@jamin/engine';
import { formatDate, formatMoney, indonesia, type Language } from '@jamin/law';
import { href } from '../addresses.ts';
import { cite } from '../answers/citation-address.ts';
import type { LawLink } from '../answers/law-links.ts';
import { programmeLawView } from '../answers/programme-law.ts';
import { type ExampleFigures, exampleProgrammes, type ProgrammeId } from '../branch/example-figures.ts';
import type { TracedEntries } from '../branch/traced-entries.ts';
import { exampleWords } from '../words/example-words.ts';
import { programmeNames } from '../words/programme-words.ts';
import { type CountView, countView, type FiguresView, figuresView } from './example-view.ts';

type DefinitionView = { readonly text: string; readonly since: string };

export type EntryView = {
  readonly day: string;
  readonly programme: string;
  readonly amount: string;
  /** The key of the transfer in the ledger, and the seal that holds it. */
  readonly entry: string;
  readonly seal: string;
  readonly claim: string;
  /** Where its papers and its decision are read, by who may. */
  readonly claimHref: string | null;
  readonly decision: string | null;
  /** The SHA-256 of the law that decided. */
  readonly law: string | null;
  readonly articles: readonly { readonly text: string; readonly href: string | null }[];
};

export type FigureView = CountView & {
  readonly name: string;
  readonly figures: FiguresView;
  /** The column of the months; the last is the total. */
  readonly column: number;
  readonly definitions: readonly DefinitionView[];
  /** The law first, each article with the rules that rest on it; what we read where it is silent stands apart. */
  readonly articles: readonly RuleLink[];
  readonly readings: readonly RuleLink[];
  /** The page of the programme; the total has one for each. */
  readonly about: readonly LawLink[];
  readonly entries: readonly EntryView[] | 'not-signed-in' | 'not-allowed';
  readonly next: string | null;
};

export type RuleLink = LawLink & { readonly says: readonly string[] };

type Defined = { readonly programme: string; readonly from: Day | undefined; readonly unit: Unit };
type Unit = 'claim' | 'accident' | 'death' | 'monthly-payment';

type Asked = {
  readonly figure: FigureId;
  readonly figures: ExampleFigures;
  readonly definitions: readonly Defined[];
  readonly traced: TracedEntries | 'not-signed-in' | 'not-allowed';
};

export function figureView({ figure, figures, definitions, traced }: Asked, language: Language): FigureView {
  const words = exampleWords[language];
  const programme = exampleProgrammes.find((one) => figure === `paid.${one}`);
  const names = programmeNames[language];
  const index = programme === undefined ? exampleProgrammes.length : exampleProgrammes.indexOf(programme);
  const count = programme === undefined ? figures.total : figures.programmes[index]?.paid;
  const isTraced = typeof traced !== 'string';
  return {
    ...countView(count, language),
    name: words.figureOf(programme === undefined ? words.totalName : names[programme].short),
    figures: figuresView(figures, language),
    column: index,
    definitions: definitions
      .filter((one) => one.programme === programme)
      .map(({ unit, from }) => ({
        text: words.units[unit],
        since: words.since(from === undefined ? null : formatDate(from, language)),
      })),
    ...(programme === undefined ? NO_LAW : lawOf(programme, figures.scope.to, language)),
    about: programme === undefined ? [] : [aboutLink(programme, language)],
    entries: isTraced ? traced.payments.map((one) => entryView(one, traced.opensClaims, language)) : traced,
    next: isTraced ? (traced.next ?? null) : null,
  };
}

type LawOfFigure = Pick<FigureView, 'articles' | 'readings'>;
const NO_LAW: LawOfFigure = { articles: [], readings: [] };

/** Once each, as they are in force on the last day of the figure; what rules rest on goes before mere figures. */
function lawOf(programme: ProgrammeId, day: Day, language: Language): LawOfFigure {
  const all = programmeLawView(programme, day, language).articles.toSorted(
    (one, other) => Number(one.texts.length === 0) - Number(other.texts.length === 0),
  );
  const linked = (some: typeof all) => some.map(({ link, texts }) => ({ ...link, says: texts }));
  return {
    articles: linked(all.filter(({ instrument }) => !isOther.has(instrument))),
    readings: linked(all.filter(({ instrument }) => isOther.has(instrument))),
  };
}

/** What is done at the counters or was announced, and what we read where the law is silent. */
const OTHER_KINDS: ReadonlySet<string> = new Set([
  ...['penafsiran', 'praktik', 'simulator', 'statistik', 'pengumuman', 'surat', 'ketentuan layanan'],
]);
const isOther: ReadonlySet<string> = new Set(
  [...indonesia.instruments.values()].filter(({ kind }) => OTHER_KINDS.has(kind)).map(({ id }) => id),
);

function aboutLink(programme: ProgrammeId, language: Language): LawLink {
  const { short } = programmeNames[language][programme];
  return { text: exampleWords[language].aboutProgramme(short), href: href('programme', language, { programme }) };
}

const SEN = 100n;

function entryView(paid: TracedPayment, opensClaims: boolean, language: Language): EntryView {
  const words = exampleWords[language];
  const { transfer, decision } = paid;
  return {
    day: formatDate(date(paid.day), language),
    programme: paid.programme,
    amount: formatMoney(ratio(paid.sen, SEN), language),
    entry: transfer.key,
    seal: transfer.batch === undefined ? words.unsealed : words.sealedIn(`${transfer.batch}`),
    claim: paid.claim,
    claimHref: opensClaims ? href('deskClaim', language, { claim: paid.claim }) : null,
    decision: decision === undefined ? null : words.decided(`${decision.number}`),
    law: decision?.law ?? null,
    articles: lawFirst(
      (decision?.articles ?? []).map((one) => ({
        text: one[language],
        href: addressesOf(language).get(one[language]) ?? null,
      })),
      language,
    ),
  };
}

/** The articles of a decision as it kept them, but our own readings after the law. */
function lawFirst(articles: EntryView['articles'], language: Language): EntryView['articles'] {
  const others = [...isOther].map((instrument) => href('instrument', language, { instrument }));
  const rank = (address: string | null) =>
    Number(others.some((one) => address === one || address?.startsWith(`${one}/`)));
  return articles.toSorted((one, other) => rank(one.href) - rank(other.href));
}

const addresses = new Map<Language, ReadonlyMap<string, string>>();

/** Where the law as it is here can be read; a kept decision names its articles by their text. */
function addressesOf(language: Language): ReadonlyMap<string, string> {
  const known = addresses.get(language);
  if (known !== undefined) return known;
  const versions = [...indonesia.rules.values()].flatMap((rule) => rule.versions);
  const links = cite(
    versions.flatMap((version) => version.citations),
    language,
  );
  const made = new Map(links.map((link) => [link.text, link.href]));
  addresses.set(language, made);
  return made;
}
