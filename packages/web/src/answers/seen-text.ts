// How the times and confidences of what was read are written for people.

import { date } from '@jamin/engine';
import { formatDate, type Language, wordsOf } from '@jamin/law';

/** A year, a month or a day: `2024`, `2024-05`, `2024-05-31`. */
export function timeText(time: string, language: Language): string {
  const [year = '', month, day] = time.split('-');
  if (month === undefined) return year;
  if (day !== undefined) return formatDate(date(time), language);
  return `${wordsOf(language).months[Number(month) - 1] ?? ''} ${year}`;
}
