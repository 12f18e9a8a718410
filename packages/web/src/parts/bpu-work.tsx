// The list of occupations: searched by name, or looked through in groups, fishers first.

import type { Language } from '@jamin/law';
import { occupationGroups, occupationRisks } from '@jamin/law/reference/occupation-risks';
import { occupations } from '@jamin/law/reference/occupations';
import { href } from '../addresses.ts';
import { bpuWords } from '../words/bpu-words.ts';
import { FindScript } from './find-script.tsx';
import { LongSelect } from './long-select.tsx';

const names = new Map(occupations.map(({ id, name }) => [id, name]));

export function BpuWork({ language }: { readonly language: Language }) {
  const words = bpuWords[language].work;
  return (
    <section id="pekerjaan">
      <h2>{words.heading}</h2>
      <p>{words.text}</p>
      <WorkSearch language={language} />
      <p>{words.groups}</p>
      {occupationGroups.map(({ group, name }, index) => (
        <details key={group} className="card work-group" open={index === 0}>
          <summary>{name[language]}</summary>
          <ul className="cards">
            {occupationRisks
              .filter((one) => one.group === group)
              .map(({ occupation }) => (
                <li key={occupation}>
                  <a href={href('occupation', language, { occupation })}>{names.get(occupation)?.[language]}</a>
                </li>
              ))}
          </ul>
        </details>
      ))}
    </section>
  );
}

/** Posted, so that no occupation stands in a query; the page of the occupation answers. */
function WorkSearch({ language }: { readonly language: Language }) {
  const words = bpuWords[language].work;
  const listed = occupationRisks
    .map(({ occupation }) => ({ occupation, name: names.get(occupation)?.[language] ?? '' }))
    .sort((a, b) => a.name.localeCompare(b.name, language));
  return (
    <form method="post" action={`${href('bpu', language)}#pekerjaan`}>
      <div className="question">
        <label htmlFor="cari-pekerjaan">{words.find}</label>
        <LongSelect id="cari-pekerjaan" name="pekerjaan" required aria-invalid={false}>
          <option value="">{words.choose}</option>
          {listed.map(({ occupation, name }) => (
            <option key={occupation} value={occupation}>
              {name}
            </option>
          ))}
        </LongSelect>
      </div>
      <p className="actions">
        <button className="button" type="submit">
          {words.show}
        </button>
        <FindScript />
      </p>
    </form>
  );
}
