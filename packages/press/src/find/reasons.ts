// Says of each figure in a sentence whether it is about something other than claims: contributions, funds, targets.

import type { IgnoredReason } from '../statement.ts';
import type { Token } from '../text/tokens.ts';
import { cueOf, isPerUnit, speaksOfSubset } from '../words/cues.ts';
import { beginsNumber } from '../words/number-words.ts';
import type { FigureElement, SentenceParts } from './elements.ts';
import { isReadAlso } from './sentences.ts';

type Tokens = readonly Token[];

/** How far back a word may stand from the figure it speaks of. */
const REACH = 16;
/** Reasons that a heading hands down to the items of its list. */
const HANDED_DOWN: ReadonlySet<IgnoredReason> = new Set<IgnoredReason>([
  'contribution',
  'membership',
  'target',
  'fund',
  'wage',
]);

/** The reason to leave each element out, in order; null for programmes and for claim figures. */
export function reasonsOf(tokens: Tokens, parts: SentenceParts): readonly (IgnoredReason | null)[] {
  const whole = reasonOfSentence(tokens, parts);
  const named = programmeTokens(parts);
  const insurers = otherInsurers(tokens, parts);
  const thatMonth = placeOfThatMonth(tokens, parts);
  let carried: IgnoredReason | null = null;
  let last = parts.sentence.from;
  const reasons = parts.elements.map((element) => {
    if (element.type === 'programme') return null;
    if (whole !== null) return whole;
    if (insurers.some((at) => at < element.from && isOfInsurer(tokens, parts, at, element))) return 'other';
    if (thatMonth < element.from) return 'month';
    const cue = cueBefore(tokens, named, element, last);
    const ended = isEnded(tokens, last, element.from);
    last = element.to;
    const own = cue === 'claim' ? null : cue;
    const ranged = cue === null && /^(?:hingga|sampai|-|–)$/.test(tokens[element.from - 1]?.text ?? '');
    const handed = (cue === null && !ended && handsDown(carried)) || ranged ? carried : null;
    const beside = besideReason(tokens, element);
    const reason = beside ?? (isSureCount(element) && own !== 'target' ? null : (own ?? handed));
    carried = reason;
    return reason;
  });
  return besideLimits(parts, reasons);
}

/** "dua anak memperoleh beasiswa paling banyak Rp174 juta": the children belong to the limit, not to a report. */
function besideLimits(
  parts: SentenceParts,
  reasons: readonly (IgnoredReason | null)[],
): readonly (IgnoredReason | null)[] {
  const limits = parts.elements.filter(({ type }, index) => type === 'amount' && reasons[index] === 'unit-amount');
  if (limits.length === 0) return reasons;
  return reasons.map((reason, index) => {
    const element = parts.elements[index];
    if (reason !== null || element === undefined || element.type === 'programme' || element.type === 'amount')
      return reason;
    const isOne = element.found.unit === 'child' && element.found.figure.value < 10n;
    return isOne && limits.some((limit) => Math.abs(limit.from - element.to) < 16) ? 'unit-amount' : null;
  });
}

function handsDown(reason: IgnoredReason | null): boolean {
  return reason !== null && HANDED_DOWN.has(reason);
}

/** "127 kasus" and "300 klaim" are claims whatever stands before them. */
function isSureCount(element: FigureElement): boolean {
  return element.type === 'count' && element.found.unit === 'case';
}

const OWED = new Set(['entitled', 'available']);
const GETS = new Set('memperoleh mendapat mendapatkan dapat bisa receives receive gets'.split(' '));
const EACH = new Set('maksimal setiap tiap apabila jika bila when if kalau normally biasa may'.split(' '));
const ONE_FAMILY = new Set('simbolis almarhum almarhumah alm mendiang symbolically'.split(' '));

/** Sentences about the health insurer, and hand-overs to one family, hold no figures of a branch. */
function reasonOfSentence(tokens: Tokens, parts: SentenceParts): IgnoredReason | null {
  let [health, own, family, programmes] = [false, false, false, 0];
  let [gets, each, owed, benefit] = [false, false, false, false];
  for (let at = parts.sentence.from; at < parts.sentence.to; at += 1) {
    const word = tokens[at]?.text ?? '';
    if (word === 'kesehatan' && tokens[at - 1]?.text === 'bpjs') health = true;
    if (word === 'kis' && tokens[at - 2]?.text === 'jkn') health = true;
    if (word === 'ketenagakerjaan' || word === 'bpjamsostek') own = true;
    if (at - parts.sentence.from < 3 && (word === 'rata' || word === 'average')) return 'unit-amount';
    if (OWED.has(word) || (word === 'berhak' && tokens[at + 1]?.kind === 'word')) owed = true;
    if (GETS.has(word)) gets = true;
    if (EACH.has(word)) each = true;
    if (isBenefitWord(tokens, at)) benefit = true;
    if (ONE_FAMILY.has(word)) family = true;
  }
  for (const element of parts.elements) if (element.type === 'programme') programmes += 1;
  if (isReadAlso(tokens, parts.sentence.from)) return 'other';
  if (health && !own) return 'other';
  if (owed || (gets && each && programmes <= 2)) return 'unit-amount';
  if (benefit && programmes <= 4 && !reports(parts) && parts.times.length === 0) return 'unit-amount';
  return family && programmes <= 2 ? 'subset' : null;
}

/** "santunan berkala", "48 kali upah", "tanpa batas biaya": what a benefit is, not what was paid. */
function isBenefitWord(tokens: Tokens, at: number): boolean {
  const [word, before] = [tokens[at]?.text ?? '', tokens[at - 1]?.text ?? ''];
  if (word === 'berkala' || word === 'sekaligus') return before === 'santunan';
  if (word === 'upah') return /^(?:kali|persen|x|%)$/.test(before);
  return word === 'batas' && before === 'tanpa';
}

/** More persons than one benefit has, or cases. */
function reports(parts: SentenceParts): boolean {
  return parts.elements.some(
    (element) => element.type === 'count' && (element.found.unit === 'case' || element.found.figure.value > 12n),
  );
}

const OTHER_INSURERS = new Set('taspen asabri raharja baznas prakerja bulog'.split(' '));
/** How far before a figure another institution may stand. */
const INSURER_REACH = 40;
/** No sentence names more of them. */
const MOST_INSURERS = 8;

/** Where the sentence names another institution. */
function otherInsurers(tokens: Tokens, { sentence }: SentenceParts): readonly number[] {
  const places: number[] = [];
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const word = tokens[at]?.text ?? '';
    if (OTHER_INSURERS.has(word) || (word === 'kesehatan' && tokens[at - 1]?.text === 'bpjs')) places.push(at);
  }
  return places.slice(0, MOST_INSURERS);
}

/** The institution named last before the figure is another one. */
function isOfInsurer(tokens: Tokens, parts: SentenceParts, place: number, element: FigureElement): boolean {
  if (place < Math.max(parts.sentence.from, element.from - INSURER_REACH)) return false;
  for (let at = place + 1; at < element.from; at += 1) {
    if (/^(?:ketenagakerjaan|bpjamsostek)$/.test(tokens[at]?.text ?? '')) return false;
  }
  return true;
}

/** "Dalam sebulan itu saja masuk 61 klaim": one month of many. */
function placeOfThatMonth(tokens: Tokens, { sentence }: SentenceParts): number {
  for (let at = sentence.from; at < sentence.to; at += 1) {
    if (!/^(?:itu|tersebut)$/.test(tokens[at + 1]?.text ?? '')) continue;
    const counted = beginsNumber(tokens[at - 1]?.text ?? '') || tokens[at - 1]?.kind === 'number';
    if (/^(?:sebulan|bulan|hari|pekan|seminggu|sehari)$/.test(tokens[at]?.text ?? '') && !counted) return at;
  }
  return Infinity;
}

function isEnded(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const word = tokens[at]?.text ?? '';
    if (word === ';' || /^(?:sedangkan|sementara|namun|adapun|tetapi|while|whereas)$/.test(word)) return true;
  }
  return false;
}

/** The nearest word before the figure that tells what it is about. */
function cueBefore(
  tokens: Tokens,
  named: ReadonlySet<number>,
  element: FigureElement,
  last: number,
): IgnoredReason | 'claim' | null {
  const from = Math.max(last, element.from - REACH);
  let paid = false;
  for (let at = element.from - 1; at >= from; at -= 1) {
    const word = tokens[at]?.text ?? '';
    if (word === ';' || word === '.') return null;
    const isFund = word === 'sosial' && tokens[at - 1]?.text === 'jaminan' && tokens[at - 2]?.text === 'dana';
    if (isFund || (word === 'dana' && named.has(at + 1))) return 'fund';
    const cue = cueOf(word);
    if (cue === null || named.has(at) || isOtherCue(tokens, at)) continue;
    if (cue === 'unit-amount' && hasComma(tokens, at, element.from)) continue;
    if (cue === 'claim' && isPayment(word)) {
      paid = true;
      continue;
    }
    if (cue === 'claim' && (word === 'jaminan' || word === 'manfaat') && isGeneral(tokens, at)) continue;
    return cue;
  }
  if (!paid) return null;
  return firstCue(tokens, element.from) === 'contribution' ? 'contribution' : 'claim';
}

/** "dengan besaran Rp66,84 miliar", "program perlindungan", "menyerap anggaran Rp20,6 miliar": of claims after all. */
export function isOtherCue(tokens: Tokens, at: number): boolean {
  const [word, before] = [tokens[at]?.text ?? '', tokens[at - 1]?.text ?? ''];
  if (word === 'besaran') return before === 'dengan';
  if (word === 'perlindungan') return before === 'program';
  return word === 'anggaran' && /^(?:menyerap|menelan|menghabiskan)$/.test(before);
}

/** What the sentence speaks of first. */
function firstCue(tokens: Tokens, to: number): IgnoredReason | 'claim' | null {
  let found: IgnoredReason | 'claim' | null = null;
  for (let at = to - 1; at > to - 60 && at >= 0; at -= 1) {
    const word = tokens[at]?.text ?? '';
    if (word === '.' || tokens[at]?.kind === 'paragraph') break;
    const cue = cueOf(word);
    if (cue !== null && !(cue === 'claim' && (isPayment(word) || word === 'jaminan'))) found = cue;
  }
  return found;
}

/** A verb of paying: what is paid is said by the noun before it. */
function isPayment(word: string): boolean {
  return /bayar|cair|salur|serah|gelontor|kucur|terima|^(?:paid|pay|pays|paying|disbursed|disburses|settled)$/.test(
    word,
  );
}

function hasComma(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (tokens[at]?.text === ',') return true;
  return false;
}

/** "jaminan sosial" and "manfaat program" speak of the system, not of payments. */
function isGeneral(tokens: Tokens, at: number): boolean {
  return /^(?:sosial|program)$/.test(tokens[at + 1]?.text ?? '');
}

function programmeTokens(parts: SentenceParts): ReadonlySet<number> {
  const named = new Set<number>();
  for (const element of parts.elements) {
    if (element.type !== 'programme') continue;
    for (let at = element.from; at < element.to; at += 1) named.add(at);
  }
  return named;
}

/** "Rp42 juta per orang", "120.334 peserta aktif", "masing-masing Rp42 juta". */
function besideReason(tokens: Tokens, element: FigureElement): IgnoredReason | null {
  const word = (index: number) => tokens[index]?.text ?? '';
  const after = element.to;
  if (element.type === 'amount') {
    const before = [word(element.from - 1), word(element.from - 2)];
    if (before[0] === 'to' && before[1] === 'up') return 'unit-amount';
    const limit = /^(?:sedikit|banyak|tinggi|rendah|besar|kecil)$/.test(before[0] ?? '') && before[1] === 'paling';
    if (limit || /^(?:maksimal|minimal|maksimum|minimum)$/.test(before[0] ?? '')) return 'unit-amount';
    const numbered = /^(?:i{1,3}|iv|\d+)$/.test(word(after + 2));
    if ((word(after) === 'per' || word(after) === '/') && isPerUnit(word(after + 1)) && !numbered) return 'unit-amount';
    if (/^(?:setiap|tiap|sebulan|setahun|perbulan|perorang|monthly|each)$/.test(word(after))) return 'unit-amount';
    if (word(after) === 'a' && isPerUnit(word(after + 1))) return 'unit-amount';
    return null;
  }
  if (word(after) === 'per' && /^(?:bulan|hari|tahun|minggu|month|day|year|week)$/.test(word(after + 1))) {
    return 'unit-amount';
  }
  if (element.found.unit !== 'person') return null;
  const near = [word(after), word(after + 1)];
  if (near.some((next) => cueOf(next) === 'membership') || becomesMember(tokens, after)) return 'membership';
  return /^(?:formal|informal|mandiri|baru)$/.test(near[0] ?? '') ? 'membership' : null;
}

/** "210 orang yang menjadi peserta". */
function becomesMember(tokens: Tokens, at: number): boolean {
  const next = tokens[at]?.text === 'yang' ? at + 1 : at;
  return tokens[next]?.text === 'menjadi' && tokens[next + 1]?.text === 'peserta';
}

/** "Dari jumlah itu", "dari total tersebut". */
export function isOutOf(tokens: Tokens, at: number): boolean {
  if (!/^(?:dari|of)$/.test(tokens[at]?.text ?? '')) return false;
  if (!/^(?:jumlah|angka|total|nilai|keseluruhan)$/.test(tokens[at + 1]?.text ?? '')) return false;
  return /^(?:itu|tersebut|ini|klaim)$/.test(tokens[at + 2]?.text ?? '');
}

/** Whether the words from `from` to `to` say that only a part is meant. */
export function isSubset(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    if (speaksOfSubset(tokens[at]?.text ?? '') && !/^(?:beasiswa|yang)$/.test(tokens[at + 1]?.text ?? '')) return true;
    if (isOutOf(tokens, at)) return true;
  }
  return false;
}
