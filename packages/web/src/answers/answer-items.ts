// Answers that are no amounts, as a list to read: the papers to bring, and the days by which something is due.

import { type Decision, isDate, isExact, type Law, type Value } from '@jamin/engine';
import { answerText, keyLabel, type Language, paperName } from '@jamin/law';

/** A term has its last day as well, or a rate that is owed after it; a paper the case in which alone it is needed. */
export type AnswerItem = { readonly label: string; readonly text: string; readonly onlyIf?: string | undefined };

export function itemsOf(law: Law, decision: Decision, language: Language): readonly AnswerItem[] {
  if (decision.outcome !== 'granted') return [];
  switch (decision.ask.id) {
    case 'documents':
      return papers(decision, language);
    case 'deadlines':
      return terms(law, decision, language);
    default:
      return [];
  }
}

function papers({ values }: Decision, language: Language): readonly AnswerItem[] {
  const found = values.get('documents');
  const codes = Array.isArray(found) ? (found as readonly Value[]) : [];
  return codes.flatMap((code) => {
    const paper = paperName(String(code), language);
    return paper === undefined ? [] : [{ label: paper.name, text: '', onlyIf: paper.onlyIf }];
  });
}

/** The earliest day first; rates that are owed when it has passed last. */
function terms(law: Law, decision: Decision, language: Language): readonly AnswerItem[] {
  const { ask, values } = decision;
  const text = (key: string): string => answerText(law, decision, key, language);
  const days: [day: number, item: AnswerItem][] = [];
  const rates: AnswerItem[] = [];
  for (const [key, value] of values) {
    const item = { label: keyLabel(law, ask, key, language), text: text(key) };
    if (isDate(value as Value)) {
      // The last day of a right is that of its claim.
      if (key !== 'expires' || !values.has('dueBy.claim')) days.push([(value as { readonly day: number }).day, item]);
    } else if (isExact(value)) {
      const per = key === 'compensation' ? ` / ${text('compensationPer')}` : '';
      rates.push({ ...item, text: item.text + per });
    }
  }
  return [...days.toSorted(([a], [b]) => a - b).map(([, item]) => item), ...rates];
}

/** The class of heirs where the law orders them in one line; a pension has an order of its own. */
export function heirsOf({ ask, values, facts }: Decision): string | undefined {
  const found = values.get('class');
  return ask.id === 'heirs' && facts['programme'] !== 'JP' && typeof found === 'string' ? found : undefined;
}
