// Who is left behind after a death: whom an event asks about, and how many children that makes.

import { type Facts, type FactValue, isExact, whole } from '@jamin/engine';

/** Who is left behind decides who claims; further kin matter only without husband, wife and children. */
export function family(told: Facts): readonly string[] {
  if (told['spouse'] !== false) return ['spouse', 'children'];
  const count = kin(told)['childrenCount'] ?? told['childrenCount'];
  if (count === undefined) return ['children', 'childrenCount'];
  return isNone(count) ? ['parent', 'siblings', 'parentsInLaw'] : [];
}

/** Children at school are children: they need not be counted again. */
export function kin(told: Facts): Facts {
  const rows = told['children'];
  return Array.isArray(rows) && rows.length > 0 ? { childrenCount: whole(BigInt(rows.length)) } : {};
}

function isNone(value: FactValue | undefined): boolean {
  return isExact(value) && value.n === 0n;
}
