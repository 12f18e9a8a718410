// What stands under the name of an article: its content, its figures, the rules that use it, doubts, calculators.

import type { Language } from '@jamin/law';
import type { ArticleView, FigureView, RuleView } from '../answers/law-register.ts';
import { calculatorLinks } from '../answers/room-links.ts';
import { lawWords } from '../words/law-words.ts';
import { ConfidenceLegend, ConfidenceMark } from './confidence-mark.tsx';
import { LawLinks } from './law-links.tsx';
import { Readings } from './readings.tsx';

type BodyProps = { readonly view: ArticleView; readonly language: Language };

export function ArticleBody({ view, language }: BodyProps) {
  const said = lawWords[language];
  const written = view.rules.filter(({ text }) => text !== undefined);
  const links = calculatorLinks(view.rooms, language);
  return (
    <>
      {written.length === 0 ? null : <Content rules={written} language={language} />}
      {view.readings.length === 0 ? null : (
        <section>
          <h2>{said.doubts}</h2>
          <p>{said.doubtsLead}</p>
          <Readings readings={view.readings} language={language} />
        </section>
      )}
      {view.figures.length === 0 ? null : <Figures figures={view.figures} language={language} />}
      {view.rules.length === 0 ? null : <Rules rules={view.rules} language={language} />}
      {links.length === 0 ? null : (
        <nav aria-label={said.next} className="actions">
          {links.map(({ text, href }) => (
            <a key={href} className="button second" href={href}>
              {text}
            </a>
          ))}
        </nav>
      )}
      <h2>{said.meaning}</h2>
      <ConfidenceLegend language={language} />
    </>
  );
}

type RulesProps = { readonly rules: readonly RuleView[]; readonly language: Language };

function Content({ rules, language }: RulesProps) {
  const said = lawWords[language];
  const once = [...new Map(rules.map((rule) => [rule.text, rule])).values()];
  return (
    <section>
      <h2>{said.content}</h2>
      {once.map(({ text, cited, from, to }) => (
        <blockquote key={text}>
          <p>{text}</p>
          <footer className="small quiet">{`${cited.join('; ')}, ${said.fromTo(from, to)}`}</footer>
        </blockquote>
      ))}
      <p className="small quiet">{said.contentLead}</p>
    </section>
  );
}

type FiguresProps = { readonly figures: readonly FigureView[]; readonly language: Language };

function Figures({ figures, language }: FiguresProps) {
  const said = lawWords[language];
  return (
    <section>
      <h2>{said.figures}</h2>
      <ul className="figures">
        {figures.map((figure) => (
          <Figure key={`${figure.label} ${figure.from}`} figure={figure} language={language} />
        ))}
      </ul>
    </section>
  );
}

function Figure({ figure, language }: { readonly figure: FigureView; readonly language: Language }) {
  const said = lawWords[language];
  const { label, from, to, state, published, confidence, read, readAt, conflicts, now } = figure;
  return (
    <li className={state}>
      <span className="line">
        <span className="text">{label}</span>
        <span className={figure.kind === 'text' ? 'value words' : 'value'}>
          <FigureValue figure={figure} language={language} />
        </span>
      </span>
      <span className="small quiet">
        {`${said.state[state]}: ${said.fromTo(from, to)}, ${said.publishedOn(published)}. `}
        <ConfidenceMark level={confidence} language={language} />
        {readAt.length === 0 ? `. ${read}.` : `. ${said.readAt} `}
        <LawLinks links={readAt} />
      </span>
      {now === undefined ? null : (
        <span className="small now">
          {`${said.now}: `}
          <strong>{now.value}</strong> (<LawLinks links={now.cited} />)
        </span>
      )}
      {conflicts.length === 0 ? null : (
        <details className="small">
          <summary>{said.conflicts}</summary>
          <ul lang="en">
            {conflicts.map((conflict) => (
              <li key={conflict}>{conflict}</li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}

/** A figure as written; a rule in words stands in the language of the law files. */
function FigureValue({ figure, language }: { readonly figure: FigureView; readonly language: Language }) {
  const said = lawWords[language];
  if (figure.kind === 'table') return figure.rows === 0 ? said.noValue : said.table(figure.rows);
  if (figure.value === undefined) return said.noValue;
  return figure.kind === 'text' ? <span lang="en">{figure.value}</span> : figure.value;
}

function Rules({ rules, language }: RulesProps) {
  const said = lawWords[language];
  return (
    <section>
      <h2>{said.rules}</h2>
      <p>{said.rulesLead}</p>
      <ul>
        {rules.map(({ label, from, to, state, cited }) => (
          <li key={`${label} ${from} ${cited.join()}`}>
            {`${label} `}
            <span className="small quiet">
              {`${state === 'now' ? '' : `${said.state[state]}, `}${said.fromTo(from, to)} (${cited.join('; ')})`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
