// The two bodies side by side as a table that becomes cards on a phone, and the common confusions answered.

import type { Language } from '@jamin/law';
import { bodyPoints } from '@jamin/law/reference/bodies';
import { confusions } from '@jamin/law/reference/confusions';
import { SourceLine } from './source-line.tsx';

const words = {
  id: {
    compare: 'Apa bedanya?',
    caption: 'BPJS Ketenagakerjaan dan BPJS Kesehatan',
    source: 'Dasar',
    confused: 'Yang sering keliru',
  },
  en: {
    compare: 'How do they differ?',
    caption: 'BPJS Ketenagakerjaan and BPJS Kesehatan',
    source: 'Source',
    confused: 'What people often get wrong',
  },
} as const;

const BODIES = ['ketenagakerjaan', 'kesehatan'] as const;
const NAMES = { ketenagakerjaan: 'BPJS Ketenagakerjaan', kesehatan: 'BPJS Kesehatan' } as const;

export function WhichComparison({ language }: { readonly language: Language }) {
  const said = words[language];
  return (
    <section aria-labelledby="compare">
      <h2 id="compare">{said.compare}</h2>
      {/* Roles are written out: a table shown as blocks loses them otherwise. */}
      <table className="compare" role="table">
        <caption className="visually-hidden">{said.caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <td role="cell" />
            {BODIES.map((body) => (
              <th role="columnheader" scope="col" key={body}>
                {NAMES[body]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {bodyPoints.map(({ point, label, citations, confidence, read, ...of }) => (
            <tr role="row" key={point}>
              <th role="rowheader" scope="row" abbr={label[language]}>
                {label[language]}
                <SourceLine
                  {...{
                    language,
                    citations,
                    confidence,
                    read: citations.length === 0 ? shown(read, language) : undefined,
                  }}
                />
              </th>
              {BODIES.map((body) => (
                <td role="cell" key={body}>
                  <span className="of" aria-hidden="true">
                    {NAMES[body]}
                  </span>
                  {of[body][language]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

export function WhichConfusions({ language }: { readonly language: Language }) {
  return (
    <section aria-labelledby="confused">
      <h2 id="confused">{words[language].confused}</h2>
      <dl className="confused">
        {confusions.map(({ id, said, answer, citations, confidence }) => (
          <div key={id}>
            <dt>{said[language]}</dt>
            <dd>
              {answer[language]} <SourceLine {...{ language, citations, confidence }} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** What only memory or a press text says is marked as such. */
function shown(read: string, language: Language): string {
  const isMemory = read.includes('memory');
  if (language === 'id') return isMemory ? 'belum dicocokkan dengan sumber resmi' : 'dari media';
  return isMemory ? 'not yet checked against an official source' : 'from the press';
}
