// The law of a programme article by article as it stands today: what each says, its figures, and what is not clear.

import { type Confidence, type Day, inForce, type Parameter, type Rule, weaker } from '@jamin/engine';
import { figureText, indonesia, type Language, readingsOf, roomOf, usedBy } from '@jamin/law';
import { placeSlug } from '../law-address.ts';
import type { ProgrammeName } from '../words/programme-words.ts';
import { type LawLink, lawLinks } from './law-links.ts';
import { type ReadingView, readingView } from './law-register.ts';

/** One article with what rests on it in this programme; `confidence` is that of its weakest figure or reading. */
type ProgrammeArticle = {
  readonly instrument: string;
  readonly link: LawLink;
  readonly texts: readonly string[];
  readonly figures: readonly { readonly label: string; readonly value: string }[];
  readonly confidence: Confidence;
};

export type ProgrammeLawView = {
  readonly articles: readonly ProgrammeArticle[];
  readonly readings: readonly ReadingView[];
};

const allRules = [...indonesia.rules.values()];

export function rulesOf(programme: ProgrammeName): readonly Rule[] {
  return allRules.filter(({ id }) => roomOf(id) === programme);
}

/** Rooms of figures that programmes share; they are told where a rule of the programme reads them. */
const SHARED: ReadonlySet<string> = new Set(['relief', 'pmi', 'bpu', 'jakon', 'beasiswa', 'tax']);

/** The figures of a programme: its own, and the shared ones that its rules read. */
export function figuresOf(programme: ProgrammeName): readonly Parameter[] {
  const read = new Set<Rule>(rulesOf(programme));
  for (const rule of read) {
    for (const id of usedBy([rule]).rules) {
      const under = indonesia.rules.get(id);
      if (under !== undefined) read.add(under);
    }
  }
  const { figures } = usedBy([...read]);
  return [...indonesia.parameters.values()].filter(({ id }) => {
    const room = roomOf(id);
    return room === programme || (figures.has(id) && SHARED.has(room));
  });
}

export function programmeLawView(programme: ProgrammeName, today: Day, language: Language): ProgrammeLawView {
  const rules = rulesOf(programme);
  return {
    articles: articlesOf(programme, today, language),
    readings: readingsOf(rules).map((one) => readingView(one, language)),
  };
}

type Gathered = {
  instrument: string;
  link: LawLink;
  texts: Set<string>;
  figures: Map<string, string>;
  confidence: Confidence;
};

function articlesOf(programme: ProgrammeName, today: Day, language: Language): readonly ProgrammeArticle[] {
  const found = new Map<string, Gathered>();
  const at = (citation: { readonly instrument: string; readonly article?: string; readonly annex?: string }) => {
    const { instrument, article, annex } = citation;
    const place = {
      instrument,
      ...(article === undefined ? {} : { article }),
      ...(annex === undefined || article !== undefined ? {} : { annex }),
    };
    const key = `${instrument}/${placeSlug(place) ?? ''}`;
    const [link] = lawLinks([place], language);
    const known = found.get(key) ?? {
      instrument,
      link: link ?? { text: '', href: '' },
      texts: new Set(),
      figures: new Map(),
      confidence: 'high',
    };
    found.set(key, known);
    return known;
  };
  for (const rule of rulesOf(programme)) {
    const version = inForce(rule.versions, today);
    const confidence = (rule.interpretations ?? []).map((one) => one.confidence).reduce(weaker, 'high');
    for (const citation of version?.citations ?? []) {
      const article = at(citation);
      if (version?.text !== undefined) article.texts.add(version.text[language]);
      article.confidence = weaker(article.confidence, confidence);
    }
  }
  for (const parameter of figuresOf(programme)) {
    const row = inForce(parameter.rows, today);
    const value = row === undefined || parameter.kind === 'text' ? undefined : figureText(parameter, row, language);
    for (const citation of value === undefined ? [] : (row?.citations ?? [])) {
      const article = at(citation);
      article.figures.set(parameter.label[language], value ?? '');
      article.confidence = weaker(article.confidence, row?.confidence ?? 'high');
    }
  }
  return [...found.values()].map(({ instrument, link, texts, figures, confidence }) => ({
    instrument,
    link,
    texts: [...texts],
    figures: [...figures].map(([label, value]) => ({ label, value })),
    confidence,
  }));
}
