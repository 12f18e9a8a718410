// Where to register and pay, and a search for the nearest office.

import { type Language, wordsOf } from '@jamin/law';
import { bpuChannels } from '@jamin/law/reference/bpu-channels';
import { type OfficeFound, type OfficeQuery, officeProvinces } from '../answers/office-search.ts';
import { timeText } from '../answers/seen-text.ts';
import { bpuServiceWords } from '../words/bpu-service-words.ts';
import { bpuWords } from '../words/bpu-words.ts';
import { SeenLine } from './seen-line.tsx';

type BpuWhereProps = {
  readonly language: Language;
  readonly query: OfficeQuery;
  readonly found: readonly OfficeFound[] | undefined;
};

export function BpuWhere({ language, query, found }: BpuWhereProps) {
  const words = bpuServiceWords[language].where;
  return (
    <section id="daftar">
      <h2>{words.heading}</h2>
      <ul className="plain">
        {bpuChannels.map((one) => (
          <li key={one.id}>
            <strong>{one.name[language]}.</strong> {one.text[language]} <SeenLine language={language} {...one} />
          </li>
        ))}
      </ul>
      <h3 id="kantor">{words.offices}</h3>
      <OfficeForm language={language} query={query} />
      {found === undefined ? null : <OfficeList language={language} found={found} />}
      <p className="small quiet office-note">{words.officesText}</p>
    </section>
  );
}

function OfficeForm({ language, query }: { readonly language: Language; readonly query: OfficeQuery }) {
  const words = bpuServiceWords[language].where;
  return (
    <form method="get" action="#kantor">
      <div className="question">
        <label htmlFor="provinsi">{words.province}</label>
        <select id="provinsi" name="provinsi" defaultValue={query.province}>
          <option value="">{words.anyProvince}</option>
          {officeProvinces.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <div className="question">
        <label htmlFor="kota">{words.place}</label>
        <input id="kota" name="kota" type="search" defaultValue={query.place} />
      </div>
      <button className="button second" type="submit">
        {words.search}
      </button>
    </form>
  );
}

function OfficeList({ language, found }: { readonly language: Language; readonly found: readonly OfficeFound[] }) {
  const words = bpuServiceWords[language].where;
  if (found.length === 0) return <p className="notice">{words.none}</p>;
  const sure = wordsOf(language).confidence;
  return (
    <>
      <p>
        <strong>{words.found(String(found.length))}</strong>
      </p>
      <ul className="plain">
        {found.map((one) => (
          <li key={one.code}>
            <strong>{one.name}</strong>
            {`, ${kindText(one, language)} · ${one.city}, ${one.province}`}
            {one.servesProvince ? ` · ${words.serves} ${words.wholeProvince}` : ''}
            <small className="quiet seen-line">
              {one.asOf === null ? words.undated : words.read(timeText(one.asOf, language))}
              {` · ${bpuWords[language].sure} ${sure[one.confidence].word}`}
            </small>
          </li>
        ))}
      </ul>
    </>
  );
}

function kindText({ kind }: OfficeFound, language: Language): string {
  const words = bpuServiceWords[language].where;
  if (kind === null) return words.office;
  return kind === 'branch' ? words.branch : words.subBranch;
}
