// A member by any card: the card that counts, those that count for it, and the person, as known at a moment.
import { type Day, date } from '@jamin/engine';
import { sql } from 'kysely';
import type { Instant } from '../clock.ts';
import type { Database, Within } from '../database.ts';
import { kpjOf } from './enrol-member.ts';
import type { Segment } from './tables.ts';

export type Member = {
  /** The card that counts, and every card that counts for it, itself included. */
  readonly membership: string;
  readonly kpjs: readonly string[];
  /** The public id of the person. */
  readonly person: string;
  readonly name: string;
  readonly birthDate: Day;
  readonly sex: 'female' | 'male';
  readonly citizen: boolean;
  readonly segment: Segment;
  readonly branch: string;
  /** The first day of membership, of whichever card. */
  readonly registered: Day;
};

type Group = { readonly member: Member; readonly ids: readonly string[] };

type Row = Omit<Member, 'birthDate' | 'registered'> & {
  readonly birth_date: string;
  readonly first: string;
  readonly ids: string[];
};

/** Nothing when no such card was known at that moment. `ids` are the rows of the cards, for further questions. */
export async function memberGroup(
  database: Database | Within,
  card: string,
  recordedAt: Instant,
): Promise<Group | undefined> {
  const known = sql`${recordedAt}::timestamptz`;
  const { rows } = await sql<Row>`WITH cards AS MATERIALIZED (
    SELECT g.membership AS id, g.effective
    FROM registry.membership m CROSS JOIN LATERAL registry.cards_of(m.id, ${known}) g
    WHERE m.kpj = ${kpjOf(card)} AND m.recorded_at <= ${known}
  ), kept AS (
    SELECT DISTINCT effective AS id FROM cards
  )
  SELECT c.kpj AS membership, p.code AS person, v.name, v.birth_date, v.sex, v.citizen, c.segment, c.branch,
    (SELECT min(m.enrolled_on) FROM cards JOIN registry.membership m USING (id)) AS first,
    (SELECT array_agg(m.kpj ORDER BY m.kpj) FROM cards JOIN registry.membership m USING (id)) AS kpjs,
    (SELECT array_agg(id::text ORDER BY id) FROM cards) AS ids
  FROM kept JOIN registry.membership c USING (id) JOIN registry.person p ON p.id = c.person
  JOIN registry.person_version v ON v.person = p.id AND v.known_from <= ${known} AND v.known_to > ${known}`.execute(
    database,
  );
  const [row] = rows;
  if (row === undefined) return undefined;
  const { birth_date, first, ids, ...rest } = row;
  return { member: { ...rest, birthDate: date(birth_date), registered: date(first) }, ids };
}
