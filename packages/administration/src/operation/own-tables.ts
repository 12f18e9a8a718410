// Lets a library work over a schema of its own on a server, with the rights of the branch and none of the owner's.
import pg from 'pg';
import { loginAs } from '../database-login.ts';

export type OwnTables = {
  readonly run: (text: string, values?: unknown[]) => Promise<{ rows: Record<string, unknown>[] }>;
  readonly close: () => Promise<void>;
};

/** The branch itself may use what is in the schema; who acts in it may not, and neither owns anything there. */
export async function ownTables(server: string, schema: string): Promise<OwnTables> {
  const owner = new pg.Client({ connectionString: server });
  await owner.connect();
  const role = 'jamin_system';
  try {
    await owner.query(`GRANT USAGE ON SCHEMA ${schema} TO ${role};
      GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${schema} TO ${role};
      GRANT USAGE ON ALL SEQUENCES IN SCHEMA ${schema} TO ${role};
      GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA ${schema} TO ${role}`);
    const login = await loginAs(owner, server, role);
    const options = login.options.map((one) => `-c ${one}`).join(' ');
    const pool = new pg.Pool({ connectionString: login.server, max: 2, options });
    pool.on('error', () => undefined);
    return {
      run: async (text, values) => {
        const all: unknown = await pool.query(text, values);
        // Several statements answer with a list; what one of them gave is looked for in all of them.
        const results = (Array.isArray(all) ? all : [all]) as readonly { rows: Record<string, unknown>[] }[];
        return { rows: results.flatMap(({ rows }) => rows) };
      },
      close: () => pool.end(),
    };
  } finally {
    await owner.end();
  }
}
