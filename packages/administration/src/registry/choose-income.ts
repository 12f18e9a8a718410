// Takes down the income that a member without an employer chose, and the programmes, from a month on.
import type { Day } from '@jamin/engine';
import { sql } from 'kysely';
import type { Instant } from '../clock.ts';
import type { Database, Within } from '../database.ts';
import { OperatingError } from '../error.ts';
import type { Sen } from '../money.ts';
import { kpjOf } from './enrol-member.ts';
import { refusing } from './refusal.ts';
import { firstOfMonth } from './report-wages.ts';
import type { Programme } from './tables.ts';

type Choice = {
  readonly kpj: string;
  /** Any day of the first month for which it counts. */
  readonly fromMonth: Day;
  readonly income: Sen;
  readonly programmes: readonly Programme[];
  readonly sector?: 'transport' | 'other';
};

type Choosing = { readonly at: Instant; readonly by: string };

/** @throws OperatingError `registry/no-such-member` when the card is unknown or not of the segment BPU. */
export function chooseIncome(database: Database | Within, { at, by, ...choice }: Choosing & Choice): Promise<void> {
  return chooseIncomes(database, { at, by, choices: [choice] });
}

/** Many at once. Cards that are unknown, or not of the segment BPU, stop all of them. */
export async function chooseIncomes(
  database: Database | Within,
  { at, by, choices }: Choosing & { readonly choices: readonly Choice[] },
): Promise<void> {
  const rows = choices.map(({ kpj, fromMonth, income, programmes, sector }) => ({
    kpj: kpjOf(kpj),
    from_month: firstOfMonth(fromMonth),
    income: String(income),
    programmes,
    sector: sector ?? 'other',
  }));
  const given = sql`json_to_recordset(${JSON.stringify(rows)}::text::json) AS given (
    kpj text, from_month date, income bigint, programmes text[], sector text)
    LEFT JOIN registry.membership m ON m.kpj = given.kpj AND m.segment = 'BPU'`;
  const { rows: missing } = await sql<{ kpj: string }>`SELECT given.kpj FROM ${given}
    WHERE m.id IS NULL LIMIT 100`.execute(database);
  if (missing.length > 0) throw new OperatingError('registry/no-such-member', { kpjs: missing.map(({ kpj }) => kpj) });
  await refusing(
    sql`INSERT INTO registry.chosen_income
        (membership, from_month, income, programmes, sector, recorded_at, recorded_by)
      SELECT m.id, given.from_month, given.income, given.programmes, given.sector, ${at}::timestamptz, ${by}
      FROM ${given}`.execute(database),
  );
}
