// Thirty seconds for the radio: the total, the largest programme, and as many plain sentences as fit.

import { civil, date, type Words } from '@jamin/engine';
import { type Language, wordsOf } from '@jamin/law';
import { type Figures, type Line, lineBeside, linesInTotal } from './figures.ts';
import { rowNames, unitNames } from './release-words.ts';
import { saidCount, saidNumber, saidRupiah } from './said-number.ts';

/** What a speaker says calmly in thirty seconds. */
export const RADIO_WORDS = { least: 65, wished: 70, most: 75 } as const;

export function radioScript(figures: Figures, language: Language): string {
  const more = figures.isExample ? [SPOKEN_EXAMPLE[language]] : [];
  const extra = EXTRAS.map((words) => words[language]);
  const whole = [...more, ...baseOf(figures, language)];
  // What must be said comes before what is largest.
  const isLong = wordsIn(whole.join(' ')) > RADIO_WORDS.most;
  const fixed = isLong ? [...more, ...baseOf(figures, language, false)] : whole;
  let best = fixed;
  for (let chosen = 0; chosen < 1 << extra.length; chosen += 1) {
    const told = [...fixed, ...extra.filter((_, index) => (chosen & (1 << index)) !== 0)];
    if (missing(told) < missing(best)) best = told;
  }
  return best.join(' ');
}

export function wordsIn(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length;
}

function missing(sentences: readonly string[]): number {
  return Math.abs(wordsIn(sentences.join(' ')) - RADIO_WORDS.wished);
}

function baseOf(figures: Figures, language: Language, isLargestTold = true): readonly string[] {
  const { total } = figures;
  const lines = linesInTotal(figures);
  const beside = lineBeside(figures);
  const more = beside === null ? [] : [besideText(beside, language)];
  const isId = language === 'id';
  const [cases, amount] = [saidCount(total.cases, language), saidRupiah(total.amount, language)];
  const counted = countedName(figures, language);
  const [largest] = [...lines].sort((a, b) => (a.amount < b.amount ? 1 : -1));
  const isTold = isLargestTold && lines.length > 1;
  const big = largest === undefined || !isTold ? [] : [largestText(largest, language)];
  const period = saidPeriod(figures, language);
  const since = isWholeMonths(figures) ? 'Selama' : 'Dari';
  return isId
    ? [
        `Kabar dari ${spokenOffice(figures)}.`,
        `${since} ${period}, kantor ini membayar ${cases} ${counted}.`,
        `Nilainya ${amount}.`,
        ...big,
        ...more,
      ]
    : [
        `News from ${spokenOffice(figures)}.`,
        `From ${period}, the office paid ${cases} ${counted}.`,
        `That is ${amount}.`,
        ...big,
        ...more,
      ];
}

function countedName({ total, unit }: Figures, language: Language): string {
  if (unit === 'case' && language === 'id') return 'klaim';
  const many = unit === 'case' ? 'claims' : unitNames[unit][language];
  if (language === 'id' || total.cases !== 1n) return many;
  return unit === 'person' ? 'person' : many.slice(0, -1);
}

function largestText({ row, amount }: Line, language: Language): string {
  const name = rowNames[row][language].replace(/ \(.*\)$/, '');
  const said = saidRupiah(amount, language);
  return language === 'id' ? `Yang terbesar ${name}, ${said}.` : `The largest part is ${name}: ${said}.`;
}

/** What the total leaves out. */
function besideText({ amount }: Line, language: Language): string {
  const said = saidRupiah(amount, language);
  return language === 'id' ? `Di luar itu, beasiswa ${said}.` : `Not counted there: scholarships, ${said}.`;
}

function spokenOffice({ office }: Figures): string {
  return /bpjs|bpjamsostek/i.test(office) ? office : `BPJS Ketenagakerjaan ${office}`;
}

/** "Januari sampai Juni dua ribu dua puluh enam"; the days are said where they are not whole months. */
function saidPeriod({ from, to }: Pick<Figures, 'from' | 'to'>, language: Language): string {
  const [first, last] = [civil(date(from)), civil(date(to))];
  const months = wordsOf(language).months;
  const isWhole = isWholeMonths({ from, to });
  const said = ({ day, month }: { readonly day: number; readonly month: number }): string =>
    `${isWhole ? '' : `${saidNumber(BigInt(day), language)} `}${months[month - 1] ?? ''}`;
  const year = (value: number): string => saidNumber(BigInt(value), language);
  const until = language === 'id' ? 'sampai' : 'to';
  const isOneMonth = isWhole && first.year === last.year && first.month === last.month;
  if (isOneMonth) return `${said(last)} ${year(last.year)}`;
  const start = first.year === last.year ? said(first) : `${said(first)} ${year(first.year)}`;
  return `${start} ${until} ${said(last)} ${year(last.year)}`;
}

function isWholeMonths({ from, to }: Pick<Figures, 'from' | 'to'>): boolean {
  return civil(date(from)).day === 1 && civil(date(to) + 1).day === 1;
}

const SPOKEN_EXAMPLE: Words = {
  id: 'Ini contoh, angkanya karangan.',
  en: 'This is an example; the figures are invented.',
};

/** Sentences of different lengths, so that some of them always fill the time. */
const EXTRAS: readonly Words[] = [
  { id: 'BPJS Ketenagakerjaan bukan BPJS Kesehatan.', en: 'This is not BPJS Kesehatan, the health body.' },
  {
    id: 'BPJS Ketenagakerjaan melindungi pekerja saat celaka, berhenti bekerja, pensiun, atau meninggal.',
    en: 'BPJS Ketenagakerjaan protects workers in accidents, job loss, old age and death.',
  },
  {
    id: 'Bekerja sendiri tanpa majikan? Anda juga bisa ikut.',
    en: 'Do you work for yourself? You can join too.',
  },
  { id: 'Uang itu hak pekerja dan keluarganya.', en: 'That money belongs to workers and families.' },
  {
    id: 'Tanyakan hak Anda di kantor BPJS Ketenagakerjaan terdekat, dan bawa kartu peserta Anda.',
    en: 'Ask about your rights at the nearest BPJS Ketenagakerjaan office, and bring your member card.',
  },
  { id: 'Simpan kartu peserta Anda baik-baik.', en: 'Keep your member card safe.' },
  { id: 'Tanyakan.', en: 'Just ask.' },
];
