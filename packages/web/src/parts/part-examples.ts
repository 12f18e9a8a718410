// What the page of parts shows: answers of the law for example people, and figures of an office that does not exist.

import { addMonths, type Day, writeDate } from '@jamin/engine';
import { formatDate, indonesia, type Language } from '@jamin/law';
import { checkText, possiblePayments } from '@jamin/press';
import { href } from '../addresses.ts';
import type { AnswerView } from '../answers/answer-view.ts';
import { calculate } from '../answers/calculate.ts';
import { type EventState, eventStart, eventState } from '../answers/event-state.ts';
import { questionsShown } from '../answers/part-questions.ts';
import { type Typed, UNKNOWN } from '../answers/typed.ts';
import { checkView } from '../figures/check-view.ts';
import type { State } from '../figures/state.ts';
import { statisticCharts } from '../figures/statistics-view.ts';
import type { Tile, TileGroup } from '../figures/tile-map.ts';
import { exampleIn } from '../release/example.ts';
import { EXAMPLE_OFFICE } from '../release/example-office.ts';
import { prepareHere } from '../release/prepare-here.ts';
import { type StateName, stateNames } from '../words/part-words.ts';

/** The calculator, what is typed, and the state that its answer shows. */
type Example = { readonly state: StateName; readonly calculator: string; readonly typed: Typed };

function examples(today: Day): readonly Example[] {
  const ago = (months: number): readonly string[] => [writeDate(addMonths(today, -months))];
  const accident: Typed = { segment: ['PU'], wage: ['4000000'], outcome: ['partial-anatomical'] };
  const laidOff: Typed = { wage: ['4000000'], paidMonths24: ['12'], consecutiveMonths: ['6'] };
  return [
    { state: 'granted', calculator: 'jkk', typed: { ...accident, 'losses.0.part': ['ibu jari tangan kanan'] } },
    { state: 'granted', calculator: 'jkp', typed: { ...laidOff, reason: ['layoff'] } },
    { state: 'refused', calculator: 'jkp', typed: { ...laidOff, reason: ['resignation'] } },
    {
      state: 'later',
      calculator: 'jht',
      typed: { ground: ['resignation'], endOfWork: ago(0), balance: ['40000000'], stillEmployed: ['false'] },
    },
    { state: 'range', calculator: 'jkm', typed: { segment: ['PU'], contributionMonths: [UNKNOWN] } },
    { state: 'asking', calculator: 'jkk', typed: accident },
    { state: 'doubt', calculator: 'jkk', typed: { ...accident, segment: ['PMI'] } },
  ];
}

type AnswerShown = { readonly id: string; readonly state: StateName; readonly view: AnswerView };

function answersShown(today: Day, language: Language): readonly AnswerShown[] {
  const day = writeDate(today);
  return examples(today).flatMap(({ state, calculator, typed }, place) => {
    const asked = { today: day, language, isSent: true };
    const { view } = calculate(calculator, { on: [day], ...typed }, asked);
    return view === undefined ? [] : [{ id: `jawaban-${place + 1}`, state, view }];
  });
}

const MOST_STEPS = 6;

/** A death in a family with one child, told as far as the page asks; the rest is not known. */
function eventShown(today: Day, language: Language): EventState {
  const known: Typed = { wage: ['4000000'], segment: ['PU'], 'children.0.smp': ['2'], spouse: ['true'] };
  let state = eventStart('meninggal', writeDate(today), language);
  for (let step = 0; step < MOST_STEPS && state.kind === 'form'; step += 1) {
    const names = state.fields.map(({ name }) => name);
    const told = names.flatMap((name): readonly (readonly [string, readonly string[]])[] => {
      const own = Object.entries(known).filter(([entry]) => entry === name || entry.startsWith(`${name}.`));
      return own.length === 0 ? [[name, [UNKNOWN]]] : own;
    });
    const asked = [...new Set([...state.asked, ...names])].join(',');
    state = eventState('meninggal', { ...state.typed, ...Object.fromEntries(told), asked: [asked] }, language);
  }
  return state;
}

/** A statement of the example branch whose counts add up and whose rupiah do not. */
const STATEMENT =
  `CONTOH. BPJS Ketenagakerjaan ${EXAMPLE_OFFICE} membayar klaim selama Januari hingga Juni 2026. ` +
  'JHT 3.120 kasus Rp40.125.480.250, JKK 412 kasus Rp3.871.205.600, JKM 96 kasus Rp4.032.000.000, ' +
  'JP 245 kasus Rp1.118.340.750, dan JKP 158 kasus Rp1.026.994.200. ' +
  'Totalnya 4.031 kasus sebesar Rp50.174.020.900.';

/** Places that do not exist, one for each state. */
function tilesShown(language: Language): readonly TileGroup[] {
  const tile = (shown: StateName, state: State | null, numbers: readonly number[]): Tile => {
    const marks = ['fits', 'wrong', 'unknown'] as const;
    const counts = marks.flatMap((mark, place) => ({ state: mark, count: numbers[place] ?? 0 }));
    const some = counts.filter(({ count }) => count > 0);
    const short = shown === 'long' ? 'CONTOHPANJANG' : 'CONTOH';
    const name = `${short}: ${stateNames[shown][language]}`;
    const link = state === null ? null : href('archive', language);
    const offices = link === null ? [] : [{ name: EXAMPLE_OFFICE, href: link, counts: some }];
    return { id: `peta-${shown}`, short, name, state, counts: some, label: name, href: link, offices };
  };
  const tiles = [
    tile('fits', 'fits', [2]),
    tile('wrong', 'wrong', [0, 1]),
    tile('unknown', 'unknown', [0, 0, 1]),
    tile('long', 'wrong', [12, 13, 114]),
    tile('none', null, []),
  ];
  return [{ name: 'CONTOH', tiles }];
}

export type PartsShown = ReturnType<typeof partsShown>;

export function partsShown(today: Day, language: Language) {
  const release = exampleIn(language);
  const failing: { readonly [field: string]: string } = { ...release, 'JKK.amount': '?', from: '' };
  const day = writeDate(today);
  const mistaken: Typed = { on: ['2026-13-45'], segment: ['PU'], contributionMonths: ['dua'] };
  const answered: Typed = { on: [day], segment: ['PU'], contributionMonths: ['40'], 'children.0.smp': ['2'] };
  const asked = { today: day, language, isSent: true };
  return {
    today,
    written: day,
    text: formatDate(today, language),
    questions: questionsShown(language),
    answers: answersShown(today, language),
    mistaken: calculate('jkm', mistaken, asked).problems,
    live: calculate('jkm', answered, asked),
    event: eventShown(today, language),
    check: checkView(STATEMENT, checkText(STATEMENT, possiblePayments(indonesia)), language),
    charts: statisticCharts(language).slice(0, 2),
    tiles: tilesShown(language),
    failing: { typed: failing, preparation: prepareHere(failing, language, today) },
    release: prepareHere(release, language, today).prepared?.texts[language] ?? null,
  };
}
