// The holidays that the law's terms count around, as the fact the law asks for.
import type { Day, FactValue } from '@jamin/engine';
import { holidaysKnown } from '@jamin/law/reference/holidays';

/** No term that is counted in working days is longer. */
const A_YEAR = 366;

/** The holidays of the year after a day, as far as they were published by the day of knowledge. */
export function holidaysAfter(start: Day, known: Day): FactValue {
  const near = holidaysKnown(known).filter((day) => start <= day && day <= start + A_YEAR);
  return near.map((day) => ({ value: { day } }));
}
