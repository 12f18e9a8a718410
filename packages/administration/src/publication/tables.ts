// The tables of publication, as they are read and added to.
import type { Generated } from 'kysely';
import type { Instant } from '../clock.ts';
import type { FigureId } from '../statistics/tables.ts';

export type FigurePart = 'cases' | 'amount';

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
    reason: string | null;
    prepared_at: Instant;
    prepared_by: string;
  };
  readonly 'publication.value': {
    release: string;
    version: number;
    figure: FigureId;
    part: FigurePart;
    value: bigint;
  };
  readonly 'publication.issue': {
    release: string;
    version: number;
    prepared_by: string;
    published_at: Instant;
    published_by: string;
    public_from: Instant;
  };
};
