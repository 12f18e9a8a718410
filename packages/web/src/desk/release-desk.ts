// The press desk: the newest releases with their last version, the next revision, and letting it out by another person.
import {
  asActor,
  businessDay,
  LEAST_TOLD,
  OperatingError,
  type Piece,
  paidFigures,
  prepareRelease,
  publishRelease,
  type ReleaseVersion,
  releaseChanges,
  releaseVersion,
  reviseRelease,
  type Template,
} from '@jamin/administration';

import { date, writeDate } from '@jamin/engine';
import { formatDate } from '@jamin/law';
import { possible } from '../figures/published.ts';
import { type ChangeLine, changeLine, titleOf } from '../figures/release-view.ts';
import type { Acting } from './acting.ts';
import { namesOf } from './names.ts';

export type DeskRelease = {
  readonly release: string;
  readonly title: string;
  readonly version: number;
  readonly text: string;
  readonly position: string;
  /** What it says otherwise than the version before it. */
  readonly changes: readonly ChangeLine[];
  readonly preparedBy: string;
  /** The day on which it came out; empty while nobody has let it out. */
  readonly published: string;
  /** Whether the reader prepared it, and so may not let it out. */
  readonly isOwn: boolean;
  /** What of it the books say otherwise by now; a version that changes no number of it would tell nothing. */
  readonly ahead: 'nothing' | 'untold' | 'numbers';
  /** Programmes with paid cases, but too few to be told in public. */
  readonly few: readonly string[];
  /** Where its days are over and no other goes on: its last day, and the day that a longer one goes to. */
  readonly longer: { readonly ended: string; readonly to: string } | undefined;
};

const SHOWN = 3;

export async function releaseDesk(acting: Acting): Promise<readonly DeskRelease[]> {
  const { branch, actor } = acting;
  const rows = await asActor(branch.people, actor, (within) =>
    within
      .selectFrom('publication.release as r')
      .innerJoin('publication.version as v', 'v.release', 'r.id')
      .select(({ fn }) => ['r.id', 'r.to_day', fn.max('v.number').as('version')])
      .groupBy(['r.id', 'r.to_day'])
      .orderBy('r.to_day', 'desc')
      .orderBy('r.id', 'desc')
      .limit(SHOWN)
      .execute(),
  );
  const position = await lastPosition(acting);
  const shown: DeskRelease[] = [];
  for (const { id, version } of rows) {
    const one = await releaseVersion(branch.system, id, Number(version));
    if (one !== undefined) shown.push(await deskRelease(acting, one, position, id === rows[0]?.id));
  }
  return shown;
}

async function deskRelease(
  acting: Acting,
  one: ReleaseVersion,
  position: bigint,
  isLast: boolean,
): Promise<DeskRelease> {
  const { branch, actor, language } = acting;
  const today = businessDay(actor.at);
  const isOver = isLast && date(one.to) < today;
  const { release, version, preparedBy, issue } = one;
  const changes = version === 1 ? [] : await releaseChanges(branch.system, release, version);
  const names = await namesOf(branch.system, [preparedBy]);
  return {
    ...{ release, version, title: titleOf(one, language), text: one.text[language] },
    position: String(one.position),
    changes: changes.map((change) => changeLine(change, language)),
    preparedBy: names.get(preparedBy) ?? preparedBy,
    published: issue === undefined ? '' : formatDate(businessDay(issue.publishedAt), language),
    isOwn: preparedBy === actor.id,
    ...(await aheadOf(acting, one, position)),
    longer: isOver ? { ended: formatDate(date(one.to), language), to: formatDate(today, language) } : undefined,
  };
}

/** What the next version would say otherwise. */
async function aheadOf(
  { branch }: Acting,
  one: ReleaseVersion,
  position: bigint,
): Promise<Pick<DeskRelease, 'ahead' | 'few'>> {
  if (position <= one.position) return { ahead: 'nothing', few: [] };
  const place = { branch: one.branch ?? undefined, region: one.region ?? undefined };
  const now = await paidFigures(branch.system, { ...place, from: date(one.from), to: date(one.to), position });
  const total = now.reduce((sum, { cases, sen }) => ({ cases: sum.cases + cases, sen: sum.sen + sen }), NOTHING);
  const isTold = one.values.some(({ figure, part, value }) => {
    const found = figure === 'paid.total' ? total : now.find(({ programme }) => figure === `paid.${programme}`);
    return found !== undefined && (part === 'cases' ? found.cases : found.sen) !== value;
  });
  const few = now
    .filter(({ cases }) => cases !== 0n && cases < LEAST_TOLD)
    .map(({ programme }) => programme.toUpperCase());
  return { ahead: isTold ? 'numbers' : 'untold', few };
}

const NOTHING = { cases: 0n, sen: 0n };

async function lastPosition({ branch }: Pick<Acting, 'branch'>): Promise<bigint> {
  const last = await branch.system
    .selectFrom('statistics.counted')
    .select((one) => one.fn.max('batch').as('batch'))
    .executeTakeFirst();
  return last?.batch ?? 0n;
}

/** The step that was done; undefined where the form asks for none that there is. */
export async function workOnRelease(acting: Acting, form: FormData): Promise<string | undefined> {
  const { branch, actor } = acting;
  const release = String(form.get('release') ?? '');
  const version = Number(form.get('version') ?? 0);
  const by = { at: actor.at, by: actor.id };
  switch (form.get('do')) {
    case 'revise': {
      const reason = String(form.get('reason') ?? '').trim();
      if (reason === '') return 'no-reason';
      const position = await lastPosition(acting);
      const asked = { release, from: version, position, reason, ...by };
      await asActor(branch.people, actor, (within) => reviseRelease(within, possible(), asked));
      return 'revised';
    }
    case 'lengthen':
      await lengthen(acting, release, version);
      return 'lengthened';
    case 'publish':
      await asActor(branch.people, actor, (within) => publishRelease(within, possible(), { release, version, ...by }));
      return 'published';
    default:
      return undefined;
  }
}

/** A release of the same words for the days through today. */
async function lengthen({ branch, actor }: Acting, release: string, version: number): Promise<void> {
  const row = await branch.system
    .selectFrom('publication.release as r')
    .innerJoin('publication.version as v', 'v.release', 'r.id')
    .select(['r.branch', 'r.region', 'r.from_day', 'r.to_day', 'r.synthetic', 'v.template', 'v.tables'])
    .where('r.id', '=', release)
    .where('v.number', '=', version)
    .executeTakeFirst();
  if (row === undefined) throw new OperatingError('publication/no-such-version', { release, version });
  const to = businessDay(actor.at);
  const { id, en } = row.template as Template;
  const moved = (piece: Piece): Piece =>
    typeof piece === 'object' && 'day' in piece && piece.day === row.to_day ? { day: writeDate(to) } : piece;
  const asked = {
    ...{ key: `web:${release}:${writeDate(to)}`, branch: row.branch ?? undefined, region: row.region ?? undefined },
    ...{ from: date(row.from_day), to, position: await lastPosition({ branch }), tables: row.tables },
    ...{ template: { id: id.map(moved), en: en.map(moved) }, plannedOn: to, synthetic: row.synthetic },
    ...{ at: actor.at, by: actor.id },
  };
  await asActor(branch.people, actor, (within) => prepareRelease(within, possible(), asked));
}
