import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { freshDatabase, type TestDatabase } from '../../../test/support/database.ts';
import { functionsIn, type SchemaFunction, type SchemaTable, tablesIn } from './testing/schema-catalog.ts';
import { schemaDocument } from './testing/schema-document.ts';

let database: TestDatabase;
let tables: readonly SchemaTable[];
let functions: readonly SchemaFunction[];

beforeAll(async () => {
  database = await freshDatabase();
  const superuser = new pg.Client(database.superuser);
  await superuser.connect();
  tables = await tablesIn(superuser);
  functions = await functionsIn(superuser);
  await superuser.end();
});
afterAll(() => database.drop());

describe('the schema', () => {
  test('says of every table, column, policy and function what it is for', () => {
    const silent = tables.flatMap(({ name, kind, meaning, columns, policies }) => [
      ...(meaning === null ? [name] : []),
      ...columns.filter((one) => one.meaning === null && kind === 'table').map((one) => `${name}.${one.name}`),
      ...policies.filter((one) => one.meaning === null).map((one) => `${one.name} on ${name}`),
    ]);
    expect([...silent, ...functions.filter(({ meaning }) => meaning === null).map(({ name }) => name)]).toEqual([]);
    expect(tables.length).toBeGreaterThan(40);
  });

  test('is what docs/schema.md says (node tools/approve.mjs libs/persistence/src/schema writes it anew)', () => {
    const page = schemaDocument(tables, functions);
    for (const { name } of tables) expect(page).toContain(`### \`${name}\``);
    for (const { name } of functions) expect(page).toContain(`| \`${name}(`);
    const file = new URL('../../../docs/schema.md', import.meta.url);
    if (process.env['APPROVE'] === '1') writeFileSync(file, page);
    expect(page).toBe(readFileSync(file, 'utf8'));
  });
});
