// The rates that the example assumes for JHT accounts.
import { civil, date, decimal } from '@jamin/engine';
import type { DeclaredRate } from '../contributions/credit-development.ts';

/**
 * What JHT accounts earn in the example in every year: an assumption of the example and of nobody else, for the law's
 * files have published rates for some of the years only.
 */
export const declaredRates: readonly DeclaredRate[] = Array.from({ length: 10 }, (_, index) => ({
  year: civil(date('2015-01-01')).year + index,
  rate: decimal('0.056'),
  source: 'asumsi Cabang Contoh / assumption of Cabang Contoh',
}));
