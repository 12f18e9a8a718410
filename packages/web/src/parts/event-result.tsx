// The result of a life event: the sum first, each programme, then where to go, what to bring and by when.

import type { Language } from '@jamin/law';
import { href } from '../addresses.ts';
import { channelsOf, officesIn, provinceChoices } from '../answers/event-terms.ts';
import type { EventView } from '../answers/event-view.ts';
import type { LifeEvent } from '../answers/life-events.ts';
import type { Typed } from '../answers/typed.ts';
import { eventPageWords, eventWords } from '../words/event-words.ts';
import { letterTitles } from '../words/letter-titles.ts';
import { EventHidden } from './event-hidden.tsx';
import { EventPart } from './event-part.tsx';
import { Money } from './money.tsx';
import { Notice } from './notice.tsx';
import { ProgrammeBadge } from './programme-badge.tsx';
import { SourceLine } from './source-line.tsx';

type EventResultProps = {
  readonly event: LifeEvent;
  readonly view: EventView;
  readonly typed: Typed;
  readonly language: Language;
};

export function EventResult(props: EventResultProps) {
  const { event, view, typed, language } = props;
  const words = eventPageWords(language);
  const besides = eventWords[event.name]?.besides;
  return (
    <>
      <Total view={view} language={language} />
      {view.parts.map((part) => (
        <EventPart key={part.id} part={part} language={language} />
      ))}
      <Again event={event} typed={typed} language={language} canAskMore={view.canAskMore} />
      {besides === undefined ? null : (
        <Notice>
          <h2>{words.besides}</h2>
          <p>{besides[language]}</p>
        </Notice>
      )}
      <Papers view={view} language={language} />
      <Deadlines {...props} />
      <Where {...props} />
      <EventLinks event={event} language={language} />
    </>
  );
}

function Total({ view, language }: Pick<EventResultProps, 'view' | 'language'>) {
  const words = eventPageWords(language);
  const { total } = view;
  if (total === undefined) return <h2 className="visually-hidden">{words.answer}</h2>;
  return (
    <section className="answer" id="jawaban" aria-labelledby="total">
      <h2 id="total">{words.total}</h2>
      {total.isRange ? <p className="total-range">{total.once}</p> : <Money text={total.once} isBig />}
      {total.monthly === '' ? null : (
        <p>
          {words.monthly}: <strong className="money">{total.monthly}</strong>
        </p>
      )}
      {view.isEither ? <p>{words.either}</p> : null}
      {total.isRange ? <p className="quiet">{words.whyRange}.</p> : null}
    </section>
  );
}

type AgainProps = Pick<EventResultProps, 'event' | 'typed' | 'language'> & { readonly canAskMore: boolean };

/** More questions, or the same ones again with what was typed. */
function Again({ event, typed, language, canAskMore }: AgainProps) {
  const words = eventPageWords(language);
  return (
    <form method="post" action={href('event', language, { event: event.name })}>
      <EventHidden typed={typed} />
      <p className="actions">
        {canAskMore ? (
          <button className="button" type="submit" name="further" value="1">
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

function Papers({ view, language }: Pick<EventResultProps, 'view' | 'language'>) {
  if (view.papers.length === 0) return null;
  return (
    <section aria-labelledby="papers">
      <h2 id="papers">{eventPageWords(language).papers}</h2>
      <ul className="papers">
        {view.papers.map(({ label, programmes }) => (
          <li key={label}>
            {label}{' '}
            {programmes.map((programme) => (
              <ProgrammeBadge key={programme} programme={programme} language={language} />
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Deadlines({ event, view, typed, language }: EventResultProps) {
  const words = eventPageWords(language);
  if (view.deadlines.length === 0) return null;
  return (
    <section aria-labelledby="deadlines">
      <h2 id="deadlines">{words.deadlines}</h2>
      <ul className="plain">
        {view.deadlines.map(({ label, programme, text, citations }) => (
          <li key={`${programme} ${label}`}>
            <strong>{text}</strong> · <ProgrammeBadge programme={programme} language={language} /> {label}
            <small className="quiet source">{citations.join('; ')}</small>
          </li>
        ))}
      </ul>
      <form method="post" action={href('eventCalendar', language, { event: event.name })}>
        <EventHidden typed={typed} />
        <p className="actions">
          <button className="button second" type="submit">
            {words.calendar}
          </button>
        </p>
      </form>
    </section>
  );
}

function Where({ event, view, typed, language }: EventResultProps) {
  const words = eventPageWords(language);
  const ways = channelsOf(view.answer.parts);
  if (ways.length === 0) return null;
  return (
    <section aria-labelledby="where">
      <h2 id="where">{words.where}</h2>
      <ul className="plain">
        {ways.map(({ programme, way, name, limit, address, read, confidence }) => (
          <li key={`${programme} ${way}`}>
            <ProgrammeBadge programme={programme} language={language} />{' '}
            <strong>{address === undefined ? name[language] : <a href={address}>{name[language]}</a>}</strong>.{' '}
            {limit[language]}
            <SourceLine language={language} citations={[]} confidence={confidence} read={readWord(read, language)} />
          </li>
        ))}
      </ul>
      <Offices event={event} typed={typed} language={language} />
    </section>
  );
}

/** What only memory says is marked as such. */
function readWord(read: string, language: Language): string | undefined {
  if (!read.startsWith('memory')) return undefined;
  return language === 'id' ? 'dari ingatan, periksa lagi' : 'from memory, check again';
}

function Offices({ event, typed, language }: Pick<EventResultProps, 'event' | 'typed' | 'language'>) {
  const words = eventPageWords(language);
  const chosen = typed['province']?.[0] ?? '';
  const found = chosen === '' ? [] : officesIn(chosen);
  return (
    <>
      <h3 id="kantor">{words.offices}</h3>
      <form method="post" action={`${href('event', language, { event: event.name })}#kantor`}>
        <EventHidden typed={typed} without={['province']} />
        <div className="question">
          <label htmlFor="province">{words.province}</label>
          <select id="province" name="province" defaultValue={chosen}>
            {provinceChoices.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
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
      {chosen === '' ? null : found.length === 0 ? <p>{words.noOffice}</p> : null}
      {found.length === 0 ? null : (
        <ul>
          {found.map(({ name, city }) => (
            <li key={name}>{name === city ? name : `${name} (${city})`}</li>
          ))}
        </ul>
      )}
      {chosen === '' ? null : <p className="quiet small">{words.officeNote}</p>}
    </>
  );
}

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

function EventLinks({ event, language }: Pick<EventResultProps, 'event' | 'language'>) {
  const words = eventPageWords(language);
  const letters = LETTERS[event.name] ?? [];
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
      {event.name === 'usaha-sendiri' ? (
        <p className="actions">
          <a className="button" href={href('bpu', language)}>
            {words.bpu}
          </a>
        </p>
      ) : null}
    </>
  );
}
