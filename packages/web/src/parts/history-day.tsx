// One day of change: what it meant for the example people, and every figure and rule with its old and new value.

import type { Language } from '@jamin/law';
import type { ChangedItem } from '../answers/programme-changes.ts';
import type { ChangeDay } from '../answers/programme-history.ts';
import { historyWords } from '../words/history-words.ts';
import { ConfidenceMark } from './confidence-mark.tsx';
import { LawLinks } from './law-links.tsx';
import { Mark } from './mark.tsx';

type DayProps = { readonly day: ChangeDay; readonly language: Language };

/** More items than these stand below a fold. */
const MOST = 6;

export function HistoryDay({ day, language }: DayProps) {
  const said = historyWords[language];
  const items = <Items items={day.items} caption={`${said.what}: ${day.text}`} language={language} />;
  return (
    <section id={day.day}>
      <h2>{day.text}</h2>
      {day.isFuture ? <p className="notice">{said.future}</p> : null}
      {day.effects.length === 0 ? <p className="quiet">{said.noEffect}</p> : <Effects day={day} language={language} />}
      {day.items.length > MOST ? (
        <details>
          <summary>{said.items(day.items.length)}</summary>
          {items}
        </details>
      ) : (
        items
      )}
    </section>
  );
}

function Effects({ day, language }: DayProps) {
  const said = historyWords[language];
  return (
    <ul className="effects" aria-label={said.effects}>
      {day.effects.map(({ who, label, before, after, difference }) => (
        <li key={`${who} ${label}`}>
          <span>{`${who}. ${label}: `}</span>
          <span className="money">{before}</span> <Mark kind="to" language={language} />{' '}
          <strong className="money">{after}</strong> <span className="money difference">{`(${difference})`}</span>
        </li>
      ))}
    </ul>
  );
}

type ItemsProps = { readonly items: readonly ChangedItem[]; readonly caption: string; readonly language: Language };

function Items({ items, caption, language }: ItemsProps) {
  const said = historyWords[language];
  return (
    <table className="changes">
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{said.what}</th>
          <th scope="col">
            {said.before} <Mark kind="to" language={language} /> {said.after}
          </th>
          <th scope="col">{said.source}</th>
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <tr key={`${item.label} ${item.kind} ${item.after ?? ''}`}>
            <th scope="row">{item.label}</th>
            <td>
              <Change item={item} language={language} />
            </td>
            <td className="small">
              {`${said.published(item.published)} `}
              <LawLinks links={item.cited} />{' '}
              {item.confidence === undefined ? null : <ConfidenceMark level={item.confidence} language={language} />}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What has no short value on either day is only said to have changed. */
function Change({ item, language }: { readonly item: ChangedItem; readonly language: Language }) {
  const said = historyWords[language];
  if (item.before === undefined && item.after === undefined && item.kind === 'changes') return said.words;
  return (
    <>
      {oldValue(item, said)} <Mark kind="to" language={language} /> <strong>{newValue(item, said)}</strong>
    </>
  );
}

type Said = (typeof historyWords)['id'];

function oldValue({ kind, before }: ChangedItem, said: Said): string {
  return before ?? (kind === 'begins' ? said.nothing : said.words);
}

function newValue({ kind, after }: ChangedItem, said: Said): string {
  return after ?? (kind === 'ends' ? said.gone : said.words);
}
