// Makes a release of what was typed: both languages, the script and the pictures, each marked as its check says.

import type { Day, Law, Words } from '@jamin/engine';
import { formatDate, type Language } from '@jamin/law';
import { possiblePayments, programmeHead } from '@jamin/press';
import type { StatementView } from '../figures/check-view.ts';
import type { Outcome } from '../words/release-terms.ts';
import { bpuPriceWords } from './bpu-price.ts';
import { checkRelease } from './check-release.ts';
import { type FieldProblem, type Figures, type Line, lineBeside, readFigures, type Typed } from './figures.ts';
import { barWidths, cardSvg, chartSvg, chartTitle } from './picture.ts';
import { radioScript } from './radio-script.ts';
import { type Block, changed, periodText, plainText, releaseText, rupiah } from './release-text.ts';
import { nameBeside, scholarshipLine, scholarshipStamp } from './scholarship-words.ts';

export type Bar = { readonly row: string; readonly label: string; readonly share: number };

/** A release in one language; plain data, so that writers and pages need nothing else. */
type PreparedText = {
  readonly title: string;
  readonly blocks: readonly Block[];
  readonly plain: string;
  readonly radioTitle: string;
  readonly radio: string;
  readonly chart: string;
  readonly chartTitle: string;
  readonly barsTitle: string;
  readonly bars: readonly Bar[];
  readonly card: string;
  readonly view: StatementView | null;
  readonly why: string | null;
  /** Whether the total counts scholarships, as a sentence; empty where there are none. */
  readonly scholarships: string;
  /** Whether scholarships stand beside the total, in a sentence of their own behind the list. */
  readonly isBeside: boolean;
  /** What changed since last year, programme by programme. */
  readonly changes: readonly string[];
  /** "BELUM COCOK" and such: stands on everything that is made of a release that does not hold. */
  readonly mark: string;
};

export type Prepared = {
  readonly outcome: Outcome;
  readonly isExample: boolean;
  /** Without its ending. */
  readonly fileName: string;
  readonly texts: { readonly [language in Language]: PreparedText };
};

export type Preparation = { readonly problems: readonly FieldProblem[]; readonly prepared: Prepared | null };

/** What is asked again and again, kept: what the law makes possible. */
type Sources = { readonly possible: ReturnType<typeof possiblePayments> };

export function sourcesOf(law: Law): Sources {
  return { possible: possiblePayments(law) };
}

export function prepare(sources: Sources, typed: Typed, language: Language, today: Day): Preparation {
  const { figures, problems } = readFigures(typed, language);
  return { problems, prepared: figures === null ? null : preparedOf(sources, figures, today) };
}

type Finished = { readonly title: string; readonly blocks: readonly Block[]; readonly plain: string };

/** The check of the text decides what the text says of itself, and that text is checked again, with those words. */
export function preparedOf(sources: Sources, figures: Figures, today: Day): Prepared {
  const price = bpuPriceWords(today);
  const finish = (language: Language, outcome: Outcome): Finished => {
    const { title, blocks } = releaseText({ figures, today, price }, language);
    const stamp = stampText(outcome, figures, today, language);
    const text = { title: marked(title, outcome, figures, language), blocks: [...blocks, stamp] };
    return { ...text, plain: plainText(text) };
  };
  const check = (language: Language, { plain }: Finished) => checkRelease(plain, figures, sources.possible, language);
  const made = (outcome: Outcome) => {
    const texts = { id: finish('id', outcome), en: finish('en', outcome) };
    const found = { id: check('id', texts.id), en: check('en', texts.en) };
    return { texts, found, says: worse(found.id.outcome, found.en.outcome) };
  };
  const { says: outcome } = made('checked');
  const { texts, found } = made(outcome);
  const textOf = (language: Language): PreparedText => ({
    ...texts[language],
    ...extrasOf(figures, outcome, language),
    view: found[language].view,
    why: found[language].why,
  });
  return {
    outcome,
    isExample: figures.isExample,
    fileName: fileNameOf(figures, outcome),
    texts: { id: textOf('id'), en: textOf('en') },
  };
}

const MARKS: { readonly [outcome in Outcome]: Words } = {
  checked: { id: '', en: '' },
  explained: { id: '', en: '' },
  doubt: { id: 'PERLU DILIHAT', en: 'TO BE LOOKED AT' },
  fails: { id: 'BELUM COCOK', en: 'DOES NOT ADD UP' },
};

const FILE_MARKS: { readonly [outcome in Outcome]: string } = {
  checked: '',
  explained: '',
  doubt: 'PERLU-DILIHAT',
  fails: 'BELUM-COCOK',
};

function worse(one: Outcome, other: Outcome): Outcome {
  const order: readonly Outcome[] = ['checked', 'explained', 'doubt', 'fails'];
  return order.indexOf(one) > order.indexOf(other) ? one : other;
}

function marked(title: string, outcome: Outcome, { isExample }: Figures, language: Language): string {
  const marks = [isExample ? 'CONTOH' : '', MARKS[outcome][language]].filter((mark) => mark !== '');
  return [...marks, title].join(' · ');
}

function stampText(outcome: Outcome, figures: Figures, today: Day, language: Language): Block {
  const { isTotalTyped } = figures;
  const isOurs = outcome === 'checked' && !(isTotalTyped.cases && isTotalTyped.amount);
  const said = isOurs ? OUR_SUM : STAMPS[outcome];
  const texts = [
    said(formatDate(today, language))[language],
    outcome === 'fails' ? '' : scholarshipStamp(figures, language),
  ];
  return { kind: 'paragraph', text: texts.filter((text) => text !== '').join(' ') };
}

/** A total that nobody typed was added up, and compared with nothing. */
const OUR_SUM = (day: string): Words => ({
  id: `Totalnya dijumlahkan dengan Jamin pada ${day} dari angka tiap program.`,
  en: `The total was added up with Jamin on ${day} from the figures of the programmes.`,
});

const STAMPS: { readonly [outcome in Outcome]: (day: string) => Words } = {
  checked: (day) => ({
    id: `Jumlahnya diperiksa dengan Jamin pada ${day}: angka tiap program sama dengan totalnya.`,
    en: `The sum was checked with Jamin on ${day}: the programmes add up to the total.`,
  }),
  explained: (day) => ({
    id: `Jumlahnya diperiksa dengan Jamin pada ${day}. Rata-rata yang tidak biasa dijelaskan kantor di atas.`,
    en: `The sum was checked with Jamin on ${day}. The office explains an unusual average above.`,
  }),
  doubt: (day) => ({
    id: `PERLU DILIHAT: pada ${day} jumlahnya cocok, tetapi ada angka yang masih perlu dijelaskan.`,
    en: `TO BE LOOKED AT: on ${day} the sum was right, but a figure still needs an explanation.`,
  }),
  fails: () => ({
    id: 'BELUM COCOK: pemeriksaan menemukan angka yang tidak cocok. Jangan diterbitkan.',
    en: 'DOES NOT ADD UP: the check found figures that do not fit. Not for publication.',
  }),
};

const WIDEST = 1000;

function extrasOf(figures: Figures, outcome: Outcome, language: Language) {
  const mark = MARKS[outcome][language];
  const widths = barWidths(figures, WIDEST);
  const beside = lineBeside(figures);
  return {
    mark,
    radioTitle: language === 'id' ? 'Naskah radio, 30 detik' : 'Radio script, 30 seconds',
    radio: mark === '' ? radioScript(figures, language) : `${mark}. ${radioScript(figures, language)}`,
    chart: chartSvg(figures, language, mark),
    chartTitle: chartTitle(figures, language),
    barsTitle: `${BY_PROGRAMME[language]}, ${periodText(figures, language)}`,
    card: cardSvg(figures, language, mark),
    bars: figures.lines.map(({ row, amount }) => ({
      row: row === beside?.row ? nameBeside(row, language) : programmeHead(row)[language],
      label: rupiah(amount, language),
      share: (widths.get(row) ?? 0) / WIDEST,
    })),
    scholarships: scholarshipLine(figures, language),
    isBeside: beside !== null,
    changes: figures.lines.flatMap((line) => changeOf(line, language)),
  };
}

const BY_PROGRAMME: Words = { id: 'Rupiah menurut program', en: 'Rupiah by programme' };

function changeOf({ row, cases, amount, before }: Line, language: Language): readonly string[] {
  if (before === null) return [];
  const [count, value] = [changed(cases, before.cases, language), changed(amount, before.amount, language)];
  const name = programmeHead(row)[language];
  return [
    language === 'id'
      ? `${name}: banyaknya ${count}, rupiahnya ${value}.`
      : `${name}: the count ${count}, the rupiah ${value}.`,
  ];
}

function fileNameOf({ office, from, to, isExample }: Figures, outcome: Outcome): string {
  const name = office
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  const parts = [isExample ? 'CONTOH' : '', FILE_MARKS[outcome], 'siaran', name, from, to];
  return parts.filter((part) => part !== '').join('-');
}
