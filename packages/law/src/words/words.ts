// The shape of the connecting words of explanations; one table a language, the same for web, command line and letters.

import type { Words } from '@jamin/engine';

export type Language = 'id' | 'en';

/** What an answer says, written out for the sentence that gives it. */
export type Said = {
  /** The written value of a key; undefined where the key is not in the answer. */
  readonly text: (key: string) => string | undefined;
  /** The word behind a key or a stated fact ("PU", "lump-sum"). */
  readonly word: (key: string) => string | undefined;
  readonly fact: (name: string) => string | undefined;
  readonly isZero: (key: string) => boolean;
  /** Whether the day of a key comes after the day asked for. */
  readonly isLater: (key: string) => boolean;
  /** The keys that begin so, each as label and written value; of a list its members. */
  readonly lines: (start: string) => readonly { readonly label: string; readonly text: string }[];
  /** The day and the month of the question. */
  readonly day: string;
  readonly month: string;
};

export type Connecting = {
  readonly yes: string;
  readonly no: string;
  readonly months: readonly string[];
  readonly units: {
    readonly [unit in 'days' | 'months' | 'years' | 'hours']: { readonly one: string; readonly many: string };
  };
  readonly choices: { readonly [word: string]: string };
  /** Fields of the rows of a list that a value alone does not explain. */
  readonly fields: { readonly [field: string]: string };
  /** One word for each level, and what it means. */
  readonly confidence: {
    readonly [level in 'high' | 'medium' | 'low']: { readonly word: string; readonly means: string };
  };
  /** What the day of the question is called in a condition. */
  readonly dayAsked: Words;
  /** The sentence that answers each question, and the one that refuses. */
  readonly answers: { readonly [ask: string]: (said: Said) => string };
  readonly refusals: { readonly [ask: string]: (reasons: string, said: Said) => string };
  readonly citation: {
    readonly article: string;
    readonly paragraph: (text: string) => string;
    readonly letter: (text: string) => string;
    readonly annex: string;
    /** A numbered definition within an article. */
    readonly point: string;
    readonly elucidation: string;
  };
  readonly outcome: {
    readonly granted: string;
    readonly refused: (reasons: string) => string;
    readonly incomplete: (facts: string) => string;
    readonly contradictory: (what: string) => string;
    readonly notCovered: (what: string) => string;
  };
  readonly working: {
    readonly answer: string;
    readonly sum: string;
    readonly reasons: string;
    readonly missing: string;
    readonly facts: string;
    readonly assumed: string;
    readonly usedByDefault: string;
    readonly parameters: string;
    readonly doubts: string;
    readonly everything: string;
    readonly lawUsed: string;
    readonly confidence: (word: string) => string;
    readonly means: (word: string, what: string) => string;
    readonly why: (because: string) => string;
    readonly weakFigure: (label: string, read: string) => string;
    readonly inForceFrom: (from: string) => string;
    readonly until: (to: string) => string;
    readonly publishedOn: (day: string) => string;
    readonly law: (day: string) => string;
    readonly knownOn: (day: string) => string;
    readonly rounded: { readonly [mode in 'half-up' | 'down' | 'up']: (to: string) => string };
    readonly least: string;
    readonly greatest: string;
    readonly earliest: string;
    readonly latest: string;
    readonly between: (value: string, low: string, high: string) => string;
    readonly notBelowZero: (zero: string, what: string) => string;
    readonly largestRows: (count: string, all: string) => string;
    readonly dayByDay: (start: string) => string;
    readonly stepwise: (start: string) => string;
    readonly rows: (count: string) => string;
    readonly and: string;
    readonly or: string;
    readonly of: string;
    readonly stated: string;
    readonly notStated: string;
    readonly absent: string;
    readonly whatWouldChange: string;
  };
  /** Where a figure was read. */
  readonly read: {
    readonly at: (addresses: string) => string;
    readonly transcript: (instrument: string) => string;
    readonly memory: string;
    readonly derived: string;
    readonly ruling: string;
    readonly notFound: string;
    readonly source: string;
  };
  readonly comparison: { readonly [op in '<' | '<=' | '=' | '!=' | '>=' | '>']: string };
  readonly comparisonOfDays: { readonly [op in '<' | '<=' | '=' | '!=' | '>=' | '>']: string };
  readonly calendar: { readonly [op: string]: (args: readonly string[]) => string };
  readonly codes: {
    readonly notInForce: (what: string) => string;
    readonly noFigure: (what: string) => string;
    readonly noValue: (what: string) => string;
    readonly noRow: (what: string) => string;
    readonly noRows: (what: string) => string;
    readonly other: (code: string) => string;
  };
};
