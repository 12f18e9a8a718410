// The minimum wage that a payroll is compared with: of the province, or of the province of a regency or city.

import { type Confidence, type Exact, exact, readDecimal, whole } from '@jamin/engine';
import { headingKey } from '@jamin/law/payroll';
import { regencyWages } from '@jamin/law/reference/minimum-wage-rules';
import { provinceWages } from '@jamin/law/reference/minimum-wages';
import { stop } from '../failure.ts';

export type MinimumWageFound = {
  readonly area: string;
  readonly year: number;
  readonly amount: Exact;
  /** The least wage in sen that is not below it. */
  readonly sen: number;
  /** Whether the regency that was asked for may have a minimum wage of its own that is not recorded here. */
  readonly mayBeHigher: boolean;
  readonly read: string;
  readonly confidence: Confidence;
};

/** `area`: a code of the Ministry of Home Affairs (19, 1971, 19.71) or the name of a province. */
export function findMinimumWage(area: string, year: number): MinimumWageFound {
  const digits = area.replace(/[.\s]/g, '');
  const isCode = /^\d{2}(?:\d{2})?$/.test(digits);
  const province = provinceWages.find((one) =>
    isCode ? one.kemendagri === digits.slice(0, 2) : headingKey(one.province) === headingKey(area),
  );
  if (province === undefined) return unknownArea(area);
  const found = province.values.find((one) => one.year === year);
  if (found === undefined) return unknownYear(province.province, year);
  const amount = readDecimal(found.exact ?? '') ?? whole(found.value);
  const hundredfold = exact.multiply(amount, whole(100));
  const regency = regencyWages.find((one) => one.kemendagri.replace('.', '') === digits);
  return {
    area: regency === undefined ? province.province : `${regency.name}, ${province.province}`,
    year,
    amount,
    sen: Number(-exact.floorDivide(-hundredfold.n, hundredfold.d)),
    mayBeHigher: digits.length === 4 && isCode && regency?.ownUmk !== false,
    read: found.read,
    confidence: found.confidence,
  };
}

function unknownArea(area: string): never {
  const known = provinceWages.map(({ kemendagri, province }) => `${kemendagri} ${province}`).join(', ');
  return stop(
    'unknown-area',
    `--area ${area}`,
    { id: 'Daerah ini tidak dikenal.', en: 'This area is not known.' },
    {
      id: `Sebutkan kode Kemendagri provinsi atau kabupaten/kota (19 atau 1971), atau nama provinsi: ${known}.`,
      en: `Name a Home Affairs code of a province or regency (19 or 1971), or a province: ${known}.`,
    },
  );
}

function unknownYear(province: string, year: number): never {
  return stop(
    'no-minimum-wage',
    `--area ${province}`,
    { id: `Upah minimum tahun ${year} tidak tercatat.`, en: `The minimum wage of ${year} is not recorded.` },
    {
      id: 'Hilangkan --area, lalu bandingkan sendiri dengan keputusan gubernurnya.',
      en: "Leave out --area, and compare with the governor's decree yourself.",
    },
  );
}
