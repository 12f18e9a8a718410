// Where a claim stands, as a line of steps: done, here now, to come.

import type { Language } from '@jamin/law';
import type { Step } from '../desk/claim-path.ts';
import { claimWords } from '../words/claim-words.ts';
import { Mark } from './mark.tsx';

type ClaimStepsProps = { readonly steps: readonly Step[]; readonly language: Language };

export function ClaimSteps({ steps, language }: ClaimStepsProps) {
  const words = claimWords[language];
  return (
    <ol className="claim-steps" aria-label={words.path}>
      {steps.map(({ key, label, state, day }) => (
        <li key={key} className={key === 'refused' ? `${state} refused` : state}>
          <span className="dot">{state === 'done' ? <Mark kind={key === 'refused' ? 'wrong' : 'fits'} /> : null}</span>
          <span className="step">
            <strong>{label}</strong>
            <small>{day === '' ? words.stepStates[state] : day}</small>
          </span>
        </li>
      ))}
    </ol>
  );
}
