// Reads which parts of an Office file name which others.
import type { Archive } from './unpack.ts';
import { attribute, walkXml } from './xml.ts';

type Relation = { readonly type: string; readonly target: string };

/** Which other parts a part names; the parts outside the file are left out. */
export async function readRelations(archive: Archive, part: string): Promise<ReadonlyMap<string, Relation>> {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const bytes = await archive.part(`${folder}_rels/${part.slice(folder.length)}.rels`);
  const relations = new Map<string, Relation>();
  if (bytes === undefined) return relations;
  walkXml(bytes, {
    open(name, attributes) {
      if (name !== 'Relationship' || attribute(attributes, 'TargetMode') === 'External') return;
      const target = attribute(attributes, 'Target') ?? '';
      const path = target.startsWith('/') ? target.slice(1) : resolve(folder + target);
      relations.set(attribute(attributes, 'Id') ?? '', { type: attribute(attributes, 'Type') ?? '', target: path });
    },
  });
  return relations;
}

function resolve(path: string): string {
  const out: string[] = [];
  for (const step of path.split('/')) {
    if (step === '..') out.pop();
    else if (step !== '.') out.push(step);
  }
  return out.join('/');
}
