// The shapes of columns, and of the facts and results of one person, as compiled programs take and give them.

export type Column = Float64Array | BigInt64Array | Int32Array | Uint32Array | Uint16Array | Uint8Array;

/**
 * A stored fact: numbers as integers (value × 10^decimals) in a Float64Array, or in a BigInt64Array where the fact's
 * bounds exceed 2^53; truths 0 or 1; dates days; choices indexes; sets bits. `given` 0 or 1; absent: all are given.
 * Entries that are not given hold any number inside the bounds of the fact, or its default.
 */
export type ScalarColumn = { readonly values: Column; readonly given?: Uint8Array };
/** Row i of a list has the entries `offsets[i]` to `offsets[i + 1] - 1` of the fields. */
export type ListColumn = {
  readonly offsets: Uint32Array;
  readonly fields: { readonly [field: string]: ScalarColumn };
  readonly given?: Uint8Array;
};
/** By the name of the fact. A scalar that is left away is given by nobody; so is a list. */
export type InputColumns = { readonly [fact: string]: ScalarColumn | ListColumn };

/**
 * Values as integers of the output's scale: Float64Array where proven below 2^53, else BigInt64Array, else bigint[];
 * truths Uint8Array, dates Int32Array, words Uint16Array of indexes. `status` is 0 or 1 + an index of the program's
 * codes, and is left away where the output is always decided. Values beside a status are arbitrary.
 */
export type OutputColumn = {
  readonly values: Column | bigint[];
  readonly denominators?: Column | bigint[];
  readonly status?: Uint16Array;
};
/** By the id of the rule. */
export type OutputColumns = { readonly [rule: string]: OutputColumn };

export type Compiled = {
  readonly run: (inputs: InputColumns, outputs: OutputColumns, count: number) => void;
  /** Columns of the right kinds for so many rows. */
  readonly allocate: (count: number) => OutputColumns;
};

/** Facts as stored: numbers as integers (bigint too where bounds exceed 2^53), days, words, sets of words, rows. */
export type StoredFact =
  | number
  | bigint
  | boolean
  | string
  | readonly string[]
  | readonly { readonly [field: string]: StoredFact }[];
export type StoredFacts = { readonly [fact: string]: StoredFact | undefined };
export type StoredResult =
  | number
  | bigint
  | boolean
  | string
  | { readonly numerator: bigint; readonly denominator: bigint }
  | { readonly undecided: string };
export type StoredResults = { readonly [rule: string]: StoredResult };

/** What runs over the columns in their flat order. */
export type Kernel = (columns: readonly Column[], results: readonly (Column | bigint[])[], count: number) => void;
