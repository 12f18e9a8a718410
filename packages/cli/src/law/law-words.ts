// What `jamin law` says, in both languages.

import type { Outcome } from '@jamin/engine';
import type { Language } from '@jamin/law';

type LawWords = {
  readonly unit: (unit: string) => string;
  readonly absence: { readonly [means in 'error' | 'not-due' | 'neutral']: string };
  readonly inForce: (from: string, to: string | undefined, replaced?: string) => string;
  readonly published: (day: string) => string;
  readonly signed: (day: string) => string;
  readonly source: (text: string) => string;
  readonly readAt: (text: string) => string;
  readonly confidence: (level: string) => string;
  readonly note: (text: string) => string;
  readonly conflict: (text: string) => string;
  readonly gap: (from: string, to: string, because: string) => string;
  readonly usedByRules: (names: string) => string;
  readonly usedByAsks: (names: string) => string;
  readonly reads: (names: string) => string;
  readonly reading: (ruling: number) => string;
  readonly range: (unit: string, min: string, max: string) => string;
  readonly usual: (value: string) => string;
  readonly facts: string;
  readonly grounds: string;
  readonly answers: string;
  readonly figures: (count: number) => string;
  readonly rules: (count: number) => string;
  readonly restated: (count: number) => string;
  readonly nothing: string;
  readonly notYet: string;
  readonly newFormula: string;
  readonly sameFormula: string;
  readonly decisions: (changed: number, looked: number) => string;
  readonly notRead: string;
  readonly absent: string;
  readonly agreed: { readonly [side in 'before' | 'after' | 'neither']: string };
  readonly sum: string;
  readonly outcome: { readonly [outcome in Outcome]: string };
};

const levels = { high: 'kuat', medium: 'sedang', low: 'lemah' } as const;

const indonesian: LawWords = {
  unit: (unit) => `satuan: ${unit}`,
  absence: {
    error: 'tanpa nilai pada suatu hari: tidak dapat diputuskan',
    'not-due': 'tanpa nilai pada suatu hari: tidak terutang',
    neutral: 'tanpa nilai pada suatu hari: tidak berpengaruh',
  },
  inForce: (from, to, replaced) => {
    if (to !== undefined) return `berlaku ${from} sampai ${to}`;
    return replaced === undefined ? `berlaku sejak ${from}` : `berlaku sejak ${from}, diganti ${replaced}`;
  },
  published: (day) => `terbit ${day}`,
  signed: (day) => `ditandatangani ${day}`,
  source: (text) => `Sumber: ${text}`,
  readAt: (text) => `Dibaca: ${text}`,
  confidence: (level) => `Keyakinan: ${level in levels ? levels[level as keyof typeof levels] : level}.`,
  note: (text) => `Catatan: ${text}`,
  conflict: (text) => `Sumber lain: ${text}`,
  gap: (from, to, because) => `Tidak ada nilai ${from} sampai ${to}: ${because}`,
  usedByRules: (names) => `Dipakai oleh: ${names}`,
  usedByAsks: (names) => `Menjawab pertanyaan: ${names}`,
  reads: (names) => `Memakai: ${names}`,
  reading: (ruling) => (ruling === 0 ? 'Bacaan kami:' : `Bacaan ${ruling}:`),
  range: (unit, min, max) => `${unit}, ${min} sampai ${max}`,
  usual: (value) => `Bila tidak disebut: ${value}`,
  facts: 'Fakta',
  grounds: 'Alasan penolakan, menurut urutannya',
  answers: 'Kunci jawaban',
  figures: (count) => `Angka yang berubah (${count})`,
  rules: (count) => `Aturan yang berubah (${count})`,
  restated: (count) => `${count} angka atau aturan lain ditetapkan ulang tanpa berubah.`,
  nothing: 'Tidak ada yang berubah.',
  notYet: 'tidak berlaku',
  newFormula: 'rumusnya lain',
  sameFormula: 'ditetapkan ulang, rumusnya sama',
  decisions: (changed, looked) => `Keputusan yang berubah: ${changed} dari ${looked}`,
  notRead: 'tidak terbaca',
  absent: 'tidak ada',
  agreed: {
    before: 'yang tercatat sesuai dengan yang lama',
    after: 'yang tercatat sudah sesuai dengan yang baru',
    neither: 'yang tercatat tidak sesuai dengan keduanya',
  },
  sum: 'Jumlah selisih',
  outcome: {
    granted: 'ada jawaban',
    refused: 'ditolak',
    incomplete: 'belum dapat diputuskan',
    contradictory: 'fakta tidak cocok',
    'not-covered': 'di luar hukum yang tercatat',
  },
};

const english: LawWords = {
  unit: (unit) => `unit: ${unit}`,
  absence: {
    error: 'no value on a day: cannot be decided',
    'not-due': 'no value on a day: not due',
    neutral: 'no value on a day: has no effect',
  },
  inForce: (from, to, replaced) => {
    if (to !== undefined) return `in force ${from} to ${to}`;
    return replaced === undefined ? `in force since ${from}` : `in force since ${from}, replaced ${replaced}`;
  },
  published: (day) => `published ${day}`,
  signed: (day) => `signed ${day}`,
  source: (text) => `Source: ${text}`,
  readAt: (text) => `Read: ${text}`,
  confidence: (level) => `Confidence: ${level}.`,
  note: (text) => `Note: ${text}`,
  conflict: (text) => `Other sources: ${text}`,
  gap: (from, to, because) => `No value ${from} to ${to}: ${because}`,
  usedByRules: (names) => `Used by: ${names}`,
  usedByAsks: (names) => `Answers the questions: ${names}`,
  reads: (names) => `Uses: ${names}`,
  reading: (ruling) => (ruling === 0 ? 'Our reading:' : `Reading ${ruling}:`),
  range: (unit, min, max) => `${unit}, ${min} to ${max}`,
  usual: (value) => `When not stated: ${value}`,
  facts: 'Facts',
  grounds: 'Grounds of refusal, in their order',
  answers: 'Keys of the answer',
  figures: (count) => `Figures that differ (${count})`,
  rules: (count) => `Rules that differ (${count})`,
  restated: (count) => `${count} other figures or rules were set again without a change.`,
  nothing: 'Nothing differs.',
  notYet: 'not in force',
  newFormula: 'another formula',
  sameFormula: 'set again, the same formula',
  decisions: (changed, looked) => `Decisions that change: ${changed} of ${looked}`,
  notRead: 'could not be read',
  absent: 'none',
  agreed: {
    before: 'the record agrees with the old one',
    after: 'the record already agrees with the new one',
    neither: 'the record agrees with neither',
  },
  sum: 'Sum of the differences',
  outcome: {
    granted: 'answered',
    refused: 'refused',
    incomplete: 'not to be decided yet',
    contradictory: 'facts that do not fit',
    'not-covered': 'outside the recorded law',
  },
};

export function lawWords(language: Language): LawWords {
  return language === 'id' ? indonesian : english;
}
