// The losses of an answer on an outline of the body, with the whole table of the law that names them.

import { type Decision, type Exact, isExact, type TableRow } from '@jamin/engine';
import { formatValue, type Language, upperFirst } from '@jamin/law';

type BodyGroup = 'arms' | 'legs' | 'eyes' | 'ears' | 'head' | 'whole';

type LossRow = { readonly label: string; readonly percent: string; readonly isChosen: boolean };

export type BodyPicture = {
  readonly kind: 'body';
  /** The places of the outline that stand out. */
  readonly places: readonly string[];
  readonly chosen: readonly LossRow[];
  readonly groups: readonly { readonly group: BodyGroup; readonly rows: readonly LossRow[] }[];
};

const TABLE = 'jkk.disability.table';

type Drawn = { readonly group: BodyGroup; readonly places: readonly string[] };

/** Where the rows of the table are on the body; -r and -l are the person's own right and left. */
export function drawnAt(code: string): Drawn | undefined {
  return DRAWN[code];
}

const hand = (side: 'r' | 'l') =>
  ['hand', 'thumb', 'index', 'index-tip', 'finger', 'finger-tip', 'fingers'].map((place) => `${place}-${side}`);
const foot = (side: 'r' | 'l') => ['foot', 'big-toe', 'second-toe', 'toe', 'toes'].map((place) => `${place}-${side}`);
const leg = (side: 'r' | 'l') => [`thigh-${side}`, `shin-${side}`, ...foot(side)];
const EYES = ['eye-r', 'eye-l'];
const EARS = ['ear-r', 'ear-l'];
const arms = (...places: readonly string[]): Drawn => ({ group: 'arms', places });
const legs = (...places: readonly string[]): Drawn => ({ group: 'legs', places });
const eyes = (...places: readonly string[]): Drawn => ({ group: 'eyes', places });
const ears = (...places: readonly string[]): Drawn => ({ group: 'ears', places });
const head = (...places: readonly string[]): Drawn => ({ group: 'head', places });
const whole = (...places: readonly string[]): Drawn => ({ group: 'whole', places });
const TRUNK = ['torso', 'hips', 'upper-arm-r', 'upper-arm-l', 'thigh-r', 'thigh-l'];

/** Where the law names no side, the right one is drawn. */
const DRAWN: { readonly [code: string]: Drawn } = {
  A01: arms('upper-arm-r', 'lower-arm-r', ...hand('r')),
  A02: arms('upper-arm-l', 'lower-arm-l', ...hand('l')),
  A03: arms('lower-arm-r', ...hand('r')),
  A04: arms('lower-arm-l', ...hand('l')),
  A05: arms(...hand('r')),
  A06: arms(...hand('l')),
  A07: legs(...leg('r'), ...leg('l')),
  A08: legs(...leg('r')),
  A09: legs(...foot('r'), ...foot('l')),
  A10: legs(...foot('r')),
  A11: eyes(...EYES),
  A12: eyes('eye-r'),
  A13: ears(...EARS),
  A14: ears('ear-r'),
  A15: arms('thumb-r'),
  A16: arms('thumb-l'),
  A17: arms('index-r', 'index-tip-r'),
  A18: arms('index-l', 'index-tip-l'),
  A19: arms('finger-r', 'finger-tip-r'),
  A20: arms('finger-l', 'finger-tip-l'),
  A21: arms('index-tip-r'),
  A22: arms('index-tip-l'),
  A23: arms('finger-tip-r'),
  A24: arms('finger-tip-l'),
  A25: legs('big-toe-r'),
  A26: legs('second-toe-r'),
  A27: legs('toe-r'),
  B01: head('scalp'),
  B02: whole('hips'),
  B03a: legs(...leg('r')),
  B03b: legs(...leg('r')),
  B03c: legs(...leg('r')),
  B04: ears(...EARS),
  B05: ears('ear-r'),
  B06: ears('ear-r'),
  B07: ears(...EARS),
  B08: head('nose'),
  B09: head('nose'),
  B10: head('nose'),
  B11a: whole(...TRUNK),
  B11b: whole(...TRUNK),
  B11c: whole(...TRUNK),
  B12: head('scalp', 'face'),
  B13: eyes(...EYES),
  B14: eyes(...EYES),
  B15: eyes(...EYES),
};

const GROUPS: readonly BodyGroup[] = ['arms', 'legs', 'eyes', 'ears', 'head', 'whole'];

/** Nothing where the answer does not rest on the table. */
export function bodyPicture({ basis, facts }: Decision, language: Language): readonly BodyPicture[] {
  const table = basis.parameters.find(({ parameter }) => parameter.id === TABLE)?.row?.value;
  const losses = facts['losses'];
  if (!Array.isArray(table) || !Array.isArray(losses)) return [];
  const names = new Set(losses.map((one) => (one as { readonly part?: unknown }).part));
  const rows = (table as readonly TableRow[]).map((row) => ({
    code: String(row['code']),
    label: upperFirst(formatValue(String(row['name']), undefined, language)),
    percent: percentOf(row, language),
    isChosen: names.has(String(row['name'])),
  }));
  const shown = ({ label, percent, isChosen }: LossRow): LossRow => ({ label, percent, isChosen });
  const chosen = rows.filter(({ isChosen }) => isChosen);
  if (chosen.length === 0) return [];
  return [
    {
      kind: 'body',
      places: [...new Set(chosen.flatMap(({ code }) => drawnAt(code)?.places ?? []))],
      chosen: chosen.map(shown),
      groups: GROUPS.map((group) => ({
        group,
        rows: rows.filter(({ code }) => drawnAt(code)?.group === group).map(shown),
      })),
    },
  ];
}

/** As the table has it; between two bounds where a doctor assesses it. */
function percentOf(row: TableRow, language: Language): string {
  const written = ['percent', 'percent_min', 'percent_max'].flatMap((column) => {
    const value = row[column];
    return isExact(value as Exact) ? [formatValue(value as Exact, 'fraction', language)] : [];
  });
  return written.join('–');
}
