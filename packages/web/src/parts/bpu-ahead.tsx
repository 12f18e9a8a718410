// A small form: how many months to pay ahead, and what they cost together.

import type { Language } from '@jamin/law';
import { type AheadText, MOST_MONTHS } from '../answers/ahead-text.ts';
import { bpuWords } from '../words/bpu-words.ts';

export type AheadAsked = {
  readonly typed: string;
  readonly sector: 'transport' | 'other';
  readonly answer: AheadText | undefined;
};

export function BpuAhead({ language, asked }: { readonly language: Language; readonly asked: AheadAsked }) {
  const words = bpuWords[language].ahead;
  const { typed, sector, answer } = asked;
  const wrong = answer === undefined;
  return (
    <section id="di-muka">
      <h2>{words.heading}</h2>
      <p>{words.text}</p>
      <form method="post" action="#di-muka">
        <div className="question">
          <label htmlFor="bulan">{words.months}</label>
          {wrong ? (
            <p className="problem" id="bulan-salah">
              {words.wrong(String(MOST_MONTHS))}
            </p>
          ) : null}
          <input
            id="bulan"
            name="bulan"
            inputMode="numeric"
            defaultValue={typed}
            className="short"
            {...(wrong ? { 'aria-invalid': true, 'aria-describedby': 'bulan-salah' } : {})}
          />
        </div>
        <fieldset className="question">
          <legend>{words.sector}</legend>
          <div>
            {(['other', 'transport'] as const).map((value) => (
              <label key={value} className="choice">
                <input type="radio" name="bidang" value={value} defaultChecked={value === sector} />
                {words[value]}
              </label>
            ))}
          </div>
        </fieldset>
        <button className="button" type="submit">
          {words.count}
        </button>
      </form>
      {answer === undefined ? null : <AheadAnswer language={language} answer={answer} />}
    </section>
  );
}

function AheadAnswer({ language, answer }: { readonly language: Language; readonly answer: AheadText }) {
  return (
    <div className="answer">
      <p className="money big wraps">{answer.total}</p>
      <ul className="plain">
        {answer.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p>{answer.last}</p>
      <p className="small quiet">{bpuWords[language].ahead.doubt}</p>
    </div>
  );
}
