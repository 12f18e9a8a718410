// One question of "which BPJS?" as a form that needs no script: what was answered before travels in hidden fields.

import type { Language } from '@jamin/law';
import { type Answers, choicesOf } from '@jamin/law/reference/which-bpjs';
import { type QuestionName, questions } from '@jamin/law/reference/which-bpjs-words';
import { href } from '../addresses.ts';

const words = {
  id: { next: 'Lanjut', back: 'Kembali satu langkah', choose: 'Pilih satu jawaban dulu.', step: 'Pertanyaan' },
  en: { next: 'Next', back: 'One step back', choose: 'Choose one answer first.', step: 'Question' },
} as const;

type WhichQuestionProps = {
  readonly language: Language;
  readonly answers: Answers;
  readonly question: QuestionName;
  readonly problem: boolean;
};

export function WhichQuestion({ language, answers, question, problem }: WhichQuestionProps) {
  const said = words[language];
  const { ask, choices, ...rest } = questions[question];
  const hint = 'hint' in rest ? rest.hint[language] : undefined;
  const texts = new Map(Object.entries(choices));
  const number = Object.keys(answers).length + 1;
  const problemId = problem ? 'which-problem' : undefined;
  return (
    <form method="post" action={href('which', language)} className="which">
      <Kept answers={answers} />
      <input type="hidden" name="asked" value={question} />
      <fieldset className="question" aria-describedby={problemId}>
        <legend>
          <span className="quiet small">{`${said.step} ${number} `}</span>
          <span className="asked">{ask[language]}</span>
        </legend>
        {hint === undefined ? null : <p className="hint">{hint}</p>}
        {problem ? (
          <p className="problem" id="which-problem" role="alert">
            {said.choose}
          </p>
        ) : null}
        {choicesOf(question, answers).map((choice) => (
          <label className="choice" key={choice}>
            <input type="radio" name={question} value={choice} required />
            {texts.get(choice)?.[language]}
          </label>
        ))}
      </fieldset>
      <p className="actions">
        <button className="button" type="submit">
          {said.next}
        </button>
      </p>
    </form>
  );
}

/** Takes the last answer back. */
export function WhichBack({ language, answers }: { readonly language: Language; readonly answers: Answers }) {
  const earlier = Object.entries(answers).slice(0, -1);
  return (
    <form method="post" action={href('which', language)}>
      <Kept answers={Object.fromEntries(earlier)} />
      <button className="button second" type="submit">
        {words[language].back}
      </button>
    </form>
  );
}

/** What was answered so far, as a person reads it. */
export function WhichSoFar({ language, answers }: { readonly language: Language; readonly answers: Answers }) {
  const given = Object.entries(answers) as readonly (readonly [QuestionName, string])[];
  if (given.length === 0) return null;
  return (
    <ul className="so-far">
      {given.map(([question, answer]) => (
        <li key={question}>{new Map(Object.entries(questions[question].choices)).get(answer)?.[language]}</li>
      ))}
    </ul>
  );
}

function Kept({ answers }: { readonly answers: Answers }) {
  return Object.entries(answers).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />);
}
