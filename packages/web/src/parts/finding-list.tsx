// What a check found: each in words, with its working and with what would make everything fit.

import type { Language } from '@jamin/law';
import { pageWords } from '@jamin/press';
import type { FindingView } from '../figures/check-view.ts';
import { Arrowed, Mark } from './mark.tsx';

type FindingListProps = { readonly findings: readonly FindingView[]; readonly language: Language };

export function FindingList({ findings, language }: FindingListProps) {
  if (findings.length === 0) return null;
  return (
    <ul className="findings">
      {findings.map((finding) => (
        <li key={finding.text} className={`finding ${finding.weight}`}>
          <span className="finding-mark">
            <Mark kind={finding.weight} />
          </span>
          <div>
            <p>{finding.text}</p>
            {finding.evidence.length === 0 ? null : (
              <ul className="small">
                {finding.evidence.map((line) => (
                  <li key={line}>
                    <Arrowed text={line} language={language} />
                  </li>
                ))}
              </ul>
            )}
            <Corrections corrections={finding.corrections} language={language} />
          </div>
        </li>
      ))}
    </ul>
  );
}

type CorrectionsProps = { readonly corrections: FindingView['corrections']; readonly language: Language };

function Corrections({ corrections, language }: CorrectionsProps) {
  if (corrections.length === 0) return null;
  const words = corrections.length === 1 ? pageWords.correction : pageWords.alternatives;
  return (
    <>
      <p className="small">{words[language]}:</p>
      <ul className="corrections">
        {corrections.map(({ name, from, to }) => (
          <li key={name + to}>
            {name}: <del>{from}</del> <Mark kind="to" language={language} /> <ins>{to}</ins>
          </li>
        ))}
      </ul>
    </>
  );
}
