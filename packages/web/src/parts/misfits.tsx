// What does not fit between the statements of an office: contradictions in full, weaker hints behind a fold.

import type { Language } from '@jamin/law';
import type { MisfitView } from '../figures/office-page.ts';
import { officeWords } from '../words/office-words.ts';
import { Arrowed, Mark } from './mark.tsx';

type MisfitsProps = { readonly misfits: readonly MisfitView[]; readonly compared: number; readonly language: Language };

export function Misfits({ misfits, compared, language }: MisfitsProps) {
  const words = officeWords[language];
  if (misfits.length === 0) {
    return (
      <>
        <h2>{words.misfitHeading}</h2>
        <p>{compared === 0 ? words.notCompared : words.fitsOverTime(compared)}</p>
      </>
    );
  }
  const hints = misfits.filter(({ isHint }) => isHint);
  const strong = misfits.filter(({ isHint }) => !isHint);
  return (
    <section>
      <h2>{words.misfitHeading}</h2>
      <p>
        {compared === 0 ? null : words.misfitLead(compared)} {strong.length === 0 ? words.onlyHints : words.noBlame}
      </p>
      <MisfitList misfits={strong} language={language} />
      {hints.length === 0 ? null : (
        <details>
          <summary>{words.hints(hints.length)}</summary>
          <MisfitList misfits={hints} language={language} />
        </details>
      )}
    </section>
  );
}

function MisfitList({ misfits, language }: { readonly misfits: readonly MisfitView[]; readonly language: Language }) {
  return (
    <ul className="findings">
      {misfits.map(({ text, weight, evidence, links }) => (
        <li key={text} className={`finding ${weight}`}>
          <span className="finding-mark">
            <Mark kind={weight} />
          </span>
          <div>
            <p>{text}</p>
            <ul className="small">
              {evidence.map((line) => (
                <li key={line}>
                  <Arrowed text={line} language={language} />
                </li>
              ))}
            </ul>
            <p className="small">
              {links.map((link, index) => (
                <span key={link.href}>
                  {index === 0 ? '' : ' · '}
                  <a href={link.href}>{link.text}</a>
                </span>
              ))}
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}
