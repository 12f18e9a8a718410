// An outline of the body with the losses of an answer standing out; the lists say all that it shows.

import type { Language } from '@jamin/law';
import type { BodyPicture } from '../answers/body-outline.ts';

const words = {
  id: {
    heading: 'Yang hilang atau berkurang, menurut tabel peraturan',
    view:
      'Gambar dilihat dari depan: sisi kanan tubuh ada di kiri. ' +
      'Bila tabel tidak menyebut sisi, digambar sisi kanan.',
    table: 'Seluruh tabel persentase',
    groups: {
      arms: 'Lengan, tangan, dan jari tangan',
      legs: 'Kaki dan jari kaki',
      eyes: 'Mata',
      ears: 'Telinga',
      head: 'Kepala dan hidung',
      whole: 'Tubuh',
    },
  },
  en: {
    heading: 'What was lost or reduced, by the table of the law',
    view:
      'The picture is seen from the front: the right side of the body is on its left. ' +
      'Where the table names no side, the right one is drawn.',
    table: 'The whole table of percentages',
    groups: {
      arms: 'Arms, hands and fingers',
      legs: 'Legs, feet and toes',
      eyes: 'Eyes',
      ears: 'Ears',
      head: 'Head and nose',
      whole: 'The body',
    },
  },
} as const;

/** Places in the middle of the body, as filled shapes. */
const MIDDLE: readonly (readonly [place: string, d: string])[] = [
  ['torso', 'M112 62 V76 L84 82 Q74 86 76 96 L92 118 L94 190 H146 L148 118 L164 96 Q166 86 156 82 L128 76 V62 Z'],
  ['hips', 'M94 190 H146 L152 226 L120 234 L88 226 Z'],
  ['face', 'M92 34 H148 Q148 70 120 72 Q92 70 92 34 Z'],
  ['scalp', 'M92 34 Q92 8 120 8 Q148 8 148 34 Q120 24 92 34 Z'],
  ['nose', 'M120 42 L127 55 H113 Z'],
];

/** Places of one side, as lines with their width; the other side is their mirror. */
const SIDE: readonly (readonly [place: string, d: string, width: number])[] = [
  ['ear', 'M90 42 V50', 7],
  ['eye', 'M109 40 H109.1', 9],
  ['upper-arm', 'M79 96 L62 150', 19],
  ['lower-arm', 'M60 158 L48 206', 15],
  ['hand', 'M46 214 L43 224', 18],
  ['thumb', 'M54 218 L64 230', 7],
  ['index', 'M51 234 L54 242', 6],
  ['index-tip', 'M55 248 L56 251', 6],
  ['finger', 'M44 236 L44 245', 6],
  ['finger-tip', 'M44 252 V255', 6],
  ['fingers', 'M37 235 L34 250 M32 231 L26 243', 6],
  ['thigh', 'M105 238 L103 300', 26],
  ['shin', 'M102 312 L100 366', 20],
  ['foot', 'M98 378 L92 386', 17],
  ['big-toe', 'M100 398 V400', 8],
  ['second-toe', 'M92 400 V402', 6],
  ['toe', 'M85 399 V400', 6],
  ['toes', 'M78 396 V397 M73 392 V393', 5],
];

type BodyOutlineProps = { readonly picture: BodyPicture; readonly language: Language };

export function BodyOutline({ picture, language }: BodyOutlineProps) {
  const said = words[language];
  const look = (place: string, kind: string) => `${kind}${picture.places.includes(place) ? ' chosen' : ''}`;
  return (
    <figure className="body-outline">
      <svg viewBox="0 0 240 410" aria-hidden="true">
        {MIDDLE.map(([place, d]) => (
          <path key={place} className={look(place, `trunk ${place}`)} d={d} />
        ))}
        {(['r', 'l'] as const).map((side) => (
          <g key={side} {...(side === 'l' ? { transform: 'matrix(-1 0 0 1 240 0)' } : {})}>
            {SIDE.map(([place, d, width]) => (
              <path key={place} className={look(`${place}-${side}`, `limb ${place}`)} d={d} strokeWidth={width} />
            ))}
          </g>
        ))}
      </svg>
      <figcaption>
        <strong>{said.heading}</strong>
        <Rows rows={picture.chosen} />
        <p className="small quiet">{said.view}</p>
        <details>
          <summary>{said.table}</summary>
          {picture.groups.map(({ group, rows }) => (
            <section key={group}>
              <h3>{said.groups[group]}</h3>
              <Rows rows={rows} />
            </section>
          ))}
        </details>
      </figcaption>
    </figure>
  );
}

function Rows({ rows }: { readonly rows: BodyPicture['chosen'] }) {
  return (
    <ul>
      {rows.map(({ label, percent, isChosen }) => (
        <li key={label}>
          {isChosen ? <strong>{label}</strong> : <span>{label}</span>}
          <span className="money">{percent}</span>
        </li>
      ))}
    </ul>
  );
}
