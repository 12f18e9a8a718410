// The day a page speaks of: today, or the day that its address names (?pada=, in English ?on=).

import { type Day, readStatedDay } from '@jamin/engine';
import { FIRST_DAY } from './bpu-price.ts';

/** A day that cannot be read, or before the law files begin, is left aside: the page then speaks of today. */
export function asOf(url: URL, today: Day): Day {
  const written = url.searchParams.get('pada') ?? url.searchParams.get('on');
  const day = written === null ? today : readStatedDay(written);
  return typeof day === 'number' && day >= FIRST_DAY ? day : today;
}
