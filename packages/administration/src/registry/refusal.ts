// What the database refuses in the registry, as operating errors with a code of the registry.
import { OperatingError, operatingError } from '../error.ts';

/** By the name of the constraint that refused. */
const codes: Readonly<Record<string, string>> = {
  another_person: 'registry/same-person',
  wage_pkey: 'registry/twice-in-report',
  correction_decision_pkey: 'registry/decided-already',
  one_period_at_a_time: 'registry/employed-then',
  membership_kpj_key: 'registry/kpj-taken',
  membership_branch_fkey: 'registry/no-such-branch',
  employer_npp_key: 'registry/npp-taken',
  employer_version_area_fkey: 'registry/no-such-area',
  employer_version_branch_fkey: 'registry/no-such-branch',
  person_secret_nik: 'registry/nik-known',
  merge_undone_pkey: 'registry/undone-already',
  erasure_pkey: 'registry/erased-already',
  person_version_current: 'registry/changed-meanwhile',
  person_secret_current: 'registry/changed-meanwhile',
  employer_version_current: 'registry/changed-meanwhile',
  employment_version_current: 'registry/changed-meanwhile',
  person_version_check: 'registry/recorded-before',
  person_secret_check: 'registry/recorded-before',
  employer_version_check: 'registry/recorded-before',
};

/** Waits for work on the registry; what the database refuses comes as an operating error with this data. */
export async function refusing<T>(work: Promise<T>, data: Readonly<Record<string, unknown>> = {}): Promise<T> {
  try {
    return await work;
  } catch (thrown) {
    const constraint = thrown instanceof Error && 'constraint' in thrown ? String(thrown.constraint) : '';
    const code = codes[constraint];
    throw code === undefined ? operatingError(thrown) : new OperatingError(code, data);
  }
}
