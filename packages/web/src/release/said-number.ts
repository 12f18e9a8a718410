// Numbers as people say them aloud, in both languages: for a script that somebody reads on the radio.

import type { Language } from '@jamin/law';

const TEN = 10n;
const HUNDRED = 100n;
const THOUSAND = 1000n;

const INDONESIAN = 'nol satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas'.split(' ');
const ENGLISH = (
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
  'eighteen nineteen'
).split(' ');
const TENS = ' ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

type Scale = { readonly of: bigint; readonly id: string; readonly en: string };
const SCALES: readonly Scale[] = [
  { of: 1_000_000_000_000n, id: 'triliun', en: 'trillion' },
  { of: 1_000_000_000n, id: 'miliar', en: 'billion' },
  { of: 1_000_000n, id: 'juta', en: 'million' },
  { of: THOUSAND, id: 'ribu', en: 'thousand' },
];

/** 4031n: "empat ribu tiga puluh satu", "four thousand thirty-one". */
export function saidNumber(value: bigint, language: Language): string {
  const scale = SCALES.find(({ of }) => value >= of);
  if (scale === undefined) return language === 'id' ? saidIndonesian(value) : saidEnglish(value);
  const [many, rest] = [value / scale.of, value % scale.of];
  const isOneThousand = language === 'id' && scale.of === THOUSAND && many === 1n;
  const head = isOneThousand ? 'seribu' : `${saidNumber(many, language)} ${scale[language]}`;
  return rest === 0n ? head : `${head} ${saidNumber(rest, language)}`;
}

/** Below a thousand. */
function saidIndonesian(value: bigint): string {
  const word = INDONESIAN[Number(value)];
  if (word !== undefined) return word;
  if (value < TEN + TEN) return `${saidIndonesian(value - TEN)} belas`;
  const [unit, name, one] = value < HUNDRED ? [TEN, 'puluh', ''] : [HUNDRED, 'ratus', 'seratus'];
  const [many, rest] = [value / unit, value % unit];
  const head = many === 1n && one !== '' ? one : `${saidIndonesian(many)} ${name}`;
  return rest === 0n ? head : `${head} ${saidIndonesian(rest)}`;
}

function saidEnglish(value: bigint): string {
  const word = ENGLISH[Number(value)];
  if (word !== undefined) return word;
  if (value < HUNDRED) {
    const [tens, rest] = [TENS[Number(value / TEN)] ?? '', value % TEN];
    return rest === 0n ? tens : `${tens}-${saidEnglish(rest)}`;
  }
  const [many, rest] = [value / HUNDRED, value % HUNDRED];
  const head = `${saidEnglish(many)} hundred`;
  return rest === 0n ? head : `${head} ${saidEnglish(rest)}`;
}

const MORE = { id: 'lebih dari ', en: 'more than ' } as const;

/** A count cut to its two leading digits: "lebih dari empat ribu"; a small one to the last digit. */
export function saidCount(value: bigint, language: Language): string {
  let step = 1n;
  while (value / step >= HUNDRED) step *= TEN;
  const isSmall = value < THOUSAND;
  const cut = isSmall ? value : value - (value % step);
  return `${cut === value ? '' : MORE[language]}${saidNumber(cut, language)}`;
}

/** Rupiah cut to one decimal of its scale: "lebih dari lima puluh koma satu miliar rupiah". */
export function saidRupiah(sen: bigint, language: Language): string {
  const scale = SCALES.find(({ of }) => sen >= of * HUNDRED && of > THOUSAND);
  if (scale === undefined) {
    const more = sen % HUNDRED === 0n ? '' : MORE[language];
    return `${more}${saidNumber(sen / HUNDRED, language)} rupiah`;
  }
  const tenth = (scale.of * HUNDRED) / TEN;
  const tenths = sen / tenth;
  const [units, decimal] = [tenths / TEN, tenths % TEN];
  const point = language === 'id' ? 'koma' : 'point';
  const more = tenths * tenth === sen ? '' : MORE[language];
  const decimals = decimal === 0n ? '' : ` ${point} ${saidNumber(decimal, language)}`;
  return `${more}${saidNumber(units, language)}${decimals} ${scale[language]} rupiah`;
}
