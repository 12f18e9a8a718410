// The tile map of the archive: provinces as tiles by islands, each a link, with the same as a list of offices.

import type { Tile, TileGroup } from '../figures/tile-map.ts';

type TileMapProps = { readonly groups: readonly TileGroup[]; readonly label: string };

const COLUMNS = 5;
const WIDTH = 68;
const HEIGHT = 50;
const GAP = 5;
const HEAD = 30;
/** How many letters fit a tile as they are. */
const LONGEST = 7;
const MOST_COUNTS = 6;

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
      <text className="tile-count" x={WIDTH / 2} y="40" {...squeezed(counts, MOST_COUNTS)}>
        {counts}
      </text>
    </>
  );
  if (href === null) return <g aria-hidden="true">{box}</g>;
  return (
    <a href={href} aria-label={label}>
      {box}
    </a>
  );
}

/** What is long is drawn as wide as its tile allows. */
function squeezed(text: string, longest: number) {
  return text.length > longest ? ({ textLength: WIDTH - 6, lengthAdjust: 'spacingAndGlyphs' } as const) : {};
}

/** The same as text: every province with its offices. */
export function TileList({ groups }: { readonly groups: readonly TileGroup[] }) {
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
                  <a href={office.href}>{office.name}</a> <span className="quiet">{office.counts}</span>
                </dd>
              ))}
            </div>
          )),
      )}
    </dl>
  );
}
