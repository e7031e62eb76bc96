const STATEMENT = /^CREATE (?:OR REPLACE )?(TABLE|VIEW|FUNCTION|POLICY) ([\w.]+)(?: ON ([\w.]+))?/;
const COLUMN = /^ {2}([a-z]\w*) .*?(?:-- (.*))?$/;
const COMMENT = /^\s*-- (.*)$/;

/**
 * The `COMMENT ON` statements for the comments of an SQL text: the lines `-- …` straight above a table, view, function
 * or policy describe it; those above a column of a new table, or at the end of its line, describe the column.
 */
export function commentsIn(sql: string): string {
  const statements: string[] = [];
  let above: string[] = [];
  let table: string | undefined;
  const describe = (what: string, words: readonly string[]): void => {
    if (words.length > 0) statements.push(`COMMENT ON ${what} IS '${words.join(' ').replaceAll("'", "''")}';`);
  };
  for (const line of sql.split('\n')) {
    const comment = COMMENT.exec(line)?.[1];
    if (comment !== undefined) {
      above.push(comment);
      continue;
    }
    const [, kind, name, on] = STATEMENT.exec(line) ?? [];
    const [, column, behind] = (table !== undefined && COLUMN.exec(line)) || [];
    if (kind !== undefined) describe(on === undefined ? `${kind} ${name}` : `${kind} ${name} ON ${on}`, above);
    else if (column !== undefined)
      describe(`COLUMN ${table}.${column}`, behind === undefined ? above : [...above, behind]);
    if (kind === 'TABLE') table = name;
    else if (line.startsWith(')')) table = undefined;
    above = [];
  }
  return statements.join('\n');
}
