// How the branch signs in to a server: as a role that owns nothing, so that no statement can make an owner of it.
import { createHmac } from 'node:crypto';
import pg from 'pg';

/** A place to connect to, and the options to begin with. */
export type Login = { readonly server: string; readonly options: readonly string[] };

/**
 * With a password in the owner's address the role signs in by itself, with a password made from that one; every start
 * makes the same, so that several servers of the branch share it. Without one the owner signs in and steps down to the
 * role, which a hostile statement could undo: enough for a machine of one's own, refused in production.
 */
export async function loginAs(owner: pg.Client, server: string, role: string): Promise<Login> {
  const url = new URL(server);
  if (url.password === '') return { server, options: [`role=${role}`] };
  const password = createHmac('sha256', decodeURIComponent(url.password))
    .update(`login of ${role}`)
    .digest('base64url');
  url.username = role;
  url.password = password;
  if (!(await opens(url.href))) await allow(owner, role, password);
  return { server: url.href, options: [] };
}

async function opens(server: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: server });
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Two starts at once may change the role at the same moment; the one that was refused finds it changed. */
const TRIES = 5;

async function allow(owner: pg.Client, role: string, password: string, left = TRIES): Promise<void> {
  try {
    await owner.query(`ALTER ROLE ${role} LOGIN PASSWORD '${password}'`);
  } catch (thrown) {
    const meanwhile = thrown instanceof Error && 'code' in thrown && thrown.code === 'XX000';
    if (!meanwhile || left === 0) throw thrown;
    await allow(owner, role, password, left - 1);
  }
}
