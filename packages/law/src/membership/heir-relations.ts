// Which relatives stand in which class of heirs, as the rules of the law about heirs gather them.

export type HeirRelation =
  | 'spouse'
  | 'child'
  | 'parent'
  | 'grandparent'
  | 'grandchild'
  | 'sibling'
  | 'parent-in-law'
  | 'named-in-will';

const relations: { readonly [heirClass: string]: readonly HeirRelation[] } = {
  'spouse-or-children': ['spouse', 'child'],
  'blood-line': ['parent', 'grandparent', 'grandchild'],
  siblings: ['sibling'],
  'parents-in-law': ['parent-in-law'],
  will: ['named-in-will'],
  spouse: ['spouse'],
  children: ['child'],
  parent: ['parent'],
};

/** Who of a class may claim; nobody where the class is the fund or none. */
export function relationsOf(heirClass: string): readonly HeirRelation[] {
  return relations[heirClass] ?? [];
}
