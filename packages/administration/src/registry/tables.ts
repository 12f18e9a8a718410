// The tables of the registry, as they are read.
import type { Generated } from 'kysely';
import type { Instant } from '../clock.ts';

/** Who insures himself how, in the words of the law's facts. */
export type Segment = 'PU' | 'BPU' | 'JAKON' | 'PMI';

export type Programme = 'JKK' | 'JKM' | 'JHT' | 'JP' | 'JKP';

export type EmployerSize = 'micro' | 'small' | 'medium' | 'large';

export type RiskGroup = 'very-low' | 'low' | 'medium' | 'high' | 'very-high';

export type EndReason =
  | 'resignation'
  | 'layoff'
  | 'contract-ended'
  | 'contract-cut-short'
  | 'retirement'
  | 'death'
  | 'total-disability'
  | 'unstated';

type Known = {
  id: Generated<bigint>;
  known_from: Instant;
  known_to: Generated<Instant>;
  replaces: bigint | null;
  recorded_by: string;
  correction: bigint | null;
};
type Recorded = { recorded_at: Instant; recorded_by: string };

export type RegistryTables = {
  readonly 'registry.area': {
    code: string;
    kind: 'province' | 'regency' | 'city';
    name: string;
    parent: string | null;
  };
  readonly 'registry.area_code': { area: string; system: 'kemendagri' | 'bps'; code: string; during: string };
  readonly 'registry.branch': { code: string; name: string; region: string };
  readonly 'registry.person': Recorded & { id: Generated<bigint>; code: Generated<string> };
  readonly 'registry.person_version': Known & {
    person: bigint;
    name: string;
    birth_date: string;
    sex: 'female' | 'male';
    citizen: boolean;
    phone: string | null;
  };
  readonly 'registry.person_key': { person: bigint; wrapped: Uint8Array };
  readonly 'registry.person_secret': Known & {
    person: bigint;
    kind: 'nik' | 'bank-account';
    sealed: Uint8Array;
    hash: Uint8Array;
  };
  readonly 'registry.membership': Recorded & {
    id: Generated<bigint>;
    kpj: string;
    person: bigint;
    segment: Segment;
    enrolled_on: string;
    branch: string;
  };
  readonly 'registry.merge': Recorded & {
    id: Generated<bigint>;
    code: Generated<string>;
    merged: bigint;
    kept: bigint;
    why: string;
  };
  readonly 'registry.merge_undone': Recorded & { merge: bigint; why: string };
  readonly 'registry.effective_membership': { membership: bigint; effective: bigint };
  readonly 'registry.chosen_income': Recorded & {
    membership: bigint;
    from_month: string;
    income: bigint;
    programmes: Programme[];
    sector: 'transport' | 'other';
  };
  readonly 'registry.employer': Recorded & {
    id: Generated<bigint>;
    npp: string;
    kind: 'company' | 'group' | 'project';
    registered_on: string;
  };
  readonly 'registry.employer_version': Known & {
    employer: bigint;
    valid_from: string;
    name: string;
    size: EmployerSize;
    risk_group: RiskGroup;
    area: string;
    branch: string;
  };
  readonly 'registry.employment': Recorded & {
    id: Generated<bigint>;
    code: Generated<string>;
    membership: bigint;
    employer: bigint;
  };
  readonly 'registry.employment_version': Known & {
    employment: bigint;
    membership: bigint;
    employer: bigint;
    starts_on: string;
    ends_on: string | null;
    reason: EndReason | null;
    programmes: Programme[];
  };
  readonly 'registry.wage_report': Recorded & {
    id: Generated<bigint>;
    key: string;
    employer: bigint;
    month: string;
    content: Uint8Array;
    rows: number;
  };
  readonly 'registry.wage': {
    employment: bigint;
    month: string;
    recorded_at: Instant;
    report: bigint;
    employer: bigint;
    wage: bigint;
  };
  readonly 'registry.correction': {
    id: Generated<bigint>;
    code: Generated<string>;
    subject: 'person' | 'employer' | 'employment';
    subject_id: bigint;
    field: string;
    old_value: string | null;
    new_value: string | null;
    sealed_value: Uint8Array | null;
    seen: bigint | null;
    why: string;
    asked_at: Instant;
    asked_by: string;
  };
  readonly 'registry.correction_decision': {
    correction: bigint;
    approved: boolean;
    asked_by: string;
    decided_at: Instant;
    decided_by: string;
  };
};
