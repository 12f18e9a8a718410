// Who is left behind after a death: whom an event asks about, and how many children that makes.

import { type Facts, type FactValue, isExact, whole } from '@jamin/engine';

/** Whether any child is still at school: a question of ours before their classes. */
export const CHILD_AT_SCHOOL = 'childAtSchool';

/** Kin of whom nobody may be taken to have none: an answer that is left out says nothing about them. */
export const KIN: readonly string[] = ['spouse', 'parent', 'siblings', 'parentsInLaw'];

/** Who is left behind decides who claims; further kin matter only without husband, wife and children. */
export function family(told: Facts): readonly string[] {
  if (told['spouse'] !== false) return ['spouse', ...atSchool(told)];
  const count = kin(told)['childrenCount'] ?? told['childrenCount'];
  if (count === undefined) return [...atSchool(told), 'childrenCount'];
  return isNone(count) ? ['parent', 'siblings', 'parentsInLaw'] : [];
}

/** The classes are asked only of who has a child at school. */
export function atSchool(told: Facts): readonly string[] {
  if (told['children'] !== undefined) return [];
  return told[CHILD_AT_SCHOOL] === true ? [CHILD_AT_SCHOOL, 'children'] : [CHILD_AT_SCHOOL];
}

/** Children at school are children: they need not be counted again. */
export function kin(told: Facts): Facts {
  const rows = told['children'];
  return Array.isArray(rows) && rows.length > 0 ? { childrenCount: whole(BigInt(rows.length)) } : {};
}

function isNone(value: FactValue | undefined): boolean {
  return isExact(value) && value.n === 0n;
}

/** Who may claim is asked of the programme that pays. */
export function claimants(told: Facts, isAtWork: boolean | undefined): Facts {
  return { programme: isAtWork === true ? 'JKK' : 'JKM', ...kin(told) };
}
