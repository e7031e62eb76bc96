import type pg from 'pg';

export interface SchemaTable {
  readonly name: string;
  readonly kind: 'table' | 'view';
  readonly meaning: string | null;
  /** Row-level security is on. */
  readonly secured: boolean;
  readonly columns: readonly {
    readonly name: string;
    readonly type: string;
    readonly required: boolean;
    /** The table that a foreign key of this column alone refers to. */
    readonly refers: string | null;
    readonly meaning: string | null;
  }[];
  /** By role and command, the columns on which it is granted. */
  readonly grants: Readonly<Record<string, Partial<Record<string, readonly string[]>>>>;
  readonly policies: readonly SchemaPolicy[];
}

export interface SchemaPolicy {
  readonly name: string;
  readonly command: string;
  readonly roles: readonly string[];
  readonly meaning: string | null;
}

export interface SchemaFunction {
  readonly name: string;
  readonly takes: string;
  /** Runs with the rights of its owner (SECURITY DEFINER). */
  readonly asOwner: boolean;
  readonly callers: readonly string[];
  readonly meaning: string | null;
}

/** What the database says of our tables and views, in the order in which they were made. Ask as a superuser. */
export async function tablesIn(superuser: pg.Client): Promise<readonly SchemaTable[]> {
  const { rows } = await superuser.query<SchemaTable>(TABLES);
  return rows;
}

/** The functions that our migrations made, in the same order. */
export async function functionsIn(superuser: pg.Client): Promise<readonly SchemaFunction[]> {
  const { rows } = await superuser.query<SchemaFunction>(FUNCTIONS);
  return rows;
}

const TABLES = `
  SELECT c.oid::regclass::text AS name, CASE c.relkind WHEN 'v' THEN 'view' ELSE 'table' END AS kind,
    obj_description(c.oid, 'pg_class') AS meaning, c.relrowsecurity AS secured,
    (SELECT json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, a.atttypmod),
        'required', a.attnotnull, 'meaning', col_description(c.oid, a.attnum),
        'refers', (SELECT k.confrelid::regclass::text FROM pg_constraint k
          WHERE k.conrelid = c.oid AND k.contype = 'f' AND k.conkey = ARRAY[a.attnum])) ORDER BY a.attnum)
      FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped) AS columns,
    (SELECT coalesce(json_object_agg(role, commands), '{}') FROM (
      SELECT role, json_object_agg(command, columns) AS commands FROM (
        SELECT r.rolname AS role, command, json_agg(a.attname ORDER BY a.attnum) AS columns
        FROM pg_roles r CROSS JOIN unnest('{SELECT,INSERT,UPDATE,DELETE}'::text[]) AS command
        JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
        WHERE r.rolname LIKE 'entente%' AND CASE command WHEN 'DELETE' THEN has_table_privilege(r.oid, c.oid, command)
          ELSE has_column_privilege(r.oid, c.oid, a.attnum, command) END
        GROUP BY r.rolname, command) AS by_command GROUP BY role) AS by_role) AS grants,
    (SELECT coalesce(json_agg(json_build_object('name', p.polname, 'meaning', obj_description(p.oid, 'pg_policy'),
        'command', CASE p.polcmd WHEN 'r' THEN 'SELECT' WHEN 'a' THEN 'INSERT' WHEN 'w' THEN 'UPDATE'
          WHEN 'd' THEN 'DELETE' ELSE 'ALL' END,
        'roles', (SELECT json_agg(pg_get_userbyid(role)) FROM unnest(p.polroles) AS role)) ORDER BY p.oid), '[]')
      FROM pg_policy p WHERE p.polrelid = c.oid) AS policies
  FROM pg_class c WHERE c.relkind IN ('r', 'v') AND c.relname <> 'migration'
    AND c.relnamespace IN ('public'::regnamespace, 'auth'::regnamespace)
  ORDER BY c.oid`;

const FUNCTIONS = `
  SELECT CASE p.pronamespace WHEN 'auth'::regnamespace THEN 'auth.' ELSE '' END || p.proname AS name,
    pg_get_function_identity_arguments(p.oid) AS takes, p.prosecdef AS "asOwner",
    (SELECT coalesce(json_agg(rolname), '[]') FROM pg_roles
      WHERE rolname LIKE 'entente%' AND has_function_privilege(oid, p.oid, 'EXECUTE')) AS callers,
    obj_description(p.oid, 'pg_proc') AS meaning
  FROM pg_proc p WHERE p.pronamespace IN ('public'::regnamespace, 'auth'::regnamespace)
    AND p.proowner = 'entente_owner'::regrole
  ORDER BY p.oid`;
