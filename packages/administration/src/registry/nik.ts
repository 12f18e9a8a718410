// What the national identity number says about its owner; it warns and never rejects, for the civil registry decides.
import { civil, type Day, dayOf, daysInMonth } from '@jamin/engine';
import { provinces } from '@jamin/law/reference/areas';

export type NikWarning =
  | 'not-sixteen-digits'
  | 'province-unknown'
  | 'day-impossible'
  | 'month-impossible'
  | 'serial-zero'
  | 'birth-date-differs'
  | 'sex-differs';

type Sex = 'female' | 'male';

type NikSays = {
  readonly warnings: readonly NikWarning[];
  /** The area of first registration, by its Home Affairs code; the owner may live elsewhere. */
  readonly area?: { readonly province: string; readonly regency: string };
  readonly sex?: Sex;
  readonly birthDate?: Day;
};

/** What people write between the digits of a NIK is not part of it. */
export function plainNik(written: string): string {
  return written.replace(/[\s.-]/g, '');
}

/** For women the day of birth is written with forty added. */
const WOMEN_ADD = 40;
const provinceCodes: ReadonlySet<string> = new Set(provinces.map(({ kemendagri }) => kemendagri));

/** `on` decides the century of the two digits of the year where no birth date is stated: nobody is born after it. */
export function checkNik(
  written: string,
  on: Day,
  stated: { readonly birthDate?: Day | undefined; readonly sex?: Sex | undefined } = {},
): NikSays {
  const nik = plainNik(written);
  if (!/^\d{16}$/.test(nik)) return { warnings: ['not-sixteen-digits'] };
  const [province, regency] = [nik.slice(0, 2), nik.slice(0, 4)];
  const written2 = (from: number) => Number(nik.slice(from, from + 2));
  const sex: Sex = written2(6) > WOMEN_ADD ? 'female' : 'male';
  const day = sex === 'female' ? written2(6) - WOMEN_ADD : written2(6);
  const month = written2(8);
  const year = yearOf(written2(10), month, day, on, stated.birthDate);
  const monthPossible = month >= 1 && month <= 12;
  const dayPossible = day >= 1 && day <= (monthPossible ? daysInMonth(year, month) : 31);
  const birthDate = monthPossible && dayPossible ? dayOf(year, month, day) : undefined;
  const warnings: readonly (NikWarning | false)[] = [
    !provinceCodes.has(province) && 'province-unknown',
    !dayPossible && 'day-impossible',
    !monthPossible && 'month-impossible',
    nik.endsWith('0000') && 'serial-zero',
    birthDate !== undefined && stated.birthDate !== undefined && birthDate !== stated.birthDate && 'birth-date-differs',
    stated.sex !== undefined && stated.sex !== sex && 'sex-differs',
  ];
  return {
    warnings: warnings.filter((one) => one !== false),
    area: { province, regency },
    sex,
    ...(birthDate === undefined ? {} : { birthDate }),
  };
}

function yearOf(twoDigits: number, month: number, day: number, on: Day, birthDate: Day | undefined): number {
  if (birthDate !== undefined) {
    const stated = civil(birthDate).year;
    if (stated % 100 === twoDigits) return stated;
  }
  const today = civil(on);
  const year = today.year - (today.year % 100) + twoDigits;
  const later = year > today.year || (year === today.year && month * 31 + day > today.month * 31 + today.day);
  return later ? year - 100 : year;
}
