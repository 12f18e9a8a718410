// Thirty seconds for the radio: the total, the largest programme, and as many plain sentences as fit.

import { civil, date, type Words } from '@jamin/engine';
import { type Language, wordsOf } from '@jamin/law';
import { type Figures, type Line, lineBeside, linesInTotal } from './figures.ts';
import { rowNames, unitNames } from './release-words.ts';
import { saidCount, saidNumber, saidRupiah } from './said-number.ts';

/** What a speaker says calmly in thirty seconds. */
export const RADIO_WORDS = { least: 65, wished: 70, most: 75 } as const;

/** Said always; said in this order of need while there is time; or filling what time is left. */
type Sentence = { readonly text: string; readonly need: 'always' | number | 'filler' };

export function radioScript(figures: Figures, language: Language): string {
  const sentences = sentencesOf(figures, language);
  let chosen = sentences.filter(({ need }) => need === 'always');
  for (const need of NEEDS) {
    const more = sentences.filter((one) => chosen.includes(one) || one.need === need);
    if (wordsIn(spoken(more)) <= RADIO_WORDS.most) chosen = more;
  }
  const fillers = sentences.filter(({ need }) => need === 'filler');
  let best = chosen;
  for (let bits = 0; bits < 1 << fillers.length; bits += 1) {
    const told = fillers.filter((_, index) => (bits & (1 << index)) !== 0);
    const whole = sentences.filter((one) => chosen.includes(one) || told.includes(one));
    if (missing(whole) < missing(best)) best = whole;
  }
  return spoken(best);
}

function spoken(sentences: readonly Sentence[]): string {
  return sentences.map(({ text }) => text).join(' ');
}

export function wordsIn(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length;
}

function missing(sentences: readonly Sentence[]): number {
  return Math.abs(wordsIn(spoken(sentences)) - RADIO_WORDS.wished);
}

/** Every sentence that the script may have, in the order in which they are spoken. */
function sentencesOf(figures: Figures, language: Language): readonly Sentence[] {
  const lines = linesInTotal(figures);
  const beside = lineBeside(figures);
  const [largest] = [...lines].sort((a, b) => (a.amount < b.amount ? 1 : -1));
  const always = (text: string): Sentence => ({ text, need: 'always' });
  return [
    ...(figures.isExample ? [always(SPOKEN_EXAMPLE[language])] : []),
    ...newsOf(figures, language).map(always),
    ...(beside === null ? [] : [always(besideText(beside, language))]),
    ...(largest === undefined || lines.length < 2 ? [] : [{ text: largestText(largest, language), need: 2 }]),
    ...AFTER.map(({ words, need }) => ({ text: words[language], need })),
  ];
}

function newsOf(figures: Figures, language: Language): readonly string[] {
  const { total } = figures;
  const [cases, amount] = [saidCount(total.cases, language), saidRupiah(total.amount, language)];
  const counted = countedName(figures, language);
  const period = saidPeriod(figures, language);
  const since = isWholeMonths(figures) ? 'Selama' : 'Dari';
  return language === 'id'
    ? [
        `Kabar dari ${spokenOffice(figures)}.`,
        `${since} ${period}, kantor ini membayar ${cases} ${counted}.`,
        `Nilainya ${amount}.`,
      ]
    : [
        `News from ${spokenOffice(figures)}.`,
        `From ${period}, the office paid ${cases} ${counted}.`,
        `That is ${amount}.`,
      ];
}

function countedName({ total, unit }: Figures, language: Language): string {
  if (unit === 'case' && language === 'id') return 'klaim';
  const many = unit === 'case' ? 'claims' : unitNames[unit][language];
  if (language === 'id' || total.cases !== 1n) return many;
  return unit === 'person' ? 'person' : many.slice(0, -1);
}

function largestText({ row, amount }: Line, language: Language): string {
  const said = saidRupiah(amount, language);
  const name = rowNames[row][language].replace(/ \(.*\)$/, '');
  if (language === 'id') return `Yang terbesar ${name}, ${said}.`;
  const lower = `${name.slice(0, 1).toLowerCase()}${name.slice(1)}`;
  const programme = row === 'BEASISWA' ? lower : `the ${lower} programme (${row})`;
  return `The largest part is ${programme}: ${said}.`;
}

/** What the total leaves out. */
function besideText({ amount }: Line, language: Language): string {
  const said = saidRupiah(amount, language);
  return language === 'id' ? `Belum termasuk beasiswa, ${said}.` : `That leaves out scholarships: ${said}.`;
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

/** The order in which sentences are needed. */
const NEEDS: readonly number[] = [1, 2, 3];

/** What follows the figures: which body this is and where to ask; the others differ in length to fill the time. */
const AFTER: readonly { readonly words: Words; readonly need: Sentence['need'] }[] = [
  {
    words: { id: 'Uang itu hak pekerja dan keluarganya.', en: 'All of it belongs to workers and their families.' },
    need: 'filler',
  },
  {
    words: {
      id: 'BPJS Ketenagakerjaan melindungi pekerja saat celaka, berhenti bekerja, pensiun, atau meninggal.',
      en: 'BPJS Ketenagakerjaan protects workers in accidents, job loss, old age and death.',
    },
    need: 'filler',
  },
  {
    words: {
      id: 'BPJS Ketenagakerjaan bukan BPJS Kesehatan.',
      en: 'BPJS Ketenagakerjaan is not BPJS Kesehatan, the health body.',
    },
    need: 1,
  },
  {
    words: {
      id: 'Bekerja sendiri tanpa majikan? Anda juga bisa ikut.',
      en: 'Do you work for yourself? You can join too.',
    },
    need: 'filler',
  },
  {
    words: {
      id: 'Tanyakan di kantor cabang atau layanan resmi BPJS Ketenagakerjaan.',
      en: 'Ask at its branch office or official services.',
    },
    need: 3,
  },
  { words: { id: 'Simpan kartu peserta Anda.', en: 'Keep your member card.' }, need: 'filler' },
];
