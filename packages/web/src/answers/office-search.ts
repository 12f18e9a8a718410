// Finds the offices in a province, or whose name or city holds what was typed.

import { provinces } from '@jamin/law/reference/areas';
import { type Office, offices } from '@jamin/law/reference/offices';

export type OfficeFound = Pick<Office, 'code' | 'name' | 'kind' | 'city' | 'confidence'> & {
  readonly province: string;
  readonly asOf: string | null;
  readonly servesProvince: boolean;
};

export type OfficeQuery = { readonly province: string; readonly place: string };

const names = new Map(provinces.map(({ kemendagri, name }) => [kemendagri, name]));

/** Provinces that have an office in the list, by name. */
export const officeProvinces: readonly { readonly code: string; readonly name: string }[] = provinces
  .filter(({ kemendagri }) => offices.some(({ area }) => area.startsWith(kemendagri)))
  .map(({ kemendagri, name }) => ({ code: kemendagri, name }))
  .sort((a, b) => a.name.localeCompare(b.name));

/** Undefined where nothing was asked. Spaces and capitals do not matter: "pangkalpinang" finds Pangkal Pinang. */
export function findOffices({ province, place }: OfficeQuery): readonly OfficeFound[] | undefined {
  const wanted = bare(place);
  if (province === '' && wanted === '') return undefined;
  return offices
    .filter(({ area }) => province === '' || area.startsWith(`${province}.`))
    .filter(({ name, city, area }) => bare(`${name} ${city} ${names.get(area.slice(0, 2)) ?? ''}`).includes(wanted))
    .map(({ code, name, kind, city, confidence, area, asOf, serves }) => ({
      ...{ code, name, kind, city, confidence },
      province: names.get(area.slice(0, 2)) ?? '',
      asOf: asOf ?? null,
      servesProvince: serves !== undefined,
    }));
}

function bare(text: string): string {
  return text.toLowerCase().replace(/[^a-z]/g, '');
}
