// What the words of a release speak of: its table, what one case is, its files, and what its check may say.

/** What one case is. */
export const UNITS = ['case', 'person', 'payment'] as const;
export type Unit = (typeof UNITS)[number];

export const COLUMNS = ['cases', 'amount', 'casesBefore', 'amountBefore'] as const;
export type Column = (typeof COLUMNS)[number];

/** The files of a release. */
export const FORMATS = ['docx', 'pdf', 'txt', 'kartu', 'grafik'] as const;
export type Format = (typeof FORMATS)[number];

/** Holds; holds with an average that the office explains; something must be explained first; does not hold. */
export type Outcome = 'checked' | 'explained' | 'doubt' | 'fails';
