// A child's class now, in words for a list, and the years of school that are left from it at each stage of the law.

import { isExact, type Law, type TableRow, type Words } from '@jamin/engine';

/** How many years are left at each stage of the scholarship, the one that has begun among them. */
export type SchoolYears = { readonly [stage: string]: bigint };

/** A choice of a list: its word, and what a person reads. */
export type SchoolChoice = {
  readonly word: string;
  readonly words: Words;
  /** What else people call it: "2", "dua", "bayi". */
  readonly also: readonly string[];
};

type Stage = { readonly name: string; readonly years: bigint };

/** Of the first stage of the law, kindergarten and primary school, so many years are kindergarten (note of its row). */
const KINDERGARTEN = 2n;
const FIRST = 'tk-sd';
const AFTER_SCHOOL = 'university';
const NOT_YET = 'not-yet';
const DONE = 'done';

/** Where a child may stand now: before school, in each class of each stage, or out of it. */
export function schoolClasses(law: Law): readonly SchoolChoice[] {
  const all = stages(law);
  return [
    { word: NOT_YET, words: { id: 'Belum sekolah', en: 'Not at school yet' }, also: BABY },
    ...all.flatMap(({ name, years }) =>
      Array.from({ length: Number(years) }, (_, place) => {
        const left = years - BigInt(place);
        return {
          word: `${name}-${left}`,
          words: classWords(all, name, BigInt(place) + 1n, left),
          also: alsoCalled(all, name, place),
        };
      }),
    ),
    { word: DONE, words: { id: 'Sudah tidak sekolah', en: 'No longer at school' }, also: OUT },
  ];
}

/** How far a child means to go; the last stage of the law is usual. */
export function schoolGoals(law: Law): readonly SchoolChoice[] {
  return stages(law).map(({ name }) => ({ word: name, words: GOALS[name] ?? { id: name, en: name }, also: [] }));
}

const BABY = ['bayi', 'balita', 'paud', 'playgroup', 'baby'];
const OUT = ['lulus', 'tamat', 'bekerja', 'graduated'];
const NUMBERS = 'satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas duabelas'.split(' ');

/** Classes are also counted within their school, and in words: the eighth is the second of SMP. */
function alsoCalled(all: readonly Stage[], name: string, place: number): readonly string[] {
  const before = all.slice(
    0,
    Math.max(
      0,
      all.findIndex((stage) => stage.name === name),
    ),
  );
  if (name === AFTER_SCHOOL) return ['kampus', 'universitas'];
  const within = place + 1 - (name === FIRST ? Number(KINDERGARTEN) : 0);
  if (within <= 0) return [`tk ${'ab'[place] ?? ''}`.trim()];
  const through = before.reduce((sum, { years }) => sum + Number(years), 0) + place + 1 - Number(KINDERGARTEN);
  const numbers = [...new Set([within, through])];
  return numbers.flatMap((number) => [String(number), NUMBERS[number - 1] ?? '']).filter((text) => text !== '');
}

/** The class that somebody means by its word or in plain words; undefined where it is none, or one of several. */
export function schoolClassOf(law: Law, typed: string): string | undefined {
  const all = schoolClasses(law);
  const plain = typed.trim().toLowerCase();
  const same = all.find(({ word, words }) => [word, words.id, words.en].some((one) => one.toLowerCase() === plain));
  if (same !== undefined) return same.word;
  const wanted = plain.split(/[^\p{L}\d]+/u).filter((word) => word !== '');
  const fits = all.filter(({ words, also }) => {
    const held = [words.id, words.en, ...also].flatMap((text) => text.toLowerCase().split(/[^\p{L}\d]+/u));
    return wanted.every((word) => held.includes(word));
  });
  return wanted.length > 0 && fits.length === 1 ? fits[0]?.word : undefined;
}

/** The years left from a class up to a stage; undefined for a word that is no class. */
export function yearsFrom(law: Law, word: string, goal: string | undefined): SchoolYears | undefined {
  const all = stages(law);
  if (!schoolClasses(law).some((one) => one.word === word)) return undefined;
  const now = all.findIndex(({ name }) => word.startsWith(`${name}-`));
  const wanted = all.findIndex(({ name }) => name === goal);
  const last = wanted < 0 ? all.length - 1 : wanted;
  const left = (place: number, years: bigint): bigint => {
    if (word === DONE || place < now) return 0n;
    if (place === now) return BigInt(word.slice(word.lastIndexOf('-') + 1));
    return place <= last ? years : 0n;
  };
  return Object.fromEntries(all.map(({ name, years }, place) => [name, left(place, years)]));
}

const GOALS: { readonly [stage: string]: Words } = {
  'tk-sd': { id: 'Sampai SD', en: 'To the end of primary school' },
  smp: { id: 'Sampai SMP', en: 'To the end of lower secondary school' },
  sma: { id: 'Sampai SMA atau SMK', en: 'To the end of upper secondary school' },
  university: { id: 'Sampai kuliah atau pelatihan kerja', en: 'To university or job training' },
};

/** Classes are counted through from the first of primary school: SMP begins where SD ends. */
function classWords(all: readonly Stage[], name: string, place: bigint, left: bigint): Words {
  const begun = all.findIndex((stage) => stage.name === name);
  const before = all.slice(0, begun).reduce((sum, { years }) => sum + years, 0n);
  const number = before + place - KINDERGARTEN;
  if (name === AFTER_SCHOOL) {
    const years = left === 1n ? 'year' : 'years';
    return {
      id: `Kuliah atau pelatihan, ${left} tahun lagi`,
      en: `University or training, ${left} more ${years}`,
    };
  }
  if (name === FIRST && number <= 0n) return { id: `TK, tahun ke-${place}`, en: `Kindergarten, year ${place}` };
  const school = { 'tk-sd': 'SD', smp: 'SMP', sma: 'SMA atau SMK' }[name] ?? name;
  return { id: `${school} kelas ${number}`, en: `${school}, class ${number}` };
}

/** The stages of the scholarship and how many years the law pays at each, as its newest table has them. */
function stages(law: Law): readonly Stage[] {
  const value = law.parameters.get('beasiswa.table')?.rows.at(-1)?.value;
  if (!Array.isArray(value)) throw new Error('no table of the scholarship');
  return (value as readonly TableRow[]).map(({ name, max_years: years }) => {
    if (typeof name !== 'string' || !isExact(years)) throw new Error('a stage of school without its years');
    return { name, years: years.n / years.d };
  });
}
