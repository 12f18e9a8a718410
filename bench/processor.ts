// What a PostgreSQL server on this machine takes of the processor, as Linux counts it.
import { readdirSync, readFileSync } from 'node:fs';
import type { Database } from '@jamin/administration';
import { sql } from 'kysely';

/** Linux counts processor time in hundredths of a second. */
const TICKS = 100;

/** The process of the server that all others of it are children of. */
export async function postmaster(system: Database): Promise<string> {
  const { rows } = await sql<{ pid: number }>`SELECT pg_backend_pid() AS pid`.execute(system);
  return statOf(String(rows[0]?.pid))[1] ?? '';
}

/** Seconds of a processor: of its children, and of those that have ended, which the parent counts. */
export function secondsOf(parent: string): number {
  const processes = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const own = processes.map(statOf).filter(([, of]) => of === parent);
  const sum = (fields: readonly string[], places: readonly number[]) =>
    places.reduce((all, place) => all + Number(fields[place]), 0);
  return own.reduce((all, fields) => all + sum(fields, ALIVE), sum(statOf(parent), ENDED)) / TICKS;
}

/** Where ticks of a process and of its ended children stand after its name, which may hold blanks. */
const ALIVE = [11, 12];
const ENDED = [13, 14];

function statOf(pid: string): readonly string[] {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
  } catch {
    return [];
  }
}
