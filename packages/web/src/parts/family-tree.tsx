// The classes of heirs as a small family tree; the class that may claim stands out, and a list says the same.

import type { Language } from '@jamin/law';

const words = {
  id: {
    list: 'Urutan yang berhak. Yang lebih atas menutup yang di bawahnya.',
    here: 'di sini yang berhak',
    person: 'Peserta',
    boxes: {
      spouse: 'Suami/istri',
      children: 'Anak',
      parents: 'Orang tua',
      siblings: 'Saudara',
      inLaws: 'Mertua',
      will: 'Wasiat',
    },
    classes: {
      'spouse-or-children': 'Suami, istri, dan anak',
      'blood-line': 'Orang tua, kakek-nenek, dan cucu',
      siblings: 'Saudara kandung',
      'parents-in-law': 'Mertua',
      will: 'Orang yang ditunjuk dalam wasiat',
    },
  },
  en: {
    list: 'The order of who may claim. A higher line shuts out the lower ones.',
    here: 'may claim here',
    person: 'Participant',
    boxes: {
      spouse: 'Spouse',
      children: 'Children',
      parents: 'Parents',
      siblings: 'Siblings',
      inLaws: 'Parents-in-law',
      will: 'Will',
    },
    classes: {
      'spouse-or-children': 'Husband, wife and children',
      'blood-line': 'Parents, grandparents and grandchildren',
      siblings: 'Siblings',
      'parents-in-law': 'Parents-in-law',
      will: 'A person named in a will',
    },
  },
} as const;

type Box = keyof (typeof words)['id']['boxes'];

/** Where the boxes stand, and the class each belongs to. */
const BOXES: readonly { readonly box: Box; readonly of: string; readonly x: number; readonly y: number }[] = [
  { box: 'parents', of: 'blood-line', x: 110, y: 0 },
  { box: 'inLaws', of: 'parents-in-law', x: 220, y: 0 },
  { box: 'siblings', of: 'siblings', x: 0, y: 60 },
  { box: 'spouse', of: 'spouse-or-children', x: 220, y: 60 },
  { box: 'children', of: 'spouse-or-children', x: 165, y: 120 },
  { box: 'will', of: 'will', x: 0, y: 120 },
];
const WIDE = 100;
const HIGH = 40;
const LINES = ['M160 40 V60', 'M270 40 V60', 'M100 80 H110', 'M210 80 H220', 'M215 80 V120'] as const;

export function FamilyTree({ heirs, language }: { readonly heirs: string; readonly language: Language }) {
  const said = words[language];
  return (
    <figure className="family">
      <svg viewBox="-2 -2 324 166" aria-hidden="true">
        {LINES.map((line) => (
          <path key={line} d={line} className="kin" />
        ))}
        <g className="kin-box own">
          <rect x="110" y="60" width={WIDE} height={HIGH} rx="6" />
          <text x="160" y="84">
            {said.person}
          </text>
        </g>
        {BOXES.map(({ box, of, x, y }) => (
          <g key={box} className={of === heirs ? 'kin-box chosen' : 'kin-box'}>
            <rect x={x} y={y} width={WIDE} height={HIGH} rx="6" />
            <text x={x + WIDE / 2} y={y + 24}>
              {said.boxes[box]}
            </text>
          </g>
        ))}
      </svg>
      <figcaption>
        {said.list}
        <ol>
          {Object.entries(said.classes).map(([name, text]) => (
            <li key={name}>
              {name === heirs ? (
                <strong>
                  {text} ({said.here})
                </strong>
              ) : (
                text
              )}
            </li>
          ))}
        </ol>
      </figcaption>
    </figure>
  );
}
