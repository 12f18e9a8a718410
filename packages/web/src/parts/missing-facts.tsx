// What the law still asks of a claim, as questions that an officer answers for the claimant.

import type { Language } from '@jamin/law';
import type { MissingFact } from '../desk/claim-view.ts';
import { deskWords } from '../words/desk-words.ts';
import { Question } from './question.tsx';

type MissingFactsProps = { readonly missing: readonly MissingFact[]; readonly language: Language };

export function MissingFacts({ missing, language }: MissingFactsProps) {
  const { officer } = deskWords[language];
  if (missing.length === 0) return null;
  return (
    <form method="post">
      <p>{officer.askLead}</p>
      {missing.map(({ field }) => (
        <Question key={field.name} field={field} typed={{}} problems={[]} language={language} mayBeUnknown={false} />
      ))}
      <button className="button second" type="submit" name="do" value="state">
        {officer.noteAnswer}
      </button>
    </form>
  );
}
