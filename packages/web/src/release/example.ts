// The invented figures of the example branch; everything made from them says CONTOH.

import type { Language } from '@jamin/law';
import { EXAMPLE_OFFICE } from './example-office.ts';
import type { Typed } from './figures.ts';

/** Figures that add up and that the law can give, for a half year. */
export const exampleTyped: Typed = {
  example: 'yes',
  office: EXAMPLE_OFFICE,
  from: '2026-01-01',
  to: '2026-06-30',
  unit: 'case',
  'JHT.cases': '3.120',
  'JHT.amount': '40.125.480.250',
  'JHT.casesBefore': '2.980',
  'JHT.amountBefore': '37.902.115.400',
  'JKK.cases': '412',
  'JKK.amount': '3.871.205.600',
  'JKK.casesBefore': '398',
  'JKK.amountBefore': '3.640.118.900',
  'JKM.cases': '96',
  'JKM.amount': '4.032.000.000',
  'JKM.casesBefore': '101',
  'JKM.amountBefore': '4.242.000.000',
  'JP.cases': '245',
  'JP.amount': '1.118.340.750',
  'JP.casesBefore': '231',
  'JP.amountBefore': '1.002.417.300',
  'JKP.cases': '158',
  'JKP.amount': '1.026.994.200',
  'JKP.casesBefore': '117',
  'JKP.amountBefore': '702.640.000',
  'total.cases': '4.031',
  'total.amount': '50.174.020.800',
};

/** The same with the separators of the language. */
export function exampleIn(language: Language): Typed {
  const written = ([field, value]: readonly [string, string]) =>
    [field, language === 'en' && field.includes('.') ? value.replaceAll('.', ',') : value] as const;
  return Object.fromEntries(Object.entries(exampleTyped).map(written));
}
