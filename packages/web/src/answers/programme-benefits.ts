// What a programme gives: its example people decided by the law of today, and the benefits that no example meets.

import { type Day, inForce } from '@jamin/engine';
import { factLabel, factText, indonesia, type Language } from '@jamin/law';
import type { ProgrammeName } from '../words/programme-words.ts';
import { type AnswerView, decisionView } from './answer-view.ts';
import { type LawLink, lawLinks } from './law-links.ts';
import { benefitExamples } from './programme-examples.ts';

export type ExampleView = {
  readonly id: string;
  readonly title: string;
  readonly facts: string;
  readonly view: AnswerView;
};

export type BenefitView = {
  readonly examples: readonly ExampleView[];
  readonly others: readonly {
    readonly label: string;
    readonly text: string | undefined;
    readonly cited: readonly LawLink[];
  }[];
};

export function benefitView(programme: ProgrammeName, today: Day, language: Language): BenefitView {
  const decided = benefitExamples(programme, today);
  const met = new Set(decided.flatMap(({ decision }) => [...decision.values.keys()]));
  return {
    examples: decided.map(({ example, decision }) => ({
      id: example.id,
      title: example.title[language],
      facts: Object.entries(decision.facts)
        .map(
          ([name, value]) => `${factLabel(indonesia, name, language)}: ${factText(indonesia, name, value, language)}`,
        )
        .join('; '),
      view: { ...decisionView(indonesia, decision, language), deep: [] },
    })),
    others: unmet(programme, met, today, language),
  };
}

/** Outputs of the programme's question that none of the examples is given. */
function unmet(
  programme: ProgrammeName,
  met: ReadonlySet<string>,
  today: Day,
  language: Language,
): BenefitView['others'] {
  const outputs = indonesia.asks.get(programme)?.outputs ?? [];
  return outputs.flatMap(({ key, list, rule: id }) => {
    const rule = indonesia.rules.get(id);
    if (rule === undefined || met.has(list ?? key)) return [];
    const version = inForce(rule.versions, today);
    return [
      {
        label: rule.label[language],
        text: version?.text?.[language],
        cited: lawLinks(version?.citations ?? [], language),
      },
    ];
  });
}
