// Who cites what: the places of an instrument with the rules and figures that rest on them, and the readings.

import {
  type Citation,
  expressionsUnder,
  type Interpretation,
  type Law,
  type Parameter,
  type ParameterRow,
  type Rule,
  type RuleVersion,
} from '@jamin/engine';

export type RuleUse = {
  readonly rule: Rule;
  readonly version: RuleVersion;
  /** Only those of the place. */
  readonly citations: readonly Citation[];
};

export type FigureUse = {
  readonly parameter: Parameter;
  readonly row: ParameterRow;
  readonly citations: readonly Citation[];
};

/** An article or an annex of an instrument, or with neither the instrument as a whole, and all that cites it. */
export type Place = {
  readonly article?: string;
  readonly annex?: string;
  readonly rules: readonly RuleUse[];
  readonly figures: readonly FigureUse[];
};

/** What the law leaves open, how it is read, and the rules that read it so. */
export type Reading = { readonly interpretation: Interpretation; readonly rules: readonly Rule[] };

/** The room of a rule or a figure: `jkp` of `jkp.cash.rate`. */
export function roomOf(id: string): string {
  return id.split('.')[0] ?? '';
}

/** What the formulas of these rules read: figures and other rules by their ids. */
export function usedBy(rules: readonly Rule[]): {
  readonly figures: ReadonlySet<string>;
  readonly rules: ReadonlySet<string>;
} {
  const used = { figures: new Set<string>(), rules: new Set<string>() };
  for (const { versions } of rules) {
    for (const { formula } of versions) {
      for (const e of expressionsUnder(formula)) {
        if (e.kind === 'parameter' || e.kind === 'bracket' || e.kind === 'cell' || e.kind === 'tiers') {
          used.figures.add(e.id);
        }
        if (e.kind === 'rule') used.rules.add(e.id);
      }
    }
  }
  return used;
}

/** The places of an instrument that are cited, in the order of its articles, annexes and the whole of it at the end. */
export function placesOf(law: Law, instrument: string): readonly Place[] {
  const places = new Map<string, { of: Citation; rules: RuleUse[]; figures: FigureUse[] }>();
  const at = (citation: Citation) => {
    const key = JSON.stringify([citation.article ?? null, citation.article === undefined ? citation.annex : null]);
    const found = places.get(key) ?? { of: citation, rules: [], figures: [] };
    places.set(key, found);
    return found;
  };
  for (const rule of law.rules.values()) {
    for (const version of rule.versions) {
      for (const [place, citations] of grouped(version.citations, instrument, at)) {
        place.rules.push({ rule, version, citations });
      }
    }
  }
  for (const parameter of law.parameters.values()) {
    for (const row of parameter.rows) {
      for (const [place, citations] of grouped(row.citations, instrument, at)) {
        place.figures.push({ parameter, row, citations });
      }
    }
  }
  return [...places.values()].toSorted((a, b) => compared(orderOf(a.of), orderOf(b.of))).map(placed);
}

function placed({ of, ...uses }: { of: Citation; rules: RuleUse[]; figures: FigureUse[] }): Place {
  if (of.article !== undefined) return { article: of.article, ...uses };
  return of.annex === undefined ? uses : { annex: of.annex, ...uses };
}

/** The citations of an instrument by the place they point at. */
function grouped<T>(
  citations: readonly Citation[],
  instrument: string,
  at: (citation: Citation) => T,
): ReadonlyMap<T, Citation[]> {
  const groups = new Map<T, Citation[]>();
  for (const citation of citations) {
    if (citation.instrument !== instrument) continue;
    const place = at(citation);
    groups.set(place, [...(groups.get(place) ?? []), citation]);
  }
  return groups;
}

/** Articles by number and letter, then articles with another numbering, annexes, and the whole. */
function orderOf({ article, annex }: Citation): string {
  if (article !== undefined) return `0 ${article.replace(/\d+/, (digits) => digits.padStart(DIGITS, '0'))}`;
  return annex === undefined ? '2' : `1 ${annex}`;
}

const DIGITS = '0000'.length;

function compared(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Every reading once, by the number of its ruling; our own without a number stand last. */
export function readingsOf(rules: readonly Rule[]): readonly Reading[] {
  const found = new Map<string, { interpretation: Interpretation; rules: Rule[] }>();
  for (const rule of rules) {
    for (const interpretation of rule.interpretations ?? []) {
      const { ruling, question, choice } = interpretation;
      const key = `${ruling} ${question.en} ${choice.en}`;
      const reading = found.get(key) ?? { interpretation, rules: [] };
      if (!reading.rules.includes(rule)) reading.rules.push(rule);
      found.set(key, reading);
    }
  }
  const last = [...found.values()].filter(({ interpretation }) => interpretation.ruling === 0);
  const numbered = [...found.values()].filter(({ interpretation }) => interpretation.ruling !== 0);
  return [...numbered.toSorted((a, b) => a.interpretation.ruling - b.interpretation.ruling), ...last];
}
