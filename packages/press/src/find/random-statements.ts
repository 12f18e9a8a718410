// Writes whole statements in many phrasings, each read by people in one way, for tests that read them back.

import type { ProgrammeKey } from '../statement.ts';
import {
  type Draw,
  type Language,
  oneOf,
  type Written,
  type WrittenCount,
  writeAmount,
  writeCount,
} from './random-figures.ts';
import { type Item, itemsOf, SHAPES, type Shape } from './random-shapes.ts';

/** What a part or a total says. */
export type Told = { readonly cases: Written | null; readonly amount: Written | null };

/** A text with what must be read in it; `how` names the choices made, for the message of a failure. */
export type RandomStatement = {
  readonly text: string;
  readonly parts: ReadonlyMap<ProgrammeKey, Told>;
  readonly total: Told;
  readonly how: readonly string[];
};

/** How many shapes there are, so that a test can go through all. */
export function shapesOf(language: Language): readonly string[] {
  return SHAPES[language].map(({ id }) => id);
}

/** A statement in one shape, with or without a total and noise around it. */
export function listedStatement(draw: Draw, language: Language, chosen?: number): RandomStatement {
  const shape = SHAPES[language][chosen ?? draw(SHAPES[language].length)] ?? SHAPES[language][0];
  const items = itemsOf(draw, language).map((item) => fitting(item, shape));
  const list = listOf(draw, items, shape, language);
  const whole = totalOf(draw, language);
  const frame = oneOf(draw, FRAMES[language]);
  const says = frame.total ? shape.says : 'none';
  const text = surrounded(draw, frame.write(oneOf(draw, PERIODS[language]), list.text, whole, says), language);
  return {
    text,
    parts: new Map(items.map((item) => [item.key, told(item, shape.says)])),
    total: says === 'none' ? { cases: null, amount: null } : told(whole, says),
    how: [language, shape.id, list.join, frame.id],
  };
}

export function told(item: { readonly count: Written; readonly amount: Written }, says: Shape['says']): Told {
  return { cases: says === 'amount' ? null : item.count, amount: says === 'cases' ? null : item.amount };
}

/** "Rp5 miliar lebih dari 7 kasus" has two meanings; such an amount is written without its "lebih". */
function fitting(item: Item, shape: Shape): Item {
  const doubled = shape.id.endsWith('p') && item.amount.text.endsWith('lebih');
  return doubled ? { ...item, amount: { ...item.amount, text: item.amount.text.slice(0, -6) } } : item;
}

type List = { readonly text: string; readonly join: string };

function listOf(draw: Draw, items: readonly Item[], shape: Shape, language: Language): List {
  const written = items.map(shape.write);
  const and = language === 'id' ? 'dan' : 'and';
  const semicolons = { join: 'semicolons', text: written.join('; ') };
  const commas = { join: 'commas', text: written.join(', ') };
  const last = { join: 'comma and', text: `${written.slice(0, -1).join(', ')}, ${and} ${written.at(-1)}` };
  const lines = { join: 'lines', text: `\n${written.join('\n')}` };
  const bullets = { join: 'bullets', text: `\n- ${written.join('\n- ')}` };
  const numbers = { join: 'numbers', text: written.map((one, index) => `\n${index + 1}. ${one}`).join('') };
  const chosen: readonly [List, ...List[]] =
    shape.joins === 'strong'
      ? [semicolons, lines, bullets, numbers]
      : [semicolons, commas, last, lines, bullets, numbers];
  return oneOf(draw, chosen);
}

type Whole = { readonly count: WrittenCount; readonly amount: Written };

function totalOf(draw: Draw, language: Language): Whole {
  return { count: writeCount(draw, language), amount: writeAmount(draw, language) };
}

type Says = Shape['says'] | 'none';
type Frame = {
  readonly id: string;
  readonly total: boolean;
  readonly write: (period: string, list: string, whole: Whole, says: Says) => string;
};

export const PERIODS: Readonly<Record<Language, readonly [string, ...string[]]>> = {
  id: ['Selama tahun 2024', 'Januari hingga Juni 2024', 'Per 23 Juli 2024', 'Hingga Agustus 2024', 'Sepanjang 2024'],
  en: ['Throughout 2024', 'From January to June 2024', 'As of July 23, 2024'],
};

const FRAMES: Readonly<Record<Language, readonly [Frame, ...Frame[]]>> = {
  id: [
    {
      id: 'no total',
      total: false,
      write: (period, list) =>
        `${period} BPJS Ketenagakerjaan Cabang Contoh membayarkan klaim sebagai berikut: ${list}.`,
    },
    {
      id: 'total, rinciannya',
      total: true,
      write: (period, list, whole, says) =>
        `${period} BPJS Ketenagakerjaan Cabang Contoh membayarkan klaim ${wholeOf(whole, says)}. Rinciannya: ${list}.`,
    },
    {
      id: 'total, terdiri dari',
      total: true,
      write: (period, list, whole, says) =>
        `${period} Cabang Contoh telah membayarkan klaim ${wholeOf(whole, says)}, terdiri dari ${list}.`,
    },
    {
      id: 'total last',
      total: true,
      write: (period, list, whole, says) =>
        `${period} Cabang Contoh membayarkan klaim dengan rincian ${list}.\n` +
        `Total klaim yang dibayarkan ${wholeOf(whole, says)}.`,
    },
    {
      id: 'quoted',
      total: true,
      write: (period, list, whole, says) =>
        `"${period} kami sudah membayarkan klaim ${wholeOf(whole, says)}," ` +
        `kata Kepala BPJS Ketenagakerjaan Cabang Contoh, ` +
        `Budi Contoh, Selasa (13/8/2024).\n\nIa merinci, klaim itu terdiri atas ${list}.`,
    },
    {
      id: 'lima program',
      total: true,
      write: (period, list, whole, says) =>
        `CONTOH – ${period} klaim yang dibayarkan BPJS Ketenagakerjaan Cabang Contoh dari lima program mencapai ` +
        `${bareWhole(whole, says)}, yakni ${list}.`,
    },
    {
      id: 'total after, keseluruhan',
      total: true,
      write: (period, list, whole, says) =>
        `${period} Cabang Contoh membayarkan ${list}. Secara keseluruhan dibayarkan ${bareWhole(whole, says)}.`,
    },
    {
      id: 'total in two sentences',
      total: true,
      write: (period, list, whole, says) =>
        `${period} manfaat yang dibayarkan Cabang Contoh ` +
        `${says === 'cases' ? 'meningkat' : `mencapai ${whole.amount.text}`}. ` +
        `${says === 'amount' ? '' : `Jumlah kasusnya ${whole.count.text}. `}Rinciannya sebagai berikut: ${list}.`,
    },
  ],
  en: [
    {
      id: 'en no total',
      total: false,
      write: (period, list) => `${period}, BPJS Ketenagakerjaan Contoh Branch paid the following claims: ${list}.`,
    },
    {
      id: 'en total first',
      total: true,
      write: (period, list, whole, says) =>
        `${period}, BPJS Ketenagakerjaan Contoh Branch paid ${englishWhole(whole, says)}, consisting of ${list}.`,
    },
    {
      id: 'en total last',
      total: true,
      write: (period, list, whole, says) =>
        `${period}, the Contoh Branch paid the following claims: ${list}.\n` +
        `In total it paid ${englishWhole(whole, says)}.`,
    },
  ],
};

function wholeOf({ count, amount }: Whole, says: Says): string {
  if (says === 'cases') return `sebanyak ${count.text}`;
  return says === 'amount' ? `sebesar ${amount.text}` : `sebanyak ${count.text} senilai ${amount.text}`;
}

function bareWhole({ count, amount }: Whole, says: Says): string {
  if (says === 'cases') return count.text;
  return says === 'amount' ? amount.text : `${amount.text} untuk ${count.text}`;
}

function englishWhole({ count, amount }: Whole, says: Says): string {
  if (says === 'cases') return `claims of ${count.text}`;
  return says === 'amount' ? `claims worth ${amount.text}` : `${count.text} worth ${amount.text}`;
}

const NOISE: Readonly<Record<Language, readonly [string, ...string[]]>> = {
  id: [
    'Iuran yang diterima pada tahun itu mencapai Rp123,4 miliar.',
    'Tahun ini pihaknya menargetkan 12.500 peserta baru dari sektor informal.',
    'Dengan iuran Rp16.800 per bulan, pekerja terlindungi dua program.',
    'UMK yang berlaku di wilayah itu Rp3.640.000 per bulan.',
    'Jumlah peserta aktif tercatat 84.312 orang di 2.317 perusahaan.',
    'Hal itu diatur dalam Peraturan Pemerintah Nomor 44 Tahun 2015.',
  ],
  en: [
    'Contributions received in that year reached Rp123.4 billion.',
    'The branch targets 12,500 new participants from the informal sector.',
    'The minimum wage in the area is Rp3,640,000 a month.',
  ],
};

/** Sometimes with a sentence about something else before or after. */
export function surrounded(draw: Draw, text: string, language: Language): string {
  const place = draw(4);
  if (place === 1) return `${text}\n\n${oneOf(draw, NOISE[language])}`;
  if (place === 2) return `${oneOf(draw, NOISE[language])}\n\n${text}`;
  return text;
}
