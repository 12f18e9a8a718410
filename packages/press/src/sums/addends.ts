// Which figures of a statement are added: every programme once, with scholarships and housing loans kept apart.

import type { Kind } from '../finding.ts';
import { type Figure, type Part, PROGRAMME_KEYS, type ProgrammeKey, type Statement } from '../statement.ts';

export type Addend = { readonly part: Part; readonly figure: Figure };

export type Addends = {
  readonly programmes: readonly Addend[];
  readonly scholarships: readonly Addend[];
  readonly loans: readonly Addend[];
  /** Programmes that the statement figures, but not in this column. */
  readonly lacking: readonly ProgrammeKey[];
  /** Whether a scholarship or loan is named without a figure of this column. */
  readonly unfigured: boolean;
};

export function addendsOf({ parts, announced }: Statement, kind: Kind): Addends {
  const figured = parts.flatMap((part) => {
    const figure = part[kind];
    return figure === null ? [] : [{ part, figure }];
  });
  const keys = new Set(figured.map(({ part }) => part.key));
  const added = figured.filter(({ part }) => !containers(part.key).some((whole) => keys.has(whole)));
  const of = (group: Group) => added.filter(({ part }) => groupOf(part.key) === group);
  const covered = new Set(added.map(({ part }) => programmeOf(part.key)));
  const named = [...parts.map(({ key }) => key), ...announced];
  return {
    programmes: of('programme'),
    scholarships: of('scholarship'),
    loans: of('loan'),
    lacking: PROGRAMME_KEYS.filter(
      (key) =>
        groupOf(key) === 'programme' &&
        programmeOf(key) === key &&
        !covered.has(key) &&
        parts.some((part) => programmeOf(part.key) === key),
    ),
    unfigured: named.some((key) => groupOf(key) !== 'programme' && !covered.has(programmeOf(key))),
  };
}

/** The programme that a line belongs to: JKK_PU is a line of JKK. */
export function programmeOf(key: ProgrammeKey): ProgrammeKey {
  return PROGRAMME_KEYS.find((whole) => key.startsWith(`${whole}_`)) ?? key;
}

/** The keys whose figures would already hold the figure of this one. */
function containers(key: ProgrammeKey): readonly ProgrammeKey[] {
  const whole = programmeOf(key);
  if (whole === key) return [];
  return key.endsWith('_JAKON') ? [whole, 'JAKON'] : [whole];
}

type Group = 'programme' | 'scholarship' | 'loan';

function groupOf(key: ProgrammeKey): Group {
  if (key === 'MLT') return 'loan';
  return programmeOf(key) === 'BEASISWA' ? 'scholarship' : 'programme';
}
