// The result of a life event: the sum first, each programme, then where to go, what to bring and by when.

import type { Language } from '@jamin/law';
import { href } from '../addresses.ts';
import type { EventState } from '../answers/event-state.ts';
import { answerWords } from '../words/answer-words.ts';
import { eventPageWords, eventWords } from '../words/event-words.ts';
import { letterTitles } from '../words/letter-titles.ts';
import { EventHidden } from './event-hidden.tsx';
import { EventPapers } from './event-papers.tsx';
import { EventPart } from './event-part.tsx';
import { Money } from './money.tsx';
import { Notice } from './notice.tsx';
import { ProgrammeBadge } from './programme-badge.tsx';

type EventResultProps = {
  readonly name: string;
  readonly state: Extract<EventState, { readonly kind: 'result' }>;
  readonly language: Language;
};

export function EventResult(props: EventResultProps) {
  const { name, state, language } = props;
  const { view } = state;
  const words = eventPageWords(language);
  const besides = eventWords[name]?.besides;
  return (
    <>
      <Total {...props} />
      {view.parts.map((part) => (
        <EventPart key={part.id} part={part} language={language} />
      ))}
      <Again {...props} />
      {besides === undefined ? null : (
        <Notice>
          <h2>{words.besides}</h2>
          <p>{besides[language]}</p>
        </Notice>
      )}
      <EventPapers papers={props.state.view.papers} language={language} />
      <Deadlines {...props} />
      <Where {...props} />
      <EventLinks name={name} language={language} />
      <p className="actions needs-script">
        <button type="button" className="button second" onClick={() => print()}>
          {answerWords[language].print}
        </button>
      </p>
      <p className="quiet small no-script">{words.print}</p>
    </>
  );
}

function Total({ state: { view }, language }: EventResultProps) {
  const words = eventPageWords(language);
  const { total } = view;
  const day = <p className="quiet">{view.day}</p>;
  if (total === undefined) {
    return (
      <>
        <h2 className="visually-hidden">{words.answer}</h2>
        {day}
      </>
    );
  }
  return (
    <section className="answer" id="jawaban" aria-labelledby="total">
      <h2 id="total">{words.total}</h2>
      {day}
      <p className={total.isRange ? 'total-range' : undefined}>
        {total.isRange ? total.once : <Money text={total.once} isBig />}
      </p>
      {total.monthly === '' ? null : (
        <p>
          {words.monthly}: <strong className="money">{total.monthly}</strong>
        </p>
      )}
      {view.parts.some(({ months }) => months.length > 0) ? <p>{words.spread}</p> : null}
      {view.parts
        .filter(({ state, from }) => state === 'refused' && from !== '')
        .map(({ id, title, from }) => (
          <p key={id}>{`${words.notYet} ${title}. ${words.from} ${from}.`}</p>
        ))}
      {view.isEither ? <p>{words.either}</p> : null}
      {view.isScholarshipOpen ? <p>{words.scholarship}</p> : null}
      {total.isRange ? <p className="quiet">{words.whyRange}.</p> : null}
    </section>
  );
}

/** More questions, or the same ones again with what was typed. */
function Again({ name, state, language }: EventResultProps) {
  const words = eventPageWords(language);
  const { typed, view, most } = state;
  return (
    <form method="post" action={href('event', language, { event: name })}>
      <EventHidden typed={typed} without={['further']} />
      {typed['further'] === undefined ? null : <input type="hidden" name="further" value={typed['further'].at(-1)} />}
      {view.asUsual.length === 0 ? null : (
        <details>
          <summary>{words.asUsual}</summary>
          <ul>
            {view.asUsual.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </details>
      )}
      <p className="actions">
        {view.canAskMore ? (
          <button
            className={name === OWN_BUSINESS ? 'button second' : 'button'}
            type="submit"
            name="further"
            value={most}
          >
            {words.more}
          </button>
        ) : null}
        <button className="button second" type="submit" name="edit" value="1">
          {words.edit}
        </button>
      </p>
    </form>
  );
}

function Deadlines({ name, state: { view, typed }, language }: EventResultProps) {
  const words = eventPageWords(language);
  if (view.deadlines.length === 0) return null;
  const dated = view.deadlines.filter(({ owner }) => owner === 'you').map(({ programme }) => programme);
  const claimed = new Set(view.deadlines.filter(({ written }) => written === '').map(({ programme }) => programme));
  const open = [...claimed].filter((programme) => !dated.includes(programme));
  const owners = { you: words.ownerYou, employer: words.ownerEmployer, bpjs: words.ownerBpjs, other: words.ownerOther };
  return (
    <section aria-labelledby="deadlines">
      <h2 id="deadlines">{words.deadlines}</h2>
      <ul className="plain">
        {view.deadlines.map(({ label, programme, owner, text, citations }) => (
          <li key={`${programme} ${label}`}>
            <strong>{text}</strong> · <ProgrammeBadge programme={programme} language={language} /> {label} (
            {owners[owner]})<small className="quiet source">{citations.join('; ')}</small>
          </li>
        ))}
      </ul>
      {open.length === 0 ? null : (
        <p>
          {open.join(', ')}: {words.noLastDay}
        </p>
      )}
      {view.deadlines.some(({ owner, written }) => owner === 'you' || written === '') ? (
        <form method="post" action={href('eventCalendar', language, { event: name })}>
          <EventHidden typed={typed} />
          <p className="actions">
            <button className="button second" type="submit">
              {words.calendar}
            </button>
          </p>
        </form>
      ) : null}
    </section>
  );
}

function Where(props: EventResultProps) {
  const { state, language } = props;
  const words = eventPageWords(language);
  if (state.ways.length === 0) return null;
  return (
    <section aria-labelledby="where">
      <h2 id="where">{words.where}</h2>
      <ul className="plain">
        {state.ways.map(({ programme, name, limit, address, source }) => (
          <li key={`${programme} ${name}`}>
            <ProgrammeBadge programme={programme} language={language} />{' '}
            <strong>{address === undefined ? name : <a href={address}>{name}</a>}</strong>. {limit}
            <small className="quiet source">{source}</small>
          </li>
        ))}
      </ul>
      <Offices {...props} />
    </section>
  );
}

function Offices({ name, state: { typed, near, provinces }, language }: EventResultProps) {
  const words = eventPageWords(language);
  const chosen = typed['province']?.[0] ?? '';
  return (
    <>
      <h3 id="kantor">{words.offices}</h3>
      <form method="post" action={`${href('event', language, { event: name })}#kantor`}>
        <EventHidden typed={typed} without={['province']} />
        <div className="question">
          <label htmlFor="province">{words.province}</label>
          <select id="province" name="province" defaultValue={chosen}>
            <option value="">{words.chooseProvince}</option>
            {provinces.map(({ code, name: province }) => (
              <option key={code} value={code}>
                {province}
              </option>
            ))}
          </select>
        </div>
        <p className="actions">
          <button className="button second" type="submit">
            {words.show}
          </button>
        </p>
      </form>
      {chosen === '' ? null : near.length === 0 ? <p>{words.noOffice}</p> : null}
      {near.length === 0 ? null : (
        <ul>
          {near.map(({ name: office, city }) => (
            <li key={office}>{office === city ? office : `${office} (${city})`}</li>
          ))}
        </ul>
      )}
      {chosen === '' ? null : <p className="quiet small">{words.officeNote}</p>}
    </>
  );
}

/** Its one way on is the page of who has no employer. */
const OWN_BUSINESS = 'usaha-sendiri';

/** Letters and pages that belong to an event. */
const LETTERS: { readonly [event: string]: readonly string[] } = {
  phk: ['minta-paklaring', 'majikan-hilang', 'klaim-ditolak'],
  'mengundurkan-diri': ['minta-paklaring', 'klaim-ditolak'],
  'kontrak-habis': ['minta-paklaring', 'klaim-ditolak'],
  'majikan-menunggak': ['tunggakan', 'upah-dilaporkan', 'majikan-hilang'],
  'kecelakaan-kerja': ['upah-dilaporkan', 'klaim-ditolak'],
  meninggal: ['klaim-ditolak'],
  pensiun: ['klaim-ditolak'],
};

function EventLinks({ name, language }: Pick<EventResultProps, 'name' | 'language'>) {
  const words = eventPageWords(language);
  const letters = LETTERS[name] ?? [];
  return (
    <>
      {letters.length === 0 ? null : (
        <section aria-labelledby="letters">
          <h2 id="letters">{words.letters}</h2>
          <ul>
            {letters.map((letter) => (
              <li key={letter}>
                <a href={href('letter', language, { letter })}>{letterTitles[letter]?.[language]}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {name === OWN_BUSINESS ? (
        <p className="actions">
          <a className="button" href={href('bpu', language)}>
            {words.bpu}
          </a>
        </p>
      ) : null}
    </>
  );
}
