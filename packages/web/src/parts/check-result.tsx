// A checked text: the verdict first, then the text with its figures marked beside the sum, causes and corrections.

import type { Language } from '@jamin/law';
import { overallWords, pageWords } from '@jamin/press';
import type { CheckView, PieceView, StatementView } from '../figures/check-view.ts';
import { checkWords } from '../words/check-words.ts';
import { FindingList } from './finding-list.tsx';
import { SumTable } from './sum-table.tsx';
import { VerdictCards } from './verdict-cards.tsx';

type CheckResultProps = { readonly view: CheckView; readonly language: Language };

export function CheckResult({ view, language }: CheckResultProps) {
  const [principal, ...others] = view.statements;
  return (
    <section className="check-result" aria-labelledby="hasil">
      {principal === undefined ? <NothingFound language={language} /> : <Verdicts statement={principal} isFirst />}
      <div className="beside">
        <MarkedText pieces={view.pieces} language={language} />
        <div>
          {principal === undefined ? null : (
            <div id={principal.id}>
              <h3>{pageWords.sum[language]}</h3>
              <SumTable statement={principal} language={language} />
              <h3>{pageWords.findings[language]}</h3>
              <FindingList findings={principal.findings} language={language} />
            </div>
          )}
          {others.length === 0 ? null : <h3>{pageWords.others[language]}</h3>}
          {others.map((statement) => (
            <div key={statement.id} id={statement.id} className="other">
              <Verdicts statement={statement} />
              <SumTable statement={statement} language={language} />
              <FindingList findings={statement.findings} language={language} />
            </div>
          ))}
          {view.more.statements === 0 ? null : <p>{checkWords[language].more(view.more.statements)}</p>}
          <LeftOut view={view} language={language} />
        </div>
      </div>
    </section>
  );
}

function NothingFound({ language }: { readonly language: Language }) {
  return (
    <>
      <h2 id="hasil" tabIndex={-1}>
        {pageWords.none[language]}
      </h2>
      <p>{pageWords.lookedFor[language]}</p>
    </>
  );
}

type VerdictsProps = { readonly statement: StatementView; readonly isFirst?: boolean };

function Verdicts({ statement, isFirst = false }: VerdictsProps) {
  const { office, period, verdict, state, cards } = statement;
  return (
    <>
      {isFirst ? (
        <h2 id="hasil" tabIndex={-1} className={`verdict-head ${state}`}>
          {verdict}
        </h2>
      ) : (
        <h4>{verdict}</h4>
      )}
      <p className="quiet">{`${office}, ${period}`}</p>
      <VerdictCards cards={cards} />
    </>
  );
}

function MarkedText({ pieces, language }: { readonly pieces: readonly PieceView[]; readonly language: Language }) {
  const legend = [
    ['programme', pageWords.legendProgramme],
    ['cases', pageWords.legendCases],
    ['amount', pageWords.legendAmount],
    ['total-amount', pageWords.legendTotal],
    ['office', pageWords.legendOther],
    ['ignored', pageWords.legendIgnored],
  ] as const;
  return (
    <div>
      <h3>{pageWords.text[language]}</h3>
      <p className="small quiet">{checkWords[language].marks}</p>
      <p className="legend small">
        {legend.map(([role, words]) => (
          <mark key={role} className={role}>
            {words[language]}
          </mark>
        ))}
      </p>
      <div className="marked" tabIndex={0} role="group" aria-label={pageWords.text[language]}>
        {pieces.map((piece, place) => (
          <Piece key={`${place}-${piece.text}`} piece={piece} language={language} />
        ))}
      </div>
    </div>
  );
}

type PieceProps = { readonly piece: PieceView; readonly language: Language };

function Piece({ piece: { text, id, role, target, label, isWrong }, language }: PieceProps) {
  if (role === null || id === null) return text;
  const said = isWrong ? `${label}: ${overallWords(false)[language]}` : label;
  return (
    <mark id={id} className={isWrong ? `${role} is-wrong` : role}>
      <a href={`#${target}`}>
        {text}
        <span className="visually-hidden">{` (${said})`}</span>
      </a>
    </mark>
  );
}

function LeftOut({ view: { ignored, more }, language }: CheckResultProps) {
  if (ignored.length === 0) return null;
  return (
    <>
      <h3>{`${pageWords.ignored[language]} (${ignored.length + more.ignored})`}</h3>
      <ul className="small">
        {ignored.map(({ id, text, reason }) => (
          <li key={id} id={id}>
            {text}: {reason}
          </li>
        ))}
      </ul>
      {more.ignored === 0 ? null : <p className="small">{checkWords[language].more(more.ignored)}</p>}
    </>
  );
}
