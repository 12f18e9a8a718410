// The list of occupations in their groups, fishers first.

import type { Language } from '@jamin/law';
import { occupationGroups, occupationRisks } from '@jamin/law/reference/occupation-risks';
import { occupations } from '@jamin/law/reference/occupations';
import { href } from '../addresses.ts';
import { bpuWords } from '../words/bpu-words.ts';

const names = new Map(occupations.map(({ id, name }) => [id, name]));

export function BpuWork({ language }: { readonly language: Language }) {
  const words = bpuWords[language].work;
  return (
    <section id="pekerjaan">
      <h2>{words.heading}</h2>
      <p>{words.text}</p>
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
