// The tables of publication, as they are read and added to.
import type { Generated } from 'kysely';
import type { ClaimAsk } from '../claims/tables.ts';
import type { Instant } from '../clock.ts';
import type { Sen } from '../money.ts';
import type { FigureId } from '../statistics/tables.ts';

export type FigurePart = 'cases' | 'amount' | 'days';

/** What a release can tell: what was paid, and the figures beside it. */
export type ReleaseFigure =
  | FigureId
  | `contributions.${'billed' | 'received'}`
  | 'arrears.owed'
  | 'members.active'
  | 'persons.paid'
  | 'service.median';

/** What the rows of a table are. */
export type TableList = 'branch' | 'region' | 'month';

/** What a number counts: the claims of a place and of days. */
export type Counted = {
  readonly branch: string | null;
  readonly region: string | null;
  readonly from_day: string;
  readonly to_day: string;
  readonly programme: ClaimAsk | 'total';
};

export type PublicCell = Counted & {
  readonly list: TableList;
  /** The row; `*` is the row of totals. */
  readonly name: string;
  /** Nothing where the cell is hidden. */
  readonly cases: bigint | null;
  readonly amount: Sen | null;
};

export type PublicationTables = {
  readonly 'publication.release': {
    id: Generated<string>;
    key: string;
    branch: string | null;
    region: string | null;
    from_day: string;
    to_day: string;
    planned_on: string;
    synthetic: boolean;
    made_at: Instant;
    made_by: string;
  };
  readonly 'publication.version': {
    release: string;
    number: number;
    position: bigint;
    template: unknown;
    text_id: string;
    text_en: string;
    tables: Generated<readonly TableList[]>;
    reason: string | null;
    prepared_at: Instant;
    prepared_by: string;
  };
  readonly 'publication.value': {
    release: string;
    version: number;
    figure: ReleaseFigure;
    part: FigurePart;
    value: bigint;
  };
  readonly 'publication.cell': PublicCell & { release: string; version: number };
  readonly 'publication.issue': {
    release: string;
    version: number;
    prepared_by: string;
    published_at: Instant;
    published_by: string;
    public_from: Instant;
  };
};
