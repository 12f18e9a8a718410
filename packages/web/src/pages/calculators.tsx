// All calculators, each named by the question that it answers.

import { href } from '../addresses.ts';
import { calculators, isNoSum } from '../answers/calculators.ts';
import { useLanguage } from '../language.ts';
import { calculatorWords } from '../words/calculator-words.ts';
import { formWords } from '../words/payroll-form-words.ts';

export default function Calculators() {
  const language = useLanguage();
  const words = calculatorWords[language];
  return (
    <>
      <title>{`${words.title} · Jamin`}</title>
      <meta name="description" content={words.intro} />
      <h1>{words.title}</h1>
      <p className="lead">{words.intro}</p>
      <ul className="cards">
        {names
          .filter((name) => !isNoSum(name))
          .map((name) => (
            <Card key={name} name={name} />
          ))}
        <li>
          <a href={href('payrollSheet', language)}>
            {formWords[language].title}
            <small>{formWords[language].lead}</small>
          </a>
        </li>
      </ul>
      <h2>{words.noSums}</h2>
      <ul className="cards">
        {names.filter(isNoSum).map((name) => (
          <Card key={name} name={name} />
        ))}
      </ul>
    </>
  );
}

const names = Object.keys(calculators);

function Card({ name }: { readonly name: string }) {
  const language = useLanguage();
  const words = calculatorWords[language];
  return (
    <li>
      <a href={href('calculator', language, { calculator: name })}>
        {words.titles[name]}
        <small>{words.leads[name]}</small>
      </a>
    </li>
  );
}
