// The shape of the national and regional figures, and the one place where a printed number becomes an exact one.

import type { Confidence } from '@jamin/engine';

export type StatisticSeries =
  | 'members'
  | 'claims'
  | 'job-loss'
  | 'accidents'
  | 'funds'
  | 'provinces'
  | 'bangka-belitung';
export type StatisticUnit = 'people' | 'cases' | 'employers' | 'rupiah' | 'percent';
export type ConflictId = 'S1' | 'S2' | 'S3' | 'S4' | 'S5' | 'S6' | 'S7';

/** One number with its day and its source. */
export type Statistic = {
  readonly series: StatisticSeries;
  /** What is counted; its name in words stands in `statisticWords`. */
  readonly item: string;
  readonly unit: StatisticUnit;
  /** `nasional`, a Kemendagri code, or the slug of an office of the archive. */
  readonly area: string;
  /** The first day of a period; null for a state at `to`. */
  readonly from: string | null;
  /** The day of a state, or the last day of a period. */
  readonly to: string;
  /** Exact, as a decimal number. */
  readonly value: string;
  /** The unit of the last printed digit. */
  readonly step: string;
  /** Whether the source itself says "about". */
  readonly isApproximate: boolean;
  readonly source: string;
  /** Read in the source; written down from memory, not verified; or worked out from other figures here. */
  readonly basis: 'seen' | 'memory' | 'derived';
  readonly confidence: Confidence;
  /** What contradicts it or forbids to chain it. */
  readonly conflicts: readonly ConflictId[];
};

/** What all numbers of one group have in common. */
export type Group = Pick<Statistic, 'series' | 'to' | 'source'> & Partial<Pick<Statistic, Shared>>;
type Shared = 'unit' | 'area' | 'from' | 'basis' | 'confidence' | 'conflicts';

/** Numbers as printed with their scale: "41.56 m", "489.47 bn", "~55 m", "361". */
export function statistics(group: Group, numbers: Readonly<Record<string, string>>): readonly Statistic[] {
  return Object.entries(numbers).map(([item, printed]) => ({
    ...group,
    item,
    unit: group.unit ?? 'people',
    area: group.area ?? 'nasional',
    from: group.from ?? null,
    ...exactly(printed),
    basis: group.basis ?? 'seen',
    confidence: group.confidence ?? 'high',
    conflicts: group.conflicts ?? [],
  }));
}

const SCALES: Readonly<Record<string, number>> = { k: 3, m: 6, bn: 9, tn: 12 };

function exactly(printed: string): Pick<Statistic, 'value' | 'step' | 'isApproximate'> {
  const isApproximate = printed.startsWith('~');
  const [number = '', scale] = printed.replace('~', '').split(' ');
  const [whole = '', part = ''] = number.replaceAll(',', '').split('.');
  const power = scale === undefined ? 0 : (SCALES[scale] ?? 0);
  if (part.length <= power) {
    const zeros = '0'.repeat(power - part.length);
    return { value: unpadded(whole + part + zeros), step: `1${zeros}`, isApproximate };
  }
  const step = `0.${'0'.repeat(part.length - power - 1)}1`;
  return { value: `${unpadded(whole + part.slice(0, power))}.${part.slice(power)}`, step, isApproximate };
}

function unpadded(digits: string): string {
  return digits.replace(/^0+(?=\d)/, '');
}
