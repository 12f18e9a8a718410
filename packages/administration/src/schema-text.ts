// Writes out what a database is made of, from its catalogue, in an order that does not depend on how it came to be.

type Rows = (question: string) => Promise<readonly Readonly<Record<string, unknown>>[]>;

const OURS = "n.nspname !~ '^pg_' AND n.nspname NOT IN ('information_schema', 'public', 'pgboss')";

/** Each question gives lines of text under a heading; what they are ordered by stands in them. */
const questions: readonly (readonly [heading: string, question: string])[] = [
  [
    'columns',
    `SELECT format('%s.%s: %s', n.nspname, c.relname, string_agg(concat(a.attname, ' ',
        format_type(a.atttypid, a.atttypmod), CASE WHEN a.attnotnull THEN ' not null' END,
        CASE WHEN a.attidentity <> '' THEN ' identity' WHEN a.attgenerated <> '' THEN ' generated' END,
        ' default ' || pg_get_expr(d.adbin, d.adrelid)), E',\\n  ' ORDER BY a.attnum)) AS line
      FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid JOIN pg_namespace n ON n.oid = c.relnamespace
      LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum
      WHERE c.relkind IN ('r', 'p') AND a.attnum > 0 AND NOT a.attisdropped AND ${OURS} GROUP BY n.nspname, c.relname`,
  ],
  [
    'constraints',
    `SELECT format('%s.%s %s %s', n.nspname, c.relname, k.conname, pg_get_constraintdef(k.oid)) AS line
      FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE k.contype IN ('c', 'f', 'p', 'u', 'x') AND ${OURS}`,
  ],
  [
    'indexes',
    `SELECT i.indexdef AS line FROM pg_indexes i JOIN pg_namespace n ON n.nspname = i.schemaname WHERE ${OURS}`,
  ],
  [
    'views',
    `SELECT format('%s.%s %s %s', n.nspname, c.relname, c.reloptions, md5(pg_get_viewdef(c.oid, true))) AS line
      FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.relkind = 'v' AND ${OURS}`,
  ],
  [
    'triggers',
    `SELECT pg_get_triggerdef(t.oid) AS line FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
      JOIN pg_namespace n ON n.oid = c.relnamespace WHERE NOT t.tgisinternal AND ${OURS}`,
  ],
  [
    'policies',
    `SELECT format('%s.%s %s for %s to %s: %s', p.schemaname, p.tablename, p.policyname, p.cmd, p.roles,
        md5(concat(p.qual, ' with check ', p.with_check))) AS line
      FROM pg_policies p JOIN pg_namespace n ON n.nspname = p.schemaname WHERE ${OURS}`,
  ],
  [
    'rights',
    `SELECT format('%s %s on %s.%s', g.grantee::regrole, string_agg(g.privilege_type, ' ' ORDER BY g.privilege_type),
        n.nspname, c.relname) AS line
      FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace, aclexplode(c.relacl) g
      WHERE g.grantee <> c.relowner AND ${OURS} GROUP BY g.grantee, n.nspname, c.relname`,
  ],
  [
    'functions',
    `SELECT format('%s.%s(%s)%s%s %s', n.nspname, p.proname, pg_get_function_identity_arguments(p.oid),
        ' returns ' || pg_get_function_result(p.oid), CASE WHEN p.prosecdef THEN ' as owner' END,
        md5(concat(p.prosrc, p.proconfig))) AS line
      FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace WHERE p.prokind IN ('f', 'p') AND ${OURS}
        AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = p.oid AND d.deptype = 'e')`,
  ],
];

/** Views, policies and functions stand by a hash of what they say. */
export async function schemaText(rows: Rows): Promise<string> {
  const parts: string[] = [
    '-- What the migrations make. A test compares it; `vitest run -u` on that test writes it anew.',
    '',
  ];
  for (const [heading, question] of questions) {
    const lines = (await rows(question)).map(({ line }) => String(line)).sort();
    parts.push(`-- ${heading}: ${lines.length}`, ...lines, '');
  }
  return `${parts.join('\n').trimEnd()}\n`;
}
