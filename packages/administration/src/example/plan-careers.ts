// Plans the members of the example who claim nothing: most at work, some gone, some without employer, some on projects.
import { addMonths, type Day } from '@jamin/engine';
import type { EndReason, Programme, Segment } from '../registry/tables.ts';
import { alone, type Career, firstOf, lastOf, migrant } from './career.ts';
import type { InventedEmployer } from './invent-employers.ts';
import { bornIn, type Invent } from './invent-people.ts';
import type { Saving } from './law-of-plan.ts';
import type { Seeded } from './seeded.ts';
import { exampleDay, firstMonth } from './size.ts';

export type Crowd = {
  readonly draw: Seeded;
  readonly invent: Invent;
  readonly employers: readonly InventedEmployer[];
  readonly saving: Saving;
};

type Kind = 'at-work' | 'left' | 'independent' | 'alone' | 'project' | 'migrant';

/** Of two hundred members so many are at work, have left, are in a group, pay alone, are on a project, are abroad. */
const SHARES: readonly (readonly [Kind, number])[] = [
  ['at-work', 60],
  ['left', 64],
  ['independent', 52],
  ['alone', 4],
  ['project', 19],
  ['migrant', 1],
];

/** Thousandths of the minimum wage, and how they are spread. */
const LEVELS = [1000, 1000, 1000, 1000, 1050, 1100, 1150, 1200, 1300, 1500, 1800, 2400];
const INCOMES = [1000, 1000, 1000, 1500, 2000];
const REASONS: readonly EndReason[] = ['resignation', 'resignation', 'contract-ended', 'unstated'];

export function planCrowd(crowd: Crowd, count: number): readonly Career[] {
  return Array.from({ length: count }, () => oneOf(crowd, kindOf(crowd.draw)));
}

function kindOf(draw: Seeded): Kind {
  let left = draw.below(200);
  for (const [kind, share] of SHARES) {
    if (left < share) return kind;
    left -= share;
  }
  return 'at-work';
}

function oneOf(crowd: Crowd, kind: Kind): Career {
  const { draw } = crowd;
  const segments: { readonly [kind in Kind]: Segment } = {
    'at-work': 'PU',
    left: 'PU',
    independent: 'BPU',
    alone: 'BPU',
    project: 'JAKON',
    migrant: 'PMI',
  };
  const segment = segments[kind];
  const employer = kind === 'alone' ? alone : employerFor(crowd, segment);
  const from = startOf(crowd, kind, employer);
  const level = draw.pick(segment === 'BPU' ? INCOMES : LEVELS);
  return {
    person: crowd.invent(bornIn(draw, draw.between(1969, 2003))),
    segment,
    employer,
    from,
    level,
    ...ending(draw, kind, from),
  };
}

function ending(draw: Seeded, kind: Kind, from: Day): Pick<Career, 'end'> {
  const most = kind === 'project' ? 4 : kind === 'left' ? 9 : 0;
  if (most === 0 || (kind === 'project' && draw.percent(20))) return {};
  const on = lastOf(addMonths(from, draw.below(most)));
  return on >= firstOf(exampleDay) ? {} : { end: { on, reason: draw.pick(REASONS) } };
}

/** Those at work began in the last years; the others at any time since their employer was there. */
function startOf({ draw }: Crowd, kind: Kind, { registeredOn }: Career['employer']): Day {
  const since =
    kind === 'at-work'
      ? addMonths(exampleDay, -27)
      : kind === 'left' || kind === 'project'
        ? registeredOn
        : addMonths(exampleDay, -12);
  const first = Math.max(firstOf(since), firstOf(registeredOn), firstMonth);
  const months = Math.max(1, Math.round((exampleDay - first) / 30.4) - 2);
  return addMonths(first, draw.below(months));
}

type Wanted = {
  readonly birthDate: Day;
  readonly named?: Parameters<Invent>[1];
  readonly from: Day;
  readonly end?: Career['end'];
  readonly level?: number;
  /** A programme that the employer must insure in. */
  readonly programme?: Programme;
  readonly segment?: Segment;
  /** Pays alone. */
  readonly isAlone?: boolean;
};

/** A career of somebody who will claim, at an employer who was there when it began. */
export function careerWith(crowd: Crowd, wanted: Wanted): Career {
  const { birthDate, from, end, programme = 'JHT', isAlone = false, segment = isAlone ? 'BPU' : 'PU' } = wanted;
  const fitting = crowd.employers.filter(
    ({ registeredOn, programmes, kind }) =>
      registeredOn <= from && programmes.includes(programme) && kind === 'company',
  );
  const employer = isAlone ? alone : segment === 'PU' ? crowd.draw.pick(fitting) : employerFor(crowd, segment);
  const level = wanted.level ?? crowd.draw.pick(LEVELS);
  return {
    person: crowd.invent(birthDate, wanted.named),
    segment,
    employer,
    from: Math.max(from, firstOf(employer.registeredOn)),
    level,
    end,
  };
}

function employerFor({ draw, employers }: Crowd, segment: Segment): Career['employer'] {
  if (segment === 'PMI') return migrant;
  const kind = segment === 'BPU' ? 'group' : segment === 'JAKON' ? 'project' : 'company';
  return draw.pick(employers.filter((one) => one.kind === kind));
}
