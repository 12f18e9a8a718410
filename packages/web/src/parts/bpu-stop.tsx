// What lapses when nothing is paid: a time line from the last payment to the month that loses the right.

import type { Language } from '@jamin/law';
import type { BenefitText } from '../answers/benefit-text.ts';
import { bpuWords } from '../words/bpu-words.ts';
import { Mark } from './mark.tsx';

export function BpuStop({ language, benefits }: { readonly language: Language; readonly benefits: BenefitText }) {
  const words = bpuWords[language].stop;
  return (
    <section>
      <h2>{words.heading}</h2>
      <p>{words.due(benefits.dueDay)}</p>
      <ol className="owed">
        {benefits.owed.map(({ months, isProtected }) => (
          <li key={months} className={isProtected ? 'still' : 'lost'}>
            <span className="owed-mark">
              <Mark kind={isProtected ? 'fits' : 'wrong'} />
            </span>
            <strong>{months === 0 ? words.none : isProtected ? words.still(months) : words.lost(months)}</strong>
            <span>{months === 0 ? words.paid : isProtected ? words.protected : words.unprotected}</span>
          </li>
        ))}
      </ol>
      <p>{words.noFine}</p>
      <p>{words.again}</p>
      {benefits.fullAfter === '0' ? null : <p className="notice">{words.fresh(benefits.fullAfter, benefits.early)}</p>}
    </section>
  );
}
