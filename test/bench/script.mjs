const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;
const REFERENCE = /ENT-(\d{4})-[0-9A-Z]{7}-([0-9A-Z])/g;
const BEGIN = /^\s*(BEGIN|START TRANSACTION)/i;
const END = /^\s*(COMMIT|ROLLBACK)/i;

/** What one connection did at a time, one after the other: a program runs several at once, a line of pgbench does not. */
export function inOrder(recorded) {
  const open = new Map();
  const done = [];
  for (const statement of recorded) {
    const { connection, text } = statement;
    if (BEGIN.test(text)) {
      const whole = [statement];
      open.set(connection, whole);
      done.push(whole);
    } else if (open.has(connection)) {
      open.get(connection).push(statement);
      if (END.test(text)) open.delete(connection);
    } else done.push([statement]);
  }
  return done.flat();
}

/**
 * The recorded statements of one dispute as statements for the nth: what was new in the recording (ids, references, keys)
 * is new again each time, what was there before stays.
 *
 * @param {Set<string>} known  ids that stay
 */
export function generalised(statements, known, nth) {
  const names = new Map();
  const renamed = (text) =>
    text
      .replace(UUID, (id) => {
        if (known.has(id)) return id;
        if (!names.has(id)) names.set(id, (0xa0000000 + names.size).toString(16));
        return `${names.get(id)}-0000-4000-8000-${nth}`;
      })
      .replace(REFERENCE, (_, year, check) => `ENT-${year}-${nth}-${check}`);
  return statements.map(({ text, values }) => ({
    text,
    values: values.map((value) => (value === null ? null : renamed(value))),
  }));
}

/** A script for pgbench: each statement is prepared once per client, as the program's are, and then executed. */
export function pgbenchScript(statements) {
  const names = new Map();
  const body = statements.map(({ text, values }) => {
    if (BEGIN.test(text)) return 'BEGIN;';
    if (END.test(text)) return 'COMMIT;';
    if (!names.has(text)) names.set(text, `s${names.size}`);
    const given = values.map((value) => (value === null ? 'NULL' : `'${value.replaceAll("'", "''")}'`));
    return `EXECUTE ${names.get(text)}${given.length === 0 ? '' : `(${given.join(', ')})`};`;
  });
  const prepared = [...names].map(([text, name]) => `PREPARE ${name} AS ${text};`);
  return [
    '\\set n 100000000000 + :round * 100000000 + :client_id * 1000000 + :turn',
    '\\set turn :turn + 1',
    '\\if :fresh',
    ...prepared,
    '\\set fresh 0',
    '\\endif',
    ...body,
    '',
  ].join('\n');
}
