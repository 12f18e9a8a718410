// Writes the working of an average per case.

import { exact, ratio, type Words, whole } from '@jamin/engine';
import type { ProgrammeKey } from '../statement.ts';
import { programmeText, twice, unitText, valueText } from '../sums/figure-words.ts';

/** "JKM: Rp7.034.500.000 ÷ 271 kasus = Rp25.957.565 per kasus" */
export function averageLine(key: ProgrammeKey, amount: bigint, cases: bigint): Words {
  return twice((language) => {
    const name = programmeText(key, language);
    const working = `${valueText('amount', amount, language)} ÷ ${unitText('cases', cases, language)}`;
    const average = valueText('amount', averageOf(amount, cases), language);
    return `${name}: ${working} = ${average} ${language === 'id' ? 'per kasus' : 'per case'}`;
  });
}

/** To the nearest rupiah. */
export function averageOf(amount: bigint, cases: bigint): bigint {
  const rounded = exact.round(ratio(amount, cases), 'half-up', whole(SEN));
  return rounded.n;
}

const SEN = 100n;
