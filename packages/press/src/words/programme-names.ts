// The names under which a programme stands in print: abbreviations, full names, misspellings, in both languages.

import type { ProgrammeKey } from '../statement.ts';
import { isNearly } from './spelling.ts';

/** `sure` is false for a bare word ("kematian", "pensiun") that names a programme only beside other programmes. */
type ProgrammeName = { readonly key: ProgrammeKey; readonly length: number; readonly sure: boolean };

const ABBREVIATIONS: ReadonlyMap<string, ProgrammeKey> = new Map<string, ProgrammeKey>([
  ['jht', 'JHT'],
  ['jth', 'JHT'],
  ['jkk', 'JKK'],
  ['jkm', 'JKM'],
  ['jmk', 'JKM'],
  ['jkn', 'JKM'],
  ['jk', 'JKM'],
  ['jp', 'JP'],
  ['jpn', 'JP'],
  ['jkp', 'JKP'],
  ['jakon', 'JAKON'],
  ['mlt', 'MLT'],
]);

/** Abbreviations that mean something else as often. */
const UNSURE = new Set(['jkn', 'jk']);

type Phrase = { readonly words: readonly string[]; readonly key: ProgrammeKey; readonly sure: boolean };

const NAMES: readonly (readonly [string, ProgrammeKey, boolean])[] = [
  ['jaminan hari tua', 'JHT', true],
  ['tabungan hari tua', 'JHT', true],
  ['tabungan hari tuanya', 'JHT', true],
  ['hari tua', 'JHT', true],
  ['celaka saat bekerja', 'JKK', true],
  ['kecelakaan saat bekerja', 'JKK', true],
  ['kecelakaan di tempat kerja', 'JKK', true],
  ['uang tunai bagi ahli waris', 'JKM', true],
  ['uang tunai kepada ahli waris', 'JKM', true],
  ['jaminan hari pensiun', 'JP', true],
  ['old age savings', 'JHT', true],
  ['old age security', 'JHT', true],
  ['old - age savings', 'JHT', true],
  ['old - age security', 'JHT', true],
  ['old - age benefit', 'JHT', true],
  ['old - age benefits', 'JHT', true],
  ['old - age', 'JHT', true],
  ['old age', 'JHT', true],
  ['jaminan kecelakaan kerja', 'JKK', true],
  ['jaminan kecelakaan', 'JKK', true],
  ['kecelakaan kerja', 'JKK', true],
  ['accidents at work', 'JKK', true],
  ['accident at work', 'JKK', true],
  ['work accident', 'JKK', true],
  ['work accidents', 'JKK', true],
  ['work accident benefits', 'JKK', true],
  ['work accident security', 'JKK', true],
  ['work - related accident', 'JKK', true],
  ['work - related accidents', 'JKK', true],
  ['work - accident', 'JKK', true],
  ['workplace accident', 'JKK', true],
  ['workplace accidents', 'JKK', true],
  ['workplace injury', 'JKK', true],
  ['work injury', 'JKK', true],
  ['work - injury', 'JKK', true],
  ['occupational accident', 'JKK', true],
  ['employment injury', 'JKK', true],
  ['accident insurance', 'JKK', true],
  ['jaminan kehilangan pekerjaan', 'JKP', true],
  ['jaminan kehilangan kekerjaan', 'JKP', true],
  ['jaminan kehilangan kerja', 'JKP', true],
  ['kehilangan pekerjaan', 'JKP', true],
  ['job loss', 'JKP', true],
  ['job - loss', 'JKP', true],
  ['unemployment', 'JKP', true],
  ['jaminan kematian', 'JKM', true],
  ['santunan kematian', 'JKM', true],
  ['klaim kematian', 'JKM', true],
  ['manfaat kematian', 'JKM', true],
  ['uang tunai untuk ahli waris', 'JKM', true],
  ['death benefit', 'JKM', true],
  ['death benefits', 'JKM', true],
  ['death security', 'JKM', true],
  ['death claims', 'JKM', true],
  ['peserta yang meninggal dunia', 'JKM', false],
  ['peserta meninggal dunia', 'JKM', false],
  ['peserta yang meninggal', 'JKM', false],
  ['peserta meninggal', 'JKM', false],
  ['santunan ahli waris', 'JKM', false],
  ['kematian', 'JKM', false],
  ['death', 'JKM', false],
  ['deaths', 'JKM', false],
  ['jaminan pensiun', 'JP', true],
  ['jaminan pensiunan', 'JP', true],
  ['manfaat pensiun', 'JP', true],
  ['klaim pensiun', 'JP', true],
  ['pensiun', 'JP', false],
  ['pension', 'JP', false],
  ['pensions', 'JP', false],
  ['beasiswa', 'BEASISWA', true],
  ['scholarship', 'BEASISWA', true],
  ['scholarships', 'BEASISWA', true],
  ['jasa konstruksi', 'JAKON', true],
  ['sektor konstruksi', 'JAKON', true],
  ['proyek konstruksi', 'JAKON', true],
  ['sektor proyek', 'JAKON', true],
  ['construction', 'JAKON', true],
  ['manfaat layanan tambahan', 'MLT', true],
];

const BY_FIRST: ReadonlyMap<string, readonly Phrase[]> = phrasesByFirst();

function phrasesByFirst(): ReadonlyMap<string, readonly Phrase[]> {
  const found = new Map<string, Phrase[]>();
  for (const [name, key, sure] of NAMES) {
    const words = name.split(' ');
    const first = words[0] ?? '';
    found.set(first, [...(found.get(first) ?? []), { words, key, sure }]);
  }
  for (const phrases of found.values()) phrases.sort((a, b) => b.words.length - a.words.length);
  return found;
}

/** The first letter of "jaminan", which a slip leaves as it is. */
const JAY = 'j'.charCodeAt(0);

/** The programme named at token `from`; after "jaminan" a slip in a word is forgiven. */
export function programmeAt(words: (index: number) => string, from: number): ProgrammeName | null {
  const first = words(from);
  const short = ABBREVIATIONS.get(first);
  if (short !== undefined) return { key: short, length: 1, sure: !UNSURE.has(first) };
  if (!BY_FIRST.has(first) && first.charCodeAt(0) !== JAY) return null;
  const slip = BY_FIRST.has(first) ? first : isNearly(first, 'jaminan') ? 'jaminan' : first;
  for (const { words: phrase, key, sure } of BY_FIRST.get(slip) ?? []) {
    const forgiving = phrase[0] === 'jaminan';
    const fits = phrase.every((word, index) => {
      const shown = words(from + index);
      return index === 0 || shown === word || (forgiving && (isNearly(shown, word) || isHariTua(word, shown)));
    });
    if (fits) return { key, length: phrase.length, sure };
  }
  return null;
}

/** "hari tau": the short word, swapped. */
function isHariTua(word: string, shown: string): boolean {
  return word === 'tua' && (shown === 'tau' || shown === 'tuan');
}

const SEGMENTS: ReadonlyMap<string, string> = new Map([
  ['pu', 'PU'],
  ['bpu', 'BPU'],
  ['jakon', 'JAKON'],
]);

const SCHOLARSHIPS: ReadonlyMap<ProgrammeKey, ProgrammeKey> = new Map<ProgrammeKey, ProgrammeKey>([
  ['JKM', 'BEASISWA_JKM'],
  ['JKK', 'BEASISWA_JKK'],
]);

const SEGMENTED: ReadonlyMap<string, ProgrammeKey> = new Map<string, ProgrammeKey>([
  ['JKK_PU', 'JKK_PU'],
  ['JKK_BPU', 'JKK_BPU'],
  ['JKK_JAKON', 'JKK_JAKON'],
  ['JKM_PU', 'JKM_PU'],
  ['JKM_BPU', 'JKM_BPU'],
  ['JKM_JAKON', 'JKM_JAKON'],
  ['JHT_PU', 'JHT_PU'],
  ['JHT_BPU', 'JHT_BPU'],
]);

/** The line of one segment of a programme ("JKK BPU"), where the reports have one. */
export function segmentOf(key: ProgrammeKey, word: string): ProgrammeKey | null {
  const segment = SEGMENTS.get(word);
  return segment === undefined ? null : (SEGMENTED.get(`${key}_${segment}`) ?? null);
}

/** The scholarship of one programme ("beasiswa JKM"). */
export function scholarshipOf(key: ProgrammeKey): ProgrammeKey | null {
  return SCHOLARSHIPS.get(key) ?? null;
}
