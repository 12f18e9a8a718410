// Figures without a programme in a text, a paragraph or a sentence that speaks of one programme alone.

import type { ProgrammeKey } from '../statement.ts';
import { addPart, type Group, hasFigure } from './group.ts';
import type { LooseItem } from './loose-items.ts';
import type { SentenceItems } from './sentence-items.ts';
import type { Slot } from './slots.ts';

/** A programme and where it is named. */
type Named = { readonly key: ProgrammeKey; readonly programme: Slot };

/** How many tokens away from its name the figures of a text's only programme may stand. */
const REACH = 40;

/** The only programme that the text names, if it names one alone. */
export function onlyProgramme(sentences: readonly SentenceItems[]): Named | null {
  let only: Named | null = null;
  for (const { parts } of sentences) {
    for (const element of parts.elements) {
      if (element.type !== 'programme') continue;
      if (only !== null && only.key !== element.mention.key) return null;
      only ??= { key: element.mention.key, programme: { element, scope: null } };
    }
  }
  return only;
}

/** In a text about one programme, a total told beside its name is that programme's. */
export function totalsToPart(groups: readonly Group[], sentences: readonly SentenceItems[], only: Named): void {
  const names = sentences
    .filter(({ parts }) => parts.elements.some(({ type }) => type === 'programme'))
    .map(({ parts }) => parts.sentence.from);
  for (const group of groups) {
    if (group.parts.length > 0 || !group.totals.some(({ sentence }) => isNear(sentence))) continue;
    const totals = group.totals;
    group.totals = [];
    for (const { count, amount, sentence } of totals) {
      addPart(group, { ...only, count, amount, sentence, company: 1, whole: false }, sentences);
    }
  }

  function isNear(sentence: number): boolean {
    const from = sentences[sentence]?.parts.sentence.from ?? 0;
    const next = names.findIndex((name) => name >= from);
    const around = next < 0 ? names.slice(-1) : names.slice(Math.max(next - 1, 0), next + 1);
    return around.some((name) => Math.abs(name - from) < REACH);
  }
}

/** The programme of a compared figure: named in its sentence, or the only one of the sentence before. */
export function programmeOfAside(item: LooseItem, before: SentenceItems | undefined, totals: boolean): Named | null {
  if (item.programme?.element.type === 'programme') {
    return { key: item.programme.element.mention.key, programme: item.programme };
  }
  if (totals) return null;
  const pairs = before?.pairs.filter(hasFigure) ?? [];
  const programme = pairs[0]?.programme;
  if (pairs.length !== 1 || programme?.element.type !== 'programme') return null;
  return { key: programme.element.mention.key, programme };
}

/** "JHT sebesar Rp4,6 miliar; sekitar 474 kasus": the only programme of the sentence takes what follows. */
export function onlyPart(item: LooseItem, { pairs, loose }: SentenceItems): Named | null {
  const programme = pairs[0]?.programme;
  if (pairs.length !== 1 || programme?.element.type !== 'programme' || item.aside || item.lead) return null;
  if (item.label || item.subset || item.whole || loose.some(({ lead, aside }) => lead && !aside)) return null;
  return { key: programme.element.mention.key, programme };
}
