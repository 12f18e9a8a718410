// A day or a month of a date box in words; it stands apart from the law so that a form is usable before the law loads.

import type { Language } from '@jamin/law';

const words = {
  id: {
    means: 'Anda memilih',
    months: [
      ...['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni'],
      ...['Juli', 'Agustus', 'September', 'Oktober', 'November', 'Desember'],
    ],
  },
  en: {
    means: 'You chose',
    months: [
      ...['January', 'February', 'March', 'April', 'May', 'June'],
      ...['July', 'August', 'September', 'October', 'November', 'December'],
    ],
  },
} as const;

/** "Anda memilih: 22 November 2026"; empty for what is no day or month. */
export function chosenText(entry: string, language: Language): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(entry) ?? [];
  const name = words[language].months[Number(month) - 1];
  if (year === undefined || name === undefined) return '';
  const number = day === undefined ? '' : `${Number(day)} `;
  return `${words[language].means}: ${number}${name} ${year}`;
}
