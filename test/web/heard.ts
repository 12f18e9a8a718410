// What a screen reader is given of a page: the browser's own accessibility tree, in the order in which it is read.
import type { Page } from 'playwright-core';

export type Heard = {
  readonly role: string;
  readonly name: string;
  /** Hints and problems, as they are read after the name. */
  readonly description: string;
  readonly level: number;
  readonly isInvalid: boolean;
  /** Names of the groups around it, the nearest first. */
  readonly groups: readonly string[];
  /** Everything said inside it. */
  readonly text: string;
};

type Value = { readonly value?: unknown };
type Node = {
  readonly nodeId: string;
  readonly parentId?: string;
  readonly ignored: boolean;
  readonly role?: Value;
  readonly name?: Value;
  readonly description?: Value;
  readonly properties?: readonly { readonly name: string; readonly value: Value }[];
  readonly childIds?: readonly string[];
};

export async function heardOn(page: Page): Promise<readonly Heard[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: readonly Node[] };
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const inOrder = (node: Node): readonly Node[] => [
    node,
    ...(node.childIds ?? []).flatMap((id) => {
      const child = byId.get(id);
      return child === undefined ? [] : inOrder(child);
    }),
  ];
  const [root] = nodes;
  if (root === undefined) return [];
  return inOrder(root)
    .filter(({ ignored }) => !ignored)
    .map((node) => ({
      role: said(node.role),
      name: said(node.name),
      description: said(node.description),
      level: Number(propertyOf(node, 'level') ?? 0),
      isInvalid: !['false', 'undefined'].includes(String(propertyOf(node, 'invalid'))),
      groups: groupsAround(node, byId),
      text: inOrder(node)
        .filter((inner) => !inner.ignored && said(inner.role) === 'StaticText')
        .map((inner) => said(inner.name))
        .join(' ')
        .replace(/\s+/g, ' ')
        .trim(),
    }));
}

function groupsAround(node: Node, byId: ReadonlyMap<string, Node>): readonly string[] {
  const names: string[] = [];
  for (let at = byId.get(node.parentId ?? ''); at !== undefined; at = byId.get(at.parentId ?? '')) {
    if (/^(?:group|radiogroup)$/.test(said(at.role)) && said(at.name) !== '') names.push(said(at.name));
  }
  return names;
}

function propertyOf(node: Node, name: string): unknown {
  return node.properties?.find((property) => property.name === name)?.value.value;
}

function said(value: Value | undefined): string {
  return String(value?.value ?? '').trim();
}
