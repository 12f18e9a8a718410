// The tile map of the archive: provinces as tiles by islands, each a link, with the same as a list of offices.

import type { Language } from '@jamin/law';
import type { Counts, Tile, TileGroup } from '../figures/tile-map.ts';
import { Mark, MarkStrokes } from './mark.tsx';

type TileMapProps = { readonly groups: readonly TileGroup[]; readonly label: string };

const COLUMNS = 5;
const WIDTH = 68;
const HEIGHT = 50;
const GAP = 5;
const HEAD = 30;
/** How many letters fit a tile as they are. */
const LONGEST = 7;
/** A count in a tile: the room of its mark, of each digit, and between two counts. */
const COUNT = { mark: 15, digit: 9, gap: 6, height: 16 };

export function TileMap({ groups, label }: TileMapProps) {
  const tops = groups.reduce<readonly number[]>(
    (above, { tiles }) => [...above, (above.at(-1) ?? 0) + heightOf(tiles)],
    [0],
  );
  return (
    <svg className="tile-map" viewBox={`0 0 360 ${tops.at(-1) ?? 0}`} role="group" aria-label={label}>
      {groups.map(({ name, tiles }, index) => (
        <g key={name} transform={`translate(0 ${tops[index] ?? 0})`}>
          <text className="tile-group" x="0" y="20">
            {name}
          </text>
          {tiles.map((tile, place) => (
            <g key={tile.id} transform={placeOf(place)}>
              <TileLink tile={tile} />
            </g>
          ))}
        </g>
      ))}
    </svg>
  );
}

function placeOf(place: number): string {
  const [column, row] = [place % COLUMNS, Math.floor(place / COLUMNS)];
  return `translate(${column * (WIDTH + GAP)} ${HEAD + row * (HEIGHT + GAP)})`;
}

function heightOf(tiles: readonly Tile[]): number {
  return HEAD + Math.ceil(tiles.length / COLUMNS) * (HEIGHT + GAP);
}

function TileLink({ tile }: { readonly tile: Tile }) {
  const { short, counts, state, label, href } = tile;
  const box = (
    <>
      <rect className={`tile ${state ?? 'none'}`} width={WIDTH} height={HEIGHT} rx="6" />
      <text
        className={state === null ? 'tile-name none' : 'tile-name'}
        x={WIDTH / 2}
        y="21"
        {...squeezed(short, LONGEST)}
      >
        {short}
      </text>
      <TileCounts counts={counts} />
    </>
  );
  if (href === null) return <g aria-hidden="true">{box}</g>;
  return (
    <a href={href}>
      <title>{label}</title>
      {box}
    </a>
  );
}

/** The counts in a row in the middle of the tile; a row that is too long is drawn smaller. */
function TileCounts({ counts }: { readonly counts: Counts }) {
  const widths = counts.map(({ count }) => COUNT.mark + COUNT.digit * String(count).length + COUNT.gap);
  const starts = widths.map((_, place) => widths.slice(0, place).reduce((sum, width) => sum + width, 0));
  const whole = widths.reduce((sum, width) => sum + width, -COUNT.gap);
  const room = Math.max(whole, WIDTH - 6);
  return (
    <svg
      x="3"
      y="27"
      width={WIDTH - 6}
      height={COUNT.height}
      viewBox={`0 0 ${room} ${COUNT.height}`}
      aria-hidden="true"
    >
      {counts.map(({ state, count }, place) => (
        <g key={state} transform={`translate(${(room - whole) / 2 + (starts[place] ?? 0)} 0)`}>
          <g transform="translate(0 2) scale(0.75)">
            <MarkStrokes kind={state} />
          </g>
          <text className="tile-count" x={COUNT.mark} y="13">
            {count}
          </text>
        </g>
      ))}
    </svg>
  );
}

/** What is long is drawn as wide as its tile allows. */
function squeezed(text: string, longest: number) {
  return text.length > longest ? ({ textLength: WIDTH - 6, lengthAdjust: 'spacingAndGlyphs' } as const) : {};
}

/** The same as text: every province with its offices. */
export function TileList({ groups, language }: { readonly groups: readonly TileGroup[]; readonly language: Language }) {
  return (
    <dl className="tile-list">
      {groups.flatMap(({ tiles }) =>
        tiles
          .filter(({ offices }) => offices.length > 0)
          .map(({ id, name, offices }) => (
            <div key={id} id={id}>
              <dt>{name}</dt>
              {offices.map((office) => (
                <dd key={office.href}>
                  <a href={office.href}>{office.name}</a>{' '}
                  {office.counts.map(({ state, count }) => (
                    <span key={state} className="tile-counted quiet">
                      <Mark kind={state} language={language} /> {count}{' '}
                    </span>
                  ))}
                </dd>
              ))}
            </div>
          )),
      )}
    </dl>
  );
}
