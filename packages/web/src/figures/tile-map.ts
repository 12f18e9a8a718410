// The tile map of the archive: each province with its offices, and how many of their statements add up.

import type { Language } from '@jamin/law';
import type { RecomputedOffice } from '@jamin/press/archive';
import { href } from '../addresses.ts';
import { archiveWords } from '../words/archive-words.ts';
import { type Tally, tallyOf } from './archive-search.ts';
import { officeName } from './published.ts';
import type { State } from './state.ts';
import { islands, type TilePlace } from './tile-places.ts';

/** How many statements add up, do not, and cannot be checked; those of which there are none are left out. */
export type Counts = readonly { readonly state: State; readonly count: number }[];

type OfficeLink = { readonly name: string; readonly href: string; readonly counts: Counts };

export type Tile = {
  readonly id: string;
  readonly short: string;
  readonly name: string;
  /** Null where no statement is known. */
  readonly state: State | null;
  readonly counts: Counts;
  /** The same in words. */
  readonly label: string;
  readonly href: string | null;
  readonly offices: readonly OfficeLink[];
};

export type TileGroup = { readonly name: string; readonly tiles: readonly Tile[] };

export function tileMap(offices: readonly RecomputedOffice[], language: Language): readonly TileGroup[] {
  const of = (code: string) => offices.filter(({ office }) => office.province === code);
  const elsewhere = offices.filter(({ office }) => office.province === null);
  return [
    ...islands.map((island) => ({
      name: island[language],
      tiles: island.places.map((place) => tileOf(place, of(place.code), language)),
    })),
    {
      name: archiveWords[language].mapOther,
      tiles: elsewhere.toReversed().map((one) => {
        const name = officeName(one.office.name, language);
        return tileOf({ code: one.office.slug, short: shortOf(one.office.slug), name }, [one], language);
      }),
    },
  ];
}

/** Regional offices by their short names; the nation by its own. */
function shortOf(slug: string): string {
  const shorts: { readonly [slug: string]: string } = {
    nasional: 'Indonesia',
    'kanwil-banuspa': 'Banuspa',
    'kanwil-jawa-barat': 'Jabar',
    'kanwil-kalimantan': 'Kalimantan',
    'kanwil-sumbar-riau-kepri': 'Sumbarriau',
  };
  return shorts[slug] ?? slug;
}

function tileOf(place: TilePlace, offices: readonly RecomputedOffice[], language: Language): Tile {
  const tally = tallyOf(offices);
  const id = `ubin-${place.code}`;
  const links = offices.map((one) => ({
    name: officeName(one.office.name, language),
    href: href('office', language, { office: one.office.slug }),
    counts: countsOf(tallyOf([one])),
  }));
  const [only, ...more] = links;
  return {
    id,
    short: place.short,
    name: place.name,
    state: stateOf(tally),
    counts: countsOf(tally),
    label: `${place.name}: ${labelOf(tally, language)}`,
    href: only === undefined ? null : more.length > 0 ? `#${id}` : only.href,
    offices: links,
  };
}

function stateOf({ all, fits, wrong }: Tally): State | null {
  if (all === 0) return null;
  if (wrong > 0) return 'wrong';
  return fits > 0 ? 'fits' : 'unknown';
}

function countsOf(tally: Tally): Counts {
  const states = ['fits', 'wrong', 'unknown'] as const;
  return states.map((state) => ({ state, count: tally[state] })).filter(({ count }) => count > 0);
}

function labelOf({ all, fits, wrong, unknown }: Tally, language: Language): string {
  const words = archiveWords[language];
  if (all === 0) return words.mapNone;
  const each = [
    [fits, words.fits],
    [wrong, words.wrong],
    [unknown, words.unknown],
  ] as const;
  const said = each.flatMap(([count, name]) => (count === 0 ? [] : [`${name.toLowerCase()} ${count}`]));
  return `${words.statements(all)} (${said.join(', ')})`;
}
