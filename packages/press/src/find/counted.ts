// Tells what a number counts: the unit word after it, the cue before it, or something that is no claim.

import type { CaseUnit } from '../statement.ts';
import type { Token } from '../text/tokens.ts';
import { monthOf } from '../words/months.ts';
import { beginsNumber } from '../words/number-words.ts';
import { programmeAt } from '../words/programme-names.ts';
import { standsBeforeUnit, unitOf } from '../words/units.ts';
import { isVerb } from './gaps.ts';

type Tokens = readonly Token[];

const CONNECTORS = new Set(
  (
    'dengan dan sebesar senilai untuk serta sejumlah atau pada nilainya nominal nominalnya lalu di yang karena ' +
    'sedangkan sementara with worth and for or totalling menjadi dari dalam hingga sampai selama sepanjang oleh ' +
    'kemudian disusul lebih naik turun total totalnya telah sudah adalah rp rprp idr by in at from to of as was ' +
    'were tersebut ini itu secara masing meningkat kepada bagi jumlah jumlahnya sebanyak per while compared ' +
    'sekitar a last this dibanding dibandingkan respectively berturut juga berikut beasiswa program nilai uang ' +
    'dananya uangnya ke namun tetapi tapi sebagai akibat guna lewat berupa terkait concerned covered involved went'
  ).split(' '),
);

/** "41 perusahaan", "4 kantor": the next word names something else. */
export function countsOther(tokens: Tokens, at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || CONNECTORS.has(token.text) || isVerb(token)) return false;
  return programmeAt((index) => tokens[index]?.text ?? '', at) === null && monthOf(token.text) === null;
}

const COUNT_CUES = new Set(
  (
    'sebanyak sejumlah klaim kasus kasusnya klaimnya claims cases total totalnya berjumlah mencapai jumlah ' +
    'jumlahnya seluruhnya semuanya penerimanya disetujui numbered tercatat pesertanya'
  ).split(' '),
);

/** "sebanyak 196", "jumlah klaim 627", "kasus: 12". */
export function hasCountCue(tokens: Tokens, at: number): boolean {
  const word = (back: number) => tokens[at - back]?.text ?? '';
  const back = /^[:=]$/.test(word(1)) ? 2 : 1;
  const counted = unitOf(word(back)) !== null && /^(?:total|jumlah|keseluruhan)$/.test(word(back + 1));
  const twice = unitOf(word(back)) !== null && unitOf(word(back + 1)) !== null && word(back + 2) === 'total';
  return COUNT_CUES.has(word(back)) || counted || twice;
}

/** Past "(empat)", the number again in words. */
export function afterBracket(tokens: Tokens, from: number): number {
  if (tokens[from]?.text !== '(' || !beginsNumber(tokens[from + 1]?.text ?? '')) return from;
  let at = from;
  while (at < from + 8 && tokens[at]?.text !== ')') at += 1;
  return at + 1;
}

/** The unit word after a number, over "(empat)", "orang", "total"; "tenaga" needs "kerja", "ahli" needs "waris". */
export function unitAfter(tokens: Tokens, from: number): { readonly unit: CaseUnit; readonly next: number } | null {
  let at = afterBracket(tokens, from);
  for (let steps = 0; steps < 4; steps += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word') return null;
    const unit = unitOf(token.text);
    const follows = tokens[at + 1]?.text ?? '';
    const whole = (token.text !== 'tenaga' || follows === 'kerja') && (token.text !== 'ahli' || follows === 'waris');
    const traffic = follows === 'kecelakaan' && tokens[at + 2]?.text !== 'kerja';
    if (unit !== null && whole && (traffic || isOfCrime(follows))) return null;
    if (unit !== null && whole) {
      const two = token.text === 'tenaga' || token.text === 'ahli';
      return refined(tokens, unit, two ? at + 2 : at + 1);
    }
    if (!standsBeforeUnit(token.text)) return null;
    at += 1;
  }
  return null;
}

const OTHER_CASES = new Set(
  (
    'pencurian korupsi covid dbd stunting kriminal narkoba kebakaran positif kekerasan perceraian hukum ' +
    'perselisihan pelanggaran penipuan rawat penyakit'
  ).split(' '),
);

/** "dua kasus pencurian": cases of another kind. */
function isOfCrime(word: string): boolean {
  return OTHER_CASES.has(word);
}

/** "478 orang anak" counts children, "5.997 orang pekerja" persons. */
function refined(tokens: Tokens, unit: CaseUnit, next: number): { readonly unit: CaseUnit; readonly next: number } {
  const second = unitOf(tokens[next]?.text ?? '');
  return unit === 'person' && second === 'child' ? { unit: second, next: next + 1 } : { unit, next };
}
