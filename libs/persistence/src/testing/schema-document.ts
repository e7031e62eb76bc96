import { readdirSync, readFileSync } from 'node:fs';
import type { SchemaFunction, SchemaPolicy, SchemaTable } from './schema-catalog.ts';

const ROLES = ['entente_web', 'entente_worker', 'entente_auth', 'entente_owner'] as const;
const DOES = { SELECT: 'reads', INSERT: 'adds', UPDATE: 'changes', DELETE: 'deletes' } as const;
type Command = keyof typeof DOES;

const MIGRATIONS = new URL('../../../../migrations/', import.meta.url);

const INTRODUCTION = `# The database

Written from the database by \`node tools/approve.mjs libs/persistence/src/schema\`, and compared with it by a test: change a
migration, not this page. What things mean is said in the comments of the migrations.

Four roles. \`entente_web\` is that of api and portal, \`entente_worker\` that of the worker and the operator's commands,
\`entente_auth\` that of sign-in; \`entente_owner\` runs the migrations, and the functions that say so below. Each
transaction of \`entente_web\` names its person, role, organisation and dispute; row-level security shows it the rows
that the tables below name for it, and no other. A role that is not named neither reads nor writes.
`;

/** The page `docs/schema.md`: every table by the migration that made it, with who reads and who writes which rows. */
export function schemaDocument(tables: readonly SchemaTable[], functions: readonly SchemaFunction[]): string {
  const files = readdirSync(MIGRATIONS).filter((file) => /^\d{4}-.*\.ts$/.test(file));
  const sections = files.sort().map((file) => {
    const sql = readFileSync(new URL(file, MIGRATIONS), 'utf8');
    const made = [...sql.matchAll(/^CREATE (?:TABLE|VIEW|FUNCTION) ([\w.]+)/gm)].map(([, name]) => name);
    const title = file.replace(/^\d{4}-|\.ts$/g, '').replaceAll('-', ' ');
    return [
      `## ${title.charAt(0).toUpperCase()}${title.slice(1)}`,
      `\`migrations/${file}\``,
      ...tables.filter(({ name }) => made.includes(name)).flatMap(tableText),
      ...functionsText(functions.filter(({ name }) => made.includes(name))),
    ].join('\n\n');
  });
  return `${[INTRODUCTION.trimEnd(), ...sections].join('\n\n')}\n`;
}

function tableText(table: SchemaTable): readonly string[] {
  const columns = table.columns.map(({ name, type, required, refers, meaning }) => {
    const target = refers === null ? '' : ` → ${refers}`;
    return `| \`${name}\` | ${type}${required ? '' : ', or null'}${target} | ${meaning ?? ''} |`;
  });
  return [
    `### \`${table.name}\``,
    table.meaning ?? '',
    ['| Column | Type | Meaning |', '| --- | --- | --- |', ...columns].join('\n'),
    ['| Who | Does | Which rows |', '| --- | --- | --- |', ...ROLES.flatMap((role) => rightsOf(table, role))].join(
      '\n',
    ),
  ];
}

/** One line for all that a role may do to the same rows. */
function rightsOf(table: SchemaTable, role: string): readonly string[] {
  const lines = new Map<string, string[]>();
  for (const command of Object.keys(DOES) as Command[]) {
    const columns = table.grants[role]?.[command];
    if (columns === undefined) continue;
    const which = columns.length === table.columns.length || command === 'DELETE' ? '' : ` (${columns.join(', ')})`;
    const rows = table.secured ? rowsFor(table.policies, role, command) : role === 'entente_owner' ? '' : 'all';
    if (rows !== '') lines.set(rows, [...(lines.get(rows) ?? []), `${DOES[command]}${which}`]);
  }
  return [...lines].map(([rows, does]) => `| \`${role}\` | ${does.join(', ')} | ${rows} |`);
}

function rowsFor(policies: readonly SchemaPolicy[], role: string, command: Command): string {
  const own = policies.filter((one) => one.roles.includes(role) && ['ALL', command].includes(one.command));
  return own.map(({ meaning }) => meaning).join(' ');
}

function functionsText(functions: readonly SchemaFunction[]): readonly string[] {
  if (functions.length === 0) return [];
  const lines = functions.map(({ name, takes, callers, asOwner, meaning }) => {
    const who = ROLES.filter((role) => role !== 'entente_owner' && callers.includes(role)).map((role) => `\`${role}\``);
    const called = who.length === ROLES.length - 1 ? 'everybody' : who.join(', ') || 'functions and triggers only';
    return `| \`${name}(${takes})\` | ${called} | ${asOwner ? 'the owner' : 'the caller'} | ${meaning ?? ''} |`;
  });
  return [
    '### Functions',
    ['| Function | Called by | Runs as | Meaning |', '| --- | --- | --- | --- |', ...lines].join('\n'),
  ];
}
