// A release in one language: from exact figures to a title and blocks, and from blocks to the text that is checked.

import { type Day, date, exact, percent, ratio, type Words, whole } from '@jamin/engine';
import { formatDate, formatMoney, formatNumber, type Language } from '@jamin/law';
import { type Figures, type Line, lineBeside, linesInTotal, type Pair, yearBefore } from './figures.ts';
import { meanings, rowNames, unitMeanings, unitNames, whichBody } from './release-words.ts';

export type Block =
  | { readonly kind: 'heading' | 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly lines: readonly string[] }
  | { readonly kind: 'box'; readonly title: string; readonly lines: readonly string[] };

type ReleaseText = {
  readonly title: string;
  readonly blocks: readonly Block[];
};

type ReleaseInput = {
  readonly figures: Figures;
  readonly today: Day;
  /** The price of cover for who has no employer, as sentences of the law that day. */
  readonly price: readonly Words[];
};

const SEN = 100n;

export function releaseText({ figures, today, price }: ReleaseInput, language: Language): ReleaseText {
  const isId = language === 'id';
  const { lines, total, before, note } = figures;
  const beside = lineBeside(figures);
  const office = officeName(figures, language);
  const period = periodText(figures, language);
  const sum = pairText(total, figures, language);
  const lead = isId
    ? `Selama ${period}, ${office} membayarkan klaim sebanyak ${sum}. Rinciannya sebagai berikut:`
    : `From ${period}, ${office} paid ${sum}, consisting of the following:`;
  return {
    title: isId ? `Klaim yang dibayar ${office}` : `Claims paid by ${office}`,
    blocks: [
      paragraph(lead),
      { kind: 'list', lines: linesInTotal(figures).map((line) => lineText(line, figures, language)) },
      ...(beside === null ? [] : [paragraph(besideText(beside, figures, language))]),
      paragraph(unitMeanings[figures.unit][language]),
      ...(before === null ? [] : [paragraph(changeText(total, before, figures, language))]),
      ...(note === '' ? [] : [paragraph(`${isId ? 'Penjelasan kantor' : 'From the office'}: ${note}`)]),
      heading(isId ? 'Apa arti tiap program' : 'What each programme is'),
      { kind: 'list', lines: lines.map(({ row }) => meanings[row][language]) },
      { kind: 'box', title: whichBody.title[language], lines: whichBody.lines.map((line) => line[language]) },
      heading(isId ? 'Bekerja tanpa majikan?' : 'Working without an employer?'),
      paragraph(price.map((words) => words[language]).join(' ')),
      paragraph(
        isId
          ? `Harga dan arti program dihitung dari peraturan yang berlaku ${formatDate(today, 'id')}.`
          : `Price and programmes follow the law in force on ${formatDate(today, 'en')}.`,
      ),
      ...(figures.isExample ? [paragraph(EXAMPLE[language])] : []),
    ],
  };
}

/** The whole text, as it is checked, copied and saved. */
export function plainText({ title, blocks }: ReleaseText): string {
  return `${[title, ...blocks.map(blockText)].join('\n\n')}\n`;
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return block.text;
    case 'list':
      return block.lines.map((line) => `- ${line}`).join('\n');
    case 'box':
      return [block.title, ...block.lines.map((line) => `- ${line}`)].join('\n');
  }
}

const EXAMPLE: Words = {
  id: 'CONTOH: angka dan kantor dalam siaran ini karangan, bukan angka sebenarnya.',
  en: 'CONTOH (example): the figures and the office of this release are invented.',
};

/** "BPJS Ketenagakerjaan Cabang X"; not doubled where the office already says so. */
export function officeName({ office, isExample }: Figures, language: Language): string {
  const isNamed = /bpjs|bpjamsostek/i.test(office);
  const name = isNamed ? office : `BPJS Ketenagakerjaan ${office}`;
  return isExample && !/contoh/i.test(office) ? `${name} (${language === 'id' ? 'CONTOH' : 'CONTOH, example'})` : name;
}

/** "1 Januari hingga 30 Juni 2026" */
export function periodText({ from, to }: Pick<Figures, 'from' | 'to'>, language: Language): string {
  const [first, last] = [formatDate(date(from), language), formatDate(date(to), language)];
  const isOneYear = from.slice(0, 'YYYY'.length) === to.slice(0, 'YYYY'.length);
  const start = isOneYear ? first.slice(0, -' YYYY'.length) : first;
  return `${start} ${language === 'id' ? 'hingga' : 'to'} ${last}`;
}

export function rupiah(sen: bigint, language: Language): string {
  return formatMoney(ratio(sen, SEN), language);
}

export function count(cases: bigint, { unit }: Pick<Figures, 'unit'>, language: Language): string {
  const one: { readonly [unit: string]: string } = { case: 'case', person: 'person', payment: 'payment' };
  const name = language === 'en' && cases === 1n ? one[unit] : unitNames[unit][language];
  return `${formatNumber(whole(cases), language)} ${name}`;
}

function pairText(pair: Pair, figures: Figures, language: Language): string {
  const worth = language === 'id' ? 'senilai' : 'worth';
  return `${count(pair.cases, figures, language)} ${worth} ${rupiah(pair.amount, language)}`;
}

function lineText(line: Line, figures: Figures, language: Language): string {
  const how = language === 'id' ? 'sebanyak' : 'with';
  return `${rowNames[line.row][language]} ${how} ${pairText(line, figures, language)}`;
}

/** What was paid on top of the total. */
function besideText(line: Line, figures: Figures, language: Language): string {
  const said = lineText(line, figures, language);
  const inside = `${said.slice(0, 1).toLowerCase()}${said.slice(1)}`;
  return language === 'id'
    ? `Di luar jumlah itu, dibayarkan pula ${inside}. Beasiswa ini tidak dihitung dalam total di atas.`
    : `In addition, the office paid ${inside}, not counted in this total.`;
}

function changeText(total: Pair, before: Pair, figures: Figures, language: Language): string {
  const period = periodText(yearBefore(figures), language);
  const then = pairText(before, figures, language);
  const cases = changed(total.cases, before.cases, language);
  const amount = changed(total.amount, before.amount, language);
  return language === 'id'
    ? `Sebagai pembanding, pada periode ${period} dibayarkan ${then}. Banyaknya ${cases}, nilainya ${amount}.`
    : `For comparison, from ${period} the office paid ${then}. The count ${cases}; the value ${amount}.`;
}

/** "naik 4,6 persen", rounded half up to one decimal. */
export function changed(now: bigint, before: bigint, language: Language): string {
  const isId = language === 'id';
  if (now === before) return isId ? 'tetap' : 'stayed the same';
  if (before === 0n) return isId ? 'naik dari nol' : 'rose from nothing';
  const apart = now > before ? now - before : before - now;
  const share = exact.round(ratio(apart * PER_CENT, before), 'half-up', percent('10'));
  const by = `${formatNumber(share, language)} ${isId ? 'persen' : 'percent'}`;
  if (now > before) return isId ? `naik ${by}` : `rose by ${by}`;
  return isId ? `turun ${by}` : `fell by ${by}`;
}

const PER_CENT = 100n;

function paragraph(text: string): Block {
  return { kind: 'paragraph', text };
}

function heading(text: string): Block {
  return { kind: 'heading', text };
}
