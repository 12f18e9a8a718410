// After many rows came at once the planner is told, or it would look through all of them for each.
import { sql } from 'kysely';
import type { Within } from '../database.ts';

const MANY = 1000;

export async function countAnew(within: Within, rows: number): Promise<void> {
  if (rows >= MANY) await sql`SELECT registry.count_anew()`.execute(within);
}
