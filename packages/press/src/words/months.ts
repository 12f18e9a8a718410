// Names of months in both languages, with the short forms of newspapers.

const NAMES: readonly string[] = [
  'januari january jan',
  'februari february pebruari feb',
  'maret march mar',
  'april apr',
  'mei may',
  'juni june jun',
  'juli july jul',
  'agustus august agt agu ags aug',
  'september sept sep',
  'oktober october okt oct',
  'november nopember nov nop',
  'desember december des dec',
];

const MONTHS: ReadonlyMap<string, number> = new Map(
  NAMES.flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
);

export function monthOf(word: string): number | null {
  return MONTHS.get(word) ?? null;
}

const WEEKDAYS = new Set(
  (
    "senin selasa rabu kamis jumat jum'at sabtu minggu ahad " +
    'monday tuesday wednesday thursday friday saturday sunday'
  ).split(' '),
);

export function isWeekday(word: string): boolean {
  return WEEKDAYS.has(word);
}
