// Which BPJS: at most three questions to the right body, the two bodies side by side, and what people confuse.

import { type Answers, questionAfter, readAnswers, routeFor } from '@jamin/law/reference/which-bpjs';
import type { ActionFunctionArgs } from 'react-router';
import { useActionData } from 'react-router';
import { useLanguage } from '../language.ts';
import { WhichAnswer } from '../parts/which-answer.tsx';
import { WhichComparison, WhichConfusions } from '../parts/which-comparison.tsx';
import { WhichBack, WhichQuestion, WhichSoFar } from '../parts/which-question.tsx';
import { formOf } from '../reading/posted-form.ts';

const words = {
  id: {
    title: 'BPJS yang mana?',
    description:
      'Paling banyak tiga pertanyaan, lalu Anda tahu harus ke mana: BPJS Ketenagakerjaan atau BPJS Kesehatan.',
    lead: 'Ada dua BPJS. Jawab paling banyak tiga pertanyaan, lalu Anda tahu harus ke mana.',
    chosen: 'Jawaban Anda',
  },
  en: {
    title: 'Which BPJS?',
    description: 'At most three questions, and you know where to go: BPJS Ketenagakerjaan or BPJS Kesehatan.',
    lead: 'There are two bodies called BPJS. Answer at most three questions and you know where to go.',
    chosen: 'Your answers',
  },
} as const;

type Asked = { readonly answers: Answers; readonly problem: boolean };

/** Reads the answers so far; nothing is kept. */
export async function action({ request }: ActionFunctionArgs): Promise<Asked> {
  const form = await formOf(request);
  const text = (name: string): string | null => {
    const value = form.get(name);
    return typeof value === 'string' ? value : null;
  };
  const answers = readAnswers(text);
  const asked = text('asked');
  return { answers, problem: asked !== null && asked === questionAfter(answers) };
}

export default function Which() {
  const language = useLanguage();
  const said = words[language];
  const { answers, problem } = useActionData<typeof action>() ?? { answers: {}, problem: false };
  const question = questionAfter(answers);
  const route = question === undefined ? routeFor(answers) : undefined;
  const isBegun = Object.keys(answers).length > 0;
  return (
    <>
      <title>{`${said.title} · Jamin`}</title>
      <meta name="description" content={said.description} />
      <h1>{said.title}</h1>
      {isBegun ? <WhichSoFar language={language} answers={answers} /> : <p className="lead">{said.lead}</p>}
      {question === undefined ? null : <WhichQuestion {...{ language, answers, question, problem }} />}
      {route === undefined ? null : <WhichAnswer language={language} route={route} />}
      {isBegun ? <WhichBack language={language} answers={answers} /> : null}
      <WhichComparison language={language} />
      <WhichConfusions language={language} />
    </>
  );
}
