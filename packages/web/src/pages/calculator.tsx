// One calculator: what is typed goes to the law, on the device where a script runs, else by posting the form.

import { writeDate } from '@jamin/engine';
import { formatDate, type Language } from '@jamin/law';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { data, useLoaderData } from 'react-router';
import { href, nameOf } from '../addresses.ts';
import { calculate } from '../answers/calculate.ts';
import { calculators } from '../answers/calculators.ts';
import { typedEntries } from '../answers/typed.ts';
import { answered, answering, served } from '../context.ts';
import { languageOf } from '../language.ts';
import { Calculator } from '../parts/calculator.tsx';
import { Island } from '../parts/island.tsx';
import { formOf } from '../reading/posted-form.ts';
import { calculatorWords } from '../words/calculator-words.ts';
import { formWords } from '../words/payroll-form-words.ts';

type Named = { readonly name: string; readonly language: Language };

function named(request: Request, slug: string | undefined): Named {
  const language = languageOf(new URL(request.url).pathname);
  const name = nameOf('calculator', slug ?? '', language);
  if (name === undefined || calculators[name] === undefined) throw data(null, { status: 404 });
  return { name, language };
}

export function loader({ request, params, context }: LoaderFunctionArgs) {
  const { name, language } = named(request, params['calculator']);
  const { today } = context.get(served);
  const written = writeDate(today);
  const state = context.get(answered) ?? calculate(name, {}, { today: written, language, isSent: false });
  return { name, language, today: written, todayText: formatDate(today, language), state };
}

/** Answers a posted form; nothing of it is kept. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { name, language } = named(request, params['calculator']);
  const form = await formOf(request);
  const adding = form.get('add');
  const entries = typedEntries([...form].filter(([entry]) => entry !== 'add'));
  const state = await context.get(answering).calculator(name, entries, {
    today: writeDate(context.get(served).today),
    language,
    isSent: adding === null,
    adding: typeof adding === 'string' ? adding : undefined,
  });
  // The loader runs after this: it need not make the empty form as well.
  context.set(answered, state);
  return null;
}

export default function CalculatorPage() {
  const loaded = useLoaderData<typeof loader>();
  const { name, language } = loaded;
  const words = calculatorWords[language];
  const props = {
    ...loaded,
    action: href('calculator', language, { calculator: name }),
    pdf: href('answerPdf', language, { calculator: name }),
  };
  return (
    <>
      <title>{`${words.titles[name]} · Jamin`}</title>
      <meta name="description" content={words.leads[name]} />
      <h1>{words.titles[name]}</h1>
      <p className="lead">{words.leads[name]}</p>
      {name === 'iuran' ? (
        <p>
          {words.manyWorkers} <a href={href('payrollSheet', language)}>{formWords[language].title}</a>
        </p>
      ) : null}
      <Island name="calculator" component={Calculator} props={props} />
      <nav aria-label={words.others} className="others">
        <h2>{words.others}</h2>
        <ul>
          {Object.keys(calculators)
            .filter((other) => other !== name)
            .map((other) => (
              <li key={other}>
                <a href={href('calculator', language, { calculator: other })}>{words.titles[other]}</a>
              </li>
            ))}
        </ul>
      </nav>
    </>
  );
}
