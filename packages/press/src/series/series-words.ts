// What comparisons across texts say to people, in both languages.

import type { Words } from '@jamin/engine';
import type { Language } from '@jamin/law';
import type { Kind } from '../finding.ts';
import {
  dayText,
  figureInWords,
  figureText,
  inBoth,
  periodText,
  rupiahText,
  shortAmount,
} from '../report/figure-text.ts';
import { columnName, programmeHead } from '../report/report-words.ts';
import type { CaseUnit } from '../statement.ts';
import type { SeriesFigure, SeriesKey } from './series.ts';

type Both = readonly [SeriesFigure, SeriesFigure];

export type ScopeDifference = {
  readonly what: 'area' | 'start' | 'programmes';
  readonly of: readonly [string, string];
};

function subject(key: SeriesKey, kind: Kind, language: Language): string {
  const [column, of] = [columnName(kind)[language], programmeHead(key)[language]];
  return language === 'id' ? `${column} ${of}` : `${column} of ${of}`;
}

function upTo({ period }: SeriesFigure, language: Language): string {
  return period.to === null ? periodText(period, language) : dayText(period.to, language);
}

export function fallMessage(key: SeriesKey, kind: Kind, [before, after]: Both): Words {
  const gap = before.figure.value - after.figure.value;
  return inBoth((language) => {
    const what = subject(key, kind, language);
    const [from, to, apart] = [upTo(before, language), upTo(after, language), figureInWords(kind, gap, language)];
    if (language === 'id')
      return `${what} sampai ${to} lebih kecil ${apart} daripada yang sudah tercapai pada ${from}.`;
    return `${what} up to ${to} are ${apart} below what was already reached on ${from}.`;
  });
}

export function conflictMessage(key: SeriesKey, kind: Kind, [before, after]: Both): Words {
  const gap = before.figure.value - after.figure.value;
  return inBoth((language) => {
    const apart = figureInWords(kind, gap < 0n ? -gap : gap, language);
    const day = upTo(after, language);
    if (language === 'id') return `${subject(key, kind, language)} sampai ${day} ditulis dua kali, berbeda ${apart}.`;
    return `${subject(key, kind, language)} up to ${day} are given twice, ${apart} apart.`;
  });
}

export function unitMessage(key: SeriesKey): Words {
  return inBoth((language) =>
    language === 'id'
      ? `Kasus ${programmeHead(key).id} mungkin menghitung hal yang berlainan: satu kematian, satu angsuran, satu ` +
        'pembayaran bulanan, atau satu orang. Jangan bandingkan keduanya sebelum jelas.'
      : `Cases of ${programmeHead(key).en} may count different things: a death, an instalment, a monthly payment or ` +
        'a person. Do not compare them before this is clear.',
  );
}

export function scopeMessage({ what, of: [before, after] }: ScopeDifference): Words {
  switch (what) {
    case 'area':
      return {
        id: `Cakupannya berbeda: "${before}" dan "${after}". Angkanya tidak dapat dibandingkan begitu saja.`,
        en: `They cover different things: "${before}" and "${after}". Their figures cannot simply be compared.`,
      };
    case 'start':
      return inBoth((language) =>
        language === 'id'
          ? `Awal periodenya berbeda (${dayText(before, language)} dan ${dayText(after, language)}), jadi angkanya ` +
            'tidak dapat dibandingkan begitu saja.'
          : `Their periods begin on different days (${dayText(before, language)} and ${dayText(after, language)}), ` +
            'so their figures cannot simply be compared.',
      );
    case 'programmes':
      return {
        id: `Programnya berbeda: ${before}; lalu ${after}. Jumlah seluruhnya tidak dapat dibandingkan begitu saja.`,
        en: `They cover different programmes: ${before}; then ${after}. Their totals cannot simply be compared.`,
      };
  }
}

/** "a.txt (sampai dengan 23 Juli 2024): 7.803 kasus → b.txt (…): 7.500 kasus". */
export function figureEvidence(kind: Kind, [before, after]: Both): Words {
  return inBoth((language) => `${placed(kind, before, language)} → ${placed(kind, after, language)}`);
}

function placed(kind: Kind, { file, period, figure, unit }: SeriesFigure, language: Language): string {
  const counted = unit === null ? '' : ` ${unitName(unit)[language]}`;
  const count = figure.precision === 'exact' ? figureText('cases', figure.value, language) : figure.text;
  const written = kind === 'amount' ? rupiahText(figure.value, language) : count + counted;
  return `${file} (${periodText(period, language)}): ${written}`;
}

const unitNames: { readonly [unit in CaseUnit]: Words } = {
  case: { id: 'kasus', en: 'cases' },
  person: { id: 'orang', en: 'people' },
  child: { id: 'anak', en: 'children' },
  heir: { id: 'ahli waris', en: 'heirs' },
  payment: { id: 'pembayaran', en: 'payments' },
};

function unitName(unit: CaseUnit): Words {
  return unitNames[unit];
}

export function unitEvidence([before, after]: readonly [CaseUnit | null, CaseUnit | null]): Words {
  const name = (unit: CaseUnit | null, language: Language) => (unit === null ? '?' : unitName(unit)[language]);
  return inBoth((language) => `${name(before, language)} → ${name(after, language)}`);
}

export function averageEvidence([before, after]: readonly [bigint | null, bigint | null]): Words {
  const short = (average: bigint | null, language: Language) =>
    average === null ? '?' : `Rp${shortAmount(average, language)}`;
  return inBoth((language) => {
    const label = language === 'id' ? 'rata-rata per kasus' : 'average per case';
    return `${label}: ${short(before, language)} → ${short(after, language)}`;
  });
}
