// What may be put right by a correction: of whom, which field, and what values it may take.
import { readDate } from '@jamin/engine';

export type CorrectionSubject = 'person' | 'employer' | 'employment';

type Field = {
  /** The column that holds it. */
  readonly column: string;
  readonly type: 'text' | 'date' | 'boolean' | 'text[]';
  readonly accepts: (value: string | null) => boolean;
};

const filled = (value: string | null) => value !== null && value.trim() !== '';
const day = (value: string | null) => value !== null && readDate(value) !== undefined;
const among =
  (...values: readonly string[]) =>
  (value: string | null) =>
    value !== null && values.includes(value);

/** By subject and by the name of the field; the values are texts as PostgreSQL reads them. */
const fields: Readonly<Record<CorrectionSubject, Readonly<Record<string, Field>>>> = {
  person: {
    name: { column: 'name', type: 'text', accepts: filled },
    birthDate: { column: 'birth_date', type: 'date', accepts: day },
    sex: { column: 'sex', type: 'text', accepts: among('female', 'male') },
    citizen: { column: 'citizen', type: 'boolean', accepts: among('true', 'false') },
    phone: { column: 'phone', type: 'text', accepts: (value) => value === null || filled(value) },
  },
  employer: {
    name: { column: 'name', type: 'text', accepts: filled },
    size: { column: 'size', type: 'text', accepts: among('micro', 'small', 'medium', 'large') },
    riskGroup: {
      column: 'risk_group',
      type: 'text',
      accepts: among('very-low', 'low', 'medium', 'high', 'very-high'),
    },
    area: { column: 'area', type: 'text', accepts: filled },
    branch: { column: 'branch', type: 'text', accepts: filled },
  },
  employment: {
    hired: { column: 'starts_on', type: 'date', accepts: day },
    left: { column: 'ends_on', type: 'date', accepts: day },
    reason: {
      column: 'reason',
      type: 'text',
      accepts: among(
        'resignation',
        'layoff',
        'contract-ended',
        'contract-cut-short',
        'retirement',
        'death',
        'total-disability',
        'unstated',
      ),
    },
  },
};

export function correctable(subject: CorrectionSubject, field: string): Field | undefined {
  return Object.hasOwn(fields[subject], field) ? fields[subject][field] : undefined;
}

type Versions = {
  /** The table of the subjects; that of their versions has the same beginning. */
  readonly anchor: string;
  /** The column with the public id. */
  readonly code: string;
  /** What the version in force is the newest by. */
  readonly newest: string;
  /** What a new version repeats. */
  readonly columns: readonly string[];
};

export const versionsOf: Readonly<Record<CorrectionSubject, Versions>> = {
  person: {
    anchor: 'person',
    code: 'code',
    newest: 'v.id',
    columns: ['person', 'name', 'birth_date', 'sex', 'citizen', 'phone'],
  },
  employer: {
    anchor: 'employer',
    code: 'npp',
    newest: 'v.valid_from',
    columns: ['employer', 'valid_from', 'name', 'size', 'risk_group', 'area', 'branch'],
  },
  employment: {
    anchor: 'employment',
    code: 'code',
    newest: 'v.id',
    columns: ['employment', 'membership', 'employer', 'starts_on', 'ends_on', 'reason', 'programmes'],
  },
};
