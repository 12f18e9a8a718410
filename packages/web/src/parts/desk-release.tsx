// One release at the press desk: its last version, what it changed, and the next step.

import type { Language } from '@jamin/law';
import { href } from '../addresses.ts';
import type { DeskRelease } from '../desk/release-desk.ts';
import { deskWords } from '../words/desk-words.ts';
import { releaseDeskWords } from '../words/release-desk-words.ts';

type DeskReleaseProps = {
  readonly release: DeskRelease;
  /** Whether releases have public pages here. */
  readonly isExample: boolean;
  readonly language: Language;
};

export function DeskReleaseCard(props: DeskReleaseProps) {
  const { release: one, isExample, language } = props;
  const words = releaseDeskWords[language];
  return (
    <article className="card">
      <h2>{one.title}</h2>
      <p>
        {words.version(one.version, one.position)} · {words.prepared(one.preparedBy)} ·{' '}
        {one.published === '' ? <strong>{words.waiting}</strong> : words.published(one.published)}
      </p>
      {one.changes.length === 0 ? null : <Changes {...props} />}
      <details open={one.published === ''}>
        <summary>{words.text}</summary>
        {one.text.split(/\n{2,}/).map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </details>
      {isExample && one.published !== '' ? (
        <p>
          <a href={href('exampleRelease', language, { release: one.release })}>{words.open}</a>
        </p>
      ) : null}
      <section className="next-step" aria-labelledby={`langkah-${one.release}`}>
        <h3 id={`langkah-${one.release}`}>{deskWords[language].officer.actions}</h3>
        <NextStep {...props} />
      </section>
    </article>
  );
}

function Changes({ release: { release, changes }, language }: DeskReleaseProps) {
  const words = releaseDeskWords[language];
  return (
    <div className="scroll" tabIndex={0} role="group" aria-labelledby={`ubah-${release}`}>
      <table>
        <caption id={`ubah-${release}`}>{words.changes}</caption>
        <thead>
          <tr>
            <th scope="col">{words.what}</th>
            <th scope="col" className="amount">
              {words.before}
            </th>
            <th scope="col" className="amount">
              {words.after}
            </th>
          </tr>
        </thead>
        <tbody>
          {changes.map(({ name, before, after }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td className="amount">{before}</td>
              <td className="amount">{after}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Why there is no next version to prepare yet. */
function Waits({ release, language }: Pick<DeskReleaseProps, 'release' | 'language'>) {
  const { ahead, few, longer } = release;
  const words = releaseDeskWords[language];
  if (ahead === 'nothing' && longer === undefined) return <p>{words.upToDate}</p>;
  return (
    <>
      <p>{longer === undefined ? words.untold : words.ended(longer.ended)}</p>
      {longer === undefined ? null : (
        <form method="post">
          <input type="hidden" name="release" value={release.release} />
          <input type="hidden" name="version" value={release.version} />
          <button className="button" type="submit" name="do" value="lengthen">
            {words.lengthen(longer.to)}
          </button>
        </form>
      )}
      {few.length === 0 ? null : <p>{words.few(few.join(', '))}</p>}
    </>
  );
}

function NextStep({ release: one, language }: DeskReleaseProps) {
  const words = releaseDeskWords[language];
  if (one.published === '' && one.isOwn) return <p>{words.own}</p>;
  const about = (
    <>
      <input type="hidden" name="release" value={one.release} />
      <input type="hidden" name="version" value={one.version} />
    </>
  );
  if (one.published === '') {
    return (
      <form method="post">
        {about}
        <p>{words.publishLead}</p>
        <button className="button" type="submit" name="do" value="publish">
          {words.publish}
        </button>
      </form>
    );
  }
  if (one.ahead !== 'numbers') return <Waits release={one} language={language} />;
  const id = `alasan-${one.release}`;
  return (
    <form method="post">
      {about}
      <p>{words.reviseLead}</p>
      <div className="question">
        <label htmlFor={id}>{words.reason}</label>
        <p className="hint" id={`${id}-hint`}>
          {words.reasonHint}
        </p>
        <input id={id} name="reason" required maxLength={300} aria-describedby={`${id}-hint`} />
      </div>
      <button className="button" type="submit" name="do" value="revise">
        {words.revise}
      </button>
    </form>
  );
}
