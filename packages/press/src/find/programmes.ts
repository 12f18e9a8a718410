// Finds where programmes are named, with the name and its abbreviation taken as one mention.

import type { ProgrammeKey } from '../statement.ts';
import type { Token } from '../text/tokens.ts';
import { programmeAt, scholarshipOf, segmentOf } from '../words/programme-names.ts';

/** One mention: the programme, whether the words can mean nothing else, and its tokens. */
export type ProgrammeMention = {
  readonly key: ProgrammeKey;
  readonly sure: boolean;
  /** Printed JKN, which is also the health insurance of another institution. */
  readonly doubtful: boolean;
  readonly from: number;
  readonly to: number;
};

type Tokens = readonly Token[];

/** All mentions in the order of the text. */
export function findProgrammes(tokens: Tokens): readonly ProgrammeMention[] {
  const words = (index: number) => tokens[index]?.text ?? '';
  const found: ProgrammeMention[] = [];
  let at = 0;
  while (at < tokens.length) {
    const name = tokens[at]?.kind === 'word' && !isOtherSense(words, at) ? programmeAt(words, at) : null;
    if (name === null) {
      const again = thatProgramme(tokens, at, found);
      if (again !== null) found.push(again);
      at = again?.to ?? at + 1;
      continue;
    }
    const doubtful = words(at) === 'jkn';
    const whole = withOtherName(tokens, { ...name, doubtful, from: at, to: at + name.length });
    const mention = withSegment(tokens, whole);
    found.push(mention);
    at = mention.to;
  }
  return found;
}

/** How far back the programme may stand that "program itu" means. */
const BACK = 40;

/** "Program itu mencatatkan klaim …" after a sentence with one programme. */
function thatProgramme(tokens: Tokens, at: number, found: readonly ProgrammeMention[]): ProgrammeMention | null {
  if (tokens[at]?.text !== 'program' || !/^(?:itu|tersebut)$/.test(tokens[at + 1]?.text ?? '')) return null;
  const last = found.at(-1);
  if (last === undefined || at - last.to > BACK || isCounted(tokens[at - 1]?.text ?? '')) return null;
  let begin = at;
  let stops = 0;
  for (; begin > 0 && stops < 2; begin -= 1) {
    const { kind, text } = tokens[begin - 1] ?? { kind: 'mark', text: '' };
    if (kind === 'paragraph') break;
    if (kind === 'mark' && text === '.') stops += 1;
  }
  const near = found.slice(-8).filter(({ to }) => to > begin);
  const [first] = near;
  if (stops === 0 || first === undefined || near.some(({ key }) => key !== first.key)) return null;
  return { key: first.key, sure: true, doubtful: false, from: at, to: at + 2 };
}

/** "lima program tersebut" speaks of several. */
function isCounted(word: string): boolean {
  return /^(?:\d+|dua|tiga|empat|lima|kedua|ketiga|keempat|kelima|semua|seluruh|berbagai)$/.test(word);
}

/** "usia pensiun", "kartu JKN", "angka kematian ibu" do not name a programme of claims. */
function isOtherSense(words: (index: number) => string, at: number): boolean {
  const before = words(at - 1);
  if (words(at) === 'pensiun')
    return /^(?:usia|masa|memasuki|persiapan|menjelang|jelang|uang|purna|dana|iuran|lembaga|batas|umur)$/.test(before);
  if (words(at) === 'kematian')
    return /^(?:angka|tingkat|surat|akta|penyebab|dengan|akibat|menyebabkan|mengakibatkan)$/.test(before);
  if (words(at) === 'peserta') return /^(?:dari|anak|bagi)$/.test(before);
  if (words(at) === 'jkn') return /^(?:peserta|program|kartu|iuran|mobile)$/.test(before) || words(at + 1) === '-';
  if (words(at) === 'proyek') return /^\d/.test(before);
  return words(at) === 'pension' && /^(?:fund|funds|age)$/.test(words(at + 1));
}

/** "Jaminan Pensiun (JP)", "JHT (Jaminan Hari Tua)", "JKM atau Jaminan Kematian": the full name decides. */
function withOtherName(tokens: Tokens, mention: ProgrammeMention): ProgrammeMention {
  const words = (index: number) => tokens[index]?.text ?? '';
  const opens = words(mention.to) === '(';
  if (!opens && !/^(?:atau|alias|or|\/)$/.test(words(mention.to))) return mention;
  const other = programmeAt(words, mention.to + 1);
  if (other === null) return mention;
  const end = mention.to + 1 + other.length;
  if (opens && words(end) !== ')') return mention;
  if (!opens && other.key !== mention.key) return mention;
  const isFull = mention.to - mention.from > 1 || !(other.length > 1);
  const key = isFull ? mention.key : other.key;
  return { ...mention, key, sure: true, doubtful: false, to: opens ? end + 1 : end };
}

/** "JKK BPU", "beasiswa JKM", "beasiswa pendidikan anak". */
function withSegment(tokens: Tokens, mention: ProgrammeMention): ProgrammeMention {
  const words = (index: number) => tokens[index]?.text ?? '';
  if (mention.key === 'BEASISWA') return withScholarship(tokens, mention);
  const at = /^(?:segmen|sektor|kategori|-)$/.test(words(mention.to)) ? mention.to + 1 : mention.to;
  const segment = segmentOf(mention.key, words(at));
  if (segment !== null) return { ...mention, key: segment, to: at + 1 };
  const waged = ['bukan', 'penerima', 'upah'].every((word, index) => words(at + index) === word);
  const paid = words(at) === 'penerima' && words(at + 1) === 'upah';
  const spelled = waged ? segmentOf(mention.key, 'bpu') : paid ? segmentOf(mention.key, 'pu') : null;
  if (spelled !== null) return { ...mention, key: spelled, to: at + (waged ? 3 : 2) };
  const construction = words(at) === 'jasa' && words(at + 1) === 'konstruksi' ? segmentOf(mention.key, 'jakon') : null;
  return construction === null ? mention : { ...mention, key: construction, to: at + 2 };
}

function withScholarship(tokens: Tokens, mention: ProgrammeMention): ProgrammeMention {
  const words = (index: number) => tokens[index]?.text ?? '';
  let at = mention.to;
  while (
    at < mention.to + 5 &&
    /^(?:pendidikan|anak|untuk|dari|program|bagi|peserta|klaim|manfaat|turunan|akibat|terkait)$/.test(words(at))
  ) {
    at += 1;
  }
  const of = programmeAt(words, at);
  const key = of === null ? null : scholarshipOf(of.key);
  if (of !== null && key !== null) return { ...mention, key, to: at + of.length };
  const plain = words(mention.to) === 'pendidikan' ? mention.to + 1 : mention.to;
  return { ...mention, to: plain };
}
