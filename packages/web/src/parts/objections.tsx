// Objections against a decision: what was said to each, and the next step of the claimant or of the branch.

import type { Role } from '@jamin/administration';
import type { Language } from '@jamin/law';
import { href } from '../addresses.ts';
import type { NextBody, ObjectionView } from '../desk/objection-view.ts';
import { objectionWords } from '../words/objection-words.ts';
import { LawLinks } from './blocker-list.tsx';

type ObjectionsProps = { readonly view: ObjectionView; readonly role: Role; readonly language: Language };

export function Objections({ view, role, language }: ObjectionsProps) {
  const words = objectionWords[language];
  const isOwn = role === 'worker' || role === 'heir';
  if (view.state === 'none' || (!isOwn && view.lines.length === 0)) return null;
  const page = isOwn ? 'myClaim' : 'deskClaim';
  return (
    <section aria-labelledby="keberatan">
      <h2 id="keberatan">{words.title}</h2>
      {view.lines.map(({ number, heading, reason, end }) => (
        <article className="card" key={number}>
          <h3>{heading}</h3>
          <p>“{reason}”</p>
          {end === undefined ? null : (
            <p>
              <strong>{end.text}</strong> “{end.reason}”
            </p>
          )}
        </article>
      ))}
      {view.renewed === undefined ? null : (
        <p>
          {words.renewed}: <a href={href(page, language, { claim: view.renewed })}>{view.renewed}</a>
        </p>
      )}
      {isOwn ? <OwnStep view={view} language={language} /> : <DeskStep view={view} role={role} language={language} />}
    </section>
  );
}

function OwnStep({ view: { state, next, waitsFor, renewed }, language }: Omit<ObjectionsProps, 'role'>) {
  const words = objectionWords[language];
  if (state === 'waits') return <p>{words.waits(waitsFor)}</p>;
  if (state === 'ended') return <p>{words.ended}</p>;
  if (state === 'upheld' && renewed === undefined) return <p className="notice">{words.renewOwn}</p>;
  if (state !== 'may') return null;
  return (
    <details>
      <summary>{words.may}</summary>
      <form method="post">
        <Whom next={next} language={language} />
        <p>{words.noTerm}</p>
        <div className="question">
          <label htmlFor="keberatan-alasan">{words.reason}</label>
          <p className="hint" id="keberatan-alasan-hint">
            {words.reasonHint}
          </p>
          <textarea
            id="keberatan-alasan"
            name="reason"
            required
            maxLength={1000}
            rows={4}
            aria-describedby="keberatan-alasan-hint"
          />
        </div>
        <button className="button" type="submit" name="do" value="object">
          {words.send}
        </button>
      </form>
    </details>
  );
}

/** Who is asked, and by which article; a choice where the law has several ways. */
function Whom({ next, language }: { readonly next: readonly NextBody[]; readonly language: Language }) {
  const words = objectionWords[language];
  const whom = (one: NextBody) => (
    <small className="quiet">
      {words.asked(one.body)}{' '}
      {one.basis.length === 0 ? (
        words.noBasis
      ) : (
        <>
          {words.basis}: <LawLinks links={one.basis} />
        </>
      )}
    </small>
  );
  const [only, ...others] = next;
  if (only !== undefined && others.length === 0) {
    return (
      <p>
        <input type="hidden" name="dispute" value={only.dispute} />
        {whom(only)}
      </p>
    );
  }
  return (
    <fieldset className="question">
      <legend>{words.about}</legend>
      {next.map((one, place) => (
        <div key={one.dispute}>
          <label className="choice">
            <input type="radio" name="dispute" value={one.dispute} defaultChecked={place === 0} />
            {one.name}
          </label>
          {whom(one)}
        </div>
      ))}
    </fieldset>
  );
}

function DeskStep({ view, role, language }: ObjectionsProps) {
  const words = objectionWords[language];
  const { state, waitsFor, mayEnd, lines, renewed } = view;
  const number = lines.at(-1)?.number ?? 0;
  if (state === 'waits' && role === 'approver') {
    return <div className="next-step">{mayEnd ? <End number={number} language={language} /> : words.ownDecision}</div>;
  }
  if (state === 'waits') return <p>{words.waits(waitsFor)}</p>;
  if (state !== 'upheld' || renewed !== undefined || role !== 'officer') return null;
  return (
    <form method="post" className="next-step">
      <p>{words.renewLead}</p>
      <input type="hidden" name="number" value={number} />
      <button className="button" type="submit" name="do" value="renew">
        {words.renew}
      </button>
    </form>
  );
}

const OUTCOMES = ['upheld', 'rejected', 'withdrawn'] as const;

function End({ number, language }: { readonly number: number; readonly language: Language }) {
  const words = objectionWords[language];
  return (
    <form method="post">
      <p>{words.endLead}</p>
      <input type="hidden" name="number" value={number} />
      <fieldset className="question">
        <legend>{words.outcome}</legend>
        {OUTCOMES.map((outcome) => (
          <label className="choice" key={outcome}>
            <input type="radio" name="outcome" value={outcome} required />
            {words.outcomes[outcome]}
          </label>
        ))}
      </fieldset>
      <div className="question">
        <label htmlFor="hasil-alasan">{words.says}</label>
        <textarea id="hasil-alasan" name="reason" required maxLength={1000} rows={3} />
      </div>
      <button className="button" type="submit" name="do" value="end">
        {words.end}
      </button>
    </form>
  );
}
