// What was typed into a form, before the law has read it; light enough for a page that has not loaded the law yet.

/** What was typed, by the name of its entry: "wage", "children.0.smp". */
export type Typed = { readonly [entry: string]: readonly string[] };

/** What is wrong with one entry, in one language; `entry` is the name of its input. */
export type EntryProblem = {
  readonly entry: string;
  readonly label: string;
  readonly message: string;
  readonly remedy: string;
};

/** An entry that says that the fact is not known. */
export const UNKNOWN = '?';

/** An entry that says of a list or of several words that there are none. */
export const NONE = '-';

/** The entry that the page fills in itself: the day on which it is read. */
export const TODAY = 'today';

/** The entry of a form that asks everything: nothing in it is taken for granted or left away. */
export const WHOLE = 'all';

/** The entry that says that national holidays are no working days, beside those that are stated. */
export const NATIONAL = 'national';

/** What a button asks for instead of more rows: only the questions that matter again. */
export const FEWER = 'fewer';

export function isWhole(typed: Typed): boolean {
  return typed[WHOLE] !== undefined;
}

/** What was typed, without empty entries; files are no facts. */
export function typedEntries(entries: Iterable<readonly [string, unknown]>): Typed {
  // A map, because the sender chooses the names: "toString" and "__proto__" are names like any other.
  const typed = new Map<string, string[]>();
  for (const [entry, value] of entries) {
    if (typeof value !== 'string' || value.trim() === '') continue;
    const values = typed.get(entry);
    if (values === undefined) typed.set(entry, [value.trim()]);
    else values.push(value.trim());
  }
  return Object.fromEntries(typed);
}

/** The entries of a link: what was typed, in the order of the form. */
export function typedText(typed: Typed): string {
  const pairs = Object.entries(typed).flatMap(([entry, values]) => values.map((value) => [entry, value]));
  return new URLSearchParams(pairs).toString();
}

/** The numbers of the rows that something was typed in, ascending. */
export function rowPlaces(name: string, typed: Typed): readonly number[] {
  const places = Object.keys(typed).flatMap((entry) => {
    const place = entry.startsWith(`${name}.`) ? /^(\d{1,4})\.\w/.exec(entry.slice(name.length + 1))?.[1] : undefined;
    return place === undefined ? [] : [Number(place)];
  });
  return [...new Set(places)].sort((a, b) => a - b);
}
