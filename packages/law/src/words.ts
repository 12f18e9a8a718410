// The shape of the connecting words of explanations; one table a language, so that web, command line and letters say the same.

export type Language = 'id' | 'en';

export type Connecting = {
  readonly yes: string;
  readonly no: string;
  readonly months: readonly string[];
  readonly units: {
    readonly [unit in 'days' | 'months' | 'years' | 'hours']: { readonly one: string; readonly many: string };
  };
  readonly choices: { readonly [word: string]: string };
  readonly confidence: { readonly [level in 'high' | 'medium' | 'low']: string };
  readonly citation: {
    readonly article: string;
    readonly paragraph: (text: string) => string;
    readonly letter: (text: string) => string;
    readonly annex: string;
    readonly elucidation: string;
  };
  readonly outcome: {
    readonly granted: string;
    readonly grantedTotal: (amount: string) => string;
    readonly refused: (reason: string) => string;
    readonly incomplete: (facts: string) => string;
    readonly contradictory: (what: string) => string;
    readonly notCovered: (what: string) => string;
  };
  readonly working: {
    readonly answer: string;
    readonly sum: string;
    readonly reasons: string;
    readonly facts: string;
    readonly usedByDefault: string;
    readonly parameters: string;
    readonly rules: string;
    readonly doubts: string;
    readonly everything: string;
    readonly confidence: (level: string) => string;
    readonly inForceFrom: (from: string) => string;
    readonly until: (to: string) => string;
    readonly publishedOn: (day: string) => string;
    readonly readAt: (where: string) => string;
    readonly law: (day: string) => string;
    readonly knownOn: (day: string) => string;
    readonly rounded: { readonly [mode in 'half-up' | 'down' | 'up']: (to: string) => string };
    readonly least: string;
    readonly greatest: string;
    readonly sumOfRows: (count: string) => string;
    readonly largestRows: (count: string) => string;
    readonly because: string;
    readonly and: string;
    readonly or: string;
    readonly not: string;
    readonly otherwise: string;
    readonly notStated: string;
    readonly step: (count: string) => string;
    readonly whatWouldChange: string;
    readonly absent: string;
  };
  readonly comparison: { readonly [op in '<' | '<=' | '=' | '!=' | '>=' | '>']: string };
  readonly calendar: { readonly [op: string]: (args: readonly string[]) => string };
  readonly codes: {
    readonly notInForce: (what: string) => string;
    readonly noValue: (what: string) => string;
    readonly noRow: (what: string) => string;
    readonly other: (code: string) => string;
  };
};
